"""Sentences of the lower layers in the curator's language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from desktop.curation.links import Reason
from desktop.page.role import Role
from desktop.page.sentence import fill
from desktop.ui.names import Names

if TYPE_CHECKING:  # read when a step with a topic is shown
    from desktop.labels.topics import TopicScheme


class Phrases(QObject):
    """Translates the English templates that steps, problems and failures carry.

    The lower layers know nothing of Qt, so their templates are listed here for the catalogues; those of the window's
    own steps are marked where they are written, with `QT_TRANSLATE_NOOP("Phrases", …)`.
    """

    scheme: TopicScheme | None = None
    """The topics of the open corpus, which steps name by their ids; the shipped ones until there is one."""

    def say(self, text: str, arguments: tuple[str, ...] | list[str] = ()) -> str:
        """Return a template in the curator's language with its places filled.

        Parameters: `text`, English with %1, %2…; a template that no catalogue knows is shown in English.
        """
        given = tuple(self._word(argument) for argument in arguments)
        return fill(_agreeing(self.tr(text), given), given)

    def _word(self, argument: str) -> str:
        """Return an argument as it is shown.

        `role:headline` is that role's name, `topic:economy` that topic's, `because:pages+words` are reasons.
        """
        kind, _, value = argument.partition(":")
        if kind == "topic" and (topic := self._known_topics.find(value)) is not None:
            return topic.name_zh if QLocale().language() is QLocale.Language.Chinese else topic.name_en
        if kind == "because" and (reasons := value.split("+")) and set(reasons) <= set(Reason):
            return Names().link_reasons(Reason(reason) for reason in reasons)
        return Names().role(Role(value)) if kind == "role" and value in set(Role) else argument

    @property
    def _known_topics(self) -> TopicScheme:
        from desktop.labels.topics import TopicScheme

        self.scheme = self.scheme or TopicScheme.load()
        return self.scheme

    def say_failure(self, failure: BaseException) -> str:
        """Return the sentence of a failure: of its `text` and `arguments`, or what `str` says of it."""
        text = getattr(failure, "text", None)
        if not isinstance(text, str):
            return str(failure) or type(failure).__name__
        return self.say(text, tuple(str(argument) for argument in getattr(failure, "arguments", ())))

    def known(self) -> tuple[str, ...]:
        """Return every template of the lower layers in the curator's language."""
        lists = (
            self.of_curation(),
            self.of_problems(),
            self.of_the_corpus(),
            self.of_the_file(),
            self.of_labels(),
            self.of_datasets(),
            self.of_dumps(),
            self.of_settings(),
        )
        return tuple(text for texts in lists for text in texts)

    def of_curation(self) -> tuple[str, ...]:
        """Return the sentences of edits that are refused."""
        return (
            self.tr("%1 block(s) in no article: put them in their place first, or insist that the page is done."),
            self.tr("%1 can't be %2: choose another value."),
            self.tr("%1 is no date: write it as year-month-day, like 2022-06-27."),
            self.tr("%1 is no page number: write it as printed, like A01."),
            self.tr("A block can only join one before it in its article: this one has none."),
            self.tr("A block can't repeat itself: choose an original outside the selection."),
            self.tr("Both articles are on this page: merge them instead."),
            self.tr("A whole article is selected: move the other blocks into it instead."),
            self.tr("An article already starts at this block."),
            self.tr("An article can't be merged with itself: choose another one."),
            self.tr("From the original on there are fewer blocks than are selected: choose an earlier one."),
            self.tr("No block is selected: select one first."),
            self.tr("One of the articles is linked already: unlink it first."),
            self.tr("The articles are parts of one already: unlink it first."),
            self.tr("Only blocks of one article can be put in another order: select blocks of one."),
            self.tr("Only blocks that follow each other in the text can be glued."),
            self.tr("Say which block is repeated: use “Mark as duplicate of”."),
            self.tr("The article has only this block: merge it with another one instead."),
            self.tr("The blocks already stand at that place of the article."),
            self.tr("The blocks can't go there: choose a block of the article that stays in it."),
            self.tr("The cut must be inside the block: put it between two characters."),
            self.tr("The cut must leave text on both sides."),
            self.tr("The note has %1 characters: shorten it to %2."),
            self.tr("The page is in the trash: restore it first, then change it."),
            self.tr("The parser did not propose this article: there is nothing to go back to."),
            self.tr("The selection is all that this article has: choose an article with blocks of its own."),
            self.tr("The two blocks belong to different things: put them into one article first."),
            self.tr("There already is an article with the id %1."),
            self.tr("There is no further block that this article could take."),
            self.tr("These articles are no longer linked: select one of them again."),
            self.tr("These blocks repeat each other already: choose another original."),
            self.tr("This article is no longer on the page: select it again."),
            self.tr("This block is no longer on the page: select it again."),
            self.tr("This can't be let stand: the page has to be put right there."),
        )

    def of_problems(self) -> tuple[str, ...]:
        """Return the sentences of problems, and of the repairs that are offered for them."""
        return (
            self.tr("%1 block(s) in no article: “%2”"),
            self.tr("%1 block(s) with the text of earlier ones: “%2”"),
            self.tr("%1 bank card number(s) would stand in datasets: “%2”"),
            self.tr("%1 e-mail account(s) would stand in datasets: “%2”"),
            self.tr("%1 identity number(s) would stand in datasets: “%2”"),
            self.tr("%1 mobile number(s) would stand in datasets: “%2”"),
            self.tr("Fill in the date"),
            self.tr("Fill in the page number"),
            self.tr("Nothing tells the number of the page."),
            self.tr("Comes from page %1, from “%2” (%3: %4)"),
            self.tr("Goes on on page %1 in “%2” (%3: %4)"),
            self.tr("Keep the printed date %1"),
            self.tr("Take the topic “%1” off"),
            self.tr("The topic “%1” looks wrong on “%2”: articles with it read otherwise"),
            self.tr("Link with page %1"),
            self.tr("Make “%1” the headline"),
            self.tr("Mark %1 block(s) as duplicates"),
            self.tr("Merge “%1” into “%2”"),
            self.tr("Move %1 block(s) to “%2”"),
            self.tr("Nothing tells the page's date: set it under the page's fields."),
            self.tr("Start an article at “%1”"),
            self.tr("Start an article of %1 block(s)"),
            self.tr("The article ends in mid-sentence: “%1”"),
            self.tr("The article has no headline: “%1”"),
            self.tr("The article has only %1 characters: “%2”"),
            self.tr("The article has %1 characters: perhaps “%2” is more than one"),
            self.tr("Nobody signs the article: “%1”"),
            self.tr("Page %1 is in this issue twice: also as %2"),
            self.tr("The page has more blocks than are cut: the rest is one block."),
            self.tr("The page is dated %1 in print, but %2 by its file name."),
            self.tr("The parser is unsure about “%1” (%2 %)"),
            self.tr("There is a byline inside an article: “%1”"),
            self.tr("There is a headline inside an article: “%1”"),
            self.tr("Use the file name's date %1"),
            self.tr("“%1” comes from page %2: its other part is not linked"),
            self.tr("“%1” goes on on page %2: its other part is not linked"),
        )

    def of_the_corpus(self) -> tuple[str, ...]:
        """Return the sentences of steps in the corpus and of importing."""
        return (
            self.tr("%1 could not be parsed (%2): please report this, with the file."),
            self.tr("%1 could not be parsed: the process that read it was ended, perhaps for want of memory."),
            self.tr("%1 is in the corpus already."),
            self.tr("%1 is in the trash of the corpus: restore it there instead of importing it again."),
            self.tr("%1 is a part of the corpus itself: choose pages."),
            self.tr("%1 is in the trash: restore it first."),
            self.tr("%1 was read by a newer parser (%2): install the newer Jianbao."),
            self.tr("Read %1 page(s) again with parser %2"),
            self.tr("A link can't be: %1."),
            self.tr("A text holds half a character, which no file can keep: delete it and type it again."),
            self.tr("The import was cancelled; what was finished is kept."),
            self.tr("The page “%1” was changed by %2 in the meantime: that must be undone first."),
            self.tr("The page “%1” was taken back to its proposal in the meantime: that must be redone first."),
        )

    def of_the_file(self) -> tuple[str, ...]:
        """Return the sentences of the corpus as a file: opening, checking and keeping it."""
        return (
            self.tr("No backup could be made in “%1” because another one is being made there: try again later."),
            self.tr(
                "No backup could be made in “%1” because it can't be reached: connect its drive, or choose another "
                "folder in the settings."
            ),
            self.tr(
                "No backup could be made in “%1” because it is write-protected: choose another folder in the settings."
            ),
            self.tr(
                "No backup could be made in “%1” because its disk is full: free some space, or choose another folder "
                "in the settings."
            ),
            self.tr(
                "No backup could be made in “%1” because what was written there did not come out as it should: check "
                "its disk, or choose another folder in the settings."
            ),
            self.tr("Revision %1 of “%2” can't be read (%3)."),
            self.tr("Revision %1 of “%2” has no place in the page's history."),
            self.tr("Revision %1 of “%2”: %3."),
            self.tr("Row %1 of the table %2 refers to a row of %3 that does not exist."),
            self.tr("Step %1 can't be read."),
            self.tr("Step %1 does not fit into the history."),
            self.tr("The SQLite file is damaged: %1."),
            self.tr("The bytes of the dump “%1” are not those that were imported."),
            self.tr("The disk that holds “%1” is full: free some space and try again."),
            self.tr("The dump “%1” can't be read as %2."),
            self.tr("The full text index does not fit the articles."),
            self.tr("The linked parts of article %1 don't have the same labels."),
            self.tr("The links are not those that the steps made."),
            self.tr("The page “%1” does not show its last revision."),
            self.tr("The table whole does not say what the linked articles say."),
            self.tr("The table %1 lacks the columns %2."),
            self.tr("The table %1 does not say what the page “%2” says."),
            self.tr(
                "“%1” can't be changed because it or its folder “%2” is write-protected: copy it to a "
                "folder of your own and open it there."
            ),
            self.tr("“%1” can't be found or reached in “%2”: put the file back or connect its drive, then try again."),
            self.tr("“%1” exists already: open it, or choose another name for the new corpus."),
            self.tr("“%1” is being changed by %2 (process %3, user %4 on %5, since %6): close it there and try again."),
            self.tr("“%1” is being changed by another program: close it there and try again."),
            self.tr("“%1” is damaged (%2): keep it as it is and restore a backup."),
            self.tr("“%1” is no sound backup: choose another one."),
            self.tr("“%1” is not a Jianbao corpus: choose a file that Jianbao made."),
            self.tr(
                "“%1” was made by a newer Jianbao (schema %2, this one knows %3): install the newer version to open it."
            ),
            self.tr("“%1” was made by an older Jianbao: open it in the window once to bring it up to date."),
        )

    def of_labels(self) -> tuple[str, ...]:
        """Return the sentences of topic schemes, aliases of places and names."""
        return (
            self.tr("A topic can't be merged with itself: choose another one."),
            self.tr("A topic needs a Chinese and an English name: write both."),
            self.tr("Label set %1 can't be read."),
            self.tr("Label set %1 does not fit into the history."),
            self.tr("Keep the names “%1” apart: they mean different things"),
            self.tr("Take %1 as the home region"),
            self.tr("“%1” is no code of a prefecture or municipality: choose one like %2."),
            self.tr("Let %1 names mean places"),
            self.tr("Let the name “%1” mean %2"),
            self.tr("Let the name “%1” no longer mean %2"),
            self.tr("Make one name each of %1 groups of names (%2 page(s))"),
            self.tr("Make “%1” of “%2” (%3 page(s))"),
            self.tr("Merge topic “%1” into “%2” (%3 page(s))"),
            self.tr("Put the district of “%1” on %2 article(s) that name it (%3 page(s))"),
            self.tr("Take over the topic scheme “%1” with %2 topic(s)"),
            self.tr("The label sets were changed by %1 in the meantime: that must be undone first."),
            self.tr("The label sets were taken back in the meantime: that must be redone first."),
            self.tr("There already is a topic with the id “%1”: choose another one."),
            self.tr("There is a topic “%1” already: choose another name, or merge the two."),
            self.tr("There is no topic with the id “%1” any more: choose another one."),
            self.tr("This would change %1 pages; one step may change %2: choose less."),
            self.tr("“%1” can't be the name of a place: write 2 to %2 characters."),
            self.tr("“%1” can't lie below itself: choose another place."),
            self.tr("“%1” is no alias of this corpus."),
            self.tr("“%1” is no place of the home prefecture: choose one of the list."),
            self.tr("“%1” is no topic scheme: it lacks the column “%2”."),
            self.tr("“%1” is no topic scheme: save it as CSV in UTF-8."),
            self.tr("“%1” is no topic scheme: the id “%2” is empty or used twice."),
            self.tr("“%1” is no topic scheme: the pinyin of “%2” needs one syllable for each character."),
            self.tr("“%1” is no topic scheme: the topic “%2” lacks a Chinese or an English name."),
            self.tr("“%1” is no topic scheme: the topic “%2” lies below itself."),
            self.tr("“%1” is no topic scheme: the topic “%2” lies below “%3”, which isn't in it."),
            self.tr("“%1” is the name of this place already: nothing has to be added."),
            self.tr("“%1” lies below “%2”: move it elsewhere first."),
        )

    def of_datasets(self) -> tuple[str, ...]:
        """Return the sentences of exporting."""
        return (
            self.tr("All pages"),
            self.tr("Chosen pages"),
            self.tr("Pages marked done"),
            self.tr("The disk that holds “%1” is full: free some space and export again."),
            self.tr("There is no page to export: choose other pages."),
            self.tr("“%1” can't be written (%2): check the folder and its drive and export again."),
            self.tr(
                "“%1” can't be written because it or the folder above it is write-protected or in use: "
                "choose another folder."
            ),
            self.tr("“%1” holds “%2”, which is not part of the dataset there: move it away or choose another folder."),
            self.tr("“%1” holds “%2”, which was changed after it was exported: move it away or choose another folder."),
            self.tr("“%1” is a file: choose a folder."),
            self.tr("“%1” is no format of a dataset: choose among %2."),
            self.tr("“%1” is not empty and no dataset that Jianbao made: choose another folder."),
        )

    def of_dumps(self) -> tuple[str, ...]:
        """Return the sentences of files that can't be read."""
        return (
            self.tr("%1 can't be read as %2: there is no such encoding."),
            self.tr("%1 could not be read (%2): check the disk and try again."),
            self.tr("%1 holds only blank lines: there is nothing to import."),
            self.tr("%1 is a folder, not a page: choose the files in it."),
            self.tr("%1 is empty: there is nothing to import."),
            self.tr("%1 is in no known encoding, or damaged: save it as UTF-8 and import it again."),
            self.tr("%1 is larger than %2 MB: split it into one file for each page."),
            self.tr("%1 is no longer there: check whether it was moved or renamed."),
            self.tr("%1 is no plain file: choose a text file."),
            self.tr("%1 is no text (it holds control characters): import a text file instead."),
            self.tr("%1 is not in the encoding %2: choose another encoding."),
            self.tr("%1 may not be read: ask for permission to open it, or copy it."),
        )

    def of_settings(self) -> tuple[str, ...]:
        """Return the sentences of the settings' file."""
        return (
            self.tr("The settings could not be kept in %1 (%2): check that the folder can be written."),
            self.tr("The settings were damaged and start afresh: the old ones are kept as %1."),
        )


_PLURAL = re.compile(r"%([1-9]) ((?:[\w-]+ ){0,2}\w+)\(s\)")


def _agreeing(template: str, arguments: tuple[str, ...]) -> str:
    """Return a template with “%1 block(s)” made “%1 block” or “%1 blocks”, as its number asks."""

    def word(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        one = place < len(arguments) and arguments[place] == "1"
        return f"%{match[1]} {match[2]}" if one else f"%{match[1]} {match[2]}s"

    return _PLURAL.sub(word, template)
