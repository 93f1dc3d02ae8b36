<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en">
    <context>
        <name>AcceptBar</name>
        <message numerus="yes">
            <source>Accept %n on this page</source>
            <translation>
                <numerusform>Accept %n on this page</numerusform>
                <numerusform>Accept %n on this page</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more article(s)</source>
            <translation>
                <numerusform>and %n more article</numerusform>
                <numerusform>and %n more articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupsModel</name>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s)</source>
            <translation>
                <numerusform>%Ln step</numerusform>
                <numerusform>%Ln steps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackwardsDialog</name>
        <message numerus="yes">
            <source>Apply to %n page(s)</source>
            <translation>
                <numerusform>Apply to %n page</numerusform>
                <numerusform>Apply to %n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardWords</name>
        <message numerus="yes">
            <source>%Ln char(s)</source>
            <translation>
                <numerusform>%Ln char</numerusform>
                <numerusform>%Ln chars</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln block(s)</source>
            <translation>
                <numerusform>%Ln block</numerusform>
                <numerusform>%Ln blocks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>%Ln character</numerusform>
                <numerusform>%Ln characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s)</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckDialog</name>
        <message numerus="yes">
            <source>%Ln fault(s) found:</source>
            <translation>
                <numerusform>%Ln fault found:</numerusform>
                <numerusform>%Ln faults found:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComparisonPane</name>
        <message numerus="yes">
            <source>%n operation(s)</source>
            <translation>
                <numerusform>%n operation</numerusform>
                <numerusform>%n operations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComparisonRows</name>
        <message numerus="yes">
            <source>%n block(s)</source>
            <translation>
                <numerusform>%n block</numerusform>
                <numerusform>%n blocks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComparisonWords</name>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>block of %n character(s)</source>
            <translation>
                <numerusform>block of %n character</numerusform>
                <numerusform>block of %n characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportChoice</name>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s)</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln labelled</source>
            <comment>articles</comment>
            <translation>
                <numerusform>%Ln labelled</numerusform>
                <numerusform>%Ln labelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln checked</source>
            <comment>articles</comment>
            <translation>
                <numerusform>%Ln checked</numerusform>
                <numerusform>%Ln checked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>%Ln character</numerusform>
                <numerusform>%Ln characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln incomplete</source>
            <comment>articles</comment>
            <translation>
                <numerusform>%Ln incomplete</numerusform>
                <numerusform>%Ln incomplete</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportResult</name>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s)</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>personal data masked in %Ln place(s)</source>
            <translation>
                <numerusform>personal data masked in %Ln place</numerusform>
                <numerusform>personal data masked in %Ln places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%Ln imported</source>
            <comment>pages</comment>
            <translation>
                <numerusform>%Ln imported</numerusform>
                <numerusform>%Ln imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <comment>files</comment>
            <translation>
                <numerusform>%Ln skipped</numerusform>
                <numerusform>%Ln skipped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <comment>files</comment>
            <translation>
                <numerusform>%Ln failed</numerusform>
                <numerusform>%Ln failed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportReportView</name>
        <message numerus="yes">
            <source>%Ln page(s) imported</source>
            <translation>
                <numerusform>%Ln page imported</numerusform>
                <numerusform>%Ln pages imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) skipped: in the corpus already</source>
            <translation>
                <numerusform>%Ln file skipped: in the corpus already</numerusform>
                <numerusform>%Ln files skipped: in the corpus already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) skipped: in the trash</source>
            <translation>
                <numerusform>%Ln file skipped: in the trash</numerusform>
                <numerusform>%Ln files skipped: in the trash</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) not imported</source>
            <translation>
                <numerusform>%Ln file not imported</numerusform>
                <numerusform>%Ln files not imported</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LabelPicker</name>
        <message numerus="yes">
            <source>Districts of %n article(s)</source>
            <translation>
                <numerusform>Districts of %n article</numerusform>
                <numerusform>Districts of %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Topics of %n article(s)</source>
            <translation>
                <numerusform>Topics of %n article</numerusform>
                <numerusform>Topics of %n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LabelWords</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Losses</name>
        <message numerus="yes">
            <source>%n article(s) that the parser did not have</source>
            <translation>
                <numerusform>%n article that the parser did not have</numerusform>
                <numerusform>%n articles that the parser did not have</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) of the parser, dissolved or merged</source>
            <translation>
                <numerusform>%n article of the parser, dissolved or merged</numerusform>
                <numerusform>%n articles of the parser, dissolved or merged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the place of %n article(s) in the page's order</source>
            <translation>
                <numerusform>the place of %n article in the page's order</numerusform>
                <numerusform>the place of %n articles in the page's order</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the article of %n block(s)</source>
            <translation>
                <numerusform>the article of %n block</numerusform>
                <numerusform>the article of %n blocks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the role of %n block(s)</source>
            <translation>
                <numerusform>the role of %n block</numerusform>
                <numerusform>the role of %n blocks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the joins of %n block(s)</source>
            <translation>
                <numerusform>the joins of %n block</numerusform>
                <numerusform>the joins of %n blocks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>cuts in the text, %n part(s)</source>
            <translation>
                <numerusform>cuts in the text, %n part</numerusform>
                <numerusform>cuts in the text, %n parts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the reading order of %n block(s)</source>
            <translation>
                <numerusform>the reading order of %n block</numerusform>
                <numerusform>the reading order of %n blocks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>repeats and shared lines, %n block(s)</source>
            <translation>
                <numerusform>repeats and shared lines, %n block</numerusform>
                <numerusform>repeats and shared lines, %n blocks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label(s): topics and districts that a person set</source>
            <translation>
                <numerusform>%n label: topics and districts that a person set</numerusform>
                <numerusform>%n labels: topics and districts that a person set</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the mark “checked” of %n article(s)</source>
            <translation>
                <numerusform>the mark “checked” of %n article</numerusform>
                <numerusform>the mark “checked” of %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) found to be none</source>
            <translation>
                <numerusform>%n problem found to be none</numerusform>
                <numerusform>%n problems found to be none</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <source>“%1” comes in its place on %n article(s).</source>
            <translation>
                <numerusform>“%1” comes in its place on %n article.</numerusform>
                <numerusform>“%1” comes in its place on %n articles.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NamesDialog</name>
        <message numerus="yes">
            <source>%1 (%n place(s))</source>
            <translation>
                <numerusform>%1 (%n place)</numerusform>
                <numerusform>%1 (%n places)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 will become “%2” in %n article(s)</source>
            <translation>
                <numerusform>%1 will become “%2” in %n article</numerusform>
                <numerusform>%1 will become “%2” in %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>on %n page(s).</source>
            <translation>
                <numerusform>on %n page.</numerusform>
                <numerusform>on %n pages.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PageStatusDialog</name>
        <message numerus="yes">
            <source>Status of %n page(s)</source>
            <translation>
                <numerusform>Status of %n page</numerusform>
                <numerusform>Status of %n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) will change.</source>
            <translation>
                <numerusform>%n page will change.</numerusform>
                <numerusform>%n pages will change.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of these, %n page(s) with open problems.</source>
            <translation>
                <numerusform>Of these, %n page with open problems.</numerusform>
                <numerusform>Of these, %n pages with open problems.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Already so: %n page(s).</source>
            <translation>
                <numerusform>Already so: %n page.</numerusform>
                <numerusform>Already so: %n pages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) can't be done, because blocks are in no article.</source>
            <translation>
                <numerusform>%n page can't be done, because blocks are in no article.</numerusform>
                <numerusform>%n pages can't be done, because blocks are in no article.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n page(s)</source>
            <translation>
                <numerusform>Change %n page</numerusform>
                <numerusform>Change %n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open problem(s)</source>
            <translation>
                <numerusform>%n open problem</numerusform>
                <numerusform>%n open problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n block(s) in no article</source>
            <translation>
                <numerusform>%n block in no article</numerusform>
                <numerusform>%n blocks in no article</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left as they were, because blocks are in no article now: %n page(s).</source>
            <translation>
                <numerusform>Left as they were, because blocks are in no article now: %n page.</numerusform>
                <numerusform>Left as they were, because blocks are in no article now: %n pages.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Picking</name>
        <message numerus="yes">
            <source>Role of %n block(s)</source>
            <translation>
                <numerusform>Role of %n block</numerusform>
                <numerusform>Role of %n blocks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n block(s) out of their article</source>
            <translation>
                <numerusform>%n block out of their article</numerusform>
                <numerusform>%n blocks out of their article</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n block(s) unassigned</source>
            <translation>
                <numerusform>%n block unassigned</numerusform>
                <numerusform>%n blocks unassigned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Status of %n article(s)</source>
            <translation>
                <numerusform>Status of %n article</numerusform>
                <numerusform>Status of %n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProblemsPanel</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n block(s)</source>
            <translation>
                <numerusform>%n block</numerusform>
                <numerusform>%n blocks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n must</source>
            <comment>problems</comment>
            <translation>
                <numerusform>%n must</numerusform>
                <numerusform>%n must</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n should</source>
            <comment>problems</comment>
            <translation>
                <numerusform>%n should</numerusform>
                <numerusform>%n should</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may</source>
            <comment>problems</comment>
            <translation>
                <numerusform>%n may</numerusform>
                <numerusform>%n may</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QueueDelegate</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QueueModel</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RawDelegate</name>
        <message numerus="yes">
            <source>%n blank line(s)</source>
            <translation>
                <numerusform>%n blank line</numerusform>
                <numerusform>%n blank lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>⋯ %n character(s) ⋯</source>
            <translation>
                <numerusform>⋯ %n character ⋯</numerusform>
                <numerusform>⋯ %n characters ⋯</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RawModel</name>
        <message numerus="yes">
            <source>%n blank line(s)</source>
            <translation>
                <numerusform>%n blank line</numerusform>
                <numerusform>%n blank lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RawView</name>
        <message numerus="yes">
            <source>%n block(s)</source>
            <translation>
                <numerusform>%n block</numerusform>
                <numerusform>%n blocks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>%Ln character</numerusform>
                <numerusform>%Ln characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln block(s)</source>
            <translation>
                <numerusform>%Ln block</numerusform>
                <numerusform>%Ln blocks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecentsModel</name>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s)</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReparseDialog</name>
        <message numerus="yes">
            <source>Read %n page(s) again with the present parser</source>
            <translation>
                <numerusform>Read %n page again with the present parser</numerusform>
                <numerusform>Read %n pages again with the present parser</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) will follow the parser where nobody changed anything.</source>
            <translation>
                <numerusform>%n page will follow the parser where nobody changed anything.</numerusform>
                <numerusform>%n pages will follow the parser where nobody changed anything.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The parser changes nothing on %n page(s).</source>
            <translation>
                <numerusform>The parser changes nothing on %n page.</numerusform>
                <numerusform>The parser changes nothing on %n pages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) stay as they were curated.</source>
            <translation>
                <numerusform>%n article stay as they were curated.</numerusform>
                <numerusform>%n articles stay as they were curated.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Read by this parser already: %n page(s).</source>
            <translation>
                <numerusform>Read by this parser already: %n page.</numerusform>
                <numerusform>Read by this parser already: %n pages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Conflicts: %n. What is there stays unless you choose the parser's (← →).</source>
            <translation>
                <numerusform>Conflicts: %n. What is there stays unless you choose the parser's (← →).</numerusform>
                <numerusform>Conflicts: %n. What is there stays unless you choose the parser's (← →).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) can't be read again:</source>
            <translation>
                <numerusform>%n page can't be read again:</numerusform>
                <numerusform>%n pages can't be read again:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left as they were, because they were changed meanwhile: %n page(s).</source>
            <translation>
                <numerusform>Left as they were, because they were changed meanwhile: %n page.</numerusform>
                <numerusform>Left as they were, because they were changed meanwhile: %n pages.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message numerus="yes">
            <source>%Ln step(s) by %1</source>
            <translation>
                <numerusform>%Ln step by %1</numerusform>
                <numerusform>%Ln steps by %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln imported page(s)</source>
            <translation>
                <numerusform>%Ln imported page</numerusform>
                <numerusform>%Ln imported pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RunWords</name>
        <message numerus="yes">
            <source>%n line(s) further down comes %1</source>
            <translation>
                <numerusform>%n line further down comes %1</numerusform>
                <numerusform>%n lines further down comes %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) further down comes %1</source>
            <translation>
                <numerusform>%n paragraph further down comes %1</numerusform>
                <numerusform>%n paragraphs further down comes %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TakingOverDialog</name>
        <message numerus="yes">
            <source>New: %n topic(s).</source>
            <translation>
                <numerusform>New: %n topic.</numerusform>
                <numerusform>New: %n topics.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed: %n topic(s).</source>
            <translation>
                <numerusform>Changed: %n topic.</numerusform>
                <numerusform>Changed: %n topics.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Gone, since no article has them: %n topic(s).</source>
            <translation>
                <numerusform>Gone, since no article has them: %n topic.</numerusform>
                <numerusform>Gone, since no article has them: %n topics.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Retired, since articles have them: %n topic(s).</source>
            <translation>
                <numerusform>Retired, since articles have them: %n topic.</numerusform>
                <numerusform>Retired, since articles have them: %n topics.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TopicsDialog</name>
        <message numerus="yes">
            <source>On %n article(s).</source>
            <translation>
                <numerusform>On %n article.</numerusform>
                <numerusform>On %n articles.</numerusform>
            </translation>
        </message>
    </context>
</TS>