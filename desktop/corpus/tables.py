"""The tables of a corpus. Their rows never leave this package: it hands out pages."""

import re
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, text
from sqlalchemy.orm import declared_attr
from sqlmodel import Field, SQLModel

from desktop.corpus.queue import MARKED


def _reference(target: str, *, nullable: bool = False) -> Column[int]:
    return Column(Integer, ForeignKey(target), nullable=nullable)


def _added(kind: type[Integer | Text], default: str) -> "Column[Any]":
    """Return a column that a migration added to rows which were there already."""
    return Column(kind, nullable=False, server_default=default)


class CorpusTable(SQLModel):
    """Base of the tables: `ArticleTopicRow` is a row of `article_topic`; constraints have names for migrations."""

    @declared_attr  # type: ignore[misc]
    def __tablename__(cls) -> str:  # noqa: N805
        return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cls.__name__.removesuffix("Row")).lower()

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class SettingRow(CorpusTable, table=True):
    """A setting of the corpus as a whole, outside the history."""

    key: str = Field(sa_type=Text, primary_key=True)
    value: str = Field(sa_type=Text)


class DumpRow(CorpusTable, table=True):
    """A dump: its bytes once, compressed with zlib, and where they came from."""

    id: int | None = Field(default=None, primary_key=True)
    sha256: str = Field(sa_type=Text, unique=True)
    path: str = Field(sa_type=Text)
    encoding: str = Field(sa_type=Text)
    size: int
    added_at: str = Field(sa_type=Text)
    data: bytes = Field(sa_type=LargeBinary)


class StepRow(CorpusTable, table=True):
    """What a curator did; `parent_id` is the same curator's step before it, so that steps form a tree."""

    __table_args__ = (
        CheckConstraint("state IN ('done', 'undone', 'abandoned')", name="state"),
        Index(None, "curator", "state"),
    )
    id: int | None = Field(default=None, primary_key=True)
    parent_id: int | None = Field(sa_column=_reference("step.id", nullable=True))
    at: str = Field(sa_type=Text)
    curator: str = Field(sa_type=Text)
    text: str = Field(sa_type=Text)
    arguments: str = Field(sa_type=Text)
    state: str = Field(sa_type=Text)


class RevisionRow(CorpusTable, table=True):
    """A saved state of a page (`page.state.pack`).

    One without a step and a previous revision is a proposal: the first is what the page began as, the others are what
    later parsers say. The proposal of a state is the newest one of the parser that the state names.
    """

    __table_args__ = (Index(None, "page_id"), Index(None, "step_id"))
    id: int | None = Field(default=None, primary_key=True)
    page_id: int = Field(sa_column=_reference("dump.id"))
    step_id: int | None = Field(sa_column=_reference("step.id", nullable=True))
    previous_id: int | None = Field(sa_column=_reference("revision.id", nullable=True))
    state: bytes = Field(sa_type=LargeBinary)


class PageRow(CorpusTable, table=True):
    """A page: which revision is current, and what the queue shows of it; its id is that of its dump.

    A page in the trash is told by `trashed` alone: its articles stay in the other tables.
    """

    __table_args__ = (
        CheckConstraint("status IN ('new', 'in_progress', 'done')", name="status"),
        Index(None, "date", "page_order"),
        Index(None, "trashed", "look_again", sqlite_where=text(MARKED)),
    )
    id: int = Field(sa_column=Column(Integer, ForeignKey("dump.id"), primary_key=True, autoincrement=False))
    revision_id: int = Field(sa_column=_reference("revision.id"))
    newspaper: str | None = Field(sa_type=Text)
    date: str | None = Field(sa_type=Text)
    page_no: str | None = Field(sa_type=Text)
    page_order: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    sha256: str = Field(sa_type=Text)
    parser: str = Field(sa_type=Text)
    status: str = Field(sa_type=Text)
    articles: int
    problems: int
    unassigned: int
    first_headline: str | None = Field(sa_type=Text)
    confidence: float
    look_again: int = Field(sa_column=_added(Integer, "0"))
    trashed: int = Field(sa_column=_added(Integer, "0"))
    note: str = Field(sa_column=_added(Text, ""))


class ArticleRow(CorpusTable, table=True):
    """An article of the current revision of its page; lists of names are JSON arrays."""

    __table_args__ = (Index(None, "page_id", "position"),)
    row_id: int | None = Field(default=None, primary_key=True)
    id: str = Field(sa_type=Text, unique=True)
    page_id: int = Field(sa_column=_reference("page.id"))
    position: int
    kind: str = Field(sa_type=Text)
    column_name: str | None = Field(sa_type=Text)
    kicker: str | None = Field(sa_type=Text)
    headline: str | None = Field(sa_type=Text)
    subheadline: str | None = Field(sa_type=Text)
    byline: str | None = Field(sa_type=Text)
    reporters: str = Field(sa_type=Text)
    correspondents: str = Field(sa_type=Text)
    authors: str = Field(sa_type=Text)
    compilers: str = Field(sa_type=Text)
    photographers: str = Field(sa_type=Text)
    continues_from: str | None = Field(sa_type=Text)
    continues_to: str | None = Field(sa_type=Text)
    status: str = Field(sa_type=Text)
    confidence: float
    characters: int
    text: str = Field(sa_type=Text)


