"""`settings`: what stands in settings.toml, and changes to it."""

from __future__ import annotations

import time
from argparse import Namespace

from comet_tray.cli.running import tell_if_running
from comet_tray.core.errors import InvalidSetting
from comet_tray.core.paths import find_paths
from comet_tray.core.settings import Settings, load_settings, parse_setting, save_settings
from comet_tray.core.words import Sentence


def run_list(args: Namespace) -> int:
    """Print every setting as it applies."""
    settings = load_settings(find_paths(args.data_dir).settings, time.time()).settings
    for name in Settings.__struct_fields__:
        value = getattr(settings, name)
        print(f"{name} = {str(value).lower() if isinstance(value, bool) else value}")
    return 0


def run_set(args: Namespace) -> int:
    """Change settings; all of them or none."""
    paths = find_paths(args.data_dir)
    changes = {}
    for change in args.changes:
        name, separator, text = change.partition("=")
        if not separator:
            # Not quoted: it may be a key that was pasted in the wrong place.
            raise InvalidSetting(
                Sentence("One of the changes names no value."), Sentence("Write NAME=VALUE.")
            )
        changes[name.strip()] = parse_setting(name.strip(), text)
    save_settings(paths.settings, changes, time.time())
    tell_if_running(paths, "look")
    return 0
