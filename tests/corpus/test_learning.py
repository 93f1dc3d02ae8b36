"""Learning from a corpus: the same every time, in a process of its own that ends when it is told to."""

import shutil
import threading
from datetime import UTC, datetime
from multiprocessing import active_children

import numpy as np
import pytest

from desktop.corpus.labelled import labelled_pages
from desktop.corpus.learning import Learner, LearningStopped
from desktop.corpus.lessons import DENIED, Teacher
from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.curation.labels import add_topics
from desktop.labels.gazetteer import Gazetteer
from desktop.labels.topic_finder import TopicFinder
from desktop.labels.topics import TopicScheme
from desktop.page.failure import KnownFailure
from desktop.page.role import Role
from tests.corpus.made import Maker, made_page
from tests.curation.building import Row, page_of
from tests.example.build import EXAMPLE

NOON = datetime(2024, 5, 6, 12, tzinfo=UTC)


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


def test_pages_are_ranked_by_what_they_would_teach(given, tmp_path):
    path = tmp_path / "c.db"
    shutil.copy(EXAMPLE, path)
    teacher = Teacher(path, *given)
    ranked = teacher.rank()
    with labelled_pages(path) as pages:
        unfinished = dict(pages.unfinished(1000))
        assert {page_id for page_id, _ in ranked} == set(unfinished)
        assert [page_id for page_id, _ in pages.unfinished(2)] == list(unfinished)[:2]
        states = {page_id: pages.page(page_id, revision) for page_id, revision in unfinished.items()}
    assert len(ranked) > 2
    assert [useful for _, useful in ranked] == sorted((useful for _, useful in ranked), reverse=True)
    assert all(0 <= useful <= 1 for _, useful in ranked)
    best = next(page_id for page_id, useful in ranked if useful)
    with Corpus.open(path, curator="沈青", clock=lambda: NOON, new_id=str) as corpus:
        page, everything = states[best], ("economy",)
        labelled = add_topics(page, [article.id for article in page.articles], everything)
        corpus.save(Step("Label", (), ((best, labelled),)))
    assert dict(teacher.rank())[best] == 0, "there is nothing left to label"
    learner = Learner(path, *given)
    assert learner.rank() == Teacher(path, *given).rank()
    learner.close()
    assert not active_children()


def test_what_nothing_is_known_of_is_what_would_teach_most(given, lesson):
    finder = TopicFinder(*given)

    def unsure(page):
        article = page.articles[0]
        return lesson.model.unsure(finder.features(page, article), finder.scores(page, article), finder.offered)

    unlike = page_of(Row("乙丙丁戊己庚辛壬", Role.HEADLINE, "a1"), Row("子丑寅卯辰巳午未申酉戌亥", Role.BODY, "a1"))
    like = page_of(
        Row("医院门诊增设专家号", Role.HEADLINE, "a1"), Row("医院的医生为患者看病,卫生健康部门说。", Role.BODY, "a1")
    )
    assert unsure(unlike) > unsure(like)


def test_of_too_few_labels_no_page_is_ranked(given, tmp_path):
    maker = Maker(tmp_path / "c.db")
    with maker.create() as corpus:
        corpus.add(*made_page(1))
    assert Teacher(maker.path, *given).rank() == ()


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
