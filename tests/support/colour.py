"""Colour as the eye has it: contrast, difference, and the three dichromacies.

A colour is an sRGB triple with each channel within 0 and 1 (IEC 61966-2-1, white D65).
"""

from __future__ import annotations

from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

Rgb = tuple[float, float, float]
Lab = tuple[float, float, float]
Matrix = tuple[Rgb, Rgb, Rgb]

# Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision
# Deficiency, IEEE TVCG 15(6), 2009; the matrices of severity 1.0, for linear RGB.
DICHROMACIES: dict[str, Matrix] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

# Linear sRGB to XYZ, and the white point that it gives (IEC 61966-2-1).
_TO_XYZ: Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE: Rgb = (0.95047, 1.0, 1.08883)


def rgb(hex_colour: str) -> Rgb:
    """Read "#rrggbb"."""
    value = int(hex_colour.removeprefix("#"), 16)
    return (value >> 16) / 255, (value >> 8 & 255) / 255, (value & 255) / 255


def luminance(colour: Rgb) -> float:
    """Relative luminance, 0 to 1, as WCAG 2 defines it."""
    red, green, blue = (_linear(channel) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Rgb, other: Rgb) -> float:
    """Contrast ratio, 1 to 21, as WCAG 2 defines it."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def seen_with(dichromacy: str, colour: Rgb) -> Rgb:
    """Give the colour as it looks with one of `DICHROMACIES`."""
    linear = (_linear(colour[0]), _linear(colour[1]), _linear(colour[2]))
    red, green, blue = _times(DICHROMACIES[dichromacy], linear)
    return _encoded(red), _encoded(green), _encoded(blue)


def lab(colour: Rgb) -> Lab:
    """CIE 1976 L*a*b* under D65."""
    linear = (_linear(colour[0]), _linear(colour[1]), _linear(colour[2]))
    x, y, z = (
        _lab_curve(value / white)
        for value, white in zip(_times(_TO_XYZ, linear), _WHITE, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: Lab, other: Lab) -> float:
    """Give the colour difference CIEDE2000, all weights 1.

    Source: Sharma, Wu, Dalal: The CIEDE2000 Color-Difference Formula: Implementation Notes,
    Supplementary Test Data, and Mathematical Observations, Color Res. Appl. 30(1), 2005;
    the names below are that paper's.
    """
    (l1, a1, b1), (l2, a2, b2) = one, other
    g = 0.5 * (1 - _of_25((hypot(a1, b1) + hypot(a2, b2)) / 2))
    c1, c2 = hypot((1 + g) * a1, b1), hypot((1 + g) * a2, b2)
    h1, h2 = (degrees(atan2(b, (1 + g) * a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn, mean_h = _hues(h1, h2) if c1 * c2 else (0.0, h1 + h2)
    delta_l, delta_c = l2 - l1, c2 - c1
    delta_h = 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    mean_l, mean_c = (l1 + l2) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * cos(radians(mean_h - 30))
        + 0.24 * cos(radians(2 * mean_h))
        + 0.32 * cos(radians(3 * mean_h + 6))
        - 0.20 * cos(radians(4 * mean_h - 63))
    )
    s_l = 1 + 0.015 * (mean_l - 50) ** 2 / sqrt(20 + (mean_l - 50) ** 2)
    s_c = 1 + 0.045 * mean_c
    s_h = 1 + 0.015 * mean_c * t
    delta_theta = 30 * exp(-(((mean_h - 275) / 25) ** 2))
    r_t = -sin(radians(2 * delta_theta)) * 2 * _of_25(mean_c)
    lightness, chroma, hue = delta_l / s_l, delta_c / s_c, delta_h / s_h
    return sqrt(lightness**2 + chroma**2 + hue**2 + r_t * chroma * hue)


def _hues(h1: float, h2: float) -> tuple[float, float]:
    """Give the turn from one hue to the other and their mean, in degrees, the short way round."""
    turn, total = h2 - h1, h1 + h2
    if abs(turn) <= 180:
        return turn, total / 2
    return (
        turn - 360 if turn > 0 else turn + 360,
        (total + 360) / 2 if total < 360 else (total - 360) / 2,
    )


def _of_25(chroma: float) -> float:
    return sqrt(chroma**7 / (chroma**7 + 25.0**7))


def _lab_curve(value: float) -> float:
    return value ** (1 / 3) if value > (6 / 29) ** 3 else value / (3 * (6 / 29) ** 2) + 4 / 29


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _encoded(linear: float) -> float:
    bounded = min(max(linear, 0.0), 1.0)
    return bounded * 12.92 if bounded <= 0.0031308 else 1.055 * bounded ** (1 / 2.4) - 0.055


def _times(matrix: Matrix, vector: Rgb) -> Rgb:
    first, second, third = (
        sum(weight * value for weight, value in zip(row, vector, strict=True)) for row in matrix
    )
    return first, second, third
