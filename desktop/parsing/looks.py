"""What each line looks like: the forms of a newspaper applied to one line at a time."""

import re
from collections.abc import Sequence

from desktop.parsing.cuts import COMMAS
from desktop.parsing.folio import is_folio
from desktop.parsing.forms import Forms
from desktop.parsing.house import apply_house_form
from desktop.parsing.line import HEAD, Line
from desktop.parsing.shape import Shape
from desktop.parsing.words import Surnames

FULL_STOPS = "。!?…\uff01\uff1f\uff1b;"
CLOSERS = '”’》\uff09)】」』〉"'
_DISPLAY_LENGTH = 46
_SENTENCE_LENGTH = 16
_PARAGRAPH = 30
"""Code points of a text below an institution that has written it, more than."""
_CLOSED = 5
"""Code points at the end of a text that may be closing marks and the stop before them."""
_SHORT_QUOTE = 30
"""A longer line with an open quotation is text."""
_DATE = re.compile(r"(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日(?: ?(?:星期|周)[一二三四五六日天])?")
_WEEKDAY = re.compile(r"(?:星期|周)[一二三四五六日天]$|农历|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年")
_ISSUE_NUMBER = re.compile(
    r"(?<![^总期日初十廿卅一二三四五六七八九 |·,:()])总?第 ?\d{2,6} ?[期号]|今日(?:本报)?共?\d{1,3}版|本期\d{1,3}版"
)
_FIGURE = re.compile(r"\d")
_FOLIO_SIGN = re.compile(r"(?:19|20)\d\d[年./-]|星期|周[一二三四五六日]")
_CN_CODE = re.compile(r"统一连续出版物号|统一刊号|国内刊号|\bCN ?\d\d-\d{4}")
_LABEL = re.compile(r"[【〔\[(●○◆◇■□▲△★☆※](?P<word>[^】〕\])]{1,12})[】〕\])]?$")
DATED = re.compile(r"\((?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日\)$")
"""A line of nothing but a date in brackets: when a speech was held, below its headline."""
_NUMBERED = re.compile(r"(?:[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]{1,2}\)) ?[^、,]{2,24}$")
_NAME = re.compile(r"[\u4e00-\u9fa5]{2,3}(?:·?[\u4e00-\u9fa5])?")
_LONGEST_NAME = 5
"""Code points of a name with its dot, at most: a longer line is nobody's unless something parts it."""
_LONG_NAME = 4
"""Code points of a name whose surname has two, or none."""
_FROM = re.compile(r"(?<=.) ?\([^()]{1,8}[省市县区州镇乡村校院]\)$")
"""Where somebody is from, behind the name."""
_SPACES = re.compile(" +")
_SPACED_OUT = re.compile(r"[\u4e00-\u9fa5](?: +[\u4e00-\u9fa5])+$")
"""A title whose characters are spaced out."""
_NO_NAMES = re.compile("[,:《》“”()—]")
_BETWEEN_NAMES = re.compile("[ 、/]+")
_PEN_NAME = re.compile(r"[\u4e00-\u9fa5]{2,3}")
_INSTITUTIONS = (
    "学院", "大学", "公司", "集团", "协会", "学会", "研究院", "研究所", "研究会", "中心", "医院", "银行", "法院",
    "检察院", "中学", "小学", "学校", "报社", "出版社", "委员会", "管委会", "政府", "公安厅", "教育厅", "图书馆",
    "博物馆", "文化馆", "幼儿园", "派出所", "街道", "社区", "村委会", "支部", "党委", "总工会", "联合会", "合作社",
    "事务所", "气象台", "气象站", "电视台", "广播台", "监测站", "管理处", "管理所", "指挥部", "支队", "大队", "总队",
    "妇联", "团委", "工会", "卫健委", "发改委", "宣传部", "办公室", "市委", "县委", "区委", "党校",
)  # fmt: skip
_INSTITUTION = re.compile(
    rf"(?:.{{2,24}}|[省市县区州镇乡])(?:{'|'.join(_INSTITUTIONS)}|[^ 格新布大全开结变危时终残僵棋]局)$"
)
_INSTITUTION_LAST = frozenset(word[-1] for word in (*_INSTITUTIONS, "局"))
_TITLE = re.compile(
    r".{0,24}(?:委员|代表|教师|教授|讲师|主任|局长|书记|院长|校长|所长|部长|处长|科长|会长|经理|董事长|医生|医师|律师|作家|诗人"
    r"|[^ ]{2,}(?:长|者|员|师|人|青年)|学者|研究员|工程师|干部|职工|农民|居民|市民|学生|记者|评论员|负责人"
    r"|专家|主席|区长|县长|镇长|站长|[省市县区镇乡村])$"
)
_SPOKEN = re.compile(r"“[^“”]*[。!?…！？]”——")
"""A whole sentence and who said it; a headline's quotation is none."""
_SIGNING = frozenset({Shape.AUTHOR, Shape.BYLINE})
_DISPLAY = frozenset({Shape.DISPLAY})
_TABLES = frozenset({Shape.TABLE})
_NAME_LENGTH = 30
"""Code points of the name of an institution, at most."""
_CONTACT = re.compile(
    r"(?:电话|热线|邮箱|地址|邮编|微信|QQ|传真|联系人|E-?mail)[^,。]{0,4}[: ].{0,30}\d|\d{3,4}-?\d{7,8}$|@\w+\."
)
_CONTACT_SIGN = re.compile(r"[\d@]")
_TIMES = re.compile(r"(?<!\d)\d{1,2}:\d\d(?!\d)")
_FIGURES = re.compile(r"[+-]?\d[\d.,:~%‰℃/-]*")
_CELLS = 3
"""Cells of a table's row, at least."""
_HEADS_TABLE = frozenset({Shape.DISPLAY, Shape.AUTHOR})
_FIGURE_CELLS = 2
"""Figures among them, at least."""
_LOST = " 遗失"
_LIST_MARK = re.compile(rf"[·•*●◆■□]? ?(?:[A-Z]?\d{{9,}}|\S{{1,12}}{_LOST})")
"""How a line of a list of numbers, or of what somebody has lost, opens."""


