"""The page in Chromium: alone, framed, boxed, without scripts, narrow, dark, on paper, by keyboard."""

import re
from itertools import pairwise, permutations

import pytest
from playwright.sync_api import CDPSession, FrameLocator, Locator, Page, expect

from tests.browser.conftest import Opened, until
from tests.webmap.fixture import EXPO, edition
from tests.webmap.hostile import HOSTILE

MARKS = ".cb-pin"
OVERLAPS = """() => {
  const boxes = (css, less) => [...document.querySelectorAll(css)].map((el) => {
    const r = el.getBoundingClientRect();
    return { left: r.left + less, top: r.top + less, right: r.right - less, bottom: r.bottom - less };
  });
  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const names = boxes('.cb-name-on-map:not(.cb-off)', 0.5);
  const pins = boxes('.cb-pin-icon', 4);
  return names.filter((a, i) => names.some((b, j) => j > i && meet(a, b)) || pins.some((pin) => meet(a, pin))).length;
}"""
BOXES = "all => all.map((el) => el.getBoundingClientRect().toJSON())"
APART = 12  # pixels
EVERY_STOP = ".cb-map .cb-pin, .cb-map .cb-hit, .cb-map button.cb-name-on-map"


def mark(page: Page, name: str) -> Locator:
    """Give the mark whose spoken name begins so."""
    return page.get_by_role("button", name=re.compile(f"^{name}")).first


def test_page_asks_for_nothing_from_disk(opened: Opened) -> None:
    """From a file, the page itself is the only request, and nothing complains."""
    with opened() as watched:
        expect(watched.page.locator(MARKS).first).to_be_visible()
        watched.page.wait_for_timeout(200)
        assert len(watched.requests) == 1
        assert watched.complaints == []


def test_page_asks_for_nothing_over_http(opened: Opened, server: str) -> None:
    """Over http, the page itself is the only request, not even an icon beside it."""
    with opened(f"{server}/map.html") as watched:
        expect(watched.page.locator(MARKS).first).to_be_visible()
        watched.page.wait_for_timeout(200)
        assert watched.requests == [f"{server}/map.html"]
        assert watched.complaints == []


def boxed(page: Page) -> FrameLocator:
    """Give the frame of a host page."""
    return page.frame_locator("iframe")


def test_page_works_in_a_sandbox(opened: Opened, server: str) -> None:
    """With allow-scripts alone the map is live, a mark opens, and the article's address stands there as text."""
    with opened(f"{server}/boxed.html") as watched:
        frame = boxed(watched.page)
        frame.get_by_role("button", name=re.compile("^Hohhot, city")).click()
        dialog = frame.get_by_role("dialog")
        expect(dialog).to_contain_text("5th China-Mongolia Expo in Hohhot")
        expect(dialog.locator(".cb-address").first).to_contain_text("https://www.globaltimes.cn/")
        assert watched.complaints == []


def test_height_is_told_in_every_protocol(opened: Opened, server: str) -> None:
    """A framed page tells its height to AMP, to Embedly's listeners, to pym and to WordPress, once for each change."""
    with opened(f"{server}/boxed.html") as watched:
        expect(boxed(watched.page).locator(MARKS).first).to_be_visible()
        watched.page.wait_for_timeout(300)
        heard = watched.page.evaluate("heard")
        last = next(m["height"] for m in reversed(heard) if isinstance(m, dict) and m.get("sentinel") == "amp")
        assert last > 500
        assert {"sentinel": "amp", "type": "embed-size", "height": last} in heard
        assert {"message": "height", "value": last, "secret": "s3cret"} in heard
        assert f"pymxPYMxkidxPYMxheightxPYMx{last}" in heard
        assert any(isinstance(m, str) and f'"context":"iframe.resize","height":{last}' in m for m in heard)
        told = [m["height"] for m in heard if isinstance(m, dict) and m.get("sentinel") == "amp"]
        assert all(a != b for a, b in pairwise(told))


def test_page_alone_tells_nobody(opened: Opened) -> None:
    """A page that is not framed sends no message."""
    with opened() as watched:
        watched.page.evaluate("window.heard = []; addEventListener('message', (event) => heard.push(event.data))")
        watched.page.set_viewport_size({"width": 700, "height": 900})
        watched.page.wait_for_timeout(200)
        assert watched.page.evaluate("heard") == []


def test_hidden_frame_is_fitted_when_shown(opened: Opened, server: str) -> None:
    """A map that began without a size shows its whole extent once it has one."""
    with opened(f"{server}/hidden.html") as watched:
        watched.page.wait_for_timeout(200)
        watched.page.evaluate("document.querySelector('iframe').classList.remove('hidden')")
        frame = boxed(watched.page)
        for name in ("Hohhot, city", "Manzhouli, border port", "Ulaanbaatar, city"):
            expect(frame.get_by_role("button", name=re.compile(f"^{name}"))).to_be_in_viewport()
        assert watched.complaints == []


def test_without_scripts_still_and_quotes_are_the_map(opened: Opened) -> None:
    """With JavaScript off the numbered still and every quote are there, and no control that would do nothing."""
    with opened(java_script_enabled=False) as watched:
        page = watched.page
        expect(page.locator("svg.cb-still")).to_be_visible()
        expect(page.locator(".cb-num").first).to_be_visible()
        said = page.locator(".cb-list .cb-words").all_text_contents()
        assert set(EXPO[:1] + EXPO[4:8]) <= set(said)
        assert page.locator(".cb-item").count() == len(edition().features)
        expect(page.get_by_role("searchbox")).to_have_count(0)
        assert watched.complaints == []


