"""The drawings in resources/icons: each can be painted in any colour, and the systems' icons hold every size."""

import struct
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from tests.project.make_icons import ICNS_SIDES, ICO_SIDES, ICONS

LINE_ICONS = sorted(path for path in ICONS.glob("*.svg") if path.stem != "jianbao")


@pytest.mark.parametrize("path", LINE_ICONS, ids=lambda path: path.stem)
def test_line_icon_is_drawn_on_the_grid_in_the_current_colour(path: Path, qapp):
    root = ET.parse(path).getroot()
    assert root.get("viewBox") == "0 0 20 20"
    colours = {value for element in root.iter() for name in ("stroke", "fill") if (value := element.get(name))}
    assert colours <= {"currentColor", "none"}
    assert QSvgRenderer(str(path)).isValid()


def test_windows_icon_holds_every_size(qapp):
    data = (ICONS / "jianbao.ico").read_bytes()
    assert struct.unpack_from("<HHH", data) == (0, 1, len(ICO_SIDES))
    for index, side in enumerate(ICO_SIDES):
        length, offset = struct.unpack_from("<II", data, 6 + 16 * index + 8)
        image = QImage.fromData(data[offset : offset + length], "PNG")
        assert (image.width(), image.height()) == (side, side)
    assert offset + length == len(data)


def test_macos_icon_holds_every_size(qapp):
    data = (ICONS / "jianbao.icns").read_bytes()
    assert struct.unpack_from(">4sI", data) == (b"icns", len(data))
    sides, at = {}, 8
    while at < len(data):
        kind, length = struct.unpack_from(">4sI", data, at)
        sides[kind] = QImage.fromData(data[at + 8 : at + length], "PNG").width()
        at += length
    assert sides == ICNS_SIDES
