"""What a language gives the reader: the words that tell a port from a person and a railway from a figure of speech.

A lexicon is data. The stages that read get one for the language of the document and know no language themselves.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from geo.model.expressions import Expression
from geo.model.kinds import LinkKind, PlaceKind

P = "[\ue000-\uf8ff]"
"""Regular expression for one place in a sentence whose places were replaced by single private-use characters."""

LARGER = "[\uf000-\uf8ff]"
"""The same, for one country or region; ``P`` holds these too."""


@dataclass(frozen=True, slots=True)
class LinkPattern:
    """A way a language says that places are linked.

    The expression runs over a sentence in which each place is one character of ``P``. Every such character
    inside a group called ``ends`` or ``ends2`` is an end or a stop, in order; those inside a group ``via`` are stops
    before the last of them. A group ``head``
    holds the words that say what sort of link it is; without one, the nearest such words before the match say it,
    else the nearest behind.

    Attributes:
        kind: The sort of link, where the pattern itself says it.
        pairs: The first place of ``ends`` is linked with the first of ``ends2``, the second with the second, and
            so on; not all in a chain.
        abroad: The places must lie in different countries, as posts that face each other do.
        each: ``ends`` is a list of lines, between whose commas and conjunctions each is a line of its own.
        fan: Each place of ``ends`` is linked with each of ``ends2``, as ports are by their ferries, or else the first
            with each of the others; not all in a chain.
        loose: Counts only where nothing else in those words says what is linked.
        spoken: Counts only where the sentence or the text before it speaks of the pattern's sort of link.
        behind: What must stand right before the expression, which is quicker without it.
    """

    name: str
    expression: Expression
    kind: LinkKind | None = None
    pairs: bool = False
    abroad: bool = False
    each: bool = False
    fan: bool = False
    loose: bool = False
    spoken: bool = False
    behind: Expression | None = None


@dataclass(frozen=True, slots=True)
class Unspaced:
    """What a language without spaces goes by instead, to tell a name from a run of characters.

    Attributes:
        ordinary: Words whose characters are also those of a name that is not meant there.
        plain_behind: What may stand right behind a weak name if it is one.
        goes_on_before: What stands right before a foreign name that is only the end of a longer one.
        goes_on_behind: The same, right behind one that is only the beginning.
        shares: Words that end with what a name may begin with, and behind which another name may begin.
        spelled: A foreign name, spelled out by its sound; such a name can be no ordinary words.
        sounds: A run of characters that may spell a foreign name by its sound.
        syllables: The syllables that such a character may spell, in the letters the tables have most foreign names in.
        respelled: A run of characters that may be a foreign name as it is spelled nowhere in the tables.
        initials: What the sounds of a character begin with, which one that stands for it elsewhere begins with too.
        slight: Characters that one way of spelling a foreign name has and another leaves out.
        leads_to: Words right behind which a name stands, whatever comes next.
        titles: The titles of newspapers, books and treaties.
    """

    ordinary: Expression
    plain_behind: Expression
    goes_on_before: Expression
    goes_on_behind: Expression
    shares: Expression
    spelled: Expression
    sounds: Expression
    syllables: Mapping[str, tuple[str, ...]]
    respelled: Expression
    initials: Mapping[str, tuple[str, ...]]
    slight: str
    leads_to: Expression
    titles: Expression


@dataclass(frozen=True, slots=True)
class Denials:
    """How a language says that there is no such link. Each place is as many characters of ``P`` as its name has.

    Attributes:
        parts: What parts the clauses of a sentence, in a group ``cut``; what else it fits parts none.
        denies: Words that deny a link in their clause. A group ``ahead`` denies only what stands behind its beginning,
            a group ``never`` a link that is not even planned, and a group ``rejected``, or ``turned_down`` in one
            ``ahead``, a link that was never to be, whatever is told of it besides.
        still: Words of a clause by which there is such a link all the same, or once was.
        not_so: Words right before a status that say that this is not so.
        to_be: Words right before a status of a link in use that say that it is to be so.
    """

    parts: Expression
    denies: Expression
    still: Expression
    not_so: Expression
    to_be: Expression | None = None


NEVER_FITS = Expression(r"(?!)")
"""An expression for what a language has no words for."""


@dataclass(frozen=True, slots=True)
class Telling:
    """How a language tells where a line runs beside its name, and how its reports say where and when they are from.

    Attributes:
        another: Words that begin to tell of another line or stretch.
        says: How a sentence goes on behind the name of a line that says where it runs, whatever it calls it.
        runs: How it does so whose subject the line is.
        again: How it goes on that says once more what the line is.
        is_one: The same, as one of several: "the Lobito Corridor, a stretch of railway from".
        beside: What a sentence begins with, its name behind it, that is to tell of something else: "East of".
        sorts: What the name of a line that says no sort is read with, by its sort: "Medgaz" as "Medgaz pipeline".
        one_of: How it speaks of one of several lines without saying again what they are: "The first, between".
        several: The words for several lines at once, and the word that each of them is read with: "bridges", "bridge".
        of_it: What stands between the places a line joins and its name, where that comes last: "从A至B的东海岸铁路".
        dateline: What stands before the date in the first words of a report, its places being characters of ``P``.
        reports: What stands behind that date.
    """

    dateline: Expression
    reports: Expression
    another: Expression = NEVER_FITS
    says: Expression = NEVER_FITS
    runs: Expression = NEVER_FITS
    again: Expression = NEVER_FITS
    is_one: Expression = NEVER_FITS
    of_it: Expression = NEVER_FITS
    beside: Expression = NEVER_FITS
    sorts: Mapping[LinkKind, str] = field(default_factory=dict)
    one_of: Expression = NEVER_FITS
    several: tuple[tuple[Expression, str], ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The words of one language that the reader goes by.

    There is one of each language, so that what was worked out with it can be remembered by it.

    Attributes:
        language: BCP 47 primary tag.
        spaced: Whether words are separated by spaces.
        larger_first: Whether a country or region is always named before what lies in it: "Германы Дуйсбург".
        abbreviations: Words, casefolded, whose full stop ends no sentence.
        endings: Grammatical endings a name may carry, matched right behind it; None for none.
        never: Words, folded, that are no names whatever the tables say: months, days, common openers.
        locative_before: Words right before a name that say that something is or goes there.
        institution: A word that makes the name it stands in an institution, a company or a newspaper.
        person_before: Words right before a name that make it a person's.
        speaker_after: Words right after a name that make it a person's.
        government_before: Words right before a seat of government that make it the government.
        government_after: Words right after a seat of government that make it the government.
        denied_before: Words right before a name that say this is not the place meant.
        left_out: Those of them that only say what does not happen there.
        career: A sentence that tells the life of a person, not the story.
        kind_before: Words right before a name, by the kind of place they announce.
        kind_after: Words right after a name, by the kind of place they make it.
        heads: Words for infrastructure, by sort; the first that fits counts.
        lines: Words for a part of a line that do not say of what sort ("stretch", "axis"), and the sort they
            are taken for when nothing around says better.
        parts: Words for what is part of something named before ("branch", "tunnel"): the sentence before is asked
            for its sort ahead of the one given here.
        sites: Ways of saying that a zone lies at one place; groups ``ends`` and ``head``.
        both: Words that say that something joins the two posts a crossing was said to have before; group ``head``, and
            ``towns`` where they mean the two towns of the sentence before.
        facing: Words that say that a place lies opposite one named before.
        abreast: Several heads in a list, of lines that join the same places.
        across_from: Ways of saying that a place lies across a border from one named before; groups ``ends``, and
            ``here`` for words that mean one of the same sentence, ``way`` for what a line may do too.
        in_pairs: A pair of places in a list of pairs; groups ``ends``, ``ends2``, ``facing`` for words that say
            that they do, and ``posts`` if the list is said to be one of border posts.
        opening: Words written small that begin the name of a place or of a link: "мост Мира", "порт Восточный".
        homes: Countries, ISO 3166-1 alpha-2, whose own names are made of the language's ordinary words.
        openers: Words, casefolded, that are capitalised only because a sentence begins.
        given_names: First names of people, casefolded.
        namesakes: Names of well-known places that are also first names, casefolded.
        surname: What follows such a first name: a word that can only be a family name, and what may stand behind it.
        attribute_after: Words right behind a name that make it an attribute of a person or a company.
        hints: Words for what moves on a link, and the sort of link that says; they are no infrastructure themselves.
        unspaced: What the reader goes by where words are not separated.
        around: What, on both sides of a name, says that it means no place of the story, and why; the name is
            U+E000, U+E001 where it is in another case than in the tables, or U+E002 where it is a small border post's.
        government_around: What, on both sides of a seat of government, makes it the government; written alike.
        may_precede: A capitalised word that may stand right before a name without making it part of a longer one.
        governed: Another name right before one in the case of the subject, in a case that the word before it asks for:
            "В Бурятии Монды".
        locative_after: Words right behind a name that say that something is or goes there.
        waters: What, on both sides of the name of a town, says that a river of that name is meant; written as around.
        latin: Spells a name, folded, by its sound in the letters the tables have most foreign names in.
        shared: Lists of adjectives before the word for what they all name, in a group ``names``, and that word alone.
        nominatives: Gives the names that a word may be a case of, folded.
        cases: Endings of a name that say how it is linked with the next, for a language without prepositions.
        within: What may stand between a country or region and the place said to lie in it, when the larger comes
            first.
        near: What, right before a country or region, says that the place behind it lies near it: "靠近印度的比尔根杰".
        bordering: What may stand between a country or region and the place said to lie across its border.
        inside: What stands between a place and the country it is said to lie in, when the larger comes last.
        apart: What may stand between a place and the country that something goes on to from there.
        stays: What stands right before a seat of government where the place itself is meant.
        acts: What stands behind a seat of government of a common name, "Washington", where nothing says where it is and
            it does something.
        happens: What, on both sides of a seat of government, says that something happens in the place; written as
            around; group ``there``: what ends before the names of the places.
        here: Words for the place named last, in this sentence or the one before; group ``it``: in this one alone;
            group ``seat``: the last capital; group ``town``: the town spoken of; group ``back``: the town that the
            text is about; groups ``mine`` and ``post``: the last one of that kind; group ``hither``: the last one
            ahead of their clause; group ``nigh``: the same, or what the text is about; group ``only``: what the text is
            about, else the only one of the sentence before. A digit may end a group's name.
        hither: Those of them that say the way to the place too, casefolded, and the preposition that says as much.
        about: How a sentence begins, its places being characters of ``P``, that says what town the text goes on about.
        outward: How a sentence says where a line leads that begins in that town; groups ``head`` and ``ends``, and
            ``past`` where it begins at what the town faces, ``boats`` for what goes there.
        inward: How it says what line comes to the place that the sentence before told of, or is meant to leave it;
            groups ``head`` and ``ends``, an empty ``home`` where both ends lie in one country, and an empty ``afar``
            where the other end may be a whole country.
        anaphora: How a sentence begins that goes on about the infrastructure of the one before.
        headed: How a sentence begins whose subject is a line that its heading may name; group ``head``.
        extension: Words that say that a line is extended to a place; groups ``line``, ``ends`` and ``more``; and
            ``first``, where it is the part that the line begins with.
        starts: Words that say that a line begins at a place; group ``ends``.
        finishes: Words that say that the line spoken of ends at a place; group ``ends``.
        pronoun: A word that stands for what was spoken of before.
        goes_on: How a sentence begins whose subject is the line that the one before names.
        figure: A sentence part in which words for infrastructure are a figure of speech.
        simplify: Rewritings of a sentence whose places are characters, applied in order, that leave
            out what stands between the places of a link without changing what is linked.
        patterns: Ways of saying that places are linked.
        reached: What, around the name of a line, which is U+E000, says that another one is only joined to it.
        traits: Ways of saying that places have infrastructure that leads nobody says where; group ``ends``.
        across: Words that say that a sentence speaks of what lies across a border.
        passing: Words for what passes a border, lets it pass or keeps it waiting, on one side and on the other.
        gates: Words for what a border is passed at, where a sentence that names but a town on each side says no more.
        leads: Words between two towns in a clause that say that something goes from the one to the other.
        acting: Words for people and what they do, which no sentence has that speaks of nothing but a line.
        border: Words that give the length of a land border.
        statuses: Words that say the status of a link, the most telling first.
        months: Number of a month by its name, casefolded.
        date: A date with named groups ``day``, ``month``, ``year``; all but the year may be missing.
        messages: The words for a cable that carries messages, which two countries may have between them.
        wired: The words that a text which is all about such cables says again and again.
        wired_of: A word for them, which every sentence of such a text is then read behind.
        city: Words for a town that only a large one is called by.
        shortened: The word for a line behind a name made of one character of each of its ends; group ``head``.
        unknown: A name nobody knows but whose surroundings say it is a place; each of its groups is one.
        telling: How it tells where a line runs beside its name.
        denials: How it says that there is no such link.
        likened: What, around the name of a link, which is U+E000, says that another one is only likened to it.
    """

    language: str
    spaced: bool
    abbreviations: frozenset[str]
    endings: Expression | None
    never: frozenset[str]
    locative_before: Expression
    institution: Expression
    person_before: Expression
    speaker_after: Expression
    government_before: Expression
    government_after: Expression
    denied_before: Expression
    career: Expression
    kind_before: tuple[tuple[Expression, PlaceKind], ...]
    kind_after: tuple[tuple[Expression, PlaceKind], ...]
    heads: tuple[tuple[Expression, LinkKind], ...]
    figure: Expression
    simplify: tuple[tuple[Expression, str], ...]
    patterns: tuple[LinkPattern, ...]
    traits: tuple[Expression, ...]
    across: Expression
    border: Expression
    lines: tuple[tuple[Expression, LinkKind], ...]
    statuses: tuple[tuple[Expression, str], ...]
    months: Mapping[str, int]
    date: Expression
    unknown: Expression
    telling: Telling
    hints: tuple[tuple[Expression, LinkKind], ...] = ()
    parts: tuple[tuple[Expression, LinkKind], ...] = ()
    sites: tuple[Expression, ...] = ()
    facing: Expression | None = None
    across_from: tuple[Expression, ...] = ()
    passing: Expression | None = None
    gates: Expression | None = None
    acting: Expression | None = None
    leads: Expression | None = None
    in_pairs: Expression | None = None
    messages: Expression | None = None
    wired: Expression | None = None
    wired_of: str = ""
    city: Expression | None = None
    shortened: Expression | None = None
    reached: Expression | None = None
    opening: Expression | None = None
    both: Expression | None = None
    abreast: Expression | None = None
    homes: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    given_names: frozenset[str] = frozenset()
    attribute_after: Expression | None = None
    anaphora: Expression | None = None
    headed: Expression | None = None
    goes_on: Expression | None = None
    extension: Expression | None = None
    starts: Expression | None = None
    finishes: Expression | None = None
    pronoun: Expression | None = None
    unspaced: Unspaced | None = None
    around: tuple[tuple[Expression, str], ...] = ()
    within: Expression | None = None
    near: Expression | None = None
    larger_first: bool = False
    bordering: Expression | None = None
    inside: Expression | None = None
    apart: Expression | None = None
    here: Expression | None = None
    hither: Mapping[str, str] = field(default_factory=dict)
    about: Expression | None = None
    outward: Expression | None = None
    inward: tuple[Expression, ...] = ()
    stays: Expression | None = None
    happens: Expression | None = None
    acts: Expression | None = None
    left_out: Expression | None = None
    namesakes: frozenset[str] = frozenset()
    surname: Expression | None = None
    government_around: Expression | None = None
    cases: Expression | None = None
    may_precede: Expression | None = None
    governed: Expression | None = None
    locative_after: Expression | None = None
    waters: Expression | None = None
    nominatives: Callable[[str], tuple[str, ...]] | None = None
    latin: Callable[[str], tuple[str, ...]] | None = None
    shared: tuple[tuple[Expression, str], ...] = ()
    denials: Denials | None = None
    likened: Expression = NEVER_FITS
