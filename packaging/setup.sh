#!/bin/sh
# Makes .venv and all that stands in it, saying each thing before doing it. The Makefile runs it; running it
# again costs nothing: .venv/.stamps remembers what was done until a lock file, the place or Python changes.
#
#   packaging/setup.sh            what the program needs
#   packaging/setup.sh check      that, and the tools for checks and tests
#   packaging/setup.sh test       that, and the sound server that the tests bring
#   packaging/setup.sh bundle     what the program needs, and the tools that freeze it
#   packaging/setup.sh deb        what the program needs, and what makes a clean Debian to install it on
#   packaging/setup.sh xtts       that, and the XTTS voice
#
# PYTHON=/path/to/python chooses the Python that .venv is made with.
set -eu
# A pip that is set up for other habits must not reach into .venv; where it finds packages is the user's affair.
unset CDPATH PYTHONHOME PYTHONPATH PIP_USER PIP_TARGET PIP_PREFIX PIP_ROOT PIP_CONSTRAINT PIP_REQUIREMENT \
    PIP_EDITABLE PIP_REQUIRE_HASHES PIP_REQUIRE_VIRTUALENV PIP_DRY_RUN PIP_PYTHON
cd "$(dirname "$0")/.."
root=$(pwd -P)
want=${1:-run}
python=.venv/bin/python
stamps=.venv/.stamps

say() { printf 'setup: %s\n' "$*"; }
stop() {
    say "$*" >&2
    exit 1
}

# What was done: a stamp holds the key under which it was done ------------------------------------------

# key FILE...: the same for the same files, in the same place, under the same Python
key() { { echo "$root" && "$python" -V && cat /dev/null "$@"; } 2>&1 | cksum; }
done_as() { [ "$(cat "$stamps/$1" 2>/dev/null)" = "$2" ]; }
remember() { echo "$2" >"$stamps/$1.half" && mv "$stamps/$1.half" "$stamps/$1"; }

# Python ------------------------------------------------------------------------------------------------

suits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

find_python() {
    for base in ${PYTHON:+"$PYTHON"} python3.13 python3.12 python3.11 python3; do
        if suits "$base"; then return; fi
    done
    stop "no Python 3.11, 3.12 or 3.13 was found; please install one (on Debian and Ubuntu: python3.11 or later)"
}

# The system's own libraries ------------------------------------------------------------------------------

# A file that must be there, and the package that has it on Debian and Ubuntu: sound, the built-in language
# model, and what Qt opens a window with under X11 and Wayland.
libraries='
libportaudio.so.2         libportaudio2
libgomp.so.1              libgomp1
libglib-2.0.so.0          libglib2.0-0
libfontconfig.so.1        libfontconfig1
libdbus-1.so.3            libdbus-1-3
libEGL.so.1               libegl1
libGL.so.1                libgl1
libX11-xcb.so.1           libx11-xcb1
libxkbcommon-x11.so.0     libxkbcommon-x11-0
libxcb-cursor.so.0        libxcb-cursor0
libxcb-glx.so.0           libxcb-glx0
libxcb-icccm.so.4         libxcb-icccm4
libxcb-image.so.0         libxcb-image0
libxcb-keysyms.so.1       libxcb-keysyms1
libxcb-randr.so.0         libxcb-randr0
libxcb-render-util.so.0   libxcb-render-util0
libxcb-shape.so.0         libxcb-shape0
libxcb-shm.so.0           libxcb-shm0
libxcb-sync.so.1          libxcb-sync1
libxcb-xfixes.so.0        libxcb-xfixes0
libxcb-xkb.so.1           libxcb-xkb1
libwayland-client.so.0    libwayland-client0
libwayland-cursor.so.0    libwayland-cursor0
libwayland-egl.so.1       libwayland-egl1
'

missing_libraries() {
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || return 0
    echo "$libraries" | while read -r file package; do
        case "$known" in *"$file "*) ;; *) echo "$package" ;; esac
    done
}

missing_fonts() {
    find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" \
        -name '*.[ot]t[fc]' 2>/dev/null | grep -q . || echo fonts-dejavu-core
}

