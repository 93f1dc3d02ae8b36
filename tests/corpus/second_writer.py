"""A second process that wants to write to a corpus: prints what it was told, and how many pages it could read."""

import json
import sys
from pathlib import Path

from desktop.corpus.errors import CorpusError
from desktop.corpus.queue import read_queue
from tests.corpus.made import Maker


def main(path: Path) -> None:
    """Try to open the corpus for writing."""
    failure = None
    try:
        Maker(path).open().close()
    except CorpusError as error:
        failure = error
    name = type(failure).__name__ if failure else None
    print(json.dumps({"failure": name, "sentence": str(failure), "pages": len(read_queue(path))}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
