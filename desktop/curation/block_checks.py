"""Checks of blocks: those that nothing accounts for, and repeats that are not marked."""

from collections.abc import Iterator

from desktop.curation.problem import Problem, Repair, Severity, excerpt
from desktop.page.article import Article
from desktop.page.block import Block
from desktop.page.page import Page, is_unassigned
from desktop.page.role import NO_ARTICLE, Role

_OPENING = frozenset({Role.HEADLINE, Role.KICKER, Role.SUBHEADLINE, Role.BYLINE, Role.AUTHOR, Role.SECTION_LABEL})
"""Roles that stand at an article's beginning: such a block belongs to what follows."""

_REPEATABLE = frozenset({Role.HEADLINE, Role.SUBHEADLINE, Role.LEAD, Role.BODY, Role.CAPTION, Role.NOTICE, Role.AD})
"""Roles of which two equal blocks are a repeat; bylines, labels and pull quotes may well be equal."""

_SHORTEST_REPEAT = 12
_LONGEST_REPEAT = 20_000


def name_of(page: Page, article: Article) -> str:
    """Return words to name an article by: its headline, else how it begins, below where it is from."""
    blocks = page.blocks_of(article)
    first = next((block for block in blocks if block.role is not Role.JUMP_FROM), blocks[0])
    return excerpt(article.headline or page.text_of(first))


def unassigned_problems(page: Page) -> Iterator[Problem]:
    """Yield a problem for each run of unassigned blocks, with the article that they likely belong to."""
    run: list[Block] = []
    before: str | None = None
    for block in page.blocks:
        if is_unassigned(block):
            run.append(block)
        elif block.article is not None:
            if run:
                yield _unassigned(page, run, before, block.article)
            run, before = [], block.article
    if run:
        yield _unassigned(page, run, before, None)


def _unassigned(page: Page, run: list[Block], before: str | None, after: str | None) -> Problem:
    return Problem(
        "unassigned",
        Severity.MUST,
        "%1 block(s) in no article: “%2”",
        (str(len(run)), excerpt(page.text_of(run[0]))),
        block_id=run[0].id,
        repair=_home(page, run, before, after),
    )


def _home(page: Page, run: list[Block], before: str | None, after: str | None) -> Repair:
    """Return the move to the article on both sides; else, by the first block's role, to the one after or before."""
    blocks = tuple(block.id for block in run)
    likely = (after or before) if run[0].role in _OPENING else (before or after)
    if likely is None:
        return Repair("Start an article of %1 block(s)", (str(len(run)),), "start_article", blocks)
    name = name_of(page, page.article_by_id[likely])
    return Repair("Move %1 block(s) to “%2”", (str(len(run)), name), "move_blocks", blocks, value=likely)


def repeat_problems(page: Page) -> Iterator[Problem]:
    """Yield a problem for each run of blocks whose text is that of an earlier run and that is not marked as such."""
    run: list[tuple[Block, Block]] = []
    for copy, original in _repeats(page):
        if run and not _goes_on(page, run[-1], (copy, original)):
            yield _repeated(page, run)
            run = []
        run.append((copy, original))
    if run:
        yield _repeated(page, run)


def _repeats(page: Page) -> Iterator[tuple[Block, Block]]:
    """Yield unmarked blocks with the first block of the same text, white space aside."""
    first: dict[str, Block] = {}
    for block in page.blocks:
        if block.duplicate_of is None and _SHORTEST_REPEAT <= block.end - block.start <= _LONGEST_REPEAT:
            text = "".join(page.text_of(block).split())
            original = first.setdefault(text, block)
            if original is not block and len(text) >= _SHORTEST_REPEAT and _may_repeat(block):
                yield block, original


def _may_repeat(block: Block) -> bool:
    return block.role in _REPEATABLE and block.role not in NO_ARTICLE


def _goes_on(page: Page, last: tuple[Block, Block], pair: tuple[Block, Block]) -> bool:
    """Say whether both copies and originals follow each other, without overlap of the two runs."""
    index = page.block_index
    return all(index[new.id] - index[old.id] == 1 for old, new in zip(last, pair, strict=True))


def _repeated(page: Page, run: list[tuple[Block, Block]]) -> Problem:
    copies, originals = (tuple(block.id for block in side) for side in zip(*run, strict=True))
    return Problem(
        "repeat",
        Severity.SHOULD,
        "%1 block(s) with the text of earlier ones: “%2”",
        (str(len(run)), excerpt(page.text_of(run[0][0]))),
        block_id=copies[0],
        article_id=run[0][0].article,
        repair=Repair("Mark %1 block(s) as duplicates", (str(len(run)),), "mark_duplicate", copies, originals[0]),
    )
