from __future__ import annotations

import subprocess
import sys
from collections import Counter
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from comet_tray.ui.icon import SIZES, Look, icon, look_of, paint, pixmap
from comet_tray.ui.palette import palette
from tests.support.colour import (
    DICHROMACIES,
    Rgb,
    contrast,
    difference,
    lab,
    rgb,
    seen_with,
)
from tests.support.untraced import untraced

LEVELS = (
    "good",
    "low",
    "critical",
    "empty",
    "unlimited",
    "no_quota",
    "expired",
    "rejected",
    "unknown",
)
GAUGED = ("good", "low", "critical")
SHARES = (None, *(step / 16 for step in range(1, 17)))
PANELS = {False: ("#ffffff", "#eff0f1"), True: ("#2e3440", "#000000")}
MEASURED = (16, 22)
RESOURCES = Path(__file__).parents[2] / "resources"

# Shapes tell apart where at least this part of the square's pixels differs by more than half a
# pixel's cover: 13 pixels of 256, 25 of 484.
APART = 0.05

pytestmark = pytest.mark.usefixtures("qapp")


def look(
    level: str, share: float | None = 0.5, *, fresh: bool = True, dark_panel: bool = False
) -> Look:
    return look_of(level, share, fresh, dark_panel)


def all_looks(dark_panel: bool) -> list[Look]:
    return [
        look(level, share, fresh=fresh, dark_panel=dark_panel)
        for level in LEVELS
        for share in (SHARES if level in GAUGED else (None,))
        for fresh in (True, False)
    ]


def picture(shown: Look, size: int) -> QImage:
    return pixmap(shown, size).toImage().convertToFormat(QImage.Format.Format_RGBA8888)


def solid_colours(shown: Look, size: int) -> Counter[str]:
    """The colours of the pixels that the picture covers wholly, and how many of each."""
    image = picture(shown, size)  # by name: constBits does not keep its image alive
    bits = bytes(image.constBits())
    return Counter(
        f"#{red:02x}{green:02x}{blue:02x}"
        for red, green, blue, covered in zip(*[iter(bits)] * 4, strict=True)
        if covered == 255
    )


def main_colour(shown: Look, size: int) -> Rgb:
    return rgb(solid_colours(shown, size).most_common(1)[0][0])


@cache
def coverage(shown: Look, size: int) -> bytes:
    """How far each pixel is covered, 0 to 255: the shape alone, its colour taken away."""
    image = picture(shown, size)
    return alpha(image)


def alpha(image: QImage) -> bytes:
    return bytes(image.constBits())[3::4]


def distance(one: Look, other: Look, size: int) -> float:
    """The part of the pixels that one shape covers and the other does not."""
    pairs = zip(coverage(one, size), coverage(other, size), strict=True)
    return sum(abs(a - b) > 127 for a, b in pairs) / size**2


@pytest.mark.parametrize("size", MEASURED)
@pytest.mark.parametrize("dark_panel", [False, True])
def test_every_solid_pixel_has_three_to_one_on_its_panels(dark_panel: bool, size: int) -> None:
    for shown in all_looks(dark_panel):
        colours = solid_colours(shown, size)
        assert colours.total() >= size**2 / 32, shown
        for colour in colours:
            for panel in PANELS[dark_panel]:
                assert contrast(rgb(colour), rgb(panel)) >= 3, (shown, colour, panel)


@pytest.mark.parametrize("size", MEASURED)
@pytest.mark.parametrize("dark_panel", [False, True])
@pytest.mark.parametrize("eyes", ["normal", *DICHROMACIES])
def test_good_low_critical_and_empty_differ_in_colour_for_all_eyes(
    eyes: str, dark_panel: bool, size: int
) -> None:
    levels = ("good", "low", "critical", "empty")
    for share in (0.0625, 0.5, 1.0):
        colours = {
            level: main_colour(look(level, share, dark_panel=dark_panel), size) for level in levels
        }
        for one, other in combinations(levels, 2):
            pair = colours[one], colours[other]
            first, second = pair if eyes == "normal" else (seen_with(eyes, each) for each in pair)
            assert difference(lab(first), lab(second)) >= 20, (one, other)


@pytest.mark.parametrize("size", MEASURED)
@pytest.mark.parametrize("fresh", [True, False])
def test_any_two_levels_differ_in_shape_whatever_their_shares(fresh: bool, size: int) -> None:
    shapes = {
        level: [
            look(level, share, fresh=fresh) for share in (SHARES if level in GAUGED else (None,))
        ]
        for level in LEVELS
    }
    nearest = {
        (one, other): min(distance(a, b, size) for a in shapes[one] for b in shapes[other])
        for one, other in combinations(LEVELS, 2)
    }
    assert {pair: near for pair, near in nearest.items() if near < APART} == {}


@pytest.mark.parametrize("size", MEASURED)
def test_a_stale_level_differs_in_shape_from_all_that_is_fresh(size: int) -> None:
    fresh = [shown for shown in all_looks(dark_panel=False) if not shown.stale]
    for stale in (shown for shown in all_looks(dark_panel=False) if shown.stale):
        assert min(distance(stale, shown, size) for shown in fresh) >= APART, stale


