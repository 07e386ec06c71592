"""Whether the file or folder that a setting names is there and is what is wanted."""

from __future__ import annotations

from pathlib import Path

from tutor.option import Option
from tutor.text import all_of, one_of
from tutor.ui.translation import tr


def path_fault(option: Option, text: str) -> str:
    """What is wrong, as a plain sentence; empty when nothing is, or when the text is a name and no path."""
    if not text or not is_path(option, text):
        return ""
    try:
        path = Path(text).expanduser()
        return _folder_fault(option, path) if option.kind == "folder" else _file_fault(option, path)
    except (OSError, ValueError, RuntimeError) as error:
        return tr("This can't be looked at: {error}.", error=error)


def is_path(option: Option, text: str) -> bool:
    """Names such as "starter" and "large-v3-turbo" have no slash and no ending of a file."""
    return (
        "/" in text or "\\" in text or text.startswith("~") or text.lower().endswith(option.suffixes or "\0")
    )


def _folder_fault(option: Option, folder: Path) -> str:
    if not folder.exists():
        return tr("There is no such folder.")
    if not folder.is_dir():
        return tr("This is a file; a folder is wanted.")
    missing = [name for name in option.holds if not (folder / name).is_file()]
    return tr("The folder lacks {names}.", names=all_of(missing)) if missing else ""


def _file_fault(option: Option, file: Path) -> str:
    if not file.exists():
        return tr("There is no such file.")
    if file.is_dir():
        return tr("This is a folder; a file is wanted.")
    if option.suffixes and not file.name.lower().endswith(option.suffixes):
        return tr("The name of such a file ends with {endings}.", endings=one_of(option.suffixes))
    return ""