# The tests bring their own sound server. Next to PipeWire an installed PulseAudio could get in the way of the
# desktop's sound, so there the tests that need it are skipped.
missing_sound_server() {
    if command -v pulseaudio >/dev/null || ! command -v pipewire-pulse >/dev/null; then
        command -v pulseaudio >/dev/null || echo pulseaudio
        command -v parec >/dev/null || echo pulseaudio-utils
        ls /usr/lib/*/alsa-lib/libasound_module_pcm_pulse.so >/dev/null 2>&1 || echo libasound2-plugins
    fi
}

# Freezing reads and strips libraries; the frozen program's tests look at its network.
missing_tools() {
    command -v objdump >/dev/null || echo binutils
    command -v strace >/dev/null || echo strace
    command -v ip >/dev/null || echo iproute2
}

missing_packages() {
    missing_libraries
    missing_fonts
    if [ "$want" = test ]; then missing_sound_server; fi
    if [ "$want" = bundle ]; then missing_tools; fi
    if [ "$want" = deb ]; then command -v debootstrap >/dev/null || echo debootstrap; fi
    if ! usable_venv && ! "$base" -c 'import ensurepip, venv' 2>/dev/null; then
        "$base" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    fi
}

apt_get() {
    # --no-remove: nothing is ever taken away from the system to make room for this program.
    set -- env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-remove --no-install-recommends "$@"
    if [ "$(id -u)" = 0 ]; then
        "$@" </dev/null
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# True when nothing is missing afterwards, as far as can be told.
system_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    packages=$(missing_packages | tr '\n' ' ')
    [ -n "$packages" ] || return 0
    if ! command -v apt-get >/dev/null; then
        say "these seem to be missing, by their names on Debian; please install what your system calls them: $packages"
        return 1
    fi
    say "these system packages are missing: $packages"
    if [ "$(id -u)" = 0 ] || command -v sudo >/dev/null; then
        say "installing them with apt-get"
        # shellcheck disable=SC2086  # one word a package
        if ls /var/lib/apt/lists/*_Packages* >/dev/null 2>&1 && apt_get install $packages; then return 0; fi
        say "reading the system's list of packages anew, then installing them"
        # shellcheck disable=SC2086
        if apt_get update && apt_get install $packages; then return 0; fi
    fi
    say "that needs an administrator; please have one run: apt-get install $packages"
    return 1
}

# .venv and what stands in it -----------------------------------------------------------------------------

# Made here, by a Python that still suits, with a pip, and not left half full by an interrupted set-up.
usable_venv() {
    {
        [ ! -e "$stamps/underway" ] && grep -F "$root/.venv" .venv/pyvenv.cfg &&
            suits "$python" && "$python" -m pip --version
    } >/dev/null 2>&1
}

ensure_venv() {
    if ! usable_venv; then
        find_python
        say "making .venv with $("$base" -V)"
        "$base" -m venv --clear .venv || stop ".venv could not be made with $base; the lines above say why"
    fi
    mkdir -p "$stamps"
}

pip_install() {
    quiet=
    [ -t 1 ] || quiet=-q
    # shellcheck disable=SC2086  # one option or none
    "$python" -m pip --no-input --disable-pip-version-check install $quiet --no-user --no-deps "$@" || {
        rm -f "$stamps/underway" # pip itself left off, and leaves nothing half done
        stop "pip could not install everything; the lines above say why. The same command goes on from here."
    }
}

# step NAME WHAT FILE...: install what NAME stands for, unless it was done with these very files
step() {
    name=$1
    what=$2
    shift 2
    if done_as "$name" "$(key "$@")"; then return; fi
    ensure_venv
    say "installing $what"
    touch "$stamps/underway"
    rm -f "$stamps/$name"
    if [ "$name" = program ]; then install_program; else install_locked "$@"; fi
    rm "$stamps/underway"
    remember "$name" "$(key "$@")"
}

install_locked() {
    for file in "$@"; do
        shift
        set -- "$@" -r "$file"
    done
    # The odd package that comes as source only is built with the locked setuptools, not with one of the day.
    pip_install --require-hashes --use-pep517 --no-build-isolation "$@"
}

install_program() {
    pip_install -q --require-hashes -r requirements/build.txt
    # compat: a plain path entry instead of an import hook; every start is 10 ms quicker.
    pip_install -q --no-build-isolation --config-settings editable_mode=compat -e .
}

if ! done_as "system-$want" "$(key packaging/setup.sh)"; then
    find_python
    complete=yes
    system_packages || complete=no
    ensure_venv
    if [ $complete = yes ]; then remember "system-$want" "$(key packaging/setup.sh)"; fi
fi
step base "the program's packages and the starter pack (about 500 MB, once)" \
    requirements/base.txt requirements/starter.txt
step program "the program itself: .venv/bin/tutor" pyproject.toml requirements/build.txt
case $want in
check | test) step dev "the tools for tests and checks" requirements/dev.txt ;;
bundle) step bundle "the tools that freeze the program" requirements/bundle.txt ;;
xtts) step xtts "the XTTS voice (about 6 GB, once)" requirements/xtts.txt ;;
esac
