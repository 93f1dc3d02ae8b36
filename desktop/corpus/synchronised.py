"""Folders that a service copies to other computers: a corpus in one can be copied by halves, or come back doubled."""

import os
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path


class Service(StrEnum):
    """A service that synchronises folders."""

    ONEDRIVE = "onedrive"
    ICLOUD = "icloud"
    DROPBOX = "dropbox"
    GOOGLE_DRIVE = "google_drive"
    NUTSTORE = "nutstore"
    BAIDU = "baidu"
    BOX = "box"
    WPS = "wps"
    WEIYUN = "weiyun"


_SERVICES = {
    Service.ONEDRIVE: ("onedrive",),
    Service.ICLOUD: ("iclouddrive", "icloud drive", "mobile documents"),
    Service.DROPBOX: ("dropbox",),
    Service.GOOGLE_DRIVE: ("google drive", "googledrive", "google 云端硬盘", "google 雲端硬碟"),
    Service.NUTSTORE: ("nutstore", "nutstore files", "坚果云", "我的坚果云"),
    Service.BAIDU: ("baidusyncdisk", "baidunetdiskworkspace", "百度网盘同步空间", "百度云同步盘", "百度网盘"),
    Service.BOX: ("box sync", "box-box"),
    Service.WPS: ("wpsdrive", "wps云盘", "wps cloud files"),
    Service.WEIYUN: ("weiyunsync", "微云同步助手", "腾讯微云"),
}
"""How each service names its folder; OneDrive and Dropbox add “ - Firm” or “ (Firm)”, macOS “-account”."""

_VARIABLES = {Service.ONEDRIVE: ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")}
"""Environment variables that hold a service's folder, which anybody may have called otherwise."""

_ADDED = (" - ", " (", "-")


def service_of(path: Path, environment: Mapping[str, str] = os.environ) -> Service | None:
    """Return the service that synchronises the folder of a file, None when none is known to.

    It is told by the names of the folders above the file, and where a link leads to, by those there.
    """
    for folder in (path.absolute().parent, Path(os.path.realpath(path)).parent):
        for service, variables in _VARIABLES.items():
            if any(_is_in(folder, environment.get(variable)) for variable in variables):
                return service
        for part in folder.parts:
            for service, names in _SERVICES.items():
                if any(_is_called(part.casefold(), name) for name in names):
                    return service
    return None


def _is_in(folder: Path, other: str | None) -> bool:
    return bool(other) and folder.is_relative_to(Path(str(other)))


def _is_called(part: str, name: str) -> bool:
    return part == name or any(part.startswith(name + added) for added in _ADDED)
