"""The passages in Chromium: the quoted sentences in reading order, the way from the text to the map and back."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Opened, until
from tests.webmap.fixture import DOCUMENTS, EXPO, WEBINAR
from tests.webmap.hostile import HOSTILE

READ = "map.html?view=text"


def passages(page: Page) -> Locator:
    """Give the panel of the passages, with both texts in it."""
    panel = page.locator("#cb-passages")
    expect(panel.locator("article")).to_have_count(2)
    return panel


def test_passages_are_the_quoted_sentences_in_reading_order(opened: Opened) -> None:
    """Each text has its quoted sentences once, in order, with what stands between them where nothing is left out."""
    with opened(READ) as watched:
        said = passages(watched.page).locator("article").nth(0).locator(".cb-flow").all_text_contents()
        kept = DOCUMENTS[0].text
        assert "".join(said).count(EXPO[5]) == 1
        at = [kept.index(run) for run in said]
        assert at == sorted(at)
        assert watched.complaints == []


def test_gaps_are_marked(opened: Opened) -> None:
    """Where the text goes on between two passages, or behind the last one, there stands an ellipsis with a name."""
    with opened("gaps.html?view=text") as watched:
        article = watched.page.locator("#cb-passages article").first
        runs = article.locator("> :not(h3)").evaluate_all("all => all.map((el) => el.textContent)")
        assert runs == ["…", "Hohhot lies in the north.", "…", "Erenhot lies at the border. Hohhot does not.", "…"]
        expect(article.get_by_role("img", name="left out")).to_have_count(3)


def test_tabs_turn_by_click_and_by_arrow_key(opened: Opened) -> None:
    """One of two tabs is chosen; the other's panel is hidden; an arrow key turns to the other."""
    with opened() as watched:
        page = watched.page
        tab = page.get_by_role("tab", name="In reading order")
        expect(page.get_by_role("tabpanel", name="By place")).to_be_visible()
        tab.click()
        expect(tab).to_have_attribute("aria-selected", "true")
        expect(page.get_by_role("tabpanel", name="In reading order")).to_be_visible()
        expect(page.locator("#cb-places")).not_to_be_visible()
        page.keyboard.press("ArrowLeft")
        expect(page.get_by_role("tab", name="By place")).to_be_focused()
        expect(page.locator("#cb-places")).to_be_visible()


def test_mention_opens_what_it_means(opened: Opened) -> None:
    """A click on words opens their place; inside the name of a zone, the port that was clicked; Escape comes back."""
    with opened(READ) as watched:
        page = watched.page
        link = passages(page).locator(".cb-mention", has_text="Zamyn-Uud-Erenhot Economic").first
        link.locator('mark[data-ids^="erenhot "]').click()
        expect(page.get_by_role("dialog").locator(".cb-card-name")).to_have_text("Erenhot")
        page.keyboard.press("Escape")
        expect(link).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.get_by_role("dialog")).to_be_visible()


def test_feature_opened_on_the_map_is_marked_in_the_text(opened: Opened) -> None:
    """A mark that is pressed marks its words, and the first of them are scrolled into view."""
    with opened(READ, height=700) as watched:
        page = watched.page
        panel = passages(page)
        page.locator('.cb-pin[data-ids="manzhouli"]').click()
        told = panel.locator("mark.cb-told")
        expect(told).to_have_text(["Manzhouli"])
        expect(told.first).to_be_in_viewport()
        page.keyboard.press("Escape")
        expect(panel.locator("mark.cb-told")).to_have_count(0)


def test_step_is_marked_in_the_text_and_a_sentence_is_a_step(opened: Opened) -> None:
    """The sentence of a step stands out in the text; a click on a sentence beside its names goes to its step."""
    with opened(READ) as watched:
        page = watched.page
        panel = passages(page)
        page.get_by_role("button", name="Next quotation").click()
        assert "".join(panel.locator(".cb-now").all_text_contents()) == EXPO[0]
        expect(page.locator(".cb-passage")).not_to_be_visible()
        panel.locator("[data-q]", has_text="now more than ever").click()
        assert "".join(panel.locator(".cb-now").all_text_contents()) == WEBINAR[0]
        expect(page.locator(".cb-step-count")).to_have_text(re.compile("^Quotation 10 of"))


def test_what_is_filtered_away_is_no_link_in_the_text(opened: Opened) -> None:
    """Words whose place the filters leave out are marked as such."""
    with opened() as watched:
        page = watched.page
        page.get_by_role("searchbox").fill("Manzhouli")
        page.get_by_role("tab", name="In reading order").click()
        expect(page.locator('mark[data-ids="manzhouli"]').first).not_to_have_class(re.compile("cb-out"))
        expect(page.locator('mark[data-ids="hohhot"]').first).to_have_class("cb-out")


def test_map_stays_above_the_text_on_a_telephone(opened: Opened) -> None:
    """While the text is read in a narrow window the map keeps the upper part of it."""
    with opened(width=375, height=700) as watched:
        page = watched.page
        page.get_by_role("tab", name="In reading order").click()
        page.mouse.move(180, 600)
        page.mouse.wheel(0, 300)
        stage = page.locator(".cb-stage")
        until(page, lambda: bool(page.evaluate("scrollY") > 300))
        assert stage.evaluate("box => box.getBoundingClientRect().y") == pytest.approx(0, abs=1)
        assert stage.evaluate("box => box.clientHeight") == pytest.approx(315, abs=2)
        assert page.evaluate("document.documentElement.scrollWidth") <= 375


def test_whole_text_is_there_when_its_author_lets_it(opened: Opened) -> None:
    """A text that may be shown whole is, to the character, its mentions live; the other is shown in passages."""
    with opened("whole.html?view=text") as watched:
        panel = passages(watched.page)
        whole = panel.locator("article").nth(0).locator(".cb-flow")
        assert whole.evaluate("el => el.textContent") == DOCUMENTS[0].text
        expect(panel.locator("article").nth(0).locator(".cb-gap")).to_have_count(0)
        whole.locator("mark", has_text="Manzhouli").first.click()
        expect(watched.page.get_by_role("dialog")).to_contain_text("Manzhouli")


def test_whole_text_needs_no_script(opened: Opened) -> None:
    """Without JavaScript the whole text stands under the list, its mentions marked."""
    with opened("whole.html", java_script_enabled=False) as watched:
        whole = watched.page.locator("#cb-passages .cb-flow")
        expect(whole).to_have_count(1)
        expect(whole.locator("mark").first).to_be_visible()


@pytest.mark.parametrize("name", HOSTILE)
def test_whole_hostile_text_is_shown_and_runs_nothing(opened: Opened, name: str) -> None:
    """Whatever the text, the passages show it to the character, also what HTML cannot hold."""
    with opened(f"hostile-{name.replace(' ', '-')}.html?view=text") as watched:
        assert watched.page.locator("#cb-passages .cb-flow").evaluate("el => el.textContent") == HOSTILE[name]
        assert watched.page.evaluate("window.owned") is None
        assert watched.complaints == []


def test_on_paper_the_whole_text_is_printed(opened: Opened) -> None:
    """Printed, a text that may be shown whole is there, and passages, whose sentences the list has, are not."""
    with opened("whole.html") as watched:
        watched.page.emulate_media(media="print")
        expect(watched.page.locator("#cb-passages .cb-flow").first).to_be_visible()
    with opened(READ) as watched:
        watched.page.emulate_media(media="print")
        expect(watched.page.locator("#cb-passages")).not_to_be_visible()
        expect(watched.page.locator("#cb-places")).to_be_visible()
