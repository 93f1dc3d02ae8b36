"""Going back from a page to its proposal, after the curator has seen what goes."""

from PySide6.QtWidgets import QWidget

from desktop.curation.comparison import compare
from desktop.curation.reverting import reverted
from desktop.ui.comparing.losses import Losses
from desktop.ui.comparing.words import ComparisonWords
from desktop.ui.dialogs.revert import RevertDialog
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.session import Session
from desktop.ui.theme import Theme


def ask_to_revert(session: Session, words: ComparisonWords, theme: Theme, parent: QWidget) -> None:
    """Tell what would be lost, and make the page what the parser made of it when the curator agrees, as one step."""
    page_id, page, proposal = session.page_id, session.page, session.history.proposal()
    if page_id is None or page is None or proposal is None:
        return
    text = QT_TRANSLATE_NOOP("Phrases", "Revert the page to the proposal")
    losses = Losses(words).of(compare(reverted(page, proposal, session.linked), page))

    def revert() -> None:
        session.edit_pages(text, (), {page_id: lambda now: reverted(now, proposal, session.linked)})

    if losses:
        RevertDialog(losses, theme, revert, parent).open()
    else:  # nothing that anybody did would go
        revert()
