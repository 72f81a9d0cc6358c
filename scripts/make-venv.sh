#!/bin/sh
# Make .venv with the Python that is named, or say in one sentence why not.
set -eu
python=$1

stop() {
    echo "crossborder: $*" >&2
    exit 1
}

can_make_one() {
    "$python" -c 'import ensurepip, venv' 2>/dev/null
}

command -v "$python" >/dev/null ||
    stop "there is no $python here: install Python 3.11 or newer, or name one with make PYTHON=/path/to/python."
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    stop "Python 3.11 or newer is needed and $python is older: name another with make PYTHON=python3.12."

if ! can_make_one; then # Debian and Ubuntu keep this part of Python in a package of its own
    package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        export DEBIAN_FRONTEND=noninteractive
        { apt-get -qq update && apt-get -qq install -y --no-install-recommends "$package"; } >/dev/null || true
    fi
    can_make_one || stop "$python has no venv: install it with apt install $package, or name another with make PYTHON=..."
fi

"$python" -m venv --clear .venv
