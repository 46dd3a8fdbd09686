#!/bin/sh
# Tries what build.sh made on a system that has nothing else: sh packaging/verify.sh (as root, on Debian or Ubuntu).
# Makes a minimal Debian in build/clean, installs the .deb there with the packages that it asks for and no others, cuts
# the network off, and uses the program as a plain user; then removes it. Then the same with the .run. Prints a table.
# SUITE=trixie tries another Debian. Screenshots are left in dist/.
set -u
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root" || exit 1
. "$root/packaging/setup.sh"

suite=${SUITE:-bookworm}
clean=$root/build/clean
results=$root/build/verify.txt
screen=$root/build/screen
number=97
failed=0
xvfb=

[ "$(id -u)" -eq 0 ] || fail "verify.sh makes a system of its own, which only root can."
deb=$(ls -t dist/*.deb 2>/dev/null | head -n 1)
run=$(ls -t dist/*.run 2>/dev/null | head -n 1)
[ -n "$deb$run" ] || fail "There is nothing in dist/ to try." "Make it: sh packaging/build.sh"

install_tools() {
    missing=
    for pair in mmdebstrap:mmdebstrap Xvfb:xvfb unshare:util-linux zstd:zstd python3:python3; do
        command -v "${pair%%:*}" >/dev/null 2>&1 || missing="$missing ${pair#*:}"
    done
    [ -z "$missing" ] && return
    say "Installing system packages:$missing"
    # shellcheck disable=SC2086  # one word a package
    apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends \
        debian-archive-keyring $missing >/dev/null || fail "apt-get could not install$missing."
}

leave() {
    [ -n "$xvfb" ] && kill "$xvfb" 2>/dev/null
    for place in proc dev/shm tmp/.X11-unix; do
        mountpoint -q "$clean/$place" && umount "$clean/$place"
    done
    rm -rf --one-file-system "$clean" "$screen"
}

# try NETWORK WORDS COMMAND...: runs a step, and notes its time and how it went.
try() {
    network=$1
    words=$2
    shift 2
    begun=$(date +%s.%N)
    if "$@" >"$root/build/step.log" 2>&1; then
        outcome=good
    else
        outcome=FAILED
        failed=$((failed + 1))
        tail -n 25 "$root/build/step.log"
    fi
    seconds=$(echo "$begun $(date +%s.%N)" | awk '{ printf "%.1f", $2 - $1 }')
    printf '%-7s %-8s %8s  %s\n' "$outcome" "$network" "$seconds" "$words" | tee -a "$results"
}

as_root() {
    chroot "$clean" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 "$@"
}

# A plain user with no network at all.
as_user() {
    unshare -n chroot --userspec=tester:tester "$clean" /usr/bin/env -i HOME=/home/tester LANG=C.UTF-8 DISPLAY="$display" \
        PATH=/home/tester/.local/bin:/usr/bin:/bin sh -c 'cd && exec "$@"' sh "$@"
}

make_clean_root() {
    leave
    mmdebstrap --quiet --variant=minbase --components=main "$suite" "$clean" && chroot "$clean" useradd -m tester &&
        mount -t proc proc "$clean/proc" && mount -t tmpfs tmpfs "$clean/dev/shm" &&
        mkdir -p "$clean/tmp/.X11-unix" /tmp/.X11-unix && mount --bind /tmp/.X11-unix "$clean/tmp/.X11-unix"
}

start_screen() {
    mkdir -p "$screen" && chmod 1777 /tmp/.X11-unix
    Xvfb :$number -screen 0 1440x900x24 -nolisten tcp -ac -fbdir "$screen" >/dev/null 2>&1 &
    xvfb=$!
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        [ -S "/tmp/.X11-unix/X$number" ] && return 0
        sleep 0.5
    done
    return 1
}

# No way out is there but the loopback, which is down.
no_network() {
    [ "$(as_user cat /proc/net/dev | grep -c :)" -eq 1 ] && [ "$(as_user cat /proc/net/route | wc -l)" -le 1 ]
}

# What a user has before a newer version comes: settings, a group card of one's own, a deck and its run.
belongings() {
    as_user sh -c 'mkdir -p .config/voxdeck .local/share/voxdeck/groups && echo "[window]" >.config/voxdeck/mine.conf &&
        program=$(dirname "$(readlink -f "$(command -v voxdeck)")") &&
        cp "$program/_internal/resources/groups/residual-block-3d.deck" .local/share/voxdeck/groups/mine.deck &&
        voxdeck new shapes-classifier kept --force &&
        voxdeck train kept.deck --set train_1.epochs=1 --set synthetic_shapes_1.samples=80'
}

sums() {
    (cd "$clean/home/tester" && find .config/voxdeck .local/share/voxdeck kept.deck kept.runs -type f -exec sha256sum {} +) |
        sort
}

# newer COMMAND...: installs over what is there; all that is the user's stays as it was, and the deck still opens.
newer() {
    sums >"$root/build/before"
    "$@" || return 1
    sums | cmp - "$root/build/before" && [ -s "$root/build/before" ] && as_user voxdeck check kept.deck
    status=$?
    rm -f "$root/build/before"
    return $status
}

# The same program under an older number.
install_older_deb() {
    older=$root/build/older
    rm -rf "$older"
    dpkg-deb -R "$deb" "$older" && sed -i 's/^Version: .*/Version: 0.0.1/' "$older/DEBIAN/control" &&
        dpkg-deb --root-owner-group -Znone --build "$older" "$older.deb" >/dev/null && install_deb "$older.deb"
    status=$?
    rm -rf "$older" "$older.deb"
    return $status
}

