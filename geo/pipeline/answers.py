"""Answers an editor: which words are doubtful, why these words were placed there, what is known under a name."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from geo import places
from geo.model import OPEN, Document, Evidence, Link, Mention, Outcome, Place, Position, Resolution, Span
from geo.pipeline.reading import Desk, Reading

MOST_CANDIDATES = 6
"""Candidates told of a doubtful name, best first."""

AROUND = 30
"""Characters shown at each side of words that were passed over."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place, or a link, that words may mean.

    Attributes:
        region: What the place lies in, where the tables know.
        away_km: Distance to the nearest place that the text surely names, in kilometres; None where nobody knows.
    """

    id: str
    name: str
    kind: str
    country: str
    longitude: float | None
    latitude: float | None
    source: str
    region: str = ""
    away_km: float | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a mention, and what an editor may do about it.

    Attributes:
        row: A row for ``seeds/decisions.csv``. Its reason is for the editor to write; where the place is not settled
            it is ``OPEN``, which no build takes, so that nothing is decided by a row that was only pasted.
        ruled: Whether a person's decision settled it, which the row then is.
        away: A row that takes away the link that the words mean, in this text; empty where they mean none.
    """

    document: str
    start: int
    end: int
    exact: str
    sentence: str
    outcome: str
    reason: str
    subject: str
    cues: tuple[str, ...]
    candidates: tuple[Candidate, ...]
    row: str
    away: str = ""
    ruled: bool = False


def review(readings: Sequence[Reading], at: Desk) -> list[Answer]:
    """Give the doubtful cases, in reading order; words of the same spelling in one text once.

    What was placed for the likeness of its name alone is among them: a person should look at it.
    """
    found: dict[tuple[str, str], Answer] = {}
    for reading in readings:
        for resolution in reading.resolutions:
            if resolution.outcome in {Outcome.AMBIGUOUS, Outcome.UNKNOWN} or resolution.likened:
                answer = _answer(resolution, reading, at)
                found.setdefault((answer.document, answer.exact), answer)
    return list(found.values())


def why(reading: Reading, words: str, at: Desk) -> list[Answer]:
    """Give what became of each mention in a text that is spelled so, holds these words, or means a link of this id.

    Links that no word of the text is a mention of are told of by the words they were read out of.
    """
    asked = words.casefold()
    told = (*reading.resolutions, *_silent(reading))
    return [
        _answer(resolution, reading, at)
        for resolution in sorted(told, key=lambda resolution: resolution.mention.span)
        if asked in resolution.mention.exact.casefold() or (resolution.subject == words and _is_link(words, reading))
    ]


def links(readings: Sequence[Reading], at: Desk) -> list[Answer]:
    """Give the links that texts state, each where it is first said, with the row that takes it away."""
    found: dict[tuple[str, str], Answer] = {}
    for reading in readings:
        for link in reading.links:
            answer = _answer(_said(link, link.evidence[0], reading.document), reading, at)
            found.setdefault((answer.document, link.id), answer)
    return list(found.values())


def _is_link(identity: str, reading: Reading) -> bool:
    """Tell whether an id is that of a link a text states."""
    return any(link.id == identity for link in reading.links)


def _silent(reading: Reading) -> Iterator[Resolution]:
    """Give what a text says of links in sentences that have no mention of them."""
    told = {(resolution.subject, resolution.mention.sentence) for resolution in reading.resolutions}
    for link in reading.links:
        for evidence in link.evidence:
            if (link.id, evidence.sentence) not in told:
                yield _said(link, evidence, reading.document)


def _said(link: Link, evidence: Evidence, text: Document) -> Resolution:
    """Give the words that a link was read out of as a mention of it."""
    span = Span(min(word.start for word in evidence.words), max(word.end for word in evidence.words))
    mention = Mention(text.id, span, span.of(text.text), evidence.sentence, infrastructure=link.kind)
    return Resolution(mention, Outcome.PLACED, "its sentence says what it joins", link.id, ruling=evidence.ruling)


