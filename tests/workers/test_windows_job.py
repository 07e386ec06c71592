"""What Windows is told of a child; whether it sees to it only Windows can tell."""

from __future__ import annotations

import ctypes
import sys

import pytest

from tutor.workers.windows_job import AS_IT_LIKES, Allowed, job_limits


@pytest.mark.skipif(sys.maxsize < 2**32, reason="these are the sizes of 64-bit Windows")
def test_the_limits_lie_where_windows_looks_for_them() -> None:
    limits = job_limits(AS_IT_LIKES)
    assert ctypes.sizeof(limits.basic) == 64
    assert ctypes.sizeof(limits) == 144
    assert (type(limits.basic).flags.offset, type(limits).process_memory.offset) == (16, 112)


def test_only_what_is_limited_is_said() -> None:
    free = job_limits(AS_IT_LIKES)
    assert (free.basic.flags, free.process_memory, free.basic.per_process_user_time) == (0x2000, 0, 0)
    bound = job_limits(Allowed(1_000_000_000, 180))
    assert bound.basic.flags == 0x2000 | 0x100 | 0x2
    assert (bound.process_memory, bound.basic.per_process_user_time) == (1_000_000_000, 1_800_000_000)
