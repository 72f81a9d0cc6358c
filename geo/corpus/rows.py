"""Turns what was read out of a text into rows of the tables. It does not know who reads, nor how rows are written."""

import re
from typing import Any, TypeAlias

from geo.model import Outcome, Resolution
from geo.pipeline import Reading
from geo.pipeline.alone import Reader

Row: TypeAlias = dict[str, Any]
_MONTH = re.compile(r"(\d{4}-(?:0[1-9]|1[0-2]))(?!\d)")


def document_row(reading: Reading, claims: int) -> Row:
    """Give the row of a text: what is known of it, and how much was found in it."""
    text = reading.document
    outcomes = [resolution.outcome for resolution in reading.resolutions]
    placed, ruled_out = outcomes.count(Outcome.PLACED), outcomes.count(Outcome.RULED_OUT)
    return {
        **_of(reading),
        "source": text.file,
        "title": text.title or None,
        "publisher": text.publisher or None,
        "author": text.author or None,
        "characters": len(text.text),
        "found": len(outcomes),
        "placed": placed,
        "listed": len(outcomes) - placed - ruled_out,
        "ruled_out": ruled_out,
        "claims": claims,
    }


def mention_rows(reading: Reading, reader: Reader) -> list[Row]:
    """Give a row for each mention, in reading order, with what became of it and the sentence it stands in."""
    of_text = _of(reading)
    return [_mention(resolution, reading, reader) | of_text for resolution in reading.resolutions]


def claim_rows(reading: Reading, reader: Reader) -> list[Row]:
    """Give a row for each sentence that speaks of a link, in the order the links are first spoken of."""
    of_text = _of(reading)
    return [
        {
            **of_text,
            **_link(link),
            **{name: quote[name] for name in ("start", "end", "exact")},
            "words": quote["mentions"],
        }
        for link in reader.links(reading)
        for quote in link["quotes"]
    ]


def month(published: str) -> str | None:
    """Give the month of a date, as in 2024-05; None where the date does not say one."""
    found = _MONTH.match(published)
    return found[1] if found else None


def _of(reading: Reading) -> Row:
    """Give what the rows of one text have in common."""
    text = reading.document
    return {
        "document": text.id,
        "sha256": text.sha256,
        "published": text.published or None,
        "month": month(text.published),
        "language": text.language,
        "url": text.url or None,
    }


def _mention(resolution: Resolution, reading: Reading, reader: Reader) -> Row:
    """Give what is known of a mention."""
    mention, text = resolution.mention, reading.document.text
    return {
        "start": mention.span.start,
        "end": mention.span.end,
        "exact": mention.exact,
        "outcome": resolution.outcome.value,
        "reason": resolution.reason,
        "candidates": list(resolution.runners_up),
        "sentence": text[mention.sentence.start : mention.sentence.end],
        "sentence_start": mention.sentence.start,
        "sentence_end": mention.sentence.end,
        **_subject(resolution, reader),
    }


def _subject(resolution: Resolution, reader: Reader) -> Row:
    """Give what the words mean: a place with where it is, or a link, which the claims tell more of."""
    if resolution.outcome is not Outcome.PLACED:
        return {}
    if resolution.subject not in reader.desk.places:
        return {"link": resolution.subject}
    return place(resolution.subject, reader)


def place(identity: str, reader: Reader) -> Row:
    """Give what a place is, where, and how well that is known."""
    located = reader.located(identity)
    return {
        "place": identity,
        **{name: located[name] for name in ("name", "kind", "country", "geometry")},
        "accuracy": located["accuracy"]["class"],
        "radius_km": located["accuracy"]["radius_km"],
        "position_source": located["accuracy"]["source"]["citation"],
        "names": list(located["names"].items()),
    }


def _link(link: Row) -> Row:
    """Give what a text says of a link, and beside it what is on record."""
    record = link["record"]
    return {
        "link": link["id"],
        **{name: link[name] for name in ("name", "kind", "ends", "geometry_class", "ends_said", "geometry")},
        "status": link["status"] or None,
        "opened": link["opened"] or None,
        "record_status": record and record["status"],
        "record_opened": record and record["opened"],
        "record_source": record and record["source"]["citation"],
    }
