"""What learning is worth and what it costs: `JIANBAO_PAGES=… python -m tests.benchmarks.bench_learning [PART…]`.

Parts: `curve`, the quality of suggestions by the number of labelled articles, with keywords alone beside it, over
several deals of the articles into those to learn from and those to ask about; `training`, the time for 10,000 articles,
cutting not counted; `asking`, the time for a page; `finding`, how many bytes of text a second places are found in;
`window`, how long frames take while a process learns. Exit status 1 when a budget is missed.
"""

import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from desktop.labels.features import Features
from desktop.labels.finder import PlaceFinder
from desktop.labels.gazetteer import Gazetteer
from desktop.labels.label_sets import LabelSets
from desktop.labels.suggest import Suggester
from desktop.labels.topic_finder import TopicFinder, TopicSuggestion
from desktop.labels.topics import TopicScheme
from desktop.labels.training import Example, Lexicon, train
from desktop.page.reading import reading_text
from tests.benchmarks.learning_set import Labelled, labelled
from tests.example.build import EXAMPLE

_SIZES = (0, 10, 25, 50, 75, 100, 150, 200)
_ASKED = 80
_DEALS = 8
_BETTER_FROM = 100
_MANY = 10_000
_SECONDS = 20.0
_MILLISECONDS = 20.0
_MEGABYTES = 20.0
_ROUNDS = 7
_FRAME = 16.0

Ask = tuple[float, float]


