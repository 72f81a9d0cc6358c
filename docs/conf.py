"""Settings of the documentation: pages in Markdown, the help of the command as the program gives it, and live maps.

``make docs`` builds it into ``docs/_build/html``. The maps of the examples are built anew each time, by the same
program the pages are about.
"""

import re
import shutil
from html import escape
from importlib.metadata import version as version_of
from pathlib import Path
from typing import ClassVar

from docutils import nodes
from docutils.parsers.rst import Directive, directives
from sphinx.application import Sphinx
from sphinx.config import Config

from geo.embedding.addresses import SCRIPT
from geo.embedding.offers import script
from geo.embedding.snippets import SANDBOX, STYLE

HERE = Path(__file__).parent
ROOT = HERE.parent
TEXTS = ROOT / "tests" / "accuracy" / "texts"
WORKSPACES = HERE / "_build" / "examples"
PUBLISHED = HERE / "_build" / "published"
EXAMPLES = {
    "fehmarnbelt": ("08_fehmarnbelt.txt", "en"),
    "laos-vietnam": ("18_zh_laos_vietnam.txt", "zh"),
    "khorgos": ("32_ru_khorgos_torugart.txt", "ru"),
    "bichigt": ("24_mn_sukhbaatar_bichigt.txt", "mn"),
}
"""The example maps: their folder, the text each is made of, and its language."""
SOURCES = """\
[[text]]
file = "{file}"
publisher = "the crossborder test collection"
language = "{language}"
"""

project = "crossborder"
author = "crossborder contributors"
project_copyright = author  # without a year: the same pages come out next year
version = release = version_of("crossborder-map")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_click"]
myst_heading_anchors = 3
nitpicky = False
autodoc_typehints = "description"
autodoc_member_order = "bysource"

html_theme = "furo"
html_title = "crossborder"
html_extra_path = [str(PUBLISHED)]
html_copy_source = html_show_sourcelink = False
html_theme_options = {"source_repository": "", "footer_icons": []}
exclude_patterns = ["_build"]


def build_examples(_app: Sphinx, _config: Config) -> None:
    """Build the map of this repository's texts and those of the examples, to be published under ``maps/``."""
    from geo import build

    for folder in (WORKSPACES, PUBLISHED):
        shutil.rmtree(folder, ignore_errors=True)
    (PUBLISHED / "_static").mkdir(parents=True)
    (PUBLISHED / "_static" / SCRIPT).write_text(script(), "utf-8")
    shutil.copytree(ROOT / "seeds", WORKSPACES / "china-mongolia" / "seeds")
    for name, (file, language) in EXAMPLES.items():
        seeds, plain = WORKSPACES / name / "seeds", re.sub(r"^\d+_", "", file)
        seeds.mkdir(parents=True)
        shutil.copy(TEXTS / file, seeds / plain)
        (seeds / "sources.toml").write_text(SOURCES.format(file=plain, language=language), "utf-8")
    for workspace in sorted(WORKSPACES.iterdir()):
        build(workspace)
        shutil.copytree(workspace / "maps", PUBLISHED / "maps" / workspace.name)


class LiveMap(Directive):
    """Puts a map into a page, as its argument names it: ``example/page``."""

    required_arguments = 1
    option_spec: ClassVar = {"title": directives.unchanged_required, "lang": directives.unchanged}

    def run(self) -> list[nodes.Node]:
        """Give the frame that `crossborder embed` would give."""
        language = self.options.get("lang", "en")
        code = (
            f'<iframe class="crossborder-map" src="maps/{self.arguments[0]}.html?lang={language}" lang="{language}"'
            f' title="{escape(self.options["title"])}" loading="lazy" sandbox="{SANDBOX}" style="{STYLE}"></iframe>'
        )
        return [nodes.raw("", code, format="html")]


def setup(app: Sphinx) -> None:
    """Have the examples built before anything asks for the folder they are published from."""
    app.connect("config-inited", build_examples, priority=1)
    app.add_directive("live-map", LiveMap)
    app.add_js_file(SCRIPT, loading_method="async")
