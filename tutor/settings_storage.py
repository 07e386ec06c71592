"""The settings of what lies on this computer: models from elsewhere, and recordings."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.option import option


@dataclass(frozen=True)
class StorageSettings:
    offline_models: str = option(
        "",
        "Models",
        "Folder with models",
        "A folder, perhaps on a stick, in which models lie that were fetched elsewhere. They are used from "
        "there.",
        kind="folder",
        travels="never",
    )
    keep_recordings: str = option(
        "30 days",
        "Records",
        "Keep the sound of your talks",
        "What you said and what the tutor said, as small files on this computer: about 10 MB an hour. The "
        "words of a talk are always kept, until you delete it.",
        choices={
            "nothing": "No, the words are enough",
            "30 days": "For 30 days",
            "a year": "For a year",
            "for ever": "Until I delete it",
        },
    )
