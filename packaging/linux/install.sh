#!/bin/sh
# Installs Voice Tutor for you alone (in ~/.local), or with PREFIX=/usr/local for everybody.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
prefix=${PREFIX:-$HOME/.local}
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"
rm -rf "$prefix/lib/voice-tutor"
cp -R "$here/lib/voice-tutor" "$prefix/lib/"
cp -R "$here/share/." "$prefix/share/"
cp "$here/uninstall.sh" "$here/own_folders.sh" "$prefix/lib/voice-tutor/"
for name in voice-tutor tutor; do
    ln -sf ../lib/voice-tutor/voice-tutor "$prefix/bin/$name"
done
# A desktop finds programs by their full path, wherever PATH leads. How it reads one that has other letters
# than usual: escaped for the quotes, and once more for the line.
entry=$prefix/share/applications/voice-tutor.desktop
path=$(printf '%s' "$prefix/bin/voice-tutor" | sed 's/\\/\\\\\\\\/g; s/["`$]/\\\\&/g; s/%/%%/g')
path=$path awk '/^Exec=/ { print "Exec=\"" ENVIRON["path"] "\" %F"; next } { print }' "$entry" >"$entry.new"
mv "$entry.new" "$entry"
if command -v update-desktop-database >/dev/null; then
    update-desktop-database -q "$prefix/share/applications" || true
fi
echo "Voice Tutor is in $prefix. It is in the menu of your desktop, and $prefix/bin/voice-tutor starts it."
echo "$prefix/lib/voice-tutor/uninstall.sh takes it away again."
