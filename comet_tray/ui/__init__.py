"""The face: icon, menu, window, dialogs. It holds no secret and never waits."""
