"""Hints: what the form of a whole group of lines says for a headline, where no single line tells it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from desktop.parsing.brackets import heads_box, names_column
from desktop.parsing.briefs import SIGNED_BRIEF
from desktop.parsing.cohesion import Terms
from desktop.parsing.cuts import COMMAS, breaks_off, clings
from desktop.parsing.forms import Forms
from desktop.parsing.line import Line
from desktop.parsing.looks import DATED, ends_sentence
from desktop.parsing.narrow import NARROW
from desktop.parsing.parts import ABSTRACTS, weigh_parts
from desktop.parsing.rows import weigh_rows
from desktop.parsing.series import weigh_series
from desktop.parsing.shape import Shape
from desktop.parsing.tag import HEAD_TAGS, Tag
from desktop.parsing.tagger import Scores
from desktop.parsing.verses import weigh_verses

OPENING_HINTS = frozenset({"heads_a_teaser", "heads_an_item", "heads_questions"})
"""The reasons of a headline whose own text stands below it."""
_SURE = 12.0
"""What a hint adds to the score of a headline: more than any sum of cues against it."""
_DECK = 5.0
"""What a deck, an author or questions below add to the score of a headline."""
_DATELINE = 0.7
"""What a dateline below adds to the score of a deck: short news has decks more often than articles with bylines."""
_TEASED = 3
"""Lines of text of a teaser, at most."""
_ITEMS = 3
"""Items of a round-up without authors, at least."""
_PARAGRAPHS = 2
"""Paragraphs of such an item, at most."""
_TITLED = 6
"""Code points of a title and a name, at least; two names are as short."""
_NAMED = 3
"""Code points of a bare name that is no word: words of two characters may look like names."""
_SECTION = 8
_QUESTIONS = 2
_ASKED_BY = "问Q"
_QUESTION = re.compile(rf"[{_ASKED_BY}][:1-9]")
_BARE_POINTER = 16
_NEAR = 30
"""Lines above and below a pull quote in which its sentence is looked for."""
_COLUMN = 3.0
"""What a column's name in brackets at its end adds to the score of a headline."""
_SEVERAL = re.compile("[。;][^”』」)]")
"""The end of a sentence inside a line, but for one at the end of a quotation."""
_WORDS_TOO = re.compile(r"报道(?:\([^()]*\))?$")
"""The end of a credit whose people wrote the text too."""
_REPORTAGE = 20
"""Lines of such a text that are looked at, at most."""
_TAKES_PART = re.compile("参与|配图|摄")
"""What a signature says of those who helped: more of the article may follow it."""
_GROUP = 2
"""Lines of a headline group that a signature above it tells, at most."""
_LEADS_UP = ("——", ":")
"""What a kicker ends with."""
_COLLECTED = re.compile(r"稿件|采写|采访|整理|供稿|报道")
_NUMBER = r"[ ·①-⑳\d()之一二三四五六七八九十]{0,6}"
_QUOTED_COLUMN = re.compile(rf"“[^“”]{{2,12}}”(?:专栏|专题|专版|栏目|系列报道|特别报道){_NUMBER}$")
_HEADLINE = 30
"""Code points of a headline that nothing but a signature tells, at most."""
_SHORT = 18
"""Code points of a headline's line that may stop after a comma, at most."""
_WRITER = re.compile(
    r"[\u4e00-\u9fa5]{2,10}[省市县区州旗盟镇乡](?: [\u4e00-\u9fa5]{2,3}| [\u4e00-\u9fa5] [\u4e00-\u9fa5])+$"
)
"""Where somebody is from and who he is, as letters to the paper are signed."""
_WRITER_LENGTH = 24
_REPORTED = 3
"""Code points at a signature's end, its bracket and the word for reporting, that do not say who collected it."""
_TELLING = frozenset({Shape.TEASER, Shape.SIGNATURE, Shape.AUTHOR, Shape.REPORTER})
_SIGNED = frozenset({Shape.LEAD, Shape.BYLINE})
_UNSIGNED = frozenset({Shape.DISPLAY, Shape.TEXT, Shape.CAPTION})
_OPENS = frozenset({Shape.DISPLAY, Shape.AUTHOR})
_HEADED = frozenset({Shape.DISPLAY, Shape.AUTHOR, Shape.BYLINE, Shape.REPORTER})
"""What an abstract stands below: a headline, or who signs it."""


