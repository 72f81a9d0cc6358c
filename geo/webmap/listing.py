"""Write the list: every feature with every quote about it, in the order of the texts, as HTML that needs no script.

The page's own words carry ``data-t`` with their key, so that the scripts can say them in the reader's language.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from geo.model import Document
from geo.webmap.edition import Edition, Feature, Row
from geo.webmap.looks import icon_of, kind_key, states_of
from geo.webmap.payload import country_names
from geo.webmap.sources import in_short
from geo.webmap.words import Words, key_of


def plain(text: object) -> str:
    """Escape a text for HTML so that it is read back the same; what HTML cannot hold, NUL, becomes U+FFFD."""
    return escape(str(text)).replace("\r", "&#13;").replace("\0", "\N{REPLACEMENT CHARACTER}")


def web_address(url: object) -> str:
    """Give an address that is safe to follow, or nothing."""
    text = str(url or "").strip()
    return text if text.lower().startswith(("http://", "https://")) else ""


def listing(edition: Edition, words: Words) -> str:
    """Give the list, what could not be placed, and how much was found."""
    countries = country_names(edition)
    items = "".join(_Item(feature, edition, words, countries).html() for feature in edition.features)
    nothing = "" if items else said(words, "no-places", "p", "cb-nothing")
    return f'{nothing}<ol class="cb-list" id="cb-items">{items}</ol>{_unplaced(edition, words)}{_texts(edition, words)}'


def said(words: Words, key: str, tag: str = "span", css: str = "", **values: object) -> str:
    """Write one of the page's own phrases in an element that remembers its key."""
    kept = f' data-v="{escape(json.dumps(values))}"' if values else ""
    style = f' class="{css}"' if css else ""
    return f'<{tag}{style} data-t="{escape(key)}"{kept}>{escape(words(key, **values))}</{tag}>'


def marked(quote: Row) -> str:
    """Write a sentence with its mentions marked."""
    text, at, pieces = str(quote["exact"]), 0, []
    for mention in sorted(quote.get("mentions") or (), key=lambda m: int(m["start"])):
        begin, end = mention["start"] - quote["start"], mention["end"] - quote["start"]
        if begin < at or end > len(text):
            continue
        pieces.append(f"{plain(text[at:begin])}<mark>{plain(text[begin:end])}</mark>")
        at = end
    return "".join(pieces) + plain(text[at:])


def icon_svg(icon: str) -> str:
    """Draw the icon of a kind."""
    use = f'<use href="#cb-s-{icon}" x="-12" y="-12" width="24" height="24"/>'
    return f'<svg class="cb-icon cb-m-{icon}" viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">{use}</svg>'


