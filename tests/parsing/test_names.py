"""People in bylines, by what they did."""

import pytest

from desktop.parsing.forms import forms_of
from desktop.parsing.names import Names, read_authors, read_names
from desktop.parsing.newspaper import default_newspaper
from desktop.parsing.words import surnames
from tests.parsing.stories import WIDTHS

FORMS = forms_of(default_newspaper())


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("云泽日报讯(全媒体记者/何晚舟 通讯员/凌小满)", Names(("何晚舟",), ("凌小满",))),
        ("本报讯(记者 林江 通讯员 周北 陈一帆)", Names(("林江",), ("周北", "陈一帆"))),
        ("本报云泽3月1日电 (记者林江、周北)", Names(("林江", "周北"))),
        ("本报云泽3月1日电 (林江、周北)", Names(("林江", "周北"))),
        ("云泽日报全媒体记者/林江 通讯员/周北 陈一帆", Names(("林江",), ("周北", "陈一帆"))),
        ("云泽日报社新媒体记者 林江 通讯员 周北", Names(("林江",), ("周北",))),
        ("云泽日报讯(特约记者 林江)", Names(("林江",))),
        ("(云泽日报全媒体记者/林江 整理)", Names(compilers=("林江",))),
        ("(本报记者林江、周北采访整理)", Names(compilers=("林江", "周北"))),
        ("整理/林江", Names(compilers=("林江",))),
        ("本报记者 林 江 周 北摄", Names(photographers=("林江", "周北"))),
        ("新华社记者 林 江摄", Names(photographers=("林江",))),
        ("林江 周北 摄影报道", Names(photographers=("林江", "周北"))),
        ("艾力·买买提摄", Names(photographers=("艾力·买买提",))),
        ("文/林江 图/周北", Names(authors=("林江",), photographers=("周北",))),
        ("林江/文 周北/图", Names(authors=("林江",), photographers=("周北",))),
        ("林江/文", Names(authors=("林江",))),
        ("云泽日报全媒体记者/林晓文", Names(("林晓文",))),
        ("云泽日报全媒体记者/林晓文 通讯员/周文", Names(("林晓文",), ("周文",))),
        ("云泽日报讯(全媒体记者/林晓文)", Names(("林晓文",))),
        ("本报记者 林晓文 文/图", Names(("林晓文",))),
        ("林晓文/文 周北/图", Names(authors=("林晓文",), photographers=("周北",))),
        ("文/图 林江", Names(authors=("林江",))),
        ("林江 文/摄", Names(authors=("林江",))),
        ("云泽日报全媒体记者/林江 文/图", Names(("林江",))),
        ("撰文/林江 摄影/周北", Names(authors=("林江",), photographers=("周北",))),
        ("本报讯 记者林江 通讯员周小北报道:", Names(("林江",), ("周小北",))),
        ("本报讯 记者 林江 周北", Names(("林江", "周北"))),
        ("主持人:本报记者 林江", Names(("林江",))),
        ("本报通讯员 周北 文 记者 林江 摄", Names(correspondents=("周北",), photographers=("林江",))),
        ("综合新华社电", Names()),
        ("本报综合报道", Names()),
        ("(作者 林江)", Names(authors=("林江",))),
        ("(作者单位:云泽学院)", Names()),
        ("新华社云泽3月2日电", Names()),
    ],
)
def test_byline(width, byline, names):
    assert read_names(width(byline), FORMS) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("林江", ("林江",)),
        ("林江 周小北", ("林江", "周小北")),
        ("林 江", ("林江",)),
        ("退休教师 林江", ("林江",)),
        ("欧阳小山", ("欧阳小山",)),
    ],
)
def test_author_line(line, names):
    assert read_authors(line, surnames(), FORMS) == names
