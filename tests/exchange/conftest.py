"""What the tests of the formats are given: a build as it is, one of hostile texts, and one of nothing."""

from pathlib import Path

import pytest

from geo.exchange import Collection
from geo.pipeline.sharing import collection
from tests.exchange.material import hostile


@pytest.fixture(scope="session")
def repository(root: Path) -> Collection:
    """Give the features of the two texts of the repository."""
    return collection(root)


@pytest.fixture(scope="session")
def nothing(tmp_path_factory: pytest.TempPathFactory) -> Collection:
    """Give the features of a text that names no place."""
    folder = tmp_path_factory.mktemp("nothing")
    (folder / "seeds").mkdir()
    (folder / "seeds" / "a.txt").write_text("Nobody goes anywhere.", "utf-8")
    return collection(folder)


@pytest.fixture(scope="session", params=["repository", "hostile", "nothing"])
def each(request: pytest.FixtureRequest) -> Collection:
    """Give one collection after the other; the hostile one without U+0000, which has tests of its own."""
    if request.param == "hostile":
        return hostile(nul=False)
    found: Collection = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="session")
def with_nul() -> Collection:
    """Give hostile features with U+0000 in a sentence."""
    return hostile(nul=True)