def test_live_map_takes_over_without_a_jump(opened: Opened) -> None:
    """A mark of the live map stands where the still had it, to the pixel."""
    spot = "el => { const r = el.getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]; }"
    with opened(java_script_enabled=False, width=700) as watched:
        number = next(f.number for f in edition().features if f.id == "ulaanbaatar")
        before = watched.page.locator(".cb-num", has_text=re.compile(f"^{number}$")).locator("use").evaluate(spot)
        stage = watched.page.locator(".cb-stage").evaluate("el => el.getBoundingClientRect().top")
    with opened(width=700) as watched:
        after = mark(watched.page, "Ulaanbaatar").evaluate(spot)
        top = watched.page.locator(".cb-stage").evaluate("el => el.getBoundingClientRect().top")
    assert after[0] == pytest.approx(before[0], abs=1)
    assert after[1] - top == pytest.approx(before[1] - stage, abs=1)


SHOWN = "all => all.filter((el) => el.checkVisibility({ contentVisibilityAuto: false })).length"


@pytest.mark.parametrize(("width", "items"), [(1000, 3), (400, 1)])
def test_first_paint_is_of_what_is_in_sight(opened: Opened, width: int, items: int) -> None:
    """Until the live map begins, entries far down and towns' names wait; then, and without scripts, all is there."""
    with opened(width=width) as watched:
        heads = watched.page.locator(".cb-item h3")
        expect(watched.page.locator("html.cb-early")).to_have_count(0)
        every = heads.evaluate_all(SHOWN)
        watched.page.evaluate("document.documentElement.classList.add('cb-early')")
        assert heads.evaluate_all(SHOWN) == items < every
    with opened(width=width, java_script_enabled=False) as watched:
        assert watched.page.locator(".cb-item h3").evaluate_all(SHOWN) == every
        assert width < 640 or watched.page.locator(".cb-still .cb-town").evaluate_all(SHOWN) > 3


@pytest.mark.parametrize("width", [320, 480, 640, 1000, 1600])
def test_nothing_is_wider_than_the_window(opened: Opened, width: int) -> None:
    """At no width the page scrolls sideways."""
    with opened(width=width) as watched:
        expect(watched.page.locator(MARKS).first).to_be_visible()
        assert watched.page.evaluate("document.documentElement.scrollWidth") <= width


def test_popup_is_a_sheet_on_a_telephone(opened: Opened) -> None:
    """At 320 px the popup is a sheet at the window's foot with its button to close; the map keeps the upper part."""
    with opened("map.html#feature=erenhot", width=320, height=640) as watched:
        sheet = watched.page.locator(".cb-sheet")
        expect(sheet).to_contain_text("Erenhot")
        stage = watched.page.locator(".cb-stage").bounding_box()
        box = sheet.bounding_box()
        assert stage
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
        assert box["y"] + box["height"] <= 640
        assert stage["y"] == pytest.approx(0, abs=1)
        assert box["y"] >= 0.45 * 640
        pin = watched.page.locator('.cb-pin[data-ids~="erenhot"]').bounding_box()
        assert pin
        assert pin["y"] + pin["height"] <= box["y"]
        close = sheet.get_by_role("button", name="Close").bounding_box()
        assert close
        assert min(close["width"], close["height"]) >= 24


def test_sheet_in_a_narrow_frame_leaves_the_map_in_sight(opened: Opened, server: str) -> None:
    """In a frame the sheet takes the lower part of the map, not more, and neither page is scrolled."""
    with opened(f"{server}/narrow.html", width=400) as watched:
        frame = boxed(watched.page)
        stage = frame.locator(".cb-stage").bounding_box()
        frame.get_by_role("button", name=re.compile("^Hohhot, city")).click()
        box = frame.locator(".cb-sheet").bounding_box()
        assert stage
        assert box
        assert box["height"] <= 0.56 * stage["height"]
        assert box["y"] + box["height"] == pytest.approx(stage["y"] + stage["height"], abs=2)
        assert watched.page.evaluate("scrollY") == 0
        pin = frame.locator('.cb-pin[data-ids="hohhot"]').bounding_box()
        assert pin
        assert stage["y"] <= pin["y"]
        assert pin["y"] + pin["height"] <= box["y"]


@pytest.mark.parametrize(("name", "lede"), [("low", False), ("narrow", True)])
def test_a_low_frame_shows_the_whole_map(opened: Opened, server: str, name: str, lede: bool) -> None:
    """A frame of 600 by 400 ends below the map however long the line under the title; a high one shows both."""
    with opened(f"{server}/{name}.html", width=700) as watched:
        frame = boxed(watched.page)
        frame.locator(".cb-lede").evaluate(
            "lede => { lede.textContent += ' and every quay, ramp and gate'.repeat(4); }"
        )
        bottom = frame.locator(".cb-stage").evaluate("stage => innerHeight - stage.getBoundingClientRect().bottom")
        assert bottom >= 0
        assert frame.locator(".cb-lede").evaluate("lede => lede.offsetHeight > 10") is lede


