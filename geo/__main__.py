"""Runs the command line: ``crossborder`` and ``python -m geo``."""

import sys

STOPPED_EARLY = 130
"""The exit code of what Ctrl-C ended (128 and the number of the signal), as ``geo.cli`` has it once it is imported."""


def main() -> None:
    """Run the command line; stopped while Python still imports it, say so as it would."""
    try:
        from geo.cli import main as commands
    except KeyboardInterrupt:
        sys.stderr.write("crossborder: stopped; the last map is untouched.\n")
        sys.exit(STOPPED_EARLY)
    commands(prog_name="crossborder")


if __name__ == "__main__":
    main()
