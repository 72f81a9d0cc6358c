"""Finds the day on which a web page says it was published. It reads no article, and guesses nothing.

A year in a footer, a date in an address, in a picture's name or amid the words of the story is none.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

_SURE = frozenset(
    {
        *("article:published_time", "article:published", "article:publicationdate", "article.published"),
        *("citation_publication_date", "date_published", "datepublished", "dc.date.issued", "dc.date.publication"),
        *("dc.issued", "dcterms.issued", "mediator_published_time", "og:article:published_time", "og:pubdate"),
        *("og:published_time", "originalpublicationdate", "parsely-pub-date", "pubdate", "publication_date"),
        *("publish-date", "publish_date", "publish_time", "published", "published-date", "published_date"),
        *("published_time", "published_time_telegram", "publishdate"),
    }
)
"""What a page calls, in its head or beside a word, the day on which it was published."""
_LOOSE = frozenset(
    {
        *("citation_date", "date", "dateposted", "dc.created", "dc.date", "dc.date.created", "dcterms.created"),
        *("dcterms.date", "release_date", "sailthru.date", "weibo:article:create_at"),
    }
)
"""What it calls its day, without saying of what."""
_MARKED = re.compile(
    r"(?:^|[\s_-])(?:date-?published|pub-?date|publish(?:ed)?(?:-?(?:date|time|on|at))?|entry-date|post-date"
    r"|posted-on|article-date|date-?line)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""How the class of what holds that day is called."""
