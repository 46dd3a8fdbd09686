#!/bin/sh
# Writes the locked versions anew from pyproject.toml; for developers. Needs uv and a network.
# One file serves Python 3.11 to 3.13 on every system; all three agree on every version that they share.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
. "$root/packaging/setup.sh"

uv=$(command -v uv || echo "$venv/bin/uv")
[ -x "$uv" ] || fail "uv is not here." "Install it into .venv: .venv/bin/pip install uv"

compile() {
    output=packaging/$1
    shift
    "$uv" pip compile --quiet --universal --python-version 3.11 --no-emit-index-url --no-emit-find-links \
        --no-annotate --no-header "$@" pyproject.toml >"$output.part"
    if grep -nE '://|file:|^-' "$output.part"; then
        rm -f "$output.part"
        fail "the lines above would put an address into $output."
    fi
    mv "$output.part" "$output"
    say "$output: $(grep -c '==' "$output") packages"
}

compile locked.txt "$@"
compile locked-test.txt --extra test --constraint packaging/locked.txt
compile locked-gpu.txt --extra gpu --constraint packaging/locked.txt

# What is frozen: TensorFlow without CUDA, which is the same code and much smaller, and what freezes it.
compile locked-build.txt packaging/freeze.txt --constraint packaging/locked.txt
sed -i.part '/^tensorflow==/d; /^types-pyside6==/d' packaging/locked-build.txt
rm -f packaging/locked-build.txt.part
