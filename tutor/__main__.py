"""python -m tutor; in the bundle, the program itself."""

from __future__ import annotations

import multiprocessing
import os
import sys


def main() -> None:
    _fill_standard_streams()
    # A frozen program starts its child processes by running itself: they must turn off here, before anything
    # else is imported.
    multiprocessing.freeze_support()
    from tutor.cli import run

    sys.exit(run(sys.argv[1:]))


def _fill_standard_streams() -> None:
    """Started by a desktop without a terminal, a program may lack them: the next file that it opens would
    take their numbers, and what is printed would be written into it.
    """
    if os.name == "posix":
        for number in range(3):
            try:
                os.fstat(number)
            except OSError:
                os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free


if __name__ == "__main__":
    main()
