#!/bin/sh
# Freezes Voxdeck and makes what users install, in dist/: sh packaging/build.sh [deb|run|all|frozen] [--gpu]
# deb: a package for Debian 12, Ubuntu 22.04 and later; run: an installer for users without root; frozen: neither.
# --gpu: with TensorFlow's CUDA code and NVIDIA's libraries (some 8 GB of disk while it is made); without: the same
# program for the processor alone. The first time it sets up .venv-build or .venv-build-gpu from the locked versions.
# KEEP=1 takes the frozen folder that is there.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
. "$root/packaging/setup.sh"

what=all
package=voxdeck
other=voxdeck-gpu
for word in "$@"; do
    case $word in
        deb | run | all | frozen) what=$word ;;
        --gpu) package=voxdeck-gpu other=voxdeck ;;
        *) fail "build.sh takes deb, run, all or frozen, and --gpu; not $word." ;;
    esac
done
venv=$root/.venv-build${package#voxdeck}
stamp=$venv/voxdeck-set-up
log=$venv/voxdeck-set-up.log

build=$root/build${package#voxdeck}
frozen=$build/voxdeck
share=$build/share
release=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' app/__init__.py)
# One time for all files, so that the same sources give the same files.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH

needs_tool() {
    command -v "$1" >/dev/null 2>&1 || fail "$1 is not here." "On Debian and Ubuntu, as root: apt-get install $2"
}

# timed WORDS COMMAND...: says how long a step took.
timed() {
    words=$1
    shift
    begun=$(date +%s)
    "$@"
    say "$words: $(($(date +%s) - begun)) s"
}

megabytes() {
    du -sm "$1" | cut -f 1
}

# Prints the path of the list of what is frozen: for the GPU what it takes to train on one, with what freezes.
locked_parts() {
    parts=$root/packaging/locked-build.txt
    if [ "$package" = voxdeck-gpu ]; then
        mkdir -p "$build"
        tools='^(altgraph|macholib|pefile|pyinstaller|pyinstaller-hooks-contrib|pywin32-ctypes)=='
        { grep -E "$tools" "$parts" && cat "$root/packaging/locked-gpu.txt"; } >"$build/locked.txt"
        parts=$build/locked.txt
    fi
    printf '%s' "$parts"
}

freeze() {
    needs_tool objdump binutils
    [ "$package" = voxdeck ] || { needed_megabytes=20000 && fetched='some 4 GB'; }
    set_up "$(locked_parts)"
    rm -rf "$frozen" "$build/pyinstaller" "$build/licences"
    mkdir -p "$build"
    "$venv/bin/python" packaging/licences.py "$build/licences"
    VOXDECK_LICENCES=$build/licences PYTHONHASHSEED=0 "$venv/bin/python" -m PyInstaller --noconfirm --log-level ERROR \
        --workpath "$build/pyinstaller" --distpath "$build" packaging/voxdeck.spec >"$build/freeze.log" 2>&1 || {
        tail -n 20 "$build/freeze.log" >&2
        fail "PyInstaller could not freeze the program." "All that it said: $build/freeze.log"
    }
    before=$(megabytes "$frozen")
    # NVIDIA's libraries come without symbols, and are left as they were signed.
    find "$frozen/_internal/tensorflow" "$frozen/_internal/grpc" -name '*.so*' -type f -exec strip --strip-unneeded {} +
    find "$frozen/_internal" -name 'libpython3*.so*' -type f -exec strip --strip-unneeded {} +
    say "Frozen: $before MB, $(megabytes "$frozen") MB without symbols"
}

# What both installers put beside the program: menu entry, file type, icons, manual page.
gather_share() {
    rm -rf "$share"
    mkdir -p "$share/applications" "$share/mime/packages" "$share/man/man1" "$share/icons/hicolor/scalable/apps"
    cp resources/desktop/voxdeck.desktop "$share/applications/"
    cp resources/desktop/voxdeck.xml "$share/mime/packages/"
    cp resources/desktop/voxdeck.svg "$share/icons/hicolor/scalable/apps/"
    "$venv/bin/python" packaging/icons.py "$share/icons/hicolor"
    gzip -9nc resources/desktop/voxdeck.1 >"$share/man/man1/voxdeck.1.gz"
}

copyright() {
    printf '%s\n%s\n\n' "Voxdeck is free software under the MIT licence:" "$(cat LICENSE)"
    printf '%s\n' "It brings along the parts below; the text of each licence lies in /usr/lib/voxdeck/_internal/licences." \
        "Libraries of the system that lie beside the program are those of Debian, under the licences that it names." ""
    cat "$build/licences/parts.txt"
}

make_deb() {
    needs_tool dpkg-deb dpkg
    architecture=$(dpkg --print-architecture)
    tree=$build/deb
    rm -rf "$tree"
    mkdir -p "$tree/DEBIAN" "$tree/usr/bin" "$tree/usr/lib" "$tree/usr/share/doc/$package"
    cp -al "$frozen" "$tree/usr/lib/voxdeck" # links, for the folder is large
    cp -a "$share/." "$tree/usr/share/"
    ln -s ../lib/voxdeck/voxdeck "$tree/usr/bin/voxdeck"
    copyright >"$tree/usr/share/doc/$package/copyright"
    gzip -9nc CHANGELOG.md >"$tree/usr/share/doc/$package/changelog.gz"
    needed=$("$venv/bin/python" packaging/needs.py "$frozen")
    say "Depends: $needed"
    cat >"$tree/DEBIAN/control" <<END
Package: $package
Version: $release
Architecture: $architecture
Maintainer: The Voxdeck authors <voxdeck@localhost>
Installed-Size: $(du -sk --apparent-size "$tree/usr" | cut -f 1)
Depends: $needed, fontconfig-config, fonts-dejavu-core | fonts-freefont-ttf | fonts-liberation | fonts-noto-core, libx11-data, xkb-data
Recommends: desktop-file-utils, hicolor-icon-theme, shared-mime-info, xdg-utils
Conflicts: $other
Replaces: $other
Section: science
Priority: optional
Description: build and train 3D convolutional networks, card by card
 A window in which a three-dimensional convolutional network is built out of
 cards, trained on this computer, and taken away: no code and no network
 connection. Whatever the window does, the command line does as well.
END
    find "$tree" -depth -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    chmod -R u=rwX,go=rX "$tree"
    mkdir -p dist
    dpkg-deb --root-owner-group -Zzstd -z9 --build "$tree" "dist/${package}_${release}_$architecture.deb" >/dev/null
    rm -rf "$tree"
}

make_run() {
    needs_tool makeself makeself
    tree=$build/run
    target=dist/$package-$release-$(uname -m).run
    rm -rf "$tree" "$target"
    mkdir -p "$tree" dist
    cp -al "$frozen" "$tree/program"
    cp -a "$share" "$tree/share"
    cp packaging/install.sh packaging/uninstall.sh "$tree/"
    chmod -R u=rwX,go=rX "$tree"
    chmod 755 "$tree/install.sh" "$tree/uninstall.sh"
    makeself --quiet --nox11 --sha256 --gzip --complevel 6 --packaging-date "$(date -u -d "@$SOURCE_DATE_EPOCH")" \
        --tar-extra "--sort=name --mtime=@$SOURCE_DATE_EPOCH --owner=0 --group=0 --numeric-owner" \
        "$tree" "$target" "Voxdeck $release" ./install.sh
    rm -rf "$tree"
}

if [ -z "${KEEP:-}" ] || [ ! -x "$frozen/voxdeck" ]; then
    timed "Freezing" freeze
fi
gather_share
case $what in deb | all) timed "Making the .deb" make_deb ;; esac
case $what in run | all) timed "Making the .run" make_run ;; esac
[ "$what" = frozen ] || (cd dist && sha256sum voxdeck* >SHA256SUMS)
for made in dist/*.deb dist/*.run; do
    if [ -f "$made" ]; then say "$made: $(($(stat -c %s "$made") / 1000000)) MB"; fi
done
