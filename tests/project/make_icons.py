"""Makes jianbao.png, .ico and .icns from the drawing in resources/icons: `python -m tests.project.make_icons`."""

import os
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parents[2] / "resources" / "icons"
ICO_SIDES = (16, 24, 32, 48, 64, 128, 256)
# Apple's types of PNG members, each with its side in pixels; ic11 to ic14 are the double-density ones.
ICNS_SIDES = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}


def png(drawing: Path, side: int) -> bytes:
    """Return a drawing as a PNG of `side` by `side` pixels."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(images: dict[int, bytes]) -> bytes:
    """Return a Windows icon that holds PNGs by their side."""
    head = struct.pack("<HHH", 0, 1, len(images))
    offset = len(head) + 16 * len(images)
    entries = b""
    for side, data in images.items():
        # A side of 256 is written as 0.
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + entries + b"".join(images.values())


def icns(images: dict[bytes, bytes]) -> bytes:
    """Return a macOS icon that holds PNGs by their type."""
    members = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in images.items())
    return b"icns" + struct.pack(">I", 8 + len(members)) + members


def make(folder: Path) -> None:
    """Write jianbao.png, .ico and .icns into a folder."""
    drawing = ICONS / "jianbao.svg"
    (folder / "jianbao.png").write_bytes(png(drawing, 256))
    (folder / "jianbao.ico").write_bytes(ico({side: png(drawing, side) for side in ICO_SIDES}))
    (folder / "jianbao.icns").write_bytes(icns({kind: png(drawing, side) for kind, side in ICNS_SIDES.items()}))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    make(ICONS)
