<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en">
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
        <name>RecentsModel</name>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
    </context>
</TS>