"""Runs the command line: ``crossborder`` and ``python -m geo``."""

import sys

from geo.stopping import SAID, STOPPED


def main() -> None:
    """Run the command line; stopped while Python still imports it, say so as it would."""
    try:
        from geo.cli import main as commands
    except KeyboardInterrupt:
        sys.stderr.write(f"{SAID}\n")
        sys.exit(STOPPED)
    commands(prog_name="crossborder")


if __name__ == "__main__":
    main()
