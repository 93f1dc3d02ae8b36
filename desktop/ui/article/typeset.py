"""Sets the passages of an article as a document for reading."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from desktop.ui.article.passages import Look, Passage
from desktop.ui.theme import Theme, Type
from desktop.ui.utf16 import to_utf16

_LINE_HEIGHTS = {Look.HEADLINE: 32, Look.FACTS: 20, Look.SMALL: 20, Look.KICKER: 24, Look.SUBHEADLINE: 24}


def typeset(passages: Sequence[Passage], mentions: Sequence[tuple[int, int]], theme: Theme) -> QTextDocument:
    """Return a document with one block for each passage.

    Parameters: `mentions`, ranges of the page's text to underline, code points, end exclusive.
    """
    document = QTextDocument()
    document.setDocumentMargin(theme.size(4))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, passage in enumerate(passages):
        if number:
            cursor.insertBlock()
        cursor.setBlockFormat(_block_format(passage.look, theme, first=number == 0))
        _insert(cursor, passage, mentions, _character_format(passage.look, theme), theme)
    cursor.endEditBlock()
    return document


def _insert(
    cursor: QTextCursor,
    passage: Passage,
    mentions: Sequence[tuple[int, int]],
    plain: QTextCharFormat,
    theme: Theme,
) -> None:
    marked = QTextCharFormat(plain)
    marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    marked.setUnderlineColor(QColor(theme.colours.accent))
    at = 0
    for start, end in sorted(set(passage.ranges(mentions))):
        if start >= at:
            cursor.insertText(passage.text[at:start], plain)
            cursor.insertText(passage.text[start:end], marked)
            at = end
    cursor.insertText(passage.text[at:], plain)
    assert cursor.positionInBlock() == to_utf16(passage.text, len(passage.text))


def _block_format(look: Look, theme: Theme, *, first: bool) -> QTextBlockFormat:
    s = theme.size
    result = QTextBlockFormat()
    height = s(_LINE_HEIGHTS.get(look, 27))
    result.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    result.setTopMargin(s(12) if first else {Look.SECTION: s(8), Look.TEXT: 0.0}.get(look, 0.0))
    result.setBottomMargin(s(10) if look is Look.FACTS else s(4))
    if look is Look.TEXT:
        result.setTextIndent(2 * QFontMetricsF(theme.font(Type.READING)).horizontalAdvance("字"))
        result.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return result


def _character_format(look: Look, theme: Theme) -> QTextCharFormat:
    colours = theme.colours
    font, colour = {
        Look.KICKER: (theme.font(Type.READING, zoom=15 / 16), colours.text2),
        Look.HEADLINE: (theme.font(Type.HEADLINE), colours.text1),
        Look.SUBHEADLINE: (theme.font(Type.READING, zoom=15 / 16), colours.text2),
        Look.FACTS: (theme.font(Type.SECONDARY), colours.text2),
        Look.SECTION: (theme.font(Type.READING, bold=True), colours.text1),
        Look.SMALL: (theme.font(Type.SECONDARY), colours.text2),
        Look.TEXT: (theme.font(Type.READING), colours.text1),
    }[look]
    result = QTextCharFormat()
    result.setFont(font)
    result.setForeground(QColor(colour))
    return result
