#!/bin/sh
# Holds an installed program against what a user needs of it: smoke.sh COMMAND…, run in the top folder of the repository.
# For an image: smoke.sh podman run --rm --network none -v "$PWD:/data:ro" jxperf
set -eu
"$@" --version
"$@" normalize 不少于2个 | grep -F '>= 2 个'
"$@" score examples/liwan-2023/form.yaml examples/liwan-2023/actuals.csv --lang zh | grep -F '96.50'
"$@" explain class/unknown-level1 > /dev/null
"$@" schema form > /dev/null
if "$@" validate examples/liwan-2023/form.yaml --quiet > /dev/null; then exit 1; else [ $? -eq 1 ]; fi
