"""What a graphics desk looks at before a map is published: first paint, names, popups, legend, languages, search."""

import dataclasses
import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from geo.basemap import clip
from geo.model import Extent
from geo.webmap import page as page_of
from geo.webmap import surroundings
from geo.webmap.headline import lede_phrase, said, title_phrase
from geo.webmap.words import Words
from tests.browser.conftest import Opened, await_maps
from tests.webmap.fixture import DOCUMENTS, edition
from tests.webmap.strait_fixture import strait_edition

WIDTHS = [(320, 640), (640, 800), (1000, 800), (1600, 1000)]
LIVED = """
new MutationObserver(() => {
  if (document.documentElement?.classList.contains('cb-live')) window.lived ??= performance.now();
}).observe(document, { attributes: true, subtree: true });
"""
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
INSIDE = """([css, around]) => {
  const [outer, box] = [around, css].map((each) => document.querySelector(each).getBoundingClientRect());
  const [head, foot] = [Math.max(outer.top, 0), Math.min(outer.bottom, innerHeight)];
  return box.left >= outer.left - 1 && box.right <= outer.right + 1 && box.top >= head - 1 && box.bottom <= foot + 1;
}"""
FADES = """(css) => {
  const inside = document.querySelector(css);
  return inside.scrollHeight <= inside.clientHeight + 4 || inside.classList.contains('cb-goes-on');
}"""
EDGES = """() => {
  const [west, south, east, north] = cb.data.around;
  const seen = cb.map.getBounds();
  const over = [west - seen.getWest(), seen.getEast() - east, south - seen.getSouth(), seen.getNorth() - north];
  return Math.max(...over) < 1e-6;
}"""


def test_scripts_wait_for_the_first_paint(window: Callable[..., BrowserContext], folder: Path) -> None:
    """The still is painted before a script of the live map runs, and none of them is left over."""
    tab = window(viewport={"width": 1000, "height": 800}, reduced_motion="reduce").new_page()
    tab.add_init_script(LIVED)
    tab.goto(f"{folder.as_uri()}/map.html")
    await_maps(tab)
    assert 0 < tab.evaluate(PAINTED) < tab.evaluate("window.lived")
    assert tab.locator("script[data-later]").count() == 0
    tab.close()


@pytest.mark.parametrize(
    ("address", "media", "skips"),
    [("map.html", "screen", "auto"), ("map.html", "print", "visible"), ("boxed.html", "screen", "visible")],
)
def test_what_is_far_down_is_laid_out_late(
    opened: Opened, server: str, address: str, media: Literal["screen", "print"], skips: str
) -> None:
    """Entries wait with their layout until there is time, but not on paper, nor in a frame that tells its height."""
    with opened(f"{server}/{address}") as watched:
        watched.page.emulate_media(media=media)
        frame = watched.page.frames[-1]
        entry = frame.locator(".cb-item").last
        expect(entry).to_have_class(re.compile("cb-settled"))
        entry.evaluate("(element) => element.classList.remove('cb-settled')")
        assert entry.evaluate("(element) => getComputedStyle(element).contentVisibility") == skips


def test_the_list_comes_to_an_entry_never_laid_out(opened: Opened) -> None:
    """The entry of what is opened is brought into view, however far down it stands."""
    last = edition().features[-1]
    with opened(f"map.html#feature={last.id}", width=1400) as watched:
        expect(watched.page.locator(f"#f-{last.id}")).to_be_in_viewport()


@pytest.mark.parametrize(("width", "height"), WIDTHS)
def test_no_popup_is_cut_off(opened: Opened, width: int, height: int) -> None:
    """Each mark's popup or sheet lies whole in the map, what goes on below fades, and no edge of the basemap shows."""
    with opened(width=width, height=height) as watched:
        page = watched.page
        for number in range(page.locator(".cb-pin").count()):
            page.locator(".cb-pin").nth(number).evaluate("(pin) => pin.click()")
            docked = page.locator(".cb-sheet").count()
            wrapper = [".cb-popup .leaflet-popup-content-wrapper", "#cb-stage"]
            assert page.evaluate(INSIDE, [".cb-sheet", "html"] if docked else wrapper)
            assert page.evaluate(FADES, ".cb-sheet" if docked else ".cb-popup .leaflet-popup-content")
            assert docked or page.evaluate(EDGES)
            page.keyboard.press("Escape")
            assert page.evaluate(EDGES)