@pytest.mark.parametrize("width", [640, 1000, 1600])
def test_popup_stays_inside_the_map(opened: Opened, width: int) -> None:
    """Wherever a popup opens, all of it is inside the map and not under its buttons."""
    with opened("map.html#feature=manzhouli", width=width) as watched:
        box = watched.page.locator(".leaflet-popup-content-wrapper").bounding_box()
        stage = watched.page.locator(".cb-stage").bounding_box()
        assert box
        assert stage
        assert stage["x"] + 44 <= box["x"]
        assert box["x"] + box["width"] <= stage["x"] + stage["width"]
        assert stage["y"] <= box["y"]
        assert box["y"] + box["height"] <= stage["y"] + stage["height"]


def test_popup_says_where_everything_is_from(opened: Opened) -> None:
    """The popup quotes the sentence, marks the mention, and puts the record beside it with its own source."""
    with opened("map.html#feature=ganqimaodu-gashuunsukhait-railway") as watched:
        card = watched.page.get_by_role("dialog")
        expect(card.locator("blockquote .cb-words")).to_have_text(EXPO[7])
        expect(card.locator("mark")).to_have_text("second China-Mongolia cross-border railway")
        expect(card).to_contain_text("As reported")
        expect(card.locator(".cb-record").first).to_contain_text("Ground was broken on 14 May 2025")
        expect(card.locator(".cb-record a").first).to_have_attribute("href", re.compile("chinadaily"))
        expect(card).to_contain_text("Global Times, 29 August 2025")
        read = card.get_by_role("link", name="Read it in the article")
        expect(read).to_have_attribute("href", re.compile("#:~:text="))
        expect(read).to_have_attribute("rel", "noopener")
        expect(card.locator("[lang=zh]").first).to_have_text("甘其毛都至嘎顺苏海图铁路")


def test_ruling_is_shown_as_the_editors(opened: Opened) -> None:
    """What a person decided is said to be theirs, with the reason and how sure they are."""
    with opened("map.html#feature=zuunbayan-khangi-railway") as watched:
        expect(watched.page.get_by_role("dialog")).to_contain_text(
            "Editor’s ruling: Two lines opened in 2022: "
            "Tavan Tolgoi-Gashuunsukhait and Zuunbayan-Khangi. (almost certain)"
        )


def test_trait_is_said_in_the_words_of_the_text(opened: Opened) -> None:
    """Highway links that a text gives a port are words at the port, and no line."""
    with opened("map.html#feature=manzhouli") as watched:
        expect(watched.page.get_by_role("dialog")).to_contain_text("“highway links”")
        assert watched.page.locator("path.cb-k-highway").count() == 0


def test_facing_ports_are_one_crossing_far_off_and_two_nearby(opened: Opened) -> None:
    """Erenhot and Zamyn-Uud share a mark at first, and have one each at zoom 11."""
    with opened() as watched:
        pair = watched.page.locator('.cb-pin[data-ids~="erenhot"]')
        expect(pair).to_have_class(re.compile("cb-m-crossing"))
        expect(pair).to_have_attribute("data-ids", re.compile("zamyn-uud"))
        watched.page.evaluate("void cb.map.setView([43.68, 111.94], 11)")
        expect(watched.page.locator('.cb-pin[data-ids="erenhot"]')).to_be_visible()
        expect(watched.page.locator('.cb-pin[data-ids="zamyn-uud"]')).to_be_visible()


@pytest.mark.parametrize("zoom", [4.5, 5.3, 6, 7.5, 9, 12])
def test_names_never_overlap(opened: Opened, zoom: float) -> None:
    """At any zoom no name lies over another or over a mark."""
    with opened(width=1200) as watched:
        watched.page.evaluate(f"void cb.map.setView([43.68, 111.94], {zoom})")
        overlaps = watched.page.evaluate(OVERLAPS)
        assert overlaps == 0
        assert watched.page.locator(".cb-name-on-map:not(.cb-off)").count() > 0


@pytest.mark.parametrize("zoom", [4.4, 4.5, 5])
def test_names_of_countries_are_set_apart(opened: Opened, zoom: float) -> None:
    """No two names of countries stand so near beside each other that they read as one."""
    with opened("long.html", width=1200) as watched:
        boxes = countries(watched.page, zoom).values()
        for one, other in permutations(boxes, 2):
            beside = one["top"] < other["bottom"] and other["top"] < one["bottom"]
            assert not beside or not 0 <= other["left"] - one["right"] < APART
        assert len(boxes) > 4


def test_a_long_name_of_a_country_takes_several_lines(opened: Opened) -> None:
    """The name of a country in more words than fit one line well is set in lines, a short one in one."""
    with opened("long.html", width=1200) as watched:
        boxes = countries(watched.page, 5)
        assert boxes["Central African Republic"]["height"] > 1.8 * boxes["Gabon"]["height"]
        assert boxes["South Sudan"]["height"] == boxes["Gabon"]["height"]


def countries(page: Page, zoom: float) -> dict[str, dict[str, float]]:
    """Give where the names of countries stand on the map of central Africa."""
    page.evaluate(f"void cb.map.setView([5, 18], {zoom})")
    names = page.locator(".cb-t-other:not(.cb-off)")
    return dict(zip(names.all_text_contents(), names.evaluate_all(BOXES), strict=True))


