"""`tutor models`: what there is to be had, fetched, checked and removed, without a window."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Any

from tutor.addons import addon
from tutor.addons.shelf import AddonShelf
from tutor.models.catalogue import Model, catalogue, find
from tutor.models.contract import Progress, State
from tutor.models.finding import models_folder
from tutor.models.hardware import survey
from tutor.models.ollama_models import permitted
from tutor.models.shelf import Shelf
from tutor.settings import Settings

Print = Callable[[str], None]

_STAGES = {
    "transcriber": "Speech recognition",
    "chat_model": "Tutor's mind",
    "voice": "Voices",
    "turn_detector": "Turn detection",
    "add-on": "Add-ons: what some engines run on, too big to come with the program",
}
_PLACES = {
    "absent": "",
    "partial": "begun",
    "starter": "here (starter)",
    "program": "here",
    "hub cache": "here (hub cache)",
    "offline folder": "here (offline folder)",
    "ollama": "here (Ollama)",
}
_STEPS = {"downloading": "downloading", "checking": "checking", "joining": "unpacking"}
_PLAIN_EVERY = 0.1
"""Without a terminal a line is written after each tenth of the way."""


def shelf(settings: Settings) -> Shelf:
    """The shelf that these settings mean."""
    offline = [Path(settings.offline_models).expanduser()] if settings.offline_models else []
    return Shelf(models_folder(), offline, permitted(settings))


def listing(settings: Settings) -> list[dict[str, Any]]:
    """Every model of the catalogue and every add-on, with its state here, as plain values."""
    on_shelf, of_addons = shelf(settings), AddonShelf()
    asyncio.run(on_shelf.refresh())
    asyncio.run(of_addons.refresh())
    machine = survey(on_shelf.folder)
    listed = [_described(model, on_shelf.state(model)) | _fitting(model, machine) for model in catalogue()]
    for model in (each.model for each in addon.addons()):
        described = _described(model, of_addons.state(model))
        listed.append(described | {"stage": "add-on"} | _fitting(model, machine))
    return listed


def as_text(listed: Sequence[dict[str, Any]]) -> str:
    """The same for the eye."""
    lines: list[str | None] = []
    for stage, title in _STAGES.items():
        lines += ["" if lines else None, title]
        for entry in listed:
            if entry["stage"] == stage:
                size = _megabytes(entry["size"]) if entry["size"] else ""
                languages = "many" if entry["languages"] == ["*"] else ",".join(entry["languages"])
                lines.append(
                    f"  {entry['key']:<24} {size:>9}  {languages[:14]:<14} {entry['fit']:<8} "
                    f"{_PLACES[entry['place']]}".rstrip()
                )
                lines.append(f"      {entry['quality']}")
    lines += ["", "`tutor models get KEY` fetches one. Sizes are what is downloaded."]
    return "\n".join(line for line in lines if line is not None)


def get(settings: Settings, keys: Sequence[str], out: Print, *, as_json: bool) -> None:
    """Fetch them one after the other. Raises ModelError; KeyboardInterrupt keeps what has arrived."""
    models = _named(keys)
    asyncio.run(_get(shelf(settings), models, out, as_json=as_json))


async def _get(own: Shelf, models: Sequence[Model], out: Print, *, as_json: bool) -> None:
    for model in models:
        on_shelf = _shelf_of(model, own)
        if not as_json:
            whence = f" from {', '.join(model.hosts)}" if model.hosts else ""
            out(f"{model.title}: {_megabytes(model.size)}{whence}")
        show = _json_lines(model, out) if as_json else _watching(out)
        try:
            async with aclosing(on_shelf.get(model)) as news:
                async for progress in news:
                    show(progress)
        except asyncio.CancelledError:
            if not as_json:
                out("\nStopped. What has arrived is kept, and the next time it goes on from there.")
            raise
        state = on_shelf.state(model)
        if as_json:
            out(json.dumps(_described(model, state)))
        else:
            out(f"{model.title} is here and checked: {state.path or 'with Ollama'}")


def verify(settings: Settings, keys: Sequence[str], out: Print, *, as_json: bool) -> bool:
    """Hash the models, without keys all that are here; whether every one is intact."""

    async def work() -> list[dict[str, Any]]:
        on_shelf = shelf(settings)
        await on_shelf.refresh()
        models = _named(keys) or [m for m in catalogue() if on_shelf.state(m).here and m.files]
        verdicts = []
        for model in models:
            verdict = await _shelf_of(model, on_shelf).verify(model)
            verdicts.append({"key": model.key, "outcome": verdict.outcome, "damaged": list(verdict.damaged)})
            if not as_json:
                wrong = f": {', '.join(verdict.damaged)}" if verdict.damaged else ""
                out(f"{verdict.outcome:<8} {model.key}{wrong}")
        return verdicts

    verdicts = asyncio.run(work())
    if as_json:
        out(json.dumps(verdicts, indent=2))
    elif any(verdict["outcome"] == "damaged" for verdict in verdicts):
        out("`tutor models get KEY` fetches what is damaged again.")
    return all(verdict["outcome"] == "intact" for verdict in verdicts)


def remove(settings: Settings, keys: Sequence[str], out: Print, *, as_json: bool) -> None:
    """Remove what the program has fetched. Raises NotOurs, ModelError."""

    async def work() -> list[dict[str, Any]]:
        on_shelf, removed = shelf(settings), []
        for model in _named(keys):
            freed = await _shelf_of(model, on_shelf).remove(model)
            removed.append({"key": model.key, "freed": freed})
            if not as_json:
                out(f"{model.title} is removed; {_megabytes(freed)} are free again.")
                if model.settings and all(getattr(settings, name) == value for name, value in model.settings):
                    out("It is still chosen in the settings: choose another one there.")
        return removed

    removed = asyncio.run(work())
    if as_json:
        out(json.dumps(removed, indent=2))


def _named(keys: Sequence[str]) -> list[Model]:
    of_addons = {each.key: each.model for each in addon.addons()}
    return [of_addons[key] if key in of_addons else find(key) for key in keys]


def _shelf_of(model: Model, own: Shelf) -> Shelf | AddonShelf:
    """Where the model is looked after: `own` is the shelf of all that are no add-ons."""
    return AddonShelf() if any(each.key == model.key for each in addon.addons()) else own


def _described(model: Model, state: State) -> dict[str, Any]:
    return {
        "key": model.key,
        "stage": model.stage,
        "engine": model.engine,
        "title": model.title,
        "quality": model.quality,
        "languages": list(model.languages),
        "licence": model.licence,
        "size": model.size,
        "memory": model.memory,
        "gpu_memory": model.gpu_memory,
        "hosts": list(model.hosts),
        "place": state.place,
        "bytes_here": state.bytes_here,
        "path": str(state.path) if state.path is not None else None,
        "checked": state.checked,
        "settings": dict(model.settings),
    }


def _fitting(model: Model, machine: Any) -> dict[str, str]:
    found = addon.fitting(model, machine)
    return {"fit": found.verdict, "fit_reason": found.reason}


# Progress -------------------------------------------------------------------------------------------------


def _watching(out: Print) -> Callable[[Progress], None]:
    return _one_line() if sys.stdout.isatty() else _plain_lines(out)


def _one_line() -> Callable[[Progress], None]:
    """One line of a terminal a step, written over and over."""
    width, step = 0, ""

    def show(progress: Progress) -> None:
        nonlocal width, step
        text = _told(progress)
        if progress.step != step and step:
            sys.stdout.write("\n")
            width = 0
        sys.stdout.write("\r" + text.ljust(width))
        if progress.done >= progress.total:
            sys.stdout.write("\n")
            text, step = "", ""
        else:
            step = progress.step
        width = len(text)
        sys.stdout.flush()

    return show


def _plain_lines(out: Print) -> Callable[[Progress], None]:
    said: tuple[str, int] | None = None

    def show(progress: Progress) -> None:
        nonlocal said
        tenth = int(_share(progress) / _PLAIN_EVERY)
        if (progress.step, tenth) != said:
            said = progress.step, tenth
            out(_told(progress))

    return show


def _json_lines(model: Model, out: Print) -> Callable[[Progress], None]:
    def show(progress: Progress) -> None:
        told = {"key": model.key, "step": progress.step, "done": progress.done, "total": progress.total}
        out(json.dumps(told | {"speed": progress.speed, "left": progress.left}))

    return show


def _told(progress: Progress) -> str:
    told = f"  {_STEPS[progress.step]} {_share(progress):4.0%}"
    if progress.speed is not None:
        told += f"  {_megabytes(progress.speed)}/s"
    if progress.left is not None:
        minutes, seconds = divmod(round(progress.left), 60)
        told += f"  {minutes}:{seconds:02} left"
    return told


def _share(progress: Progress) -> float:
    return min(1.0, progress.done / progress.total) if progress.total else 0.0


def _megabytes(size: float) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.1f} MB"
