"""What a crash may leave behind: nothing, for a process may hold a key just then."""

from __future__ import annotations

import sys


def keep_memory_private() -> None:
    """Let a crash of this process, and of all that it starts, leave no image of its memory."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
