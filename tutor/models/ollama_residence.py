"""Which models an Ollama server holds in memory at this moment, and for how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from tutor.servers.address import parsed

ANSWERS_WITHIN_S = 0.5
FOR_EVER = timedelta(days=365)
"""A model that is kept for good is said to go in some hundred years."""


@dataclass(frozen=True, slots=True)
class HeldModel:
    name: str
    size: int
    """Bytes in all."""
    on_gpu: int
    """Bytes of it in the GPU's memory."""
    until: datetime | None
    """When the server lets go of it unless it is asked again; None: when it ends."""


def held_models(origin: str) -> tuple[HeldModel, ...] | None:
    """For a thread: takes up to a second. None when no Ollama answers at `origin`, or that is empty."""
    import httpx

    if not origin:
        return None
    try:
        # No proxy: the server is this computer, or one that the learner has named.
        answer = httpx.get(f"{parsed(origin).origin}/api/ps", timeout=ANSWERS_WITHIN_S, trust_env=False)
        answer.raise_for_status()
        return tuple(_held(entry) for entry in answer.json()["models"])
    except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _held(entry: dict[str, object]) -> HeldModel:
    size, on_gpu = entry.get("size") or 0, entry.get("size_vram") or 0
    return HeldModel(str(entry["name"]), int(str(size)), int(str(on_gpu)), _until(entry.get("expires_at")))


def _until(told: object) -> datetime | None:
    if not isinstance(told, str) or not told:
        return None
    moment = datetime.fromisoformat(told)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return None if moment > datetime.now(UTC) + FOR_EVER else moment
