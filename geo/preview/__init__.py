"""Turns a folder of pages that change into a page of this machine that shows them, and reloads them when they do.

It serves to nobody but this machine, and does not know how the pages are made.
"""

from geo.preview.board import Board, Case, State
from geo.preview.server import serving

__all__ = ["Board", "Case", "State", "serving"]