def is_bare_pointer(line: Line) -> bool:
    """Say whether a line is nothing but a pointer to another page."""
    return line.length <= _BARE_POINTER and line.shape is Shape.TEASER


def weigh_hints(lines: Sequence[Line], scores: Scores, forms: Forms, terms: Terms) -> None:
    """Add to the scores what the lines around them say of display lines: pointers, signers, decks, questions, cuts.

    Parameters: `lines`; `scores`, of each line, changed in place; `forms`, which know how columns are called; `terms`,
    of the page.
    """
    _weigh_cuts(lines, scores, terms)
    _weigh_writers(lines, scores)
    weigh_series(lines, scores)
    weigh_parts(lines, scores)
    weigh_verses(lines, scores)
    weigh_rows(lines, scores)
    text, caption, display, credit = Shape.TEXT, Shape.CAPTION, Shape.DISPLAY, Shape.CREDIT
    jump, column = Shape.JUMP_FROM, Tag.COLUMN
    for i, line in enumerate(lines):
        shape, plain = line.shape, line.plain
        if shape is text and (NARROW in line.reasons or SIGNED_BRIEF in line.reasons):
            scores[i][Tag.TEXT] += _SURE
            if SIGNED_BRIEF in line.reasons and i and column in scores[i - 1] and _is_display(lines[i - 1]):
                scores[i - 1][column] += _SURE
        elif shape in _TELLING and _weigh_shape(lines, i, scores, forms):
            continue
        elif plain[0] in _ASKED_BY and _QUESTION.match(plain):
            _weigh_questions(lines, i, scores)
        elif plain[0] == "【" and plain.endswith("?】"):
            if not _is_quoted(lines, i):
                _favour_label(scores[i])
        elif plain[0] == "“" and column in scores[i] and _QUOTED_COLUMN.match(plain):
            scores[i][column] += _SURE
            line.reasons.append("quoted_column")
        elif shape is text and i and lines[i - 1].shape is caption and Tag.CAPTION in scores[i]:
            scores[i][Tag.CAPTION] -= _DECK
            line.reasons.append("below_a_caption")
        elif shape is display and line.text[-1] == "。" and i and lines[i - 1].shape is text and line.gap < 2:
            scores[i][Tag.CAPTION] -= _DECK
        elif shape is jump and i and Tag.HEADLINE in scores[i - 1]:
            scores[i - 1][Tag.HEADLINE] += _DECK if lines[i - 1].shape is display else 0.0
        elif shape in _SIGNED and i > 1:
            _weigh_above_signed(lines, i, scores)
        elif plain in forms.column_words and i and lines[i - 1].shape is text and Tag.HEADLINE in scores[i]:
            scores[i][Tag.HEADLINE] -= _DECK
        elif plain in ABSTRACTS and i and lines[i - 1].shape in _HEADED:
            _favour(i - 1, scores, "above_an_abstract", lines, _DECK)
            _favour_label(scores[i])
        elif plain[-1] == ")" and shape is display:
            _weigh_brackets(lines, i, scores)
        elif shape is credit and _WORDS_TOO.search(plain):
            _weigh_reportage(lines, i, scores)
        elif plain[0] == "—" and i and _is_deck(line) and _is_display(lines[i - 1]):
            _favour(i - 1, scores, "above_a_deck", lines, _DECK)
            _weigh_second_deck(lines, i + 1, scores)


def _is_quoted(lines: Sequence[Line], place: int) -> bool:
    """Say whether the words in brackets are a quotation of the article: they stand in another line near them too."""
    words = lines[place].plain[1:-1]
    near = lines[max(0, place - _NEAR) : place + _NEAR]
    return any(words in line.whole for line in near if line is not lines[place])


