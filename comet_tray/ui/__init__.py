"""The face: icon, menu, window, dialogs. It holds no secret and never waits.

No import reads sources here. PySide puts one in the place of Python's that does, to see whether a
module asks for PySide's other names, and lets `linecache` keep it all: 3.5 MB in the tray, and
0.3 ms a module. Nothing here asks for them. See `_mod_uses_pyside` in
https://github.com/qtproject/pyside-pyside-setup/blob/dev/sources/shiboken6/shibokenmodule/files.dir/shibokensupport/feature.py
"""

import builtins

from comet_tray.ui.late_signatures import put_off_signatures

put_off_signatures()

import PySide6  # noqa: E402, F401  # where nothing was put off, it replaces what is put back here

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
