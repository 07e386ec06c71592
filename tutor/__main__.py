"""python -m tutor."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> None:
    # A frozen program starts its child processes by running itself: they must turn off here, before anything
    # else is imported.
    multiprocessing.freeze_support()
    from tutor.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
