# Read by run.sh and test.sh: what Qt needs from the system. POSIX sh.

# library, and the Debian package that holds it
qt_libraries='
libEGL.so.1 libegl1
libGL.so.1 libgl1
libglib-2.0.so.0 libglib2.0-0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libxkbcommon.so.0 libxkbcommon0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libX11-xcb.so.1 libx11-xcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-glx.so.0 libxcb-glx0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
'

is_linux() {
    [ "$(uname -s)" = Linux ]
}

is_debian() {
    [ -f /etc/debian_version ] && command -v apt-get >/dev/null 2>&1
}

# Prints the Debian packages of the libraries that are not there; nothing on systems that are not Linux.
missing_qt_packages() {
    is_linux || return 0
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null) || return 0
    printf '%s\n' "$qt_libraries" | while read -r library package; do
        [ -n "$library" ] || continue
        case $known in
            *"$library "*) ;;
            *) printf '%s ' "$package" ;;
        esac
    done
}

# Prints the Debian packages of what else a window without a screen needs.
missing_screen_packages() {
    command -v Xvfb >/dev/null 2>&1 && command -v xvfb-run >/dev/null 2>&1 || printf 'xvfb '
    command -v xauth >/dev/null 2>&1 || printf 'xauth '
    [ -n "$(find /usr/share/fonts -name '*.ttf' 2>/dev/null | head -n 1)" ] || printf 'fonts-dejavu-core '
}
