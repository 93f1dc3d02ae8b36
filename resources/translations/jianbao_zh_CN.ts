<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ArticleCommands</name>
    <message>
        <source>Merge into article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with the previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with the next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one block earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one block later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one block earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one block later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the article earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the article later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the article, keep its blocks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockCommands</name>
    <message>
        <source>Move to article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new article here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach from its article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as a duplicate of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join to the block before, or part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glue to the next block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>(no headline · continued from %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For several articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select blocks in the raw page and start an article.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Type less or something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <source>Coverage of the page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned %1 · %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furniture %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a folder or text files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8, UTF-16, GB18030, Big5 are recognised; not a byte of a page changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>New corpus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open corpus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a dataset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Jianbao</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Import a folder of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the articles&apos; boundaries right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add topics and districts, call the page done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Works offline · your data stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shortcuts: F1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the parser proposed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parser %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a step to go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still as the parser proposed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first change becomes step 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is on another branch: undo and redo do not lead there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step between is not yours, so the page stays at this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step to undo or redo is on another page too: use Undo or Redo to see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelCommands</name>
    <message>
        <source>Accept suggestion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Districts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jianbao</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>Jianbao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts newspaper pages into articles that can be checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subheadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colophon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sect</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capt</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cred</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cont</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colo</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mast</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furn</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dupl</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>badge of an unassigned block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <comment>badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As parsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unfinished page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the current problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page done, unassigned blocks or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the page up again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Move article %1 to place %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge article %1 into article %2, labels united</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start article %1 %2 block(s) earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start article %1 %2 block(s) later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End article %1 %2 block(s) earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End article %1 %2 block(s) later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove article %1, its blocks unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call article %1 unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call article %1 checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an article at line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move line %1 to article %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the boundary: article %1 starts at line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set line %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark line %1 as a duplicate of line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark line %1 as furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join line %1 to the block before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part line %1 from the block before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glue line %1 to the next block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read line %1 earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read line %1 later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the page done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the page in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the page new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>(no headline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <source>This page has no problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 next · Enter repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This page has no problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n must</source>
        <comment>problems</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should</source>
        <comment>problems</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may</source>
        <comment>problems</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsStrip</name>
    <message>
        <source>Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, headline, reporter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawDelegate</name>
    <message numerus="yes">
        <source>%n blank line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n character(s) ⋯</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>= line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawModel</name>
    <message numerus="yes">
        <source>%n blank line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>article %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawPane</name>
    <message>
        <source>Raw page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>Raw page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Recent corpora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentsModel</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no corpus that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>New corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jianbao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New corpus for these pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Curator %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 · step %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Fold long blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw text at its own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>The corpora that you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First three steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that holds all pages, articles and steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .db file that Jianbao made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of an invented daily, to try everything on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
