"""The program's own diary for when something goes wrong: faults and their causes, never words or sound."""

from __future__ import annotations

import logging
import logging.handlers
import sys
import threading
from pathlib import Path
from types import TracebackType

from tutor.folders import log_folder

BYTES_KEPT = 500_000
_log = logging.getLogger("tutor")


def log_path() -> Path:
    return log_folder() / "tutor.log"


def begin_log(path: Path) -> None:
    """Write warnings and errors to the file, and what nobody caught; without the file, go on without."""
    logging.captureWarnings(True)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=BYTES_KEPT, backupCount=1, encoding="utf-8"
        )
    except OSError as error:
        _log.warning("no log is written: %s", error)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        _log.critical("nobody caught this", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)


def _uncaught_in_thread(what: threading.ExceptHookArgs) -> None:
    if what.exc_value is not None:
        _log.critical("a thread failed", exc_info=what.exc_value)
    threading.__excepthook__(what)