@pytest.mark.parametrize("dark_panel", [False, True])
def test_a_stale_colour_is_nearer_to_the_panel_than_the_fresh_one(dark_panel: bool) -> None:
    colours, panel = palette(dark_panel), rgb(PANELS[dark_panel][0])
    assert set(colours.fresh) == set(colours.stale) == set(LEVELS)
    for level in LEVELS:
        faded, full = rgb(colours.stale[level]), rgb(colours.fresh[level])
        assert contrast(faded, panel) < contrast(full, panel)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("level", GAUGED)
def test_each_sixteenth_that_is_left_adds_to_the_tail(level: str, size: int) -> None:
    covered = [sum(coverage(look(level, step / 16), size)) for step in range(1, 16)]
    assert covered == sorted(set(covered))


def test_a_change_too_small_to_be_seen_gives_an_equal_look() -> None:
    assert look("good", 0.5) == look("good", 0.51)
    assert look("good", 0.5) != look("good", 0.56)


@given(st.floats(min_value=0, max_value=1, exclude_min=True, exclude_max=True))
def test_a_gauge_is_never_bare_and_full_only_when_all_is_left(share: float) -> None:
    shown = look("good", share).fraction
    assert shown is not None
    assert 0 < shown < 1
    assert abs(shown - share) <= 1 / 16


def test_a_share_beyond_the_gauge_shows_at_its_end() -> None:
    assert look("critical", -0.2).fraction == 1 / 16
    assert look("critical", 1.2).fraction == 1


@pytest.mark.parametrize("level", [level for level in LEVELS if level not in GAUGED])
def test_a_level_without_a_gauge_looks_the_same_whatever_its_share(level: str) -> None:
    assert look(level, 0.1) == look(level, 0.9) == look(level, None)


def test_what_was_never_read_is_not_stale() -> None:
    assert look("unknown", None, fresh=False) == look("unknown", None, fresh=True)


def test_equal_looks_give_equal_pictures() -> None:
    for shown in all_looks(dark_panel=True):
        again = look_of(shown.level, shown.fraction, not shown.stale, shown.dark_panel)
        assert again == shown
        assert picture(again, 22) == picture(shown, 22)


def test_the_icon_has_every_size_painted_for_itself() -> None:
    shown = look("low", 0.12, fresh=False)
    made = icon(shown)
    assert [(size.width(), size.height()) for size in made.availableSizes()] == [
        (size, size) for size in SIZES
    ]
    for size in SIZES:
        image = made.pixmap(size).toImage().convertToFormat(QImage.Format.Format_RGBA8888)
        assert image == picture(shown, size)


def test_a_dense_screen_gets_all_its_pixels() -> None:
    dense = pixmap(look("critical", 0.03), 22, 2.0)
    assert dense.devicePixelRatio() == 2
    assert dense.deviceIndependentSize().width() == 22
    dense.setDevicePixelRatio(1)
    assert dense.toImage() == pixmap(look("critical", 0.03), 44).toImage()


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_painted_outside_of_the_square(size: int) -> None:
    for shown in all_looks(dark_panel=False):
        canvas = QImage(size + 8, size + 8, QImage.Format.Format_RGBA8888)
        canvas.fill(QColor(0, 0, 0, 0))
        painter = QPainter(canvas)
        painter.translate(4, 4)
        paint(painter, shown, size)
        painter.end()
        inside = canvas.copy(4, 4, size, size)
        assert sum(alpha(canvas)) == sum(alpha(inside)), shown


def test_painting_on_a_window_leaves_its_ground_whole() -> None:
    canvas = QImage(32, 32, QImage.Format.Format_RGBA8888)
    for shown in all_looks(dark_panel=False):
        canvas.fill(QColor("#eff0f1"))
        painter = QPainter(canvas)
        paint(painter, shown, 32)
        painter.end()
        assert set(alpha(canvas)) == {255}, shown


def test_the_icon_needs_no_widgets() -> None:
    program = "import sys, comet_tray.ui.icon; print('PySide6.QtWidgets' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], env=untraced(), capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"


@pytest.mark.parametrize("name", ["comet-tray", "comet-tray-symbolic"])
def test_the_application_icon_renders(name: str) -> None:
    drawing = QSvgRenderer(str(RESOURCES / f"{name}.svg"))
    assert drawing.isValid()
    canvas = QImage(64, 64, QImage.Format.Format_RGBA8888)
    canvas.fill(QColor(0, 0, 0, 0))
    painter = QPainter(canvas)
    drawing.render(painter)
    painter.end()
    assert alpha(canvas).count(255) > 64 * 64 / 8


def test_the_picture_of_the_windows_is_the_drawing_of_the_program() -> None:
    picture = QImage(str(RESOURCES / "comet-tray.png"))
    drawn = QImage(picture.size(), QImage.Format.Format_ARGB32)
    drawn.fill(QColor(0, 0, 0, 0))
    painter = QPainter(drawn)
    QSvgRenderer(str(RESOURCES / "comet-tray.svg")).render(painter)
    painter.end()
    assert picture.convertToFormat(QImage.Format.Format_ARGB32) == drawn
