#!/bin/sh
# Installs Voice Tutor for you alone (in ~/.local), or with PREFIX=/usr/local for everybody.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
prefix=${PREFIX:-$HOME/.local}
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"
rm -rf "$prefix/lib/voice-tutor"
cp -R "$here/lib/voice-tutor" "$prefix/lib/"
cp -R "$here/share/." "$prefix/share/"
cp "$here/uninstall.sh" "$prefix/lib/voice-tutor/uninstall.sh"
for name in voice-tutor tutor; do
    ln -sf ../lib/voice-tutor/voice-tutor "$prefix/bin/$name"
done
# A desktop finds programs by their full path, wherever PATH leads.
sed -i "s|^Exec=.*|Exec=\"$prefix/bin/voice-tutor\"|" "$prefix/share/applications/voice-tutor.desktop"
if command -v update-desktop-database >/dev/null; then
    update-desktop-database -q "$prefix/share/applications" || true
fi
echo "Voice Tutor is in $prefix. It is in the menu of your desktop, and $prefix/bin/voice-tutor starts it."
echo "$prefix/lib/voice-tutor/uninstall.sh takes it away again."
