"""A dataset whose personal data is masked: in text and fields, counted in the manifest, and verified as such."""

from dataclasses import replace

from desktop.dataset.export import export
from desktop.dataset.manifest import read_manifest
from desktop.dataset.reading import read_rows
from desktop.dataset.verify import verify
from desktop.page.article import Article
from desktop.page.role import Role
from tests.dataset.memory import NOON, Memory, make_page, shipped_schemes, small_corpus

SCHEMES = shipped_schemes()
BYLINE = "通讯员 沈一禾 13800001234"


def corpus() -> Memory:
    page = make_page(
        "-03.txt",
        [(Role.HEADLINE, "four", "路灯修好了"), (Role.BODY, "four", "来信请寄 lin@example.org，电话13900001234。")],
        [Article("four", (), headline="路灯修好了", byline=BYLINE, correspondents=("沈一禾 13800001234",))],
    )
    small = small_corpus()
    return replace(small, pages={**small.pages, 9: page})


def write(folder, **options):
    return export(corpus(), folder, schemes=SCHEMES, clock=lambda: NOON, **options)


def test_numbers_and_addresses_are_masked_everywhere_and_counted(tmp_path):
    report = write(tmp_path / "set", mask=True)
    for file in report.files:
        text = (tmp_path / "set" / file.name).read_text(encoding="utf-8")
        assert "1380000" not in text
        assert "1390000" not in text
        assert "lin@" not in text
    row = next(row for row in read_rows(tmp_path / "set" / "articles.jsonl") if row["id"] == "four")
    assert row["byline"] == "通讯员 沈一禾 ***********"
    assert row["correspondents"] == ["沈一禾 ***********"]
    assert "来信请寄 ***************，电话***********。" in row["text"]
    manifest = read_manifest(tmp_path / "set")
    assert manifest is not None
    assert manifest["masked"] == report.masked == {"email": 1, "mobile_number": 3}
    assert verify(tmp_path / "set", corpus(), SCHEMES) == ()


def test_without_being_asked_nothing_is_masked_and_the_manifest_does_not_speak_of_it(tmp_path):
    report = write(tmp_path / "set")
    row = next(row for row in read_rows(tmp_path / "set" / "articles.jsonl") if row["id"] == "four")
    assert row["byline"] == BYLINE
    assert report.masked is None
    assert "masked" not in (read_manifest(tmp_path / "set") or {})
    assert verify(tmp_path / "set", corpus(), SCHEMES) == ()


def test_that_nothing_had_to_be_masked_is_told(tmp_path):
    export(small_corpus(), tmp_path / "set", schemes=SCHEMES, clock=lambda: NOON, mask=True)
    assert (read_manifest(tmp_path / "set") or {})["masked"] == {}
