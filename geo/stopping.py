"""What Ctrl-C lets the command line say and give back. It imports nothing: it is needed before all else is there."""

SAID = "crossborder: stopped; the last map is untouched."
STOPPED = 130
"""What a shell says of a program that Ctrl-C has ended: 128 and the number of the signal."""
