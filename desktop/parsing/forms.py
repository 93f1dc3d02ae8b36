"""A newspaper's forms as compiled patterns: the one place where its words become regular expressions."""

import re
from functools import lru_cache

from desktop.parsing.newspaper import Newspaper

_HAN = "[\u4e00-\u9fa5]"
NAME = rf"(?:{_HAN}{{2,4}}|{_HAN} {_HAN}|{_HAN}{{1,6}}·[\u4e00-\u9fa5·]{{1,12}})"
"""A personal name; one of two characters may be spaced out. No two ways to read it, so that matching stays linear."""
_DAY = r"\d{1,2}[月日]|[昨今前]日|近日|日前|连日来"
"""How a text may go on that stands glued to its dateline: with when it was."""
_BULLET = r"[ ■□●○◆◇▲△▶►▌|*#]*"
_PAGE = r"(?P<page>第? ?[A-Za-z]?[0-9一二三四五六七八九十]{1,3}[A-Za-z]?) ?[版页叠]?"


def _any(words: tuple[str, ...]) -> str:
    # Of no words none can stand there, where an empty pattern would match anything.
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) or r"(?!)"


class Ending:
    """Words that a line ends with, alone or before one closing mark.

    Parameters: `words`; `marks`, of one character each.
    """

    def __init__(self, words: tuple[str, ...], marks: str) -> None:
        self._words = words
        self._last = frozenset(word[-1:] for word in words)
        self._marks = marks

    def match(self, plain: str) -> bool:
        """Say whether a line ends so."""
        if plain[-1] in self._last and plain.endswith(self._words):
            return True
        return plain[-1] in self._marks and plain[:-1].endswith(self._words)