def _weigh_brackets(lines: Sequence[Line], place: int, scores: Scores) -> None:
    """Add what brackets at the end of a display line say: its column, when a speech was held, that it heads a box."""
    line = lines[place]
    if names_column(line):
        _favour(place, scores, "names_its_column", lines, _COLUMN)
        above = lines[place - 1] if place else line
        if above.plain.endswith(_LEADS_UP) and Tag.KICKER in scores[place - 1]:
            scores[place - 1][Tag.KICKER] += _SURE
            above.reasons.append("dash_below")
    elif place and DATED.match(line.plain) and _is_display(lines[place - 1]) and Tag.DECK in scores[place]:
        _favour(place - 1, scores, "above_a_deck", lines)
        scores[place][Tag.DECK] += _SURE
    elif place and heads_box(line) and not _is_display(lines[place - 1]):
        _favour_label(scores[place])


def _weigh_reportage(lines: Sequence[Line], place: int, scores: Scores) -> None:
    """Favour text over captions where those who took the pictures reported too, and sign the text at its end."""
    for i in range(place, max(-1, place - _REPORTAGE), -1):
        if Tag.CAPTION not in scores[i] or lines[i].shape not in (Shape.CREDIT, Shape.TEXT):
            break
        scores[i][Tag.CAPTION] -= _DECK


def _weigh_above_signed(lines: Sequence[Line], place: int, scores: Scores) -> None:
    """Favour a headline between a label and a byline or dateline; and a bit, of two lines above a dateline, a deck."""
    if lines[place - 2].shape is Shape.LABEL:
        _favour(place - 1, scores, "below_a_label", lines, _DECK)
    elif lines[place].shape is Shape.LEAD and Tag.DECK in scores[place - 1]:
        shapes = [line.shape is Shape.DISPLAY for line in lines[max(0, place - 3) : place]]
        if shapes[-2:] == [True, True] and shapes[:-2] != [True]:
            scores[place - 1][Tag.DECK] += _DATELINE


def _weigh_below_signature(lines: Sequence[Line], place: int, scores: Scores) -> None:
    """Favour a headline group between a signature, with which an article ends, and text that no byline opens."""
    stop = place
    while stop < len(lines) and stop - place < _GROUP and lines[stop].shape is Shape.DISPLAY:
        stop += 1
    if place < stop < len(lines) and lines[stop].shape is Shape.TEXT:
        for i in range(place, stop):
            for tag in (Tag.KICKER, Tag.HEADLINE):
                if tag in scores[i]:
                    scores[i][tag] += _DECK


def _weigh_second_deck(lines: Sequence[Line], place: int, scores: Scores) -> None:
    """Favour a deck's second line: the only display line between its first one and a byline or dateline."""
    if place + 1 >= len(lines) or lines[place].shape is not Shape.DISPLAY or Tag.DECK not in scores[place]:
        return
    if lines[place + 1].shape in _SIGNED:
        scores[place][Tag.DECK] += _DECK
        lines[place].reasons.append("goes_on_with_the_deck")


def _weigh_cuts(lines: Sequence[Line], scores: Scores, terms: Terms) -> None:
    """Favour text over labels where a display line and the running text below it are parts of one sentence.

    So are they, likely, if the break between them cuts a word of the page; and no label is longer than a sentence.
    """
    headline = Tag.HEADLINE
    for i, (line, below) in enumerate(pairwise(lines)):
        if headline not in scores[i]:
            if headline in scores[i + 1] and clings(below.text):
                _favour_text(below, scores[i + 1], "rest_of_a_sentence")
            continue
        torn = (line.text[-1] != "的" and breaks_off(line.text)) or clings(below.text)
        if torn and (line.length > _SHORT or below.shape is Shape.TEXT or below.text[-1] in "。,\uff0c"):
            _favour_text(line, scores[i], "cut_sentence")
            if below.shape is Shape.TEXT:
                _favour_text(below, scores[i + 1], "rest_of_a_sentence")
        elif below.shape is Shape.TEXT and _cuts_word(line.text[-1] + below.text[0], terms):
            _favour_text(line, scores[i], "cut_sentence", _COLUMN)
        elif _SEVERAL.search(line.plain):
            _favour_text(line, scores[i], "cut_sentence", _DECK)


