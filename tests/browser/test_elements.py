"""The page's parts on other people's maps: the very example of the documentation, and every hostile text."""

import doctest
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from importlib.resources import files
from pathlib import Path
from typing import Any

import folium
import geopandas
import pytest
from playwright.sync_api import Browser, Page, Route, expect
from shapely.geometry import LineString, Point

import geo.webmap.elements
from geo.webmap import Legend, QuotedLinks, QuotedPlaces
from tests.webmap.hostile import HOSTILE

LEAFLET = files("xstatic.pkg.leaflet") / "data"
Shown = Callable[[Path | str], AbstractContextManager[Page]]


def serve(route: Route) -> None:
    """Answer for the network: Leaflet is there, everything else a folium page asks for is not."""
    name = route.request.url.rsplit("/", 1)[-1]
    if name in {"leaflet.js", "leaflet.css"}:
        kind = "text/javascript" if name.endswith("js") else "text/css"
        route.fulfill(body=(LEAFLET / name).read_bytes(), content_type=kind)
    else:
        route.abort()


@pytest.fixture
def shown(browser: Browser, tmp_path: Path) -> Iterator[Shown]:
    """Give what opens a map without jQuery, Bootstrap and icons, and lets nothing complain."""
    context = browser.new_context(viewport={"width": 900, "height": 600}, reduced_motion="reduce")
    context.route("http*://**/*", serve)

    @contextmanager
    def opening(page: Path | str) -> Iterator[Page]:
        if isinstance(page, str):
            (tmp_path / "page.html").write_text(page, encoding="utf-8", newline="")
        tab, complaints = context.new_page(), list[str]()
        tab.on("pageerror", lambda error: complaints.append(str(error)))
        tab.goto((page if isinstance(page, Path) else tmp_path / "page.html").as_uri())
        yield tab
        assert complaints == []
        tab.close()

    yield opening
    context.close()


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Run the example of the documentation, which saves a map."""
    place, before = tmp_path_factory.mktemp("example"), Path.cwd()
    steps = doctest.DocTestParser().get_examples(geo.webmap.elements.__doc__ or "")
    os.chdir(place)
    try:
        exec("".join(step.source for step in steps), {})  # noqa: S102  # the example itself is what is tested
    finally:
        os.chdir(before)
    return place / "ports.html"


def test_example_shows_marks_lines_ground_and_legend(shown: Shown, example: Path) -> None:
    """The map of the example has all it says, and its legend says what is on it and no more."""
    with shown(example) as page:
        expect(page.locator(".cb-pin")).to_have_count(2)
        expect(page.locator("path.cb-k-railway:not(.cb-band)")).to_have_count(2)  # on the map, and in the legend
        assert page.locator("path.cb-g").count() >= 4
        expect(page.locator(".cb-name-on-map:not(.cb-off)", has_text="Sainshand")).to_be_visible()
        assert page.locator(".cb-legend li").all_text_contents() == ["railway", "border port"]
        expect(page.locator(".leaflet-control-attribution")).to_contain_text("Natural Earth")


def test_example_quotes_by_click(shown: Shown, example: Path) -> None:
    """A mark that is clicked shows its quote and whose it is."""
    with shown(example) as page:
        page.get_by_role("button", name="Erenhot, border port").click()
        card = page.get_by_role("dialog", name="Erenhot")
        expect(card.locator("blockquote")).to_have_text("Highway links were completed at Erenhot.")
        expect(card.locator(".cb-source")).to_have_text("Global Times")


def test_example_works_by_keyboard(shown: Shown, example: Path) -> None:
    """Marks and lines take the focus, Enter opens, Escape closes, and the focus comes back."""
    with shown(example) as page:
        for name in ("Zamyn-Uud, border port", "Ulaanbaatar-Erenhot railway, railway"):
            stop = page.get_by_role("button", name=name)
            stop.focus()
            page.keyboard.press("Enter")
            expect(page.get_by_role("dialog")).to_be_focused()
            page.keyboard.press("Escape")
            expect(page.get_by_role("dialog")).to_have_count(0)
            expect(stop).to_be_focused()


def test_names_of_the_ground_do_not_overlap(shown: Shown, example: Path) -> None:
    """No name of the basemap lies over another or over a mark."""
    with shown(example) as page:
        expect(page.locator(".cb-pin").first).to_be_visible()
        meetings = page.evaluate("""() => {
          const boxes = (css) => [...document.querySelectorAll(css)].map((el) => el.getBoundingClientRect());
          const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          const names = boxes('.cb-name-on-map:not(.cb-off)');
          const pins = boxes('.cb-pin');
          return names.filter((a, i) => [...names.slice(i + 1), ...pins].some((b) => meet(a, b))).length;
        }""")
        assert meetings == 0


def test_map_shows_itself_in_a_notebook(shown: Shown) -> None:
    """In the frame a notebook makes the marks are there and open."""
    made = folium.Map(location=[43.65, 111.98], zoom_start=8, tiles=None)
    table = geopandas.GeoDataFrame({"name": ["Erenhot"], "text": ["“Open.”"]}, geometry=[Point(111.98, 43.65)])
    QuotedPlaces(table).add_to(made)
    with shown(f"<!doctype html><title>Notebook</title>{made._repr_html_()}") as page:
        frame = page.frame_locator("iframe")
        frame.get_by_role("button", name="Erenhot").click()
        expect(frame.get_by_role("dialog")).to_contain_text("“Open.”")


def test_several_on_one_map_and_in_groups(shown: Shown) -> None:
    """Two layers of marks, one of them in a group, and the layer control that hides one."""
    made = folium.Map(location=[43.65, 111.98], zoom_start=8, tiles=None)
    tables = [
        geopandas.GeoDataFrame({"name": [name], "text": [name]}, geometry=[Point(x, 43.65)])
        for name, x in (("East", 112.4), ("West", 111.5))
    ]
    QuotedPlaces(tables[0], layer="Eastern").add_to(made)
    QuotedPlaces(tables[1]).add_to(folium.FeatureGroup("Western").add_to(made))
    Legend().add_to(made)
    folium.LayerControl(collapsed=False).add_to(made)
    with shown(made.get_root().render()) as page:
        expect(page.locator(".cb-pin")).to_have_count(2)
        page.get_by_label("Eastern").uncheck()
        expect(page.locator(".cb-pin")).to_have_count(1)
        page.get_by_label("Western").uncheck()
        expect(page.locator(".cb-pin")).to_have_count(0)


def test_lines_with_one_course_lie_side_by_side(shown: Shown) -> None:
    """A railway and a road between the same places are both seen; one elsewhere stays where it is."""
    made = folium.Map(location=[43.65, 111.98], zoom_start=6, tiles=None)
    courses = [LineString([(110, 43), (112, 44)])] * 2 + [LineString([(110, 42), (112, 42)])]
    table = geopandas.GeoDataFrame({"name": list("abc"), "text": list("abc")}, geometry=courses, crs="EPSG:4326")
    QuotedLinks(table).add_to(made)
    with shown(made.get_root().render()) as page:
        hits = page.locator(".cb-hit")
        expect(hits).to_have_count(3)
        first, second, alone = hits.evaluate_all("(all) => all.map((one) => one.getAttribute('transform'))")
        assert first
        assert second
        assert first != second
        assert alone is None


def hostile(element: type[Any], shapes: list[Any]) -> str:
    """Give a page that has each hostile text as name, quote, source, address and kind."""
    texts = list(HOSTILE.values())
    columns = dict.fromkeys(("name", "text", "who", "where", "what"), texts)
    table = geopandas.GeoDataFrame(columns, geometry=shapes, crs="EPSG:4326")
    made = folium.Map(location=[43, 111], zoom_start=6, tiles=None)
    element(table, source="who", url="where", kind="what", layer=HOSTILE["template hole"]).add_to(made)
    Legend(HOSTILE["script closed"]).add_to(made)
    return str(made.get_root().render())


@pytest.mark.parametrize(
    ("element", "shapes", "stops"),
    [
        (QuotedPlaces, [Point(110 + n % 10, 40 + n // 10) for n in range(len(HOSTILE))], ".cb-pin"),
        (QuotedLinks, [LineString([(109, 40 + n / 10), (112, 40 + n / 10)]) for n in range(len(HOSTILE))], ".cb-hit"),
    ],
)
def test_hostile_texts_are_shown_and_run_nothing(
    shown: Shown, element: type[Any], shapes: list[Any], stops: str
) -> None:
    """Whatever the text, the popup shows it to the character, and nothing runs; no template is filled in."""
    with shown(hostile(element, shapes)) as page:
        expect(page.locator(stops)).to_have_count(len(HOSTILE))
        for number, text in enumerate(HOSTILE.values()):
            page.locator(stops).nth(number).focus()
            page.keyboard.press("Enter")
            read = "(css) => [...document.querySelectorAll(`.cb-card ${css}`)].at(-1).textContent"
            for css in (".cb-card-name", ".cb-words", ".cb-source"):
                assert page.evaluate(read, css) == text
            assert page.locator(".cb-element .cb-source a").count() == 0
            page.keyboard.press("Escape")
        assert page.locator(".cb-legend span").all_text_contents() == list(HOSTILE.values())
        assert page.locator(".cb-legend summary").text_content() == HOSTILE["script closed"]
        assert page.evaluate("window.owned") is None