class Forms:
    """Compiled patterns of a newspaper; every one is for a line's plain form.

    Parameters: `newspaper`.
    """

    def __init__(self, newspaper: Newspaper) -> None:
        self.newspaper = newspaper
        self._paper = "|".join(newspaper.paper_names)
        self._source = f"(?:{self._paper}|{_any(newspaper.agencies)})"
        self._desks = f"(?:(?:{_any(newspaper.desks)}) ?)*"
        self._writer = f"(?:{_any(newspaper.reporter_words)}|{_any(newspaper.correspondent_words)})"
        self._camera = _any(newspaper.photographer_words)
        self._authors = _any(newspaper.author_words)
        self._compilers = _any(newspaper.compiler_words)
        self._read_bylines()
        self._read_signatures()
        self._read_pictures()
        self._read_pointers()
        self._read_columns_and_notices()
        self._read_page()
        self._read_duties()

    def _read_bylines(self) -> None:
        paper = self.newspaper
        source, desks, writer = self._source, self._desks, self._writer
        authors, camera, compilers = self._authors, self._camera, self._compilers
        marks, openings, endings = map(_any, (paper.report_marks, paper.byline_openings, paper.byline_endings))
        person = rf"{desks}{writer}[/ :]?(?:{NAME})(?:[ 、]{{1,2}}|(?=:)|(?={endings}))"
        people = rf" {{0,2}}(?:{person})+(?:{endings})?(?::|(?<= ))"
        ending = rf"(?: ?\([^()]{{0,60}}\)|{people}|(?= )|$|(?={_HAN}*{writer})|(?={_DAY}))"
        short = rf"(?:{_any(paper.short_names)})(?={marks})"
        quoted = r"《[^《》]{2,14}》|[\u4e00-\u9fa5]{2,12}"
        self.lead = re.compile(
            rf"{_BULLET}(?:据|综合)?(?:"
            rf"(?:{source}|{short})[^,。()]{{0,24}}?(?:{marks}){ending}"
            rf"|(?<=据)(?:{quoted})(?:{marks}|{endings})(?= )"
            rf"|【(?:{source})[^,。()【】]{{0,24}}?(?:{marks})】"
            rf"|\((?:{source})?{desks}{writer}[/ :][^()]{{2,50}}\)(?=.{{8}}))"
        )
        sources = rf"(?:综合(?:{source})(?:[、 ]?(?:{source}))*(?:{marks}|报道)*|(?:{source})综合(?:报道|消息)?)$"
        self.sources = re.compile(sources)
        """A byline of nothing but where the news is from."""
        # What may be read as a name is none where a word for a duty stands: each line can be read in one way only.
        signer, duty = rf"(?:(?:{source}) ?)?{desks}{writer}", rf"{authors}|{compilers}|{camera}|{writer}"
        self.byline = re.compile(
            rf"{_BULLET}(?:{openings}|(?:{authors})[/、]?(?:{camera}))?[/: ]?"
            rf"{signer}[/ :]{{0,2}}(?:{NAME})"
            rf"(?:(?:[ /](?:{authors}|{camera})(?=[ ,、;|]+{signer}))?"
            rf"[ 、,/;|]+(?:{signer}[/ :]{{0,2}}|(?!{signer}))(?:{NAME}))*"
            rf"(?:[ /]?(?:{authors}|{camera}|{compilers}|{endings}))*$"
            rf"|{_BULLET}(?:{duty})[/::] ?(?:{NAME})(?:[ 、,/]+(?:(?:{duty})[/: ]+|(?!(?:{duty})[/: ]))(?:{NAME}))*$"
            rf"|(?:{NAME})(?:[ 、,]+(?:{NAME}))*[ /](?:{compilers}|摄影报道|采写|撰文|(?:{authors})[/、](?:{camera}))$"
            rf"|{sources}"
            rf"|(?:{NAME})/(?:{authors})(?:[ 、,]+(?:{NAME})/(?:{authors}|{camera}|{compilers}))*$"
            rf"|(?:{authors})[/、](?:{camera})[ :/]+(?:{NAME})(?:[ 、,]+(?:{NAME}))*$"
        )
        self.words_and_picture = re.compile(
            rf".*[ /](?:{authors})(?:[/ 、]?|[ 、]+(?:{desks}{writer}[ /:]?)?{NAME}[ /])(?:{camera})$"
        )
        """The end of a byline whose people wrote the text too, which a credit's have not."""
        self.stroked = re.compile(rf"{writer}/")
        """What parts the word for a reporter from the name in the bylines of some newspapers."""
        self.open_byline = re.compile(rf"{_BULLET}(?:(?:{source}) ?)?{desks}{writer}[/:]$")
        """A byline whose names stand on the next line."""
        doers = (*paper.reporter_words, *paper.correspondent_words, *paper.author_words, *paper.compiler_words)
        # All words side by side, so that the characters with which they begin are looked for first.
        self.deed = re.compile(_any((*doers, *paper.photographer_words, "采写", "撰文", "文/图")))
        """What somebody did: without it a line is neither a byline nor a credit."""
        self.staff = re.compile(rf"(?:{source})(?:{_any(paper.staff_words)})(?:[ /:]*{NAME})?$")

    def _read_signatures(self) -> None:
        source, writer = self._source, self._writer
        marks, words = _any(self.newspaper.report_marks), _any(self.newspaper.signature_words)
        self.wired = re.compile(rf"(?:{marks})[ )]")
        """The end of a dateline, or what stands before its reporters."""
        holds = _any(self.newspaper.affiliation_words)
        self.affiliation = re.compile(rf"\(作者(?![为是]){_HAN}{{0,4}}?(?:{holds})(?!列)")
        self.signature = re.compile(
            rf"\((?:[^()]*(?:{writer}|{words})[^()]*(?:\([^()]*\)[^()]*)*"
            rf"|(?:据|综合)?(?:{source})[^()]{{0,40}}(?:{marks})?|(?:综合)?{NAME}(?:[ 、,]+{NAME})*)\)$"
        )

    def _read_pictures(self) -> None:
        camera, writer = self._camera, self._writer
        self.camera_words = self.newspaper.photographer_words
        self.credit = re.compile(
            rf"(?:.{{0,30}}[ /]|{NAME}(?:[ 、]+{NAME}){{0,4}}|.{{0,16}}(?:{writer}|公司|单位|中心|局|厅|院|园))"
            rf" ?(?:{camera})(?: ?\([^()]{{1,12}}\))?$|(?:{camera})[/:: ]+(?:{NAME}|{writer})"
        )
        self.parted_credit = re.compile(rf".*[ /](?:{camera})$")
        """A credit of its own: where the word for the picture is not parted from the name, it ends a caption."""
        self.full_credit = re.compile(
            rf"(?:(?:{self._source}) ?)?{self._desks}{writer}[/ :]{{0,2}}{NAME}(?:[ 、]+{NAME}){{0,3}} ?(?:{camera})$"
            rf"|{NAME} ?(?:{camera})$"
        )
        """Who took a picture, so plainly that it can be nothing else."""
        self.ends_in_credit = re.compile(rf".*[。!?]”? ?(?:[^。,]{{0,20}}[ /])?(?:{NAME}|受访者|资料)? ?(?:{camera})$")
        self.caption = re.compile(rf"(?:{_any(self.newspaper.caption_starts)}|[▲▼◀▶△▽←→↑↓]+ ?[\u4e00-\u9fa5])")

    def _read_pointers(self) -> None:
        paper = self.newspaper
        edge = r"[^\u4e00-\u9fa5]{0,6}"
        self.jump_to = re.compile(rf"{edge}(?:{_any(paper.jump_to_words)}) ?{_PAGE}{edge}$")
        self.jump_from = re.compile(rf"{edge}(?:{_any(paper.jump_from_words)}) ?{_PAGE}{edge}$")
        self.teaser = re.compile(rf"(?:{_any(paper.teaser_words)}) ?(?:今日|本报)? ?{_PAGE}[^\u4e00-\u9fa50-9]{{0,4}}$")

    def _read_columns_and_notices(self) -> None:
        paper = self.newspaper
        self.column_words = frozenset(paper.column_words)
        self.column_ending = Ending(paper.column_endings, "”》」")
        self.notice_head = Ending(paper.notice_words, ":!")
        self.ad_line = re.compile(rf"{_HAN}{{0,4}}(?:{_any(paper.ad_words)})[:: ]|本广告")
        """A line of an advertisement that says whom to ask, or where, when and by whom."""
        self.notice_mark = re.compile(_any(paper.notice_marks))

    def _read_page(self) -> None:
        paper = self.newspaper
        words = (*paper.furniture_words, *paper.colophon_words)
        pointers = (*paper.jump_to_words, *paper.jump_from_words, *paper.teaser_words)
        self.page_sign = re.compile(_any(words + pointers))
        """A word that a line about pages or their makers has, unless it is a title, a name or all figures."""
        makers = rf"(?:{_any(paper.colophon_openings)})?(?:{_any(paper.colophon_words)})"
        printed = r"(?:[A-Za-z]\d{1,2}|0\d)(?: ?版)?"
        self.colophon = re.compile(rf"(?:{printed}[ ·|/:丨]{{1,3}}{_HAN}{{2,8}} +)?{makers} ?[/::|丨]")
        self.colophon_part = re.compile(rf"{makers}(?:[/:](?:{_HAN}{{2,4}}、?)*)?$")
        """Who made the page, without what stands beside it on the line."""
        self.furniture = re.compile(_any(paper.furniture_words))
        number, titles = r"第? ?[A-Za-z]?\d{1,2} ?版?", _any(paper.page_titles)
        self.page_title = re.compile(
            rf"(?:{number}[ ·|/:丨]*)?(?:{titles})(?:[ ·|/、]?(?:{titles}))*(?:[ ·|/:丨]*{number})?$"
            r"|第? ?[A-Za-z]?\d{1,2} ?版$|第[一二三四五六七八九十]{1,3}版$|([-—\uff0d·]{1,2}) ?\d{1,3} ?\1$"
        )
        """What a page is called, or its number alone."""
        date = r"(?:19|20)\d\d ?年.{4,24}"
        self.numbered_title = re.compile(
            rf"{printed}[ ·|/:丨]{{1,3}}{_HAN}{{2,8}}(?:[·、/| ]{{1,3}}{_HAN}{{2,8}})?(?: +{date})?$"
            rf"|{_HAN}{{0,4}}(?:{titles})[ ·|/:丨]{{1,3}}{printed}$"
        )
        """A page number as it is printed beside the page's title, whatever the title is."""
        self.paper_name = re.compile(rf"(?:{self._paper})$")
        latin = _any(paper.latin_name_words)
        letters = r"[A-Za-z'’]+"
        self.latin_name = re.compile(rf"(?:(?:{self._paper}) *)?(?:{letters}[ ·.-]+){{0,4}}{letters}$", re.IGNORECASE)
        self.latin_word = re.compile(rf"(?:{latin})\b", re.IGNORECASE)
        own = "|".join(name for name in paper.paper_names if not name.startswith("本")) or r"(?!)"
        self.own_name = re.compile(own)
        self.whole_name = re.compile(rf"(?P<name>{own})(?:社?出版)?$")

    def _read_duties(self) -> None:
        paper = self.newspaper
        self.duties = {
            **dict.fromkeys(paper.photographer_words, "photographer"),
            **dict.fromkeys(paper.compiler_words, "compiler"),
            **dict.fromkeys(paper.author_words, "author"),
            **dict.fromkeys(paper.correspondent_words, "correspondent"),
            **dict.fromkeys(paper.reporter_words, "reporter"),
        }
        longer = _any(tuple(word for word in self.duties if len(word) > 1))
        short = _any(tuple(word for word in self.duties if len(word) == 1))
        wrote = _any(tuple(word for word in paper.author_words if len(word) == 1))
        trailing = _any(paper.photographer_words + paper.compiler_words)
        self._spaced_name = re.compile(rf"(?<!{_HAN})({_HAN}) ({_HAN})(?=[^\u4e00-\u9fa5]|$|{trailing})")
        # Many a name ends in 文: glued to a name it tells who wrote only before a stroke, as in 文/图.
        last = rf"(?!(?<={_HAN})(?:{wrote})(?!/(?:{self._camera})))(?:{short})(?=$|[ )/(])"
        self.duty = re.compile(rf"({longer}|(?<!{_HAN})(?:{short})(?=[/:])|{last})")
        around = _any(tuple(word for word in paper.byline_openings + paper.byline_endings if word not in self.duties))
        self.no_name = re.compile(rf"(?<!{_HAN})(?:{around})(?!{_HAN})|(?:{around})(?=[: ]*$)")
        """Words around a byline that would read as names."""
        self.writer = re.compile(self._writer)
        self.desk = re.compile(_any(paper.desks))
        self.reporter = re.compile(_any(paper.reporter_words))
        self.correspondent = re.compile(_any(paper.correspondent_words))
        self.compiler = re.compile(self._compilers)
        self.camera = re.compile(self._camera)

    def close_up(self, plain: str) -> str:
        """Return a line with names of two characters that are spaced out closed up."""
        return self._spaced_name.sub(r"\1\2", plain) if self._spaced_name.search(plain) else plain


@lru_cache(maxsize=8)
def forms_of(newspaper: Newspaper) -> Forms:
    """Return the compiled patterns of a newspaper; they are compiled once for each."""
    return Forms(newspaper)