class LinkRevisionRow(CorpusTable, table=True):
    """A saved state of a Link: from its step on it is there, or it isn't."""

    __table_args__ = (CheckConstraint("linked IN (0, 1)", name="linked"), Index(None, "step_id"))
    id: int | None = Field(default=None, primary_key=True)
    step_id: int = Field(sa_column=_reference("step.id"))
    earlier_page_id: int = Field(sa_column=_reference("dump.id"))
    earlier_id: str = Field(sa_type=Text)
    later_page_id: int = Field(sa_column=_reference("dump.id"))
    later_id: str = Field(sa_type=Text)
    linked: int


class LinkRow(CorpusTable, table=True):
    """A Link that is there now: the article `earlier_id` goes on in the article `later_id` of another page."""

    __table_args__ = (Index(None, "earlier_page_id"), Index(None, "later_page_id"))
    earlier_id: str = Field(sa_column=Column(Text, ForeignKey("article.id"), primary_key=True))
    earlier_page_id: int = Field(sa_column=_reference("page.id"))
    later_id: str = Field(sa_column=Column(Text, ForeignKey("article.id"), unique=True, nullable=False))
    later_page_id: int = Field(sa_column=_reference("page.id"))


class WholeRow(CorpusTable, table=True):
    """What linked articles are together; its id is that of the first one, which has the headline and the labels."""

    id: str = Field(sa_column=Column(Text, ForeignKey("article.id"), primary_key=True))
    parts: int
    characters: int
    text: str = Field(sa_type=Text)


class LabelSetRevisionRow(CorpusTable, table=True):
    """A saved state of one of the label sets: topic scheme, aliases, names kept apart, home (`labels.label_sets`).

    The last one whose step is done is the present one; without any it is what ships with the program.
    """

    __table_args__ = (
        CheckConstraint("kind IN ('topics', 'aliases', 'apart', 'home')", name="kind"),
        Index(None, "step_id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    step_id: int = Field(sa_column=_reference("step.id"))
    kind: str = Field(sa_type=Text)
    previous_id: int | None = Field(sa_column=_reference("label_set_revision.id", nullable=True))
    state: bytes = Field(sa_type=LargeBinary)


class ArticleTopicRow(CorpusTable, table=True):
    """A topic on an article."""

    __table_args__ = (Index(None, "topic"),)
    article_id: str = Field(sa_column=Column(Text, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True))
    position: int = Field(primary_key=True)
    topic: str = Field(sa_type=Text)


class ArticleDistrictRow(CorpusTable, table=True):
    """A district on an article, which is about it or only mentions it."""

    __table_args__ = (
        CheckConstraint("relation IN ('about', 'mentioned')", name="relation"),
        Index(None, "code"),
    )
    article_id: str = Field(sa_column=Column(Text, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True))
    position: int = Field(primary_key=True)
    code: str = Field(sa_type=Text)
    relation: str = Field(sa_type=Text)


def table_of(model: type[CorpusTable]) -> Table:
    """Return the SQLAlchemy table behind a model, for statements that need no objects."""
    return CorpusTable.metadata.tables[str(model.__tablename__)]


DUMP = table_of(DumpRow)
STEP = table_of(StepRow)
REVISION = table_of(RevisionRow)
PAGE = table_of(PageRow)
ARTICLE = table_of(ArticleRow)
ARTICLE_TOPIC = table_of(ArticleTopicRow)
ARTICLE_DISTRICT = table_of(ArticleDistrictRow)
SETTING = table_of(SettingRow)
LINK_REVISION = table_of(LinkRevisionRow)
LINK = table_of(LinkRow)
WHOLE = table_of(WholeRow)
LABEL_SET_REVISION = table_of(LabelSetRevisionRow)

FULL_TEXT = "CREATE VIRTUAL TABLE article_text USING fts5(words, content='', tokenize='unicode61')"
"""The index of the articles' words by `row_id`; it keeps no text of its own, which the table `article` has."""

WHOLE_ARTICLE = """CREATE VIEW whole_article AS
SELECT article.id, page_id, kind, column_name, kicker, headline, subheadline, byline, reporters, correspondents,
    authors, compilers, photographers, article.status, coalesce(whole.parts, 1) AS parts,
    coalesce(whole.characters, article.characters) AS characters, coalesce(whole.text, article.text) AS text
FROM article JOIN page ON page.id = page_id LEFT JOIN whole ON whole.id = article.id
WHERE NOT trashed AND NOT EXISTS (
    SELECT 1 FROM link JOIN page AS earlier ON earlier.id = earlier_page_id
    WHERE later_id = article.id AND NOT earlier.trashed)"""
"""Every article outside the trash once, what is linked as one, for other programs: labels are joined by its id."""
