"""What can be pressed is large enough for a finger, and lies under nothing else: WCAG 2.2, 2.5.8, in every state."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Opened

LEAST = 24
"""CSS pixels, each way."""

SMALL = """(least) => {
  const seen = (el) => el.checkVisibility({ visibilityProperty: true }) && el.getClientRects().length;
  const told = (how) => ({ el }) => `${el.outerHTML.slice(0, 120)} ${how}`;
  const css = 'a[href], button, summary, input, select, textarea, [role=button]';
  const targets = [...document.querySelectorAll(css)].filter((el) => seen(el) && !el.matches('.cb-mention'));
  const boxes = targets.map((el) => {
    const { left, right, top, bottom } = (el.type === 'checkbox' ? el.closest('label') : el).getBoundingClientRect();
    const stroke = el.matches('path') ? parseFloat(getComputedStyle(el).strokeWidth) : 0;
    return { el, left, right, top, bottom, size: stroke || Math.min(right - left, bottom - top) };
  });
  const small = boxes.filter(({ size }) => size < least - 0.05).map(told('is too small'));
  const page = boxes.filter(({ el }) => !el.closest('.cb-stage, .cb-skip'));
  for (const box of page) { // what a list that scrolls by itself cuts off is nowhere
    const frame = box.el.closest('.cb-scroll')?.getBoundingClientRect();
    box.top = Math.max(box.top, frame?.top ?? -Infinity);
    box.bottom = Math.min(box.bottom, frame?.bottom ?? Infinity);
  }
  const lap = (from, to) => Math.min(...to) - Math.max(...from) > 0.5;
  const meet = (a, b) => lap([a.left, b.left], [a.right, b.right]) && lap([a.top, b.top], [a.bottom, b.bottom]);
  const over = page.filter((a, i) => page.some((b, j) => j > i && meet(a, b))).map(told('is covered'));
  const stage = document.getElementById('cb-stage').getBoundingClientRect();
  const beyond = boxes.filter(({ el, top }) => el.matches('path') && top < stage.top - 14).map(told('leaves the map'));
  return { many: targets.length, wrong: [...small, ...over, ...beyond] };
}"""

STATES = (
    (320, ""),
    (320, "#feature=erenhot"),
    (320, "?view=text"),
    (320, "?lang=mn#feature=ganqimaodu-gashuunsukhait-railway"),
    (412, "?lang=ru"),
    (700, "#feature=hohhot"),
    (1000, ""),
    (1000, "#feature=erenhot"),
    (1000, "?view=text#feature=erenhot"),
    (1600, "?lang=zh#feature=manzhouli"),
    (1000, "?controls=0"),
)


def settled(page: Page) -> None:
    """Wait until the whole list is laid out."""
    expect(page.locator(".cb-item:not(.cb-settled)")).to_have_count(0)


@pytest.mark.parametrize(("width", "state"), STATES)
def test_every_target_is_large_enough_and_uncovered(opened: Opened, width: int, state: str) -> None:
    """Links, buttons, fields, folds, marks and lines are 24 pixels each way at least, and none covers another."""
    with opened(f"map.html{state}", width=width) as watched:
        settled(watched.page)
        found = watched.page.evaluate(SMALL, LEAST)
        assert found["wrong"] == []
        assert found["many"] >= 20 if "controls" not in state else found["many"] >= 5


def test_targets_of_a_step_and_of_open_folds_are_large_enough(opened: Opened) -> None:
    """So are those that come only when they are asked for: a step's chips, a long list's rest, what is folded away."""
    with opened(width=400) as watched:
        page = watched.page
        settled(page)
        page.get_by_role("button", name="Next quotation").click()
        page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
        page.get_by_role("searchbox").fill("Erenhot")
        found = page.evaluate(SMALL, LEAST)
        assert found["wrong"] == []


def test_list_is_laid_out_to_its_end_without_being_scrolled(opened: Opened) -> None:
    """Once the map is live every entry has its true height: the list keeps its length while it is read."""
    with opened(width=400) as watched:
        page = watched.page
        settled(page)
        page.wait_for_timeout(500)  # what is drawn after the list, on a busy machine, has come too
        before = page.evaluate("document.documentElement.scrollHeight")
        page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        page.wait_for_timeout(200)
        assert page.evaluate("document.documentElement.scrollHeight") == before
