"""The README's pictures, from the example corpus: `python -m tests.pictures [FOLDER] [--only WORD]`.

With FOLDER each view in both themes and both languages goes there, below a folder for each screen: 100 % and 150 % on
1600 × 1000 pixels, 150 % on 2560 × 1440. Else only those that the README shows are taken, to `resources/pictures`.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SCREENS = {"100": (1600, 1000, 1.0), "150": (1600, 1000, 1.5), "150-large": (2560, 1440, 1.5)}
"""Width and height in pixels of the screen, and how large everything is on it."""

README = {"workbench-en-light": "main-window", "workbench-zh_CN-dark": "main-window-dark-chinese"}
README |= {"welcome-en-light": "welcome", "folded-en-light": "folded", "district-en-light": "labels"}
README |= {"export-en-light": "export", "small-zh_CN-light": "small"}


def take(screen, out, only=""):
    """Take the pictures of one screen in a process of its own: Qt reads the scale when it starts."""
    width, height, scale = SCREENS[screen]
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        screens = Path(name) / "screens.json"
        shown = {"name": screen, "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
        screens.write_text(json.dumps({"screens": [shown]}))
        environment = {**os.environ, "QT_SCALE_FACTOR": str(scale), "HOME": "/home/curator"}  # nobody's own machine
        environment["PYTHONFAULTHANDLER"] = "1"
        environment["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
        size = (str(round(width / scale)), str(round(height / scale)))
        command = [sys.executable, "-m", "tests.pictures.studio", name, str(out), *size, only]
        subprocess.run(command, env=environment, check=True)


def main():
    """Write the pictures."""
    arguments = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    arguments.add_argument("folder", type=Path, nargs="?", help="where every view goes; without: those of the README")
    arguments.add_argument("--screen", choices=SCREENS, help="only those of one screen")
    arguments.add_argument("--only", default="", help="only pictures whose name has this word in it")
    chosen = arguments.parse_args()
    if chosen.folder is not None:
        for screen in (chosen.screen,) if chosen.screen else SCREENS:
            take(screen, chosen.folder / screen, chosen.only)
        return
    with tempfile.TemporaryDirectory() as name:
        take("100", Path(name))
        target = Path("resources/pictures")
        target.mkdir(exist_ok=True)
        for source, wanted in README.items():
            shutil.copyfile(Path(name) / f"{source}.png", target / f"{wanted}.png")


if __name__ == "__main__":
    main()
