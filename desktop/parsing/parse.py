"""The parser: from a dump to a page with blocks and articles; the one place that says what acts in which order."""

from collections import defaultdict
from collections.abc import Sequence

from desktop.page.article import Article
from desktop.page.block import Block
from desktop.page.dump import Dump
from desktop.page.page import Page
from desktop.parsing.ads import mark_ads
from desktop.parsing.bag import Background
from desktop.parsing.briefs import mark_briefs
from desktop.parsing.cohesion import Terms
from desktop.parsing.confidence import judge
from desktop.parsing.copies import choose_copies
from desktop.parsing.cues import Cues
from desktop.parsing.draft import Draft, cut_drafts
from desktop.parsing.explain import explain
from desktop.parsing.fields import read_fields
from desktop.parsing.filenames import filename_hints
from desktop.parsing.forms import Forms, forms_of
from desktop.parsing.furniture import mark_furniture, read_issue
from desktop.parsing.heads import find_hidden_heads, give_rests, name_heads
from desktop.parsing.hints import weigh_hints
from desktop.parsing.joins import mark_joins
from desktop.parsing.jumps import mark_jumps
from desktop.parsing.labels import place_labels
from desktop.parsing.line import BLOCK_LIMIT, Line, cut_lines
from desktop.parsing.looks import look
from desktop.parsing.masthead import newspaper_of
from desktop.parsing.narrow import mark_narrow
from desktop.parsing.newspaper import Newspaper
from desktop.parsing.notices import mark_notices
from desktop.parsing.pictures import mark_picture_news, mark_pictures
from desktop.parsing.repeats import mark_repeats
from desktop.parsing.roles import give_roles
from desktop.parsing.roundups import Shared, find_shared
from desktop.parsing.sections import weigh_sections
from desktop.parsing.tagger import allowed, choose_tags, learned_weights, score_tags
from desktop.parsing.weave import weave
from desktop.parsing.words import surnames

PARSER_VERSION = "1.4.0"

__all__ = ["BLOCK_LIMIT", "PARSER_VERSION", "parse"]


def parse(dump: Dump, newspaper: Newspaper | None = None) -> Page:
    """Return the page that a dump holds, as the parser sees it: the proposal.

    The same dump gives the same page everywhere. Whatever the text, nothing is raised but what reading it raises.

    Parameters: `dump`; `newspaper`, whose forms to read by; if None, the one that the masthead names.
    Raises: `UnicodeDecodeError` when the dump's bytes are not in its encoding.
    """
    text = dump.text
    forms = forms_of(newspaper or newspaper_of(text))
    lines, end = cut_lines(text)
    look(lines, forms, surnames())
    mark_repeats(lines)
    mark_furniture(lines)
    mark_pictures(lines, forms)
    mark_ads(lines, forms)
    mark_notices(lines, forms)
    mark_narrow(lines)
    terms = Terms([line for line in lines if not line.noise])
    choose_copies(lines, terms)
    kept = [line for line in lines if not line.noise]
    mark_briefs(kept)
    mark_jumps(kept, forms)
    mark_picture_news(kept, terms, forms)
    drafts = find_drafts(kept, terms, forms)
    shared = find_shared(drafts, forms)
    for draft in drafts:
        mark_joins(draft, terms)
        place_labels(draft)
        give_roles(draft, forms)
    blocks, articles = _build(text, lines, end, drafts, shared, forms)
    return Page(
        source=dump.source, sha256=dump.sha256, encoding=dump.encoding, text=text, blocks=blocks, articles=articles,
        issue=read_issue(lines, forms, filename_hints(dump.path)), parser=PARSER_VERSION,
        block_limit_hit=bool(text[end:].strip()),
    )  # fmt: skip


def find_drafts(lines: Sequence[Line], terms: Terms, forms: Forms) -> list[Draft]:
    """Return the articles of the lines that are no noise, in reading order."""
    cues = Cues(lines, forms, terms)
    weights = learned_weights()
    background = Background(terms, lines)
    choices = [allowed(line) for line in lines]
    names = [cues.of(place) if len(tags) > 1 else [] for place, tags in enumerate(choices)]
    scores = score_tags(choices, names, weights)
    weigh_hints(lines, scores, forms, terms)
    tags = choose_tags(scores, weights)
    if weigh_sections(lines, tags, scores, background):
        tags = choose_tags(scores, weights)
    explain(lines, names, tags, scores, weights)
    drafts = cut_drafts(lines, tags)
    give_rests(drafts)
    name_heads(drafts, forms)
    by_line = {line.index: score for line, score in zip(lines, scores, strict=True)}
    find_hidden_heads(drafts, by_line, background)
    weave(drafts, terms, background, weights.tears)
    judge(drafts, by_line, weights.confidence)
    return drafts


def _build(
    text: str, lines: Sequence[Line], end: int, drafts: Sequence[Draft], shared: Sequence[Shared], forms: Forms
) -> tuple[tuple[Block, ...], tuple[Article, ...]]:
    """Return the blocks and articles that the drafts describe."""
    ids = {id(draft): f"a{number}" for number, draft in enumerate(drafts, 1)}
    owner = {line.index: ids[id(draft)] for draft in drafts for line in draft.lines}
    serves = {one.line.index: tuple(ids[id(draft)] for draft in one.drafts) for one in shared}
    blocks = [_block(line, owner.get(line.index), serves.get(line.index, ())) for line in lines]
    helpers: defaultdict[str, list[Block]] = defaultdict(list)
    for index, articles in serves.items():
        for article in articles:
            helpers[article].append(blocks[index])
    rest = text[end:].strip()
    if rest:
        start = text.index(rest[0], end)
        blocks.append(Block(len(blocks), start, start + len(rest), confidence=0.0, reasons=("beyond_block_limit",)))
    found = [_article(text, draft, ids[id(draft)], blocks, helpers[ids[id(draft)]], forms) for draft in drafts]
    return tuple(blocks), tuple(found)


def _article(
    text: str, draft: Draft, article_id: str, blocks: Sequence[Block], helpers: Sequence[Block], forms: Forms
) -> Article:
    own = [blocks[line.index] for line in draft.lines]
    return Article(
        article_id, tuple([block.id for block in own]), **read_fields(text, own, helpers, forms),
        confidence=1.0 - draft.doubt, reasons=tuple(dict.fromkeys(draft.reasons)),
    )  # fmt: skip


def _block(line: Line, article: str | None, serves: tuple[str, ...]) -> Block:
    return Block(
        line.index, line.start, line.end, line.role, article, line.copy_of.index if line.copy_of else None,
        line.joins and article is not None, serves, line.certainty, tuple(line.reasons),
    )  # fmt: skip
