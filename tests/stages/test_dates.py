"""The day a page was published: what the page says of itself, and nothing that only looks like it."""

import pytest

from geo.documents import extract
from geo.documents.dates import day_of

pytestmark = pytest.mark.slow

STORY = "<p>A road links Tbilisi with Batumi, and it is a long one with many bends in it, as people here say.</p>"
MORE = "<p>In 2015 work began, on 3 May 2015 to be exact, and 2016-07-08 was the day of the first tunnel.</p>"
FOOT = "<footer><p>Published by Example Press. (c) 2019 Example Press. Copyright 2019-01-01.</p></footer>"


def published(head: str = "", above: str = "", below: str = "") -> str:
    """Give the day of a page with something in its head, behind its heading, and behind its story."""
    page = (
        f"<html><head>{head}<title>A road</title></head><body><article><h1>A road</h1>{above}{STORY}{MORE}</article>"
        f"{below}{FOOT}</body></html>"
    )
    return extract("a.html", ".html", page.encode()).published


def meta(name: str, content: str, key: str = "name") -> str:
    """Write an element of a head."""
    return f'<meta {key}="{name}" content="{content}">'


def data(content: str) -> str:
    """Write what a page says for programs."""
    return f'<script type="application/ld+json">{content}</script>'


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (meta("article:published_time", "2021-04-05T23:30:00-05:00", "property"), "2021-04-05"),
        (meta("DC.date.issued", "5 April 2021"), "2021-04-05"),
        (meta("datePublished", "20210405", "itemprop"), "2021-04-05"),
        (meta("date", "2021/4/5"), "2021-04-05"),
        (meta("date", "2020-01-01") + meta("article:published_time", "2021-04-05", "property"), "2021-04-05"),
        (
            data('{"@type": "NewsArticle", "datePublished": "2021-04-05T10:00Z", "dateModified": "2022-01-01"}'),
            "2021-04-05",
        ),
        (data('[{"@graph": [{"@type": ["WebPage"], "datePublished": "2021-04-05"}]}]'), "2021-04-05"),
        (
            data('{"@graph": [{"@type": "WebPage", "datePublished": "2020-01-01"},')[:-9]
            + '{"@type": "BlogPosting", "datePublished": "2021-04-05"}]}</script>',
            "2021-04-05",
        ),
        ("", ""),
        (meta("article:modified_time", "2021-04-05", "property"), ""),
        (meta("last-modified", "2021-04-05"), ""),
        (meta("copyrightYear", "2021", "itemprop"), ""),
        (meta("og:image", "https://example.org/2021/04/05/a.jpg", "property"), ""),
        (meta("og:url", "https://example.org/2021/04/05/a", "property"), ""),
        ('<link rel="canonical" href="https://example.org/2021/04/05/a">', ""),
        (meta("article:published_time", "2021", "property"), ""),
        (meta("article:published_time", "2021-13-45", "property"), ""),
        (meta("article:published_time", "yesterday", "property"), ""),
        (meta("pubdate", "2021-04-05") + meta("publishdate", "2020-04-05"), ""),
        (data('{"@type": "NewsArticle", "dateModified": "2021-04-05"}'), ""),
        (data('{"@type": "VideoObject", "datePublished": "2021-04-05"}'), ""),
        (data('{"@type": "NewsArticle", "datePublished": '), ""),
    ],
)
def test_a_page_says_in_its_head_when_it_was_published(head: str, day: str) -> None:
    """Under one of the names for it; not when it was changed, nor what its address or a picture's is called."""
    assert published(head) == day


@pytest.mark.parametrize(
    ("above", "day"),
    [
        ('<time datetime="2021-04-05">5 April</time>', "2021-04-05"),
        ('<div class="meta">By A. B. <time datetime="2021-04-05T10:00">5 April</time></div>', "2021-04-05"),
        ('<p class="published">5 April 2021</p>', "2021-04-05"),
        ('<span class="entry-date">April 5, 2021</span>', "2021-04-05"),
        ('<div itemprop="datePublished" content="2021-04-05">today</div>', "2021-04-05"),
        ("<p>Published: 5 April 2021, 10:00</p>", "2021-04-05"),
        ("<div><b>Posted on</b> Apr. 5, 2021</div>", "2021-04-05"),
        ("<p>Опубликовано: 5 апреля 2021</p>", "2021-04-05"),
        ("<p>发布时间:2021年4月5日</p>", "2021-04-05"),
        ("<p>Огноо: 2021-04-05</p>", "2021-04-05"),
        ('<p>Updated <time datetime="2021-04-05">5 April</time></p>', ""),
        ('<p class="updated">5 April 2021</p>', ""),
        ("<p>Updated: 5 April 2021</p>", ""),
        ("<p>5 April 2021 was a day like all others for the road, the town and its people.</p>", ""),
        ('<aside><p class="published">5 April 2021</p></aside>', ""),
        ('<div class="related"><span class="entry-date">5 April 2021</span></div>', ""),
        ('<p class="published">5 April 2021</p><p class="published">6 April 2021</p>', ""),
    ],
)
def test_a_page_says_beside_its_heading_when_it_was_published(above: str, day: str) -> None:
    """Where it marks that day or says so; not when it was changed, nor when something else was."""
    assert published(above=above) == day


@pytest.mark.parametrize(
    "below",
    [
        "<p>(c) 2019</p>",
        "<div class='copyright'>Published 2019-02-03</div>",
        "<div class='related'><p class='published'>5 April 2021</p></div>",
        "<p>The fair opens on <time datetime='2021-04-05'>5 April</time>.</p>",
        "<img src='/2021/04/05/a.jpg'>",
        "<script>var built = '2021-04-05';</script><!-- 2021-04-05 -->",
    ],
)
def test_what_stands_below_a_story_is_not_its_day(below: str) -> None:
    """Years of a copyright, other stories, days of other things."""
    assert not published(below=below)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2021-04-05", "2021-04-05"),
        ("2021.4.5", "2021-04-05"),
        ("2021年4月5日", "2021-04-05"),
        ("20210405T101112", "2021-04-05"),
        ("Mon, 5 Apr 2021 10:00:00 GMT", "2021-04-05"),
        ("5th April, 2021", "2021-04-05"),
        ("Monday, April 5, 2021", "2021-04-05"),
        ("5 мая 2021 г.", "2021-05-05"),
        ("05/04/2021", ""),
        ("April 2021", ""),
        ("2021-02-30", ""),
        ("5 Foo 2021", ""),
        ("", ""),
    ],
)
def test_a_day_is_read_where_it_can_mean_no_other(text: str, day: str) -> None:
    """What may be the fourth of May or the fifth of April is none."""
    assert day_of(text) == day


def test_a_pdf_has_no_day_of_its_own() -> None:
    """The day on which the file was made is another."""
    from tests.stages.test_extraction import pdf

    content = pdf(about="/CreationDate(D:20210405101112Z)/ModDate(D:20210405101112Z)/Title(Ferries)")
    found = extract("a.pdf", ".pdf", content)
    assert (found.title, found.published) == ("Ferries", "")
