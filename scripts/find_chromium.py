"""Print the path of a Chromium that starts; with ``--install``, install one where there is none.

The first that starts is taken: the one that the variable ``CHROMIUM`` names, one on the PATH, the one
Playwright has brought. Without any, root on Debian or Ubuntu gets the distribution's package, which brings its
libraries, and fonts for Chinese; everybody else gets Playwright's.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
ASK_PLAYWRIGHT = """
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
"""
PACKAGES = ("chromium", "fonts-noto-cjk", "fonts-dejavu-core", "libatomic1")  # the last for Playwright's driver


def places() -> Iterator[str]:
    """Name every path where a Chromium may be, the most likely first."""
    yield os.environ.get("CHROMIUM", "")
    for name in NAMES:
        yield shutil.which(name) or ""
    yield MAC
    yield of_playwright()


def of_playwright() -> str:
    """Name the path where Playwright keeps its own, or nothing where Playwright itself cannot start."""
    told = subprocess.run([sys.executable, "-c", ASK_PLAYWRIGHT], capture_output=True, text=True, check=False)
    return told.stdout.strip()


def starts(path: str) -> bool:
    """Say whether the program is there and tells its version."""
    if not path or not shutil.which(path):
        return False
    try:
        told = subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return told.returncode == 0


def found() -> str:
    """Give the path of the first that starts, or nothing."""
    return next(filter(starts, places()), "")


def run(*command: str) -> None:
    """Run a command, with what it says on standard error; whether it helped is seen by what is there afterwards."""
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(command, stdout=sys.stderr, env=environment, check=False)


def install() -> str:
    """Install a Chromium, with what Playwright needs to drive it, and give its path, or nothing."""
    print("Installing a Chromium for the tests of the page ...", file=sys.stderr)
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if root and shutil.which("apt-get"):
        run("apt-get", "-qq", "update")
        run("apt-get", "-qq", "-y", "--no-install-recommends", "install", *PACKAGES)
        if (path := found()) and of_playwright():
            return path
    run(sys.executable, "-m", "playwright", "install", *(["--with-deps"] if root else []), "chromium")
    return found()


def main() -> int:
    """Print the path, or say on standard error that there is none."""
    path = found()
    if "--install" in sys.argv[1:] and not (path and of_playwright()):
        path = install()
    if not path:
        print("crossborder: there is no Chromium; install one, or name it with CHROMIUM=/path/to/it.", file=sys.stderr)
        return 1
    print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
