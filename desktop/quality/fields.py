"""Fields: headlines, names, jumps and the issue, as the page says them and as they should be."""

import re
from collections.abc import Iterator

from desktop.page.article import Article
from desktop.page.page import DateBasis, Issue
from desktop.page.role import Role
from desktop.quality.alignment import Alignment
from desktop.quality.panoptic import Matching
from desktop.quality.tally import Hits, Share, hits

_NUMBER = re.compile(r"\d+")


def headline_share(alignment: Alignment, matching: Matching) -> Share:
    """Return how many articles of the reference have a match with the right headline, blanks left out."""
    articles = alignment.reference.page.articles
    return Share(sum(_has_headline(alignment, matching, article) for article in articles), len(articles))


def _has_headline(alignment: Alignment, matching: Matching, article: Article) -> bool:
    said = alignment.page.article_by_id.get(matching.pairs.get(article.id, ""))
    right = {article.headline, *alignment.reference.headlines.get(article.id, ())}
    return said is not None and _squashed(said.headline) in set(map(_squashed, right))


def name_hits(alignment: Alignment, matching: Matching) -> Hits:
    """Return how well the page tells who wrote what: reporters, correspondents, authors and compilers."""
    wanted = {(article.id, name) for article in alignment.reference.page.articles for name in _writers(article)}
    ours = _own_ids(matching)
    found = {(ours.get(article.id), article.id, name) for article in alignment.page.articles
             for name in _writers(article)}  # fmt: skip
    return hits({(article, matching.pairs.get(article), name) for article, name in wanted}, found)


def _writers(article: Article) -> frozenset[str]:
    return frozenset(article.reporters + article.correspondents + article.authors + article.compilers)


def _own_ids(matching: Matching) -> dict[str, str]:
    """Return the reference's ids of the page's articles that have a match."""
    return {said: wanted for wanted, said in matching.pairs.items()}


def jump_hits(alignment: Alignment, matching: Matching) -> Hits:
    """Return how well the page tells from and to which pages articles go on; teasers' pointers do not count."""
    teasers = set(_teasers(alignment))
    ours = _own_ids(matching)
    wanted = {(article.id, matching.pairs.get(article.id), *jump) for article in alignment.reference.page.articles
              if article.id not in teasers for jump in _jumps(article)}  # fmt: skip
    found = {(ours.get(article.id), article.id, *jump) for article in alignment.page.articles
             if ours.get(article.id) not in teasers for jump in _jumps(article)}  # fmt: skip
    return hits(wanted, found)


def _teasers(alignment: Alignment) -> Iterator[str]:
    """Yield the articles that point to another page and have no line that says to go on there."""
    page = alignment.reference.page
    for article in page.articles:
        if _number(article.continues_to) and all(block.role is not Role.JUMP_TO for block in page.blocks_of(article)):
            yield article.id


def _jumps(article: Article) -> Iterator[tuple[str, str]]:
    for direction, printed in (("from", article.continues_from), ("to", article.continues_to)):
        if _number(printed):
            yield direction, _number(printed)


def issue_share(wanted: Issue, said: Issue) -> Share:
    """Return how much of the issue is right: the printed date, the number and the CN code.

    Where nothing is printed, no date may be claimed to be.
    """
    right = [said.date == wanted.date] if wanted.date else [said.date_basis is not DateBasis.PRINTED]
    right.append(_number(said.issue_no) == _number(wanted.issue_no))
    right.append(_code(said.cn_code) == _code(wanted.cn_code))
    return Share(sum(right), len(right))


def _squashed(text: str | None) -> str:
    return "".join((text or "").split())


def _number(printed: str | None) -> str:
    """Return the first number of a text, without leading zeros."""
    found = _NUMBER.search(printed or "")
    return str(int(found[0])) if found else ""


def _code(printed: str | None) -> str:
    return _squashed(printed).replace("CN", "")
