"""Whatever a dump holds, its page is sound and goes through the parse contract."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.page.contract import from_contract, to_contract
from desktop.page.dump import Dump
from desktop.page.invariants import faults
from desktop.parsing.parse import parse

ODD = "\x85\xa0\u2028\u2029\u3000\ufeff\u200b\u202e\u0300\u20e3\U0001f600\U00020bb7\U0010ffff"
WORDS = (
    *(
        "云溪日报",
        "2031年3月14日",
        "星期五",
        "02版",
        "要闻",
        "本报讯（记者 林知遥）",
        "本报记者 林知遥 通讯员 陆一苇",
        "摄",
    ),
    *(
        "下转A02版",
        "（下转第3版）",
        "上接01版",
        "（紧接01版）",
        "责任编辑 沈青",
        "导读",
        "CN 43-0005",
        "第2296期",
        "声明",
    ),
    *("遗失", "公告", "》", "《", ",", "。", "，", "？", "！", "1", "A01", "□", "■", "（一）", "一", "a@b.cn", "---"),
    *(
        "云溪新开两条公交线，方便城北居民早晚出行",
        "孩子们围着雨量筒问个不停，老师笑着一一回答",
        "\n",
        "\n",
        "\r",
        "\t",
        *ODD,
    ),
)
LINES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map("".join)
TEXTS = st.lists(LINES, max_size=25).flatmap(
    lambda lines: st.lists(st.sampled_from(lines or [""]), max_size=60).map("\n".join)
)


@settings(max_examples=150, deadline=None)
@given(TEXTS | st.text(max_size=300))
def test_any_text_gives_a_sound_page(text: str):
    try:
        data = text.encode()
    except UnicodeEncodeError:
        return
    page = parse(Dump("any.txt", data, "utf-8"))
    assert list(faults(page)) == []
    read_back = from_contract(json.loads(json.dumps(to_contract(page))))
    assert list(faults(read_back)) == []
    assert [(block.start, block.end) for block in read_back.blocks] == [(b.start, b.end) for b in page.blocks]


@pytest.mark.parametrize("times", [2, 3])
def test_copies_of_a_near_copy_repeat_the_original(times: int):
    line = "云溪新开两条公交线，方便城北居民早晚出行，首班车早上六点发车，末班车晚上九点收车"
    near = line.replace("早上六点", "早土六点")
    page = parse(Dump("copies.txt", "\n".join([line, *[near] * times]).encode(), "utf-8"))
    assert [block.duplicate_of for block in page.blocks] == [None, *[0] * times]
