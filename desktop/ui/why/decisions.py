"""The reasons that the parser gives outside the tagger, and what makes it doubt an article."""

from PySide6.QtCore import QObject

CURATOR = "curator"
STRENGTHS = frozenset(
    {f"{name}_{step}" for name in ("margin", "margin_below") for step in (3, 4, 5)}
    | {"pull_0", "pull_1", "mended_3", "mended_4", "opens_signed", "ends_before_signed"}
)
"""Doubts that nobody would call one: weights are learned all at once, and some make up for others."""


class DecisionWords(QObject):
    """Sentences about single decisions: of blocks, of articles, and doubts about articles."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.of_blocks = self._copies() | self._page() | self._heads() | {
            CURATOR: self.tr("a curator decided this"),
            "above_credit": self.tr("it stands above a picture credit, or ends in one"),
            "credit": self.tr("it says who took the picture"),
            "picture_news": self.tr("a dated text below a picture, of other things than the text above"),
            "continues_cut_sentence": self.tr("it goes on with the sentence that the block before breaks off"),
            "speaks_of_the_article_above": self.tr("it speaks of the same things as the article that stands above"),
            "speaks_of_the_article_below": self.tr("it speaks of the same things as the article that stands below"),
            "headline_in_mid_body": self.tr("it heads the article although it stands in the middle of its text"),
        }  # fmt: skip
        self.of_articles = self._openings() | {
            CURATOR: self.tr("a curator made this article"),
            "headline_in_mid_body": self.tr("its headline stands in the middle of its text"),
            "speaks_of_the_article_above": self.tr("lines from further down were put here: they speak of the same"),
            "speaks_of_the_article_below": self.tr("lines from further up were put here: they speak of the same"),
            "gave_lines_away": self.tr("some of its lines speak of another article and were put there"),
        }
        self.doubts = self._doubts() | self._ends() | self._scales()

    def _copies(self) -> dict[str, str]:
        return {
            "exact_copy": self.tr("the same text stands further up"),
            "near_copy": self.tr("nearly the same text stands further up"),
            "printed_twice": self.tr("it was printed twice in a row"),
            "copy_in_repeated_run": self.tr("it stands beside other lines that are repeated"),
            "later_copy_fits": self.tr("of several copies, the later one fits better where it stands"),
            "loop_without_content": self.tr("the same few characters are repeated over and over"),
        }

    def _page(self) -> dict[str, str]:
        return {
            "masthead": self.tr("it is a line of the masthead: the paper's name, date or number"),
            "colophon": self.tr("it tells the publisher, the editors or the price"),
            "furniture": self.tr("it belongs to the page: a page title, an editor, a hotline"),
            "poster": self.tr("it stands alone between pictures, or advertises"),
            "notice_words": self.tr("it has the words of a notice"),
            "below_notice_heading": self.tr("it stands below the heading of notices"),
            "beyond_block_limit": self.tr("the page has more blocks than are cut: this is the rest"),
        }

    def _heads(self) -> dict[str, str]:
        return {
            "above_a_deck": self.tr("a subheadline with a dash stands below"),
            "above_a_reporter": self.tr("a person's name and what they did stand below"),
            "another_question": self.tr("it is one more question of those that stand above"),
            "below_a_caption": self.tr("it is running text below a picture's caption"),
            "below_a_label": self.tr("a label stands above it and a byline below it"),
            "cut_sentence": self.tr("it is part of a sentence that goes on in the next line"),
            "goes_on_with_the_deck": self.tr("it goes on with the subheadline above it"),
            "label_below_its_text": self.tr("the label stood below its text and is read before it"),
            "names_its_column": self.tr("it ends with a column's name in brackets, as headlines do"),
            "rest_of_a_sentence": self.tr("it is the rest of a sentence that began in the line above"),
            "signed_at_the_end": self.tr("it is a signature at the end of the text above"),
            "quoted_column": self.tr("it has the form of a column's name in quotation marks"),
            "above_an_author": self.tr("an author with a title stands below"),
            "heads_a_teaser": self.tr("a few lines and a pointer to another page stand below"),
            "heads_an_item": self.tr("it heads one of several short items under a common banner"),
            "above_an_abstract": self.tr("an abstract or an editor's note stands below"),
            "one_of_several_parts": self.tr("it heads one of several parts below one byline"),
            "verse": self.tr("it is part of a poem"),
            "advertisement": self.tr("it is part of an advertisement: short praise, and numbers to call"),
            "one_of_several_rows": self.tr("it is one of several rows of a list"),
            "between_rows": self.tr("rows of a table stand above and below"),
            "narrow_column": self.tr("it is part of a column of short lines"),
            "signed_brief": self.tr("it begins a short item that is signed by itself"),
            "goes_on_from_another_page": self.tr("it says in brackets from which page it comes"),
            "goes_on_in_another_page": self.tr("it says in brackets on which page it goes on"),
            "heads_questions": self.tr("questions and answers stand below"),
            "banner_of_items": self.tr("several short items with headings of their own stand below"),
            "serves_a_round_up": self.tr("it stands over or under several short items and belongs to all of them"),
        }

    def _openings(self) -> dict[str, str]:
        return {
            "top_of_page": self.tr("it opens the page"),
            "continued_from_another_page": self.tr("it goes on from another page"),
            "after_jump": self.tr("the article above goes on on another page"),
            "after_teaser": self.tr("the teaser above ends with a page number"),
            "picture_news": self.tr("a dated caption of its own opens it, below a picture"),
            "signed_brief": self.tr("it is one of several short items, each signed by itself"),
            "headline_group": self.tr("a headline opens it, below the text of another article"),
            "byline_without_headline": self.tr("a byline opens it, below the text of another article"),
            "lead_without_headline": self.tr("a dateline opens it, below the text of another article"),
            "author_without_headline": self.tr("an author's name opens it, below the text of another article"),
        }

    def _doubts(self) -> dict[str, str]:
        return {
            "always": self.tr("no article is wholly sure"),
            "opens_signed": self.tr("it opens with a headline and a byline"),
            "opens_unsigned": self.tr("it has a headline but no byline"),
            "opens_picture": self.tr("it opens with a headline and a picture"),
            "opens_headless_signed": self.tr("it opens with a byline, without a headline"),
            "opens_headless_unsigned": self.tr("it opens without headline and byline"),
            "opens_headless_picture": self.tr("it opens with a picture, without a headline"),
            "opens_head_only": self.tr("it has a headline but no text"),
            "opens_jump": self.tr("it opens as the other part of an article of another page"),
            "ends_inside_a_sentence": self.tr("it ends inside a sentence"),
            "several_leads": self.tr("several of its paragraphs open with a byline or dateline"),
            "article_below_was_mended": self.tr("lines were moved into or out of the article below"),
            "was_gave_lines_away": self.tr("lines were moved out of it into another article"),
            "was_headline_in_mid_body": self.tr("its headline stands in the middle of its text"),
            "was_speaks_of_the_article_above": self.tr("lines from further down were moved into it"),
            "was_speaks_of_the_article_below": self.tr("lines from further up were moved into it"),
        }

    def _ends(self) -> dict[str, str]:
        return {
            "ends_before_nothing": self.tr("it is the last article of the page"),
            "ends_before_signed": self.tr("the article below has a headline and a byline"),
            "ends_before_unsigned": self.tr("the article below has a headline but no byline"),
            "ends_before_picture": self.tr("the article below opens with a headline and a picture"),
            "ends_before_headless_signed": self.tr("the article below opens with a byline, without a headline"),
            "ends_before_headless_unsigned": self.tr("the article below opens without headline and byline"),
            "ends_before_headless_picture": self.tr("the article below opens with a picture, without a headline"),
            "ends_before_head_only": self.tr("the article below has a headline but no text"),
            "ends_before_jump": self.tr("the article below goes on from another page"),
        }

    def _scales(self) -> dict[str, str]:
        scales = {
            "margin": (
                self.tr("a headline or label in it looks like the other of the two"),
                self.tr("its headlines and labels can hardly be told apart"),
                self.tr("its headlines and labels are not easily told apart"),
                self.tr("its headlines and labels can be told apart"),
                self.tr("its headlines and labels are easily told apart"),
                self.tr("its headlines and labels can't be mistaken"),
            ),
            "margin_below": (
                self.tr("the headline below it looks like a label inside an article"),
                self.tr("the headline below it can hardly be told from a label"),
                self.tr("the headline below it is not easily told from a label"),
                self.tr("the headline below it can be told from a label"),
                self.tr("the headline below it is easily told from a label"),
                self.tr("the headline below it can't be mistaken"),
            ),
            "pull": (
                self.tr("no line of it or beside it seems to be in the wrong article"),
                self.tr("hardly a line of it or beside it seems to be in the wrong article"),
                self.tr("it is unlikely that lines here and in the article beside were mixed up"),
                self.tr("it is possible that lines here and in the article beside were mixed up"),
                self.tr("lines here and in the article beside may have been mixed up"),
                self.tr("lines here and in the article beside may well have been mixed up"),
            ),
            "mended": (
                self.tr("lines were moved into it or out of it, which was hardly likelier than not"),
                self.tr("lines were moved into it or out of it, which was somewhat likely"),
                self.tr("lines were moved into it or out of it, which was likely"),
                self.tr("lines were moved into it or out of it, which was very likely"),
                self.tr("lines were moved into it or out of it, which was all but sure"),
            ),
            "size": (
                self.tr("it has only one or two blocks"),
                self.tr("it has 3 to 5 blocks"),
                self.tr("it has 6 to 12 blocks"),
                self.tr("it has 13 to 25 blocks"),
                self.tr("it has 26 to 45 blocks"),
                self.tr("it has more than 45 blocks"),
            ),
        }
        return {f"{name}_{step}": text for name, texts in scales.items() for step, text in enumerate(texts)}
