"""What in English, on both sides of a name, says that it means no place of the story."""

from geo.lexicon.english.words import INSTITUTION
from geo.lexicon.patterns import flat, words
from geo.model import Expression

AROUND = (
    (
        Expression(
            flat(
                r"""(?<![-\u2010-\u2015])\ue000 (?:River
                |river(?! (?:ports?|terminals?|crossings?|bridges?|stations?|fleet|traffic|front))|canyon|gorge
                |Bay|Sea|Straits?|Gulf|Peninsula|Mountains?|Range|Hills
                |Canal|Square|Street|Avenue|Road|Valley|Desert|Islands?|Falls|Delta|Lake|Forest|Park|Gap|Plateau)\b|\bTrans-\ue000
                |\ue000[–-]Siberian?\b
                |\bIsthmus of \ue000
                |\b(?:Bay(?<!\w{4} Bay)|Gulf|Strait|Isthmus|Lake|River|Mount|Sea(?<!\w{4} Sea)|Battle|War|Treaty
                |Siege) of(?: the)? \ue000|\b(?:Mount|Lake|River|Cape) \ue000"""
            )
        ),
        "part of the name of something else",
    ),
    (
        Expression(
            flat(
                r"""\b(?:[Rr]iver|[Ss]trait|[Ss]ea|[Ll]ake)\b[ ,(–—-]{1,3}(?:also |which is )?(?:known|called)
                (?: \w+){0,4}? (?:as )?(?:the )?\ue000(?=[ ]?[.,;)–—]|$)"""
            )
        ),
        "another name of the water just named",
    ),
    (
        Expression(flat(r"""\(\ue000\) (?:\w+ )?(?:Company|Co\b|Corp|Ltd|Limited|Group|Branch|Inc|LLC|JSC)""")),
        "part of the name of a company",
    ),
    (
        Expression(
            flat(
                r"""\b(?:company|firm|contractor|consultancy|carrier|manufacturer|builder|airline|utility) \ue000
                (?! (?:and|to|in|for|from|with|on|at|where|as)\b)"""
            )
        ),
        "the name of a company",
    ),
    (
        Expression(
            flat(
                r"""\b(?i:companies|firms|contractors|platforms|retailers|marketplaces|brands|manufacturers|carmakers
                |automakers|airlines|start-?ups|giants|conglomerates|traders|forwarders)(?: like
                |,? such as|,? including)
                [ ](?:[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*)*, )*(?:[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*)*,? (?:and|or) )?
                \ue000(?!['’]s|-)"""
            )
        ),
        "the name of a company",
    ),
    (
        Expression(
            flat(
                r"""\b(?:[Ff]erry|[Tt]anker|[Ff]rigate|[Dd]estroyer|[Cc]ruiser|[Ww]arship|[Cc]orvette|[Ii]cebreaker|[Ff]reighter|[Bb]ulker
                |[Tt]rawler|[Ss]team(?:er|ship)|[Vv]essel|[Ss]hip|[Bb]ulk carrier|[Tt]ugboat)(?: (?:named|called))?
                [ ][“"‘]?\ue000(?!,? (?:to|and|or) (?:the )?[A-Z]|\s?[-–—]|['’]s)"""
            )
        ),
        "the name of a train or of a ship",
    ),
    (
        Expression(r"\b(?:[Tt]yphoon|[Hh]urricane|[Cc]yclone|[Ss]torm) [“\"‘]?\ue000"),
        "the name of a storm",
    ),
    (
        Expression(
            flat(
                r"""\b(?:songs?|films?|movie|novel|books?|album|plays?|musical|opera|ballad|anthem|poem|painting|documentary
                |ballet|paper|article|essay|report),? (?:called |titled |entitled |named )?
                [“"«][^“”"«»]{0,60}\ue000[^“”"«»]{0,60}[”"»]"""
            )
        ),
        "part of the title of a work",
    ),
    (
        Expression(r"(?<!\w)\ue000 ?\$(?= ?\d)"),
        "part of a sum of money",
    ),
    (
        Expression(r"\ue000['’]s (?!(?:SGR|LRT|MRT|BRT|MTR|CBD|SEZ|FTZ)\b)[A-Z]{2,}\b"),
        "where a company belongs, not where the story is",
    ),
    (
        Expression(
            flat(
                r"""\b[Tt]he \ue000, (?:an?|the) (?:[\w-]+ )?(?:news|newspaper|magazine|daily|weekly|website
                |broadcaster|journal|publication|outlet|site)\b"""
            )
        ),
        "the name of a newspaper",
    ),
    (
        Expression(r"\b(?:President|Minister|Premier|Chancellor|Mr|Mrs|Ms|Dr)\.? (?:[A-Z]\w+ )*[A-Z]\w+-\ue000"),
        "the name of a person",
    ),
    (
        Expression(
            flat(
                r"""\ue000 (?:[Ss]yndrome|[Cc]onsensus|[Cc]onventions?|[Aa]ccords?|[Pp]rotocols?|[Tt]reat(?:y|ies)
                |Process|Format|[Dd]octrine|Spring
                |[Cc]harter|[Dd]eclaration|[Ss]pirit|[Pp]act|[Cc]ommuniqué|[Mm]emorandum|[Cc]artel
                |[Pp]eace (?:talks|process|deal|plan|treaty|agreement|conference)|Manual|Purchase|Triangle|Nine|Fed
                |Derby|Marathon
                |(?:football|basketball|volleyball|hockey|rugby|cricket|baseball|handball) (?:club|team|side|squad)
                |Re|Wall|Dynamo|Cowboys|Galaxy|Rockets|Astros|Lakers|Raptors|Canucks|Whitecaps|Rangers)\b
                |(?:\ue000[-–—][A-Z]\w+|\b[A-Z]\w+[-–—]\ue000)[ ]
                (?:[Ff]ramework|[Pp]rotocol|[Pp]act|[Cc]onvention|[Cc]ommission)\b
                |\b(?:Spirit|Pride|Maid|Bishop|Archbishop|Patriarch|Duke|Duchess|Sultan|Emir) of \ue000
                |\b[Tt]he \ue000 (?:process|format)\b|\ue000 (?:range|hills|plateau)\b
                |\b(?:Real|Bayern|Atl[eé]tico(?: de)?|Inter|Dynamo|Dinamo|Spartak|Lokomotiv|Torpedo|Sporting|Hapoel
                |Maccabi|Borussia|Olympique(?: de)?|Partizan|Red Star|Steaua|Slavia|CSKA|Shakhtar|Air|Radio) \ue000"""
            )
        ),
        "part of the name of something else",
    ),
    (
        Expression(
            flat(
                r"""\b(?!(?:Port|Puert|Esta[cç]|Aero|Ferro|Corred|Linha|Ponte|Puente|Terminal|Cidade|Rep[uú]b|Est[aá]do
                |Complexo|Zona|Bolsa|Banco|Canal|Gare|Pont|Route|Rodovia|Mouth|North|South|East|West)\w*\b)
                [A-ZÀ-Ž][\w’'-]+ (?:da|do|das|dos|della|del|sur|am|an der) \ue000"""
            )
        ),
        "part of a longer name",
    ),
)
"""The name is U+E000; with each the reason."""

