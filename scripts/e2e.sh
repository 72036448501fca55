#!/usr/bin/env bash
# Drives the real window as people do, by keyboard and mouse, on a display of its own, and
# looks at what comes of it: files that other programs read, settings that are kept, what
# is said and with which status it ends. Of a step that fails the screen is kept in
# e2e-failed/.
#
#   scripts/e2e.sh [PROGRAM]    ./yulan if none is named
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

program=$(realpath "${1:-./yulan}")
[ -x "$program" ] || { echo "There is no program $program; make build makes one."; exit 1; }
for need in Xvfb openbox xdotool import compare xprop pngcheck; do
	command -v "$need" >/dev/null || { echo "skipped: $need is not here; scripts/prepare.sh e2e installs it"; exit 0; }
done

work=$(mktemp -d)
shots=$PWD/e2e-failed
failed=0
window='' running=''
trap cleanup EXIT
trap 'exit 130' INT TERM

cleanup() {
	[ -z "$running" ] || kill "$running" 2>/dev/null
	[ -z "${wm:-}" ] || kill "$wm" 2>/dev/null
	[ -z "${server:-}" ] || kill "$server" 2>/dev/null
	wait 2>/dev/null
	rm -rf "$work"
}

# until_true tries a command for as many seconds, and fails if it never came true.
until_true() {
	local end=$((SECONDS + $1))
	shift
	until "$@"; do
		[ $SECONDS -lt $end ] || return 1
		sleep 0.1
	done
}

# serve starts a display of its own and a window manager on it.
serve() {
	exec {number}<>"$work/number"
	Xvfb -displayfd "$number" -screen 0 1600x1000x24 >/dev/null 2>&1 &
	server=$!
	until_true 20 test -s "$work/number" || { echo "Xvfb does not start"; exit 1; }
	DISPLAY=:$(head -n 1 "$work/number")
	export DISPLAY
	openbox >/dev/null 2>&1 &
	wm=$!
}

# fresh gives the next start a home in which nothing was ever set.
fresh() {
	home=$work/home-$RANDOM$RANDOM
	mkdir -p "$home/Pictures" "$home/.config/yulan"
	settings=$home/.config/yulan/settings.json
}

# start opens a window, and waits for it to be painted. It has no session bus: asking for one
# would start one, and the desktop's services on it, which outlive this.
start() {
	HOME=$home XDG_CONFIG_HOME=$home/.config XDG_STATE_HOME=$home/.local/state XDG_CACHE_HOME=$home/.cache \
		DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere env -u LC_ALL -u LANGUAGE -u YULAN_LANG LANG="${lang:-en_US.UTF-8}" "$program" >"$work/out" 2>"$work/err" &
	running=$!
	until_true 30 find_window && until_true 30 painted
}

find_window() { window=$(xdotool search --onlyvisible --pid "$running" 2>/dev/null | tail -n 1) && [ -n "$window" ]; }

# painted tells whether the window shows more than its ground.
painted() { [ "$(import -window "$window" -resize 160x100 -format %k info:- 2>/dev/null)" -gt 60 ]; }

shot() { import -window "$window" "$work/$1.png" 2>/dev/null; }

# still waits until two pictures of the window, a moment apart, are the same.
still() { until_true 20 same_twice; }
same_twice() {
	shot a && sleep 0.25 && shot b && [ "$(compare -metric AE "$work/a.png" "$work/b.png" null: 2>&1)" = 0 ]
}

keys() { xdotool key "$@"; }

alive() { kill -0 "$running" 2>/dev/null; }

# stop closes the window as its reader does, and returns the program's status.
stop() {
	keys ctrl+q
	until_true 15 gone || return 99
	wait "$running"
	local status=$?
	running=
	return $status
}
gone() { ! alive; }

# silent tells whether the program has said nothing.
silent() { [ ! -s "$work/err" ] && [ ! -s "$work/out" ]; }

# step runs a function as one step, and says how it went.
step() {
	local begun=$SECONDS
	if "$@" >"$work/why" 2>&1; then
		echo "ok      $* ($((SECONDS - begun)) s)"
	else
		failed=1
		mkdir -p "$shots"
		import -window root "$shots/$(echo "$*" | tr ' /' '--').png" 2>/dev/null
		echo "FAILED  $* ($((SECONDS - begun)) s); its screen is in e2e-failed/"
		sed 's/^/        /' "$work/why" "$work/err" 2>/dev/null | tail -n 12
	fi
	[ -z "$running" ] || { kill -9 "$running" 2>/dev/null; wait "$running" 2>/dev/null; running=; }
}

