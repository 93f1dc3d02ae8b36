"""The commands for scripts."""

import typer

app = typer.Typer()


def run(arguments: list[str]) -> int:
    """Run a command."""
    app(arguments)
    return 0