@pytest.mark.parametrize(
    ("css", "words"),
    [
        ("cb-t-mark cb-stack cb-wrap", "highway, under construction"),
        ("cb-t-mark cb-narrow", "Shiveekhuren-Ceke railway"),
        ("cb-t-mark cb-stack cb-narrow cb-bare cb-small", "Gashuunsukhait-Ganqimaodugovvesumber railway"),
        ("cb-t-line cb-narrow", "Krung Thep Maha Nakhon-Ayutthayasutthawat"),
    ],
)
def test_no_word_on_the_map_is_broken(opened: Opened, css: str, words: str) -> None:
    """A name in little room wraps between words and behind a hyphen; where a word is longer than that, it has more."""
    with opened() as watched:
        broken, wide, needed = watched.page.evaluate(
            """([css, words]) => {
          const said = cb.make('span', css.includes('wrap') ? { class: 'cb-t-link' } : {}, words);
          const name = cb.make('div', { class: `cb-name-on-map ${css}` }, said);
          document.querySelector('.leaflet-cb-labels-pane').append(name);
          const rows = [...words.matchAll(/\\w+-?/g)].map((word) => {
            const range = new Range();
            range.setStart(said.firstChild, word.index);
            range.setEnd(said.firstChild, word.index + word[0].length);
            return [word[0], [...range.getClientRects()]];
          });
          const needed = Math.max(...rows.flatMap(([, boxes]) => boxes).map((box) => box.width));
          return [rows.filter(([, boxes]) => boxes.length > 1).map(([word]) => word), name.offsetWidth, needed];
        }""",
            [css, words],
        )
        assert broken == []
        assert wide >= needed


def test_every_stop_has_a_name_of_its_own(opened: Opened) -> None:
    """Marks, lines and names of regions are buttons, each called differently."""
    with opened() as watched:
        names = watched.page.locator(EVERY_STOP).evaluate_all("all => all.map((el) => el.getAttribute('aria-label'))")
        assert len(names) == len(set(names)) >= 9
        assert "Hohhot, city, China, 1 quotation" in names
        assert "China-Mongolia border, border line, 1 quotation" in names


def test_keyboard_alone_opens_and_closes(opened: Opened) -> None:
    """Enter opens a mark, the focus goes into the popup, Escape closes it and the focus comes back."""
    with opened() as watched:
        page = watched.page
        page.locator('.cb-pin[data-ids="hohhot"]').focus()
        page.keyboard.press("Enter")
        expect(page.locator(".cb-card-name")).to_be_focused()
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
        expect(page.locator('.cb-pin[data-ids="hohhot"]')).to_be_focused()


def test_the_map_shows_that_it_has_the_focus(opened: Opened) -> None:
    """A reader who comes to the map by keyboard sees that arrow keys move it now; one who pressed it sees no frame."""
    frame = "getComputedStyle(document.getElementById('cb-stage'), '::after')"
    with opened() as watched:
        page = watched.page
        page.mouse.click(400, 300)
        assert page.evaluate(f"{frame}.content") == "none"
        page.locator(".cb-tongues a").last.focus()
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.id") == "map_cited"
        assert page.evaluate(f"[{frame}.borderTopWidth, {frame}.position]") == ["3px", "absolute"]
        page.keyboard.press("Tab")
        assert page.evaluate(f"{frame}.content") == "none"


def test_line_opens_by_keyboard(opened: Opened) -> None:
    """A line takes the focus and opens with Enter, as a mark does."""
    with opened() as watched:
        page = watched.page
        page.locator('.cb-hit[data-id="china-mongolia-border"]').focus()
        page.keyboard.press("Enter")
        expect(page.get_by_role("dialog")).to_contain_text("4,710 kilometers")
        page.keyboard.press("Escape")
        expect(page.locator('.cb-hit[data-id="china-mongolia-border"]')).to_be_focused()


def press_middle(page: Page, line: str) -> None:
    """Go to a line, and press the mouse halfway along its first piece."""
    course = f"cb.byId.get('{line}').lines[0].slice(0, 2).map(cb.latlng)"
    page.evaluate(f"cb.map.fitBounds({course})")
    at = page.evaluate(f"(([a, b]) => a.add(b).divideBy(2))({course}.map((at) => cb.map.latLngToContainerPoint(at)))")
    box = page.locator(".cb-map").bounding_box()
    assert box
    page.mouse.click(box["x"] + at["x"], box["y"] + at["y"])


def test_lines_with_one_course_lie_side_by_side_and_open_together(opened: Opened) -> None:
    """None hides another, on the picture or on the live map, and a click tells of all that lie under it."""
    with opened("abreast.html") as watched:
        page = watched.page
        abreast = page.evaluate("cb.data.features.filter((f) => f.shift).map((f) => f.id)")
        assert len(abreast) == 3
        assert {"the-highway", "the-pipeline"} < set(abreast)
        press_middle(page, "the-pipeline")
        chips = page.get_by_role("dialog").locator(".cb-chip")
        expect(chips).to_have_count(3)
        expect(chips.filter(has_text="The pipeline")).to_be_visible()
        lines = page.locator(".leaflet-cb-lines-pane path.cb-line:not(.cb-band):not(.cb-stop)[transform]")
        assert len(set(lines.evaluate_all("(all) => all.map((one) => one.getAttribute('transform'))"))) == 3
        assert watched.complaints == []


def test_lines_with_one_name_say_of_which_sort_they_are(opened: Opened) -> None:
    """A road and a railway between the same places are told apart on the map without their colours."""
    with opened("abreast.html") as watched:
        names = watched.page.locator(".cb-name-on-map.cb-t-line").all_text_contents()
        assert sorted(name.rpartition("railway")[2] for name in names if name.startswith("Zuunbayan")) == [
            "",
            "highway",
        ]
        assert "The pipeline" in names


