"""About: the version, and what the program owes to others."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTextBrowser, QWidget

from desktop import __version__
from desktop.ui.dialogs.credits import Credit, data_credits, library_credits
from desktop.ui.dialogs.dialog import Dialog
from desktop.ui.icons import icon
from desktop.ui.theme import Theme


class AboutDialog(Dialog):
    """Version, licence, and the credits of libraries and data."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.entitle(self.tr("About Jianbao"), self.tr("Jianbao %1").replace("%1", __version__))
        picture = QLabel()
        picture.setPixmap(icon("jianbao", theme).pixmap(theme.size(64)))
        self.body.insertWidget(0, picture, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_words(self.tr("Cuts newspaper pages into articles that can be checked. MIT licence."))
        credits_view = QTextBrowser()
        credits_view.setOpenExternalLinks(True)
        credits_view.setAccessibleName(self.tr("Credits"))
        credits_view.setHtml(self._html())
        self.body.addWidget(credits_view, 1)
        self.add_button(self.tr("Close"), primary=True).clicked.connect(self.accept)
        self.resize(theme.size(640), theme.size(560))

    def _html(self) -> str:
        libraries = "".join(map(_entry, library_credits()))
        data = "".join(map(_entry, data_credits()))
        data_title, libraries_title = self.tr("Data"), self.tr("Libraries")
        qt = self.tr("Qt is used under the LGPL, version 3: its libraries can be replaced by your own.")
        return f"<h4>{data_title}</h4>{data}<h4>{libraries_title}</h4>{libraries}<p>{qt}</p>"


def _entry(credit: Credit) -> str:
    from html import escape

    name = escape(credit.name)
    linked = f'<a href="{escape(credit.url)}">{name}</a>' if credit.url.startswith(("https://", "http://")) else name
    rest = " · ".join(escape(part) for part in (credit.licence, credit.note) if part)
    return f"<p>{linked}<br>{rest}</p>"
