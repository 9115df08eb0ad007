#!/usr/bin/env bash
# build.sh: make dist/comet-tray-VERSION.flatpak of the .deb that `make packages` has put into dist/.
# Needs flatpak-builder, and the runtime and SDK that the manifest names, installed for this user.
set -euo pipefail
cd "$(dirname "$0")/../.."

id=io.github.comet_tray.comet_tray
work=build/flatpak
debs=(dist/comet-tray_*.deb)
[[ ${#debs[@]} == 1 && -f ${debs[0]} ]] ||
  { echo "flatpak: dist/ must hold one .deb. Type: make packages" >&2; exit 1; }
version=$(dpkg-deb --field "${debs[0]}" Version)

rm -rf "$work"
mkdir -p "$work"
dpkg-deb --extract "${debs[0]}" "$work/tree"
# Whole: the .deb's own refers to texts that only Debian has.
build/packages-venv/bin/python packaging/licences.py text "$work/tree/NOTICES"

flatpak-builder --user --force-clean --state-dir="$work/state" --repo="$work/repo" \
  "$work/app" "packaging/flatpak/$id.yml"
flatpak build-bundle "$work/repo" "dist/comet-tray-$version.flatpak" "$id"
echo "flatpak: dist/comet-tray-$version.flatpak"
