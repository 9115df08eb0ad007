#!/usr/bin/env bash
# lock.sh: pin all that the packages are made of, for every system and Python, each file by its hash.
# The list holds neither addresses nor the name of a registry: pip asks the one that it is set up for.
set -euo pipefail
cd "$(dirname "$0")/.."

tool=build/lock-venv
[[ -x $tool/bin/uv ]] || .venv/bin/python -m venv --clear "$tool"
"$tool/bin/python" -m pip --disable-pip-version-check --quiet install --upgrade uv
"$tool/bin/uv" pip compile pyproject.toml --group packages --universal --python-version 3.11 \
  --generate-hashes --no-header --no-annotate --no-emit-index-url --upgrade --quiet \
  --output-file packaging/requirements.lock
