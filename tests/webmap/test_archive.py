"""An edition too large for the ordinary page: what is packed into it, and what comes out again."""

import base64
import dataclasses
import json
import re
import zlib
from itertools import count
from typing import Any
from urllib.parse import quote as percent_encoded

import numpy as np
import pytest

from geo.webmap import Edition, page, picture
from geo.webmap.archive import atlas, is_archive, size
from geo.webmap.archive.clusters import clusters, level_at
from geo.webmap.archive.index import plain_slug
from geo.webmap.archive.order import BITS, interleaved
from geo.webmap.archive.packing import field, numbers
from geo.webmap.archive.picture import short
from geo.webmap.archive.quotes import PIECE, fragment
from tests.webmap.archive_fixture import MANY, archive_edition
from tests.webmap.fixture import edition


@pytest.fixture(scope="module")
def html() -> str:
    """Give the page."""
    return page(archive_edition())


def unpacked(html: str, identity: str) -> bytes:
    """Give what a block of a page holds."""
    found = re.search(f'<script type="application/octet-stream" id="{identity}">([^<]*)</script>', html)
    assert found, f"there is no block {identity}"
    return zlib.decompress(base64.b64decode(found[1]), -zlib.MAX_WBITS)


def pieces(html: str, prefix: str) -> list[Any]:
    """Give the pieces of a page whose names begin so."""
    found: list[Any] = []
    for number in count():
        if f'id="{prefix}-{number}"' not in html:
            return found
        found.append(json.loads(unpacked(html, f"{prefix}-{number}")))
    return found


def test_only_what_is_too_large_becomes_an_archive() -> None:
    """The fixture stays an ordinary page, the same with six hundred places more does not."""
    assert not is_archive(edition())
    assert is_archive(archive_edition())
    assert "cb-spots" not in page(edition())


@pytest.mark.parametrize(("quotes", "large"), [(size.MOST_QUOTES, False), (size.MOST_QUOTES + 1, True)])
def test_the_line_is_drawn_by_quotes_as_well(quotes: int, large: bool) -> None:
    """A single place with more quotes than the ordinary page can take makes an archive."""
    small = edition()
    rest = sum(len(feature.quotes) for feature in small.features) - len(small.places.iloc[0]["quotes"])
    places = small.places.copy()
    places.at[0, "quotes"] = [small.places.iloc[0]["quotes"][0]] * (quotes - rest)
    assert is_archive(dataclasses.replace(small, places=places)) is large


def test_every_quote_comes_out_as_it_went_in(html: str) -> None:
    """The pieces hold every sentence of every feature, in order and character for character, with its mentions."""
    order = atlas(archive_edition())
    held: dict[int, list[Any]] = {}
    for piece in pieces(html, "cb-q"):
        for number, _, quotes in piece:
            held.setdefault(number, []).extend(quotes)
    texts = [text["id"] for piece in pieces(html, "cb-t") for text in piece]
    for number, feature in enumerate(order.features):
        wanted = [
            (
                quote["document"],
                quote["start"],
                quote["exact"],
                [[m["start"] - quote["start"], m["end"] - quote["start"]] for m in quote["mentions"]],
            )
            for quote in feature.quotes
        ]
        assert [(texts[d], start, exact, mentions) for d, start, exact, mentions, *_ in held[number]] == wanted


def test_a_piece_can_be_found_by_the_place(html: str) -> None:
    """The directory says where each piece begins, and how many quotes of that feature stand before it."""
    found = re.search('id="cb-pieces">([^<]*)<', html)
    assert found
    starts = json.loads(found[1])
    held = pieces(html, "cb-q")
    assert len(starts) == len(held) > 2
    seen: dict[int, int] = {}
    for (number, before), piece in zip(starts, held, strict=True):
        assert piece[0][0] == number
        assert seen.get(number, 0) == before
        for feature, _, quotes in piece:
            seen[feature] = seen.get(feature, 0) + len(quotes)
    assert max(seen.values()) == MANY


def test_no_piece_is_much_longer_than_it_should_be(html: str) -> None:
    """A piece ends with the quote that fills it; only a single sentence may be longer than a piece."""
    longest = max(len(quote["exact"]) for feature in archive_edition().features for quote in feature.quotes)
    sizes = [len(json.dumps(piece, ensure_ascii=False)) for piece in pieces(html, "cb-q")]
    assert max(sizes) < 1.2 * PIECE + longest


@pytest.mark.parametrize("level", range(0, BITS + 1, 4))
def test_the_clusters_of_every_level_hold_every_quote(level: int) -> None:
    """At each level the quotes of the clusters add up to those of all marks, and no feature is in two of them."""
    order = atlas(archive_edition())
    found = list(clusters(order, level))
    assert sum(cluster.quotes for cluster in found) == int(order.quotes[: order.marked].sum())
    assert [cluster.first for cluster in found] == [0, *(cluster.last for cluster in found[:-1])]
    assert found[-1].last == order.marked


def test_a_cluster_is_made_of_whole_clusters_of_the_next_level() -> None:
    """The borders between the clusters of a level are borders at the next level too."""
    order = atlas(archive_edition())
    for level in range(3, 12):
        coarse = {cluster.first for cluster in clusters(order, level)}
        assert coarse <= {cluster.first for cluster in clusters(order, level + 1)}


