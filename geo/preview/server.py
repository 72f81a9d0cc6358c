"""Serves the page that watches, and the maps, on this machine alone.

Only this machine can connect; a page of another site that found a way to, under a name of its own that leads here,
is turned away by the name it asks for. Nothing is served but the page's own parts and the files of the maps by name.
"""

import errno
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from geo.model import InputError
from geo.preview.board import Board

HOST = "127.0.0.1"
PORT = 8137
"""Where the page is unless somebody says otherwise, so that a tab that is open finds it again."""
PARTS = {"/": "page.html", "/page.css": "page.css", "/page.js": "page.js"}
KINDS = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:;"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
BREATH = 10.0
"""Seconds after which a line is said to those that wait, so that one that has gone is noticed."""


@contextmanager
def serving(maps: Path, board: Board, port: int | None = None) -> Iterator[str]:
    """Serve the maps of a folder, and what a board shows, in the background; give the address.

    Args:
        maps: The folder of the maps.
        board: What is shown.
        port: Where; 0 for any that is free, None for the usual one or, where that is taken, any that is free.

    Raises:
        InputError: The port is taken, or may not be used.
    """
    server = _server(partial(_Handler, maps=maps, board=board), port)
    threading.Thread(target=server.serve_forever, args=(0.1,), daemon=True).start()
    try:
        yield f"http://{HOST}:{server.server_address[1]}/"
    finally:
        board.close()
        server.shutdown()
        server.server_close()


def _server(handler: Any, port: int | None) -> ThreadingHTTPServer:  # noqa: ANN401  # a class, or what makes one of it
    """Take a port."""
    try:
        return _Server((HOST, PORT if port is None else port), handler)
    except OSError as error:
        if port is None and error.errno == errno.EADDRINUSE:
            return _server(handler, 0)
        raise InputError([f"port {port} cannot be used: {error.strerror}; choose another one."]) from error


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "crossborder", ""

    def __init__(self, *args: Any, maps: Path, board: Board) -> None:  # noqa: ANN401  # what the server gives
        self.maps, self.board = maps, board
        super().__init__(*args)

    def do_GET(self) -> None:  # so the library calls it
        """Answer."""
        if not self._is_for_us():
            self._send(HTTPStatus.MISDIRECTED_REQUEST, "text/plain", b"this is not the host you asked for\n")
            return
        path = unquote(urlsplit(self.path).path)
        if path == "/events":
            self._tell()
        elif path == "/state":
            self._send(HTTPStatus.OK, KINDS[".json"], json.dumps(asdict(self.board.state)).encode())
        elif path in PARTS:
            content = (files("geo") / "preview" / PARTS[path]).read_bytes()
            self._send(HTTPStatus.OK, KINDS[PurePosixPath(PARTS[path]).suffix], content)
        else:
            self._send_map(path)

    def _is_for_us(self) -> bool:
        """Tell whether this host is the one asked for, by a name that no other site can have."""
        port = self.server.server_address[1]  # type: ignore[index]  # of a server of the internet it is a pair
        return self.headers.get("Host", "") in {f"{HOST}:{port}", f"localhost:{port}"}

    def _send_map(self, path: str) -> None:
        """Send a file of the maps, if there is one of just this name."""
        there = {f"/maps/{file.name}": file for file in self.maps.glob("*") if file.suffix in KINDS}
        try:
            content = there[path].read_bytes()
        except (KeyError, OSError):
            self._send(HTTPStatus.NOT_FOUND, "text/plain", b"there is no such map\n")
            return
        self._send(HTTPStatus.OK, KINDS[there[path].suffix], content, policy="")

    def _send(self, status: HTTPStatus, kind: str, content: bytes, policy: str = POLICY) -> None:
        """Send an answer whole."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self._send_common(policy)
        self.wfile.write(content)

    def _send_common(self, policy: str) -> None:
        """Send what every answer says; a map has a policy of its own."""
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        if policy:
            self.send_header("Content-Security-Policy", policy)
        self.end_headers()

    def _tell(self) -> None:
        """Tell of every change, until the page is closed (server-sent events)."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self._send_common(POLICY)
        self.close_connection = True
        known = -1
        try:
            while not self.board.closed:
                state = self.board.after(known, BREATH)
                known = state.number if state else known
                self.wfile.write(f"data: {json.dumps(asdict(state))}\n\n".encode() if state else b":\n\n")
                self.wfile.flush()
        except OSError:
            return

    def log_message(self, *_: object) -> None:
        """Say nothing: what was asked for is nobody's concern."""