_SAID = re.compile(
    r"\W*(?:(?:first )?(?:published|posted)(?: on| at)?|date(?: published)?|опубликовано|дата публикации"
    r"|нийтэлсэн(?: огноо)?|огноо|发布(?:时间|日期|于)|發布(?:時間|日期|於)|日期)\s*[:：]?\s*(?P<date>.{4,40})",
    re.IGNORECASE | re.DOTALL,
)
"""How a line begins that says that day."""
_ARTICLES, _PAGES = ("article", "posting", "report"), ("webpage", "creativework")
"""How the sort of thing is called whose day that of a page is, in what it says for programs."""
_LATER = re.compile(r"updat|modif|edit|changed|обновл|измен|шинэчил|更新|修改|编辑", re.IGNORECASE)
"""What says that a day is that of a later change."""
_NOT_ITS_OWN = frozenset({"footer", "aside", "nav", "blockquote"})
_NUMBERS = re.compile(r"\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)")
_COMPACT = re.compile(r"\s*(\d{4})(\d\d)(\d\d)(?!\d)")
_DAY_FIRST = re.compile(r"\s*(?:[^\W\d]{2,9}\.?,\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([^\W\d]{3,9})\.?,?\s+(\d{4})(?!\d)")
_MONTH_FIRST = re.compile(r"\s*(?:[^\W\d]{2,9}\.?,\s+)?([^\W\d]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
_MONTHS = (
    *(("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("may", 5), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9)),
    *(("oct", 10), ("nov", 11), ("dec", 12), ("янв", 1), ("фев", 2), ("мар", 3), ("апр", 4), ("мая", 5), ("июн", 6)),
    *(("июл", 7), ("авг", 8), ("сен", 9), ("окт", 10), ("ноя", 11), ("дек", 12)),
)
_LINES = ("div", "header", "p", "section", "span", "time", "ul")
"""What stands behind a heading, and may hold a line with the day."""
LONGEST = 120
"""Characters of a line that says when a page was published, and hardly anything else."""


def published(page: Any) -> str:  # noqa: ANN401  # an element of lxml, which has no types
    """Give the day on which a page says it was published, ISO 8601; empty where it says none, or several."""
    said = (
        *(_in_head(page, _SURE), _for_programs(page, _ARTICLES), _in_head(page, _LOOSE)),
        *(_for_programs(page, _PAGES), _marked(page), _said(page), _headed(page)),
    )
    for found in said:
        days = [day for day in map(day_of, found) if day]
        if days:
            return days[0] if len(set(days)) == 1 else ""
    return ""


def day_of(text: str) -> str:
    """Give the day a text begins with, ISO 8601; empty where it begins with none."""
    if found := _NUMBERS.match(text) or _COMPACT.match(text):
        year, month, day = map(int, found.groups())
    elif found := _DAY_FIRST.match(text):
        year, month, day = int(found[3]), _month(found[2]), int(found[1])
    elif found := _MONTH_FIRST.match(text):
        year, month, day = int(found[3]), _month(found[1]), int(found[2])
    else:
        return ""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _month(word: str) -> int:
    """Give the number of a month, 0 for a word that is none."""
    return next((number for start, number in _MONTHS if word.casefold().startswith(start)), 0)


def _in_head(page: Any, called: frozenset[str]) -> Iterator[str]:  # noqa: ANN401
    """Give what the head of a page says under some names."""
    for meta in page.iter("meta"):
        names = (str(meta.get(key) or "").lower() for key in ("property", "name", "itemprop"))
        if any(name in called for name in names) and _is_own(meta):
            yield str(meta.get("content") or "")


def _for_programs(page: Any, sorts: Sequence[str]) -> Iterator[str]:  # noqa: ANN401
    """Give what a page says, for programs, as JSON, of things of some sorts."""
    for script in page.iter("script"):
        if "ld+json" in str(script.get("type") or ""):
            try:
                yield from _of(json.loads(script.text or ""), sorts)
            except (ValueError, RecursionError):
                continue


def _of(data: object, sorts: Sequence[str]) -> Iterator[str]:
    """Give the day of each thing of some sorts that data are about."""
    if isinstance(data, list):
        for one in data:
            yield from _of(one, sorts)
    elif isinstance(data, dict):
        sort = str(data.get("@type") or "").casefold()
        if isinstance(data.get("datePublished"), str) and any(name in sort for name in sorts):
            yield data["datePublished"]
        yield from _of(data.get("@graph"), sorts)


def _marked(page: Any) -> Iterator[str]:  # noqa: ANN401
    """Give what stands where a page marks the day."""
    for one in page.iter("time", "span", "div", "p", "abbr", "li"):
        called = f"{one.get('class') or ''} {one.get('id') or ''}"
        named = str(one.get("itemprop") or "").lower() in _SURE or one.get("pubdate") is not None
        if (named or _MARKED.search(called)) and _is_own(one):
            times = [str(time.get("datetime") or "") for time in one.iter("time")]
            yield next(filter(None, (one.get("content"), one.get("datetime"), *times, _text(one))), "")


def _said(page: Any) -> Iterator[str]:  # noqa: ANN401
    """Give what lines say that begin with a word for it: "Published: 7 March 2020"."""
    for one in page.iter("time", "span", "div", "p", "li", "small", "em", "i", "b"):
        text = _text(one) if _is_own(one) and len(one) <= 3 else ""
        said = _SAID.match(text) if len(text) <= LONGEST else None
        if said:
            yield said["date"]


def _headed(page: Any) -> Iterator[str]:  # noqa: ANN401
    """Give what stands right beside the heading, in a line of its own, marked as a time."""
    for heading in page.iter("h1"):
        for line in heading.itersiblings(*_LINES) if _is_own(heading) else ():
            text = _text(line)
            if len(text) <= LONGEST and not _LATER.search(text) and _is_own(line):
                yield from (str(time.get("datetime") or _text(time)) for time in line.iter("time"))


def _text(element: Any) -> str:  # noqa: ANN401
    """Give the words of an element."""
    return " ".join("".join(element.itertext()).split())


def _is_own(element: Any) -> bool:  # noqa: ANN401
    """Tell whether an element is about the page itself, not about others it shows, nor about the whole site."""
    above: Iterable[Any] = element.iterancestors()
    return not any(one.tag in _NOT_ITS_OWN or _is_foot(one) for one in (element, *above))


def _is_foot(element: Any) -> bool:  # noqa: ANN401
    """Tell whether an element is called the foot of a page, or what others it leads to."""
    called = f"{element.get('class') or ''} {element.get('id') or ''}".casefold()
    return any(word in called for word in ("footer", "copyright", "related", "sidebar", "comment"))
