"""Says which phenomena the parser gets right by itself: `python -m tests.example.proposals`.

For each row of the table the parser's proposal is compared with what the lines should be; what differs is printed.
"""

from collections import Counter
from dataclasses import fields

from desktop.parsing.parse import parse
from tests.example.gold import GoldLine
from tests.example.matching import in_gold_words
from tests.example.sources import phenomena, sources


def differences(wanted: GoldLine, said: GoldLine) -> list[str]:
    """Return what is not as it should be, but for the place in the reading order and a lead that counts as body."""
    names = [each.name for each in fields(GoldLine) if each.name != "order"]
    if {wanted.role, said.role} <= {"lead", "body"}:
        names.remove("role")
    pairs = [(name, getattr(wanted, name), getattr(said, name)) for name in names]
    return [f"{name} {should} but {is_there}" for name, should, is_there in pairs if should != is_there]


def main() -> None:
    """Print the rows that are wrong, then how many are right of each phenomenon."""
    proposals = {
        source.path: {line.line: line for line in in_gold_words(parse(source.dump), source.gold)}
        for source in sources()
    }
    right: Counter[str] = Counter()
    of: Counter[str] = Counter()
    for row in phenomena():
        wrong = [(line.line, differences(line, proposals[row.page][line.line])) for line in row.lines]
        said = "; ".join(f"{number}: {', '.join(each)}" for number, each in wrong if each)
        of[row.id] += 1
        right[row.id] += not said
        if said:
            print(f"{row.id} {row.page} {said}")
    print(" ".join(f"{id_} {right[id_]}/{of[id_]}" for id_ in of), f"all {right.total()}/{of.total()}")


if __name__ == "__main__":
    main()
