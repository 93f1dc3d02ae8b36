"""The frame of the project: what stands at the top, the README's two lines, and the lock file."""

import re
import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
OPEN_LINE = "bash resources/linux/open.sh --example"
TEST_LINE = "bash resources/linux/test.sh"
TOP = {
    "LICENSE",
    "README.md",
    "build_installer.spec",
    "corpus.db.example",
    "desktop",
    "pyproject.toml",
    "resources",
    "tests",
    "uv.lock",
}


def tracked() -> list[str]:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [name for name in listing.stdout.split("\0") if name]


def test_nothing_else_stands_at_the_top():
    assert {name.split("/")[0] for name in tracked() if not name.startswith(".")} <= TOP


def test_readme_holds_both_lines_as_code_of_their_own():
    blocks = re.findall(r"^```[a-z]*\n(.*?)^```", (ROOT / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    assert f"{OPEN_LINE}\n" in blocks
    assert f"{TEST_LINE}\n" in blocks


def test_ci_runs_the_test_line_and_nothing_else():
    lines = (ROOT / ".ci/run").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if re.match(r"\s*(bash|sh|python|uv|pytest|\./)", line)] == [TEST_LINE]
    assert lines[-1] == TEST_LINE


def test_lock_names_only_public_hosts_and_knows_every_dependency():
    lock = (ROOT / "uv.lock").read_text(encoding="utf-8")
    hosts = set(re.findall(r"[a-z+]+://([^/\"]+)", lock))
    assert len(hosts) == 2  # the public index and its files; a mirror or a machine of one's own would be a third
    assert all(re.fullmatch(r"([a-z]+\.)+org", host) for host in hosts)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    names = {re.split(r"[^A-Za-z0-9._-]", line)[0].lower().replace("_", "-") for line in wanted}
    assert names <= {package["name"] for package in tomllib.loads(lock)["package"]}


def test_scripts_for_linux_are_executable():
    for name in (".ci/run", "resources/linux/open.sh", "resources/linux/test.sh"):
        assert (ROOT / name).stat().st_mode & 0o100, name