def test_a_line_alone_opens_alone(opened: Opened) -> None:
    """A click where no other line lies tells of one, and of no border that it crosses."""
    with opened("abreast.html") as watched:
        page = watched.page
        (alone,) = page.evaluate("cb.data.features.filter((f) => f.lines && !f.shift).map((f) => f.id)")
        press_middle(page, alone)
        expect(page.get_by_role("dialog")).to_be_visible()
        expect(page.get_by_role("dialog").locator(".cb-chip")).to_have_count(0)


def test_lines_with_one_course_lie_side_by_side_without_scripts(opened: Opened) -> None:
    """The picture has them as the live map does."""
    with opened("abreast.html", java_script_enabled=False) as watched:
        lines = watched.page.locator(".cb-still path.cb-line[transform]:not(.cb-band)")
        assert len({lines.nth(number).get_attribute("transform") for number in range(lines.count())}) == 3


def test_arrow_keys_go_from_mark_to_mark(opened: Opened) -> None:
    """On the map an arrow key moves the focus to the next mark and leaves the map where it is."""
    with opened() as watched:
        page = watched.page
        page.locator(MARKS).first.focus()
        before = page.evaluate("cb.map.getCenter().lng")
        page.keyboard.press("ArrowRight")
        expect(page.locator(MARKS).nth(1)).to_be_focused()
        assert page.evaluate("cb.map.getCenter().lng") == before


def test_permalink_opens_and_is_kept(opened: Opened) -> None:
    """The address opens a feature, follows what is open, and is clean again when it is closed."""
    with opened("map.html#feature=hohhot") as watched:
        page = watched.page
        expect(page.get_by_role("dialog")).to_contain_text("Hohhot")
        page.locator('[id="f-ulaanbaatar"] .cb-name').click()
        expect(page.get_by_role("dialog")).to_contain_text("Ulaanbaatar")
        assert page.url.endswith("#feature=ulaanbaatar")
        page.keyboard.press("Escape")
        assert "feature" not in page.url


def test_unknown_permalink_opens_nothing(opened: Opened) -> None:
    """An address that names what is not there harms nothing."""
    with opened("map.html#feature=%22%3E%3Cscript%3E") as watched:
        expect(watched.page.locator(MARKS).first).to_be_visible()
        expect(watched.page.get_by_role("dialog")).to_have_count(0)
        assert watched.complaints == []


def test_list_and_map_follow_each_other(opened: Opened) -> None:
    """What is open on the map is current in the list; what the pointer rests on in the list stands out on the map."""
    with opened() as watched:
        page = watched.page
        page.locator('.cb-pin[data-ids="hohhot"]').click()
        expect(page.locator('[id="f-hohhot"]')).to_have_attribute("aria-current", "true")
        page.keyboard.press("Escape")
        page.locator('[id="f-hohhot"]').hover()
        expect(page.locator('.cb-pin[data-ids="hohhot"]')).to_have_class(re.compile("cb-lit"))


def test_filters_narrow_list_and_map(opened: Opened) -> None:
    """Search, kind and text leave in the list and on the map only what fits, and say how many."""
    with opened() as watched:
        page = watched.page
        page.get_by_role("searchbox").fill("呼和浩特")
        expect(page.locator(".cb-item:visible")).to_have_count(1)
        expect(page.locator(MARKS)).to_have_count(1)
        expect(page.locator(".cb-shown")).to_have_text(f"1 of {len(edition().features)} shown")
        page.get_by_role("searchbox").fill("")
        page.get_by_label("Kind").select_option("railway")
        expect(page.locator(".cb-item:visible")).to_have_count(3)
        page.get_by_label("Status").select_option("building")
        expect(page.locator(".cb-item:visible")).to_have_count(1)
        page.get_by_role("searchbox").fill("nothing like it")
        expect(page.locator(".cb-shown")).to_have_text("Nothing fits.")


def test_year_leaves_what_was_open_by_then(opened: Opened) -> None:
    """A year leaves what opened in it or before, by what the text says, else by the record; what has no date goes."""
    with opened() as watched:
        page = watched.page
        years = page.get_by_label("Opened")
        expect(years.locator("option")).to_have_text(
            ["Any year", "Opened by 2016", "Opened by 2022", "Opened by 2024", "Opened by 2025"]
        )
        years.select_option("2022")
        expect(page.locator(".cb-item:visible .cb-name")).to_have_count(3)
        # not all_inner_texts(): the browser gives no text for rows it has not laid out yet
        names = page.locator(".cb-item:visible .cb-name").all_text_contents()
        assert sorted(names) == [
            "China-Mongolia-Russia Economic Corridor",
            "Tavan Tolgoi-Gashuunsukhait railway",
            "Zuunbayan-Khangi railway",
        ]
        page.get_by_role("button", name="Clear").click()
        expect(page.locator(".cb-item:visible")).to_have_count(len(edition().features))


