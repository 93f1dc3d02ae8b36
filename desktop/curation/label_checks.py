"""Checks of labels: topics that what was learned from the other articles speaks against."""

from collections.abc import Iterator

from desktop.curation.around import Around
from desktop.curation.block_checks import name_of
from desktop.curation.problem import Problem, Repair, Severity
from desktop.page.page import Page


def doubt_problems(page: Page, around: Around) -> Iterator[Problem]:
    """Yield a problem for each topic that an article has and that looks wrong on it."""
    labelled = [(article, topic) for article in page.articles for topic in article.topics]
    for article, topic in labelled:
        if (article.id, topic) not in around.doubts:
            continue
        named, first = f"topic:{topic}", article.blocks[0]
        yield Problem(
            f"doubtful_topic:{topic}",
            Severity.MAY,
            "The topic “%1” looks wrong on “%2”: articles with it read otherwise",
            (named, name_of(page, article)),
            first,
            article.id,
            Repair("Take the topic “%1” off", (named,), "remove_topic", (first,), value=topic),
        )
