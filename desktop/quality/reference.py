"""A page that is taken to be right, with what else would be right too."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from desktop.page.page import Page
from desktop.page.role import Role

_NOTHING: Mapping[Any, Any] = MappingProxyType({})


@dataclass(frozen=True)
class Reference:
    """A page to measure others against, and the alternatives that its maker allows.

    Parameters: `page`; `free`, ids of blocks that may as well be in another article or in none, besides those that
    serve several articles, which always may; `roles`, further roles that are right, by block id; `orders`, further
    reading orders that are right, as block ids by article id; `headlines`, further headlines that are right, by
    article id; `displaced` and `interleaved`, articles to be counted apart because their text is torn; `named` and
    `dated`, False where the maker did not say who wrote an article, or of which issue the page is.
    """

    page: Page
    free: frozenset[int] = frozenset()
    roles: Mapping[int, frozenset[Role]] = field(default_factory=lambda: _NOTHING)
    orders: Mapping[str, tuple[tuple[int, ...], ...]] = field(default_factory=lambda: _NOTHING)
    headlines: Mapping[str, frozenset[str]] = field(default_factory=lambda: _NOTHING)
    displaced: frozenset[str] = frozenset()
    interleaved: frozenset[str] = frozenset()
    named: bool = True
    dated: bool = True
