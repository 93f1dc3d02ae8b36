"""`jianbao labels CORPUS …`: the names and arguments of its commands."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.endings import end_with

AsJson = Annotated[bool, typer.Option("--json", help="Write one JSON object to standard output.")]
Curator = Annotated[str | None, typer.Option(help="Who does it; the user's name by default.")]

app = typer.Typer(
    help="Topics, the home region, aliases of places, and which labels are in use. Without a command it counts them.",
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def labels(
    context: typer.Context,
    corpus: Annotated[Path, typer.Argument(metavar="CORPUS", help="The corpus, a .db file.")],
) -> None:
    """Take the corpus; without a further command count its labels."""
    from desktop.cli.labels_command import LabelsCommand  # with SQL, which parsing does without

    context.obj = LabelsCommand(corpus)
    if context.invoked_subcommand is None:
        end_with(context.obj.counts)


@app.command()
def counts(context: typer.Context, as_json: AsJson = False) -> None:
    """Write which labels are in use and how often: kind, id, name, articles (about, mentioned)."""
    end_with(lambda: context.obj.counts(as_json=as_json))


@app.command()
def topics(context: typer.Context, as_json: AsJson = False) -> None:
    """Write the topic scheme, a topic a line: id, parent, Chinese and English name, articles, state, former ids."""
    end_with(lambda: context.obj.topics(as_json=as_json))


@app.command("export-topics")
def export_topics(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The CSV file to write.")],
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
) -> None:
    """Write the topic scheme to a CSV file."""
    end_with(lambda: context.obj.export_topics(file, force=force))


@app.command("import-topics")
def import_topics(
    context: typer.Context,
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="A CSV file; or `default` or `iptc`, a scheme that ships.")
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change; change nothing.")] = False,
    curator: Curator = None,
    as_json: AsJson = False,
) -> None:
    """Take over the topic scheme of a CSV file. Topics that articles have stay, retired, where it lacks them."""
    end_with(lambda: context.obj.import_topics(file, dry_run=dry_run, curator=curator, as_json=as_json))


@app.command()
def home(
    context: typer.Context,
    code: Annotated[str | None, typer.Argument(metavar="[CODE]", help="The prefecture's code, like 4302.")] = None,
    curator: Curator = None,
    as_json: AsJson = False,
) -> None:
    """Write which prefecture's counties and zones are the corpus' districts; with a code, take another as home."""
    end_with(lambda: context.obj.home(code, curator=curator, as_json=as_json))


@app.command()
def aliases(context: typer.Context, as_json: AsJson = False) -> None:
    """Write the aliases of places, one a line: the alias, the code and the name of its place."""
    end_with(lambda: context.obj.aliases(as_json=as_json))


@app.command("add-alias")
def add_alias(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="ALIAS", help="The name as it stands in texts.")],
    place: Annotated[str, typer.Argument(metavar="PLACE", help="The place's code, or its name.")],
    curator: Curator = None,
) -> None:
    """Let a name mean a place in this corpus, for suggestions on all pages from now on."""
    end_with(lambda: context.obj.add_alias(name, place, curator=curator))


@app.command("remove-alias")
def remove_alias(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="ALIAS", help="The alias.")],
    curator: Curator = None,
) -> None:
    """Take an alias away."""
    end_with(lambda: context.obj.remove_alias(name, curator=curator))
