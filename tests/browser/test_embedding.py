"""The map inside pages of another site: framed in every way we say, resized in every way they know."""

import json
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from geo.embedding import Snippet
from geo.pipeline.publishing import Published, publish
from tests.browser.conftest import Quiet, Watched, until

TEXT = "The Erenhot-Zamyn-Uud railway is open. Coal goes from Ganqimaodu to Hohhot."
LISTEN = "window.heard = []; addEventListener('message', (event) => heard.push(event.data));"
PROTOCOLS = {  # what the page around does with a message, for the four families of resizing scripts
    "amp": "if (said && said.sentinel === 'amp' && said.type === 'embed-size') height = said.height;",
    "embedly": "if (/^{.*iframe.resize/.test(said)) ({ height } = JSON.parse(said));",
    "pym": r"const told = /^pymxPYMxkidxPYMxheightxPYMx(\d+)$/.exec(said); if (told) height = Number(told[1]);",
    "wordpress": "if (said && said.message === 'height' && said.secret === frame.dataset.secret) height = said.value;",
}
WORDPRESS = """addEventListener('message', (event) => {
  const said = event.data;
  if (!said || !(said.secret || said.message || said.value) || /[^a-zA-Z0-9]/.test(said.secret)) return;
  for (const frame of document.querySelectorAll(`iframe[data-secret="${said.secret}"]`)) {
    if (event.source !== frame.contentWindow || said.message !== 'height') continue;
    frame.height = Math.min(Math.max(parseInt(said.value, 10), 200), 1000);
  }
});"""
STRICT = "strict-"


class Hosting(Quiet):
    """Serves pages that embed; one whose name says so under a strict policy."""

    def end_headers(self) -> None:
        """Add the policy, which names the site of the maps alone; a page may be another a moment later."""
        self.send_header("Cache-Control", "no-store")
        if self.path.startswith(f"/{STRICT}"):
            maps = (Path(self.directory) / "maps-are-at").read_text()
            self.send_header("Content-Security-Policy", f"default-src 'none'; frame-src {maps}; script-src {maps}")
        super().end_headers()


@dataclass(frozen=True, slots=True)
class Site:
    """A folder and the address it is served at."""

    folder: Path
    address: str

    def put(self, name: str, body: str, *, head: str = "") -> str:
        """Write a page, and give its address."""
        icon = '<link rel="icon" href="data:,">' if not name.startswith(STRICT) else ""
        html = (
            f'<!doctype html><html lang="en"><head><title>Article</title>{icon}{head}</head><body>{body}</body></html>'
        )
        (self.folder / name).write_text(html, "utf-8")
        return f"{self.address}/{name}"


@contextmanager
def served(folder: Path, handler: type[Quiet]) -> Iterator[Site]:
    """Serve a folder on a port of its own, which makes it another site."""
    folder.mkdir(parents=True)
    running = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield Site(folder, f"http://127.0.0.1:{running.server_port}")
    running.shutdown()
    running.server_close()


@pytest.fixture(scope="module")
def maps(tmp_path_factory: pytest.TempPathFactory, cache_home: Path) -> Iterator[tuple[Site, Published]]:
    """Give the site of the maps, and what the command says of the map there."""
    workspace = tmp_path_factory.mktemp("story")
    (workspace / "seeds").mkdir()
    (workspace / "seeds" / "story.txt").write_text(TEXT, "utf-8")
    with served(workspace / "maps", Quiet) as site, pytest.MonkeyPatch.context() as patched:
        patched.setenv("XDG_CACHE_HOME", str(cache_home))
        yield site, publish(workspace, site.address)


@pytest.fixture(scope="module")
def snippets(maps: tuple[Site, Published]) -> dict[str, Snippet]:
    """Give what to paste, by the kind of page."""
    return {snippet.kind: snippet for snippet in maps[1].snippets}


