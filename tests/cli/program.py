"""Runs `jianbao` as a script would: another process, its standard streams, its exit status."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]

# Invented: a city, its paper and its people do not exist.
PAGE = """云溪日报
2031年3月14日 星期五
02版 要闻

云溪新开两条公交线
本报讯(记者 林知遥)昨日,云溪市公交公司新开通两条线路,方便城北居民出行。
新线路首班车早上六点发车,末班车晚上九点收车。

小学生走进气象站
本报讯(记者 周以宁)昨日,实验小学的学生参观了市气象站,学习观测云和雨。
孩子们围着雨量筒问个不停。
"""
OTHER_PAGE = PAGE.replace("02版", "03版").replace("两条公交线", "三条步道").replace("小学生", "中学生")


@dataclass(frozen=True)
class Run:
    """What a run left behind. Parameters: `out` and `error`, its streams as text; `status`, its exit status."""

    status: int
    out: str
    error: str

    @property
    def objects(self) -> list[Any]:
        """Standard output as JSON, a line each."""
        return [json.loads(line) for line in self.out.splitlines()]


def jianbao(*arguments: str | Path, environment: dict[str, str] | None = None, folder: Path | None = None) -> Run:
    """Run a command to its end."""
    done = subprocess.run(
        [sys.executable, "-m", "desktop", *map(str, arguments)],
        capture_output=True,
        cwd=folder or ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(environment or {})},
        timeout=120,
    )
    return Run(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def said(run: Run) -> list[str]:
    """Return what a run told people, after making sure that it is sentences and no traceback."""
    assert "Traceback" not in run.error, run.error
    return run.error.splitlines()
