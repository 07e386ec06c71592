#!/bin/sh
# What Voice Tutor keeps for one person: where it lies, a line each, or taking it away.
#
#   own_folders.sh list|delete HOME
#
# It runs with the rights of that person and follows no link, so it can't reach what is not theirs.
set -eu
what=$1
home=${2%/}
config=${XDG_CONFIG_HOME:-$home/.config}

# Whether a path is a folder of this person's own, and no part of it below the home a link to somewhere else.
is_folder() {
    path=$1
    while [ -n "$path" ] && [ "$path" != "$home" ]; do
        if [ -L "$path" ]; then
            return 1
        fi
        path=${path%/*}
    done
    # shellcheck disable=SC3067 # every shell has it that a Debian may have as sh
    [ -d "$1" ] && [ -O "$1" ]
}

# The program writes folders.json itself, a folder a line; what was moved has these names and no other.
note() {
    if is_folder "$config/voice-tutor" && [ -f "$config/voice-tutor/folders.json" ]; then
        head -c 65536 "$config/voice-tutor/folders.json" | grep -E '^  "(data|models|log)": "' || true
    fi
}

plain='^  "(data|models|log)": "(/[^"\\]*/voice-tutor-\1)",?$'

all_of_it() {
    # What was moved comes first: the settings, which know where to, go last.
    note | sed -n -E "s#$plain#\\2#p"
    printf '%s\n' "${XDG_DATA_HOME:-$home/.local/share}/voice-tutor" \
        "${XDG_CACHE_HOME:-$home/.cache}/voice-tutor" \
        "${XDG_STATE_HOME:-$home/.local/state}/voice-tutor" \
        "$config/voice-tutor"
}

if [ "$what" = delete ]; then
    note | grep -v -E "$plain" | sed 's/^ */Kept, as its place could not be read: /' >&2 || true
fi
all_of_it | while IFS= read -r folder; do
    case $folder in
        */../* | */./*) continue ;;
    esac
    if ! is_folder "$folder"; then
        continue
    elif [ "$what" = list ]; then
        printf '%s\n' "$folder"
    elif rm -rf -- "$folder"; then
        printf '%s is deleted.\n' "$folder"
    else
        printf '%s could not be deleted.\n' "$folder" >&2
    fi
done
