"""What is told of a block and of an article: in which order, nothing twice, nothing in the parser's own words."""

from dataclasses import replace

import pytest

from desktop.page.article import Article, ArticleStatus
from desktop.page.block import Block
from desktop.page.page import Page
from desktop.page.role import Role
from desktop.ui.names import Names
from desktop.ui.why.account import Accounts

TEXT = "云溪新桥通车\n昨日上午,跨江大桥通车。\n"
BLOCK = Block(0, 0, 6, Role.HEADLINE, "a", confidence=0.8, reasons=("text_after_display", "is_text"))
WORTH = {"opens_unsigned": -0.3, "ends_inside_a_sentence": -1.2, "margin_below_5": -0.8, "size_3": -0.1}


@pytest.fixture
def accounts(qapp):
    return Accounts(Names(), WORTH)


def page(**changes):
    article = replace(Article("a", (0, 1), headline="云溪新桥通车", confidence=0.6), **changes)
    blocks = (BLOCK, Block(1, 7, 19, Role.BODY, "a"))
    return Page("invented.txt", "0", "utf-8", TEXT, blocks=blocks, articles=(article,))


def test_a_block_is_told_with_its_line_role_and_cues_in_their_order(accounts):
    account = accounts.of_block(page(), BLOCK)
    assert account.title == "Line 1 · Headline"
    assert account.confidence == 0.8
    assert account.speaking_for == ("It looks like a paragraph; a short line stands above",)  # is_text says no more


def test_what_counts_most_against_an_article_comes_first_and_what_is_no_fault_stands_apart(accounts):
    one = page(reasons=("headline_group", "margin_below_5", "size_3", "opens_unsigned", "ends_inside_a_sentence"))
    account = accounts.of_article(one, one.articles[0])
    assert (account.title, account.number, account.confidence) == ("云溪新桥通车", 1, 0.6)
    assert account.speaking_for == ("A headline opens it, below the text of another article",)
    assert account.speaking_against == ("It ends inside a sentence", "It has a headline but no byline")
    told = "Also went into the number: the headline below it can't be mistaken; it has 13 to 25 blocks"
    assert account.notes == (told,)


def test_a_cue_whose_worth_is_not_known_counts(accounts):
    one = page(reasons=("size_0",))
    assert accounts.of_article(one, one.articles[0]).speaking_against == ("It has only one or two blocks",)


@pytest.mark.parametrize(
    ("status", "note"),
    [
        (ArticleStatus.AS_PARSED, ()),
        (ArticleStatus.CHANGED, ("A curator has changed it since; the number is the parser's.",)),
        (ArticleStatus.CHECKED, ("A curator has checked it.",)),
    ],
)
def test_what_a_curator_did_since(accounts, status, note):
    one = page(status=status)
    assert accounts.of_article(one, one.articles[0]).notes == note


def test_cues_of_another_version_are_not_shown_by_their_names(accounts):
    block = replace(BLOCK, reasons=("a_cue_of_tomorrow", "another_one"))
    told = accounts.of_block(page(), block).speaking_for
    assert told == ("For a reason that this version of Jianbao has no words for",)


def test_a_block_without_cues_says_so(accounts):
    (told,) = accounts.of_block(page(), replace(BLOCK, reasons=())).speaking_for
    assert told.startswith("No single cue decided")


def test_an_unassigned_block_is_called_so(accounts):
    free = replace(BLOCK, article=None, role=Role.BODY)
    assert accounts.of_block(page(), free).title == "Line 1 · Unassigned"
