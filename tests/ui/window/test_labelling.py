"""The labels of the whole corpus in the window: topics, aliases, what is in use, names, last decisions."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.corpus.label_use import label_use
from desktop.curation.articles import set_field
from desktop.curation.labels import add_topics, remove_topics, set_district
from desktop.labels.places import PlaceAlias
from desktop.labels.topics import TopicScheme
from desktop.page.article import Relation
from desktop.ui.bulk import steps
from desktop.ui.bulk.step_dialog import StepDialog
from desktop.ui.labelling.aliases_dialog import AliasesDialog
from desktop.ui.labelling.backwards_dialog import BackwardsDialog
from desktop.ui.labelling.in_use_dialog import LabelsInUseDialog
from desktop.ui.labelling.merge_dialog import MergeDialog
from desktop.ui.labelling.names_dialog import NamesDialog
from desktop.ui.labelling.new_alias import NewAliasDialog
from desktop.ui.labelling.new_topic import NewTopicDialog
from desktop.ui.labelling.taking_over import TakingOverDialog
from desktop.ui.labelling.topics_dialog import TopicsDialog
from desktop.ui.picker.choice import ChoicePopup
from desktop.ui.theme import Appearance
from tests.ui.window.test_commands import press


def shown(kind):
    """Return the dialog of a kind that is open."""
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
    assert len(found) == 1
    return found[0]


def label(window, page, article, *topics):
    session = window.workbench.session
    page_id = sorted(session.corpus.page_ids())[page]
    session.open_page(page_id)
    one = session.page.articles[article].id
    assert session.edit("Add topic", (), lambda each: add_topics(each, [one], topics))
    return page_id, one


def topics_of(window, page_id, article_id):
    return window.workbench.session.corpus.page(page_id).article_by_id[article_id].topics


def scheme(window):
    return window.workbench.session.corpus.label_sets().topics


@pytest.fixture
def editor(window, qtbot):
    """The editor of topics, once it knows how many articles have each."""
    first = label(window, 0, 0, "economy")
    second = label(window, 1, 0, "economy", "industry")
    press(window, "Shift+T")
    dialog = shown(TopicsDialog)
    qtbot.waitUntil(lambda: any(row.count for row in dialog.list.rows))
    dialog.labelled = (first, second)
    return dialog


def rows(dialog):
    return {row.key: row for row in dialog.list.rows}


def test_the_editor_counts_and_changes_a_topic_as_steps_that_undo_takes_back(window, qtbot, editor):
    assert rows(editor)["economy"].count == 2
    assert rows(editor)["industry"].count == 1
    editor.list.choose("economy")
    assert "On 2 articles." in editor.form.facts.text()
    editor.form.name_en.setFocus()
    editor.form.name_en.setText("Business")
    QTest.keyClick(editor.form.name_en, Qt.Key.Key_Return)
    editor.form.keywords.setPlainText("营商\n\n招商 ")
    editor.form.keywords.commit()
    topic = scheme(window).by_id["economy"]
    assert (topic.name_en, topic.keywords) == ("Business", ("营商", "招商"))
    assert rows(editor)["economy"].name == "Business"
    texts = [step.text for step in window.workbench.session.corpus.label_history()]
    assert texts == ["Call the topic “%1” “%2”", "Change the description or keywords of the topic “%1”"]
    assert editor.undo.toolTip() == "Change the description or keywords of the topic “Business”"
    assert editor.history.rows[0].name == editor.undo.toolTip()
    assert "林知夏" in editor.history.rows[0].detail
    editor.undo.click()
    editor.undo.click()
    assert [row.quiet for row in editor.history.rows] == [True, True]
    assert scheme(window) == TopicScheme.load()
    assert not editor.undo.isEnabled()
    service = window.workbench.labels
    qtbot.waitUntil(lambda: service.topic_name("economy", "en") != "Business", timeout=20_000)


def test_enter_in_a_field_commits_and_leaves_the_editor_open(window, editor):
    editor.list.choose("industry")
    editor.form.name_en.setFocus()
    editor.form.name_en.setText("Factories")
    QTest.keyClick(editor.form.name_en, Qt.Key.Key_Return)
    assert scheme(window).by_id["industry"].name_en == "Factories"
    assert editor.isVisible()
    assert "On 1 article." in editor.form.facts.text()
    editor.list.choose("law")
    editor.retire.click()
    assert editor.history.chosen.name == editor.undo.toolTip()


def test_a_name_may_not_be_empty(window, editor):
    editor.list.choose("economy")
    editor.form.name_en.setText("")
    editor.form.name_en.commit()
    assert editor.refusal.text() == "A topic needs a Chinese and an English name: write both."
    assert editor.form.name_en.text()
    assert scheme(window) == TopicScheme.load()


def test_topics_are_added_moved_shifted_and_retired(window, editor, qtbot):
    editor.add_topic.click()
    dialog = shown(NewTopicDialog)
    QTest.keyClicks(dialog.name_en, "Tea & Tea Houses")
    assert dialog.topic_id.text() == "tea-tea-houses"
    dialog.add.click()
    assert "both" in dialog.refusal.text()
    dialog.name_zh.setText("茶")
    dialog.below.setCurrentIndex(dialog.below.findData("culture"))
    with qtbot.waitSignal(dialog.destroyed):
        dialog.add.click()
    assert editor.topic.id == "tea-tea-houses"
    assert rows(editor)["tea-tea-houses"].depth == 1
    editor.form.parent_topic.setCurrentIndex(0)
    editor.form.parent_topic.activated.emit(0)
    assert rows(editor)["tea-tea-houses"].depth == 0
    editor.up.click()
    assert [row.key for row in editor.list.rows][-2] == "tea-tea-houses"
    editor.retire.click()
    assert rows(editor)["tea-tea-houses"].quiet
    assert editor.retire.text() == "Offer again"
    labels = window.workbench.labels
    qtbot.waitUntil(lambda: labels.schemes.topics == scheme(window), timeout=20_000)
    assert "tea-tea-houses" not in [entry.id for entry in labels.schemes.topic_search.entries]


def test_a_merger_says_what_it_touches_and_is_one_step(window, editor, qtbot, monkeypatch):
    first, second = editor.labelled
    editor.list.choose("economy")
    editor.merge.click()
    dialog = shown(MergeDialog)
    dialog.target.setCurrentIndex(dialog.target.findData("industry"))
    assert dialog.preview.text() == "“Industry & manufacturing” comes in its place on 2 articles."
    with qtbot.waitSignal(dialog.accepted):
        dialog.go.click()
    merged = "Merge topic “Economy & business environment” into “Industry & manufacturing” (2 pages)"
    assert editor.history.rows[0].name == merged
    assert topics_of(window, *first) == ("industry",)
    assert topics_of(window, *second) == ("industry",)
    assert "economy" not in rows(editor)
    assert "Older ids: economy" in editor.form.facts.text()
    monkeypatch.setattr(steps, "FEW", 1)  # as with many pages: on the worker
    editor.undo.click()
    undoing = shown(StepDialog)
    with qtbot.waitSignal(undoing.accepted):
        pass
    assert topics_of(window, *first) == ("economy",)
    assert topics_of(window, *second) == ("economy", "industry")
    assert scheme(window) == TopicScheme.load()
    editor.accept()
    session = window.workbench.session
    assert session.history.can_redo
    session.history.redo()
    assert topics_of(window, *first) == ("industry",)


def test_a_scheme_goes_out_as_csv_and_another_is_taken_over(window, editor, qtbot, tmp_path):
    path = tmp_path / "topics.csv"
    editor.export_to(path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    assert [row["id"] for row in table] == [topic.id for topic in scheme(window).topics]
    editor._take_over(path)
    dialog = shown(TakingOverDialog)
    qtbot.waitUntil(lambda: dialog.preview.text() == "The corpus has this scheme already.")
    assert not dialog.go.isVisible()
    dialog.reject()
    head, *lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([head, *reversed(lines)]), encoding="utf-8")
    editor._take_over(path)
    dialog = shown(TakingOverDialog)
    qtbot.waitUntil(dialog.go.isVisible)
    assert dialog.preview.text() == "Only the order of the topics changes."
    dialog.reject()
    path.write_text("id,name_zh,name_en\ntea,茶,Tea\nindustry,工业,Industry\n", encoding="utf-8")
    editor._take_over(path)
    dialog = shown(TakingOverDialog)
    qtbot.waitUntil(dialog.go.isVisible)
    assert dialog.preview.text().splitlines() == [
        "New: 1 topic.",
        "Changed: 1 topic.",
        "Gone, since no article has them: 22 topics.",
        "Retired, since articles have them: 1 topic.",
    ]
    with qtbot.waitSignal(dialog.accepted):
        dialog.go.click()
    assert [(row.key, row.quiet) for row in editor.list.rows] == [
        ("tea", False),
        ("industry", False),
        ("economy", True),
    ]
    path.write_text("nothing", encoding="utf-8")
    editor._take_over(path)
    dialog = shown(TakingOverDialog)
    qtbot.waitUntil(lambda: "no topic scheme" in dialog.preview.text())
    dialog.reject()
    editor.export_to(tmp_path / "no folder" / "x.csv")
    assert "x.csv" in editor.refusal.text()


def test_the_picker_offers_the_corpus_s_topics_and_steps_have_their_names(window, editor, qtbot):
    editor.list.choose("economy")
    editor.form.name_en.setText("Business")
    editor.form.name_en.commit()
    editor.accept()
    qtbot.waitUntil(lambda: window.workbench.labels.topic_name("economy", "en") == "Business", timeout=20_000)
    phrases = window.workbench._context.phrases
    assert phrases.say("Add topic %1 to article %2", ("topic:economy", "1")) == "Add topic Business to article 1"


# ── home region ──


def open_choice(window):
    return next(popup for popup in window.findChildren(ChoicePopup) if popup.isVisible())


def test_another_home_is_chosen_by_pinyin_and_undone(window, qtbot):
    bench = window.workbench
    window.commands.run("home_region")
    popup = open_choice(window)
    QTest.keyClicks(popup.field, "changsha")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert bench.session.corpus.label_sets().home == "4301"
    qtbot.waitUntil(lambda: bench.labels.schemes.gazetteer.home == "4301", timeout=20_000)
    names = [match.name for match in bench.labels.schemes.district_search.search("lys", 5)]
    assert "浏阳市" in names
    bench.history.show_labels()
    window.commands.run("undo")
    assert bench.session.corpus.label_sets().home == "4302"
    qtbot.waitUntil(lambda: bench.labels.schemes.gazetteer.home == "4302", timeout=20_000)


def test_the_home_that_there_is_comes_first_and_changes_nothing(window):
    corpus = window.workbench.session.corpus
    window.commands.run("home_region")
    QTest.keyClick(open_choice(window).field, Qt.Key.Key_Return)
    assert corpus.label_history() == ()


# ── names of places ──


def test_a_name_from_the_text_is_taken_for_a_place_on_every_page(window, qtbot):
    bench = window.workbench
    cursor = bench.article.reading.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, 4)
    bench.article.reading.setTextCursor(cursor)
    bench.article.reading.setFocus()
    QTest.keyClick(bench.article.reading, Qt.Key.Key_Q, Qt.KeyboardModifier.ShiftModifier)
    dialog = shown(NewAliasDialog)
    assert dialog.name.text() == cursor.selectedText()
    assert dialog.list.chosen is None, "nobody asked for a place, and none is called nearly so"
    assert not dialog.add.isEnabled()
    dialog.name.setText("天无区")
    assert dialog.list.chosen.name == "天元区"
    dialog.name.setText("白鹭洲头")
    QTest.keyClicks(dialog.query, "tyq")
    assert dialog.list.rows[0].name == "天元区"
    with qtbot.waitSignal(dialog.destroyed):
        dialog.add.click()
    assert [(each.name, each.code) for each in bench.session.corpus.label_sets().aliases] == [("白鹭洲头", "430211")]
    qtbot.waitUntil(lambda: bool(bench.labels.schemes.gazetteer.aliases))
    bench.labelling.edit_aliases()
    aliases = shown(AliasesDialog)
    assert [(row.name, row.detail) for row in aliases.list.rows] == [("白鹭洲头", "→ 天元区")]
    aliases.remove.click()
    assert aliases.list.rows == ()
    assert bench.session.corpus.label_sets().aliases == ()
    aliases.undo.click()
    assert [row.name for row in aliases.list.rows] == ["白鹭洲头"]
    qtbot.waitUntil(lambda: "Looking" not in aliases.likely_words.text())
    aliases.accept()


def test_a_likely_name_is_offered_and_taken(window, qtbot):
    bench = window.workbench
    bench.labelling.edit_aliases()
    dialog = shown(AliasesDialog)
    qtbot.waitUntil(lambda: "Looking" not in dialog.likely_words.text())
    dialog._found(((PlaceAlias("芦松区", "430203"), 3),))
    assert [(row.name, row.detail, row.count) for row in dialog.likely.rows] == [("芦松区", "→ 芦淞区 ?", 3)]
    dialog.take.click()
    assert [row.name for row in dialog.list.rows] == ["芦松区"]
    assert dialog.likely.rows == ()
    dialog.accept()


def test_a_new_alias_is_offered_for_the_pages_that_say_it(window, qtbot):
    bench = window.workbench
    bench.labelling.add_alias()
    dialog = shown(NewAliasDialog)
    dialog.name.setText("白沙渡")
    QTest.keyClicks(dialog.query, "tyq")
    dialog.add.click()
    qtbot.waitUntil(lambda: any(isinstance(each, BackwardsDialog) for each in QApplication.topLevelWidgets()))
    offer = shown(BackwardsDialog)
    words = [offer.list.item(row).text() for row in range(offer.list.count())]
    assert words
    assert all("白沙渡" in each and "天元区" in each for each in words)
    pages = {use.page_id for use in offer.ticked()}
    assert offer.go.text() == ("Apply to 1 page" if len(pages) == 1 else f"Apply to {len(pages)} pages")
    assert bench.session.corpus.ask(label_use).districts == {}, "nothing is put on an article unasked"
    left = offer._uses[0]
    offer.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    ticked = offer.ticked()
    assert left not in ticked
    if ticked:
        with qtbot.waitSignal(offer.accepted):
            offer.go.click()
        assert sum(map(sum, bench.session.corpus.ask(label_use).districts.values())) == len(ticked)
        bench.bulk.undo()
        assert bench.session.corpus.ask(label_use).districts == {}
    bench.labelling.edit_aliases()
    aliases = shown(AliasesDialog)
    qtbot.waitUntil(lambda: "Looking" not in aliases.likely_words.text())
    aliases.apply.click()
    again = shown(BackwardsDialog)
    qtbot.waitUntil(lambda: again.list.count() == len(words))
    again.reject()
    aliases.accept()


def test_spellings_of_a_place_are_listed_together_and_taken_or_refused_as_one_step(window, qtbot):
    bench = window.workbench
    corpus = bench.session.corpus
    bench.labelling.edit_aliases()
    dialog = shown(AliasesDialog)
    qtbot.waitUntil(lambda: "Looking" not in dialog.likely_words.text())
    luosong, tianyuan = "430203", "430211"
    found = (("天无区", tianyuan, 4), ("芦松区", luosong, 3), ("芦凇区", luosong, 2), ("天原区", tianyuan, 1))
    dialog._found(tuple((PlaceAlias(name, code), count) for name, code, count in found))

    def likely():
        return [row.name for row in dialog.likely.rows]

    assert likely() == ["芦松区", "芦凇区", "天无区", "天原区"], "both places stand five times: by their codes then"
    dialog.likely.choose("芦松区\t430203")
    dialog.likely.setFocus()
    QTest.keyClick(dialog.likely, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [row.name for row in dialog.likely.chosen_rows] == ["芦松区", "芦凇区"]
    dialog.take.click()
    assert [each.name for each in corpus.label_sets().aliases] == ["芦凇区", "芦松区"]
    assert likely() == ["天无区", "天原区"]
    dialog.undo.click()
    assert corpus.label_sets().aliases == ()
    dialog.likely.choose("天原区\t430211")
    dialog.other.click()
    assert "天原区" not in likely()
    assert corpus.label_sets().pairs_apart("place") == {frozenset(("天原区", "天元区"))}
    assert dialog.undo.toolTip() == "Keep the names “天元区”, “天原区” apart: they mean different things"
    dialog.undo.click()
    assert "天原区" in likely()
    dialog.accept()


# ── history ──


def test_the_history_tells_what_was_changed_of_the_labels_of_the_corpus(window, editor, qtbot):
    editor.list.choose("law")
    editor.retire.click()
    editor.accept()
    bench = window.workbench
    history = bench.history
    pages = [row.text for row in bench.session.history.steps()]
    assert pages == ["Add topic"], "the steps of the page are its own"
    bench.labelling.edit_aliases()
    aliases = shown(AliasesDialog)
    aliases._found(((PlaceAlias("芦松区", "430203"), 3),))
    aliases.take.click()
    aliases.accept()
    window.commands.actions["label_history"].trigger()
    told = [history.of_labels.steps.row(at) for at in range(history.of_labels.steps.rowCount())]
    assert [(row.number, row.sentence) for row in told] == [
        (2, "Let the name “芦松区” mean 芦淞区"),
        (1, "Retire the topic “Law & public safety”"),
        (0, "As they come with Jianbao"),
    ]
    assert [row.current for row in told] == [True, False, False]
    assert history._header.accessibleName() == "History. Step 2 of 2"
    assert [entry.isEnabled() for entry in history.of_labels.menu(1).actions()] == [False]
    history.of_labels.menu(0).actions()[0].trigger()
    assert bench.session.corpus.label_sets().aliases == ()
    assert history.of_labels.steps.row(0).state.value == "undone"
    assert history.of_labels.steps.row(1).current
    history.labels_switch.click()
    bench.session.settle()
    assert history._header.accessibleName() == "History. Step 1 of 1"
    assert not history.of_labels.isVisible()


# ── in use ──


def test_labels_in_use_are_counted_with_examples_that_open(window, qtbot):
    page_id, article = label(window, 0, 1, "economy", "law")
    label(window, 1, 0, "economy")
    press(window, "Ctrl+Shift+L")
    dialog = shown(LabelsInUseDialog)
    qtbot.waitUntil(lambda: bool(dialog.partners.rows))
    assert [(row.key, row.count) for row in dialog.list.rows][:2] == [("economy", 2), ("law", 1)]
    assert [(row.name, row.count) for row in dialog.partners.rows] == [("Law & public safety", 1)]
    dialog.list.choose("law")
    qtbot.waitUntil(lambda: [row.key for row in dialog.examples.rows] == [f"{page_id}\t{article}"])
    dialog.open_article.click()
    session = window.workbench.session
    assert (session.page_id, session.selection.article) == (page_id, article)


def test_districts_in_use_stand_in_the_order_of_the_number_that_is_shown(window, qtbot):
    label(window, 0, 0, "economy")
    session = window.workbench.session
    articles = [each.id for each in session.page.articles][:3]
    for code, where, relation in (
        ("430223", articles[:2], Relation.ABOUT),
        ("430224", articles[:1], Relation.ABOUT),
        ("430224", articles[1:3], Relation.MENTIONED),
    ):
        assert session.edit("Set district", (), lambda page, w=where, c=code, r=relation: set_district(page, w, c, r))
    press(window, "Ctrl+Shift+L")
    dialog = shown(LabelsInUseDialog)
    qtbot.waitUntil(lambda: bool(dialog.list.rows))
    dialog.tabs.setCurrentIndex(1)
    assert [(row.key, row.count) for row in dialog.list.rows][:2] == [("430224", 3), ("430223", 2)]


def test_spellings_of_a_name_become_one_with_approval(window, qtbot):
    session = window.workbench.session
    pages = sorted(session.corpus.page_ids())
    for page_id, name in zip(pages, ("钟晚舟", "钟晚舟", "钟晚丹"), strict=False):
        session.open_page(page_id)
        one = session.page.articles[0].id
        session.edit("Name", (), lambda page, one=one, name=name: set_field(page, one, "authors", [name]))
    window.workbench.labelling.show_names()
    dialog = shown(NamesDialog)
    qtbot.waitUntil(dialog.panel.isVisible)
    dialog.list.choose(next(row.key for row in dialog.list.rows if "钟晚丹" in row.name))
    assert dialog.name.text() == "钟晚舟"
    assert dialog.change.text() == "“钟晚丹” will become “钟晚舟” in 1 article on 1 page."
    dialog.names.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.go.isEnabled()
    dialog.theme.set(appearance=Appearance.DARK)
    row = dialog.names.viewport().grab(dialog.names.visualItemRect(dialog.names.item(1))).toImage()
    border = dialog.theme.colours.input_border
    assert any(row.pixelColor(x, row.height() // 2) == border for x in range(24))  # the empty box can be seen
    dialog.names.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.panel.isVisible() and not any("钟晚丹" in row.name for row in dialog.list.rows))
    assert session.corpus.page(pages[2]).articles[0].authors == ("钟晚舟",)
    dialog.reject()
    session.history.undo()
    assert session.corpus.page(pages[2]).articles[0].authors == ("钟晚丹",)


def test_names_of_different_people_are_not_offered_again_until_that_is_undone(window, corpus_path, qtbot):
    session = window.workbench.session
    pages = sorted(session.corpus.page_ids())
    for page_id, name in zip(pages, ("钟晚舟", "钟晚丹"), strict=False):
        session.open_page(page_id)
        one = session.page.articles[0].id
        session.edit("Name", (), lambda page, one=one, name=name: set_field(page, one, "authors", [name]))

    def offered(dialog):
        return any("钟晚丹" in row.name for row in dialog.list.rows)

    window.workbench.labelling.show_names()
    dialog = shown(NamesDialog)
    qtbot.waitUntil(dialog.panel.isVisible)
    assert not dialog.undo.isEnabled()
    dialog.list.choose(next(row.key for row in dialog.list.rows if "钟晚丹" in row.name))
    dialog.names.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.apart.isEnabled()
    dialog.names.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.apart.click()
    qtbot.waitUntil(lambda: dialog.panel.isVisible() and not offered(dialog))
    assert dialog.undo.toolTip() == "Keep the names “钟晚丹”, “钟晚舟” apart: they mean different things"
    dialog.undo.click()
    qtbot.waitUntil(lambda: dialog.panel.isVisible() and offered(dialog))
    assert not dialog.undo.isEnabled()
    session.history.redo()
    qtbot.waitUntil(lambda: dialog.panel.isVisible() and not offered(dialog))
    dialog.reject()
    window.shell.close_corpus()
    window.shell.open(corpus_path)
    qtbot.waitUntil(lambda: bool(window.workbench and window.workbench.is_ready))
    window.workbench.labelling.show_names()
    dialog = shown(NamesDialog)
    qtbot.waitUntil(dialog.panel.isVisible)
    assert not offered(dialog)
    dialog.reject()


# ── all suggestions at once ──


def test_the_key_accepts_what_reaches_the_threshold_and_the_history_says_so(window, qtbot):
    session, labels = window.workbench.session, window.workbench.labels
    page_id = session.page_id
    qtbot.waitUntil(lambda: bool(labels.sure(0)), timeout=60_000)
    before, bar = session.page, window.workbench.article.accepting
    bar.slider.setValue(50)
    expected = {article: {each.id for each in found} for article, found in labels.sure(0.5).items()}
    assert expected
    count = sum(map(len, expected.values()))
    assert bar.button.text() == f"Accept {count} on this page"
    press(window, "0")
    page = session.corpus.page(page_id)
    assert {each.id: set(each.accepted) for each in page.articles if each.accepted} == expected
    step = session.history.steps()[-1]
    said = window.workbench._context.phrases.say(step.text, step.arguments)
    assert said.startswith(f"Accept {count} suggestion")
    qtbot.waitUntil(lambda: said in _history(window))
    press(window, "Ctrl+Z")
    assert session.page.articles == before.articles


def _history(window):
    model = window.workbench.history._model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


# ── last decisions ──


def test_the_last_labels_are_repeated_and_gone_back_to(window, qtbot):
    session = window.workbench.session
    page_id, article = label(window, 0, 0, "economy", "law")
    label_page, other = label(window, 1, 0, "sport")
    session.open_page(page_id)
    third = session.page.articles[2].id
    session.select_article(third)
    press(window, "I")
    assert topics_of(window, page_id, third) == ("sport",)
    assert session.history.steps()[-1].text == "Repeat the last labels on %1 article(s)"
    press(window, "Shift+H")
    popup = window.findChild(ChoicePopup)
    QTest.keyClick(popup.field, Qt.Key.Key_Down)
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert (session.page_id, session.selection.article) == (label_page, other)
    session.history.undo()
    assert topics_of(window, page_id, third) == ()
    assert session.corpus.ask(label_use).topics == {"economy": 1, "law": 1, "sport": 1}
    assert [each.article_id for each in window.workbench.labelling.decisions.last] == [other, article]
    session.history.redo()
    assert [each.article_id for each in window.workbench.labelling.decisions.last] == [third, other, article]


def test_what_was_undone_is_not_repeated(window, qtbot):
    session = window.workbench.session
    page_id, _article = label(window, 0, 0, "economy")
    label(window, 0, 1, "sport")
    session.history.undo()
    third = session.page.articles[2].id
    session.select_article(third)
    press(window, "I")
    assert topics_of(window, page_id, third) == ("economy",)
    session.history.undo()
    session.history.undo()
    assert window.workbench.labelling.decisions.last == ()
    press(window, "I")
    assert topics_of(window, page_id, third) == ()
    assert session.edit("Add topic", (), lambda page: add_topics(page, [third], ["law"]))
    assert session.edit("Remove topic", (), lambda page: remove_topics(page, [third], ["law"]))
    with qtbot.waitSignal(session.failed) as told:
        press(window, "I")
    assert "none to repeat" in told.args[0]
    assert topics_of(window, page_id, third) == ()


def test_the_last_decisions_are_there_again_when_the_corpus_is_opened_again(window, corpus_path, qtbot):
    first = label(window, 0, 0, "economy")
    label(window, 0, 1, "sport")
    second = label(window, 1, 0, "law")
    session = window.workbench.session
    session.edit("Name article %1", ("1",), lambda page: set_field(page, second[1], "headline", "新"))
    session.history.undo()
    assert session.edit("Add topic", (), lambda page: add_topics(page, [second[1]], ["health"]))
    session.open_page(first[0])
    label(window, 2, 0, "economy")
    session.history.undo()
    window.shell.close_corpus()
    window.shell.open(corpus_path)
    qtbot.waitUntil(lambda: bool(window.workbench and window.workbench.is_ready))
    labelling = window.workbench.labelling
    qtbot.waitUntil(lambda: len(labelling.decisions.last) == 3)
    assert [each.article_id for each in labelling.decisions.last][::2] == [second[1], first[1]]
    assert [each.text for each in labelling.decisions.last] == ["Add topic"] * 3
    assert labelling.decisions.labels()[0] == ("law", "health")
    window.workbench.session.history.redo()  # of a page that is not open: it is read from the corpus
    qtbot.waitUntil(lambda: len(labelling.decisions.last) == 4)
    assert labelling.decisions.labels()[0] == ("economy",)


def test_a_merger_that_is_undone_is_no_decision_any_more(window, editor, qtbot):
    decisions = window.workbench.labelling.decisions
    before = decisions.last
    editor.list.choose("industry")
    editor.merge.click()
    dialog = shown(MergeDialog)
    dialog.target.setCurrentIndex(dialog.target.findData("law"))
    with qtbot.waitSignal(dialog.accepted):
        dialog.go.click()
    qtbot.waitUntil(lambda: decisions.last != before)
    assert decisions.last[0].text.startswith("Merge topic")
    editor.undo.click()
    assert decisions.last == before
    editor.accept()


def test_two_topics_may_not_have_one_name(window, editor):
    editor.list.choose("health")
    editor.form.name_en.setText("Education")
    editor.form.name_en.commit()
    assert scheme(window) == TopicScheme.load()
    assert "There is a topic “Education” already" in editor.refusal.text()


def test_the_key_of_undo_works_in_the_editor(window, editor, qtbot):
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    editor.list.choose("economy")
    editor.form.name_en.setText("Business")
    editor.form.name_en.commit()
    assert scheme(window) != TopicScheme.load()
    editor.list.setFocus()
    QTest.keyClick(editor.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: scheme(window) == TopicScheme.load())  # a button that a key presses is seen to go down


def test_the_suggestions_have_a_menu_of_their_own(window):
    menus = [action.menu() for action in window.menuBar().actions()]
    labels = next(menu for menu in menus if window.commands.actions["topic"] in menu.actions())
    assert len(labels.actions()) < 16
    inner = next(action.menu() for action in labels.actions() if action.menu() is not None)
    assert window.commands.actions["accept_1"] in inner.actions()
