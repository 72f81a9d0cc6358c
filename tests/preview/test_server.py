"""The page that watches is for this machine alone: who may ask, for what, and what they are told."""

import http.client
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from geo.model import InputError
from geo.preview import Board, serving


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[int, Board]]:
    """Serve a folder of maps that has neighbours; give the port and the board."""
    maps = tmp_path / "maps"
    maps.mkdir()
    (maps / "index.html").write_text("the map", "utf-8")
    (maps / "a b.svg").write_text("<svg/>", "utf-8")
    (maps / "notes.txt").write_text("no map", "utf-8")
    (maps / "out.html").symlink_to(tmp_path / "gone.html")
    (tmp_path / "secret.html").write_text("secret", "utf-8")
    board = Board()
    with serving(maps, board, 0) as address:
        yield int(address.rstrip("/").rpartition(":")[2]), board


def ask(port: int, path: str, host: str = "127.0.0.1:{}", method: str = "GET") -> tuple[int, str]:
    """Ask just so, and give status and body."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.putrequest(method, path, skip_host=True)
    if host:
        connection.putheader("Host", host.format(port))
    connection.endheaders()
    answer = connection.getresponse()
    body = answer.read().decode("utf-8", "replace")
    connection.close()
    return answer.status, body


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/", 200),
        ("/page.js", 200),
        ("/page.css", 200),
        ("/state", 200),
        ("/maps/index.html", 200),
        ("/maps/index.html?theme=dark", 200),
        ("/maps/a%20b.svg", 200),
        ("/maps/notes.txt", 404),
        ("/maps/out.html", 404),
        ("/maps/", 404),
        ("/maps", 404),
        ("/maps/../secret.html", 404),
        ("/maps/%2e%2e/secret.html", 404),
        ("/maps/..%2fsecret.html", 404),
        ("/maps//secret.html", 404),
        ("/../secret.html", 404),
        ("/secret.html", 404),
        ("/page.html", 404),
        ("/server.py", 404),
        ("/maps/\\..\\secret.html", 404),
        ("/maps/index.html%00.svg", 404),
    ],
)
def test_only_the_page_and_the_maps_are_served(served: tuple[int, Board], path: str, status: int) -> None:
    """A map has a name in its folder; there is no way out of it, and nothing else."""
    found, body = ask(served[0], path)
    assert found == status
    assert "secret" not in body


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:{}", 200),
        ("localhost:{}", 200),
        ("127.0.0.1", 421),
        ("localhost:1", 421),
        ("example.org:{}", 421),
        ("127.0.0.1:{}.example.org", 421),
        ("127.0.0.1:{}@example.org", 421),
        ("", 421),
    ],
)
@pytest.mark.parametrize("path", ["/", "/state", "/events", "/maps/index.html"])
def test_a_page_of_another_site_is_turned_away(served: tuple[int, Board], host: str, status: int, path: str) -> None:
    """Who comes by a name that could be anybody's is told nothing (DNS rebinding)."""
    if status == 200 and path == "/events":  # which does not end
        return
    found, body = ask(served[0], path, host)
    assert found == status
    assert (body == "the map") is (found == 200 and path == "/maps/index.html")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_nothing_can_be_done_but_look(served: tuple[int, Board], method: str) -> None:
    """There is no other method than GET."""
    assert ask(served[0], "/state", method=method)[0] == 501


def test_who_watches_is_told_of_every_change(served: tuple[int, Board]) -> None:
    """The state comes at once, and again whenever something else is to be shown."""
    port, board = served
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", "/events")
    events = connection.getresponse()
    assert json.loads(events.readline().removeprefix(b"data: "))["faults"] == []
    events.readline()
    board.show(faults=("a.txt:1: wrong.",))
    told = json.loads(events.readline().removeprefix(b"data: "))
    assert (told["number"], told["faults"]) == (1, ["a.txt:1: wrong."])
    connection.close()


def test_a_port_that_is_taken_is_told(tmp_path: Path) -> None:
    """The one that was asked for is used or nothing is; without a wish, any that is free."""
    with serving(tmp_path, Board(), 0) as first:
        port = int(first.rstrip("/").rpartition(":")[2])
        with pytest.raises(InputError, match=f"port {port} cannot be used: "), serving(tmp_path, Board(), port):
            pass
    with serving(tmp_path, Board()) as one, serving(tmp_path, Board()) as other:
        assert one != other
