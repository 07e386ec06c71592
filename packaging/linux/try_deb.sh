#!/bin/sh
# Installs the .deb on a clean Debian, has it test itself as an ordinary user, and takes it away again: once
# with the talks kept, and once with them deleted.
#
#   packaging/linux/try_deb.sh dist/voice-tutor_0.1.0_amd64.deb [FOLDER]
#
# FOLDER keeps the clean Debian for another time. Needs root and debootstrap.
set -eu
deb=$1
root=${2:-}
if [ -z "$root" ]; then
    root=$(mktemp -d)
    chmod 755 "$root"  # the learner in it is not root
    trap 'umount -q "$root/proc" || true; rm -rf --one-file-system "$root"' EXIT
else
    trap 'umount -q "$root/proc" || true' EXIT
fi
say() { printf '\n-- %s\n' "$*"; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"; }
as_learner() { inside setpriv --reuid=1234 --regid=1234 --clear-groups env HOME=/home/learner "$@"; }
as_stranger() { inside setpriv --reuid=1235 --regid=1235 --clear-groups env HOME=/home/stranger "$@"; }
install_it() {
    cp "$deb" "$root/voice-tutor.deb"
    inside apt-get -q -q -y -o Dpkg::Use-Pty=0 --no-install-recommends install /voice-tutor.deb >/dev/null
    rm "$root/voice-tutor.deb"
}
expect() { "$@" || { echo "not so: $*"; exit 1; }; }

if [ ! -e "$root/etc/debian_version" ]; then
    say "a clean Debian"
    debootstrap --variant=minbase bookworm "$root" "${MIRROR:-http://deb.debian.org/debian}" >"$root.log" ||
        { tail -n 20 "$root.log"; exit 1; }
    rm -f "$root.log"
fi
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
inside apt-get -q -q update
for someone in learner:1234 stranger:1235; do
    inside id "${someone%:*}" >/dev/null 2>&1 || inside useradd -m -u "${someone#*:}" "${someone%:*}"
done
before=$(inside dpkg-query -W)

say "installing $(basename "$deb"), with what apt finds that it needs"
install_it
printf '%s more packages than before\n' "$(($(inside dpkg-query -W | wc -l) - $(echo "$before" | wc -l)))"
as_learner voice-tutor --version
say "its own test, as a user who may write nowhere but at home"
as_learner voice-tutor --self-test
test -z "$(find "$root/home/learner" -name '*.sqlite3' -print -quit)" || { echo "the test left talks behind"; exit 1; }

say "purging it while nobody answers: the talks stay"
rm -rf "$root/srv/disk"
mkdir -p "$root/srv/disk"
chmod 1777 "$root/srv/disk"
as_learner sh -c 'cd && mkdir -p .local/share/voice-tutor .config/voice-tutor .cache/voice-tutor \
    .local/state/voice-tutor/log /srv/disk/voice-tutor-models precious mine/voice-tutor-models && touch precious/file \
    .local/share/voice-tutor/talks.sqlite3 && printf "{\n  \"models\": \"%s\"\n}\n" \
    /srv/disk/voice-tutor-models >.config/voice-tutor/folders.json'
# Somebody who would like root to delete what is another one's.
as_stranger sh -c 'cd && rm -rf .local .config && mkdir -p .local/share .config/voice-tutor &&
    ln -s /home/learner/precious .local/share/voice-tutor && mkdir -p /srv/disk/bait &&
    printf "{\n  \"models\": \"%s\",\n  \"data\": \"%s\"\n}\n" /home/learner/mine/voice-tutor-models \
    /srv/disk/bait/../../../home/learner/voice-tutor-data >.config/voice-tutor/folders.json'
as_learner mkdir -p /home/learner/voice-tutor-data
chmod 755 "$root/home/learner"
inside apt-get -q -q -y -o Dpkg::Use-Pty=0 purge voice-tutor >/dev/null
for kept in .local/share/voice-tutor/talks.sqlite3 .config/voice-tutor/folders.json .local/state/voice-tutor precious/file; do
    expect test -e "$root/home/learner/$kept"
done
expect test -e "$root/srv/disk/voice-tutor-models"

say "purging it with the answer that they are to go"
install_it
echo "voice-tutor voice-tutor/delete-data boolean true" | inside debconf-set-selections
inside apt-get -q -q -y -o Dpkg::Use-Pty=0 --autoremove purge voice-tutor >/dev/null
for gone in .local/share/voice-tutor .config/voice-tutor .cache/voice-tutor .local/state/voice-tutor; do
    expect test ! -e "$root/home/learner/$gone"
done
expect test ! -e "$root/srv/disk/voice-tutor-models"
expect test ! -e "$root/home/stranger/.config/voice-tutor"
expect test -e "$root/home/learner/precious/file"
expect test -e "$root/home/learner/voice-tutor-data"
expect test -e "$root/home/learner/mine/voice-tutor-models"
expect test -L "$root/home/stranger/.local/share/voice-tutor"
test -z "$(inside debconf-show voice-tutor)" || { echo "the question was left behind"; exit 1; }

say "nothing of the program is left"
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
echo "Installed, tested, removed with the talks kept and deleted, and all that came with it."