@pytest.fixture(scope="module")
def host(maps: tuple[Site, Published], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Give the site of the articles."""
    with served(tmp_path_factory.mktemp("host") / "pages", Hosting) as site:
        (site.folder / "maps-are-at").write_text(maps[0].address)
        yield site


Visit = Callable[..., AbstractContextManager[Watched]]


@pytest.fixture
def visit(window: Callable[..., BrowserContext]) -> Visit:
    """Give what opens an article and hears every message that is sent to it."""

    @contextmanager
    def visiting(address: str, width: int = 1000, **options: Any) -> Iterator[Watched]:  # noqa: ANN401  # Playwright's own
        tab = window(viewport={"width": width, "height": 800}, reduced_motion="reduce", **options).new_page()
        tab.add_init_script(LISTEN)
        watched = Watched(tab, [], [])
        tab.on("request", lambda request: watched.requests.append(request.url))
        tab.on("pageerror", lambda error: watched.complaints.append(str(error)))
        tab.on("console", lambda said: watched.complaints.append(said.text) if said.type != "log" else None)
        tab.goto(address)
        yield watched
        tab.close()

    return visiting


def live(page: Page) -> None:
    """Wait until the map in the frame of an article is live."""
    expect(page.frame_locator("iframe").locator(".cb-pin").first).to_be_attached()


def size(page: Page) -> tuple[float, float]:
    """Give width and height of the frame in an article."""
    box = page.locator("iframe").bounding_box()
    assert box
    return box["width"], box["height"]


def asked(page: Page) -> int:
    """Give the height the map asked for last."""
    page.wait_for_function("heard.some((said) => said && said.sentinel === 'amp')")
    return int(page.evaluate("heard.filter((said) => said && said.sentinel === 'amp').pop().height"))


def settled(page: Page) -> None:
    """Wait until the frame in an article is as high as its map asked last; another process draws it, a little later."""
    page.wait_for_function(
        "document.querySelector('iframe').clientHeight"
        " === heard.filter((said) => said && said.sentinel === 'amp').pop()?.height"
    )


def inner(page: Page) -> dict[str, Any]:
    """Give what the map knows of its own place."""
    frame = page.frames[1]
    found: dict[str, Any] = frame.evaluate(
        "() => ({ origin, tall: document.body.scrollHeight, window: innerHeight, full: document.fullscreenEnabled })"
    )
    return found


@pytest.mark.parametrize(("width", "height"), [(320, 420), (640, 480), (1000, 750)])
def test_plain_frame_keeps_its_shape(
    visit: Visit, host: Site, snippets: dict[str, Snippet], width: int, height: int
) -> None:
    """Without any script the frame fills its column at four to three, is never flat, and the map in it is live."""
    address = host.put("plain.html", f'<div style="margin:-8px">{snippets["iframe"].code}</div>')
    with visit(address, width=width) as watched:
        watched.page.locator("iframe").scroll_into_view_if_needed()
        live(watched.page)
        assert size(watched.page) == pytest.approx((width, height), abs=1)
        assert inner(watched.page)["origin"] == "null"
        assert watched.complaints == []


@pytest.mark.parametrize("width", [480, 740])
def test_the_whole_map_is_in_sight(visit: Visit, host: Site, snippets: dict[str, Snippet], width: int) -> None:
    """In a frame as it was given, no script around it, the reader sees the map from top to foot without scrolling."""
    address = host.put("sight.html", f'<div style="margin:-8px">{snippets["iframe"].code}</div>')
    with visit(address, width=width) as watched:
        live(watched.page)
        stage = watched.page.frames[1].evaluate(
            "() => document.getElementById('cb-stage').getBoundingClientRect().bottom"
        )
        assert 300 < stage <= size(watched.page)[1]


@pytest.mark.parametrize("width", [360, 740])
def test_a_frame_asks_for_its_quotations_when_its_reader_does(
    visit: Visit, host: Site, snippets: dict[str, Snippet], width: int
) -> None:
    """No screens of quotations interrupt an article: they unfold by a button or the skip link, and fold again."""
    with visit(host.put("fold.html", snippets["iframe-script"].code), width=width) as watched:
        live(watched.page)
        inside, folded = watched.page.frame_locator("iframe"), asked(watched.page)
        button, quote = inside.locator(".cb-unfold"), inside.locator("#cb-places blockquote").first
        expect(button).to_have_attribute("aria-expanded", "false")
        expect(quote).to_be_hidden()
        assert folded < 1000
        button.click()
        expect(quote).to_be_visible()
        watched.page.wait_for_function("heard.some((said) => said.sentinel === 'amp' && said.height > 2000)")
        button.click()
        expect(quote).to_be_hidden()
        watched.page.frames[1].evaluate("() => document.querySelector('.cb-skip').click()")
        expect(quote).to_be_visible()


def test_frame_may_fill_the_screen(visit: Visit, host: Site, snippets: dict[str, Snippet]) -> None:
    """The snippet allows what the map has buttons for, so that they are not dead."""
    with visit(host.put("full.html", snippets["iframe"].code)) as watched:
        live(watched.page)
        assert inner(watched.page)["full"] is True
    with visit(host.put("bare.html", re.sub(r' allow="[^"]*"', "", snippets["iframe"].code))) as watched:
        live(watched.page)
        assert inner(watched.page)["full"] is False


@pytest.mark.parametrize("width", [360, 1000])
def test_script_makes_the_frame_as_high_as_the_map(
    visit: Visit, host: Site, snippets: dict[str, Snippet], width: int
) -> None:
    """With the script the frame is as high as the map asked, so that nothing in it scrolls."""
    with visit(host.put("script.html", snippets["iframe-script"].code), width=width) as watched:
        live(watched.page)
        told = partial(inner, watched.page)
        until(watched.page, lambda: bool(told()["tall"] <= told()["window"]), told)
        settled(watched.page)
        assert watched.complaints == []


def test_frame_follows_the_map(visit: Visit, host: Site, snippets: dict[str, Snippet]) -> None:
    """When the column narrows and the map asks for another height, it gets it."""
    with visit(host.put("narrow.html", snippets["iframe-script"].code)) as watched:
        live(watched.page)
        before = asked(watched.page)
        watched.page.set_viewport_size({"width": 400, "height": 800})
        watched.page.wait_for_function(f"heard.some((said) => said.sentinel === 'amp' && said.height !== {before})")
        settled(watched.page)
        assert asked(watched.page) != before


def test_strict_page_shows_the_map_at_its_height(visit: Visit, host: Site, snippets: dict[str, Snippet]) -> None:
    """Under a policy that allows frames and scripts of the maps' site alone, the frame is wide and as high as asked."""
    with visit(host.put(f"{STRICT}script.html", snippets["csp"].code)) as watched:
        live(watched.page)
        settled(watched.page)
        assert size(watched.page)[0] == 984
        assert watched.complaints == []


def test_strict_page_without_the_script_shows_the_map(visit: Visit, host: Site, snippets: dict[str, Snippet]) -> None:
    """Where not even the script may run, the frame has the size it says."""
    code = re.sub(r"<script.*?</script>\s*", "", snippets["csp"].code)
    with visit(host.put(f"{STRICT}bare.html", code)) as watched:
        live(watched.page)
        assert size(watched.page) == (800, 600)
        assert watched.complaints == []


def test_figure_is_a_picture_and_nothing_else(visit: Visit, host: Site, snippets: dict[str, Snippet]) -> None:
    """The figure loads the PNG alone, at its size, and leads to the map."""
    with visit(host.put("figure.html", snippets["figure"].code)) as watched:
        picture = watched.page.locator("img")
        expect(picture).to_have_js_property("naturalWidth", 1200)
        expect(picture).to_have_js_property("naturalHeight", 630)
        assert [url.rsplit("/", 1)[1] for url in watched.requests] == ["figure.html", "index.png"]
        picture.click()
        expect(watched.page.locator(".cb-pin").first).to_be_attached()


def test_picture_is_there_without_scripts(visit: Visit, host: Site, snippets: dict[str, Snippet]) -> None:
    """A reader without scripts sees the picture, and the still in the frame; one with scripts the map alone."""
    address = host.put("noscript.html", snippets["noscript"].code)
    with visit(address, java_script_enabled=False) as watched:
        expect(watched.page.locator("noscript img")).to_be_visible()
        expect(watched.page.frame_locator("iframe").locator("svg.cb-still")).to_be_visible()
    with visit(address) as watched:
        live(watched.page)
        assert watched.page.locator("figure > a, noscript > a").count() == 0


def wordpress(maps: Site, secret: str) -> str:
    """Give what WordPress makes of a page whose address a person pasted: found, fetched, stripped, and boxed."""
    page = (maps.folder / "index.html").read_text("utf-8")[:150_000]
    (answer,) = re.findall(r'<link rel="alternate" type="application/json\+oembed" href="([^"]*)"', page)
    html = json.loads((maps.folder / answer.removeprefix(f"{maps.address}/")).read_text("utf-8"))["html"]
    kept = dict(re.findall(r' (src|title|width|height|frameborder)="([^"]*)"', html))
    kept["src"] += f"#?secret={secret}"
    attributes = " ".join(f'{name}="{value}"' for name, value in kept.items())
    return f'<iframe sandbox="allow-scripts" security="restricted" {attributes} data-secret="{secret}"></iframe>'


def test_wordpress_finds_boxes_and_resizes_the_map(visit: Visit, host: Site, maps: tuple[Site, Published]) -> None:
    """An address pasted into WordPress becomes a live map in its sandbox, as high as it asks within its bounds."""
    body = f"{wordpress(maps[0], 's3cret')}<script>{WORDPRESS}</script>"
    with visit(host.put("wordpress.html", body)) as watched:
        live(watched.page)
        height = min(max(asked(watched.page), 200), 1000)
        watched.page.wait_for_function(f"document.querySelector('iframe').clientHeight === {height}")
        assert inner(watched.page)["origin"] == "null"
        assert watched.complaints == []


@pytest.mark.parametrize("name", PROTOCOLS)
def test_height_arrives_in_every_protocol(visit: Visit, host: Site, snippets: dict[str, Snippet], name: str) -> None:
    """A page that knows only one of the four families of messages makes the boxed frame as high as the map asks."""
    code = snippets["iframe"].code.replace(".html", ".html?childId=kid#?secret=s3cret", 1)
    code = code.replace("<iframe", '<iframe data-secret="s3cret"')
    listener = f"""addEventListener('message', (event) => {{
      const frame = document.querySelector('iframe'), said = event.data;
      let height = 0;
      if (event.source !== frame.contentWindow) return;
      {PROTOCOLS[name]}
      if (height) frame.style.height = `${{height}}px`;
    }});"""
    body = f"<script>{listener}</script>{code}"
    with visit(host.put(f"{name}.html", body)) as watched:
        live(watched.page)
        settled(watched.page)


NO_HEIGHTS = ("0", "-5", "1e9", "'tall'", "null", "NaN", "Infinity", "{}", "undefined")


def test_script_ignores_a_height_that_is_none(visit: Visit, host: Site, snippets: dict[str, Snippet]) -> None:
    """A height that no map can have changes nothing, even from the map itself."""
    with visit(host.put("odd.html", snippets["iframe-script"].code)) as watched:
        live(watched.page)
        settled(watched.page)
        before = asked(watched.page)
        for height in NO_HEIGHTS:
            say = f"parent.postMessage({{ sentinel: 'amp', type: 'embed-size', height: {height} }}, '*')"
            watched.page.frames[1].evaluate(say)
        watched.page.wait_for_timeout(100)
        assert size(watched.page)[1] == before
        assert watched.complaints == []


SAY = "postMessage({ sentinel: 'amp', type: 'embed-size', height: 1234 }, '*')"


@pytest.mark.parametrize(
    ("who", "frame", "heard"),
    [
        ("a frame of the maps' folder", '<iframe id="other" src="{maps}/index.html"></iframe>', True),
        ("a boxed frame", '<iframe id="other" sandbox="allow-scripts" src="{maps}/index.html"></iframe>', True),
        ("a frame that is marked", '<iframe id="other" class="crossborder-map" src="other.html"></iframe>', True),
        ("a stranger's frame", '<iframe id="other" src="other.html"></iframe>', False),
        ("a frame gone elsewhere", '<iframe id="other" src="{maps}/index.html#gone"></iframe>', False),
    ],
)
def test_script_hears_its_own_frames_alone(
    visit: Visit, host: Site, maps: tuple[Site, Published], who: str, frame: str, heard: bool
) -> None:
    """A map's message resizes its own frame alone; that of a stranger, or of a frame that went elsewhere, none."""
    host.put("other.html", "A stranger.")
    site = maps[0].address
    first = f'<iframe id="first" src="{site}/story.html"></iframe>'
    script = f'<script src="{site}/crossborder-embed.js"></script>'
    with visit(host.put("frames.html", script + first + frame.format(maps=site))) as watched:
        page = watched.page
        speaker = page.locator("#other").element_handle().content_frame()
        assert speaker
        if "gone" in who:
            speaker.goto(f"{host.address}/other.html")
        page.wait_for_function("document.querySelector('#first').clientHeight > 400")
        speaker.evaluate(f"setTimeout(() => parent.{SAY}, 100)")
        page.wait_for_function("heard.some((said) => said.height === 1234)")
        assert (page.locator("#other").evaluate("frame => frame.clientHeight") == 1234) is heard
        assert page.locator("#first").evaluate("frame => frame.clientHeight") != 1234


def test_script_ignores_the_page_itself(visit: Visit, host: Site, snippets: dict[str, Snippet]) -> None:
    """A message that the article sends to itself is not the map's."""
    with visit(host.put("self.html", snippets["iframe-script"].code)) as watched:
        live(watched.page)
        watched.page.evaluate(SAY)
        watched.page.wait_for_timeout(100)
        assert size(watched.page)[1] != 1234


def test_a_script_that_comes_late_is_told_again(
    maps: tuple[Site, Published], host: Site, snippets: dict[str, Snippet], visit: Visit
) -> None:
    """A script that loads after the map has said its height asks for it, and the frame gets it all the same."""
    article = host.put("late.html", snippets["iframe"].code)
    with visit(article) as watched:
        live(watched.page)
        watched.page.wait_for_function("heard.some((said) => said && said.sentinel === 'amp')")
        watched.page.add_script_tag(url=f"{maps[0].address}/crossborder-embed.js")
        settled(watched.page)
        assert watched.page.evaluate("document.querySelector('iframe').style.height") == f"{asked(watched.page)}px"
