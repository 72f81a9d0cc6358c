"""What the page that watches shows, and a way to wait until it is something else."""

from dataclasses import dataclass, field, replace
from threading import Condition


@dataclass(frozen=True, slots=True)
class Case:
    """Words that are in doubt, and what a person can do about them.

    Attributes:
        document: Id of the text.
        exact: The words.
        reason: Why they are in doubt.
        sentence: Where they stand.
        choices: What they may mean, each with the row for the table of rulings that says so.
    """

    document: str
    exact: str
    reason: str
    sentence: str
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class State:
    """What there is to show.

    Attributes:
        number: How many times it has changed.
        making: Whether a new map is being made.
        maps: The name of each map and what it is called, that of all texts first.
        made: How many times a map was made; the page reloads the map when it changes.
        faults: What is wrong with what the next map would be made of, each in one sentence.
        cases: What is in doubt.
        changes: What the last map has, or has not any more, that the one before had not.
        unread: What lies among the texts and is not read, for its ending or its name.
    """

    number: int = 0
    making: bool = False
    maps: tuple[tuple[str, str], ...] = ()
    made: int = 0
    faults: tuple[str, ...] = ()
    cases: tuple[Case, ...] = ()
    changes: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


@dataclass(slots=True, eq=False)
class _Held:
    state: State = field(default_factory=State)
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Board:
    """Holds the state, for the one that makes maps and for all that show them."""

    changed: Condition = field(default_factory=Condition)
    held: _Held = field(default_factory=_Held)

    @property
    def state(self) -> State:
        """Give what there is to show now."""
        with self.changed:
            return self.held.state

    def show(self, **what: object) -> None:
        """Show something else in place of what of it was shown, and tell all that wait."""
        with self.changed:
            number = self.held.state.number + 1
            self.held.state = replace(self.held.state, number=number, **what)  # type: ignore[arg-type]  # fields of it
            self.changed.notify_all()

    def after(self, number: int, seconds: float) -> State | None:
        """Wait for a state later than one that is known; None where there was none in time, or will be none."""
        with self.changed:
            self.changed.wait_for(lambda: self.held.state.number > number or self.held.closed, seconds)
            return self.held.state if self.held.state.number > number else None

    @property
    def closed(self) -> bool:
        """Tell whether nothing more will be shown."""
        with self.changed:
            return self.held.closed

    def close(self) -> None:
        """Let nobody wait any longer."""
        with self.changed:
            self.held.closed = True
            self.changed.notify_all()
