"""Pinyin of names, and the command that writes it into the resource files: `python -m desktop.labels.pinyin`."""

import csv
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from desktop.assets import resource
from desktop.labels.gazetteer import Gazetteer
from desktop.labels.table import read_table

PINYIN_TABLE = "places/pinyin.csv"
"""The pinyin of every name of a place that can be picked, inside `resources/`."""

_SPECIAL = {
    "长": "chang", "长子": "zhang zi", "朝阳": "chao yang", "马尾": "ma wei", "漯河": "luo he",
    "南乐": "nan le", "民乐": "min le", "浪卡子": "lang ka zi", "大城县": "dai cheng xian", "六安": "lu an",
    "六合": "lu he", "浚县": "xun xian", "铅山": "yan shan", "任丘": "ren qiu", "洪洞": "hong tong",
    "蔚县": "yu xian", "单县": "shan xian", "莘县": "shen xian", "东阿": "dong e", "乐清": "yue qing",
    "乐亭": "lao ting", "枞阳": "zong yang", "荥经": "ying jing", "荥阳": "xing yang", "番禺": "pan yu",
    "大埔": "da bu", "黄陂": "huang pi", "黄埔": "huang pu", "监利": "jian li", "闽侯": "min hou", "台州": "tai zhou",
    "丽水": "li shui", "渑池": "mian chi", "尉犁": "yu li", "巴音郭楞": "ba yin guo leng", "泌阳": "bi yang",
    "中牟": "zhong mu", "隆尧": "long yao", "无为": "wu wei", "瑞金": "rui jin", "繁峙": "fan shi",
    "柞水": "zha shui", "吴堡": "wu bu", "覃塘": "qin tang", "都匀": "du yun", "都安": "du an", "都昌": "du chang",
    "曾都": "zeng du", "重庆": "chong qing", "北碚": "bei bei", "涪陵": "fu ling", "綦江": "qi jiang",
    "蠡县": "li xian", "藁城": "gao cheng", "井陉": "jing xing", "行唐": "xing tang", "宁河": "ning he",
    "嵊泗": "sheng si", "嵊州": "sheng zhou", "鄞州": "yin zhou", "郫都": "pi du", "犍为": "qian wei",
    "筠连": "jun lian", "歙县": "she xian", "濉溪": "sui xi", "亳州": "bo zhou", "儋州": "dan zhou",
    "婺源": "wu yuan", "婺城": "wu cheng", "弋阳": "yi yang", "汨罗": "mi luo", "耒阳": "lei yang",
    "郴州": "chen zhou", "攸县": "you xian", "醴陵": "li ling", "渌口": "lu kou", "洣江": "mi jiang",
    "酃县": "ling xian", "长乐": "chang le", "陆丰": "lu feng", "宿州": "su zhou", "宿松": "su song",
    "宿迁": "su qian", "阿城": "a cheng",
}  # fmt: skip
"""Names that are read otherwise than their characters usually are; checked against the readings in public use."""


def syllables(name: str) -> tuple[str, ...]:
    """Return the pinyin of a name: one item for each code point, without tones, ü written as v.

    What is not Chinese stands for itself. Imports pypinyin, so it is nothing for the start of the program.
    """
    from pypinyin import lazy_pinyin

    read = [item.lower() for item in lazy_pinyin(name, errors=_each)]
    for special, reading in _SPECIAL.items():
        at = name.find(special)
        if at >= 0:
            read[at : at + len(special)] = reading.split()
    return tuple(read)


@cache
def reading(char: str) -> str:
    """Return how a character is usually read, as `syllables`; what was asked for once is kept."""
    return syllables(char)[0]


def _each(other: str) -> Any:
    # pypinyin asks what to do with a run of characters that it can't read: keep each one
    return list(other)


def load_pinyin(path: Path | None = None) -> dict[str, tuple[str, ...]]:
    """Return the syllables of every name in a pinyin table.

    Parameters: `path`, or None for the shipped one. Raises: `OSError` when it can't be read.
    """
    rows = read_table(path or resource(PINYIN_TABLE))
    same: dict[str, str] = {}  # four hundred syllables in all
    return {row["name"]: tuple(same.setdefault(each, each) for each in row["pinyin"].split()) for row in rows}


def names_to_spell(gazetteer: Gazetteer) -> Iterable[str]:
    """Return every name and alias of the places that can be picked, each once, in order."""
    places = (*gazetteer.districts(), *gazetteer.elsewhere())
    return dict.fromkeys(name for place in places for name in (place.name, *place.short_aliases))


def write_tables(folder: Path) -> None:
    """Write the pinyin of places and topics into the resource files.

    Parameters: `folder`, that of `resources/`.
    """
    with (folder / PINYIN_TABLE).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("name", "pinyin"))
        writer.writerows((name, " ".join(syllables(name))) for name in names_to_spell(Gazetteer.load()))
    path = folder / "topics/default.csv"
    rows = [{**row, "pinyin": " ".join(syllables(row["name_zh"]))} for row in read_table(path)]
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        table.writeheader()
        table.writerows(rows)


if __name__ == "__main__":
    write_tables(resource("places").parent)