class _Item:
    """One feature of the list."""

    def __init__(self, feature: Feature, edition: Edition, words: Words, countries: dict[str, dict[str, str]]) -> None:
        """Take a feature and what is needed to write about it."""
        self.feature, self.edition, self.words, self.countries = feature, edition, words, countries
        self.row = feature.row

    def html(self) -> str:
        """Write the feature."""
        number, name, identity = self.feature.number, plain(self.row["name"]), escape(self.feature.id)
        body = "".join(
            (
                *self._neighbours(),
                *self._quotes(),
                *self._traits(),
                *self._ruling(self.row.get("ruling")),
                *self._record(),
                *self._location(),
            )
        )
        return (
            f'<li class="cb-item" id="f-{identity}" data-n="{number}" value="{number}"><h3 class="cb-item-head">'
            f"{icon_svg(icon_of(self.feature))}"
            f'<a class="cb-name" href="#feature={identity}">{name}</a>'
            f'<span class="cb-no" aria-hidden="true">{number}</span></h3><p class="cb-sub">{self._sub()}</p>{body}</li>'
        )

    def _sub(self) -> str:
        """Say kind, country, status and the names in other scripts."""
        parts = [said(self.words, kind_key(self.feature))]
        if (country := self.feature.country) and self.feature.kind != "country":
            parts.append(f'<span data-c="{plain(country)}">{plain(self._country(country))}</span>')
        if self.feature.sort == "link":
            parts += self._states()
        if self.feature.sort == "link" and self.feature.geometry is not None and self.row.get("geometry_class"):
            parts.append(said(self.words, f"certainty.{self.row['geometry_class']}"))
        return '<span class="cb-dot"> · </span>'.join([*parts, *self._other_names()])

    def _states(self) -> Iterator[str]:
        """Say the status and who says it, the texts or what is on record; once where both say the same."""
        states = states_of(self.feature)
        if len(states) == 2 and len(set(states.values())) == 1:
            yield said(self.words, f"state.{states['told']}")
            return
        for origin, state in states.items():
            yield f"{said(self.words, f'state.{state}')} {said(self.words, f'by.{origin}')}"

    def _country(self, code: str) -> str:
        """Name a country in the page's language, by its code where the edition knows no name."""
        names = self.countries.get(code, {})
        return names.get(self.words.language) or names.get("en") or code

    def _other_names(self) -> Iterator[str]:
        """Give the names in other languages, each marked as such."""
        names, seen = self.row.get("names") or {}, {self.row["name"]}
        for language, name in names.items():
            if name not in seen and not (language == "zh-Hant" and "zh" in names):
                yield f'<span lang="{plain(language)}">{plain(name)}</span>'
            seen.add(name)

    def _neighbours(self) -> Iterator[str]:
        """Say what lies across the border, and what a link joins."""
        if faces := self.row.get("faces"):
            yield said(self.words, "faces", "p", "cb-trait", name=faces["name"])
        names = {feature.id: feature.row["name"] for feature in self.edition.features}
        ends = [
            f'<span data-of="{plain(end)}">{plain(names[end])}</span>'
            for end in self.row.get("ends") or ()
            if end in names
        ]
        if len(ends) > 1:
            whose = "ends-on-record" if self.row.get("ends_said") is False else "ends"
            yield f'<p class="cb-trait">{said(self.words, whose)} {", ".join(ends)}</p>'

    def _quotes(self) -> Iterator[str]:
        """Write every sentence about the feature, and beside it what is on record about it."""
        times = Counter((quote["document"], quote["exact"]) for quote in self.feature.quotes)
        seen: set[tuple[object, object]] = set()
        for quote in self.feature.quotes:
            own = (quote["document"], quote["exact"])
            css, often = ("cb-said cb-again", 1) if own in seen else ("cb-said", times[own])
            seen.add(own)
            address = web_address(quote.get("url"))
            cite = f' cite="{plain(address)}"' if address else ""
            language = f' lang="{plain(quote["language"])}"' if quote.get("language") else ""
            beside = "".join((*self._ruling(quote.get("ruling")), *self._records(quote.get("records") or ())))
            words = f'<p class="cb-words" dir="auto">{marked(quote)}</p>'
            yield (
                f'<div class="{css}">{self._reported(beside)}<blockquote{cite}{language}>{words}</blockquote>'
                f"{self._source(quote, often)}{beside}</div>"
            )

    def _reported(self, beside: str) -> str:
        """Head the source's words where something else stands beside them."""
        return said(self.words, "as-reported", "h4", "cb-label") if beside or self.row.get("record") else ""

    def _source(self, quote: Row, times: int) -> str:
        """Say whose words they are, and how often they stand there, with the way to them."""
        often = f" · {said(self.words, 'times', n=times)}" if times > 1 else ""
        link = ""
        if address := web_address(quote.get("fragment_url")) or web_address(quote.get("url")):
            phrase = said(self.words, "read-it")
            link = f' <a class="cb-read" rel="noopener" target="_blank" href="{plain(address)}">{phrase}</a>'
        return f'<p class="cb-source">{credit_line(quote, self.words)}{often}{link}</p>'

    def _records(self, records: Sequence[Row]) -> Iterator[str]:
        """Write what is on record about a claim."""
        for record in records:
            yield self._on_record(plain(record["note"]), record.get("source"))

    def _record(self) -> Iterator[str]:
        """Write what is on record about the feature itself."""
        record = self.row.get("record")
        if not record:
            return
        told = _recorded("state", str(record.get("status") or ""), self.words), plain(record.get("note") or "")
        facts = [fact for fact in told if fact]
        if record.get("opened"):
            facts.insert(1, plain(self.words.date(str(record["opened"]))))
        if record.get("length_km"):
            facts.append(said(self.words, "km", n=f"{record['length_km']:g}"))
        yield self._on_record(" · ".join(facts), record.get("source"))

    def _on_record(self, text: str, source: Row | None) -> str:
        """Write one thing on record with its own source."""
        label = said(self.words, "on-record", "h4", "cb-label")
        return f'<div class="cb-record">{label}<p>{text}</p>{_cited(source, self.words)}</div>'

    def _traits(self) -> Iterator[str]:
        """Write the infrastructure the texts say the place has, in their words."""
        traits = list(dict.fromkeys((str(t["kind"]), str(t["exact"])) for t in self.row.get("traits") or ()))
        if traits:
            words = ", ".join(f"“{plain(exact)}”" for _, exact in traits)
            yield f'<p class="cb-trait">{said(self.words, "trait")} {words}</p>'

    def _ruling(self, ruling: Row | None) -> Iterator[str]:
        """Write an editor's decision."""
        if ruling:
            sure = f" ({plain(ruling['certainty'])})" if ruling.get("certainty") else ""
            yield f'<p class="cb-ruling">{said(self.words, "ruling", "b")} {plain(ruling["reason"])}{sure}</p>'

    def _location(self) -> Iterator[str]:
        """Write how well the place is known, and from where."""
        accuracy = self.row.get("accuracy")
        if not accuracy:
            return
        km = accuracy.get("radius_km")
        radius = f" (± {said(self.words, 'km', n=f'{km:g}')})" if km else ""
        level = said(self.words, f"accuracy.{accuracy['class']}")
        source = _cited(accuracy.get("source"), self.words, "span")
        yield f'<p class="cb-where">{said(self.words, "location", "b")} {level}{radius}. {source}</p>'