def test_steps_go_through_the_texts_in_order(opened: Opened) -> None:
    """Next goes to the first sentence, then on; each shows every mention marked, and arrow keys do the same."""
    with opened() as watched:
        page = watched.page
        page.get_by_role("button", name="Next quotation").click()
        expect(page.locator(".cb-passage .cb-words")).to_have_text(EXPO[0])
        expect(page.locator(".cb-passage mark")).to_have_count(2)
        expect(page.locator('.cb-pin[data-ids="hohhot"]')).to_have_class(re.compile("cb-told"))
        page.keyboard.press("ArrowRight")
        expect(page.locator(".cb-passage .cb-words")).to_have_text(EXPO[1])
        page.keyboard.press("ArrowLeft")
        expect(page.locator(".cb-step-count")).to_have_text("Quotation 1 of 12")


def test_map_follows_the_steps(opened: Opened) -> None:
    """Each step has in view the marks of the places its sentence names, however much room the sentence takes."""
    with opened(width=1300) as watched:
        page = watched.page
        for _ in range(12):
            page.get_by_role("button", name="Next quotation").click()
            page.wait_for_timeout(50)
            stage = page.locator(".cb-stage").bounding_box()
            assert stage
            for told in page.locator(".cb-pin.cb-told").all():
                box = told.bounding_box()
                assert box
                assert stage["y"] <= box["y"]
                assert box["y"] + box["height"] <= stage["y"] + stage["height"]


def test_wheel_scrolls_the_page_until_asked(opened: Opened) -> None:
    """The wheel does not zoom a map nobody touched; with Ctrl, and after a click, it does."""
    with opened(width=700) as watched:
        page = watched.page
        expect(page.locator(MARKS).first).to_be_visible()
        before = page.evaluate("cb.map.getZoom()")
        page.mouse.move(350, 300)
        page.mouse.wheel(0, 120)
        until(page, lambda: bool(page.evaluate("scrollY") > 0))
        assert page.evaluate("cb.map.getZoom()") == before
        expect(page.locator(".cb-hint")).to_have_text("Hold Ctrl or ⌘ to zoom, or click the map first")
        page.evaluate("scrollTo(0, 0)")
        page.keyboard.down("Control")
        page.mouse.wheel(0, -120)
        until(page, lambda: bool(page.evaluate("cb.map.getZoom()") > before))
        page.wait_for_timeout(300)  # the wheel is gathered: all of it has come
        page.keyboard.up("Control")
        zoomed = page.evaluate("cb.map.getZoom()")
        blank = page.evaluate(
            "(() => { const p = cb.map.latLngToContainerPoint([45.5, 107.5]); return [p.x, p.y]; })()"
        )
        stage = page.locator(".cb-stage").bounding_box()
        assert stage
        page.mouse.click(stage["x"] + blank[0], stage["y"] + blank[1])
        page.mouse.wheel(0, -120)
        until(page, lambda: bool(page.evaluate("cb.map.getZoom()") > zoomed))


def test_dark_by_wish_of_the_reader_or_the_address(opened: Opened) -> None:
    """The page follows the reader's scheme, and the address beats it."""
    ground = "getComputedStyle(document.body).backgroundColor"
    with opened(color_scheme="dark") as watched:
        dark = watched.page.evaluate(ground)
    with opened("map.html?theme=light", color_scheme="dark") as watched:
        light = watched.page.evaluate(ground)
    with opened("map.html?theme=dark") as watched:
        assert watched.page.evaluate(ground) == dark
    assert dark != light == "rgb(255, 255, 255)"


def test_quotation_marks_are_as_wide_as_their_language_has_them(opened: Opened) -> None:
    """An English ’ is narrow, in a font made for Chinese too; a Chinese one is left as wide as a character."""
    width = "el => getComputedStyle(el).fontVariantEastAsian"
    with opened("map.html#feature=hohhot") as watched:
        page = watched.page
        assert page.locator(".cb-card blockquote[lang=en]").first.evaluate(width) == "proportional-width"
        page.locator(".cb-card blockquote").first.evaluate("el => { el.lang = 'zh-Hant'; }")
        assert page.locator(".cb-card blockquote").first.evaluate(width) == "normal"


def test_on_paper_all_is_open(opened: Opened) -> None:
    """Printed, the still and every quote are there, addresses are written out, and no control is."""
    with opened("map.html#feature=hohhot") as watched:
        page = watched.page
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        page.emulate_media(media="print")
        for part in (".cb-g", ".cb-num", ".cb-line", ".cb-town"):
            assert page.locator(f"svg.cb-still {part}").first.evaluate("el => el.checkVisibility()"), part
        expect(page.locator(".cb-map")).not_to_be_visible()
        expect(page.locator(".cb-tools")).not_to_be_visible()
        hidden = page.locator(".cb-said").evaluate_all("all => all.filter((el) => !el.offsetHeight).length")
        assert hidden == 0
        written = page.locator(".cb-read").first.evaluate("el => getComputedStyle(el, '::after').content")
        assert "attr(href)" in written or "https://" in written


def test_motion_is_reduced_when_asked(opened: Opened) -> None:
    """With reduced motion the map jumps; without, it moves."""
    with opened() as watched:
        assert watched.page.evaluate("cb.map.options.zoomAnimation") is False
    with opened(reduced_motion="no-preference") as watched:
        assert watched.page.evaluate("cb.map.options.zoomAnimation") is True


