#!/bin/sh
# Runs out of the self-extracting file: installs Voxdeck for this user, without root. Settings, runs and unsaved work
# of an older version stay. Another place than ~/.local: sh voxdeck.run -- FOLDER
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
prefix=${1:-$HOME/.local}
case $prefix in /*) ;; *) prefix=${USER_PWD:-$PWD}/$prefix ;; esac
program=$prefix/lib/voxdeck
share=$prefix/share

size=$(du -sk "$here/program" | cut -f 1)
mkdir -p "$prefix/lib" "$prefix/bin"
free=$(df -Pk "$prefix" | awk 'NR == 2 { print $4 }')
if [ "$free" -lt "$size" ]; then
    echo "Voxdeck needs $((size / 1000)) MB in $prefix, where $((free / 1000)) MB are free." >&2
    exit 1
fi
# The new one first, whole; only then the old one goes.
rm -rf "$program.new" "$program.old"
mv "$here/program" "$program.new" 2>/dev/null || { rm -rf "$program.new" && cp -R "$here/program" "$program.new"; }
cp "$here/uninstall.sh" "$program.new/uninstall"
if [ -d "$program" ]; then
    mv "$program" "$program.old"
fi
mv "$program.new" "$program"
rm -rf "$program.old"

(cd "$here/share" && find . -type f) | sed 's|^\./||' >"$program/shared-files"
(cd "$here/share" && tar -cf - .) | (mkdir -p "$share" && cd "$share" && tar -xf -)
escaped=$(printf '%s' "$program/voxdeck" | sed 's/[\\"`$]/\\&/g; s/%/%%/g; s/[|&\\]/\\&/g')
entry=$share/applications/voxdeck.desktop
sed "s|^Exec=voxdeck|Exec=\"$escaped\"|" "$here/share/applications/voxdeck.desktop" >"$entry"
ln -sf "$program/voxdeck" "$prefix/bin/voxdeck"
update-desktop-database "$share/applications" >/dev/null 2>&1 || true
update-mime-database "$share/mime" >/dev/null 2>&1 || true

echo "Voxdeck is installed in $program."
echo "It is in the menu of your desktop; on the command line: $prefix/bin/voxdeck"
echo "To remove it: $program/uninstall"