def credit_line(quote: Row, words: Words) -> str:
    """Say title, publisher and date of a quote's text."""
    parts = [f"<cite>{plain(quote['title'])}</cite>"] if quote.get("title") else []
    parts += [plain(quote["publisher"])] if quote.get("publisher") else []
    if quote.get("published"):
        date = str(quote["published"])
        parts.append(f'<time datetime="{plain(date)}" data-date="{plain(date)}">{plain(words.date(date))}</time>')
    return ", ".join(parts) or plain(quote["document"])


def _cited(source: Row | None, words: Words, tag: str = "p") -> str:
    """Name a source of the reference tables in a few words, with its address."""
    if not source:
        return ""
    whole = str(source.get("citation") or source.get("id") or "")
    dated = re.sub(r"\d{4}-\d\d-\d\d", lambda date: words.date(date[0]), in_short(whole))
    name = _recorded("source", dated, words)
    address = web_address(source.get("url"))
    inside = f'<a rel="noopener" target="_blank" href="{plain(address)}">{name}</a>' if address else name
    return f'<{tag} class="cb-cited">{inside}</{tag}>'


def _recorded(family: str, text: str, words: Words) -> str:
    """Write what the tables say, in the page's language where the page has words for it, else as it stands."""
    key = key_of(family, text)
    return said(words, key) if key else plain(text)