@pytest.mark.parametrize(
    ("lang", "heading", "name"),
    [
        ("zh", "原文所述", "呼和浩特"),
        ("ru", "Что сказано в текстах", "Хух-Хото"),
        ("mn", "Эх бичвэрт юу гэсэн бэ", "Хөх хот"),
        ("xx", "What the texts say", "Hohhot"),
    ],
)
def test_page_speaks_the_language_asked_for(opened: Opened, lang: str, heading: str, name: str) -> None:
    """The page's own words and the names on the map are in the language asked for, the quotes in their own."""
    with opened(f"map.html?lang={lang}") as watched:
        expect(watched.page.locator("#cb-list-h")).to_have_text(heading)
        expect(watched.page.locator(".cb-t-mark", has_text=name).first).to_be_attached()
        expect(watched.page.locator(".cb-said blockquote").first).to_have_attribute("lang", "en")


def test_a_mongolian_reader_is_shown_russian_names_before_latin_ones(opened: Opened) -> None:
    """A place that has no Mongolian name goes by its Russian one, on the map as in the list, and a line does not."""
    named = "(id, names) => cb.named({ ...cb.byId.get(id), names })"
    with opened("map.html?lang=mn") as watched:
        for sort, shown in (("hohhot", "Город"), ("zuunbayan-khangi-railway", "Zuunbayan-Khangi railway")):
            assert watched.page.evaluate(f"(id) => ({named})(id, {{ ru: 'Город' }})", sort) == shown
        assert watched.page.evaluate(f"({named})('hohhot', {{ ru: 'Город', mn: 'Хот' }})") == "Хот"
    with opened("map.html?lang=zh") as watched:
        assert watched.page.evaluate(f"({named})('hohhot', {{ ru: 'Город' }})") == "Hohhot"


def test_record_is_said_in_the_language_asked_for(opened: Opened) -> None:
    """A status on record is said in the reader's language where the page has words for it, in list and popup."""
    with opened("map.html?lang=zh#feature=ganqimaodu-gashuunsukhait-railway") as watched:
        expect(watched.page.get_by_role("dialog").locator(".cb-record").last).to_contain_text("在建 · ")
        item = watched.page.locator("#f-ganqimaodu-gashuunsukhait-railway .cb-record").last
        expect(item).to_contain_text("在建 · ")
    with opened("map.html?lang=zh#feature=china-mongolia-russia-corridor") as watched:
        expect(watched.page.get_by_role("dialog").locator(".cb-record")).to_contain_text("programme signed · ")


def test_controls_can_be_left_away(opened: Opened) -> None:
    """With controls=0 there is the map and its credits, and nothing else."""
    with opened("map.html?controls=0") as watched:
        expect(watched.page.locator(MARKS).first).to_be_visible()
        expect(watched.page.locator(".cb-credits")).to_be_visible()
        for part in (".cb-panel", ".cb-steps", ".cb-corner", ".cb-legend"):
            expect(watched.page.locator(part)).not_to_be_visible()
        heading = watched.page.locator(".cb-head").bounding_box()
        assert heading
        assert heading["height"] <= 1  # there for a screen reader


def test_hostile_texts_are_shown_and_run_nothing(opened: Opened) -> None:
    """Names, quotes and records of fifty places show their very text, in the popup and the list, and run nothing."""
    read = "(css) => [...document.querySelectorAll(css)].map((el) => el.textContent)"
    with opened("hostile.html") as watched:
        page = watched.page
        assert page.evaluate(read, ".cb-list blockquote .cb-words") == list(HOSTILE.values())
        for number, text in enumerate(HOSTILE.values()):
            page.evaluate("(id) => cb.popup.show(id)", f"place-{number}")
            assert page.evaluate(read, ".cb-dialog blockquote .cb-words") == [text]
            assert page.evaluate(read, ".cb-card-name") == [text]
            assert page.evaluate(read, ".cb-dialog .cb-record p")[0] == text
        assert page.evaluate("window.owned") is None
        assert page.evaluate("document.documentElement.scrollWidth") <= 1000
        assert len(watched.requests) == 1
        assert watched.complaints == []


@pytest.mark.parametrize("name", ["title closed", "script closed", "attribute ended", "null", "very long"])
def test_hostile_title_is_shown_and_runs_nothing(opened: Opened, name: str) -> None:
    """A text as title, publisher, address and reason stays a text."""
    text = HOSTILE[name].replace("\0", "\ufffd")
    with opened(f"hostile-{name.replace(' ', '-')}.html") as watched:
        assert watched.page.locator("h1").evaluate("el => el.textContent") == text
        assert watched.page.evaluate("window.owned") is None
        assert len(watched.requests) == 1
        assert watched.complaints == []


def test_past_twenty_stops_tab_enters_the_map_once(opened: Opened) -> None:
    """With fifty marks one of them takes Tab, and the arrow keys pass it on."""
    with opened("hostile.html", width=1600, height=1000) as watched:
        page = watched.page
        page.evaluate("void cb.map.setZoom(12, { animate: false })")
        page.evaluate("void cb.map.fitBounds([[42.5, 110.5], [43.5, 111.5]], { animate: false })")
        stops = page.locator(f":is({EVERY_STOP})")
        assert stops.count() > 20
        entered = page.locator(f':is({EVERY_STOP})[tabindex="0"]')
        expect(entered).to_have_count(1)
        entered.focus()
        page.keyboard.press("ArrowDown")
        expect(entered).to_have_count(1)
        expect(entered).to_be_focused()


def touch(session: CDPSession, kind: str, *points: tuple[float, float]) -> None:
    """Send a touch as a finger would."""
    spots = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]
    session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": spots})