def test_popup_points_at_its_mark(opened: Opened) -> None:
    """A popup under its mark does not lie over it, nor does one above."""
    with opened() as watched:
        page = watched.page
        for number in range(page.locator(".cb-pin").count()):
            pin = page.locator(".cb-pin").nth(number)
            pin.evaluate("(pin) => pin.click()")
            mark, popup = pin.bounding_box(), page.locator(".cb-popup .leaflet-popup-content-wrapper").bounding_box()
            assert mark
            assert popup
            below = popup["y"] >= mark["y"] + mark["height"]
            above = popup["y"] + popup["height"] <= mark["y"]
            assert above or below
            page.keyboard.press("Escape")


@pytest.mark.parametrize(("width", "height"), WIDTHS[1:])
def test_names_of_the_story_come_first(opened: Opened, width: int, height: int) -> None:
    """Each mark in view carries its name, whatever towns there are."""
    with opened(width=width, height=height) as watched:
        names = watched.page.locator(".cb-t-mark")
        unnamed = [each.text_content() for each in names.all() if "cb-off" in (each.get_attribute("class") or "")]
        assert unnamed == []
        assert watched.page.locator("div.cb-t-line:not(.cb-off)").count() > 0


def test_every_sign_is_in_the_legend(opened: Opened) -> None:
    """The shape of each mark on the map is explained, and no other."""
    shapes = "(all) => [...new Set(all.map((use) => use.getAttribute('href')))]"
    with opened() as watched:
        drawn = watched.page.locator(".cb-pin use").evaluate_all(shapes)
        explained = watched.page.locator(".cb-legend use").evaluate_all(shapes)
        assert set(drawn) <= set(explained)


def test_schematic_lines_say_so(opened: Opened) -> None:
    """A line drawn between its ends only says so beside its name, and the legend says what dots mean."""
    with opened(width=1600, height=1000) as watched:
        page = watched.page
        ours = {f.id: f.row.get("geometry_class") == "schematic" for f in edition().features if f.is_line}
        told = page.locator("div.cb-t-line").evaluate_all("(all) => all.map((name) => name.textContent)")
        assert sum("schematic" in text for text in told) == sum(ours.values())
        expect(page.locator(".cb-legend")).to_contain_text("not the true course")


def test_search_reads_what_is_not_mapped(opened: Opened) -> None:
    """Search filters the names without a mark as well; Clear brings everything back."""
    with opened() as watched:
        page = watched.page
        cases = page.locator(".cb-unplaced .cb-cases > li")
        assert cases.count() > 1
        wanted = cases.first.locator("b").text_content() or ""
        page.get_by_role("searchbox").fill(wanted)
        left = [each for each in cases.all() if each.get_attribute("hidden") is None]
        assert 0 < len(left) < cases.count()
        assert all(wanted.lower() in (each.text_content() or "").lower() for each in left)
        page.get_by_role("button", name="Clear").click()
        assert [each for each in cases.all() if each.get_attribute("hidden") is not None] == []
        expect(page.get_by_role("searchbox")).to_have_value("")
        expect(page.get_by_role("button", name="Clear")).to_be_hidden()


