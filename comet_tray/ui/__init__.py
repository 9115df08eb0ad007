"""The face: icon, menu, window, dialogs. It holds no secret and never waits."""

from comet_tray.ui.late_signatures import put_off_signatures

put_off_signatures()
