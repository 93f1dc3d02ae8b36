"""A newspaper's forms as compiled patterns: the one place where its words become regular expressions."""

import re
from functools import lru_cache

from desktop.parsing.newspaper import Newspaper

_HAN = "[\u4e00-\u9fa5]"
NAME = rf"(?:{_HAN}{{2,4}}|{_HAN} {_HAN}|{_HAN}{{1,6}}·[\u4e00-\u9fa5·]{{1,12}})"
"""A personal name; one of two characters may be spaced out. No two ways to read it, so that matching stays linear."""
_BULLET = r"[ ■□●○◆◇▲△▶►▌|*#]*"
_PAGE = r"(?P<page>第? ?[A-Za-z]?[0-9一二三四五六七八九十]{1,3}[A-Za-z]?) ?[版页叠]?"


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


class Forms:
    """Compiled patterns of a newspaper; every one is for a line's plain form.

    Parameters: `newspaper`.
    """

    def __init__(self, newspaper: Newspaper) -> None:
        paper = "|".join(newspaper.paper_names)
        agencies = _any(newspaper.agencies)
        desks = f"(?:(?:{_any(newspaper.desks)}) ?)*"
        reporter = _any(newspaper.reporter_words)
        correspondent = _any(newspaper.correspondent_words)
        writer = f"(?:{reporter}|{correspondent})"
        compilers = _any(newspaper.compiler_words)
        authors = _any(newspaper.author_words)
        camera = _any(newspaper.photographer_words)
        marks = _any(tuple(mark for mark in newspaper.report_marks))
        source = f"(?:{paper}|{agencies})"
        self.newspaper = newspaper
        ending = rf"(?: ?\([^()]{{0,60}}\)|(?= )|$|(?={_HAN}*{writer}))"
        self.lead = re.compile(
            rf"{_BULLET}(?:据)?(?:"
            rf"(?:{source})[^,。()]{{0,24}}?(?:{marks}){ending}"
            rf"|\((?:{source})?{desks}{writer}[/ :][^()]{{2,50}}\)(?=.{{8}}))"
        )
        self.byline = re.compile(
            rf"{_BULLET}(?:策划|采写|撰文|统筹|编辑)?[/: ]?(?:(?:{source}) ?)?{desks}{writer}[/ :]{{0,2}}(?:{NAME})"
            rf"(?:[ 、,/;|]+(?:(?:{source}) ?)?{desks}(?:{writer})?[/ :]{{0,2}}(?:{NAME}))*"
            rf"(?:[ /]?(?:{authors}|{camera}|{compilers}|报道|采写|采访))*$"
            rf"|{_BULLET}(?:{authors}|{compilers}|{camera}|{writer})[/::] ?(?:{NAME})"
            rf"(?:[ 、,/]+(?:(?:{authors}|{compilers}|{camera}|{writer})[/:: ]+)?(?:{NAME}))*$"
            rf"|(?:{NAME})(?:[ 、,]+(?:{NAME}))*[ /](?:{compilers}|摄影报道|采写|撰文|文/图)$"
        )
        self.signature = re.compile(
            rf"\((?:[^()]*(?:{writer}|作者|整理|执笔|参与采写|供稿|来源)[^()]*(?:\([^()]*\)[^()]*)*"
            rf"|(?:据)?(?:{source})[^()]{{0,40}}(?:{marks})?|{NAME}(?:[ 、,]+{NAME})*)\)$"
        )
        self.credit = re.compile(
            rf"(?:.{{0,30}}[ /]|{NAME}(?:[ 、]+{NAME}){{0,4}}|.{{0,16}}(?:{writer}|公司|单位|中心|局|厅|院|园))"
            rf" ?(?:{camera})(?: ?\([^()]{{1,12}}\))?$|(?:{camera})[/:: ]+(?:{NAME}|{writer})"
        )
        self.caption = re.compile(rf"(?:{_any(newspaper.caption_starts)}|[▲▼◀▶△▽←→↑↓]+ ?[\u4e00-\u9fa5])")
        self.jump_to = re.compile(
            rf"[^\u4e00-\u9fa5]{{0,6}}(?:{_any(newspaper.jump_to_words)}) ?{_PAGE}[^\u4e00-\u9fa5]{{0,6}}$"
        )
        self.jump_from = re.compile(
            rf"[^\u4e00-\u9fa5]{{0,6}}(?:{_any(newspaper.jump_from_words)}) ?{_PAGE}[^\u4e00-\u9fa5]{{0,6}}$"
        )
        self.teaser = re.compile(
            rf"(?:{_any(newspaper.teaser_words)}) ?(?:今日|本报)? ?{_PAGE}[^\u4e00-\u9fa50-9]{{0,4}}$"
        )
        self.column_words = frozenset(newspaper.column_words)
        self.column_ending = re.compile(rf".*(?:{_any(newspaper.column_endings)})[”》」]?$")
        self.notice_head = re.compile(rf".*(?:{_any(newspaper.notice_words)})[:!]?$")
        self.notice_mark = re.compile(_any(newspaper.notice_marks))
        self.colophon = re.compile(rf"(?:{_any(newspaper.colophon_words)}) ?[/::|丨]")
        self.furniture = re.compile(_any(newspaper.furniture_words))
        number, titles = r"第? ?[A-Za-z]?\d{1,2} ?版?", _any(newspaper.page_titles)
        self.page_title = re.compile(
            rf"(?:{number}[ ·|/:丨]*)?(?:{titles})(?:[ ·|/、]?(?:{titles}))*(?:[ ·|/:丨]*{number})?$"
        )
        self.paper_name = re.compile(rf"(?:{paper})$")
        self.own_name = re.compile(
            "|".join(name for name in newspaper.paper_names if not name.startswith("本")) or r"(?!)"
        )
        self.duties = {
            **dict.fromkeys(newspaper.photographer_words, "photographer"),
            **dict.fromkeys(newspaper.compiler_words, "compiler"),
            **dict.fromkeys(newspaper.author_words, "author"),
            **dict.fromkeys(newspaper.correspondent_words, "correspondent"),
            **dict.fromkeys(newspaper.reporter_words, "reporter"),
        }
        long_duties = tuple(word for word in self.duties if len(word) > 1)
        short_duties = tuple(word for word in self.duties if len(word) == 1)
        trailing = _any(newspaper.photographer_words + newspaper.compiler_words)
        self.spaced_name = re.compile(rf"(?<!{_HAN})({_HAN}) ({_HAN})(?=[^\u4e00-\u9fa5]|$|{trailing})")
        longer, short = _any(long_duties), _any(short_duties)
        self.duty = re.compile(rf"({longer}|(?<!{_HAN})(?:{short})(?=[/:])|(?:{short})(?=$|[ )/(]))")
        self.publisher = re.compile(rf".*(?:{_any(newspaper.publisher_words)})")
        self.writer = re.compile(writer)
        self.desk = re.compile(_any(newspaper.desks) or r"(?!)")
        self.reporter = re.compile(reporter)
        self.correspondent = re.compile(correspondent)
        self.compiler = re.compile(compilers)
        self.camera = re.compile(camera)


@lru_cache(maxsize=8)
def forms_of(newspaper: Newspaper) -> Forms:
    """Return the compiled patterns of a newspaper; they are compiled once for each."""
    return Forms(newspaper)
