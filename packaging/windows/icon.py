"""Draw the application's icon for Windows, from its SVG: `icon.py SVG FILE.ico`.

Run by the interpreter of the build's own environment, which has Qt.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Mapping

# Those of lists, of the task bar and of the desktop, up to 200 % and more; in pixels.
SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
# From here on Windows and makensis take a PNG; below, older programs want a bitmap.
_PNG_FROM = 256


def main() -> None:
    """Write the file."""
    source, path = sys.argv[1:]
    with open(path, "wb") as file:
        file.write(as_ico(draw(source)))


def draw(source: str) -> dict[int, bytes]:
    """Give each size as its part of an .ico file."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QBuffer, QByteArray, QRectF, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    drawing = QSvgRenderer(source)
    made = {}
    for size in SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        if size < _PNG_FROM:
            made[size] = as_bitmap(size, bytes(picture.constBits()))
        else:
            buffer = QBuffer()
            buffer.open(QBuffer.OpenModeFlag.WriteOnly)
            QImageWriter(buffer, QByteArray(b"png")).write(picture)
            made[size] = bytes(buffer.data().data())
    del application
    return made


def as_bitmap(size: int, pixels: bytes) -> bytes:
    """Give a picture as icons hold it: from the bottom up, and an empty mask after it.

    `pixels` are 4 bytes each, blue, green, red and alpha, from the top down. The height of the
    header counts the mask, too.
    """
    line = size * 4
    upwards = [pixels[start : start + line] for start in range(line * (size - 1), -1, -line)]
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    return header + b"".join(upwards) + mask


def as_ico(pictures: Mapping[int, bytes]) -> bytes:
    """Join pictures, by their size in pixels, into one file. Its format writes 256 as 0."""
    place = 6 + 16 * len(pictures)
    entries = []
    for size, picture in pictures.items():
        side = size % 256
        entries.append(struct.pack("<4B2H2I", side, side, 0, 0, 1, 32, len(picture), place))
        place += len(picture)
    head = struct.pack("<3H", 0, 1, len(pictures))
    return b"".join([head, *entries, *pictures.values()])


if __name__ == "__main__":
    main()