def look(lines: list[Line], forms: Forms, names: Surnames) -> None:
    """Give every line its shape.

    Parameters: `lines`, all of the page; `forms`, of its newspaper; `names`, to recognise authors.
    """
    for line in lines:
        line.shape = _long(line, forms) if line.length > HEAD else _short(line, forms, names)
    apply_house_form(lines, forms)
    for i in range(1, len(lines)):
        _look_above(lines, i, forms)


def _look_above(lines: Sequence[Line], i: int, forms: Forms) -> None:
    """Give a line, or the one above it, the shape that only the two together show."""
    line, above = lines[i], lines[i - 1]
    if line.shape in _SIGNING:
        if line.shape is Shape.AUTHOR and forms.open_byline.match(above.plain):
            line.shape = Shape.BYLINE
        elif line.shape is Shape.BYLINE and i > 1:
            _look_above_byline(lines, i - 1)
    elif line.shape in _TABLES:
        if above.shape in _HEADS_TABLE and _CELLS <= len(above.plain.split(" ")) == len(line.plain.split(" ")):
            above.shape = Shape.TABLE
    elif above.shape in _DISPLAY:
        if above.text[-1] in COMMAS and _is_text(line):
            above.shape = line.shape = Shape.TEXT
        elif i > 1 and line.length > _PARAGRAPH and _is_pen_name(above, lines[i - 2], line, forms):
            above.shape = Shape.AUTHOR


def _is_text(line: Line) -> bool:
    """Say whether a line below one that stops after a comma is the rest of its sentence and no headline's."""
    return line.shape is Shape.TEXT or (line.shape is Shape.DISPLAY and line.text[-1] == "。")


def _is_pen_name(line: Line, above: Line, below: Line, forms: Forms) -> bool:
    """Say whether a display line between a headline and its text names an author: an institution or a pen name."""
    if below.shape is not Shape.TEXT or above.shape is not Shape.DISPLAY or line.length > _NAME_LENGTH:
        return False
    if line.plain in forms.column_words or forms.column_ending.match(line.plain):
        return False
    if is_institution(line.plain):
        return True
    long = below.length > _DISPLAY_LENGTH and above.length > 2 * line.length
    return long and _PEN_NAME.fullmatch(line.plain) is not None


def _look_above_byline(lines: Sequence[Line], i: int) -> None:
    """Give what stands between a headline and a byline the shape of a quotation, its speaker on a line of his own too.

    Parameters: `i`, the place above the byline, not the first.
    """
    line, above = lines[i], lines[i - 1]
    if _is_quote(line, above):
        line.shape = Shape.QUOTE
    elif i > 1 and line.shape is Shape.DISPLAY and line.text.startswith("——") and _is_quote(above, lines[i - 2]):
        line.shape = above.shape = Shape.QUOTE


