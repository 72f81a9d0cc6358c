"""How long a build takes and how much memory, as a ratio to importing the two packages the map is made of.

``python -m benchmarks.build [--rounds N]`` builds a copy of this repository's texts; the checkout is left alone.
"""

import argparse
import sys

from benchmarks.runs import ROOT, Run, alternating, middle, run, workspace

BARE = (sys.executable, "-c", "import folium, geopandas")


def line(name: str, one: Run, bare: Run) -> str:
    """Write what a run took, and what that is of the bare import."""
    return (
        f"{name:28}{one.seconds:8.2f} s {one.seconds / bare.seconds:6.2f} x"
        f"{one.megabytes:10.0f} MB {one.peak / bare.peak:6.2f} x"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=9)
    asked = parser.parse_args()
    with workspace([ROOT / "seeds"]) as folder:
        again = (sys.executable, "-m", "geo", "build", str(folder), "--quiet")
        run(again)  # the first one compiles the world and remembers what it made
        bare, second, fresh = map(middle, alternating([BARE, again, (*again, "--fresh")], asked.rounds))
    print(f"{asked.rounds} rounds by turns, medians: wall time and peak memory, and each as a ratio to the bare import")
    print(line("import folium, geopandas", bare, bare))
    print(line("crossborder build, again", second, bare))
    print(line("crossborder build --fresh", fresh, bare))


if __name__ == "__main__":
    main()
