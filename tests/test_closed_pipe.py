"""`tutor … | head -1`: whoever stops reading stops no work, and sees no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tutor import cli

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a closed pipe is another error there")

TUTOR = Path(sys.executable).with_name("tutor")


@pytest.mark.parametrize(
    "arguments",
    [["models", "list"], ["doctor", "--json"], ["--version"], ["--help"], ["bench", "--help"]],
    ids=" ".join,
)
def test_output_that_nobody_reads_is_no_error(arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "wb") as closed:
        ended = subprocess.run(
            [TUTOR, *arguments],
            stdout=closed,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
            env={**os.environ, "PYTHONUNBUFFERED": ""},  # written when there is enough, or at the end
        )
    assert (ended.returncode, ended.stderr) == (cli.OK, "")


STEPS = """
import sys
from tutor import cli
for step in range(3):
    cli._out(f"step {step}")
    print(f"did {step}", file=sys.stderr)
"""


def test_work_goes_on_when_its_reader_has_gone() -> None:
    working = subprocess.Popen(
        [sys.executable, "-c", STEPS], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert working.stdout is not None
    working.stdout.close()
    _, told = working.communicate(timeout=60)
    assert (working.returncode, told.split("\n")) == (0, ["did 0", "did 1", "did 2", ""])
