#!/usr/bin/env bash
# setup.sh run|test|packages: make a Debian machine, with nothing prepared, ready for this project.
#   run   the system libraries that Qt needs to show a window, and the .venv
#   test  that, the programs of the desktop on which the tests run, Prometheus, and shells
#   packages  that, and what builds and checks the packages
# Installs what is missing and nothing else; where it cannot, it names that and exits 1.
# PYTHON=path chooses the interpreter: the newest that works, from 3.11 on, otherwise.
set -euo pipefail
cd "$(dirname "$0")/.."

libraries=(
  ca-certificates fonts-dejavu-core libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1
  libglib2.0-0 libgssapi-krb5-2 libwayland-client0 libwayland-cursor0 libwayland-egl1
  libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
  libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1
  libxkbcommon-x11-0 libxkbcommon0
)
desktop=(
  at-spi2-core dbus dbus-x11 dunst fonts-noto-core gnome-keyring imagemagick libglib2.0-bin
  lxqt-panel openbox prometheus scrot strace util-linux xauth xdotool xvfb
)
# What reads the texts that the packages put on a desktop, as the tests have it do.
readers=(appstream desktop-file-utils fish flatpak-builder man-db shellcheck xdg-dbus-proxy zsh)
builders=(binutils cpio debootstrap dpkg-dev file git lintian patchelf rpm xz-utils)

level=${1:-}
case $level in
  run) packages=("${libraries[@]}") ;;
  test) packages=("${libraries[@]}" "${desktop[@]}" "${readers[@]}") ;;
  packages) packages=("${libraries[@]}" "${desktop[@]}" "${readers[@]}" "${builders[@]}") ;;
  *) echo "usage: packaging/setup.sh run|test|packages" >&2; exit 2 ;;
esac

stop() { printf 'setup: %s\n' "$@" >&2; exit 1; }

# Really runs it: pyenv has commands on the path for versions that it does not let run, and
# Debian's python3 comes without ensurepip until python3-venv is there.
works() { "$1" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

choose_python() {
  local candidate candidates=(python3.13 python3.12 python3.11 python3 /usr/bin/python3)
  [[ -z ${PYTHON:-} ]] || candidates=("$PYTHON")
  for candidate in "${candidates[@]}"; do
    if works "$candidate"; then echo "$candidate"; return; fi
  done
}

# Of the given packages, those that are not installed, neither by name nor as what another
# provides (Debian 13 has libglib2.0-0t64 for libglib2.0-0).
missing_of() {
  dpkg-query --show --showformat='${db:Status-Status} ${Package} ${Provides}\n' 2>/dev/null |
    awk -v wanted="$*" '
      $1 == "installed" { gsub(/\([^)]*\)|,/, " "); for (i = 2; i <= NF; i++) present[$i] = 1 }
      END { n = split(wanted, w, " "); for (i = 1; i <= n; i++) if (!(w[i] in present)) print w[i] }'
}

# The tests want the program alone; its package would serve port 9090, to all, at once and for ever.
keep_prometheus_quiet() {
  command -v systemctl >/dev/null || return 0
  echo "setup: prometheus is not to run as a service; 'systemctl unmask prometheus' allows it"
  "$@" systemctl --quiet mask prometheus.service || true
}

install_packages() {
  local become=() apt
  local command="apt-get update && apt-get install --no-install-recommends $*"
  local todo="Missing: $*"
  command -v apt-get >/dev/null ||
    stop "$todo" "There is no apt-get here; install what these Debian packages hold."
  if [[ $(id -u) != 0 ]]; then
    command="sudo apt-get update && sudo apt-get install --no-install-recommends $*"
    command -v sudo >/dev/null ||
      stop "$todo" "Installing needs root, and there is no sudo. As root, type:" "  ${command//sudo /}"
    [[ -t 0 ]] || sudo --non-interactive true 2>/dev/null ||
      stop "$todo" "Installing needs root, and sudo asks for a password. Type:" "  $command"
    become=(sudo)
  fi
  apt=("${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet)
  echo "setup: installing $*"
  if [[ " $* " == *" prometheus "* ]]; then keep_prometheus_quiet "${become[@]}"; fi
  # Without the update's outcome: one stale source must not stand in the way of the rest.
  "${apt[@]}" update || true
  "${apt[@]}" install --yes --no-install-recommends "$@" ||
    stop "$todo" "apt-get could not install them; its reason stands above. Then type:" "  $command"
}

# Changes with the interpreter and with what the project depends on.
fingerprint() {
  "$1" -c 'import hashlib, sys
print(hashlib.sha256(sys.version.encode() + open("pyproject.toml", "rb").read()).hexdigest())' 2>/dev/null
}

up_to_date() {
  [[ -e .venv/setup-stamp && $(fingerprint "${PYTHON:-.venv/bin/python}") == "$(<.venv/setup-stamp)" ]]
}

make_venv() {
  local pip=(.venv/bin/python -m pip --disable-pip-version-check --quiet install)
  echo "setup: making .venv with $("$1" --version)"
  rm -f .venv/setup-stamp
  [[ $(.venv/bin/python --version 2>/dev/null) == "$("$1" --version)" ]] ||
    "$1" -m venv --clear .venv || stop "$1 could not make .venv; its reason stands above."
  # An older pip, such as Debian 12's, knows nothing of dependency groups.
  { "${pip[@]}" --upgrade 'pip>=25.1' && "${pip[@]}" --editable . --group dev; } ||
    stop "Missing: the Python packages that pyproject.toml names; pip's reason stands above." \
      "When the network is there, type:" "  packaging/setup.sh $level"
  fingerprint .venv/bin/python >.venv/setup-stamp
}

mapfile -t missing < <(missing_of "${packages[@]}")
python=
if ! up_to_date; then
  python=$(choose_python)
  if [[ -z $python ]]; then
    [[ -z ${PYTHON:-} ]] ||
      stop "$PYTHON is no Python 3.11 or newer that has the modules venv and ensurepip."
    mapfile -t -O ${#missing[@]} missing < <(missing_of python3 python3-venv)
  fi
fi
[[ ${#missing[@]} == 0 ]] || install_packages "${missing[@]}"
if ! up_to_date; then
  python=${python:-$(choose_python)}
  [[ -n $python ]] ||
    stop "Missing: Python 3.11 or newer; here is $(python3 --version 2>&1)." \
      "Install one, and name it: PYTHON=/path/to/python3.11 packaging/setup.sh $level"
  make_venv "$python"
fi
# PyInstaller wants Python as a library; Debian keeps that apart from its interpreter.
if [[ $level == packages && $(readlink -f .venv/bin/python) == /usr/bin/python3* ]]; then
  library=$(.venv/bin/python -c 'import sys; print("libpython%d.%d" % sys.version_info[:2])')
  mapfile -t missing < <(missing_of "$library")
  [[ ${#missing[@]} == 0 ]] || install_packages "${missing[@]}"
fi
