"""The environment and the configuration files of a throw-away desktop."""

import os
from collections.abc import Mapping

# Services that the bus may start by itself: the keyring's prompt, and nothing else. With the
# system's own folder, a desk without keyring or popups would get one as soon as it was asked.
SESSION_BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={run}/bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{run}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

KEYRING_PROMPT = """\
[D-BUS Service]
Name=org.gnome.keyring.SystemPrompter
Exec=/usr/libexec/gcr-prompter
"""

PANEL = """\
panels=panel1

[panel1]
plugins=statusnotifier, worldclock
position=Bottom
desktop=0
iconSize=22
panelSize=36
background-color={background}
font-color={text}
opacity=100

[statusnotifier]
type=statusnotifier
alignment=Right

[worldclock]
type=worldclock
alignment=Right
"""

# Popups stay until they are clicked. A left click takes the default action; a middle click
# takes the action whose label is in the file {button}, where dunst would show a menu.
DUNST = """\
[global]
origin = top-right
offset = 12x12
width = 360
notification_limit = 20
font = Sans 10
frame_width = 1
separator_height = 2
mouse_left_click = do_action, close_current
mouse_middle_click = context, close_current
dmenu = /usr/bin/grep --max-count=1 --fixed-strings --file={button}

[stay]
summary = "*"
timeout = 0
override_dbus_timeout = 0
"""

PLASMA = """\
[General]
ColorScheme={scheme}

[Colors:Window]
BackgroundNormal={window}
BackgroundAlternate={window}
ForegroundNormal={text}
ForegroundInactive={muted}

[Colors:View]
BackgroundNormal={view}
BackgroundAlternate={window}
ForegroundNormal={text}
ForegroundInactive={muted}
ForegroundLink=41,128,185
ForegroundVisited=155,89,182

[Colors:Button]
BackgroundNormal={button}
ForegroundNormal={text}

[Colors:Selection]
BackgroundNormal=61,174,233
ForegroundNormal=252,252,252

[Colors:Tooltip]
BackgroundNormal={window}
ForegroundNormal={text}
"""

# The colours of KDE's Breeze schemes.
PLASMA_LIGHT = PLASMA.format(
    scheme="BreezeLight",
    window="239,240,241",
    view="255,255,255",
    button="252,252,252",
    text="35,38,41",
    muted="112,125,138",
)
PLASMA_DARK = PLASMA.format(
    scheme="BreezeDark",
    window="42,46,50",
    view="27,30,32",
    button="49,54,59",
    text="252,252,252",
    muted="161,169,177",
)


def environment(root: str, home: str, scale: float, *, plasma: bool) -> dict[str, str]:
    """Return the environment for programs on a desktop below `root`, and create its folders."""
    folders = {
        "HOME": home,
        "XDG_CONFIG_HOME": f"{home}/.config",
        "XDG_DATA_HOME": f"{home}/.local/share",
        "XDG_STATE_HOME": f"{home}/.local/state",
        "XDG_CACHE_HOME": f"{home}/.cache",
        "XDG_RUNTIME_DIR": f"{root}/run",
    }
    for folder in (*folders.values(), f"{root}/logs"):
        os.makedirs(folder, mode=0o700)
    inherited = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    theme = {"QT_QPA_PLATFORMTHEME": "kde", "KDE_SESSION_VERSION": "5"} if plasma else {}
    return {
        **inherited,
        **folders,
        **theme,
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={root}/run/bus",
        "GSETTINGS_BACKEND": "memory",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_SCALE_FACTOR": f"{scale:g}",
        "XDG_CURRENT_DESKTOP": "LXQt",
        "XDG_SESSION_TYPE": "x11",
    }


def write_files(env: Mapping[str, str], root: str, *, dark: bool | None) -> None:
    """Write what the services of the desktop below `root` read as they start."""
    run, config = env["XDG_RUNTIME_DIR"], env["XDG_CONFIG_HOME"]
    write(f"{root}/bus.conf", SESSION_BUS.format(run=run))
    write(f"{run}/services/prompt.service", KEYRING_PROMPT)
    background, text = ("#2e3440", "#eceff4") if dark else ("#eff0f1", "#232629")
    write(f"{config}/lxqt/panel.conf", PANEL.format(background=background, text=text))
    write(f"{config}/dunst/dunstrc", DUNST.format(button=f"{root}/button"))
    if dark is not None:
        write_colours(env, dark=dark)


def write_colours(env: Mapping[str, str], *, dark: bool) -> None:
    """Write the colours of a Plasma session."""
    write(f"{env['XDG_CONFIG_HOME']}/kdeglobals", PLASMA_DARK if dark else PLASMA_LIGHT)


def write(path: str, text: str) -> None:
    """Write a file, and the folders above it."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
