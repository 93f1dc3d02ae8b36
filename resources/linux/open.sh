#!/usr/bin/env bash
# Does all the set-up on a fresh Linux machine and opens Jianbao: `open.sh --example`, `open.sh FILE.db`, any command of `jianbao`.
set -euo pipefail
cd "$(dirname "$0")/../.."
. resources/linux/prepare.sh

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  prepare run -- --no-dev --inexact
  exec "$UV" run --frozen --no-sync jianbao "$@"
fi

prepare run screenless -- --no-dev --inexact
folder=$(mktemp -d)
# Without -noreset the display starts anew whenever its last client leaves, under the window that just arrives.
Xvfb -noreset -displayfd 1 -screen 0 1600x1000x24 -nolisten tcp >"$folder/display" 2>"$folder/log" &
screen=$!
window=
trap 'kill $window $screen 2>/dev/null; rm -rf "$folder"' EXIT
trap 'exit 130' INT TERM
until [ -s "$folder/display" ]; do
  kill -0 $screen 2>/dev/null || { cat "$folder/log" >&2; say "Xvfb did not start."; exit 1; }
  sleep 0.1
done
DISPLAY=:$(cat "$folder/display")
export DISPLAY QT_QPA_PLATFORM=xcb
say "This machine has no display: the window opens under Xvfb, on display $DISPLAY. Ctrl+C ends it."
"$UV" run --frozen --no-sync jianbao "$@" &
window=$!
wait $window
