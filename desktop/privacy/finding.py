"""Finding numbers and addresses in text by which a person can be found or robbed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PersonalData(StrEnum):
    """Kinds of personal data that have a form of their own; names have none."""

    IDENTITY_NUMBER = "identity_number"
    MOBILE_NUMBER = "mobile_number"
    BANK_CARD = "bank_card"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Finding:
    """A place with personal data: code points of the text, end exclusive."""

    kind: PersonalData
    start: int
    end: int


_DIGITS = str.maketrans("０１２３４５６７８９Ｘｘx", "0123456789XXX")
_RUN = re.compile(r"[0-9０-９]+(?:[ \-－][0-9０-９]+)*[xXＸｘ]?")
"""Groups of digits: one number, or several side by side."""
_GROUP = re.compile(r"[0-9０-９]+[xXＸｘ]?")
_SHORTEST, _LONGEST = 11, 19
_SHAPES = frozenset({(3, 4, 4), (6, 8, 4), (4, 4, 4, 4), (4, 4, 4, 4, 3)})
"""How many digits the groups have of a number in groups that stands beside others: not any figures of a table."""
_NEIGHBOURS = frozenset("0123456789０１２３４５６７８９*＊@")
"""What stands beside a part of a longer number, of a masked one or of an address."""
_EMAIL = re.compile(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}", re.ASCII)
_GAPS = re.compile(r"[ \-－]")
_MOBILE = re.compile(r"(?:86)?1[3-9]\d{9}")
_CARD = re.compile(r"(?:62|[45]\d)\d{14,17}")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"


def find(text: str) -> Iterator[Finding]:
    """Yield the personal data of a text in its order.

    Numbers may be written in full-width digits and in groups, and stand beside others. One that is partly masked is
    none, nor is a number whose check digit is wrong: case numbers and plate numbers have as many digits.
    """
    # A number within an address, or one that runs into it, is none itself
    emails = tuple(_emails(text))
    yield from sorted((*_numbers(blanked(text, emails, "\n")), *emails), key=lambda finding: finding.start)


def _numbers(text: str) -> Iterator[Finding]:
    for run in _RUN.finditer(text):
        if run.end() - run.start() >= _SHORTEST:
            groups = [group.span() for group in _GROUP.finditer(text, *run.span())]
            whole = _number(text, *run.span())
            yield from _side_by_side(text, groups) if whole is None else [whole]


def _side_by_side(text: str, groups: Sequence[tuple[int, int]]) -> Iterator[Finding]:
    """Yield the numbers of a run that is not one number itself. Each group begins a few, so the time is linear."""
    first = 0
    while first < len(groups):
        for count in (5, 4, 3, 1):
            found = _of_groups(text, groups[first : first + count])
            if found is not None:
                yield found
                break
        else:
            count = 1
        first += count


def _of_groups(text: str, groups: Sequence[tuple[int, int]]) -> Finding | None:
    if len(groups) > 1 and tuple(end - start for start, end in groups) not in _SHAPES:
        return None
    return _number(text, groups[0][0], groups[-1][1])


def _number(text: str, start: int, end: int) -> Finding | None:
    if not _SHORTEST <= end - start < 2 * _LONGEST:
        return None
    number = _GAPS.sub("", text[start:end]).translate(_DIGITS)
    beside = text[max(0, start - 1) : start] + text[end : end + 1]
    kind = _kind_of(number) if _NEIGHBOURS.isdisjoint(beside) else None
    return None if kind is None else Finding(kind, start, end)


def _emails(text: str) -> Iterator[Finding]:
    if "@" in text:  # few pages have one, and each letter might begin one
        for match in _EMAIL.finditer(text):
            yield Finding(PersonalData.EMAIL, match.start(), match.end())


def blanked(text: str, findings: Iterable[Finding], sign: str) -> str:
    """Return a text with a sign of one code point for each code point of the findings, which are in order."""
    parts: list[str] = []
    done = 0
    for finding in findings:
        parts += [text[done : finding.start], sign * (finding.end - finding.start)]
        done = finding.end
    return "".join([*parts, text[done:]])


def _kind_of(number: str) -> PersonalData | None:
    if is_identity_number(number):
        return PersonalData.IDENTITY_NUMBER
    if _MOBILE.fullmatch(number):
        return PersonalData.MOBILE_NUMBER
    return PersonalData.BANK_CARD if _CARD.fullmatch(number) and _passes_luhn(number) else None


def is_identity_number(number: str) -> bool:
    """Say whether eighteen digits (the last may be X) are a citizen's identity number.

    They hold a place of six digits, a day of birth and a check digit by ISO 7064 MOD 11-2 (GB 11643-1999).
    """
    if not re.fullmatch(r"[1-8]\d{16}[\dX]", number) or not _is_day(number[6:14]):
        return False
    total = sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False))
    return number[-1] == _CHECKS[total % 11]


def _is_day(digits: str) -> bool:
    try:
        day = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return day.year >= 1880


def _passes_luhn(number: str) -> bool:
    """Say whether a number's last digit checks it (ISO/IEC 7812-1, annex B)."""
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(number)))
    return sum(sum(divmod(value, 10)) for value in doubled) % 10 == 0
