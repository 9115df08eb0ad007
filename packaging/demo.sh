#!/usr/bin/env bash
# Runs the tray on its built-in server, with sample keys; where there is no display, on a virtual
# one, and saves pictures of it in build/demo.
set -euo pipefail
cd "$(dirname "$0")/.."
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
  echo "demo: the icon is in your tray now; choose Quit in its menu to end."
  exec .venv/bin/comet-tray --demo
fi
echo "demo: there is no display here, so a virtual one is used; the pictures go to build/demo"
exec .venv/bin/python packaging/pictures.py build/demo
