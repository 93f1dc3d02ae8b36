"""Dots and straight quotation marks in the place of Chinese ones, on pages that were typed without these."""

import re

_DOT = re.compile(
    r"[.\uff0e](?<=[\u4e00-\u9fa5%\"”》)\uff09].)(?<![一二三四五六七八九十].)(?=[\u4e00-\u9fa5\"“”()\uff08\uff09\s]|$)"
)
"""A dot behind Chinese text and before more of it, or at the end: no decimal point, and no number of a heading."""
_QUOTED = re.compile(r'"([^"\n]*)"')


def with_chinese_marks(text: str) -> str:
    """Return a text with the full stops and quotation marks that its dots and straight marks stand for.

    A page that has one Chinese full stop means its dots as dots; so with quotation marks.

    Parameters: `text`, of a whole page; the returned one is as long, to match only.
    """
    if "。" not in text and ("." in text or "\uff0e" in text):
        text = _DOT.sub("。", text)
    if '"' in text and "“" not in text:
        text = _QUOTED.sub(r"“\1”", text)
    return text
