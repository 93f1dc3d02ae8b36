"""Lines: whether single units are noise, have their role and join where they should."""

from desktop.page.block import Block
from desktop.page.role import Role
from desktop.quality.alignment import Alignment
from desktop.quality.tally import Hits, Share, hits

_COUNTS_AS = {
    Role.LEAD: Role.BODY,
    Role.NOTICE: Role.BODY,
    Role.JUMP_FROM: Role.JUMP_TO,
    Role.AUTHOR: Role.BYLINE,
}
"""Roles that are told apart for the reader's sake and not for measuring."""


def noise_hits(alignment: Alignment) -> Hits:
    """Return how well the page tells noise: units in no article, those left out that may be in one or not."""
    return hits(alignment.right.noise - alignment.free, alignment.found.noise - alignment.free)


def role_share(alignment: Alignment) -> Share:
    """Return how many of the units that the reference keeps are kept with the right role."""
    kept = [number for number, label in enumerate(alignment.right.labels) if label is not None]
    return Share(sum(_has_role(alignment, number) for number in kept), len(kept))


def _has_role(alignment: Alignment, number: int) -> bool:
    said, wanted = alignment.said[number], alignment.wanted[number]
    if said is None or wanted is None or alignment.found.labels[number] is None:
        return False
    right = {wanted.role, *alignment.reference.roles.get(wanted.id, ())}
    return _alike(said.role) in set(map(_alike, right))


def _alike(role: Role) -> Role:
    return _COUNTS_AS.get(role, role)


def join_hits(alignment: Alignment) -> Hits:
    """Return how well the page tells units that continue a sentence across a column break."""
    return hits(
        _joins(alignment.wanted, alignment.right.labels),
        _joins(alignment.said, alignment.found.labels),
    )


def _joins(blocks: tuple[Block | None, ...], labels: tuple[str | None, ...]) -> frozenset[int]:
    return frozenset(
        number
        for number, (block, label) in enumerate(zip(blocks, labels, strict=True))
        if block is not None and block.joins_previous and label is not None
    )