def _unplaced(edition: Edition, words: Words) -> str:
    """Write what was mentioned but is not on the map, each with the reason, and the three numbers."""
    open_cases = [row for row in edition.unplaced if row["outcome"] != "ruled out"]
    ruled_out = [row for row in edition.unplaced if row["outcome"] == "ruled out"]
    coverage = edition.coverage
    line = said(
        words,
        "coverage",
        "p",
        "cb-coverage",
        n=coverage.found,
        p=coverage.placed,
        l=coverage.unplaced,
        r=coverage.ruled_out,
    )
    listed = f"{line}{_cases(open_cases, edition, words)}{_folded(ruled_out, edition, words)}"
    return f'<section class="cb-unplaced">{said(words, "unplaced", "h2")}{listed}</section>'


def _folded(rows: Sequence[Row], edition: Edition, words: Words) -> str:
    """Fold the names that were found to mean no place of the story."""
    if not rows:
        return ""
    heading = said(words, "ruled-out", "summary", n=len(rows))
    return f'<details class="cb-fold">{heading}{_cases(rows, edition, words)}</details>'


def _cases(rows: Iterable[Row], edition: Edition, words: Words) -> str:
    """Write names that have no mark, each once a text, with the reason and the sentences."""
    alike: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        kept = (str(row.get(key) or "") for key in ("document", "exact", "outcome", "reason", "ruling", "certainty"))
        alike.setdefault(tuple(kept), []).append(row)
    written = "".join(_case(same, edition, words) for same in alike.values())
    return f'<ul class="cb-cases">{written}</ul>' if written else ""


def _case(rows: Sequence[Row], edition: Edition, words: Words) -> str:
    """Write one name that has no mark, with every sentence it stands in."""
    row = rows[0]
    outcome = said(words, f"outcome.{row['outcome']}")
    ids = dict.fromkeys(each for same in rows for each in str(same.get("candidates") or "").split(";"))
    names = ", ".join(dict.fromkeys(edition.called[each] for each in ids if each in edition.called))
    perhaps = f'<span class="cb-perhaps">{said(words, "candidates")} {plain(names)}</span>' if names else ""
    sentences = "".join(dict.fromkeys(_found(same) for same in rows))
    return (
        f'<li data-d="{plain(row["document"])}"><b class="cb-words">{plain(row["exact"])}</b> —'
        f" {outcome}: {_why(row, words)}{perhaps}{sentences}</li>"
    )


def _why(row: Row, words: Words) -> str:
    """Say why a name has no mark, and that an editor says so, where one does."""
    sure = f" ({plain(row['certainty'])})" if row.get("certainty") else ""
    why = _recorded("reason", str(row["reason"]), words)
    return f"{said(words, 'ruling', 'b')} {plain(row['reason'])}{sure}" if row.get("ruling") else why


def _found(row: Row) -> str:
    """Write the sentence of a name without a mark, the name marked where it stands there once and no more."""
    sentence, name = str(row["sentence"]), str(row["exact"])
    start = sentence.find(name) if sentence.count(name) == 1 and name != sentence else -1
    spans = [{"start": start, "end": start + len(name)}] if start >= 0 else []
    words = marked({"exact": sentence, "start": 0, "mentions": spans})
    return f'<blockquote><p class="cb-words" dir="auto">{words}</p></blockquote>'


def _texts(edition: Edition, words: Words) -> str:
    """Write which texts the page quotes."""
    written = [_text(document, words) for document in edition.documents]
    return f'<section class="cb-texts">{said(words, "texts", "h2")}<ul>{"".join(written)}</ul></section>'


def _text(document: Document, words: Words) -> str:
    """Write one text: title, publisher, date, hash."""
    row = {
        "title": document.title or document.file,
        "publisher": document.publisher,
        "published": document.published,
        "document": document.id,
    }
    line = credit_line(row, words)
    if address := web_address(document.url):
        line += (
            f' <a class="cb-read" rel="noopener" target="_blank" href="{plain(address)}">{said(words, "read-it")}</a>'
        )
    return f'<li>{line}<br><code class="cb-hash">sha256 {plain(document.sha256)}</code></li>'
