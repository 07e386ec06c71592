"""Makes a model of ONNX tell a value from its inside: how long a Piper voice holds every sound.

The file is a protocol buffer, in which a message may come in parts that are merged: so one more part, with
the name of the value among the graph's outputs, is put behind the file's own bytes. No library is needed.

    model ─ graph (7) ─┬─ node (1) ─┬─ output (2): the name of a value
                       │            └─ op_type (4)
                       └─ output (12) ── name (1)
"""

from __future__ import annotations

from collections.abc import Iterator

from tutor.speaking.protocol_buffer import field, messages

_GRAPH, _NODE, _GRAPH_OUTPUT = 7, 1, 12
_NODE_OUTPUT, _NODE_KIND = 2, 4
_NAME = 1


def with_durations(model: bytes) -> bytes:
    """The model, whose second output is the duration of every phoneme, in frames of its vocoder.

    Raises ValueError where the model has no such value, more than one, or is no model.
    """
    names = [name for graph in messages(model, _GRAPH) for name in _rounded_up(graph)]
    if len(names) != 1:
        raise ValueError(f"{len(names)} values could be the durations")
    output = field(_GRAPH_OUTPUT, field(_NAME, names[0]))
    return model + field(_GRAPH, output)


def _rounded_up(graph: memoryview) -> Iterator[bytes]:
    """Durations are what VITS rounds up to whole frames; nothing else in it is."""
    for node in messages(graph, _NODE):
        if any(bytes(kind) == b"Ceil" for kind in messages(node, _NODE_KIND)):
            for name in messages(node, _NODE_OUTPUT):
                yield bytes(name)
