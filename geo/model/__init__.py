"""The nouns every stage speaks in, and the errors.

Everything here is a frozen value. A stage takes values of this package and gives values of this
package; it knows no other stage. This package knows no files and no maps.
"""

from geo.model.errors import CrossborderError, InputError, VerbatimError, sentences_of
from geo.model.expressions import Expression
from geo.model.formats import Format, format_of
from geo.model.kinds import (
    AREAS,
    TERRITORIES,
    AccuracyClass,
    GeometryClass,
    LinkKind,
    Outcome,
    PlaceKind,
)
from geo.model.lexicon import LARGER, NEVER_FITS, Denials, Lexicon, LinkPattern, P, Telling, Unspaced
from geo.model.lists import LONGEST_ITEM, Introductions, unmarked
from geo.model.reading import (
    OPEN,
    Coverage,
    Document,
    Evidence,
    Heading,
    Link,
    Mention,
    Resolution,
    Ruling,
    Span,
    Trait,
)
from geo.model.reference import (
    Extent,
    Fact,
    KnownLink,
    Name,
    Place,
    Position,
    Record,
    Source,
)
from geo.model.spelling import Match, NameIndex, fold, is_of_geonames, is_own_name
from geo.model.states import state_of_words

__all__ = [
    "AREAS",
    "LARGER",
    "LONGEST_ITEM",
    "NEVER_FITS",
    "OPEN",
    "TERRITORIES",
    "AccuracyClass",
    "Coverage",
    "CrossborderError",
    "Denials",
    "Document",
    "Evidence",
    "Expression",
    "Extent",
    "Fact",
    "Format",
    "GeometryClass",
    "Heading",
    "InputError",
    "Introductions",
    "KnownLink",
    "Lexicon",
    "Link",
    "LinkKind",
    "LinkPattern",
    "Match",
    "Mention",
    "Name",
    "NameIndex",
    "Outcome",
    "P",
    "Place",
    "PlaceKind",
    "Position",
    "Record",
    "Resolution",
    "Ruling",
    "Source",
    "Span",
    "Telling",
    "Trait",
    "Unspaced",
    "VerbatimError",
    "fold",
    "format_of",
    "is_of_geonames",
    "is_own_name",
    "sentences_of",
    "state_of_words",
    "unmarked",
]
