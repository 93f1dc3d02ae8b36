"""The selected article as a reader would read it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.corpus.issue import WholePart
from desktop.curation.whole import whole_text
from desktop.page.article import Article
from desktop.page.page import Page
from desktop.page.reading import characters, characters_of
from desktop.ui.article.passages import Passage, passages_of, whole_passages
from desktop.ui.article.typeset import typeset
from desktop.ui.labels_service import LabelsService
from desktop.ui.painting import paint_box, paint_fade
from desktop.ui.repainting import draw_unseen
from desktop.ui.session import Session
from desktop.ui.theme import Theme, Type
from desktop.ui.utf16 import from_utf16, to_utf16

_LONGEST_LINE = 40


class ReadingView(QTextEdit):
    """The article's text, to be read, selected and copied; a click on a paragraph selects its blocks.

    Joins are marked with a small triangle below the line, names of districts underlined.
    """

    def __init__(self, session: Session, theme: Theme, labels: LabelsService, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._theme, self._labels = session, theme, labels
        self.passages: tuple[Passage, ...] = ()
        self._article: str | None = None
        self._current = -1
        self._is_stale = True
        self._document: QTextDocument | None = None
        self._mentions: tuple[tuple[int, int], ...] = ()
        self.setReadOnly(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setAccessibleName(self.tr("Text of the article"))
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._restyle)
        self._restyle()

    # ── showing ──

    def show_article(self, article: Article | None) -> None:
        """Show an article of the open page; the place stays when it is the one that is shown already.

        Without one the text stays as it is, unseen: often it is wanted again at once.
        """
        page, bar = self._session.page, self.verticalScrollBar()
        if article is None or page is None:
            return
        same = article.id == self._article
        self._article = article.id
        passages = self._passages(article)
        mentions = tuple((mention.start, mention.end) for mention in self._labels.mentions(self._article))
        if self._is_stale or (passages, mentions) != (self.passages, self._mentions):
            place = bar.value() if same else 0
            self.passages, self._mentions, self._is_stale = passages, mentions, False
            self._typeset()
            bar.setValue(place)
            self._current = self._found_current() if same else -1
        self.follow()

    def _passages(self, article: Article) -> tuple[Passage, ...]:
        parts = self._session.whole(article)
        own = next(i for i, part in enumerate(parts) if part[0] == self._session.page_id)
        return whole_passages(parts, own, self._facts(parts))

    def prepare(self, page: Page) -> None:
        """Draw the article unseen that a page will be opened with, so that its characters are known to Qt."""
        if page.articles:
            document = typeset(passages_of(page, page.articles[0], ""), (), self._theme)
            document.setTextWidth(self.viewport().width())
            draw_unseen(self.viewport().size(), document.drawContents)

    def _typeset(self) -> None:
        """Set the text anew as a new document: formats of one that is laid out must not be changed."""
        before = self._document
        self._document = typeset(self.passages, self._mentions, self._theme)
        self._document.setParent(self)
        self.setDocument(self._document)
        self._document.documentLayout().documentSize()  # lays it out now, so that it can be scrolled
        if before is not None:
            before.deleteLater()

    def _facts(self, parts: Sequence[WholePart]) -> str:
        count = characters(whole_text([(page, article) for _, page, article in parts]))
        if len(parts) == 1:
            count = characters_of(parts[0][1], parts[0][1].blocks_of(parts[0][2]))
        size = self.tr("%Ln character(s)", "", count)
        blocks = self.tr("%Ln block(s)", "", sum(len(article.blocks) for _, _, article in parts))
        byline = " ".join((parts[0][2].byline or "").split())
        between = self.tr(", ", "between page numbers")
        spreads = [between.join(page.issue.pages) or "?" for _, page, _ in parts]
        numbers = " + ".join(spreads) if len(parts) > 1 else ""
        pages = self.tr("pages %1").replace("%1", numbers) if numbers else ""
        sizes = (part.replace(" ", "\N{NO-BREAK SPACE}") for part in (size, blocks))  # no number without its unit
        return " · ".join(part for part in (byline, *sizes, pages) if part)

    def follow(self) -> None:
        """Mark the paragraph of the session's current block; scroll only if it is out of sight."""
        found = self._found_current()
        if found != self._current:
            self._current = found
            self._bring_into_sight()
        self.viewport().update()

    def _found_current(self) -> int:
        """Return the passage of the session's current block, -1 if it is in none."""
        current = self._session.selection.current
        return next((i for i, passage in enumerate(self.passages) if current in passage.blocks), -1)

    def _bring_into_sight(self) -> None:
        if self._current < 0:
            return
        area, bar = self._area(self._current), self.verticalScrollBar()
        margin = self._theme.size(8)
        if area.top() < 0 or area.height() > self.viewport().height():
            bar.setValue(round(bar.value() + area.top() - margin))
        elif area.bottom() > self.viewport().height() - self._theme.size(24):
            bar.setValue(round(bar.value() + area.bottom() - self.viewport().height() + self._theme.size(24)))

    def _area(self, passage: int) -> QRectF:
        """Return where a passage is in the viewport."""
        block = self.document().findBlockByNumber(passage)
        area = self.document().documentLayout().blockBoundingRect(block)
        return area.translated(0, -self.verticalScrollBar().value())

    # ── the mouse ──

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select the blocks of the paragraph that was clicked, unless text was selected; or go to their page."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        cursor = self.cursorForPosition(event.position().toPoint())
        number = cursor.blockNumber()
        if not 0 <= number < len(self.passages):
            return
        passage = self.passages[number]
        if not passage.blocks and passage.elsewhere:
            self._session.go_to_article(*passage.elsewhere)
        elif passage.blocks:
            self._current = number  # it is under the pointer: nothing may move
            current = passage.block_at(from_utf16(passage.text, cursor.positionInBlock()))
            self._session.select_blocks(passage.blocks, current)

    # ── painting ──

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark of the current paragraph, the text, the marks of joins, and the fade at the foot."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if 0 <= self._current < len(self.passages):
            area = self._area(self._current)
            area.setLeft(1)
            area.setRight(self.viewport().width() - 1)
            paint_box(painter, area, self._theme.size(4), self._theme.colours.selection)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_joins(painter)
        paint_fade(painter, self._theme, self, self._theme.colours.paper)
        painter.end()

    def _paint_joins(self, painter: QPainter) -> None:
        s = self._theme.size
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.accent))
        for number, passage in enumerate(self.passages):
            for offset in passage.joins:
                cursor = QTextCursor(self.document().findBlockByNumber(number))
                cursor.setPosition(cursor.position() + to_utf16(passage.text, offset))
                place = self.cursorRect(cursor)
                foot = QPointF(place.left() + 0.5, place.bottom() + s(1))
                corners = (QPointF(0, -s(5)), QPointF(s(4), 0), QPointF(-s(4), 0))
                painter.drawPolygon(QPolygonF([foot + corner for corner in corners]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines at forty characters."""
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        side = self._theme.size(16)
        longest = QFontMetricsF(self._theme.font(Type.READING)).horizontalAdvance("字") * (_LONGEST_LINE + 0.2)
        bar = self.verticalScrollBar()
        room = self.width() - 2 * side - (bar.width() if bar.isVisible() else 0)
        spare = max(0, round(room - longest - 2 * self.document().documentMargin()))
        self.setViewportMargins(side, 0, side + spare, 0)

    def _restyle(self) -> None:
        self._set_margins()
        self._is_stale = True
        self.show_article(self._session.article)
