"""Wording: what the words at the ends of a short line say of its part among kicker, headline and deck.

In a group of two lines the upper one is a kicker above a headline, or a headline above a deck; both look the same. A
kicker names who says or asks something, a headline that something has happened, a deck who was there or what it means.
"""

import re
from functools import lru_cache

_ASKS = (
    "要求", "强调", "指出", "通知", "公告", "批示", "呼吁", "表示", "提醒", "建议", "认为", "来电", "致信", "规定",
    "意见", "方案", "措施", "主张", "时说", "说", "透露", ":", "——", "一线", "以来", "之际", "之后", "背后",
    "现场", "调查", "采访", "记",
)  # fmt: skip
"""What a line ends with that leads up to another one."""
_HAPPENED = (
    "召开", "举行", "举办", "启动", "发布", "公布", "成立", "开幕", "闭幕", "开赛", "收官", "揭晓", "获批", "通过",
    "发表", "实施", "施行", "上线", "开通", "通车", "落成", "竣工", "开工", "投产", "投用", "出台", "印发", "关闭",
    "开放", "结束", "推出", "完成", "问世", "亮相", "出版", "首发", "签署", "签约", "揭牌", "挂牌", "授牌", "颁奖",
    "夺冠", "升空", "成功", "返回", "下水", "开馆", "开学", "开课", "开讲", "首映", "进行", "达成", "落幕", "启用",
    "运行", "运营", "增长", "下降", "回升", "突破", "入选", "逝世", "平稳", "起步", "贺电", "慰问电", "唁电", "回信",
)  # fmt: skip
"""What a line ends with that tells news."""
_ATTENDS = (
    "出席", "主持", "讲话", "致辞", "演讲", "发言", "作报告", "陪同", "参加", "贺信", "致贺", "主持会议", "见证",
    "宣布", "看望", "介绍情况", "担任主席",
)  # fmt: skip
"""What a line, or a part of it between spaces, ends with that tells who was there."""
_PRESENT = re.compile(r"[^ ]{2,9}出席")
_SPEECH = ("的讲话", "的致辞", "的演讲", "的发言")
"""What a speech is called that is printed in full: nobody is said to have been there."""
_GOES_ON = (
    "将", "已", "对", "为", "围绕", "标志", "涉及", "涵盖", "覆盖", "包括", "展示", "展现", "开启", "聚焦", "推动",
    "推进", "加强", "加快", "加大", "确保", "力争", "预计", "计划", "拟", "旨在", "经过", "持续", "继续", "优于",
    "高于", "低于", "占", "同比", "累计", "共", "达", "超", "近", "首次", "其中", "全国", "今年", "目前", "截至",
    "上半年", "前", "是", "有", "要求", "提出", "明确", "防止", "严禁", "鼓励", "支持", "促进", "实现", "做强",
    "做好", "做优", "打造", "建设", "助力", "争取", "不得", "可", "须", "应", "以", "让", "使", "把", "从", "由",
    "在", "于", "助", "保", "惠及", "造福", "开创", "刷新", "打破", "填补",
)  # fmt: skip
"""What a line begins with that lacks a subject."""
_DIGITS = frozenset("0123456789")
_NAMES = re.compile(
    r"(?:[部局厅委办院署联协区县市省州镇乡村杯赛]|警方|平台|中心|集团|公司|银行|项目|班列|期间|季度|半年|[月日时天]起"
    r"|[前近去今][一二三四五六七八九十两\d]{0,3}个?[天月年])$"
)
"""Who does something, or when: a line that ends so and has no verb leads up to one that tells what."""
_ABOUT = re.compile(r"就(?![业近读学医地职是要])")
"""What a line begins with that tells on what occasion something was done."""
_DOES = re.compile(
    r"[推助让将已获迎赴抵把被向为建促增降超达]|开[展放启工]|举[办行]|召开|打造|加[快强大]|出台|发布|实施|完善|成为|启动|提升|优化|创新"
    r"|支持|严[控格查]|走[进向上出]|落[户实地]|入选|服务|规范|扩大|保[护障持]|做[好强优]|发[展挥]|进[入驻]|关[注爱停]|构[建筑]"
)
"""What shows that a line has a verb, so that it says what is done."""
_NAME_LENGTH = 16
_KEPT = 4096
"""Lines whose cues are kept: each is asked for its neighbours' sake too."""


@lru_cache(maxsize=_KEPT)
def wording(plain: str) -> tuple[str, ...]:
    """Return the cues of a short line's words.

    Parameters: `plain`, the line's plain form.
    """
    if plain[-1] == ")" and plain[0] != "(":
        plain = plain[: plain.rindex("(")] if "(" in plain else plain
    cues: list[str] = []
    happened = plain.endswith(_HAPPENED)
    if plain.endswith(_ASKS) or _ABOUT.match(plain) or (not happened and _only_names(plain)):
        cues.append("asks")
    if happened:
        cues.append("happened")
    if plain.startswith(_GOES_ON):
        cues.append("goes_on")
    attends = _PRESENT.match(plain) or any(part.endswith(_ATTENDS) for part in plain.split(" "))
    if attends and not plain.endswith((*_SPEECH, *_ASKS)):
        cues.append("attends")
    if not _DIGITS.isdisjoint(plain):
        cues.append("figures")
    return tuple(cues)


def _only_names(plain: str) -> bool:
    """Say whether a line only names who does something, or when."""
    return len(plain) <= _NAME_LENGTH and _NAMES.search(plain) is not None and _DOES.search(plain) is None
