"""The panes of an open corpus and their commands; not imported before the window is painted, see `opening.PANES`."""

from desktop.ui.ahead import Ahead
from desktop.ui.article.panel import ArticlePanel
from desktop.ui.bulk.steps import BulkSteps
from desktop.ui.cards.pane import CardsPane
from desktop.ui.commands.articles import ArticleCommands
from desktop.ui.commands.blocks import BlockCommands
from desktop.ui.commands.history import HistoryCommands
from desktop.ui.commands.keeping import KeepingCommands
from desktop.ui.commands.labels import LabelCommands
from desktop.ui.commands.links import LinkCommands
from desktop.ui.commands.order import OrderCommands
from desktop.ui.commands.pages import PageCommands
from desktop.ui.commands.views import ViewCommands
from desktop.ui.comparing.place import ComparisonPlace
from desktop.ui.corpus_labels import CorpusLabels
from desktop.ui.labelling.place import Labelling
from desktop.ui.labels_service import LabelsService
from desktop.ui.learning import Learning
from desktop.ui.panels.history import HistoryPanel
from desktop.ui.panels.problems import ProblemsPanel
from desktop.ui.picking import Picking
from desktop.ui.queue.open_page import OpenPage
from desktop.ui.raw.beside import BesidePane
from desktop.ui.raw.pane import RawPane
from desktop.ui.usefulness import Usefulness

__all__ = [
    "Ahead",
    "ArticleCommands",
    "ArticlePanel",
    "BesidePane",
    "BlockCommands",
    "BulkSteps",
    "CardsPane",
    "ComparisonPlace",
    "CorpusLabels",
    "HistoryCommands",
    "HistoryPanel",
    "KeepingCommands",
    "LabelCommands",
    "Labelling",
    "LabelsService",
    "Learning",
    "LinkCommands",
    "OpenPage",
    "OrderCommands",
    "PageCommands",
    "Picking",
    "ProblemsPanel",
    "RawPane",
    "Usefulness",
    "ViewCommands",
]
