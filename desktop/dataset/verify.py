"""A strict check of a dataset: that it is whole, hangs together and says what its corpus says."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from desktop.dataset.jsonl import row as row_of
from desktop.dataset.manifest import NAME, described, read_manifest, scheme_hash
from desktop.dataset.masking import masked
from desktop.dataset.reading import Row, read_rows
from desktop.dataset.record import LabelSchemes, records
from desktop.dataset.selection import PageSource, Selection
from desktop.dataset.wholes import Wholes


def verify(folder: Path, corpus: PageSource | None = None, schemes: LabelSchemes | None = None) -> tuple[str, ...]:
    """Return a sentence for each fault of the dataset in a folder; none for a sound one.

    Parameters: `corpus` and `schemes`, what it was exported from, to compare each article with; None to look at the
    files alone.
    """
    content = read_manifest(folder)
    if content is None:
        return (f"“{folder.name}” is no dataset that Jianbao made: it has no {NAME} of one.",)
    faults = [*_file_faults(folder, content), *_scheme_faults(content)]
    tables: list[tuple[str, list[Row]]] = []
    for file in content["files"]:
        try:
            rows = list(read_rows(folder / file["name"]))
        except (OSError, ValueError) as error:
            faults.append(f"{file['name']} can't be read: {error}")
            continue
        faults += [f"{file['name']}: {fault}" for fault in _row_faults(rows, content, file["rows"])]
        tables.append((file["name"], rows))
    faults += _differences(tables)
    if corpus is not None and schemes is not None and tables:
        faults += _against_corpus(tables[0][1], corpus, schemes, mask="masked" in content)
    return tuple(faults)


def _file_faults(folder: Path, content: dict[str, Any]) -> Iterator[str]:
    listed = {file["name"] for file in content["files"]}
    present = {path.name for path in folder.iterdir()} - {NAME}
    yield from (f"{name} is missing" for name in sorted(listed - present))
    yield from (f"{name} is not in the manifest" for name in sorted(present - listed))
    for file in content["files"]:
        if file["name"] not in present:
            continue
        found = described(folder / file["name"], file["rows"])
        if found.bytes != file["bytes"]:
            yield f"{file['name']} has {found.bytes} bytes and should have {file['bytes']}"
        if found.sha256 != file["sha256"]:
            yield f"{file['name']} was changed: its SHA-256 is not that of the manifest"


def _scheme_faults(content: dict[str, Any]) -> Iterator[str]:
    for name, scheme in content["label_schemes"].items():
        if scheme_hash(scheme["labels"]) != scheme["sha256"]:
            yield f"the list of {name} was changed: its SHA-256 is not that of the manifest"


def _row_faults(rows: list[Row], content: dict[str, Any], promised: int) -> Iterator[str]:
    counts = content["counts"]
    if len(rows) != promised or len(rows) != counts["articles"]:
        yield f"it holds {len(rows)} articles and the manifest promises {promised}"
    for label, number in (
        ("labelled articles", sum(bool(row["topics"] or row["districts"]) for row in rows)),
        ("characters", sum(row["characters"] for row in rows)),
        ("checked articles", sum(row["status"] == "checked" for row in rows)),
        ("linked articles", sum(bool(row["further_parts"]) for row in rows)),
        ("incomplete articles", sum(row["missing_parts"] > 0 for row in rows)),
    ):
        if number != counts[label.split()[0]]:
            yield f"it holds {number} {label} and the manifest promises {counts[label.split()[0]]}"
    if Counter(row["parser"] for row in rows) != content["parsers"]:
        yield "its parser versions are not those of the manifest"
    for article_id, times in Counter(part["id"] for row in rows for part in _parts(row)).items():
        if times > 1:
            yield f"the article {article_id} is in it {times} times"
    known = {name: _ids(scheme) for name, scheme in content["label_schemes"].items()}
    for row in rows:
        yield from (f"article {row['id']}: {fault}" for fault in _article_faults(row, known))
    yield from _overlaps(rows)


def _parts(row: Row) -> list[Row]:
    """Return an article and its further parts: each has an id, a page and blocks."""
    return [row, *row["further_parts"]]


def _ids(scheme: dict[str, Any]) -> set[str]:
    return {label["id"] for label in scheme["labels"]} | set(scheme["unknown"])


def _article_faults(row: Row, known: dict[str, set[str]]) -> Iterator[str]:
    blocks: list[list[int]] = []
    for part in _parts(row):
        blocks += part["blocks"]
        if not part["blocks"] or any(len(span) != 2 or not 0 <= span[0] < span[1] for span in part["blocks"]):
            yield "its offsets are no spans of text"
        if not len(part["blocks"]) == len(part["roles"]) == len(part["joins_previous"]):
            yield "it has not one role and one join for each block"
    if row["characters"] != sum(not character.isspace() for character in row["text"]):
        yield "its number of characters is not that of its text"
    if row["characters"] > sum(end - start for start, end in blocks):
        yield "its text is longer than its blocks"
    for topic in row["topics"]:
        if topic["id"] not in known["topics"]:
            yield f"the topic {topic['id']} is in no scheme of the manifest"
    for label in row["districts"]:
        if label["code"] not in known["districts"]:
            yield f"the district {label['code']} is in no scheme of the manifest"


def _overlaps(rows: list[Row]) -> Iterator[str]:
    parts = [part for row in rows for part in _parts(row)]
    spans = sorted((part["page_sha256"], start, end, part["id"]) for part in parts for start, end in part["blocks"])
    for before, after in pairwise(spans):
        if before[0] == after[0] and after[1] < before[2]:
            yield f"a block of article {after[3]} overlaps one of article {before[3]}"


def _differences(tables: list[tuple[str, list[Row]]]) -> Iterator[str]:
    for name, rows in tables[1:]:
        first, others = tables[0]
        if [_comparable(row) for row in rows] != [_comparable(row) for row in others]:
            yield f"{name} and {first} don't hold the same"


def _comparable(row: Row) -> Row:
    # A table can't tell an empty value from none, and older datasets not which labels were suggested
    topics, districts = ([{"accepted": False} | label for label in row[name]] for name in ("topics", "districts"))
    districts.sort(key=lambda label: (label["code"], label["relation"]))
    filled = {name: None if value == "" else value for name, value in row.items()}
    return filled | {"topics": topics, "districts": districts}


def _against_corpus(rows: list[Row], corpus: PageSource, schemes: LabelSchemes, *, mask: bool) -> Iterator[str]:
    exported = {row["id"]: _comparable(row) for row in rows}
    listed = {part["id"] for row in rows for part in _parts(row)}
    page_ids = [i for i in Selection().ids(corpus) if not listed.isdisjoint(corpus.page(i).article_by_id)]
    wholes = Wholes(corpus.links(), page_ids)
    for page_id in page_ids:
        for record in records(corpus, page_id, wholes, schemes):
            found = exported.pop(record.article.id, None)
            if found is not None and found != _comparable(row_of(masked(record) if mask else record)):
                yield f"article {record.article.id} is not as in the corpus"
    yield from (f"article {article_id} is not in the corpus" for article_id in exported)
