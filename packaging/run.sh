#!/bin/sh
# Sets Voxdeck up in .venv, where that is not done yet, and opens it on an example;
# with no display it trains the example on the command line.
set -u
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
. "$root/packaging/setup.sh"
. "$root/packaging/system.sh"

template=shapes-classifier
deck=$root/examples/$template.deck

has_display() {
    is_linux || return 0
    [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

# Qt ends the process where it finds no display or lacks a library, so a process of its own tries.
qt_starts() {
    "$venv/bin/python" -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])' >/dev/null 2>&1
}

explain_no_window() {
    missing=$(missing_qt_packages)
    if [ -n "$missing" ]; then
        say "The window needs system libraries that are not here. On Debian and Ubuntu, as root:"
        say "  apt-get install $missing"
    else
        say "The display ${WAYLAND_DISPLAY:-${DISPLAY:-}} cannot be opened."
    fi
}

open_window() {
    say "Opening $deck ..."
    exec "$venv/bin/voxdeck" "$deck"
}

train() {
    say "Training the example on the command line: $deck"
    "$venv/bin/voxdeck" train "$deck" || exit $?
    runs=${deck%.deck}.runs
    newest=$(ls -1d "$runs"/*/ 2>/dev/null | tail -n 1)
    say "The result lies in ${newest%/}"
    say "  model.keras the trained network, history.csv its loss and metrics, log.txt what was printed"
}

set_up "$root/packaging/locked.txt" "$root/packaging/locked-test.txt"
if [ ! -f "$deck" ]; then
    mkdir -p "$root/examples" || fail "$root/examples cannot be made."
    "$venv/bin/voxdeck" new "$template" "$deck" >/dev/null || exit $?
fi
if ! has_display; then
    say "There is no display."
    train
elif qt_starts; then
    open_window
else
    explain_no_window
    train
fi
