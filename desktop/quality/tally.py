"""Tallies: counts that can be added over pages before they become a figure."""

from collections.abc import Hashable, Set
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many: `hit` of `of`."""

    hit: int = 0
    of: int = 0

    def __add__(self, other: "Share") -> "Share":
        return Share(self.hit + other.hit, self.of + other.of)

    @property
    def value(self) -> float | None:
        """The share, 0 to 1; None when there was nothing to count."""
        return self.hit / self.of if self.of else None


@dataclass(frozen=True, slots=True)
class Hits:
    """What was looked for and what was found: `right` both, `extra` found only, `missing` looked for only."""

    right: int = 0
    extra: int = 0
    missing: int = 0

    def __add__(self, other: "Hits") -> "Hits":
        return Hits(self.right + other.right, self.extra + other.extra, self.missing + other.missing)

    @property
    def wrong(self) -> int:
        """How many were found or missed wrongly."""
        return self.extra + self.missing

    @property
    def value(self) -> float | None:
        """The F1, 0 to 1; None when nothing was looked for and nothing found."""
        return 2 * self.right / (2 * self.right + self.wrong) if self.right + self.wrong else None


def hits(wanted: Set[Hashable], found: Set[Hashable]) -> Hits:
    """Return the hits of two sets."""
    return Hits(len(wanted & found), len(found - wanted), len(wanted - found))