class Bench:
    """Measures; `missed` names the budgets that were missed."""

    def __init__(self, articles: list[Labelled]) -> None:
        self._articles = articles
        self._scheme = TopicScheme.load()
        self._finder = TopicFinder(self._scheme, Gazetteer.load().terms)
        self.missed: list[str] = []

    def example(self, lexicon: Lexicon, item: Labelled, share: float = 1.0, of: random.Random | None = None) -> Example:
        """Return an article to learn from; of its features only a share, chosen at random."""
        found = self._finder.features(item.page, item.article)
        if of is not None:
            words, grams = (
                {name: times for name, times in counted.items() if of.random() < share}
                for counted in (found.words, found.grams)
            )
            found = Features(words, grams)
        return Example(*lexicon.pack(found), self._finder.scores(item.page, item.article).totals, item.topics)

    def curve(self) -> None:
        """Print the quality of suggestions by the number of labelled articles."""
        print(f"{len(self._articles)} labelled articles; {_DEALS} deals, {_ASKED} asked in each")
        print("labelled  recall@3 first  | keywords recall@3 first | calibration error")
        lexicon = Lexicon()
        examples = [self.example(lexicon, item) for item in self._articles]
        for size in _SIZES:
            rows = [self._deal(deal, size, examples, lexicon) for deal in range(_DEALS)]
            blend, alone, error = (np.mean([row[place] for row in rows], axis=0) for place in range(3))
            print(f"{size:8d}  {blend[0]:8.3f} {blend[1]:5.3f}  | {alone[0]:17.3f} {alone[1]:5.3f} | {error:.3f}")
            if size >= _BETTER_FROM and not (blend[0] > alone[0] and blend[1] > alone[1]):
                self.missed.append(f"no better than keywords with {size} labelled articles")

    def _deal(self, deal: int, size: int, examples: list[Example], lexicon: Lexicon) -> tuple[Ask, Ask, float]:
        order = list(range(len(examples)))
        random.Random(deal).shuffle(order)
        asked, learned = order[:_ASKED], order[_ASKED : _ASKED + size]
        result = train([examples[place] for place in learned], lexicon)
        blend: list[tuple[TopicSuggestion, ...]] = []
        alone: list[tuple[TopicSuggestion, ...]] = []
        for place in asked:
            item = self._articles[place]
            alone.append(self._finder.suggest(item.page, item.article))
            if result is None:
                blend.append(alone[-1])
            else:
                scores = self._finder.scores(item.page, item.article)
                blend.append(result.model.suggest(self._finder.features(item.page, item.article), scores))
        truth = [self._articles[place].topics for place in asked]
        return _quality(blend, truth), _quality(alone, truth), _calibration_error(blend, truth)

    def training(self) -> None:
        """Print how long ten thousand articles take, each made of some of the features of a real one."""
        chance, lexicon = random.Random(1), Lexicon()
        picked = (self._articles[chance.randrange(len(self._articles))] for _ in range(_MANY))
        examples = [self.example(lexicon, item, 0.8, chance) for item in picked]
        start, busy = time.perf_counter(), time.process_time()
        result = train(examples, lexicon)
        taken, busy = time.perf_counter() - start, time.process_time() - busy
        features = sum(len(example.names) for example in examples) / _MANY
        assert result is not None
        print(f"training: {_MANY} articles of {features:.0f} features in {taken:.1f} s ({busy:.1f} s of processor)")
        if taken > _SECONDS:
            self.missed.append(f"training took {taken:.1f} s, not {_SECONDS:.0f}")

    def finding(self) -> None:
        """Print how many megabytes (10⁶ bytes of UTF-8) a second places are found in: the fastest of some rounds."""
        finder = PlaceFinder(Gazetteer.load())
        texts = [reading_text(item.page, item.article) for item in self._articles]
        size = sum(len(text.encode()) for text in texts) / 1e6
        seconds, places = [], 0
        for _ in range(_ROUNDS):
            start = time.perf_counter()
            places = sum(len(finder.find(text)) for text in texts)
            seconds.append(time.perf_counter() - start)
        speed = size / min(seconds)
        print(f"finding: {places} places in {len(texts)} articles of {size:.2f} MB, {speed:.0f} MB/s")
        if speed < _MEGABYTES:
            self.missed.append(f"places were found in {speed:.0f} MB/s, not {_MEGABYTES:.0f}")

    def window(self) -> None:
        """Print how long the frames of a window take while a process learns from our example."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "labelled.db")
            shutil.copy(EXAMPLE, path)
            command = [sys.executable, "-m", "tests.benchmarks.learning_window", str(path), str(Path(folder, "config"))]
            environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
            done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
        told = json.loads(done.stdout.splitlines()[-1])
        frames = sorted(told["frames"])
        p95 = frames[len(frames) * 95 // 100]
        print(f"window: {len(frames)} frames in {told['taken']:.1f} s, p95 {p95:.1f} ms, at most {frames[-1]:.1f}")
        if not told["learned"] or p95 > _FRAME:
            self.missed.append(f"a frame took {p95:.1f} ms at p95, not {_FRAME:.0f}")

    def asking(self) -> None:
        """Print how long a page takes once jieba is loaded and the model is there; no page is asked twice."""
        lexicon = Lexicon()
        result = train([self.example(lexicon, item) for item in self._articles], lexicon)
        suggester = Suggester.of(LabelSets()).with_model(result and result.model)
        pages = list({item.page.sha256: item.page for item in self._articles}.values())
        list(suggester.suggest(pages[0]))
        times: list[float] = []
        for page in pages[1:]:
            start = time.perf_counter()
            list(suggester.suggest(page))
            times.append(1000 * (time.perf_counter() - start))
        again = time.perf_counter()
        list(suggester.suggest(pages[-1]))
        again = 1000 * (time.perf_counter() - again)
        middle, most = statistics.median(times), max(times)
        size = statistics.median(len(page.text) for page in pages)
        print(
            f"asking: a page of {size:.0f} characters {middle:.1f} ms, at most {most:.1f}; the same again {again:.1f}"
        )
        if middle > _MILLISECONDS:
            self.missed.append(f"a page took {middle:.1f} ms, not {_MILLISECONDS:.0f}")


def _quality(found: Sequence[tuple[TopicSuggestion, ...]], truth: Sequence[tuple[str, ...]]) -> Ask:
    three = [{item.id for item in items[:3]} for items in found]
    recall = sum(len(ids & set(topics)) for ids, topics in zip(three, truth, strict=True)) / sum(map(len, truth))
    first = [bool(items) and items[0].id in topics for items, topics in zip(found, truth, strict=True)]
    return recall, statistics.mean(first)


def _calibration_error(found: Sequence[tuple[TopicSuggestion, ...]], truth: Sequence[tuple[str, ...]]) -> float:
    """Return how far what is said is from what is so, on average, in ten bands of confidence."""
    pairs = [(item.confidence, item.id in topics) for items, topics in zip(found, truth, strict=True) for item in items]
    bands: dict[int, list[tuple[float, bool]]] = {}
    for confidence, right in pairs:
        bands.setdefault(min(9, int(confidence * 10)), []).append((confidence, right))
    off = (abs(sum(said - right for said, right in band)) for band in bands.values())
    return sum(off) / len(pairs)


def main() -> int:
    """Measure the parts that are named, all of them by default."""
    bench = Bench(labelled())
    for part in sys.argv[1:] or ("curve", "training", "asking", "finding", "window"):
        getattr(bench, part)()
    for missed in bench.missed:
        print(f"MISSED: {missed}")
    return bool(bench.missed)


if __name__ == "__main__":
    sys.exit(main())
