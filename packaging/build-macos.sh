#!/bin/sh
# Freezes Voxdeck on macOS and makes dist/voxdeck-VERSION.dmg, which holds Voxdeck.app: sh packaging/build-macos.sh
# Needs Python 3.11 to 3.13 and Apple's own tools. UNTRIED: written where no Mac was at hand. The app is not signed:
# a maintainer with a developer's certificate signs build/Voxdeck.app by codesign before the last step.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
. "$root/packaging/setup.sh"
[ "$(uname -s)" = Darwin ] || fail "build-macos.sh runs on macOS only." "On Linux: sh packaging/build.sh"
venv=$root/.venv-build
stamp=$venv/voxdeck-set-up
log=$venv/voxdeck-set-up.log
release=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' app/__init__.py)

# TensorFlow for macOS has one form only.
mkdir -p build dist
sed 's/^tensorflow-cpu==/tensorflow==/' packaging/locked-build.txt >build/locked.txt
set_up build/locked.txt
rm -rf build/voxdeck build/Voxdeck.app build/licences build/image
"$venv/bin/python" packaging/licences.py build/licences
"$venv/bin/python" packaging/icons.py build/voxdeck.iconset
mkdir -p build/Voxdeck.iconset
for size in 16 32 128 256 512; do
    cp "build/voxdeck.iconset/${size}x$size/apps/voxdeck.png" "build/Voxdeck.iconset/icon_${size}x$size.png"
done
iconutil --convert icns --output build/voxdeck.icns build/Voxdeck.iconset
VOXDECK_LICENCES=build/licences PYTHONHASHSEED=0 "$venv/bin/python" -m PyInstaller --noconfirm --log-level ERROR \
    --workpath build/pyinstaller --distpath build packaging/voxdeck.spec
build/Voxdeck.app/Contents/MacOS/voxdeck selftest
mkdir build/image
cp -R build/Voxdeck.app build/image/
ln -s /Applications build/image/Applications
hdiutil create -quiet -ov -volname "Voxdeck $release" -srcfolder build/image "dist/voxdeck-$release.dmg"
say "dist/voxdeck-$release.dmg: $(($(stat -f %z "dist/voxdeck-$release.dmg") / 1000000)) MB"
