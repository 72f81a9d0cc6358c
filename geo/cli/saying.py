"""Says something to a person. It does not know what."""

import re

import click

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
"""What a terminal would obey, or would write the rest of a line backwards for; a stranger's text may hold it."""


def say(what: str, *, err: bool = False) -> None:
    """Print a line, with the characters a terminal would obey spelled out."""
    click.echo(_CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", what), err=err)