# Every page, each unlike the one before, in a language and a theme.
pages() {
	fresh
	printf '{"language":"%s","theme":"%s"}' "$1" "$2" > "$settings"
	start || return 1
	for n in 1 2 3 4 5 6 7 8 9; do
		keys "ctrl+$n"
		still && shot "page-$n" || return 1
		if [ "$n" -gt 1 ]; then
			differ "page-$((n - 1))" "page-$n" || { echo "page $n looks as the one before"; return 1; }
		fi
	done
	silent || { echo "it said something"; return 1; }
	stop
}

differ() { [ "$(compare -metric AE "$work/$1.png" "$work/$2.png" null: 2>&1 | cut -d. -f1)" != 0 ]; }

# The class by which docks find the program's name and icon.
named() {
	fresh
	start || return 1
	xprop -id "$window" WM_CLASS | grep -qx 'WM_CLASS(STRING) = "Yulan", "Yulan"' || return 1
	stop
}

# A search by pinyin finds something, and Enter goes there.
searches() {
	fresh
	start || return 1
	keys ctrl+3
	still && shot before || return 1
	keys ctrl+f
	sleep 0.5
	xdotool type --delay 60 "czxzjy"
	still && shot found || return 1
	differ before found || return 1
	keys Return
	still && shot after || return 1
	differ before after || { echo "nothing was gone to"; return 1; }
	silent && stop
}

# A picture through the dialog, as the reader takes it with Enter alone.
exports() {
	fresh
	start || return 1
	keys ctrl+2
	still || return 1
	keys ctrl+e
	still || return 1
	keys Return
	still || return 1
	keys Return
	until_true 20 has_picture || { echo "there is no picture"; return 1; }
	pngcheck -q "$home"/Pictures/*.png || return 1
	[ -z "$(find "$home/Pictures" -name '.*')" ] || { echo "something is left"; return 1; }
	stop
}
has_picture() { compgen -G "$home/Pictures/*.png" >/dev/null; }

# What was chosen is there at the next start.
keeps() {
	fresh
	start || return 1
	keys ctrl+4
	still || return 1
	stop || return 1
	grep -Eq '"report.chongqing-2021.tab": *"3"' "$settings" || { cat "$settings"; return 1; }
	start || return 1
	still && shot again || return 1
	stop
}

# Settings that cannot be read are no reason not to open, and are not lost.
broken_settings() {
	fresh
	printf '{"language": "en", "theme' > "$settings"
	start || return 1
	still && silent || return 1
	stop
}

read_only_home() {
	fresh
	start && stop || return 1
	chmod -R a-w "$home"
	start && still
	local status=$?
	chmod -R u+w "$home"
	[ $status = 0 ] && silent && stop
}

# Two windows do not take each other's settings away.
two_windows() {
	fresh
	start || return 1
	local first=$running
	start || { kill -9 "$first"; return 1; }
	keys ctrl+5
	still
	kill "$first"
	until_true 15 not_running "$first" || { kill -9 "$first"; return 1; }
	alive && stop
}
not_running() { ! kill -0 "$1" 2>/dev/null; }

# A window that is killed leaves what is read at the next start.
killed() {
	fresh
	start || return 1
	keys ctrl+6
	still
	kill -9 "$running"
	wait "$running" 2>/dev/null
	start && still && alive && stop
}

# One line, status 1, no stack, no waiting.
no_window() {
	HOME=$home timeout 25 env "$@" "$program" >"$work/out" 2>"$work/err"
	local status=$?
	[ $status = 1 ] && [ "$(wc -l < "$work/err")" = 1 ] && grep -q '^yulan: ' "$work/err" && [ ! -s "$work/out" ]
}

# A display that draws no OpenGL.
no_opengl() {
	: > "$work/number2"
	local own
	exec {fd}<>"$work/number2"
	Xvfb -displayfd "$fd" -extension GLX >/dev/null 2>&1 &
	own=$!
	until_true 20 test -s "$work/number2"
	no_window "DISPLAY=:$(head -n 1 "$work/number2")"
	local status=$?
	kill "$own"
	wait "$own" 2>/dev/null
	return $status
}

# The display goes away under an open window.
dead_display() {
	fresh
	start || return 1
	kill -9 "$server"
	until_true 15 gone || { echo "it goes on without a display"; return 1; }
	running=
}

: > "$work/number"
serve
for language in zh en; do
	for theme in light dark; do
		step pages $language $theme
	done
done
step named
step searches
step exports
step keeps
step broken_settings
step read_only_home
step two_windows
step killed
fresh
step no_window -u DISPLAY -u WAYLAND_DISPLAY
step no_window DISPLAY=:9999
step no_window -u DISPLAY WAYLAND_DISPLAY=wayland-99
step no_opengl
step dead_display
echo "$SECONDS s in all"
exit $failed
