"""An archive in Chromium: clusters, quotes unpacked on demand, search, keyboard, boxed, no scripts, narrow, dark."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from geo.webmap import page
from tests.browser.conftest import Opened
from tests.browser.test_targets import LEAST, SMALL
from tests.webmap.archive_fixture import MANY, archive_edition
from tests.webmap.fixture import EXPO
from tests.webmap.hostile import HOSTILE

LIVE = ".cb-at"
EXPO_TITLE = "China-Mongolia Expo exemplifies model of South-South cooperation"
BOX = """() => {
  const box = document.querySelector('.cb-at').getBoundingClientRect();
  return [box.x, box.y, box.width];
}"""


@pytest.fixture(scope="module")
def archive(folder: Path) -> str:
    """Put the page beside the others, and a host page that boxes it; give its name."""
    html = page(archive_edition())
    (folder / "archive.html").write_text(html, encoding="utf-8", newline="")
    host = '<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">'
    frame = '<iframe title="Map" width="800" height="700" sandbox="allow-scripts" src="archive.html"></iframe></html>'
    (folder / "archive-boxed.html").write_text(host + frame, encoding="utf-8")
    return "archive.html"


def live(page: Page) -> Page:
    """Wait until the map of a page answers."""
    expect(page.locator(LIVE)).to_have_count(1)
    expect(page.locator("#cb-items .cb-item").first).to_be_attached()
    return page


def middle(page: Page, below_top: int) -> tuple[float, float]:
    """Give the middle of the largest mark in view, so far below its top; its button is made anew as the map settles."""
    x, y, width = page.evaluate(BOX)
    return x + width / 2, y + below_top


def words(dialog: Locator) -> list[str]:
    """Give the sentences a dialog shows."""
    return dialog.locator(".cb-said .cb-words").all_text_contents()


def test_an_archive_asks_for_nothing(opened: Opened, archive: str, server: str) -> None:
    """From disk and over http the page is the only request, opening a place makes none, and nothing complains."""
    for address in (archive, f"{server}/{archive}"):
        with opened(f"{address}#feature=the-busy-place") as watched:
            expect(watched.page.get_by_role("dialog")).to_contain_text("Sentence 0 of very many.")
            assert len(watched.requests) == 1
            assert watched.complaints == []


@pytest.mark.usefixtures("archive")
def test_an_archive_works_in_a_sandbox(opened: Opened, server: str) -> None:
    """With allow-scripts alone the index and the quotes unpack, and a place opens."""
    with opened(f"{server}/archive-boxed.html") as watched:
        frame = watched.page.frame_locator("iframe")
        frame.get_by_role("button", name=re.compile("^Show all quotations")).click()
        frame.locator("#cb-items").get_by_role("link", name="The Busy Place").click()
        expect(frame.get_by_role("dialog")).to_contain_text("Sentence 0 of very many.")
        assert watched.complaints == []


@pytest.mark.parametrize("zoom", [0, 1, 2, 3, 5, 8, 13])
def test_clusters_add_up_at_every_zoom(opened: Opened, archive: str, zoom: int) -> None:
    """What the clusters of the whole world count is every quote that has a mark, at any zoom."""
    with opened(archive, bypass_csp=True) as watched:
        live(watched.page)
        counted = watched.page.evaluate(
            "(z) => cb.spots.clusters({ west: 0, north: 0, east: 1, south: 1 }, 256 * 2 ** Math.min(z, 8))"
            ".reduce((sum, one) => sum + one.quotes, 0)",
            zoom,
        )
    places = [f for f in archive_edition().features if f.geometry is not None and not f.is_area]
    assert counted == sum(len(f.quotes) for f in places)


def hostile_places() -> Iterator[tuple[int, str]]:
    """Give for each hostile text the number of a place that is quoted with it."""
    for offset, text in enumerate(HOSTILE.values()):
        yield (offset or len(HOSTILE)), text


def test_hostile_quotes_come_out_verbatim(opened: Opened, archive: str) -> None:
    """Every sentence that has broken a page before is unpacked and shown as it is, and runs nothing."""
    with opened(archive) as watched:
        page = live(watched.page)
        for number, text in hostile_places():
            page.goto(f"{page.url.split('#')[0]}#feature=Place%2F{number}")
            dialog = page.get_by_role("dialog")
            expect(dialog).to_contain_text(f"Žlutý kůň {number} ran.")
            assert words(dialog)[0] == text, number
        assert not page.evaluate("'owned' in window")
        assert watched.complaints == []


def test_many_quotes_come_ten_at_a_time(opened: Opened, archive: str) -> None:
    """A place with thousands of sentences shows ten, says of how many, and gives ten more when asked."""
    with opened(f"{archive}#feature=the-busy-place") as watched:
        dialog = watched.page.get_by_role("dialog")
        expect(dialog).to_contain_text(f"10 of {MANY} shown")
        assert words(dialog) == [f"Sentence {number} of very many." for number in range(10)]
        dialog.get_by_role("button", name="Show 10 more quotations").click()
        expect(dialog).to_contain_text(f"20 of {MANY} shown")
        assert words(dialog)[19] == "Sentence 19 of very many."
        assert watched.page.locator(".cb-quotes .cb-said").count() == 20


def test_a_cluster_opens_into_a_list(opened: Opened, archive: str) -> None:
    """By keyboard alone: from mark to mark, a cluster opens into places, a place into quotes, and Esc leads back."""
    with opened(archive) as watched:
        page = live(watched.page)
        page.locator(LIVE).focus()
        first = page.evaluate("document.activeElement.getAttribute('aria-label')")
        assert re.fullmatch(r"The Busy Place and \d+ more: \d+ places, \d+ quotations", first)
        page.keyboard.press("ArrowRight")
        second = page.evaluate("document.activeElement.getAttribute('aria-label')")
        assert second != first
        page.keyboard.press("ArrowLeft")
        page.keyboard.press("Enter")
        dialog = page.get_by_role("dialog")
        expect(dialog.locator(".cb-gathered .cb-item")).to_have_count(10)
        expect(dialog.locator(".cb-gathered .cb-item").first).to_contain_text("The Busy Place")
        dialog.get_by_role("button", name=re.compile("^Show .* more places")).click()
        assert dialog.locator(".cb-gathered .cb-item").count() > 10
        dialog.get_by_role("link", name="The Busy Place").press("Enter")
        expect(page.get_by_role("dialog")).to_contain_text("Sentence 0 of very many.")
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
        assert page.evaluate("document.activeElement.className") == "cb-at"


def test_every_mark_in_view_can_be_reached(opened: Opened, archive: str) -> None:
    """The arrow key goes through as many marks as are in view, and then begins anew."""
    with opened(archive, bypass_csp=True) as watched:
        page = live(watched.page)
        page.wait_for_timeout(200)
        page.locator(LIVE).focus()
        names = []
        for _ in range(200):
            names.append(page.evaluate("document.activeElement.getAttribute('aria-label')"))
            if len(names) > 1 and names[-1] == names[0]:
                break
            page.keyboard.press("ArrowRight")
        assert 10 < len(names) < 200


def test_a_click_on_the_canvas_opens_what_is_drawn_there(opened: Opened, archive: str) -> None:
    """A mark that is only painted is pressed like any other."""
    with opened(archive) as watched:
        page = live(watched.page)
        page.mouse.click(*middle(page, below_top=16))
        expect(page.get_by_role("dialog")).to_contain_text("The Busy Place")


def test_names_are_found_while_typing(opened: Opened, archive: str) -> None:
    """Each letter narrows list and map, without regard to case and in other scripts too."""
    with opened(archive) as watched:
        page = live(watched.page)
        search = page.get_by_role("searchbox").first
        search.press_sequentially("the bus")
        expect(page.locator("#cb-items .cb-item")).to_have_count(1)
        expect(page.locator("#cb-items")).to_contain_text("The Busy Place")
        search.fill("第17处")
        expect(page.locator("#cb-items .cb-item")).to_have_count(1)
        expect(page.locator("#cb-items")).to_contain_text("Place 17")
        search.fill("")
        expect(page.locator("#cb-items .cb-item")).to_have_count(50)


def test_words_are_found_in_packed_quotes(opened: Opened, archive: str) -> None:
    """Words of one quote among all are found, shown marked as they stand there, and only that quote opens."""
    with opened(archive) as watched:
        page = live(watched.page)
        page.get_by_role("searchbox").first.fill("zluty kun 123 RAN")
        expect(page.locator(".cb-shown")).to_have_text("0 by name · 1 quotation with these words")
        expect(page.locator("#cb-items .cb-excerpt")).to_have_text("Žlutý kůň 123 ran.")
        expect(page.locator("#cb-items .cb-excerpt mark")).to_have_text("Žlutý kůň 123 ran")
        page.locator("#cb-items a").first.click()
        dialog = page.get_by_role("dialog")
        expect(dialog).to_contain_text("1 of 2 quotations fit the search.")
        assert words(dialog) == ["Žlutý kůň 123 ran."]


def test_search_counts_every_quote_with_the_words(opened: Opened, archive: str) -> None:
    """What the search says it found is what is there, in however many pieces."""
    with opened(archive) as watched:
        page = live(watched.page)
        page.get_by_role("searchbox").first.fill("of very many")
        expect(page.locator(".cb-shown")).to_have_text(f"0 by name · {MANY} quotations with these words")


def test_one_text_can_be_chosen(opened: Opened, archive: str) -> None:
    """With the title of a text, list, map and quotes keep to it."""
    with opened(archive) as watched:
        page = live(watched.page)
        page.get_by_role("combobox", name="Text").fill("Report number 17")
        expect(page.locator(".cb-shown")).to_contain_text("12 quotations")
        page.locator("#cb-items").get_by_role("link", name="The Busy Place").click()
        dialog = page.get_by_role("dialog")
        expect(dialog).to_contain_text(f"8 of {MANY} quotations fit the search.")
        assert words(dialog)[:2] == ["Sentence 17 of very many.", "Sentence 317 of very many."]


def test_kinds_can_be_chosen(opened: Opened, archive: str) -> None:
    """With a kind, only its features stay in the list."""
    with opened(archive) as watched:
        page = live(watched.page)
        page.get_by_label("Kind").select_option("railway")
        kinds = page.locator("#cb-items .cb-sub").all_text_contents()
        assert kinds
        assert all(kind.startswith("railway") for kind in kinds)


def test_the_list_has_pages(opened: Opened, archive: str) -> None:
    """Fifty features a page, numbered through, with the way to the next page and back."""
    with opened(archive) as watched:
        page = live(watched.page)
        bar = page.locator(".cb-live-list .cb-step-bar")
        expect(bar).to_contain_text(f"1–50 of {len(archive_edition().features)}")
        bar.get_by_role("button", name="Next page").click()
        expect(bar).to_contain_text("51–100 of")
        assert page.locator("#cb-items").get_attribute("start") == "51"
        assert page.evaluate("document.activeElement.className") == "cb-name"


def test_what_is_not_on_the_map_has_pages_too(opened: Opened, archive: str) -> None:
    """Names without a mark are unpacked when they are asked for, twenty at a time, past the end of a piece as well."""
    with opened(archive) as watched:
        page = live(watched.page)
        page.locator("#cb-unplaced summary").click()
        cases = page.locator("#cb-unplaced .cb-cases > li")
        expect(cases).to_have_count(20)
        on = page.locator("#cb-unplaced").get_by_role("button", name="Next page")
        for _ in range(20):
            on.click()
        expect(page.locator("#cb-unplaced .cb-step-bar")).to_contain_text("401–420 of")
        expect(cases.first).to_contain_text("no such place")


def test_a_region_opens_by_its_name(opened: Opened, archive: str) -> None:
    """Regions have no mark; their names on the map are buttons that unpack their quotes."""
    with opened(f"{archive}#feature=mongolia") as watched:
        expect(watched.page.get_by_role("dialog")).to_contain_text("longest land border with China")


def test_a_link_opens_from_its_address(opened: Opened, archive: str) -> None:
    """A link between places is in the archive with its quotes and with what is on record."""
    links = [f for f in archive_edition().features if f.sort == "link" and f.is_line]
    with opened(f"{archive}#feature={links[0].id}") as watched:
        expect(watched.page.get_by_role("dialog")).to_contain_text(links[0].quotes[0]["exact"][:40])


def test_without_scripts_the_most_quoted_are_the_list(opened: Opened, archive: str) -> None:
    """With JavaScript off: the still with its clusters, a hundred places with a sentence each, and what is left out."""
    with opened(archive, java_script_enabled=False) as watched:
        page = watched.page
        expect(page.locator(".cb-still .cb-fine .cb-cluster").first).to_be_visible()
        expect(page.locator(".cb-most .cb-item")).to_have_count(100)
        expect(page.locator(".cb-most")).to_contain_text("quotations about")
        expect(page.locator(".cb-only-still")).to_contain_text("places.geojson")
        expect(page.get_by_role("searchbox")).to_have_count(0)


def test_a_browser_that_cannot_unpack_keeps_the_still(opened: Opened, archive: str) -> None:
    """Without DecompressionStream the page is what it is without scripts, and nothing complains."""
    with opened("boxed.html") as watched:
        watched.page.add_init_script("delete window.DecompressionStream")
        watched.page.goto(f"{watched.page.url.rpartition('/')[0]}/{archive}")
        expect(watched.page.locator(".cb-most .cb-item").first).to_be_visible()
        assert watched.page.locator(LIVE).count() == 0
        assert watched.complaints == []


def test_the_page_speaks_the_reader_s_language(opened: Opened, archive: str) -> None:
    """With ?lang=ru the tools, the counts and the sentence about the packing are Russian."""
    with opened(f"{archive}?lang=ru") as watched:
        page = live(watched.page)
        expect(page.locator(".cb-search")).to_have_attribute("placeholder", re.compile("^Поиск по местам"))
        expect(page.locator("#cb-items .cb-sub").first).to_contain_text("цитат")


def test_a_chosen_text_is_stepped_through_in_its_order(opened: Opened, archive: str) -> None:
    """With a text chosen its sentences come one after the other, by buttons and arrow keys, and the map follows."""
    with opened(archive) as watched:
        page = live(watched.page)
        bar = page.locator("#cb-steps")
        expect(bar).to_be_hidden()
        page.get_by_role("combobox", name="Text").fill(EXPO_TITLE)
        expect(bar).to_contain_text("Step through the texts")
        page.get_by_role("button", name="Next quotation").click()
        passage = bar.locator(".cb-passage .cb-words")
        expect(passage).to_have_text(EXPO[0])
        expect(bar.locator("mark")).to_have_count(2)
        expect(bar.locator(".cb-chip")).to_contain_text(["Hohhot"])
        inside = "cb.map.getBounds().contains(cb.latlng(cb.byId.get('hohhot').at))"
        assert page.evaluate(inside)
        page.keyboard.press("ArrowRight")
        expect(passage).to_have_text(EXPO[1])
        page.keyboard.press("ArrowLeft")
        expect(passage).to_have_text(EXPO[0])
        bar.locator(".cb-chip", has_text="Hohhot").click()
        expect(page.get_by_role("dialog")).to_contain_text("Hohhot")
        page.get_by_role("combobox", name="Text").fill("")
        expect(bar).to_be_hidden()
        assert watched.complaints == []


def test_the_reader_may_choose_the_language(opened: Opened, archive: str) -> None:
    """A link for each language leads to the same page with the same place open, and says which one is spoken now."""
    with opened(f"{archive}#feature=the-busy-place") as watched:
        page = live(watched.page)
        expect(page.locator(".cb-tongues a")).to_have_text(["English", "中文", "Монгол", "Русский"])
        page.locator(".cb-tongues a", has_text="中文").click()
        expect(page.get_by_role("dialog")).to_contain_text("第0处")
        expect(page.locator(".cb-tongues [aria-current]")).to_have_text("中文")
        expect(page.locator("html")).to_have_attribute("lang", "zh")
        assert page.url.endswith("?lang=zh#feature=the-busy-place")


@pytest.mark.parametrize("width", [320, 1000])
@pytest.mark.parametrize("state", ["", "#feature=the-busy-place"])
def test_every_target_of_an_archive_is_large_enough(opened: Opened, archive: str, width: int, state: str) -> None:
    """Its links, buttons, fields and marks are 24 pixels each way at least, and none covers another."""
    with opened(f"{archive}{state}", width=width) as watched:
        assert live(watched.page).evaluate(SMALL, LEAST)["wrong"] == []


@pytest.mark.parametrize("width", [320, 640, 1000, 1600])
def test_an_archive_is_never_wider_than_the_window(opened: Opened, archive: str, width: int) -> None:
    """At no width the page scrolls sideways, with a dialog open either."""
    with opened(f"{archive}#feature=the-busy-place", width=width) as watched:
        expect(watched.page.get_by_role("dialog")).to_be_visible()
        assert watched.page.evaluate("document.documentElement.scrollWidth") <= width


def test_marks_take_the_colours_of_the_theme(opened: Opened, archive: str) -> None:
    """A disc is filled with the accent of the theme, light or dark."""
    seen = []
    for scheme in ("light", "dark"):
        with opened(archive, color_scheme=scheme) as watched:
            page = live(watched.page)
            seen.append(
                page.evaluate(
                    """([x, y]) => {
                      const canvas = document.querySelector('.leaflet-cb-marks-pane canvas');
                      const at = canvas.getBoundingClientRect();
                      const found = canvas.getContext('2d').getImageData(x - at.left, y - at.top, 1, 1).data;
                      return [...found].slice(0, 3);
                    }""",
                    middle(page, below_top=8),
                )
            )
    assert seen == [[23, 73, 138], [143, 188, 255]]


def test_on_paper_the_most_quoted_are_the_list(opened: Opened, archive: str) -> None:
    """Printed, the still and the hundred places stand there, not the page of the list that happens to be open."""
    with opened(archive) as watched:
        page = live(watched.page)
        page.emulate_media(media="print")
        expect(page.locator(".cb-most .cb-item").first).to_be_visible()
        expect(page.locator("#cb-items .cb-item").first).to_be_hidden()
        expect(page.locator(".cb-still .cb-fine .cb-cluster").first).to_be_visible()