def _cuts_word(pair: str, terms: Terms) -> bool:
    return all("\u4e00" <= char <= "\u9fa5" for char in pair) and terms.knows(pair)


def _weigh_writers(lines: Sequence[Line], scores: Scores) -> None:
    """Favour a label over a headline where a line says who wrote the letter above it, and from where."""
    for i, (above, line) in enumerate(pairwise(lines), 1):
        short = line.shape in _OPENS and line.length <= _WRITER_LENGTH
        if short and _WRITER.match(line.plain) and ends_sentence(above.text):
            _favour_label(scores[i])


def _weigh_shape(lines: Sequence[Line], i: int, scores: Scores, forms: Forms) -> bool:
    """Add what a pointer, a signature or an author says of the lines above it; say whether it says anything."""
    line = lines[i]
    if is_bare_pointer(line):
        _weigh_teaser(lines, i, scores)
    elif line.shape is Shape.SIGNATURE and _COLLECTED.search(line.plain[:-_REPORTED]):
        _weigh_round_up(lines, i, scores, forms)
    elif line.shape is Shape.SIGNATURE:
        if not (forms.compiler.search(line.plain) or forms.wired.search(line.plain)):
            _weigh_signature(lines, i, scores)
        if not _TAKES_PART.search(line.plain):
            _weigh_below_signature(lines, i + 1, scores)
    elif line.shape is Shape.AUTHOR and i:
        _weigh_author(lines, i, scores)
    elif line.shape is Shape.REPORTER and i and _is_deck(lines[i - 1]):
        scores[i][Tag.BYLINE] += _SURE
    elif line.shape is Shape.REPORTER and i and (_signs_alone(line, forms) or _is_only_reporter(lines, line)):
        _weigh_reporter(lines, i, scores)
    else:
        return False
    return True


def _weigh_teaser(lines: Sequence[Line], pointer: int, scores: Scores) -> None:
    place = pointer - 1
    while place >= 0 and pointer - place <= _TEASED and lines[place].shape is Shape.TEXT:
        place -= 1
    if place >= 0 and pointer - place <= _TEASED + 1 and _is_display(lines[place]):
        _favour(place, scores, "heads_a_teaser", lines)


def _weigh_author(lines: Sequence[Line], place: int, scores: Scores) -> None:
    """Favour a headline and its author where somebody, bare or titled, stands between a display line and the text."""
    plain = lines[place].plain
    known = len(plain) == _NAMED or (" " in plain and len(plain) > _TITLED)
    if known and _stands_between(lines, place):
        _favour(place - 1, scores, "above_an_author", lines, _DECK)
        scores[place][Tag.AUTHOR] = scores[place].get(Tag.AUTHOR, 0.0) + _DECK


def _weigh_reporter(lines: Sequence[Line], place: int, scores: Scores) -> None:
    """Favour a headline and its byline where somebody's name and deed stand between a display line and the text."""
    if _stands_between(lines, place):
        _favour(place - 1, scores, "above_a_reporter", lines)
        scores[place][Tag.BYLINE] += _SURE


def _is_deck(line: Line) -> bool:
    return line.plain.startswith("——") and line.shape is Shape.DISPLAY


def _signs_alone(line: Line, forms: Forms) -> bool:
    """Say whether a line that names somebody is no reporter's, who may sign a part of an article only."""
    return line.plain.endswith(forms.newspaper.compiler_words) or not forms.reporter.search(line.plain)


def _is_only_reporter(lines: Sequence[Line], line: Line) -> bool:
    """Say whether no other line of the page is a reporter's: those who sign the parts of an article are several."""
    return all(other is line or other.shape is not Shape.REPORTER for other in lines)


