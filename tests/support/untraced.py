"""An environment in which `make coverage` does not measure what is started.

For programs whose imports, speed or full disk are what a test is about, and for those that it
kills: the tracer would load modules of its own, take time, and write its figures to the end.
"""

import os


def untraced() -> dict[str, str]:
    """Return the environment without what starts the tracer."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
