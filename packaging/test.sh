#!/bin/sh
# Sets Voxdeck up in .venv (on Debian as root also the system libraries), then runs every check and every test.
# Arguments go to pytest: sh packaging/test.sh tests/unit
set -u
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
cd "$root" || exit 1
. "$root/packaging/setup.sh"
. "$root/packaging/system.sh"

failed=

install_packages() {
    say "Installing system packages: $*"
    apt_log=${TMPDIR:-/tmp}/voxdeck-apt.$$
    if ! { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends "$@"; } \
        >"$apt_log" 2>&1; then
        say "apt-get could not install them:"
        tail -n 5 "$apt_log"
    fi
    rm -f "$apt_log"
}

set_up_system() {
    packages="$(missing_qt_packages)$(missing_screen_packages)"
    find_python || [ -x "$venv/bin/python" ] || packages="$packages python3 python3-venv"
    # shellcheck disable=SC2086  # one word a package
    if [ -n "$packages" ] && is_debian && [ "$(id -u)" -eq 0 ]; then
        install_packages $packages
    fi
    missing=$(missing_qt_packages)
    [ -z "$missing" ] || fail "Qt needs system libraries that are not here." \
        "On Debian and Ubuntu, as root: apt-get install $missing"
}

# step WORDS COMMAND...: names the step, runs it, remembers a failure and goes on.
step() {
    name=$1
    shift
    printf '\n== %s\n' "$name"
    "$@" || failed="$failed${failed:+, }$name"
}

run_tests() {
    if ! is_linux; then
        "$venv/bin/python" -m pytest "$@"
    elif [ -z "$(missing_screen_packages)" ]; then
        xvfb-run -a -s '-screen 0 1600x1000x24 -nolisten tcp' "$venv/bin/python" -m pytest "$@"
    else
        say "Missing: $(missing_screen_packages)- the windows are tested off screen (QT_QPA_PLATFORM=offscreen)."
        QT_QPA_PLATFORM=offscreen "$venv/bin/python" -m pytest "$@"
    fi
}

# The tests with windows and those without run side by side: each half leaves most of the second core idle.
run_all_tests() {
    other_half=$(mktemp "${TMPDIR:-/tmp}/voxdeck-tests.XXXXXX") || return 1
    "$venv/bin/python" -m pytest -p no:cacheprovider tests/unit tests/contract tests/engine \
        --ignore tests/engine/results --ignore tests/engine/keras_layers >"$other_half" 2>&1 &
    other=$!
    trap 'kill "$other" 2>/dev/null; rm -f "$other_half"' EXIT
    trap 'exit 130' HUP INT TERM
    printf '\n== tests in windows, of whole programs, of results and of layers (pytest); the others run beside them\n'
    run_tests tests/gui tests/e2e tests/engine/results tests/engine/keras_layers
    tests=$?
    wait "$other" || tests=1
    printf '\n== the other tests (pytest)\n'
    cat "$other_half"
    return $tests
}

set_up_system
set_up "$root/packaging/locked-test.txt"
bin=$venv/bin
step "installed packages agree (pip check)" "$bin/python" -m pip --disable-pip-version-check check
step "style (ruff check)" "$bin/ruff" check .
step "layout of the code (ruff format)" "$bin/ruff" format --check .
step "types (mypy)" "$bin/mypy"
step "floors of the program (lint-imports)" "$bin/lint-imports" --no-logo
[ -z "$failed" ] || printf '\nFailed so far: %s\n' "$failed"
if [ $# -gt 0 ]; then
    printf '\n== tests (pytest)\n'
    run_tests "$@"
    tests=$?
else
    run_all_tests
    tests=$?
fi
if [ -n "$failed" ]; then
    printf 'Failed before the tests: %s\n' "$failed" >&2
    exit 1
fi
exit $tests
