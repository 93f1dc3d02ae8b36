"""A topic that what was learned speaks against is a problem that one key mends, or that is let stand."""

from desktop.curation.around import Around
from desktop.curation.checks import apply_repair, problems
from desktop.curation.labels import add_topics
from desktop.curation.standing import let_stand
from desktop.page.role import Role
from tests.curation.building import SENTENCE, Row, page_of

DOUBTED = Around(doubts=frozenset({("a1", "sports"), ("a1", "weather"), ("a2", "sports")}))


def labelled():
    """Return a page with two articles, the first with two topics."""
    page = page_of(
        Row("步道通到公园", Role.HEADLINE, "a1"),
        Row(SENTENCE, article="a1"),
        Row("孩子们学会了种菜", Role.HEADLINE, "a2"),
        Row(SENTENCE, article="a2"),
    )
    return add_topics(page, ["a1"], ("sports", "economy"))


def doubtful(page, around=DOUBTED):
    return [problem for problem in problems(page, around) if problem.code.startswith("doubtful_topic")]


def test_only_topics_that_the_article_has_are_problems():
    page = labelled()
    [problem] = doubtful(page)
    assert (problem.article_id, problem.arguments) == ("a1", ("topic:sports", "步道通到公园"))
    assert not doubtful(page, Around())


def test_the_repair_takes_that_topic_off():
    page = labelled()
    [problem] = doubtful(page)
    mended = apply_repair(page, problem.repair, "new")
    assert mended.article_by_id["a1"].topics == ("economy",)
    assert not doubtful(mended)


def test_one_topic_that_is_let_stand_says_nothing_of_another():
    page = labelled()
    [problem] = doubtful(page)
    page = add_topics(let_stand(page, problem), ["a1"], ("weather",))
    assert [each.arguments[0] for each in doubtful(page)] == ["topic:weather"]
