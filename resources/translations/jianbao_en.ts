<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en">
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
</TS>