"""The README's table of keys, made from the command table: `python -m tests.ui.window.readme_keys` writes it."""

import os
import re
import tempfile
from pathlib import Path

README = Path(__file__).parents[3] / "README.md"
SECTION = re.compile(r"(?<=\n## Keys\n\n).*?(?=\n## )", re.DOTALL)


def keys_table(commands):
    """Return the section: one table, a row for each command that has a key."""
    rows = ["| what | keys |", "|---|---|"]
    for command in commands.commands.values():
        if command.keys and not command.id.startswith("accept_"):
            keys = " or ".join(f"`{keys}`" for keys in command.keys)
            text = command.text.replace("|", "\\|")  # it would end the cell
            rows.append(f"| {text} | {keys} |")
    rows.append("| Accept suggestion 1 to 9; with Shift only as mentioned | `1` … `9`, `Shift+1` … `Shift+9` |")
    return (
        "`F1` shows this table in the window, `Ctrl+K` finds a command by a part of its name. Single letters are dead\n"
        "while a text field is typed in.\n\n" + "\n".join(rows) + "\n"
    )


def main():
    """Write the section."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop

    from desktop.assets import resource
    from desktop.ui.application import Application, make_qt

    assert resource("corpus.db.example")
    with tempfile.TemporaryDirectory() as folder:
        application = Application(make_qt([]), Path(folder))
        application.languages.use("en")
        loop = QEventLoop()
        application.window.shell.open_example()
        while not (application.window.workbench and application.window.workbench.is_ready):
            loop.processEvents()
        text = README.read_text(encoding="utf-8")
        table = keys_table(application.window.commands)
        README.write_text(SECTION.sub(lambda _: table, text), encoding="utf-8")
        application.window.close()
        application.context.stop()
        application.opening.forget_example()


if __name__ == "__main__":
    main()
