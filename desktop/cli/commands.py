"""The commands for scripts: their names and arguments. Each loads what it needs only when it runs."""

import errno
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.endings import end_with
from desktop.cli.labels_app import app as labels_app
from desktop.cli.status import Status
from desktop.cli.streams import OutputLost, drop_output, say

Encoding = Annotated[str | None, typer.Option(help="The encoding of the dumps, if it should not be detected.")]
NewspaperFile = Annotated[
    Path | None,
    typer.Option("--newspaper", metavar="FILE", help="The newspaper's forms, if its masthead should not tell them."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Write one JSON object to standard output.")]
Dumps = Annotated[list[Path], typer.Argument(metavar="PATH", help="Dumps, or folders of *.txt files.")]
CorpusFile = Annotated[Path, typer.Argument(metavar="CORPUS", help="The corpus, a .db file.")]
BackupFolder = Annotated[
    Path | None,
    typer.Option("--folder", metavar="FOLDER", help="The folder of all backups; beside the corpus by default."),
]


class PageFormat(StrEnum):
    """How `parse` writes pages."""

    JSONL = "jsonl"
    TEXT = "text"


class SuggestionFormat(StrEnum):
    """How `suggest` writes suggestions."""

    JSONL = "jsonl"


class Pages(StrEnum):
    """Which pages `export` takes."""

    ALL = "all"
    DONE = "done"


class Reread(StrEnum):
    """Which pages `reparse` reads again; the values but the first are those of `PageStatus`."""

    ALL = "all"
    NEW = "new"
    IN_PROGRESS = "in_progress"
    DONE = "done"


app = typer.Typer(
    name="jianbao",
    help="Cuts raw newspaper page dumps into curated, labelled articles. Without a command it opens the window.",
    epilog="Exit status: 0 done, 1 finished but for failures that were named, 2 unusable arguments.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def run(arguments: list[str]) -> int:
    """Run a command. Returns: its exit status."""
    try:
        app(arguments, prog_name="jianbao")
    except SystemExit as ended:
        return int(ended.code or 0)
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EIO):
            raise
        drop_output(OutputLost(error))  # the help: commands see to their own output
        return Status.FAILURES
    return Status.DONE


@app.callback(invoke_without_command=True)
def options(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
    example: Annotated[bool, typer.Option("--example", help="Open the example corpus.")] = False,
    self_check: Annotated[bool, typer.Option("--self-check", help="Try every part of the program.")] = False,
) -> None:
    """Describe the options that `start` has handled already if they stood alone."""
    given = [name for name, on in (("version", version), ("example", example), ("self-check", self_check)) if on]
    if given:
        say(f"--{given[0]} stands alone: leave out the other arguments.")
    elif context.invoked_subcommand is None:
        say("Name a command or a corpus to open.")
    else:
        return
    raise typer.Exit(Status.UNUSABLE)


@app.command("open")
def open_window(
    corpus: Annotated[Path | None, typer.Argument(metavar="[CORPUS]", help="The corpus, a .db file.")] = None,
) -> None:
    """Open the window. `jianbao FILE.db` does the same."""
    from desktop.cli.start import Opening, show

    raise typer.Exit(show(Opening(corpus)))


@app.command()
def parse(
    paths: Dumps,
    page_format: Annotated[
        PageFormat, typer.Option("--format", help="JSON Lines, or text to read.")
    ] = PageFormat.JSONL,
    encoding: Encoding = None,
    newspaper: NewspaperFile = None,
) -> None:
    """Parse dumps and write their pages to standard output."""
    from desktop.cli.parse_command import parse_dumps

    as_text = page_format is PageFormat.TEXT
    end_with(lambda: parse_dumps(paths, as_text=as_text, encoding=encoding, newspaper=newspaper))


@app.command("import")
def import_(
    corpus: CorpusFile,
    paths: Dumps,
    create: Annotated[bool, typer.Option("--create", help="Make the corpus if there is none.")] = False,
    encoding: Encoding = None,
    newspaper: NewspaperFile = None,
    curator: Annotated[str | None, typer.Option(help="Who imports; the user's name by default.")] = None,
    as_json: AsJson = False,
) -> None:
    """Import dumps into a corpus. What is in it already is skipped."""
    from desktop.cli.import_command import import_dumps

    end_with(
        lambda: import_dumps(
            corpus, paths, create=create, encoding=encoding, newspaper=newspaper, curator=curator, as_json=as_json
        )
    )


@app.command()
def reparse(
    corpus: CorpusFile,
    pages: Annotated[Reread, typer.Option(help="All pages, or those of one status.")] = Reread.ALL,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change; change nothing.")] = False,
    newspaper: NewspaperFile = None,
    curator: Annotated[str | None, typer.Option(help="Who does it; the user's name by default.")] = None,
    as_json: AsJson = False,
) -> None:
    """Read pages that an older parser read again with this one. What a curator decided stays."""
    from desktop.cli.reparse_command import reparse as read_again
    from desktop.page.page import PageStatus

    status = None if pages is Reread.ALL else PageStatus(pages.value)
    end_with(lambda: read_again(corpus, status, dry_run=dry_run, newspaper=newspaper, curator=curator, as_json=as_json))


@app.command()
def export(
    corpus: CorpusFile,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where the dataset goes.")],
    formats: Annotated[str, typer.Option("--format", help="jsonl, csv, or both joined by a comma.")] = "jsonl,csv",
    pages: Annotated[Pages, typer.Option(help="All pages, or those marked done.")] = Pages.ALL,
    mask: Annotated[
        bool,
        typer.Option(
            "--mask-personal-data", help="Write * for identity, mobile and card numbers and e-mail addresses."
        ),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Export articles with their labels as a dataset."""
    from desktop.cli.export_command import export_dataset

    end_with(
        lambda: export_dataset(
            corpus, folder, formats=formats, only_done=pages is Pages.DONE, mask=mask, as_json=as_json
        )
    )


@app.command()
def check(
    corpus: CorpusFile,
    pages: Annotated[bool, typer.Option("--pages", help="List the problems of its pages too.")] = False,
    as_json: AsJson = False,
) -> None:
    """Check a corpus from end to end. Nothing is changed."""
    from desktop.cli.check_command import check as check_corpus

    end_with(lambda: check_corpus(corpus, pages=pages, as_json=as_json))


@app.command()
def backup(
    corpus: CorpusFile,
    folder: BackupFolder = None,
    only_list: Annotated[bool, typer.Option("--list", help="List the backups that there are; make none.")] = False,
    as_json: AsJson = False,
) -> None:
    """Back a corpus up, verify the copy, and keep the last of seven days and of four weeks."""
    from desktop.cli.backup_commands import back_up, list_backups

    do = list_backups if only_list else back_up
    end_with(lambda: do(corpus, folder, as_json=as_json))


@app.command()
def restore(
    corpus: CorpusFile,
    backup_file: Annotated[Path, typer.Argument(metavar="BACKUP", help="The backup to restore, a .db file.")],
    as_json: AsJson = False,
) -> None:
    """Put a backup in the place of a corpus. The file that was there is kept beside it."""
    from desktop.cli.backup_commands import restore_backup

    end_with(lambda: restore_backup(corpus, backup_file, as_json=as_json))


app.add_typer(labels_app, name="labels")


@app.command()
def suggest(
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="PATH", help="Dumps, or folders of *.txt files.")
    ] = None,
    pages: Annotated[Path | None, typer.Option(help="Pages as `jianbao parse` writes them, instead of dumps.")] = None,
    encoding: Encoding = None,
    corpus: Annotated[
        Path | None, typer.Option(metavar="CORPUS", help="Learn topics from the labels of this corpus first.")
    ] = None,
    suggestion_format: Annotated[SuggestionFormat, typer.Option("--format")] = SuggestionFormat.JSONL,
) -> None:
    """Suggest districts and topics for articles and write them to standard output."""
    from desktop.cli.suggest_command import suggest_labels

    end_with(lambda: suggest_labels(paths or [], pages, corpus, encoding=encoding))
