"""The fields of an article, read from the roles and texts of its blocks."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from desktop.page.article import Article, Kind
from desktop.page.block import Block
from desktop.page.page import Page
from desktop.page.role import TEXT, Role
from desktop.parsing.forms import Forms, forms_of
from desktop.parsing.jumps import closing_jump, opening_jump
from desktop.parsing.line import HEAD, plain_form
from desktop.parsing.masthead import newspaper_of
from desktop.parsing.names import Names, read_authors, read_names
from desktop.parsing.newspaper import Newspaper
from desktop.parsing.words import surnames

_LEAD = 160
"""Code points of a lead that may hold its inline byline."""
_TEASER = 4
"""Blocks of a teaser, at most."""
_SIGNED = frozenset({Role.BYLINE, Role.AUTHOR})
_NOTICES = frozenset({Role.NOTICE, Role.AD})
_NAMING = _SIGNED | {Role.CAPTION, Role.CREDIT}
_SPOKEN = ("评", "论坛", "谈", "纵横", "漫谈", "新觉", "摘登", "系列评论")
_BRACKETS = "【〔(\uff08[●■◆"


def describe(page: Page, article: Article, newspaper: Newspaper | None = None) -> Article:
    """Return an article with its fields read again from its blocks, but for those that a person corrected.

    Parameters: `page`, which holds the blocks; `article`, of that page or about to be, of which `blocks` counts;
    `newspaper`, whose forms to read by, the one that its masthead names if None.
    Raises: `KeyError` when the page lacks a block.
    """
    shared = [block for block in page.blocks if block.applies_to and article.id in block.applies_to]
    read = read_fields(page.text, page.blocks_of(article), shared, forms_of(newspaper or newspaper_of(page.text)))
    return replace(article, **{name: value for name, value in read.items() if name not in article.corrected})


def read_fields(text: str, blocks: Sequence[Block], shared: Sequence[Block], forms: Forms) -> dict[str, Any]:
    """Return the fields of an article that its blocks give, by their names.

    Parameters: `text`, the page's; `blocks`, of the article in reading order; `shared`, banners and compiler lines
    that serve it; `forms`, of its newspaper.
    """
    reader = _Reader(text, blocks, shared, forms)
    names = reader.names()
    return {
        "column": reader.column, "kicker": reader.joined(Role.KICKER), "headline": reader.joined(Role.HEADLINE),
        "subheadline": reader.joined(Role.SUBHEADLINE), "byline": reader.byline(), "kind": reader.kind(),
        "continues_from": reader.page_of(Role.JUMP_FROM), "continues_to": reader.page_of(Role.JUMP_TO),
        "reporters": names.reporters, "correspondents": names.correspondents, "authors": names.authors,
        "compilers": names.compilers, "photographers": names.photographers,
    }  # fmt: skip


class _Reader:
    """Reads one article's blocks."""

    def __init__(self, text: str, blocks: Sequence[Block], shared: Sequence[Block], forms: Forms) -> None:
        self._text = text
        self._blocks = blocks
        self._shared = shared
        self._forms = forms
        self._by_role: defaultdict[Role, list[Block]] = defaultdict(list)
        for block in blocks:
            self._by_role[block.role].append(block)
        self.column = self._column()
        self._inline = self._opening_of_lead()
        self._is_teaser = self._points_elsewhere()

    def _whole(self, block: Block, limit: int = 400) -> str:
        return self._text[block.start : min(block.end, block.start + limit)].strip()

    def joined(self, role: Role) -> str | None:
        """Return the lines of a role, verbatim, with a space between them."""
        if role not in self._by_role:
            return None
        return " ".join([self._text[block.start : block.end].strip() for block in self._by_role[role]]) or None

    def _column(self) -> str | None:
        """Return the label above the headline, or that of a banner that serves the article."""
        for block in self._blocks:
            if block.role is Role.SECTION_LABEL:
                label = self._whole(block)
                if label[:1] not in _BRACKETS and label not in self._forms.column_words:
                    return label
            elif block.role is not Role.KICKER:
                break
        return next((self._whole(block) for block in self._shared if block.role is Role.SECTION_LABEL), None)

    def byline(self) -> str | None:
        """Return the byline of its own line or lines, else the inline one."""
        if self._by_role.keys().isdisjoint(_SIGNED):
            return self._inline
        own = [self._text[block.start : block.end].strip() for block in self._blocks if block.role in _SIGNED]
        return "\n".join(own)

    def _opening_of_lead(self) -> str | None:
        """Return the inline byline."""
        for block in self._by_role.get(Role.LEAD, ()):
            opening = self._text[block.start : min(block.end, block.start + _LEAD)]
            match = self._forms.lead.match(plain_form(opening))
            if match:
                return opening[: match.end()].strip()
        return None

    def names(self) -> Names:
        """Return the people of the bylines, the inline one, the credits and the compiler lines."""
        found = [self._names_of(block) for block in (*self._blocks, *self._shared) if block.role in _NAMING]
        if self._inline:
            found.append(read_names(self._inline, self._forms))
        return Names.united(found)

    def _names_of(self, block: Block) -> Names:
        if block.role is Role.BYLINE:
            return read_names(self._whole(block), self._forms)
        if block.role is Role.AUTHOR:
            return Names(authors=read_authors(self._whole(block), surnames(), self._forms))
        return self._photographers(block)

    def _photographers(self, block: Block) -> Names:
        plain = plain_form(self._text[max(block.start, block.end - HEAD) : block.end].strip())
        credit = plain.rpartition("。")[2]
        if not self._forms.camera.search(credit):
            return Names()
        return Names(photographers=read_names(credit, self._forms).photographers)

    def kind(self) -> Kind:
        """Return the sort of article: by its roles first, then by who signs it."""
        roles = self._by_role.keys()
        if not _NOTICES.isdisjoint(roles):
            return Kind.NOTICE
        if self._is_teaser:
            return Kind.TEASER
        if Role.CAPTION in roles and TEXT.isdisjoint(roles):
            return Kind.PICTURE
        if Role.AUTHOR in roles or (self.column or "").rstrip("”》」").endswith(_SPOKEN):
            return Kind.COMMENTARY
        if Role.BYLINE in roles and Role.LEAD not in roles:
            return Kind.FEATURE
        return Kind.FEATURE if self._blocks and self._blocks[0].role is Role.JUMP_FROM else Kind.NEWS

    def _points_elsewhere(self) -> bool:
        """Say whether the article is nothing but a few lines and a pointer to another page."""
        if not 0 < len(self._blocks) <= _TEASER:
            return False
        last = self._whole(self._blocks[-1])
        return len(last) <= HEAD and bool(self._forms.teaser.search(plain_form(last)))

    def page_of(self, role: Role) -> str | None:
        """Return the page that a jump names, as printed; for `JUMP_TO` also that of a teaser's pointer."""
        if role in self._by_role:
            return self._page(plain_form(self._whole(self._by_role[role][0])))
        if role is Role.JUMP_TO and self._is_teaser:
            return self._page(plain_form(self._whole(self._blocks[-1])))
        jump = self._jump_in_text(role)
        return self._page(jump) if jump else None

    def _jump_in_text(self, role: Role) -> str | None:
        """Return the brackets in which the first text says where it comes from, or the last one where it goes on."""
        text, blocks = self._text, self._blocks
        if role is Role.JUMP_FROM:
            first = next((block for block in blocks if block.role in TEXT), None)
            if first is None or text[first.start] not in "(\uff08":
                return None
            return opening_jump(plain_form(self._whole(first, HEAD)), self._forms)
        last = next((block for block in reversed(blocks) if block.role in TEXT), None)
        if last is None or text[last.end - 1] not in ")\uff09":
            return None
        return closing_jump(plain_form(text[max(last.start, last.end - HEAD) : last.end]), self._forms)

    def _page(self, plain: str) -> str | None:
        for pattern in (self._forms.jump_to, self._forms.jump_from, self._forms.teaser):
            match = pattern.search(plain)
            if match:
                return plain[match.start("page") : match.end()].strip(" ▶◀>)）】]→")
        return None
