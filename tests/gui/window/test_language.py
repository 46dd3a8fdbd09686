"""View > Language, and a window that speaks German: its words, its keys for the menus, and what is found in it."""

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QTextBrowser

from app.document.graph import Graph
from app.window.actions import ACTIONS
from app.window.files import in_spoken_language, template_name, templates
from app.window.finder import found
from app.window.reader import tutorial
from app.window.shortcuts_page import shortcuts
from app.window.wording import begun_small, small
from resources.translations import ENGLISH, LANGUAGES, SYSTEM, VARIABLE, language, speak, tr


@pytest.fixture
def german():
    speak("de")
    yield
    speak(ENGLISH)


def action_of(window, code):
    return next(action for action in window.actions_table.menus["language"].actions() if action.data() == code)


def test_each_language_stands_in_its_own_words(window):
    named = {action.data(): action.text() for action in window.actions_table.menus["language"].actions()}
    assert list(named) == [SYSTEM, *LANGUAGES]
    assert {code: named[code] for code in LANGUAGES} == dict(LANGUAGES)
    assert action_of(window, SYSTEM).isChecked()


def test_a_language_is_remembered_and_told_in_both(window):
    action_of(window, "de").trigger()
    assert window.settings.language == "de"
    assert language() == ENGLISH, "it is spoken from the next start on"
    german, english = window.banner.text.text().split("\n")
    assert "Deutsch" in german
    assert english == "Voxdeck speaks Deutsch from its next start on."
    assert german != english


def test_the_language_that_is_spoken_needs_no_word(window):
    action_of(window, "de").trigger()
    action_of(window, ENGLISH).trigger()
    assert window.settings.language == ENGLISH
    assert not window.banner.isVisible()


def test_another_notice_stays_when_the_language_is_what_it_was(window):
    window.banner.tell("Something else.")
    action_of(window, ENGLISH).trigger()
    assert window.banner.isVisible()


def test_a_restart_begins_once_the_window_is_closed(window):
    begun = []
    window.languages.start_anew = begun.append
    action_of(window, "de").trigger()
    window.banner.buttons[0].click()
    assert begun == [""]
    assert not window.isVisible()


def test_a_window_that_stays_open_is_not_begun_again(window):
    begun = []
    window.languages.start_anew = begun.append
    window.canvas.add_card("layers.Dense")
    action_of(window, "de").trigger()
    window.banner.buttons[0].click()
    assert begun == []
    assert window.isVisible()


def test_settings_that_name_no_known_language_follow_the_system(window):
    window.settings.language = "tlh"
    assert window.settings.language == SYSTEM


def test_the_new_process_chooses_its_language_by_the_settings(monkeypatch, window):
    from app.window import languages

    started = []

    class Process(languages.QProcess):
        def startDetached(self):  # noqa: N802
            started.append((self.arguments(), self.processEnvironment().contains(VARIABLE)))
            return True

    monkeypatch.setattr(languages, "QProcess", Process)
    languages.start_anew("a.deck")
    assert started[0][0][-1] == "a.deck"
    assert not started[0][1]


def test_german_stands_in_menus_tabs_and_lists(german, open_window):
    window = open_window()
    menus = [action.text() for action in window.menuBar().actions()]
    assert menus[0] == "&Datei"
    assert window.actions_table["save"].text() == "&Speichern"
    assert window.workspace.bottom.bar.tabText(0) == tr("Problems") != "Problems"
    window.canvas.add_card("layers.Dense")
    assert window.actions_table["undo"].text().startswith("&Rückgängig: ")


def test_commands_and_shortcuts_are_found_by_german_words(german, open_window):
    window = open_window()
    window.finding.commands()
    assert found(window.finding.sheet._entries, "rückgängig")[0].title == "Rückgängig"
    assert any(line.words == "Ausschneiden" and line.group == "Bearbeiten" for line in shortcuts())


def test_each_access_key_is_given_once_in_german(german):
    menus = {}
    for spec in ACTIONS:
        text = tr(spec.text)
        menus.setdefault(spec.menu, []).append(text[text.index("&") + 1].lower())
    assert all(len(set(keys)) == len(keys) for keys in menus.values())


def test_templates_speak_to_their_reader_in_german(german, open_window):
    window = open_window()
    template = next(one for one in templates() if one.path.stem == "video-convlstm")
    assert template.name == tr(template_name(template.path)) != template_name(template.path)
    assert "Dateien" in template.about
    window.files.new_from(template)
    titles = [made.text for made in window.history.graph.annotations.values()]
    assert "Bild für Bild, mit Gedächtnis" in titles


def test_a_deck_in_english_stays_as_it_is():
    graph = Graph()
    assert in_spoken_language(graph) == graph


def test_labels_within_a_line_keep_their_capitals_in_german(german):
    assert small("Filter") == begun_small("Filter") == "Filter"
    speak(ENGLISH)
    assert small("RNN input") == "rnn input"
    assert begun_small("Add Conv3D") == "add Conv3D"


def test_the_tutorial_is_there_in_each_language(german, qtbot):
    dialog = tutorial()
    qtbot.addWidget(dialog)
    assert "Arbeitsfläche" in dialog.findChild(QTextBrowser).toPlainText()


def test_qt_brings_its_own_words(german):
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert QTranslator().load(f"qtbase_{language()}", folder)