def _is_quote(line: Line, above: Line) -> bool:
    """Say whether a line above a byline is nothing but quotations below a headline."""
    if line.text[0] != "“" or above.shape is not Shape.DISPLAY:
        return False
    return (line.shape is Shape.TEXT and line.text[-1] == "”") or bool(_SPOKEN.match(line.text))


def _long(line: Line, forms: Forms) -> Shape:
    text, plain = line.text, line.plain
    if forms.lead.match(plain):
        return Shape.LEAD
    if plain[0] == "(" and text[-1] in ")\uff09" and line.length < 200 and forms.signature.fullmatch(line.whole):
        return Shape.SIGNATURE
    if line.length < 160 and forms.colophon.match(plain):
        return Shape.COLOPHON
    if forms.caption.match(plain):
        return Shape.CAPTION
    if line.length < 120 and _is_cn(text):
        return Shape.MASTHEAD
    if line.length < 120 and "。" not in plain and forms.byline.match(line.whole):
        return Shape.BYLINE
    return Shape.TEXT


def _short(line: Line, forms: Forms, names: Surnames) -> Shape:
    plain = line.plain
    return _of_page(line, forms) or _of_people(plain, forms, names) or _of_text(line, plain, forms)


def _of_page(line: Line, forms: Forms) -> Shape | None:
    """Return the shape of a line that belongs to the page, points to another one, or is a notice."""
    plain = line.plain
    figures = _FIGURE.search(plain) is not None
    if _is_masthead(line, forms, figures):
        return Shape.MASTHEAD
    signed = forms.page_sign.search(plain) is not None
    if signed and (shape := _of_pointer(plain, forms)):
        return shape
    if line.length <= 14 and forms.page_title.match(_SPACES.sub("", plain) if _SPACED_OUT.match(plain) else plain):
        return Shape.FURNITURE
    if figures and forms.numbered_title.match(plain) and not forms.teaser.search(plain):
        return Shape.FURNITURE
    if plain[-1].isascii() and forms.latin_word.search(plain) and forms.latin_name.match(plain):
        return Shape.MASTHEAD
    if signed and forms.furniture.search(plain) and plain[-1] not in "。!?":
        return Shape.FURNITURE
    return Shape.TEASER if signed and forms.teaser.search(plain) else None


def _is_masthead(line: Line, forms: Forms, figures: bool) -> bool:
    """Say whether a line is the paper's name, its date, its number or its code; `figures`, whether it has any."""
    plain = line.plain
    if _is_cn(plain) or forms.paper_name.match(plain):
        return True
    if figures and _FOLIO_SIGN.search(plain) and is_folio(plain, forms):
        return not forms.numbered_title.match(plain)
    if line.length >= 40:
        return False
    stopped = plain[-1] in FULL_STOPS
    if figures and not stopped and _ISSUE_NUMBER.search(plain):
        return True
    date = _DATE.match(plain) if figures else None
    if date and date.end() == len(plain):
        return True
    return (date is not None or (line.length <= 16 and not stopped)) and _WEEKDAY.search(plain) is not None


def _is_cn(text: str) -> bool:
    """Say whether a text has the publication number that all Chinese newspapers print."""
    return ("号" in text or "CN" in text) and _CN_CODE.search(text) is not None


def _of_pointer(plain: str, forms: Forms) -> Shape | None:
    """Return the shape of a line that names a page or those who made it."""
    if forms.jump_to.match(plain):
        return Shape.JUMP_TO
    if forms.jump_from.match(plain):
        return Shape.JUMP_FROM
    return Shape.COLOPHON if forms.colophon.match(plain) else None


def _of_people(plain: str, forms: Forms, names: Surnames) -> Shape | None:
    """Return the shape of a line that names people."""
    if plain[0] == "(" and plain[-1] == ")" and forms.signature.fullmatch(plain):
        return Shape.SIGNATURE
    did = forms.deed.search(plain) is not None
    if did and forms.writer.search(plain) and forms.lead.match(plain):
        return Shape.LEAD
    if forms.caption.match(plain):
        return Shape.CAPTION
    if did and (shape := _of_deeds(plain, forms)):
        return shape
    if is_author(plain, names) and plain not in forms.column_words and not forms.column_ending.match(plain):
        return Shape.AUTHOR
    if forms.staff.match(plain):
        return Shape.AUTHOR
    return None


