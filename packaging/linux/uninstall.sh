#!/bin/sh
# Takes Voice Tutor away, and asks about your talks and settings.
set -eu
prefix=${PREFIX:-$HOME/.local}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
own=$(cat "$here/own_folders.sh")
rm -rf "$prefix/lib/voice-tutor" "$prefix/share/doc/voice-tutor"
rm -f "$prefix/bin/voice-tutor" "$prefix/bin/tutor" "$prefix/share/applications/voice-tutor.desktop" \
    "$prefix/share/metainfo/org.voicetutor.VoiceTutor.metainfo.xml" \
    "$prefix"/share/icons/hicolor/*/apps/voice-tutor.*
if command -v update-desktop-database >/dev/null; then
    update-desktop-database -q "$prefix/share/applications" || true
fi
echo "Voice Tutor is gone."
kept=$(sh -c "$own" own_folders list "$HOME")
if [ -z "$kept" ]; then
    exit 0
fi
answer=keep
if [ -t 0 ]; then
    printf 'Delete your talks, recordings, cards, reviews, reports, documents, models and settings as well?\n'
    printf 'Once deleted, they are gone for good. They are in\n%s\n' "$kept"
    printf 'Write "delete" to delete them; anything else keeps them: '
    read -r answer
fi
if [ "$answer" = delete ]; then
    sh -c "$own" own_folders delete "$HOME"
else
    printf 'Your talks, recordings, cards and settings are kept in\n%s\n' "$kept"
fi