_NAME = r"[A-ZÀ-Ž][\w’'-]+"
HAPPENS = flat(
    rf"""(?P<there>\b(?:[Ii]n|[Ii]nside|[Nn]ear|[Aa]round|[Oo]utside) )
    (?:{_NAME}(?: {_NAME})?(?:, {_NAME}(?: {_NAME})?)*,? and )?\ue000(?!['’-])"""
)
NAMESAKES = words(
    """paris milan london florence sydney jordan israel chad chelsea austin dallas savannah charlotte victoria virginia
    georgia madison kingston phoenix brooklyn adelaide valencia alexandria santiago orlando houston lorraine troy sofia
    verona catalina carolina cheyenne bristol camden preston salvador leon"""
)
_NO_SURNAME = flat(
    rf"""(?:{flat(INSTITUTION)}|(?:Metro|Underground|Airport|Airports?|Central[e]?|Gare|Malpensa|Linate|Orly|Heathrow
    |Gatwick|Stansted|Luton|City|Harbou?r|Nord|Est|Sud|North\w*|South\w*|East\w*|West\w*|Upper|Lower|Basin|Region|Province
    |State|County|District|Ports?|Terminal|Station|Stations|Railway|Rail|Line|Lines|Road|Bridge|Tunnel|Crossing|Canal
    |Gateway|Corridor|Express|Expressway|Highway|Motorway|Ring|Stock|Fashion|Week|Games|Club|Time|President|Prime|Mayor
    |Minister|Ministers|Tech|Southern|Governor|Chancellor|King|Queen|Prince|Defen[cs]e|Electric|Trains?|Tram\w*|Bus|Buses|Transport
    |Water|Power|Gas|Oil|Ports|Free|International|National|Royal|Grand|Great|Greater|New|Old|Texas|Italy|France|Ontario
    |England|Australia|Hejaz|River|Valley|Lake|Bay|Island|Islands|Phosphate|Cement|Bank|Pipeline|Plain|Plan|Project)\b)"""
)
SURNAME = flat(
    rf"""\s(?!{_NO_SURNAME}){_NAME}(?<![A-Z][A-Z])(?: (?!{_NO_SURNAME}){_NAME})?
    (?=[.;:!?)”"]|,(?! and\b)|$|['’]s\b|\s?[–—(]
    |[ ](?:and|who|whose|is|was|has|had|will|would|said|says|told|tells|also|then|\w+ed|spoke|won|went|came|took|made
    |got|left|ran|led|wrote|knew|saw|met|drove|fought|beat|lost|kept|gave|works|lives|runs|leads|heads)\b)"""
)
"""A family name behind a first one: no word of geography or of an institution, and no noun behind it."""
ACTS = flat(
    r"""^ (?!(?:and|or|on|in|at|to|from|by|for|with|via|through|near|as|than|but|state|area|metro\w*|region|suburbs?
    |(?:is|was) (?:an?|the|in|on|at|where|home|linked|connected|located|full|cold|hot|far|near|big|large|small)
    |lies|sits|stands|grew|grows|lay|sat|itself)\b)[a-z]"""
)
