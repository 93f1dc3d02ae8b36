"""Learning from a corpus: the same every time, in a process of its own that ends when it is told to."""

import shutil
import threading
from multiprocessing import active_children

import numpy as np
import pytest

from desktop.corpus.labelled import labelled_pages
from desktop.corpus.learning import Learner, LearningStopped
from desktop.corpus.lessons import DENIED, Teacher
from desktop.labels.gazetteer import Gazetteer
from desktop.labels.topics import TopicScheme
from desktop.page.failure import KnownFailure
from tests.example.build import EXAMPLE


@pytest.fixture(scope="module")
def given():
    return TopicScheme.load(), Gazetteer.load().terms


@pytest.fixture(scope="module")
def lesson(given):
    return Teacher(EXAMPLE, *given).learn()


def test_what_is_read_is_what_is_labelled():
    with labelled_pages(EXAMPLE) as pages:
        labels = pages.labels()
        read = {
            (article.id, topic)
            for page_id, revision_id in pages.revisions()
            for article in pages.page(page_id, revision_id).articles
            for topic in article.topics
        }
    assert labels == read
    assert len(labels) > 150


def test_a_process_learns_what_is_learned_here(given, lesson):
    learner = Learner(EXAMPLE, *given)
    there = learner.learn()
    again = learner.learn()
    learner.close()
    for model in (there.model, again.model):
        assert model.topics == lesson.model.topics
        assert model.words == lesson.model.words
        assert model.calibration == lesson.model.calibration
        assert np.array_equal(model.weights, lesson.model.weights)
        assert np.array_equal(model.biases, lesson.model.biases)
    assert there.labels == again.labels == lesson.labels
    assert there.doubts == lesson.doubts
    assert not active_children()


def test_what_is_denied_is_named_worst_first(lesson):
    assert list(lesson.doubts) == sorted(lesson.doubts, key=lambda doubt: doubt.probability)
    assert all(doubt.probability <= DENIED for doubt in lesson.doubts)
    assert {(doubt.article_id, doubt.topic) for doubt in lesson.doubts} <= lesson.labels


def test_cancelling_ends_the_process(given):
    class Enough(Exception):
        pass

    def check():
        raise Enough

    learner = Learner(EXAMPLE, *given)
    with pytest.raises(Enough):
        learner.learn(check)
    assert not active_children()
    assert learner.learn() is not None, "another lesson starts another process"
    learner.close()
    assert not active_children()


def test_closing_ends_a_lesson_under_way(given):
    begun = threading.Event()
    learner, stopped = Learner(EXAMPLE, *given), []

    def learn():
        try:
            learner.learn(begun.set)
        except LearningStopped:
            stopped.append(True)

    thread = threading.Thread(target=learn)
    thread.start()
    assert begun.wait(60)
    learner.close()
    thread.join(60)
    assert stopped
    assert not active_children()
    with pytest.raises(LearningStopped):
        learner.learn()


def test_a_corpus_that_cant_be_read_says_so(given, tmp_path):
    path = tmp_path / "c.db"
    shutil.copy(EXAMPLE, path)
    learner = Learner(path, *given)
    path.unlink()
    with pytest.raises(KnownFailure):
        learner.learn()
    learner.close()
