"""What can be wrong with what we were given, said so that a person can mend it."""

from collections.abc import Sequence


class CrossborderError(Exception):
    """The root of every error this package raises on purpose."""


class InputError(CrossborderError):
    """Faults in something we were given; each names its file and line in one sentence.

    Attributes:
        faults: One sentence a fault, all faults of a file at once.
    """

    def __init__(self, faults: Sequence[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))

    def __reduce__(self) -> tuple[type["InputError"], tuple[tuple[str, ...]]]:
        """Let it come out of another process as it went in, with each fault apart."""
        return InputError, (self.faults,)


class VerbatimError(CrossborderError):
    """A quote that does not stand in its document where it says it does."""


def sentences_of(error: CrossborderError | OSError) -> tuple[str, ...]:
    """Say what is wrong, for a person, in one sentence a fault."""
    if isinstance(error, OSError):
        return (f"{error.filename}: {error.strerror}." if error.filename else f"{error}.",)
    return tuple(str(error).splitlines())