def _of_deeds(plain: str, forms: Forms) -> Shape | None:
    """Return the shape of a line that names people with what they did."""
    if forms.open_byline.match(plain):
        return Shape.BYLINE
    byline = forms.byline.match(plain)
    if byline and forms.words_and_picture.match(plain):
        return Shape.BYLINE
    if forms.credit.match(plain) or forms.full_credit.match(plain):
        return Shape.CREDIT
    if byline:
        return Shape.BYLINE if "/" in plain or forms.desk.search(plain) else Shape.REPORTER
    return None


def is_author(plain: str, names: Surnames) -> bool:
    """Say whether a line is nothing but names, or a title or an institution and names."""
    if plain[-1] == ")":
        plain = _FROM.sub("", plain)
    if len(plain) > 40 or plain[-1] in FULL_STOPS:
        return False
    plain = plain.lstrip("□■●○ ")
    if (len(plain) > _LONGEST_NAME and not _BETWEEN_NAMES.search(plain)) or _NO_NAMES.search(plain):
        return False
    words = [word for word in _BETWEEN_NAMES.split(plain) if word]
    if not words or not _NAME.fullmatch(words[-1]):
        return False
    people = [word for word in words if _NAME.fullmatch(word) and names.begin(word)]
    if not people:
        return False
    if len(people) == len(words):
        return len(words) > 1 or len(words[0]) < _LONG_NAME or "·" in words[0] or names.is_double(words[0])
    first = words[: len(words) - len(people)]
    return words[len(first) :] == people and all(_INSTITUTION.match(w) or _TITLE.match(w) for w in first)


def is_institution(plain: str) -> bool:
    """Say whether a line is nothing but the name of an institution."""
    return (
        plain[-1] in _INSTITUTION_LAST
        and len(plain) <= _NAME_LENGTH
        and ":" not in plain
        and bool(_INSTITUTION.fullmatch(plain))
    )


def _of_text(line: Line, plain: str, forms: Forms) -> Shape:
    """Return the shape of a line by its form alone."""
    if forms.lead.match(plain):
        return Shape.LEAD
    stopped = plain[-1] in FULL_STOPS
    if not stopped and ((_NUMBERED.match(plain) and "。" not in plain) or _LABEL.match(plain)):
        return Shape.DISPLAY if DATED.match(plain) else Shape.LABEL
    if line.length <= 24 and forms.notice_head.match(plain):
        return Shape.NOTICE_HEAD
    signed = _CONTACT_SIGN.search(plain) is not None
    if (signed or _LOST in plain) and _LIST_MARK.match(plain):
        return Shape.NOTICE
    if not stopped and "," not in plain and (_is_row(plain) or (":" in plain and len(_TIMES.findall(plain)) > 1)):
        return Shape.TABLE
    if signed and not stopped and _CONTACT.search(plain):
        return Shape.CONTACT
    if ends_sentence(line.text) and line.length > _SENTENCE_LENGTH:
        return Shape.TEXT
    if line.length > _SHORT_QUOTE and ("。" in plain or is_open(line.text)):
        return Shape.TEXT
    if line.length <= _DISPLAY_LENGTH or (line.length <= HEAD and "。" not in plain and plain[-1] not in ",、"):
        return Shape.DISPLAY
    return Shape.TEXT


def _is_row(plain: str) -> bool:
    """Say whether a line is a row of a table: cells in a row, several of them figures."""
    cells = plain.split(" ")
    return len(cells) >= _CELLS and sum(_FIGURES.fullmatch(cell) is not None for cell in cells) >= _FIGURE_CELLS


def ends_sentence(text: str) -> bool:
    """Say whether a text ends where a sentence may end, also inside closing quotation marks."""
    end = text[-_CLOSED:].rstrip(CLOSERS)
    return end != "" and end[-1] in FULL_STOPS


_CLOSER_OF = {"“": "”", "‘": "’", "《": "》", "(": ")", "\uff08": "\uff09", "【": "】"}
_OPENER = re.compile(f"[{''.join(_CLOSER_OF)}]")


def is_open(text: str) -> bool:
    """Say whether a quotation or a bracket is still open at the end of a text."""
    openers = _OPENER.findall(text)
    return bool(openers) and any(text.find(_CLOSER_OF[each], text.rfind(each)) < 0 for each in set(openers))
