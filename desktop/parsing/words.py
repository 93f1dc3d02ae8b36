"""Lists of words that the parser reads: surnames."""

from dataclasses import dataclass
from functools import cache

from desktop.assets import resource


@dataclass(frozen=True)
class Surnames:
    """Chinese surnames: `single`, of one character; `double`, of two."""

    single: frozenset[str]
    double: frozenset[str]

    def is_double(self, name: str) -> bool:
        """Say whether a string begins with a surname of two characters."""
        return name[:2] in self.double

    def begin(self, name: str) -> bool:
        """Say whether a string begins like a personal name."""
        return name[:1] in self.single or name[:2] in self.double


@cache
def surnames() -> Surnames:
    """Return the shipped surnames."""
    single, double = resource("words/surnames.txt").read_text(encoding="utf-8").splitlines()[:2]
    return Surnames(frozenset(single), frozenset(double.split()))
