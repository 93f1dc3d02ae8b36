"""Cuts: what shows, without any page, that a column break cut a sentence between two lines."""

import re

WORD = 4
"""Code points at the end of a text that are enough to see its last word."""
COMMAS = ",\uff0c、"
_GOES_ON = ",。、;:!?%”’》)\uff0c\uff1b\uff1a\uff01\uff1f\uff09\uff05"
_LAST = "的但而且又最这那每或为时是及在与和就比让将把被"
"""The last characters of the words with which neither a sentence nor a display line ends."""
_DANGLING = re.compile(
    r"(?:[的但而且又最这那每或]|[因认成称]为|同时|无论是|以及|(?<![存所实现正内外健])在|(?<![参赋给])与|(?<![平温共缓柔之总])和"
    r"|(?<![成造早])就|(?<![对相])比|(?<![转谦退礼忍])让|(?<![求])是|(?<![大名干小悍老])将|(?<!火)把|(?<!棉)被)$"
)
_PARTICLES = "的了着们"
_MARKS = ",\uff0c。、;\uff1b"
_NOT_THE_REST = re.compile(r"[问答对是好不][,\uff0c。]|的(?:确|士)|了(?:解|不|却)|着(?:眼|力|手|重|装|火|急)")
"""Whole words that look like the rest of one."""
_COUNTED = "0123456789.%年月日号时点分秒元万亿余多个岁米吨升斤亩公千百名人户家座条件次项倍辆台处"
"""What goes on with a number."""


def is_torn(above: str, below: str) -> bool:
    """Say whether the end of a text or the beginning of the next one can only be a part of a sentence.

    Parameters: `above` and `below`, two lines, neither blank.
    """
    return breaks_off(above) or clings(below) or _is_number(above, below)


def breaks_off(line: str) -> bool:
    """Say whether a line stops after a comma or a word with which no sentence ends."""
    last = line[-1]
    return last in COMMAS or (last in _LAST and _DANGLING.search(line[-WORD:]) is not None)


def clings(line: str) -> bool:
    """Say whether a line begins with what no sentence begins with: a mark, a particle, the rest of a word."""
    first = line[0]
    if first in _GOES_ON:
        return True
    rest = first in _PARTICLES or (line[1:2] in _MARKS and len(line) > 1 and "\u4e00" <= first <= "\u9fa5")
    return rest and not _NOT_THE_REST.match(line)


def _is_number(above: str, below: str) -> bool:
    """Say whether two lines are parted inside a number or a date."""
    if above[-1].isdigit():
        return below[0] in _COUNTED
    return below[0].isdigit() and above[-1] in "年月" and above[-2:-1].isdigit()
