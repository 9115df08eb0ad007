#!/usr/bin/env bash
# build.sh: build "Comet Tray.app" on macOS, check it, and put it into
# dist/comet-tray-VERSION-macos-ARCHITECTURE.dmg.
#
# It is signed where MACOS_CERTIFICATE is set: a "Developer ID Application" certificate with its key
# (.p12, in base64), which MACOS_CERTIFICATE_PASSWORD opens. It is notarised where MACOS_NOTARY_KEY
# is set, too: a key of App Store Connect (.p8, in base64), whose id and issuer are
# MACOS_NOTARY_KEY_ID and MACOS_NOTARY_ISSUER. Where they are not set, it says so and goes on.
#
# For the bash 3.2 of macOS: no mapfile, and no array that may be empty.
set -euo pipefail
umask 022
cd "$(dirname "$0")/../.."

say() { printf 'build: %s\n' "$*"; }
stop() { printf 'build: %s\n' "$*" >&2; exit 1; }

work=$PWD/build/macos
secrets=$(mktemp -d)
keychain=
forget() {
  if [[ -n $keychain ]]; then security delete-keychain "$keychain" || true; fi
  rm -rf "$secrets"
}
trap forget EXIT
rm -rf "$work"
mkdir -p "$work" dist

# The environment of the build, exactly as locked, unless one stands on the path already.
if ! command -v pyinstaller >/dev/null; then
  say "installing what packaging/requirements.lock names"
  python3 -m venv --clear build/packages-venv
  PATH=$PWD/build/packages-venv/bin:$PATH
  python -m pip --disable-pip-version-check --quiet install --require-hashes --no-deps \
    --only-binary=:all: --requirement packaging/requirements.lock
fi

version=$(cd packaging && python -c 'from linux import about; print(about.version())')
app="$work/stage/Comet Tray.app"

freeze() {
  say "freezing the program"
  PYTHONHASHSEED=0 pyinstaller --noconfirm --log-level WARN --distpath "$work/frozen" \
    --workpath "$work/pyinstaller" packaging/comet-tray.spec
  local bundles=("$work"/frozen/*.app)
  [[ ${#bundles[@]} == 1 && -d ${bundles[0]} ]] || stop "PyInstaller has not made one bundle."
  mkdir "$work/stage"
  mv "${bundles[0]}" "$app"
}

# What the bundle says of itself, its icon, and its notices: before the signature, which seals them.
complete() {
  rm -f "$app/Contents/Resources/icon-windowed.icns" # PyInstaller's own
  sed "s/@VERSION@/$version/" packaging/macos/Info.plist >"$app/Contents/Info.plist"
  python packaging/macos/icns.py resources/comet-tray.svg "$app/Contents/Resources/comet-tray.icns"
  python packaging/licences.py text "$app/Contents/Resources/NOTICES.txt"
  cp "$app/Contents/Resources/NOTICES.txt" "$work/stage/Licences.txt"
}

# Puts the certificate into a keychain of its own, and its identity into `identity`.
take_certificate() {
  : "${MACOS_CERTIFICATE_PASSWORD:?build: it opens MACOS_CERTIFICATE and is not set}"
  local password line
  password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  (umask 077 && base64 --decode <<<"$MACOS_CERTIFICATE" >"$secrets/certificate.p12")
  keychain=$secrets/signing.keychain-db
  security create-keychain -p "$password" "$keychain"
  security set-keychain-settings -lut 3600 "$keychain"
  security unlock-keychain -p "$password" "$keychain"
  security import "$secrets/certificate.p12" -k "$keychain" -f pkcs12 \
    -P "$MACOS_CERTIFICATE_PASSWORD" -T /usr/bin/codesign
  # Without this the first signature would ask on the screen, and wait.
  security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
  # codesign follows the certificate's chain through the keychains of this list alone.
  local list=("$keychain")
  while IFS= read -r line; do list+=("$line"); done < <(
    security list-keychains -d user | sed 's/^ *"//; s/"$//'
  )
  security list-keychains -d user -s "${list[@]}"
  identity=$(security find-identity -v -p codesigning "$keychain" |
    awk '/Developer ID Application/ && !found++ { print $2 }')
  [[ -n $identity ]] || stop "MACOS_CERTIFICATE holds no Developer ID Application certificate."
}

# From the inside out, as Apple asks: a bundle's seal covers the signatures of what is in it.
sign() {
  local path
  while IFS= read -r -d '' path; do
    codesign "${signature[@]}" "$path"
  done < <(find "$app/Contents" -depth \
    \( -type f \( -name '*.dylib' -o -name '*.so' \) -o -type d -name '*.framework' \) -print0)
  codesign "${signature[@]}" "${entitled[@]}" "$app"
  codesign --verify --deep --strict "$app"
}

notarise() {
  : "${MACOS_NOTARY_KEY_ID:?build: it names MACOS_NOTARY_KEY and is not set}"
  : "${MACOS_NOTARY_ISSUER:?build: it names who gave MACOS_NOTARY_KEY and is not set}"
  say "waiting for Apple to notarise it"
  (umask 077 && base64 --decode <<<"$MACOS_NOTARY_KEY" >"$secrets/notary.p8")
  xcrun notarytool submit "$1" --wait --timeout 30m --key "$secrets/notary.p8" \
    --key-id "$MACOS_NOTARY_KEY_ID" --issuer "$MACOS_NOTARY_ISSUER"
  xcrun stapler staple "$1"
  xcrun stapler validate "$1"
}

freeze
complete
identity=-
if [[ -n ${MACOS_CERTIFICATE:-} ]]; then take_certificate; fi
signature=(--force --sign "$identity")
entitled=(--identifier io.github.comet_tray.comet_tray)
if [[ $identity != - ]]; then
  signature+=(--timestamp --options runtime)
  entitled+=(--entitlements packaging/macos/entitlements.plist)
fi
sign
say "self-check of the bundle"
"$app/Contents/MacOS/comet-tray" --self-check

ln -s /Applications "$work/stage/Applications"
image=dist/comet-tray-$version-macos-$(uname -m).dmg
hdiutil create -volname "Comet Tray" -srcfolder "$work/stage" -fs HFS+ -format UDZO -ov "$image"
if [[ $identity == - ]]; then
  say "MACOS_CERTIFICATE is not set: $image is neither signed nor notarised, and macOS" \
    "warns whoever opens the program until they allow it in the settings for privacy and security."
else
  codesign --force --timestamp --sign "$identity" "$image"
  if [[ -n ${MACOS_NOTARY_KEY:-} ]]; then
    notarise "$image"
  else
    say "MACOS_NOTARY_KEY is not set: $image is signed and not notarised, and macOS" \
      "warns whoever opens the program."
  fi
fi
say "$image"
