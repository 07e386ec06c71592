"""Makes what people install on Linux out of the bundle: a .deb, and a .tar.xz with an install script.

    packaging/linux/build.py deb            dist/voice-tutor_0.1.0_amd64.deb
    packaging/linux/build.py tar            dist/voice-tutor-0.1.0-x86_64.tar.xz

Both have the same description: voice-tutor.desktop, voice-tutor.metainfo.xml, the icon. Times and owners of
files are set, so that the same bundle makes the same file.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
DIST, WORK = ROOT / "dist", ROOT / "build/linux"
sys.path[:0] = [str(HERE), str(HERE.parent)]

import contents  # noqa: E402
import needs  # noqa: E402
import platform_parts  # noqa: E402

MAINTAINER = "The Voice Tutor developers <developers@voicetutor.invalid>"
CONTROL = """\
Package: voice-tutor
Version: {version}
Architecture: amd64
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: education
Priority: optional
Description: voice tutor for language learners
 You speak; the tutor notices when you have finished, answers the way a good
 tutor would, and speaks. It runs on your own computer, without an account and
 without the internet. Small models that run on any computer come with it.
"""

CHANGELOG = """\
voice-tutor ({version}) unstable; urgency=medium

  * What is new stands in /usr/lib/voice-tutor/_internal/CHANGELOG.md.

 -- {maintainer}  {date}
"""

SCRIPTS = ("postinst", "postrm")
"""Of the package; in deb/, beside the question that is asked when it is purged."""


def moment() -> int:
    """Seconds since 1970 that all files get: SOURCE_DATE_EPOCH, or now."""
    return int(os.environ.get("SOURCE_DATE_EPOCH", "0")) or int(datetime.now(UTC).timestamp())


def furnish(root: Path, bundle: Path) -> None:
    """Put the program and all that the desktop knows of it under `root`, as under /usr."""
    shutil.copytree(DIST / "voice-tutor", root / bundle, symlinks=True)
    for name, source in {
        "share/applications/voice-tutor.desktop": HERE / "voice-tutor.desktop",
        "share/icons/hicolor/scalable/apps/voice-tutor.svg": ROOT / "assets/voice-tutor.svg",
        "share/doc/voice-tutor/copyright": ROOT / "LICENSE",
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, root / name)
    for side in (48, 128, 256):
        icon = root / f"share/icons/hicolor/{side}x{side}/apps/voice-tutor.png"
        platform_parts.draw_icon(icon, side)
    metainfo = root / "share/metainfo/org.voicetutor.VoiceTutor.metainfo.xml"
    metainfo.parent.mkdir(parents=True)
    day = datetime.fromtimestamp(moment(), UTC).strftime("%Y-%m-%d")
    text = (HERE / "voice-tutor.metainfo.xml").read_text("utf-8")
    metainfo.write_text(text.replace("@VERSION@", version()).replace("@DATE@", day), "utf-8")
    links = root / "bin"
    links.mkdir()
    for name in ("voice-tutor", "tutor"):
        (links / name).symlink_to(Path("..") / bundle / "voice-tutor")


def version() -> str:
    return contents.installed_version("voice-tutor")


def set_times(root: Path) -> None:
    for path in (root, *root.rglob("*")):
        os.utime(path, (moment(), moment()), follow_symlinks=False)
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def deb() -> Path:
    root = WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    furnish(root / "usr", Path("lib/voice-tutor"))
    doc = root / "usr/share/doc/voice-tutor"
    shutil.copyfile(HERE / "deb/copyright", doc / "copyright")
    date = datetime.fromtimestamp(moment(), UTC)
    changes = CHANGELOG.format(version=version(), maintainer=MAINTAINER, date=format_datetime(date))
    (doc / "changelog.gz").write_bytes(gzip.compress(changes.encode(), 9, mtime=0))
    size = sum(path.stat().st_size for path in root.rglob("*") if not path.is_symlink() and path.is_file())
    control = CONTROL.format(
        version=version(),
        maintainer=MAINTAINER,
        size=size // 1024,
        depends=f"debconf (>= 0.5) | debconf-2.0, {needs.depends(DIST / 'voice-tutor')}",
        recommends=", ".join((*needs.PLUGINS, "fonts-dejavu-core | fonts-freefont-ttf")),
    )
    debian = root / "DEBIAN"
    debian.mkdir()
    (debian / "control").write_text(control, "utf-8")
    shutil.copyfile(HERE / "deb/templates", debian / "templates")
    for name in SCRIPTS:
        (debian / name).write_text(script(name), "utf-8")
        (debian / name).chmod(0o755)
    set_times(root)
    made = DIST / f"voice-tutor_{version()}_amd64.deb"
    # Models hardly become smaller: zstd takes seconds where xz takes minutes, and every dpkg of these years
    # reads it.
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(moment())}
    command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", str(root), str(made)]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)
    return made


def script(name: str) -> str:
    """One of the package's scripts, with what it runs in people's homes: at a purge it has only itself."""
    own_folders = (HERE / "own_folders.sh").read_text("utf-8")
    return (HERE / "deb" / name).read_text("utf-8").replace("@own_folders.sh@\n", own_folders)


def tar() -> Path:
    name = f"voice-tutor-{version()}-x86_64"
    root = WORK / name
    shutil.rmtree(root, ignore_errors=True)
    furnish(root, Path("lib/voice-tutor"))
    for file in ("install.sh", "uninstall.sh", "own_folders.sh"):
        shutil.copy(HERE / file, root / file)
    set_times(root)
    made = DIST / f"{name}.tar.xz"
    order = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{moment()}"]
    environment = os.environ | {"XZ_OPT": "-1 -T0"}
    subprocess.run(["tar", "-C", str(WORK), *order, "-cJf", str(made), name], check=True, env=environment)
    shutil.rmtree(root)
    return made


if __name__ == "__main__":
    for wanted in sys.argv[1:]:
        made = {"deb": deb, "tar": tar}[wanted]()
        print(f"{made}: {made.stat().st_size / 1e6:.0f} MB")