install_deb() {
    cp "$1" "$clean/tmp/voxdeck.deb"
    as_root sh -c 'apt-get -qq update && apt-get -qq -y install --no-install-recommends /tmp/voxdeck.deb'
    status=$?
    rm -f "$clean/tmp/voxdeck.deb"
    as_root apt-get clean
    return $status
}

# With what a desktop has to look after menus and file types.
add_desktop() {
    as_root apt-get -qq -y install --no-install-recommends desktop-file-utils shared-mime-info libglib2.0-bin && as_root apt-get clean
}

# belongs SHARE: the menu entry is sound, and a .deck opens with it.
belongs() {
    as_user desktop-file-validate "$1/applications/voxdeck.desktop" &&
        grep -qxF 'application/x-voxdeck-deck:*.deck' "$clean$1/mime/globs" &&
        grep -qF 'application/x-voxdeck-deck=voxdeck.desktop;' "$clean$1/applications/mimeinfo.cache"
}

remove_deb() {
    as_root dpkg -L voxdeck >"$root/build/listed"
    as_root apt-get -qq -y purge voxdeck || return 1
    left=$(while read -r path; do
        [ -d "$clean$path" ] && [ ! -L "$clean$path" ] || [ ! -e "$clean$path" ] || echo "$path"
    done <"$root/build/listed")
    left="$left$(find "$clean" -xdev -iname '*voxdeck*' -not -path "$clean/home/*" -not -path "$clean/var/log/*")"
    rm -f "$root/build/listed"
    [ -z "$left" ] || { echo "left behind: $left" && return 1; }
}

install_run() {
    cp "$run" "$clean/tmp/voxdeck.run" && chmod 644 "$clean/tmp/voxdeck.run"
    as_user sh /tmp/voxdeck.run --check && as_user sh /tmp/voxdeck.run
}

refuse_damaged() {
    printf 'x' | dd of="$clean/tmp/voxdeck.run" bs=1 seek=50000000 conv=notrunc 2>/dev/null
    ! as_user sh /tmp/voxdeck.run -- /home/tester/damaged && [ ! -e "$clean/home/tester/damaged" ]
    status=$?
    rm -f "$clean/tmp/voxdeck.run"
    return $status
}

remove_run() {
    as_user /home/tester/.local/lib/voxdeck/uninstall || return 1
    left=$(find "$clean/home/tester" "$clean/tmp" -xdev -iname '*voxdeck*' -not -path "*/.config/voxdeck*" \
        -not -path "*/.local/state/voxdeck*" -not -path "*/.local/share/voxdeck*")
    [ -z "$left" ] || { echo "left behind: $left" && return 1; }
}

# The window opens with a deck; it is there once the screen shows many colours.
open_window() {
    as_user voxdeck made.deck &
    opened=$!
    for _ in $(seq 200); do
        sleep 0.1
        if python3 packaging/screenshot.py "$screen/Xvfb_screen0" "dist/window-$1.png"; then
            return 0
        fi
        kill -0 "$opened" 2>/dev/null || break
    done
    return 1
}

# Long enough for the checks to reach the cards.
see_window() {
    sleep 12
    running=$(of_program | wc -l)
    echo "$running processes: the window and its checker"
    python3 packaging/screenshot.py "$screen/Xvfb_screen0" "dist/window-$1.png" && [ "$running" -eq 2 ]
}

