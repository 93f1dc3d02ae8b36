"""A draft of an article while a page is being parsed, and how a course of tags becomes drafts."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.parsing.briefs import SIGNED_BRIEF
from desktop.parsing.jumps import GOES_ON_FROM, GOES_ON_IN
from desktop.parsing.line import Line
from desktop.parsing.looks import ends_sentence
from desktop.parsing.pictures import PICTURE_NEWS
from desktop.parsing.shape import Shape
from desktop.parsing.tag import HEAD_TAGS, Tag

HEADING = frozenset({Tag.COLUMN, Tag.KICKER, Tag.HEADLINE, Tag.DECK})
"""The display lines that stand at the head of an article."""

SIGNED = frozenset({Tag.BYLINE, Tag.AUTHOR})
_SIGNS = {Tag.BYLINE: "byline_without_headline", Tag.AUTHOR: "author_without_headline"}
_BODY = frozenset({Tag.TEXT, Tag.CAPTION})
_JUMPS = frozenset({Tag.JUMP_TO, Tag.JUMP_FROM})
_LEAD = "lead_without_headline"
_DASH = "——"
"""What the signature of a remark opens with: the editor's, above the byline of what he presents."""
_HEADLINE = frozenset({Tag.HEADLINE})
_BOXES = frozenset({Shape.TEASER})
_SIGNATURES = frozenset({Shape.SIGNATURE})
_LEADS = frozenset({Shape.LEAD})
_ABSTRACTS = 4
"""Lines between a headline and its dateline that tell the news in short, at most."""


@dataclass(slots=True, eq=False)
class Draft:
    """An article in the making.

    Parameters: `lines`, in reading order; `tags`, of each line by its index; `reasons`, the cues of its boundaries;
    `doubt`, 0 to 1, how unsure its boundaries are; `pull`, log odds of the likeliest move of lines between it and a
    neighbour that was not made; `mended`, those of the least likely move that was made.
    """

    lines: list[Line]
    tags: dict[int, Tag]
    reasons: list[str] = field(default_factory=list[str])
    doubt: float = 0.0
    pull: float = -99.0
    mended: float = 99.0

    def tag(self, line: Line) -> Tag:
        """Return the tag of one of its lines."""
        return self.tags[line.index]

    @property
    def head(self) -> list[Line]:
        """The display lines at its head, before any text or byline."""
        tags = self.tags
        for count, line in enumerate(self.lines):
            if tags[line.index] not in HEADING:
                return self.lines[:count]
        return self.lines[:]

    @property
    def headed(self) -> bool:
        """Whether it has a headline at its head."""
        tags = self.tags
        for line in self.lines:
            tag = tags[line.index]
            if tag in _HEADLINE:
                return True
            if tag not in HEADING:
                return False
        return False

    @property
    def body(self) -> list[Line]:
        """All lines below its head."""
        return self.lines[len(self.head) :]


def cut_drafts(lines: Sequence[Line], tags: Sequence[Tag]) -> list[Draft]:
    """Return the articles that a course of tags describes, each contiguous in the dump.

    Parameters: `lines`, those that are not noise; `tags`, one for each.
    """
    drafts: list[Draft] = []
    headline, headed = Tag.HEADLINE, False
    for i, (line, tag) in enumerate(zip(lines, tags, strict=True)):
        reason = _opening(line, tag, lines[i - 1], tags[i - 1], headed) if i else "top_of_page"
        if reason == _LEAD and _awaits_lead(drafts[-1], headed):
            reason = None
        if reason:
            drafts.append(Draft([], {}, [reason]))
            headed = False
        headed = headed or tag is headline
        drafts[-1].lines.append(line)
        drafts[-1].tags[line.index] = tag
    return drafts


def _awaits_lead(draft: Draft, headed: bool) -> bool:
    """Say whether an article has no text yet but a byline that stands where a lead should, or abstracts.

    Abstracts end like headlines: no text of an article does so in every line. One below a byline may be a sentence.
    """
    texts = [line for line in draft.lines if draft.tags[line.index] is Tag.TEXT]
    if len(texts) == 1 and texts[0].shape is Shape.LEAD and texts[0].text[-1] in ")\uff09":
        return True
    if headed and len(texts) == 1 and texts[0].shape is Shape.TEXT and Tag.BYLINE in draft.tags.values():
        return draft.tags[draft.lines[-1].index] is Tag.TEXT
    return (
        headed
        and 0 < len(texts) <= _ABSTRACTS
        and draft.tags[draft.lines[-1].index] is Tag.TEXT
        and all(line.shape is Shape.TEXT and not ends_sentence(line.text) for line in texts)
    )


def _opening(line: Line, tag: Tag, above: Line, before: Tag, headed: bool) -> str | None:
    """Return why a line opens a new article, or None when it goes on with the one above.

    Parameters: `above` and `before`, the line above and its tag; `headed`, whether the article above has a headline.
    """
    shape = line.shape
    if tag in _JUMPS or before in _JUMPS:
        if tag is Tag.JUMP_FROM:
            return None if before in HEADING else "continued_from_another_page"
        if before is Tag.JUMP_TO:
            return "after_jump"
        if before is Tag.JUMP_FROM:
            return None
    if above.shape in _BOXES and shape not in _SIGNATURES:
        return "after_teaser"
    below_head = before in HEADING
    if PICTURE_NEWS in line.reasons and not below_head:
        return PICTURE_NEWS
    if GOES_ON_IN in above.reasons and shape not in _SIGNATURES:
        return "after_jump"
    if GOES_ON_FROM in line.reasons and not below_head:
        return "continued_from_another_page"
    if SIGNED_BRIEF in line.reasons and not below_head:
        return SIGNED_BRIEF
    if tag in HEAD_TAGS:
        return "headline_group" if not below_head or (headed and tag is not Tag.HEADLINE) else None
    if before not in _BODY and not (before is Tag.CROSSHEAD and above.plain.startswith(_DASH)):
        return None
    if shape in _LEADS and tag is Tag.TEXT:
        return _LEAD
    return _SIGNS.get(tag)
