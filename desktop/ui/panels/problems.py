"""The problems panel: what the checks found on the open page, where, and one repair each."""

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop.curation.problem import Problem, Severity
from desktop.curation.standing import may_stand
from desktop.ui.empty import EmptyState
from desktop.ui.panels.header import Count, PanelHeader
from desktop.ui.panels.problem_row import ProblemRowDelegate
from desktop.ui.panels.problems_model import ProblemsModel
from desktop.ui.panels.row_list import RowList
from desktop.ui.panels.strip import ProblemsStrip
from desktop.ui.phrases import Phrases
from desktop.ui.row_model import ROW
from desktop.ui.session import Session
from desktop.ui.theme import Theme

OPEN_HEIGHT = 171
"""The height of strip and list together, in pixels at 100 %."""

_UNLIMITED = 16777215  # Qt's QWIDGETSIZE_MAX
_RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProblemsView(RowList):
    """The list of problems; Enter or a click on a row's button presses it."""

    button_pressed = Signal()
    """The current row's button was pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._rows = ProblemRowDelegate(theme, self)
        self.setItemDelegate(self._rows)
        self._pressed_button: QModelIndex | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on a key."""
        if event.key() in _RETURN_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.button_pressed.emit()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Notice where the button went down."""
        # Before the press makes the row current, which widens its button.
        self._pressed_button = self._button_at(event)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act when the button comes up where it went down."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed_button = self._pressed_button, None
        if pressed is not None and pressed == self._button_at(event) == self.currentIndex():
            self.button_pressed.emit()

    def _button_at(self, event: QMouseEvent) -> QModelIndex | None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return None
        current = self.selectionModel().isSelected(index)
        button = self._rows.button(self.visualRect(index), index.data(ROW), current=current)
        return index if button.contains(event.position()) else None


class ProblemsPanel(QWidget):
    """Lists the problems of the open page; on small windows one of them at a time in a strip.

    Parameters: `session`, whose page it checks and where it selects; `phrases`, the problems' sentences.
    """

    repair_requested = Signal(object)
    """The Problem whose repair is to be made."""
    stand_requested = Signal(object)
    """The Problem that is to be let stand."""
    history_requested = Signal()
    """The strip's History button was pressed."""

    def __init__(self, session: Session, theme: Theme, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._model = ProblemsModel(phrases, self)
        self._following = self._is_other_page = False
        self._resume_at: int | None = None
        self._is_strip = self._is_open = False
        self._build()
        self._fit()
        theme.changed.connect(self._fit)
        session.page_opened.connect(self._note_other_page)
        session.page_settled.connect(self._read)
        session.selection_changed.connect(self._follow_selection)
        self._read()

    def current(self) -> Problem | None:
        """Return the problem that Enter would repair."""
        self._session.settle()
        index = self._list.currentIndex()
        return index.data(ROW).problem if index.isValid() else None

    def next_problem(self) -> None:
        """Go to the problem after the current one, after the last to the first, and show its block."""
        self._step(1)

    def previous_problem(self) -> None:
        """Go to the problem before the current one, before the first to the last, and show its block."""
        self._step(-1)

    def _step(self, by: int) -> None:
        self._session.settle()
        if self._model.rows:
            self._go_to((self._list.currentIndex().row() + by) % len(self._model.rows))
            self._select_place()

    def set_strip(self, strip: bool) -> None:
        """Show one problem in a strip of 33 px, whose arrow opens the list below it, or the list with its header."""
        self._is_strip, self._is_open = strip, False
        self._aim_focus()
        self._fit()

    def _aim_focus(self) -> None:
        """Let what has something to press get the focus: Tab would not get past a list that isn't shown."""
        shown = self._strip if self._is_strip else self._list if self._model.rows else None
        self.setFocusProxy(shown)  # type: ignore[arg-type]  # the stubs don't say that there may be none

    def _toggle_list(self) -> None:
        self._is_open = not self._is_open
        self._fit()

    def _fit(self) -> None:
        """Show what the mode asks for, in the height that it asks for."""
        strip = self._strip.sizeHint().height()
        self._header.setVisible(not self._is_strip)
        self._strip.setVisible(self._is_strip)
        self._strip.show_open(self._is_open)
        self._space.setVisible(not self._is_strip or self._is_open)
        if self._is_strip:
            self.setFixedHeight(self._theme.size(OPEN_HEIGHT) if self._is_open else strip)
        else:
            self.setMinimumHeight(0)
            self.setMaximumHeight(_UNLIMITED)

    def _build(self) -> None:
        self._header = PanelHeader(self._theme, self.tr("Problems"), self.tr("F8 next · Enter repairs"))
        self._list = ProblemsView(self._theme)
        self._list.setModel(self._model)
        self._list.setAccessibleName(self.tr("Problems"))
        self._empty = EmptyState(self._theme, self)
        self._strip = ProblemsStrip(self._model, self._list.selectionModel(), self._theme)
        self._space = QWidget()
        self._space.setBackgroundRole(QPalette.ColorRole.Base)
        self._space.setAutoFillBackground(True)
        self._body = QStackedLayout(self._space)
        self._body.addWidget(self._list)
        self._body.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._strip)
        column.addWidget(self._space, 1)
        self._list.selectionModel().currentChanged.connect(self._current_changed)
        self._list.clicked.connect(self._select_place)
        self._list.button_pressed.connect(self.press)
        self._strip.button_pressed.connect(self.press)
        self._strip.next_pressed.connect(self.next_problem)
        self._strip.history_pressed.connect(self.history_requested)
        self._strip.list_pressed.connect(self._toggle_list)

    def _note_other_page(self) -> None:
        self._is_other_page = True

    def _read(self) -> None:
        """Show the problems of the page as it is now; of a page that was opened the first is current."""
        page = self._session.page
        kept = 0 if self._is_other_page else self._list.currentIndex().row()
        self._is_other_page = False
        self._following = True
        self._model.read(page, self._session.problems)
        self._following = False
        self._say_counts()
        if not self._model.rows:
            self._empty.explain("check", *self._nothing())
        self._body.setCurrentWidget(self._list if self._model.rows else self._empty)
        self._aim_focus()
        if self._model.rows:
            self._go_to(min(max(kept, 0), len(self._model.rows) - 1))
        self._follow_selection()
        self._resume()

    def _resume(self) -> None:
        """After a repair show the block of the problem that took its row: a repair goes on to the next one."""
        resume, self._resume_at = self._resume_at, None
        if resume is not None and self._model.rows:
            self._go_to(min(resume, len(self._model.rows) - 1))
            self._select_place()

    def _nothing(self) -> tuple[str, str]:
        page = self._session.page
        if page is None:
            return self.tr("No page is open"), self.tr("Open one in the queue.")
        articles = self.tr("%n article(s)", "", len(page.articles))
        blocks = self.tr("%n block(s)", "", len(page.blocks))
        return self.tr("This page has no problems"), self.tr("%1 and %2 checked").replace("%1", articles).replace(
            "%2", blocks
        )

    def _say_counts(self) -> None:
        numbers = self._model.counts()
        must, should, may = numbers
        spoken = (
            self.tr("%n must", "problems", must),
            self.tr("%n should", "problems", should),
            self.tr("%n may", "problems", may),
        )
        counts = zip(Severity, numbers, strict=True)
        shown = tuple(Count(severity, str(number)) for severity, number in counts if number)
        self._header.show_counts(shown, ", ".join(spoken))

    def _go_to(self, row: int) -> None:
        self._following = True
        self._list.setCurrentIndex(self._model.index(row))
        self._following = False

    def _current_changed(self) -> None:
        if not self._following:
            self._select_place()

    def _select_place(self) -> None:
        problem = self.current()
        if problem is None:
            return
        if problem.block_id is not None:
            self._session.select_blocks((problem.block_id,), problem.block_id)
        elif problem.article_id is not None:
            self._session.select_article(problem.article_id)

    def _follow_selection(self) -> None:
        """Make a problem of the selected block current, unless the current one is about that block already."""
        if not self._session.is_settled:  # the problems are those of the page before
            return
        block = self._session.selection.current
        row = self._model.row_of_block(block)
        problem = self.current()
        if row is not None and (problem is None or problem.block_id != block):
            self._go_to(row)

    def repair(self) -> None:
        """Ask for the repair of the current problem, and go on to the next one when it was made."""
        problem = self.current()
        if problem is not None and problem.repair is not None:
            self._ask(self.repair_requested, problem)

    def let_stand(self) -> None:
        """Ask that the current problem be let stand, and go on to the next one."""
        problem = self.current()
        if problem is not None:
            self._ask(self.stand_requested, problem)

    def press(self) -> None:
        """Do what the current problem's button says: its repair, or let it stand where there is none."""
        problem = self.current()
        if problem is not None and problem.repair is None and may_stand(problem):
            self.let_stand()
        else:
            self.repair()

    def _ask(self, signal: SignalInstance, problem: Problem) -> None:
        self._resume_at = self._list.currentIndex().row()
        signal.emit(problem)
        self._session.settle()
        self._resume_at = None
