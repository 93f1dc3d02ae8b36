"""The catalogues of the window's words: brought in step with the source, and what is wrong with them.

`python -m tests.translations.catalogues` rewrites the .ts files from the source and compiles the .qm files.
"""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

TOP = Path(__file__).parents[2]
FOLDER = TOP / "resources" / "translations"
CHINESE, ENGLISH = FOLDER / "jianbao_zh_CN.ts", FOLDER / "jianbao_en.ts"

SAME_IN_BOTH = frozenset(
    {
        "%1",
        ", ",
        "; ",
        "%1 %",
        "UTF-8",
        "GB18030 (GBK, GB2312)",
        "Big5",
        "%1 · %2",
        "CSV",
        "JSON Lines",
        "CSV (UTF-8)",
        "Jianbao",
        "English",
        "GitHub",
        "OneDrive",
        "Dropbox",
        "Box",
    }
)
"""Strings that may be equal to their source or hold no Chinese character: names, numbers and signs."""


def tool(name):
    """Return the path of one of PySide6's tools beside this Python."""
    return str(Path(sys.executable).with_name(name))


def update(catalogue, source_language=False):
    """Bring a catalogue in step with the source: new strings unfinished, vanished ones dropped."""
    sources = [str(path.relative_to(TOP)) for path in sorted((TOP / "desktop" / "ui").rglob("*.py"))]
    options = ["-no-obsolete", "-locations", "none"]
    options += ["-target-language", "en", "-pluralonly"] if source_language else ["-target-language", "zh_CN"]
    command = [tool("pyside6-lupdate"), *sources, *options, "-ts", str(catalogue)]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=True)
    complaints = [line for line in (done.stdout + done.stderr).splitlines() if "arning" in line or "rror" in line]
    return [line for line in complaints if "tr() cannot be called without context" not in line]


def compile_catalogue(catalogue, target):
    """Compile a .ts file to a .qm file."""
    command = [tool("pyside6-lrelease"), "-silent", str(catalogue), "-qm", str(target)]
    subprocess.run(command, cwd=TOP, capture_output=True, check=True)


def messages(catalogue):
    """Yield context, source and translations (one, or one for each plural form) of every message."""
    for context in ET.parse(catalogue).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield name, message.findtext("source"), forms, translation.get("type")


def faults(catalogue):
    """Yield what is wrong with the Chinese catalogue, a sentence each."""
    for context, source, forms, state in messages(catalogue):
        where = f"{context}: “{source}”"
        for text in forms:
            if state == "unfinished" or not text:
                yield f"{where} is not translated"
            elif sorted(re.findall(r"%[1-9n]", source)) != sorted(re.findall(r"%[1-9n]", text)):
                yield f"{where} has other places than “{text}”"
            elif source not in SAME_IN_BOTH and (text == source or not re.search("[\u4e00-\u9fff]", text)):
                yield f"{where} is not in Chinese: “{text}”"


def fill_english(catalogue):
    """Fill the English plurals from their source: `%n block(s)` is `%n block` and `%n blocks`."""
    tree = ET.parse(catalogue)
    for message in tree.getroot().iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        forms = list(translation.iter("numerusform"))
        if forms:
            forms[0].text = re.sub(r"\((?:s|es|ies)\)", "", source)
            forms[-1].text = re.sub(r"\((s|es)\)", r"\1", source)
            translation.attrib.pop("type", None)
    ET.indent(tree, "    ")
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)


def main():
    """Update and compile both catalogues; print what is still to be translated."""
    for complaint in update(CHINESE) + update(ENGLISH, source_language=True):
        print(complaint)
    fill_english(ENGLISH)
    for catalogue in (CHINESE, ENGLISH):
        compile_catalogue(catalogue, catalogue.with_suffix(".qm"))
    remaining = list(faults(CHINESE))
    print("\n".join(remaining))
    print(f"{len(remaining)} of {sum(1 for _ in messages(CHINESE))} strings need a translator")


if __name__ == "__main__":
    main()
