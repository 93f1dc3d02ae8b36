"""How fast the window is, with many pages in the corpus: `python -m tests.benchmarks.bench_window [PAGES]`.

Start times are ratios to a bare window of the same Qt in the same run; the rest are 95th percentiles in milliseconds.
Exit status 1 when a budget is missed.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
RUNS = 7


def sources():
    """Return the example's dumps as bytes."""
    return [path.read_bytes() for path in sorted(Path("tests/example/pages").rglob("*.txt"))]


def build(path, pages):
    """Make a corpus with this many pages: the example's, each with another line at its end."""
    from desktop.corpus.store import Corpus
    from desktop.page.dump import Dump
    from desktop.parsing.parse import parse

    texts = sources()
    corpus = Corpus.create(path, curator="bench", clock=lambda: datetime.now(UTC), new_id=lambda: "bench")
    for number in range(pages):
        text = texts[number % len(texts)] + f"\n责任编辑 编号{number}\n".encode()
        name = f"{2000 + number // 366:04d}-{number // 30 % 12 + 1:02d}-{number % 28 + 1:02d}-{number % 8 + 1:02d}.txt"
        dump = Dump(name, text, "utf-8")
        corpus.add(dump, parse(dump))
    corpus.close()


def started(*arguments, config):
    """Start a window in a process of its own and return when it painted, in seconds."""
    environment = {**os.environ, "BENCH_START": str(time.time()), "JIANBAO_CONFIG": config}
    command = [sys.executable, "-m", "tests.benchmarks.start", *map(str, arguments)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return [float(part) for part in done.stdout.split()]


def percentile(values, share):
    """Return a percentile of measured values."""
    return statistics.quantiles(values, n=100, method="inclusive")[share - 1]


def start_ratios(path, config):
    """Return the medians of bare, painted, queue filled and ready, in seconds, measured in turns."""
    bare, full = [], []
    for _ in range(RUNS):
        bare.append(started("bare", config=config)[0])
        full.append(started("jianbao", path, config=config))
    return (statistics.median(bare), *(statistics.median(row[i] for row in full) for i in range(3)))


class Stalls:
    """The longest time between two turns of the event loop that the main thread was kept from."""

    def __init__(self, qt):
        self.qt, self.longest = qt, 0.0

    def measure(self, work):
        """Do work and let it be painted; return milliseconds."""
        start = time.perf_counter()
        work()
        self.qt.processEvents()
        taken = (time.perf_counter() - start) * 1000
        self.longest = max(self.longest, taken)
        return taken


def work_times(path, config):
    """Return the times of opening pages and of edits, and the longest stall, in milliseconds."""
    os.environ["JIANBAO_CONFIG"] = config
    from desktop.ui.application import Application, make_qt

    qt = make_qt([])
    application = Application(qt, Path(config))
    application.window.show()
    application.window.shell.open(path)
    while not (application.window.workbench and application.window.workbench.is_ready):
        qt.processEvents()
    bench = application.window.workbench
    session, stalls = bench.session, Stalls(qt)
    pages = bench.queue.model.pages
    opened = [stalls.measure(lambda i=i: session.open_page(pages[i * 37 % len(pages)])) for i in range(120)]
    edits = []
    for i in range(60):
        session.open_page(pages[i * 53 % len(pages)])
        qt.processEvents()
        block = session.page.articles[0].blocks[-1]
        session.select_blocks((block,))
        qt.processEvents()
        edits.append(stalls.measure(lambda: application.window.commands.run("detach")))
        edits.append(stalls.measure(lambda: application.window.commands.run("undo")))
    application.window.close()
    application.context.jobs.stop()
    return opened, edits, stalls.longest


def main():
    """Measure, print and judge."""
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    with tempfile.TemporaryDirectory() as name:
        config = Path(name) / "config"
        config.mkdir()
        (config / "settings.json").write_text('{"curator": "bench"}')
        path = Path(name) / "bench.db"
        build(path, pages)
        bare, painted, filled, ready = start_ratios(path, str(config))
        opened, edits, longest = work_times(path, str(config))
    rows = (
        ("window painted / bare window", painted / bare, 2.0),
        ("queue filled / bare window", filled / bare, 3.0),
        ("page opened p95 ms", percentile(opened, 95), 50),
        ("edit saved and repainted p95 ms", percentile(edits, 95), 30),
        ("longest on the UI thread ms", longest, 100),
    )
    print(
        f"{pages} pages; bare window {bare:.3f} s, painted {painted:.3f} s, queue {filled:.3f} s, ready {ready:.3f} s"
    )
    for text, value, budget in rows:
        print(f"{text:34s} {value:8.2f}  budget {budget:6.1f}  {'good' if value <= budget else 'MISSED'}")
    return any(value > budget for _, value, budget in rows)


if __name__ == "__main__":
    sys.exit(main())
