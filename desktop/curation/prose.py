"""Where printed sentences end."""

_TERMINAL = frozenset("。！？!?…；;.")
_CLOSING = "”’」』）)》】]\"'"


def ends_sentence(text: str) -> bool:
    """Say whether a text ends where a sentence may end: at terminal punctuation, also inside quotes or brackets.

    A closing quote or bracket alone counts as an end, since much is printed without a full stop there.
    """
    bare = text[-64:].rstrip()
    return bool(bare) and (bare[-1] in _TERMINAL or bare[-1] in _CLOSING)
