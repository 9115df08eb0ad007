"""Draw the application's icon for macOS, from its SVG: `icns.py SVG FILE`.

Run by the interpreter of the build's own environment, which has Qt. Apple's own tool for this runs
on macOS alone; the format is a list of PNGs. Source: Wikipedia, "Apple Icon Image format".
"""

import os
import struct
import sys

# The type of each picture, and its width and height in pixels. The second of a size is for screens
# with two pixels a point: `ic11` is 16 points wide.
PICTURES = (
    (b"icp4", 16),
    (b"ic11", 32),
    (b"icp5", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic13", 256),
    (b"ic08", 256),
    (b"ic14", 512),
    (b"ic09", 512),
    (b"ic10", 1024),
)


def container(pictures: list[tuple[bytes, bytes]]) -> bytes:
    """Give the file that holds pictures: the type, of four bytes, and the PNG of each."""
    body = b"".join(kind + struct.pack(">I", len(png) + 8) + png for kind, png in pictures)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def draw(source: str) -> dict[int, bytes]:
    """Give the PNG of an SVG file in each size, by its pixels. Raises SystemExit."""
    from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    drawing = QSvgRenderer(source)
    if not drawing.isValid():
        raise SystemExit(f"{source} cannot be drawn")
    drawn = {}
    for size in {size for _, size in PICTURES}:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, b"png").write(picture)
        drawn[size] = bytes(buffer.data().data())
    return drawn


def main() -> None:
    """Write FILE."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    source, path = sys.argv[1:]
    application = QGuiApplication([])
    drawn = draw(source)
    with open(path, "wb") as file:
        file.write(container([(kind, drawn[size]) for kind, size in PICTURES]))
    application.quit()


if __name__ == "__main__":
    main()
