"""The compiled world, from the user's cache as in every run; its folder is named after the code that makes it."""

import pytest

from geo.gazetteer.world import World, world_index


@pytest.fixture(scope="session")
def world() -> World:
    """Give the world, compiled if this version of it never was."""
    return world_index()
