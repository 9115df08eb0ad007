"""The configuration files of a throw-away desktop."""

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
