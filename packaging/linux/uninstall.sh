#!/bin/sh
# Takes Voice Tutor away, and asks about your talks and settings.
set -eu
prefix=${PREFIX:-$HOME/.local}
rm -rf "$prefix/lib/voice-tutor" "$prefix/share/doc/voice-tutor"
rm -f "$prefix/bin/voice-tutor" "$prefix/bin/tutor" "$prefix/share/applications/voice-tutor.desktop" \
    "$prefix/share/metainfo/org.voicetutor.VoiceTutor.metainfo.xml" \
    "$prefix"/share/icons/hicolor/*/apps/voice-tutor.*
echo "Voice Tutor is gone."
data=${XDG_DATA_HOME:-$HOME/.local/share}/voice-tutor
config=${XDG_CONFIG_HOME:-$HOME/.config}/voice-tutor
cache=${XDG_CACHE_HOME:-$HOME/.cache}/voice-tutor
state=${XDG_STATE_HOME:-$HOME/.local/state}/voice-tutor
if [ -f "$config/folders.json" ]; then
    echo "Some of your files were moved elsewhere: $(cat "$config/folders.json")"
fi
answer=keep
if [ -t 0 ]; then
    printf 'Delete your talks, cards, settings and models as well? They are in\n  %s\n  %s\n' "$data" "$config"
    printf 'Write "delete" to delete them; anything else keeps them: '
    read -r answer
fi
if [ "$answer" = delete ]; then
    rm -rf "$data" "$config" "$cache" "$state"
    echo "They are deleted."
else
    echo "They are kept in $data and $config."
fi
