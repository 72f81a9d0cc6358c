"""Makes what depends on one text alone: what is read out of it, and its page."""

from dataclasses import astuple, dataclass, replace

from geo import embedding, memory
from geo.model import Document, Heading
from geo.pipeline.editing import edition, exhibit, page_files
from geo.pipeline.packing import Packed, packed
from geo.pipeline.reading import Desk, Reading, Step, read, rulings_on


@dataclass(frozen=True, slots=True)
class Page:
    """The page of one text.

    Attributes:
        exhibit: What other pages may say of it.
        files: It, and what lies beside it.
    """

    exhibit: embedding.Exhibit
    files: Packed


@dataclass(frozen=True, slots=True)
class Single:
    """Everything that is made of one text alone."""

    reading: Reading
    page: Page


@dataclass(frozen=True, slots=True)
class Keys:
    """The names under which what is made of one text is remembered.

    Attributes:
        reading: For the text and its language, the rulings that count in it, and the workspace's tables.
        page: For this, what else is known of the text, and the address the page is published at.
    """

    reading: str
    page: str


def keys(text: Document, at: Desk, tables: str, home: str) -> Keys:
    """Give the names under which what is made of a text is remembered.

    Args:
        text: It.
        at: What is at hand.
        tables: The fingerprint of the workspace's own tables: a row may change what any text means.
        home: The address the maps are published at.
    """
    ruled = [(*astuple(ruling)[:-1],) for ruling in rulings_on(text, at.rulings)]  # but not on which line each stands
    reading = memory.key("reading", text.id, text.language, text.text, repr(ruled), tables)
    return Keys(reading, memory.key("page", reading, repr(replace(text, text="")), home))


def make(text: Document, at: Desk, home: str, reading: Reading | None, step: Step = lambda _: None) -> Single:
    """Read a text, unless it was read before, and make its page.

    Raises:
        InputError: The words of a ruling do not stand in it.
        VerbatimError: A quote does not stand in it.
    """
    if reading is None:
        step(f"finding places in {text.file}")
        reading = read(text, at, step)
    step(f"drawing the map of {text.file}")
    shown = edition([reading], at, Heading(url=embedding.page(home, text.id)))
    return Single(reading, Page(exhibit(text.id, shown), packed(page_files(text.id, shown))))
