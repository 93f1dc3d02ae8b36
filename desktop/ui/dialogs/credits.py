"""Whom the program thanks: libraries as their own metadata says, data as the shipped list says."""

import json
import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from desktop.assets import resource

_OWN = "jianbao"


@dataclass(frozen=True, slots=True)
class Credit:
    """One work of others. Parameters: `note`, its version, or what it is used for."""

    name: str
    licence: str
    url: str
    note: str = ""


def data_credits() -> tuple[Credit, ...]:
    """Return the credits of the data in `resources/`."""
    rows = json.loads(resource("credits/data.json").read_text(encoding="utf-8"))
    return tuple(Credit(row["name"], row["licence"], row["url"], row["note"]) for row in rows)


def library_credits() -> tuple[Credit, ...]:
    """Return the credits of the libraries by name: what is installed, else what was listed when it was built.

    A frozen program carries no metadata of its libraries.
    """
    rows = json.loads(resource("credits/libraries.json").read_text(encoding="utf-8"))
    listed = {row["name"]: Credit(row["name"], row["licence"], row["url"]) for row in rows}
    known = listed | {credit.name: credit for credit in installed_credits()}
    return tuple(sorted(known.values(), key=lambda credit: credit.name.casefold()))


def installed_credits() -> tuple[Credit, ...]:
    """Return the credits of the libraries that the program needs, those that they need included, from metadata."""
    found: dict[str, Credit] = {}
    open_names = [_OWN]
    while open_names:
        try:
            library = distribution(open_names.pop())
        except PackageNotFoundError:
            continue  # needed on another system only
        name = library.metadata["Name"]
        if name in found:
            continue
        found[name] = Credit(name, _licence(library), _url(library), library.version)
        open_names += [match[0] for match in map(_NAME.match, _requirements(library)) if match]
    found.pop(_OWN, None)
    return tuple(sorted(found.values(), key=lambda credit: credit.name.casefold()))


_NAME = re.compile(r"[\w.-]+")


def _requirements(library: Distribution) -> list[str]:
    return [line for line in library.requires or [] if "extra ==" not in line]


def _licence(library: Distribution) -> str:
    """Return a licence in a few words: the SPDX expression, the classifiers, or the first line of the field."""
    metadata = library.metadata
    if "License-Expression" in metadata:
        return metadata["License-Expression"]
    classifiers = [line for line in metadata.get_all("Classifier") or [] if line.startswith("License ::")]
    if classifiers:
        return ", ".join(line.rpartition(" :: ")[2] for line in classifiers)
    return (metadata["License"] or "").strip().partition("\n")[0][:80] if "License" in metadata else ""


def _url(library: Distribution) -> str:
    pairs = [line.partition(", ") for line in library.metadata.get_all("Project-URL") or []]
    pages = {label.casefold(): url for label, _, url in pairs}
    names = ("homepage", "home", "repository", "source", "source code", "documentation")
    if "Home-page" in library.metadata:
        return library.metadata["Home-page"]
    return next((pages[name] for name in names if name in pages), "")
