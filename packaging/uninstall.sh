#!/bin/sh
# Removes Voxdeck from where it lies. Decks and runs stay; so do settings and unsaved work, in ~/.config/voxdeck,
# ~/.local/share/voxdeck and ~/.local/state/voxdeck.
set -eu
program=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
prefix=$(dirname "$(dirname "$program")")
[ -x "$program/voxdeck" ] && [ -f "$program/shared-files" ] || {
    echo "$program is no Voxdeck that was installed by its installer." >&2
    exit 1
}
cd "$prefix"
while read -r file; do
    rm -f "share/$file"
    # Folders that are empty now were made for it, or are missed by nobody.
    folder=$(dirname "share/$file")
    while [ "$folder" != . ] && rmdir "$folder" 2>/dev/null; do
        folder=$(dirname "$folder")
    done
done <"$program/shared-files"
if [ "$(readlink bin/voxdeck 2>/dev/null)" = "$program/voxdeck" ]; then
    rm -f bin/voxdeck
fi
rm -rf "$program"
rmdir bin lib 2>/dev/null || true
# What desktops derive from these files goes with the last of them.
if ls share/applications/*.desktop >/dev/null 2>&1; then
    update-desktop-database share/applications >/dev/null 2>&1 || true
else
    rm -f share/applications/mimeinfo.cache
fi
if ls share/mime/packages/* >/dev/null 2>&1; then
    update-mime-database share/mime >/dev/null 2>&1 || true
else
    rm -rf share/mime
fi
rmdir share/applications share 2>/dev/null || true
cd /
rmdir "$prefix" 2>/dev/null || true
echo "Voxdeck is removed."
