"""The AppStream metainfo: what software centres show of the program."""

from __future__ import annotations

import os
import re
import struct
import time
from xml.sax.saxutils import escape

from linux import about

_SCREENSHOTS = ("packaging", "screenshots")


def metainfo() -> str:
    """Render `resources/comet-tray.metainfo.xml.in`."""
    template = about.read("resources", "comet-tray.metainfo.xml.in")
    pictures = f"{about.homepage()}/raw/v{about.version()}/{'/'.join(_SCREENSHOTS)}"
    today = time.strftime("%Y-%m-%d", time.gmtime(about.epoch()))
    news = "\n".join(_release(each, today) for each in about.releases(about.read("CHANGELOG.md")))
    facts = {
        "ID": about.APP_ID,
        "HOMEPAGE": about.homepage(),
        "PICTURES": pictures,
        "RELEASES": news,
    }
    return re.sub(r"@([^@\s]+)@", lambda found: facts.get(found[1]) or _size(found[1]), template)


def _size(wanted: str) -> str:
    """Give the width or height in pixels of a picture: `menu.png:width`."""
    name, _, which = wanted.partition(":")
    with open(os.path.join(about.ROOT, *_SCREENSHOTS, name), "rb") as file:
        width, height = struct.unpack(">II", file.read(24)[16:])
    return str(width if which == "width" else height)


def _release(release: about.Release, today: str) -> str:
    lines = [f"<p>{escape(text)}</p>" for text in release.paragraphs]
    if release.items:
        lines += ["<ul>", *(f"  <li>{escape(item)}</li>" for item in release.items), "</ul>"]
    body = "\n".join(f"        {line}" for line in lines)
    date = release.date or today
    return f"""\
    <release version="{release.version}" date="{date}" urgency="medium">
      <description>
{body}
      </description>
    </release>"""
