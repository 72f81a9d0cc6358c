"""Watching: an editor changes the seeds, and the page that is open follows without being touched."""

import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Frame, Page, expect

from geo.pipeline.watching import watch
from geo.preview import Board, serving
from tests.browser.conftest import until
from tests.conftest import WorkspaceMaker

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("own_cache")]

SECONDS = 30
VIEW = "() => [map_cited.getZoom(), map_cited.getCenter().lng, map_cited.getCenter().lat]"
HEADER = "document,name,place,reason,certainty\n"
TEXT = "The Erenhot-Zamyn-Uud railway is open. A trader was born in Springfield. <b>Ulaanbaatar</b> is far."


@pytest.fixture
def watched(workspace: WorkspaceMaker, browser: Browser) -> Iterator[tuple[Path, Page, list[str]]]:
    """Watch a workspace of one text, and open the page; give them, and what the browser complained of."""
    folder, board, stop = workspace({"seeds/a.txt": TEXT}), Board(), threading.Event()
    with serving(folder / "maps", board, 0) as address:
        thread = threading.Thread(target=watch, args=(folder, board, stop))
        thread.start()
        context = browser.new_context(viewport={"width": 1300, "height": 800})
        page = context.new_page()
        complaints: list[str] = []
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(address)
        page.set_default_timeout(SECONDS * 1000)
        expect(page.locator("#state")).to_have_text("Up to date.", timeout=SECONDS * 1000)
        yield folder, page, complaints
        stop.set()
        context.close()
        thread.join(SECONDS)


def framed(page: Page) -> Frame:
    """Give the document of the map."""
    return page.frames[1]


def view(page: Page) -> list[float]:
    """Give zoom, longitude and latitude of the map."""
    seen: list[float] = framed(page).evaluate(VIEW)
    return seen


def soon(page: Page, selector: str) -> None:
    """Wait until the map shows something."""
    expect(page.frame_locator("#map").locator(selector).first).to_be_attached(timeout=SECONDS * 1000)


def test_a_ruling_changes_the_open_page(watched: tuple[Path, Page, list[str]]) -> None:
    """What was doubtful is listed with rows; one put into decisions.csv settles it, on the map and in the list."""
    folder, page, complaints = watched
    case = page.locator("#cases > li").filter(has_text="Springfield")
    expect(case).to_have_count(1)
    rows = case.locator("code").all_inner_texts()
    assert rows[-1] == "a,Springfield,,say why here,"
    assert all(re.fullmatch(r"a,Springfield,springfield-\S+,say why here,", row) for row in rows[:-1])
    page.frame_locator("#map").locator("html").evaluate("root => { root.dataset.old = 1; }")
    (folder / "seeds/decisions.csv").write_text(f"{HEADER}{rows[0]}\n", "utf-8")
    soon(page, "html:not([data-old])")
    soon(page, f"[data-id='{rows[0].split(',')[2]}'], #cb-place-{rows[0].split(',')[2]}, :text('say why here')")
    expect(case).to_have_count(0, timeout=SECONDS * 1000)
    expect(page.locator("#changes")).to_contain_text("+ place Springfield")
    assert complaints == []


def test_a_fault_is_shown_beside_the_last_good_map(watched: tuple[Path, Page, list[str]]) -> None:
    """The sentence comes, the map stays, and when the fault is mended the sentence goes."""
    folder, page, complaints = watched
    faults = page.locator("#faults")
    expect(faults).to_be_hidden()
    (folder / "seeds/decisions.csv").write_text(f"{HEADER}a,Erenhot,erenhott,r,\n", "utf-8")
    expect(faults).to_contain_text(
        "seeds/decisions.csv:2: 'erenhott' is not the id of a place or of a link. Did you mean 'erenhot'?",
        timeout=SECONDS * 1000,
    )
    soon(page, ".cb-name:text('Erenhot')")
    (folder / "seeds/decisions.csv").write_text(f"{HEADER}a,Erenhot,erenhot,r,\n", "utf-8")
    expect(faults).to_be_hidden(timeout=SECONDS * 1000)
    assert complaints == []


def test_what_is_not_read_is_named(watched: tuple[Path, Page, list[str]]) -> None:
    """A file whose name or ending is not read is named for as long as it lies there, and a text is not."""
    folder, page, complaints = watched
    unread = page.locator("#unread")
    expect(unread).to_be_hidden()
    (folder / "seeds/decision.csv").write_text(HEADER, "utf-8")
    (folder / "seeds/b.txt").write_text(TEXT, "utf-8")
    expect(unread.locator("li")).to_have_text(["decision.csv (did you mean decisions.csv?)"], timeout=SECONDS * 1000)
    (folder / "seeds/decision.csv").unlink()
    expect(unread).to_be_hidden(timeout=SECONDS * 1000)
    assert complaints == []


def test_the_map_is_reloaded_where_it_stood(watched: tuple[Path, Page, list[str]]) -> None:
    """The map that was chosen, what was open in it, and the view, are there again after a change."""
    folder, page, _ = watched
    page.select_option("#maps", value="a")
    until(page, lambda: framed(page).url.endswith("/maps/a.html"))
    soon(page, ".cb-live")
    framed(page).evaluate("() => { location.hash = 'feature=erenhot'; }")
    soon(page, ".leaflet-popup")
    framed(page).evaluate("() => map_cited.setView([43.5, 111.8], 7, { animate: false }) && null")
    stood = view(page)
    framed(page).evaluate("() => { document.documentElement.dataset.old = 1; }")
    (folder / "seeds/a.txt").write_text(f"{TEXT} Manzhouli waits.", "utf-8")
    soon(page, "html.cb-live:not([data-old])")
    soon(page, ".leaflet-popup")
    assert framed(page).url.endswith("/maps/a.html#feature=erenhot")
    until(page, lambda: view(page) == pytest.approx(stood, abs=0.01), lambda: view(page))
    soon(page, ".cb-name:text('Manzhouli')")


def test_text_is_text(watched: tuple[Path, Page, list[str]]) -> None:
    """What stands in a text, a title or a fault is shown as it is, never taken for a part of the page."""
    folder, page, complaints = watched
    (folder / "seeds/sources.toml").write_text('[[text]]\nfile = "<img src=x onerror=alert(1)>.txt"\n', "utf-8")
    expect(page.locator("#faults")).to_contain_text("<img src=x onerror=alert(1)>", timeout=SECONDS * 1000)
    assert page.locator("#faults img").count() == 0
    assert complaints == []
