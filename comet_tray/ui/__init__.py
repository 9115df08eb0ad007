"""The face: icon, menu, window, dialogs. It holds no secret and never waits.

Imports are Python's own here. PySide puts another one in their place, which reads the source of
each module to see whether it asks for PySide's other names, and lets `linecache` keep it all:
3.5 MB in the tray, and 0.3 ms a module. Nothing here asks for them. See `_mod_uses_pyside` in
https://github.com/qtproject/pyside-pyside-setup/blob/dev/sources/shiboken6/shibokenmodule/files.dir/shibokensupport/feature.py
"""

import builtins

import PySide6  # noqa: F401  # it replaces what is put back here

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
