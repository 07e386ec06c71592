"""From a model's key to its files, for the engines: nothing is handed out whose hashes are not right.

Looking may take seconds the first time, when gigabytes are hashed: engines call it in their own process.
"""

from __future__ import annotations

from pathlib import Path

from tutor import folders
from tutor.errors import EngineError, EngineMissing, ModelUnknown
from tutor.models.catalogue import Model, ModelStage, find
from tutor.models.checking import check_now, checked_folder, note
from tutor.models.places import finds
from tutor.text import Text


def models_folder() -> Path:
    """Where the program keeps the models that it has fetched."""
    return folders.models_folder()


def known(key: str, stage: ModelStage) -> Model | None:
    """The catalogue's model of that key and stage; None when the key must be something else, like a path."""
    try:
        model = find(key)
    except ModelUnknown:
        return None
    return model if model.stage == stage and model.files else None


def checked_files(model: Model, folder: Path | None = None) -> Path:
    """The folder with the model's files, every hash right. Blocks.

    Raises EngineMissing when the model is not there, EngineError when it is damaged.
    """
    home = folder or models_folder()
    if (noted := checked_folder(model, home)) is not None:
        return noted
    damaged: list[str] = []
    for found in finds(model, home):
        damaged = check_now(model, found.folder)
        if not damaged:
            note(model, found.folder, home)
            return found.folder
    if damaged:
        raise EngineError(
            Text(
                "{title} is damaged: {damaged} is not what it should be.",
                title=model.title,
                damaged=", ".join(damaged),
            ),
            Text(
                "Fetch it again: in the window under Models, or with `tutor models get {key}`.", key=model.key
            ),
        )
    raise _absent(model)


def present(model: Model, folder: Path | None = None) -> Path:
    """Where the model's files lie, not hashed: for looking only. Raises EngineMissing."""
    home = folder or models_folder()
    found = checked_folder(model, home) or next((find.folder for find in finds(model, home)), None)
    if found is None:
        raise _absent(model)
    return found


def _absent(model: Model) -> EngineMissing:
    return EngineMissing(
        Text("{title} is not on this computer.", title=model.title),
        Text("Fetch it in the window under Models, or with `tutor models get {key}`.", key=model.key),
    )
