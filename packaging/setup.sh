# Read by run.sh, test.sh and build.sh: finds Python, makes .venv and installs the locked versions into it.
# POSIX sh. Expects $root, the project's folder.

venv=$root/.venv
stamp=$venv/voxdeck-set-up
log=$venv/voxdeck-set-up.log
wheels=$root/packaging/wheels
needed_megabytes=3500
fetched='some 700 MB'

say() {
    printf '%s\n' "$*"
}

fail() {
    printf '\nVoxdeck cannot go on: %s\n' "$1" >&2
    shift
    for line in "$@"; do
        printf '  %s\n' "$line" >&2
    done
    exit 1
}

# Sets $python to the first suitable Python, or $python_fault to what is wrong with those that are there.
find_python() {
    python=
    python_fault="there is no Python on this machine."
    for candidate in python3 python3.13 python3.12 python3.11 python; do
        path=$(command -v "$candidate" 2>/dev/null) || continue
        # A name may be there and yet start nothing (version switchers leave such).
        version=$("$path" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) || continue
        case $version in
            3.11 | 3.12 | 3.13) ;;
            3.1[4-9] | 3.[2-9][0-9])
                python_fault="TensorFlow is not made for Python $version yet."
                continue
                ;;
            *)
                [ "$python_fault" = "there is no Python on this machine." ] &&
                    python_fault="Python $version is too old."
                continue
                ;;
        esac
        if ! "$path" -c 'import venv, ensurepip' 2>/dev/null; then
            python_fault="Python $version lacks its venv module (on Debian and Ubuntu: the package python3-venv)."
            continue
        fi
        python=$path
        return 0
    done
    return 1
}

# Prints what the set-up depends on, so that a change of it is noticed.
set_up_state() {
    printf '%s\n' "$root"
    cat "$1" "$root/pyproject.toml"
}

venv_works() {
    [ -x "$venv/bin/python" ] && "$venv/bin/python" -m pip --version >/dev/null 2>&1
}

# set_up LOCK [LARGER_LOCK]: installs LOCK, unless it or LARGER_LOCK, which holds all of it, is installed already.
set_up() {
    for lock in "$@"; do
        if [ -f "$stamp" ] && set_up_state "$lock" | cmp -s - "$stamp" && venv_works; then
            return 0
        fi
    done
    make_venv
    install_locked "$1"
    set_up_state "$1" >"$stamp"
    say "Set up in ${venv##*/}."
}

make_venv() {
    if [ -f "$stamp" ] && [ "$(head -n 1 "$stamp")" != "$root" ]; then
        say "This folder was moved: .venv is made anew."
        rm -rf "$venv"
    fi
    if [ -d "$venv" ] && ! venv_works; then
        say ".venv does not work any more: it is made anew."
        rm -rf "$venv"
    fi
    [ -d "$venv" ] && return
    find_python || fail "$python_fault" "Install Python 3.11, 3.12 or 3.13 with its venv module, then run this again."
    free=$(df -Pk "$root" | awk 'NR == 2 { print int($4 / 1024) }')
    if [ "${free:-$needed_megabytes}" -lt "$needed_megabytes" ]; then
        fail "$root has $free MB of free disk space; the libraries need $needed_megabytes MB."
    fi
    say "Making ${venv##*/} with Python $version ($python) ..."
    if ! message=$("$python" -m venv "$venv" 2>&1); then
        rm -rf "$venv"
        fail "Python could not make $venv:" "$message"
    fi
}

install_locked() {
    total=$(grep -c '==' "$1")
    rm -f "$stamp"
    : >"$log"
    set -- --no-deps --only-binary :all: -r "$1"
    if [ -d "$wheels" ]; then
        say "Installing $total packages from packaging/wheels ..."
        set -- --no-index --find-links "$wheels" "$@"
    else
        say "Installing $total packages (on a first set-up $fetched to fetch; a few minutes) ..."
    fi
    pip_install "$@" || explain_failure
    # Only links this folder into .venv; setuptools, which does it, is among the locked packages.
    pip_install --no-index --no-deps --no-build-isolation --editable "$root" || explain_failure
}

pip_install() {
    "$venv/bin/python" -m pip install --no-input --disable-pip-version-check --progress-bar off "$@" >>"$log" 2>&1 &
    pip=$!
    trap 'kill $pip 2>/dev/null; exit 130' INT TERM
    waited=0
    while kill -0 $pip 2>/dev/null; do
        sleep 1
        waited=$((waited + 1))
        [ $((waited % 15)) -eq 0 ] && pip_progress
    done
    trap - INT TERM
    wait $pip
}

pip_progress() {
    if grep -q '^Installing collected packages' "$log"; then
        say "  $waited s: all packages are here, unpacking them ..."
    else
        newest=$(sed -n 's/^Collecting \([^ =]*\)==.*/\1/p' "$log" | tail -n 1)
        say "  $waited s: $(grep -c '^Collecting' "$log") of $total packages (now ${newest:-looking}) ..."
    fi
}

explain_failure() {
    if grep -q 'No space left on device' "$log"; then
        reason="the disk is full."
    elif grep -qE 'Name or service not known|Temporary failure in name resolution|NewConnectionError|ConnectTimeout|ProxyError' "$log"; then
        reason="the packages could not be fetched, for there is no network."
    elif grep -qE 'No matching distribution found' "$log"; then
        reason="there is no $(sed -n 's/.*No matching distribution found for \([^ ]*\).*/\1/p' "$log" | tail -n 1) for this machine's Python, system and processor."
    else
        reason="the installation failed: $(grep '^ERROR' "$log" | tail -n 1)"
    fi
    fail "$reason" \
        "All that pip said: $log" \
        "Without a network: README.md, \"Installing offline\", says how to bring the packages along."
}