def test_marks_of_neighbouring_clusters_stay_clear_of_each_other() -> None:
    """The mark of a cluster keeps off the edges of its square; a single place stands where it is."""
    order = atlas(archive_edition())
    for cluster in clusters(order, 6):
        x, y = cluster.spot(0.3)
        left, top, width = cluster.square
        if cluster.last - cluster.first == 1:
            assert (x, y) == (cluster.x, cluster.y)
        else:
            assert left + 0.3 * width - 1e-12 <= x <= left + 0.7 * width + 1e-12
            assert top + 0.3 * width - 1e-12 <= y <= top + 0.7 * width + 1e-12


@pytest.mark.parametrize(
    ("pixels", "level"), [(256, 2), (362, 2), (363, 3), (512, 3), (1024, 4), (1, 0), (2**60, BITS)]
)
def test_the_level_follows_the_scale(pixels: float, level: int) -> None:
    """A square is between 45 and 90 pixels wide, as far as the grid goes."""
    assert level_at(pixels) == level


@pytest.mark.parametrize(
    ("x", "y", "code"), [(0, 0, 0), (1, 0, 1), (0, 1, 2), (3, 3, 15), (4, 0, 16), (2**24 - 1, 2**24 - 1, 2**48 - 1)]
)
def test_two_coordinates_share_one_number(x: int, y: int, code: int) -> None:
    """The bits of x and y stand by turns, those of y above those of x."""
    assert interleaved(np.array([x]), np.array([y])).tolist() == [code]


@pytest.mark.parametrize(
    ("values", "written"),
    [
        ([], b""),
        ([0], b"\0"),
        ([127, 128], b"\x7f\x80\x01"),
        ([300, 0, 1], b"\xac\x02\x00\x01"),
        ([2**48], b"\x80" * 6 + b"\x40"),
    ],
)
def test_numbers_take_as_many_bytes_as_they_need(values: list[int], written: bytes) -> None:
    """Seven bits to a byte, the lowest first, the highest bit for "goes on"."""
    assert numbers(values) == written


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "0"),
        (999, "999"),
        (1000, "1.0K"),
        (1149, "1.1K"),
        (9960, "10K"),
        (22_800, "23K"),
        (999_400, "999K"),
        (1_200_000, "1.2M"),
    ],
)
def test_a_number_on_the_still_has_four_characters_at_most(number: int, said: str) -> None:
    """Up to 999 it is exact; above, it is rounded."""
    assert short(number) == said


@pytest.mark.parametrize(("text", "kept"), [("a", "a"), ("a\nb\tc\\d", r"a\nb\tc\\d"), ("\\n", r"\\n"), ("", "")])
def test_a_name_cannot_end_its_line(text: str, kept: str) -> None:
    """Line feeds, tabs and backslashes in a name are written so that they can be told from those around it."""
    assert field(text) == kept


@pytest.mark.parametrize(
    ("name", "slug"),
    [("The Busy Place", "the-busy-place"), ("St. John's", "st-john-s"), ("Žilina", ""), ("二连", ""), ("!", "")],
)
def test_an_id_is_told_by_a_plain_name_alone(name: str, slug: str) -> None:
    """Only names in ASCII tell their id; of others it is written out."""
    assert plain_slug(name) == slug


def test_an_address_is_left_out_where_the_page_can_work_it_out(html: str) -> None:
    """The address of a quote stands in the page only where it is not what the words and the text's address give."""
    usual = "https://news.example/1#:~:text=" + percent_encoded("One, two—three.", safe="").replace("-", "%2D")
    assert fragment("https://news.example/1", "One, two—three.") == usual
    more = [quote[4] for piece in pieces(html, "cb-q") for _, _, quotes in piece for quote in quotes if len(quote) > 4]
    assert {"u": "https://news.example/1#:~:text=own"} in more


def test_the_policy_vouches_for_scripts_and_not_for_blocks(html: str) -> None:
    """However many blocks there are, the policy names the page's own four scripts."""
    found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    assert found
    assert found[1].split("script-src ")[1].split(";")[0].count("sha256-") == 4


def test_what_is_not_on_the_map_is_all_there(html: str) -> None:
    """Every name without a mark is in the pieces, with its reason and its sentence."""
    rows = [row for piece in pieces(html, "cb-u") for row in piece]
    assert sorted(row[0] for row in rows) == sorted(row["exact"] for row in archive_edition().unplaced)
    assert all(row[2] for row in rows)


def test_the_page_without_scripts_says_what_it_leaves_out(html: str) -> None:
    """The list holds the places quoted most with a sentence each, and says how much more is packed and where it is."""
    listed = html[html.index('class="cb-most"') : html.index('id="cb-unplaced"')]
    assert listed.count('<li class="cb-item"') == 100
    assert "3\N{NARROW NO-BREAK SPACE}5" in listed or "3\N{NARROW NO-BREAK SPACE}6" in listed
    assert "places.geojson" in html
    assert listed.index("The Busy Place") < listed.index("Place 1<")


def test_the_same_edition_gives_the_same_bytes(html: str) -> None:
    """A second rendering is the same, and the order of the rows of the table changes nothing that is packed."""
    assert page(archive_edition()) == html


def test_the_still_counts_every_quote_in_view(html: str) -> None:
    """The discs of the still, fine and coarse, are there; and the picture beside the page is the same still."""
    assert html.count('class="cb-num cb-cluster"') > 20
    assert "cb-cluster" in picture(archive_edition())


def test_an_archive_of_nothing_but_links_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without any place there are lines, marks for them, and no fault."""
    monkeypatch.setattr(size, "MOST_FEATURES", 0)
    small = edition()
    bare: Edition = dataclasses.replace(small, places=small.places.iloc[:0])
    assert json.loads(unpacked(page(bare), "cb-lines"))
