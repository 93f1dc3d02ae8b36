"""An article: ordered blocks with metadata, labels and a status."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Kind(StrEnum):
    """What sort of article it is; the values are those of the parse contract."""

    NEWS = "news"
    FEATURE = "feature"
    COMMENTARY = "commentary"
    PICTURE = "picture"
    TEASER = "teaser"
    NOTICE = "notice"
    OTHER = "other"


class ArticleStatus(StrEnum):
    """How far a person has looked at an article: not yet, changed something, or checked it."""

    AS_PARSED = "as_parsed"
    CHANGED = "changed"
    CHECKED = "checked"


class Relation(StrEnum):
    """Whether an article is about a district or only mentions it."""

    ABOUT = "about"
    MENTIONED = "mentioned"


@dataclass(frozen=True, slots=True)
class DistrictLabel:
    """A district that a curator put on an article: a county code or a zone id, and its relation."""

    code: str
    relation: Relation = Relation.ABOUT


@dataclass(frozen=True, slots=True)
class Article:
    """One article of a page.

    Parameters: `id`, stable for ever; `blocks`, ids in reading order; `column` to `photographers`, its fields, None
    or empty where it has none; `continues_from` and `continues_to`, pages as printed at its jumps; `confidence`, 0 to
    1, and `reasons`, the cues that decided it; `status`; `corrected`, the names of the fields that a person set, which
    are no longer read from the blocks; `topics`, ids of the topic scheme; `districts`; `accepted`, the topics and the
    codes of the districts that a person took as they were suggested, the others being set without being asked.
    """

    id: str
    blocks: tuple[int, ...]
    kind: Kind = Kind.NEWS
    column: str | None = None
    kicker: str | None = None
    headline: str | None = None
    subheadline: str | None = None
    byline: str | None = None
    reporters: tuple[str, ...] = ()
    correspondents: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    compilers: tuple[str, ...] = ()
    photographers: tuple[str, ...] = ()
    continues_from: str | None = None
    continues_to: str | None = None
    confidence: float = 1.0
    reasons: tuple[str, ...] = ()
    status: ArticleStatus = ArticleStatus.AS_PARSED
    corrected: frozenset[str] = frozenset()
    topics: tuple[str, ...] = ()
    districts: tuple[DistrictLabel, ...] = ()
    accepted: frozenset[str] = frozenset()

    @property
    def labels(self) -> frozenset[str]:
        """The ids of its topics and the codes of its districts."""
        return frozenset((*self.topics, *(label.code for label in self.districts)))

    def labelled_as(self, other: Article) -> Article:
        """Return it with the labels of another article instead of its own."""
        return replace(self, topics=other.topics, districts=other.districts, accepted=other.accepted)

    def united_with(self, other: Article) -> Article:
        """Return it with the labels of another article besides its own; on one district, its own relation holds.

        A label counts as a suggestion that was taken only if each of them that has it took it as one.
        """
        districts = {label.code: label for label in other.districts}
        for label in self.districts:
            districts.pop(label.code, None)
        return replace(
            self,
            topics=tuple(dict.fromkeys((*self.topics, *other.topics))),
            districts=(*self.districts, *districts.values()),
            accepted=(self.accepted | other.accepted) - (self.labels - self.accepted) - (other.labels - other.accepted),
        )


TEXT_FIELDS = ("column", "kicker", "headline", "subheadline", "byline", "continues_from", "continues_to")
"""Fields that hold one string or None."""

NAME_FIELDS = ("reporters", "correspondents", "authors", "compilers", "photographers")
"""Fields that hold names, in printed order."""