def why_not(text: Document, words: str) -> str:
    """Say why a text has no mention that is spelled so, or holds these words."""
    at = text.text.casefold().find(words.casefold())
    if at < 0:
        return f"{words!r} does not stand there."
    before = text.text[max(0, at - AROUND) : at]
    if at > AROUND:  # what is left of a word that was cut says nothing
        before = before.partition(" ")[2] or before
    around = " ".join(f"{before}{text.text[at : at + len(words) + AROUND]}".split())
    return (
        f"{words!r} stands there, first at character {at} ({around!r}), but was not taken for the name of a place or"
        " a link; a ruling in seeds/decisions.csv can say what it means."
    )


def known_as(name: str, at: Desk) -> list[Candidate]:
    """Give what the tables and the world know under a name, in any of its spellings, best known first."""
    names = {found.subject: None for match in at.knowledge.whole(name) for found in match.names}
    return [_of_tables(identity, at, None) for identity in names if not identity.startswith("!")]


def _answer(resolution: Resolution, reading: Reading, at: Desk) -> Answer:
    """Put together what there is to say of a mention."""
    mention, text = resolution.mention, reading.document
    asked = [one for one in dict.fromkeys((resolution.subject, *resolution.runners_up, *mention.candidates)) if one]
    stated = {link.id: link for link in reading.links if link.id not in at.tables.links}
    candidates = tuple(
        _stated(stated[one])
        if one in stated and one not in at.tables.links
        else _of_tables(one, at, (reading, mention))
        for one in asked[:MOST_CANDIDATES]
    )
    away = row(text.id, resolution.subject, "") if _is_link(resolution.subject, reading) else ""
    return Answer(
        document=text.id,
        start=mention.span.start,
        end=mention.span.end,
        exact=mention.exact,
        sentence=mention.sentence.of(text.text),
        outcome=resolution.outcome.value,
        reason=resolution.reason,
        subject=resolution.subject,
        cues=tuple(cue.value for cue in mention.cues),
        candidates=candidates,
        row=_row(resolution, away if resolution.subject in stated else ""),
        away=away,
        ruled=resolution.ruling is not None,
    )


def _row(resolution: Resolution, away: str) -> str:
    """Write the row that settles a mention: the one that did, one that takes its link away, or a new one."""
    ruling = resolution.ruling
    if ruling:
        return _line(ruling.document, ruling.name, ruling.subject, ruling.reason, ruling.certainty)
    return away or row(resolution.mention.document, resolution.mention.exact, resolution.subject or OPEN)


def _stated(link: Link) -> Candidate:
    """Tell what is known of a link that is in no table: what the text says."""
    return Candidate(link.id, link.name, link.kind.value, "", None, None, "as the text says")


def _of_tables(identity: str, at: Desk, asked: tuple[Reading, Mention] | None) -> Candidate:
    """Tell what is known of a place or a link of the tables."""
    link = at.tables.links.get(identity)
    if link:
        source = link.record.source.citation
        return Candidate(link.id, link.name, link.kind.value, "", None, None, source)
    place = at.places[identity]
    position = place.position
    return Candidate(
        id=place.id,
        name=place.name,
        kind=place.kind.value,
        country=place.country,
        longitude=position.longitude if position else None,
        latitude=position.latitude if position else None,
        source=place.source.citation,
        region=at.places[place.region].name if place.region in at.places else "",
        away_km=_away_km(place, asked, at) if asked else None,
    )


def _away_km(place: Place, asked: tuple[Reading, Mention], at: Desk) -> float | None:
    """Give the distance to the nearest other place that the text is placed at, to a tenth of a kilometre."""
    if place.position is None:
        return None
    distances = [places.distance_km(place.position, other) for other in _company(place, asked, at)]
    return round(min(distances), 1) if distances else None


def _company(place: Place, asked: tuple[Reading, Mention], at: Desk) -> Iterator[Position]:
    """Give where the other mentions of a text were placed."""
    reading, mention = asked
    for resolution in reading.resolutions:
        other = at.places.get(resolution.subject)
        if other and other.id != place.id and other.position and resolution.mention != mention:
            yield other.position


def row(document: str, words: str, place: str) -> str:
    """Write a row for ``seeds/decisions.csv``."""
    return _line(document, words, place, "say why here", "")


def _line(*fields: str) -> str:
    """Write the fields of a row."""
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(fields)
    return line.getvalue()
