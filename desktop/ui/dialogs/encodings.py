"""Encodings in words that people know."""

from PySide6.QtCore import QObject


class EncodingNames(QObject):
    """Names of the codecs that dumps may be in."""

    def choices(self) -> tuple[str, ...]:
        """Return what a curator can set by hand: codecs of Python's, likeliest first."""
        from desktop.parsing.encodings import CHOICES

        return CHOICES

    def name(self, encoding: str) -> str:
        """Return an encoding's name; a codec without one is named by itself."""
        return {
            "utf-8": self.tr("UTF-8"),
            "gb18030": self.tr("GB18030 (GBK, GB2312)"),
            "big5hkscs": self.tr("Big5"),
            "utf-16-le": self.tr("UTF-16, little-endian"),
            "utf-16-be": self.tr("UTF-16, big-endian"),
        }.get(encoding, encoding)
