"""Corpora of many pages for benchmarks: two of the example's pages in one dump, as long as a real page is."""

from datetime import UTC, datetime
from pathlib import Path

from desktop.corpus.store import Corpus
from desktop.corpus.upkeep import tidy
from desktop.page.dump import Dump
from desktop.parsing.parse import parse

EXAMPLE = Path(__file__).parents[1] / "example" / "pages"


def dumps(count):
    """Yield this many different dumps of some 90 lines, named after days and page numbers."""
    texts = [path.read_bytes() for path in sorted(EXAMPLE.rglob("*.txt"))]
    for number in range(count):
        name = f"{2000 + number // 366:04d}-{number // 30 % 12 + 1:02d}-{number % 28 + 1:02d}-{number % 8 + 1:02d}.txt"
        parts = (texts[(number + step * 5) % len(texts)] for step in range(2))
        yield Dump(name, b"\n".join(parts) + f"\n责任编辑 编号{number}\n".encode(), "utf-8")


def corpus_of(pages, folder):
    """Return the path of a corpus of this many pages in a folder; one that is there already is taken as it is."""
    path = folder / f"bench-{pages}.db"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f"part-{pages}.db"
        part.unlink(missing_ok=True)
        with Corpus.create(part, curator="bench", clock=lambda: datetime.now(UTC), new_id=lambda: "bench") as corpus:
            for dump in dumps(pages):
                corpus.add(dump, parse(dump))
            tidy(part)
        part.rename(path)
    return path