def _stands_between(lines: Sequence[Line], place: int) -> bool:
    """Say whether a line stands between a display line that is alone and running text."""
    if place + 1 >= len(lines) or not _is_text(lines[place + 1]):
        return False
    if lines[place - 1].shape is not Shape.DISPLAY:
        return False
    return place < 2 or ends_sentence(lines[place - 2].text) or not _is_display(lines[place - 2])


def _weigh_signature(lines: Sequence[Line], signature: int, scores: Scores) -> None:
    """Favour a headline where one article is signed at its beginning and the next one, below it, at its end.

    Nobody signs twice: the only display line between the two is not a label of the first article.
    """
    place = signature - 1
    heads: list[int] = []
    while place >= 0 and lines[place].shape in _UNSIGNED:
        if _is_display(lines[place]):
            heads.append(place)
        place -= 1
    if place < 0 or len(heads) != 1 or heads[0] == place + 1 or lines[heads[0]].length > _HEADLINE:
        return
    if _names_somebody(lines[place]):
        _favour(heads[0], scores, "signed_at_the_end", lines)


def _names_somebody(line: Line) -> bool:
    return line.shape is Shape.BYLINE or (line.shape is Shape.LEAD and "/" in line.plain)


def _weigh_questions(lines: Sequence[Line], first: int, scores: Scores) -> None:
    """Favour a headline above the first of several questions, over a deck if there is one."""
    if any(_QUESTION.match(line.plain) for line in lines[max(0, first - _SECTION) : first]):
        _favour_text(lines[first], scores[first], "another_question")
        return
    if sum(bool(_QUESTION.match(line.plain)) for line in lines[first : first + _SECTION]) < _QUESTIONS:
        return
    place = first - 2 if first > 1 and lines[first - 1].plain.startswith("——") else first - 1
    if place >= 0 and lines[place].shape in _OPENS:
        _favour(place, scores, "heads_questions", lines, _DECK)


def _weigh_round_up(lines: Sequence[Line], signature: int, scores: Scores, forms: Forms) -> None:
    """Favour headlines over crossheads where every one or two paragraphs have a line above, below a banner."""
    heads: list[int] = []
    place = signature - 1
    while place >= 0:
        stop = place
        while (
            place >= 0 and stop - place <= _PARAGRAPHS and lines[place].shape is Shape.TEXT and _is_text(lines[place])
        ):
            place -= 1
        if stop == place or place < 0 or not _is_display(lines[place]):
            return
        heads.append(place)
        place -= 1
        if _is_display(lines[place]) and (place == 0 or not _is_display(lines[place - 1])):
            break
    if place < 0 or len(heads) < _ITEMS or len(lines[place].plain) > 20:
        return
    for head in heads:
        _favour(head, scores, "heads_an_item", lines)
    if Tag.COLUMN in scores[place]:
        scores[place][Tag.COLUMN] += _SURE
        lines[place].reasons.append("banner_of_items")


def _favour(place: int, scores: Scores, reason: str, lines: Sequence[Line], worth: float = _SURE) -> None:
    if Tag.HEADLINE in scores[place]:
        scores[place][Tag.HEADLINE] += worth
        lines[place].reasons.append(reason)


def _favour_label(score: dict[Tag, float]) -> None:
    """Favour a label inside an article over whatever may open one."""
    if Tag.CROSSHEAD in score:
        score[Tag.CROSSHEAD] += _SURE
        for tag in HEAD_TAGS & score.keys():
            score[tag] -= _SURE


def _favour_text(line: Line, score: dict[Tag, float], reason: str, worth: float = _SURE) -> None:
    if Tag.TEXT in score:
        score[Tag.TEXT] += worth
        line.reasons.append(reason)


def _is_display(line: Line) -> bool:
    return line.shape in _OPENS or (line.shape is Shape.TEXT and not _is_text(line) and line.length <= 30)


def _is_text(line: Line) -> bool:
    return line.length > 30 or ends_sentence(line.text) or line.text[-1] in COMMAS
