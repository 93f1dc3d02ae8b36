"""A value as itself, for remembering what was found out about it."""

from typing import Generic, TypeVar, cast

Value = TypeVar("Value")


class Itself(Generic[Value]):
    """One immutable value, equal to no other: comparing what two pages hold would take longer than looking anew."""

    __slots__ = ("value",)

    def __init__(self, value: Value) -> None:
        self.value = value

    def __hash__(self) -> int:
        return id(self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Itself) and self.value is cast("Itself[object]", other).value