def test_language_is_chosen_in_sight(opened: Opened) -> None:
    """Every language is a link in its own words; the page then speaks it, with what was open, names and distances."""
    with opened("map.html#feature=hohhot") as watched:
        page = watched.page
        assert page.get_by_role("navigation", name="Language").get_by_role("link").all_text_contents() == [
            "English",
            "中文",
            "Монгол",
            "Русский",
        ]
        page.get_by_role("link", name="中文").click()
        page.locator("html[lang=zh].cb-grounded").wait_for(state="attached")
        assert "lang=zh" in page.url
        assert page.url.endswith("#feature=hohhot")
        expect(page.get_by_role("dialog").get_by_role("heading").first).to_contain_text("呼和浩特")
        expect(page.locator("#f-hohhot .cb-name")).to_have_text("呼和浩特")
        expect(page.locator(".leaflet-control-scale")).to_have_text(re.compile("公里$"))


def test_a_title_we_made_up_is_translated(opened: Opened, tmp_path: Path) -> None:
    """A title nobody wrote is said in the reader's language, in the tab too; one that somebody wrote stays."""
    english = Words("en")
    made = dataclasses.replace(
        edition(), title=said(title_phrase(DOCUMENTS), english), description=said(lede_phrase(DOCUMENTS), english)
    )
    (tmp_path / "made.html").write_text(page_of(made), encoding="utf-8", newline="")
    n = len(DOCUMENTS)
    with opened(f"{tmp_path.as_uri()}/made.html?lang=zh") as watched:
        expect(watched.page.locator("h1")).to_have_text(f"{n} 篇文章中的地点")
        expect(watched.page).to_have_title(f"{n} 篇文章中的地点")
    with opened("map.html?lang=zh") as watched:
        expect(watched.page.locator("h1")).to_have_text(edition().title)


def test_repeated_sentences_are_read_once(opened: Opened) -> None:
    """In reading order, and step by step, a sentence that a text says twice stands once."""
    with opened("map.html?view=text", width=1400) as watched:
        for article in watched.page.locator(".cb-reading").all():
            said_there = sentences(article.page)
            assert len(said_there) == len(set(said_there))


def sentences(page: Page) -> list[str]:
    """Give the sentences of the passages that are shown, in their order."""
    words = """(all) => { const by = {};
      for (const each of all) for (const q of each.dataset.q.split(' ')) by[q] = (by[q] || '') + each.textContent;
      return Object.values(by); }"""
    return [str(each) for each in page.locator(".cb-reading [data-q]").evaluate_all(words)]


@pytest.mark.parametrize(("zoom", "named"), [(4, []), (8, ["Small Country"])])
def test_countries_too_small_for_their_names_stay_unnamed(opened: Opened, zoom: int, named: list[str]) -> None:
    """Far off only broad countries carry their names; nearer the others get theirs."""
    with opened("strait.html") as watched:
        page = watched.page
        page.evaluate(
            """(zoom) => {
              cb.map.setMinZoom(0).setView([65, 190], zoom, { animate: false });
              cb.data.labels = [{ k: 'country', t: 'Small Country', r: 6, at: [190, 65], names: {} }];
              document.querySelectorAll('.cb-t-other').forEach((name) => name.remove());
              cb.labels.add(cb.map);
              cb.labels.refresh();
            }""",
            zoom,
        )
        assert page.locator(".cb-t-other:not(.cb-off)").all_text_contents() == named


def test_what_lies_beyond_the_edge_opens_at_the_foot_of_the_map(opened: Opened, folder: Path) -> None:
    """It has no mark where nobody can see it; its name under the map opens its words, and the map stays where it is."""
    extent = Extent(177.5, 64.4, 186.8, 64.8)
    made = dataclasses.replace(strait_edition(), extent=extent, basemap=clip(surroundings(extent)))
    made = dataclasses.replace(made, links=made.links.iloc[:0])
    (folder / "beyond.html").write_text(page_of(made), encoding="utf-8", newline="")
    with opened("beyond.html") as watched:
        page = watched.page
        assert page.locator(".cb-pin").count() == 2
        before = page.evaluate("cb.map.getCenter().lng")
        page.locator(".cb-beyond").get_by_role("link", name="Kotzebue").click()
        expect(page.locator(".cb-sheet")).to_contain_text("Kotzebue")
        assert page.evaluate("cb.map.getCenter().lng") == before
        assert watched.complaints == []
