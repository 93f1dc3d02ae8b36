import threading

import pytest

from desktop.curation.labels import add_topics, set_district
from desktop.page.article import Relation
from desktop.ui.jobs import Jobs
from desktop.ui.labels_service import LEAST_CONFIDENCE, LabelsService, Suggestion, load_schemes
from tests.ui.cards.fixtures import TIANYUAN, found, ids, labels, schemes, session, settings  # noqa: F401


@pytest.fixture
def jobs():
    jobs = Jobs()
    yield jobs
    jobs.stop()


def test_names_are_in_the_language_of_the_window(labels):  # noqa: F811
    assert labels.topic_name("education") == "教育"
    assert labels.topic_name("education", "en") == "Education"
    assert labels.district_name(TIANYUAN) == "天元区"
    assert labels.topic_name("gone") == "gone"
    assert labels.district_name("gone") == "gone"


def test_what_is_set_is_not_suggested(labels, session, ids):  # noqa: F811
    assert [item.id for item in labels.suggestions(ids[0])] == [TIANYUAN, "430223", "governance"]
    session.edit("x", (), lambda page: add_topics(page, ids[:1], ("governance",)))
    session.edit("x", (), lambda page: set_district(page, ids[:1], TIANYUAN, Relation.MENTIONED))
    assert [item.id for item in labels.suggestions(ids[0])] == ["430223"]
    assert labels.suggestions(ids[1]) == ()
    assert labels.suggestions(None) == ()


def test_places_stay_known_when_the_district_is_set(labels, session, ids):  # noqa: F811
    session.edit("x", (), lambda page: set_district(page, ids[:1], TIANYUAN, Relation.ABOUT))
    assert {session.page.text[place.start : place.end] for place in labels.mentions(ids[0])} == {"天元区"}


def test_what_is_hardly_sure_is_not_suggested(qtbot, session, jobs, settings, schemes, ids):  # noqa: F811
    def weak(page, schemes):
        yield ids[0], (Suggestion("health", None, LEAST_CONFIDENCE - 0.01),)

    service = LabelsService(session, jobs, settings, load=lambda: schemes, suggest=weak)
    with qtbot.waitSignals([service.suggestions_changed] * 2):
        service.refresh()
    assert service.suggestions(ids[0]) == ()


def test_names_come_before_suggestions(qtbot, session, jobs, settings, schemes, ids):  # noqa: F811
    go_on = threading.Event()

    def slow(page, schemes):
        go_on.wait(10)
        return found(page, schemes)

    service = LabelsService(session, jobs, settings, language="zh_CN", load=lambda: schemes, suggest=slow)
    assert service.topic_name("education") == service.district_name(TIANYUAN) == "…"
    with qtbot.waitSignal(service.suggestions_changed):
        service.refresh()
    assert service.topic_name("education") == "教育"
    assert service.suggestions(ids[0]) == ()
    with qtbot.waitSignal(service.suggestions_changed):
        go_on.set()
    assert service.suggestions(ids[0])


def test_suggestions_for_a_page_that_was_left_are_dropped(qtbot, session, jobs, settings, schemes, ids):  # noqa: F811
    go_on = threading.Event()

    def slow(page, schemes):
        go_on.wait(10)
        return found(page, schemes)

    service = LabelsService(session, jobs, settings, load=lambda: schemes, suggest=slow)
    with qtbot.waitSignal(service.suggestions_changed):
        service.refresh()
    session.open_page(None)
    with qtbot.assertNotEmitted(service.suggestions_changed):
        go_on.set()
        with qtbot.waitSignal(jobs.start(lambda job: None).done):
            pass


def test_searching_makes_room_for_an_edit_and_begins_again_after_it(qtbot, session, jobs, settings, schemes, ids):  # noqa: F811
    begun, go_on, searched = threading.Event(), threading.Event(), []

    def slow(page, schemes):
        for article in page.articles:
            searched.append(article.id)
            begun.set()
            go_on.wait(10)
            yield article.id, (Suggestion("health", None, 0.9),)

    service = LabelsService(session, jobs, settings, load=lambda: schemes, suggest=slow)
    service.refresh()
    assert begun.wait(10)
    session.edit("x", (), lambda page: add_topics(page, ids[:1], ("governance",)))
    go_on.set()
    with qtbot.waitSignal(jobs.start(lambda job: None).done):
        pass
    assert searched == [session.page.articles[0].id]
    qtbot.waitUntil(lambda: bool(service.suggestions(ids[1])))


def test_a_failure_is_not_hidden(qtbot, session, jobs, settings, schemes):  # noqa: F811
    def broken(page, schemes):
        raise RuntimeError("broken suggestions")

    service = LabelsService(session, jobs, settings, load=lambda: schemes, suggest=broken)
    with qtbot.captureExceptions() as failures:
        service.refresh()
        with qtbot.waitSignal(jobs.start(lambda job: None).done):
            pass
    assert [str(failure[1]) for failure in failures] == ["broken suggestions"]


def test_labels_used_last_are_kept_in_the_settings(labels, settings):  # noqa: F811
    labels.remember("education", districts=False)
    labels.remember(TIANYUAN, districts=True)
    assert labels.recent(districts=False) == settings.values.recent_topics == ("education",)
    assert labels.recent(districts=True) == settings.values.recent_districts == (TIANYUAN,)


def test_the_shipped_label_sets_suggest_for_a_page(session, ids):  # noqa: F811
    from desktop.ui.labels_service import suggest

    result = dict(suggest(session.page, load_schemes()))
    assert TIANYUAN in [item.id for item in result[ids[0]] if item.is_district]
    for item in result[ids[0]]:
        assert all(session.page.text[place.start : place.end] == place.text for place in item.places)
