#!/bin/sh
# Installs the .deb on a clean Debian, has it test itself as an ordinary user, and takes it away again.
#
#   packaging/linux/try_deb.sh dist/voice-tutor_0.1.0_amd64.deb [FOLDER]
#
# FOLDER keeps the clean Debian for another time. Needs root and debootstrap.
set -eu
deb=$1
root=${2:-}
if [ -z "$root" ]; then
    root=$(mktemp -d)
    trap 'umount -q "$root/proc" || true; rm -rf --one-file-system "$root"' EXIT
else
    trap 'umount -q "$root/proc" || true' EXIT
fi
say() { printf '\n-- %s\n' "$*"; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"; }
as_learner() { inside setpriv --reuid=1234 --regid=1234 --clear-groups env HOME=/home/learner "$@"; }

if [ ! -e "$root/etc/debian_version" ]; then
    say "a clean Debian"
    debootstrap --variant=minbase bookworm "$root" "${MIRROR:-http://deb.debian.org/debian}" >"$root.log" ||
        { tail -n 20 "$root.log"; exit 1; }
    rm -f "$root.log"
fi
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
inside apt-get -q -q update
mkdir -p "$root/home/learner"
chown 1234:1234 "$root/home/learner"
before=$(inside dpkg-query -W)

say "installing $(basename "$deb"), with what apt finds that it needs"
cp "$deb" "$root/voice-tutor.deb"
inside apt-get -q -q -y -o Dpkg::Use-Pty=0 --no-install-recommends install /voice-tutor.deb >/dev/null
rm "$root/voice-tutor.deb"
printf '%s more packages than before\n' "$(($(inside dpkg-query -W | wc -l) - $(echo "$before" | wc -l)))"
as_learner voice-tutor --version
say "its own test, as a user who may write nowhere but at home"
as_learner voice-tutor --self-test
test -z "$(find "$root/home/learner" -name '*.sqlite3' -print -quit)" || { echo "the test left talks behind"; exit 1; }

say "removing and purging it"
inside apt-get -q -q -y -o Dpkg::Use-Pty=0 --autoremove purge voice-tutor >/dev/null
for left in usr/lib/voice-tutor usr/bin/voice-tutor usr/bin/tutor usr/share/applications/voice-tutor.desktop; do
    if [ -e "$root/$left" ] || [ -L "$root/$left" ]; then
        echo "/$left was left behind"
        exit 1
    fi
done
if [ "$(inside dpkg-query -W)" != "$before" ]; then
    echo "Packages were left behind:"
    inside dpkg-query -W >"$root/tmp/after"
    echo "$before" | diff - "$root/tmp/after" || true
    exit 1
fi
echo "Installed, tested, removed, and all that came with it."
