"""An environment in which `make coverage` does not measure what is started.

For programs whose imports, speed or full disk are what a test is about, and for those that it
kills: the tracer would load modules of its own, take time, and write its figures to the end.
"""

import os
import subprocess
import sys


def untraced() -> dict[str, str]:
    """Return the environment without what starts the tracer."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}


def run_untraced(code: str, *argv: str) -> str:
    """Run Python code there, which must warn of nothing; give what it printed."""
    command = [sys.executable, "-W", "error", "-c", code, *argv]
    done = subprocess.run(command, env=untraced(), capture_output=True, text=True, check=True)
    assert not done.stderr
    return done.stdout