def test_one_finger_is_the_pages_and_two_move_the_map(opened: Opened) -> None:
    """One finger leaves the map where it is and says how to move it; two move it."""
    with opened(width=400, height=700, has_touch=True) as watched:
        page = watched.page
        expect(page.locator(MARKS).first).to_be_visible()
        centre = "cb.map.getCenter().lat"
        before = page.evaluate(centre)
        fingers = page.context.new_cdp_session(page)
        touch(fingers, "touchStart", (200, 400))
        for y in (390, 370, 350, 330):
            touch(fingers, "touchMove", (200, y))
        expect(page.locator(".cb-hint")).to_have_text("Use two fingers to move the map")
        touch(fingers, "touchEnd")
        assert page.evaluate(centre) == before
        page.evaluate("scrollTo(0, 0)")
        touch(fingers, "touchStart", (150, 350), (250, 350))
        for y in (340, 320, 300, 280):
            touch(fingers, "touchMove", (150, y), (250, y))
            page.wait_for_timeout(30)
        touch(fingers, "touchEnd")
        assert page.evaluate(centre) < before


def test_long_quote_folds_without_leaving_the_page(opened: Opened) -> None:
    """A quote of 100 kB shows its beginning and a button, and is whole in the page all the time."""
    with opened("hostile-very-long.html#feature=a-place") as watched:
        words = watched.page.locator(".cb-dialog blockquote .cb-words")
        short = words.bounding_box()
        assert short
        assert short["height"] < 400
        watched.page.locator(".cb-dialog").get_by_role("button", name="Show the whole quotation").click()
        tall = words.bounding_box()
        assert tall
        assert tall["height"] > 2000


def test_lines_look_as_they_are_known(opened: Opened) -> None:
    """A line under construction is dashed, an operating one solid, a schematic one of points."""
    dash = "el => getComputedStyle(el).strokeDasharray"
    with opened() as watched:
        page = watched.page
        page.evaluate("void cb.map.setView([42.41, 107.57], 11)")
        line = page.locator(".cb-map path.cb-line:not(.cb-band)")
        assert line.and_(page.locator(".cb-s-building.cb-k-railway")).first.evaluate(dash) == "7px, 4px"
        assert line.and_(page.locator(".cb-s-operating.cb-k-railway")).first.evaluate(dash) == "none"
        assert line.and_(page.locator(".cb-c-schematic.cb-k-corridor")).first.evaluate(dash) == "0.1px, 7px"


def test_border_grows_as_broad_as_it_is_uncertain(opened: Opened) -> None:
    """At zoom 12 a border of a world map is a band of kilometres, and the page says why; at first it is a line."""
    width = "el => parseFloat(getComputedStyle(el).strokeWidth)"
    with opened() as watched:
        page = watched.page
        band = page.locator(".cb-map .cb-band.cb-k-border-line")
        assert band.evaluate(width) < 12
        expect(page.locator(".cb-note")).not_to_be_visible()
        page.evaluate("void cb.map.setView([42.41, 107.57], 12)")
        assert band.evaluate(width) > 60
        expect(page.locator(".cb-note")).to_be_visible()


def test_crossing_has_its_sides(opened: Opened) -> None:
    """The popup of a crossing has a button for each port and link that meets there, and each shows its own quotes."""
    with opened() as watched:
        page = watched.page
        page.locator('.cb-pin[data-ids~="ganqimaodu"]').click()
        dialog = page.get_by_role("dialog")
        chips = dialog.locator(".cb-chip")
        assert chips.all_text_contents() == ["Ganqimaodu", "Gashuunsukhait", "Ganqimaodu-Gashuunsukhait railway"]
        chips.nth(1).click()
        expect(dialog.locator(".cb-card-name")).to_have_text("Gashuunsukhait")
        expect(chips.nth(1)).to_have_attribute("aria-pressed", "true")
        assert page.url.endswith("#feature=gashuunsukhait")


def test_place_off_the_sheet_is_told_at_its_foot(opened: Opened) -> None:
    """A country whose middle the map does not cover opens at the map's foot, and the map stays where it is."""
    with opened() as watched:
        page = watched.page
        before = page.evaluate("cb.map.getCenter().lat")
        page.evaluate("cb.byId.get('russia').at = [100, 70]")
        page.locator('[id="f-russia"] .cb-name').click()
        expect(page.locator(".cb-sheet")).to_contain_text("Russia")
        assert page.evaluate("cb.map.getCenter().lat") == before


def test_a_map_across_the_antimeridian_is_one(opened: Opened) -> None:
    """The live map shows the marks of both sides and the line between them, and opens each from the list."""
    with opened("strait.html") as watched:
        page = watched.page
        for name in ("Anadyr", "Provideniya", "Nome", "Kotzebue"):
            expect(mark(page, name)).to_be_in_viewport()
        line = page.locator('.cb-hit[data-id="a-line"]').bounding_box()
        stage = page.locator(".cb-stage").bounding_box()
        assert line
        assert stage
        assert 0.3 * stage["width"] < line["width"] < stage["width"]
        page.locator('[id="f-kotzebue"] .cb-name').click()
        expect(page.get_by_role("dialog")).to_contain_text("Kotzebue")
        popup = page.locator(".leaflet-popup-content-wrapper").bounding_box()
        assert popup
        assert stage["x"] <= popup["x"] <= stage["x"] + stage["width"]
        assert watched.complaints == []
