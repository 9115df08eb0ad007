"""Draw the application's icon as PNG, from its SVG: `icons.py SVG FOLDER`.

Run by the interpreter of the build's own environment, which has Qt.
"""

import os
import sys

# Those that the desktops' lists and panels ask for, in pixels.
SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def main() -> None:
    """Write FOLDER/16.png and so on."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    source, folder = sys.argv[1:]
    application = QGuiApplication([])
    drawing = QSvgRenderer(source)
    for size in SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        if not picture.save(os.path.join(folder, f"{size}.png")):
            raise SystemExit(f"{folder} cannot be written")
    application.quit()


if __name__ == "__main__":
    main()
