#!/bin/sh
# Makes dist/voice-tutor-VERSION.dmg out of "dist/Voice Tutor.app", as `make bundle` leaves it on macOS.
#
#   CODESIGN_IDENTITY   "Developer ID Application: …": signs with the hardened runtime; without it the program
#                       is signed for this computer alone
#   NOTARY_PROFILE      of `xcrun notarytool store-credentials`: has Apple look at it, and staples its answer
set -eu
cd "$(dirname "$0")/../.."
version=$1
app="dist/Voice Tutor.app"
dmg="dist/voice-tutor-$version.dmg"
identity=${CODESIGN_IDENTITY:--}

# From the inside out: a signature covers the signatures of what lies within.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 codesign --force --timestamp=none --options runtime --sign "$identity"
codesign --force --options runtime --entitlements packaging/macos/entitlements.plist --sign "$identity" "$app"
codesign --verify --deep --strict "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$dmg"
hdiutil create -volname "Voice Tutor" -srcfolder "$stage" -format UDZO -ov "$dmg"
if [ "$identity" != - ]; then
    codesign --timestamp --sign "$identity" "$dmg"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$dmg" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$dmg"
fi
echo "$dmg"