# Where the system speaks German, the program does.
speaks_german() {
    as_user env LANGUAGE=de voxdeck check made.deck | grep "Keine Fehler"
}

# open_from_menu SHARE PICTURE: as a click in the menu of a German desktop does it, with a deck that was clicked on.
open_from_menu() {
    as_user env LANGUAGE=de gio launch "$1/applications/voxdeck.desktop" /home/tester/made.deck || return 1
    for _ in $(seq 200); do
        sleep 0.1
        python3 packaging/screenshot.py "$screen/Xvfb_screen0" "dist/menu-$2.png" && break
    done
    sleep 8
    python3 packaging/screenshot.py "$screen/Xvfb_screen0" "dist/menu-$2.png"
    status=$?
    # The window came first; what it started ends with it.
    kill "$(of_program | sort -n | head -n 1)" 2>/dev/null
    wait_for_end && return $status
}

close_window() {
    inner=$(pgrep -P "$opened" || echo "$opened")
    # shellcheck disable=SC2086  # one word a process
    kill $inner 2>/dev/null
    wait "$opened" 2>/dev/null
    wait_for_end
}

wait_for_end() {
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        [ -z "$(of_program)" ] && return 0
        sleep 0.5
    done
    echo "still there: $(of_program)"
    return 1
}

# Processes of the program inside the clean system.
of_program() {
    for process in /proc/[0-9]*; do
        case $(readlink "$process/exe" 2>/dev/null) in "$clean"/*voxdeck) echo "${process#/proc/}" ;; esac
    done
}

# The newest run of the deck, taken out.
export_run() {
    as_user sh -c 'run=$(ls -d made.runs/*/ | tail -n 1) && rm -rf taken && mkdir taken &&
        voxdeck export "$run" --format "$0" --output taken/out && ls -A taken | grep -q .' "$1"
}

use() {
    display=
    try none "$1: version" as_user voxdeck --version
    try none "$1: selftest" as_user voxdeck selftest
    cp "$root/build/step.log" "dist/selftest-$1.txt"
    try none "$1: a deck made of a template" as_user voxdeck new shapes-classifier made --force
    try none "$1: checked" as_user voxdeck check made.deck
    try none "$1: checked in German" speaks_german
    try none "$1: trained, an epoch of 160 volumes" as_user voxdeck train made.deck \
        --set train_1.epochs=1 --set synthetic_shapes_1.samples=200
    for form in script keras onnx savedmodel litert; do
        try none "$1: exported as $form" export_run "$form"
    done
    display=:$number
    try none "$1: the window opens on a screen" open_window "$1"
    try none "$1: the window works for 12 s" see_window "$1"
    try none "$1: nothing runs on when it is closed" close_window
}

install_tools
trap leave EXIT
trap 'exit 130' INT TERM
mkdir -p build
: >"$results"
display=
printf '%-7s %-8s %8s  %s\n' outcome network seconds step | tee -a "$results"
try yes "a minimal Debian ($suite)" make_clean_root
try - "a screen" start_screen
try none "the network is cut off" no_network
if [ -n "$deb" ]; then
    try yes "deb: an older version is installed" install_older_deb
    try none "deb: the older version is used" belongings
    try yes "deb: installed over it, with the packages that it asks for; nothing of the user's is lost" \
        newer install_deb "$deb"
    use deb
    try yes "deb: what a desktop has is added" add_desktop
    try none "deb: in the menu, and a .deck opens with it" belongs /usr/share
    try none "deb: opened from the menu" open_from_menu /usr/share deb
    try none "deb: removed, nothing left behind" remove_deb
fi
if [ -n "$run" ]; then
    try none "run: installed by a plain user" install_run
    try none "run: used" belongings
    try none "run: installed over it; nothing of the user's is lost" newer install_run
    use run
    if [ -n "$deb" ]; then
        try none "run: in the menu, and a .deck opens with it" belongs /home/tester/.local/share
        try none "run: opened from the menu" open_from_menu /home/tester/.local/share run
    fi
    try none "run: a damaged file is refused" refuse_damaged
    try none "run: removed, nothing left behind" remove_run
fi
for made in $deb $run; do
    printf '%s: %s MB\n' "$made" "$(($(stat -c %s "$made") / 1000000))" | tee -a "$results"
done
[ "$failed" -eq 0 ] || { say "$failed steps failed." && exit 1; }
say "All steps went well."
