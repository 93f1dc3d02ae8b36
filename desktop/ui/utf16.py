"""Between code points, which we count in, and UTF-16 units, which Qt counts in."""


def to_utf16(text: str, code_points: int) -> int:
    """Return how many UTF-16 units the first `code_points` code points of a text take."""
    return code_points + sum(character > "\uffff" for character in text[:code_points])


def from_utf16(text: str, units: int) -> int:
    """Return how many whole code points lie in the first `units` UTF-16 units of a text."""
    taken = 0
    for index, character in enumerate(text):
        taken += 2 if character > "\uffff" else 1
        if taken > units:
            return index
    return len(text)
