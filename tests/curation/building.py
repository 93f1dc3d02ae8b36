"""Pages made of a few words for the tests of edits and checks."""

from dataclasses import dataclass, replace

from hypothesis import strategies as st

from desktop.page.article import Article
from desktop.page.block import Block
from desktop.page.invariants import checked
from desktop.page.page import Issue, Page
from desktop.page.role import FURNITURE, NO_ARTICLE, Role
from desktop.parsing.fields import describe

SENTENCE = "江边的老码头今年春天修好了，来散步的市民一天比一天多。"
OPEN = "记者在现场看到，新修的步道从码头一直通到城北的公园，沿路"


@dataclass(frozen=True)
class Row:
    """A block to be: its text, role and article; `joins`, `repeats` (the index of a row), `serves`."""

    text: str
    role: Role = Role.BODY
    article: str | None = None
    joins: bool = False
    repeats: int | None = None
    serves: tuple[str, ...] = ()


def page_of(*rows: Row, order: dict[str, list[int]] | None = None, issue: Issue | None = None) -> Page:
    """Return a page with one line a row; articles come in the order of the text unless `order` says otherwise."""
    blocks: list[Block] = []
    start = 0
    for index, row in enumerate(rows):
        end = start + len(row.text)
        blocks.append(Block(index, start, end, row.role, row.article, row.repeats, row.joins, row.serves))
        start = end + 1
    owners = dict.fromkeys(row.article for row in rows if row.article is not None)
    listed = order or {owner: [b.id for b in blocks if b.article == owner] for owner in owners}
    articles = tuple(Article(owner, tuple(ids)) for owner, ids in listed.items())
    issue = issue or Issue(date="2023-03-14", pages=("01",))
    page = Page("page.txt", "0" * 64, "utf-8", "\n".join(r.text for r in rows), tuple(blocks), articles, issue)
    return checked(replace(page, articles=tuple(describe(page, article) for article in articles)))


def plain() -> Page:
    """Return a page of two articles, furniture, a duplicate, a join and an unassigned block."""
    return page_of(
        Row("临江日报", Role.MASTHEAD),
        Row("老码头修好了", Role.HEADLINE, "a1"),
        Row("本报记者 林小江", Role.BYLINE, "a1"),
        Row(OPEN, Role.BODY, "a1"),
        Row("种满了花。", Role.BODY, "a1", joins=True),
        Row(OPEN, Role.DUPLICATE, repeats=3),
        Row("城北小学开了新课", Role.HEADLINE, "a2"),
        Row(SENTENCE, Role.BODY, "a2"),
        Row("孩子们都很高兴。", Role.BODY, "a2"),
        Row("谁也没有认领的一行"),
    )


_TEXTS = st.sampled_from(
    [
        "春",
        SENTENCE,
        OPEN,
        "城北小学 开了新课",
        "本报记者 林小江",
        "（记者 林小江）",
        "𠮷野家的灯亮了。",
        "说：“明天再来”",
        "下转02版",
    ]
)
_ARTICLE_ROLES = [role for role in Role if role not in NO_ARTICLE]


@st.composite
def pages(draw: st.DrawFn, tidy: bool = False) -> Page:
    """Draw any sound page: articles in any order of blocks, furniture, duplicates, joins, lines that serve several.

    Parameters: `tidy`, articles in the order of the text, at least one of two blocks, and no joins.
    """
    names = ["a1", "a2", "a3"][: draw(st.integers(int(tidy), 3))]
    texts = draw(st.lists(_TEXTS, min_size=1 + tidy, max_size=12))
    owners = [draw(st.sampled_from([*names, None])) for _ in texts]
    if tidy:
        owners[:2] = names[:1] * 2
    rows = [_row(draw, text, owner) for text, owner in zip(texts, owners, strict=True)]
    present = [name for name in names if name in owners]
    order = {name: [index for index, owner in enumerate(owners) if owner == name] for name in present}
    if not tidy:
        order = {name: draw(st.permutations(ids)) for name, ids in order.items()}
    firsts = {ids[0] for ids in order.values()}
    for index, row in enumerate(rows):
        if row.article is None and draw(st.integers(0, 3)) == 0:
            rows[index] = _explained(draw, row, [i for i, r in enumerate(rows) if r.repeats is None], present, index)
        elif row.article is not None and index not in firsts and not tidy:
            rows[index] = replace(row, joins=draw(st.booleans()))
    originals = {row.repeats for row in rows}
    sound = [replace(r, role=Role.BODY, repeats=None) if i in originals and r.repeats is not None else r
             for i, r in enumerate(rows)]  # fmt: skip
    return page_of(*sound, order={name: order[name] for name in draw(st.permutations(present))})


def _row(draw: st.DrawFn, text: str, owner: str | None) -> Row:
    roles = _ARTICLE_ROLES if owner else [*_ARTICLE_ROLES, *sorted(FURNITURE), Role.OTHER]
    return Row(text, draw(st.sampled_from(roles)), owner)


def _explained(draw: st.DrawFn, row: Row, originals: list[int], articles: list[str], index: int) -> Row:
    """Return a row as a duplicate or as a line that serves articles."""
    others = [each for each in originals if each != index]
    if others and draw(st.booleans()):
        return replace(row, role=Role.DUPLICATE, repeats=draw(st.sampled_from(others)))
    if articles and row.role not in NO_ARTICLE:
        return replace(row, serves=tuple(draw(st.lists(st.sampled_from(articles), min_size=1, unique=True))))
    return row
