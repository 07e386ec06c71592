"""What the tutor's engines use at the moment counts as free for its next choice."""

from __future__ import annotations

from tutor.models.hardware import Gpu, Machine
from tutor.session.gpu_load import GpuLoad
from tutor.session.memory import ProcessMemory, TreeMemory
from tutor.session.own_memory import freed, without_ours

GIB = 2**30
MACHINE = Machine(4, 16 * GIB, 9 * GIB, 10**12, (Gpu("A card", 8 * GIB, 2 * GIB),), "Linux")
TREE = TreeMemory((ProcessMemory("program", 10, GIB), ProcessMemory("whisper", 11, 2 * GIB)))


def load(*users: tuple[int, int]) -> GpuLoad:
    return GpuLoad("A card", None, 6 * GIB, 8 * GIB, users)


def test_our_engines_are_free_and_other_programs_are_not() -> None:
    seen = freed(MACHINE, TREE, (load((11, GIB), (12, 2 * GIB), (99, 3 * GIB)),), {12})
    assert seen.free_memory == 12 * GIB
    assert seen.gpus[0].free == 5 * GIB


def test_never_more_is_free_than_there_is() -> None:
    full = TreeMemory((ProcessMemory("program", 10, 90 * GIB),))
    seen = freed(MACHINE, full, (load((10, 90 * GIB)),), set())
    assert (seen.free_memory, seen.gpus[0].free) == (16 * GIB, 8 * GIB)


def test_a_card_that_does_not_answer_stays_as_it_was_seen() -> None:
    assert freed(MACHINE, TREE, (), set()).gpus == MACHINE.gpus


def test_this_process_is_ours() -> None:
    here = Machine(4, 10**15, GIB, 10**12, (), "Linux")
    assert without_ours(here).free_memory > GIB + 2**20
