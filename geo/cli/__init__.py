"""Turns argv into a build, messages and an exit code. It does not know the stages.

Each module holds the commands of one purpose; they are put together here.
"""

import click

from geo.cli import asking, building, comparing, gathering, publishing, sharing, watching
from geo.cli.saying import say
from geo.model import CrossborderError, sentences_of
from geo.stopping import SAID, STOPPED

__all__ = ["main"]


class Commands(click.Group):
    """The group of commands: an error of ours is one sentence on standard error and exit code 1, never a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except (CrossborderError, OSError) as error:
            for fault in sentences_of(error):
                say(f"crossborder: {fault}", err=True)
            return ctx.exit(1)
        except KeyboardInterrupt:
            say(SAID, err=True)
            return ctx.exit(STOPPED)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="crossborder-map")
def main() -> None:
    """Make a cited map out of an article.

    Put texts into a folder named seeds, run "crossborder build", and open maps/index.html.
    """


for command in (
    building.build,
    watching.watch,
    publishing.embed,
    sharing.export,
    comparing.diff,
    gathering.corpus,
    asking.review,
    asking.why,
    asking.places,
):
    main.add_command(command)
