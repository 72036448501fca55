#!/usr/bin/env bash
# Takes the pictures of the README anew, from the program itself, on a display of its own.
#
#   scripts/pictures.sh [PROGRAM [NAME]...]    ./yulan and all pictures if none are named
#
# What is taken is reached by keys alone, so that a page that is laid out anew needs no new
# coordinates here. A picture is taken once the window stands still.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

program=$(realpath "${1:-./yulan}")
wanted=("${@:2}")
[ -x "$program" ] || { echo "There is no program $program; make build makes one."; exit 1; }
for need in Xvfb openbox xdotool import convert compare; do
	command -v "$need" >/dev/null || { echo "$need is needed; scripts/prepare.sh e2e installs it"; exit 1; }
done

work=$(mktemp -d)
docs=$PWD/docs
window='' running=''
trap cleanup EXIT
trap 'exit 130' INT TERM

cleanup() {
	for process in $running ${wm:-} ${server:-}; do kill "$process" 2>/dev/null; done
	wait 2>/dev/null
	rm -rf "$work"
}

# serve starts a display of its own and a window manager on it.
serve() {
	exec {number}<>"$work/number"
	Xvfb -displayfd "$number" -screen 0 1400x900x24 >/dev/null 2>&1 &
	server=$!
	until [ -s "$work/number" ]; do
		kill -0 "$server" || { echo "Xvfb does not start"; exit 1; }
		sleep 0.1
	done
	DISPLAY=:$(head -n 1 "$work/number")
	export DISPLAY
	openbox >/dev/null 2>&1 &
	wm=$!
}

# open LANGUAGE THEME ARGUMENT... opens a window of 1280 by 800 at a home where nothing was ever set.
open() {
	home=$(mktemp -d -p "$work")
	mkdir -p "$home/.config/yulan" "$home/Pictures"
	mkdir -m 700 "$home/run"
	echo "{\"window.size\":\"1280x800\",\"page.greeted\":true,\"motion.none\":true,\"theme\":\"$2\"}" >"$home/.config/yulan/settings.json"
	export YULAN_LANG=$1
	yulan "${@:3}" &
	running=$!
	window=''
	for _ in $(seq 300); do
		window=$(xdotool search --onlyvisible --class '^Yulan$' 2>/dev/null | tail -n 1)
		[ -z "$window" ] || break
		sleep 0.2
	done
	still
}

# yulan runs the program in place of the shell that calls it.
yulan() {
	HOME=$home XDG_CONFIG_HOME=$home/.config XDG_RUNTIME_DIR=$home/run DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere \
		exec "$program" "$@" 2>/dev/null
}

shut() {
	kill "$running" 2>/dev/null
	wait "$running" 2>/dev/null
	running=''
}

# still waits until the window has looked the same for a second, and leaves what it looks like in
# $work/now.png.
still() {
	local same=0
	import -window "$window" "$work/now.png"
	for _ in $(seq 200); do
		sleep 0.25
		mv "$work/now.png" "$work/before.png"
		import -window "$window" "$work/now.png"
		if cmp -s <(convert "$work/before.png" rgb:-) <(convert "$work/now.png" rgb:-); then
			same=$((same + 1))
			[ $same -lt 4 ] || return 0
		else
			same=0
		fi
	done
	echo "The window does not come to rest."
	exit 1
}

# keys presses each, and waits for what comes of it.
keys() {
	for key in "$@"; do
		xdotool key --window "$window" "$key"
		still
	done
}

# save NAME keeps the window as docs/NAME.png, in the colours that it has.
save() {
	convert "$work/now.png" -strip -define png:compression-level=9 -define png:compression-filter=5 "$docs/$1.png"
	echo "docs/$1.png"
}

# frame TEXT keeps the window as the next frame of an animation, with a line that says what was done.
frame() {
	frames=$((frames + 1))
	convert "$work/now.png" -gravity south -background '#1f4e79' -fill white -font "$font" -pointsize 20 \
		-splice 0x44 -annotate +0+9 "$1" "$work/frame-$frames.png"
}
frames=0
font=$PWD/assets/font/DashboardSansSC-Bold.ttf

# animate NAME makes docs/NAME.gif of the frames, each shown long enough to be read.
animate() {
	local colours=64
	convert -delay 260 -loop 0 $(seq -f "$work/frame-%g.png" "$frames") -layers OptimizePlus \
		-dither None -colors $colours -layers OptimizeTransparency "$docs/$1.gif"
	echo "docs/$1.gif ($(($(wc -c <"$docs/$1.gif") / 1024)) KB)"
	frames=0
}

picture_overview() {
	open zh light
	save overview-zh-light
}

picture_industry() {
	open en dark
	keys ctrl+4
	save industry-en-dark
}

picture_export() {
	open zh light
	keys ctrl+4 Tab Tab ctrl+e
	save export-zh-light
}

# One of the comparisons that are ready to begin with.
picture_compare() {
	open zh light
	keys ctrl+0 Tab Tab Tab Tab Tab Return
	save compare-zh-light
}

# Two reports of one city, which are made up.
picture_promise() {
	open zh light -report report/shelf/testdata/2023.txt
	(yulan -report report/shelf/testdata/2024.txt)
	still
	keys ctrl+2
	save promise-zh-light
}

# A number is found, and its text, its chart, the chart's table and the table of all show it.
picture_trace() {
	local language=$1 page find turn large all
	case $language in
	zh) page='打开一章：摘要在左，图表在右' find='Ctrl+F 查找，在文中选中一个数' turn='T：翻到图表背面的数据表' large='F：放大，旁边是出处和推算' all='在全部指标表中' ;;
	*) page='A chapter: its summary beside its charts' find='Ctrl+F finds a number, and it lights up everywhere' turn='T: the table behind the chart' large='F: enlarged, with its place in the report and what follows from it' all='The same number among all figures' ;;
	esac
	open "$language" light
	keys ctrl+4
	frame "$page"
	xdotool key --window "$window" ctrl+f
	still
	xdotool type --window "$window" "16.8"
	still
	keys Return
	frame "$find"
	keys f
	frame "$large"
	keys t
	frame "$turn"
	keys Escape ctrl+9
	frame "$all"
	animate "trace-$language"
}

serve
for picture in overview industry export compare promise "trace en" "trace zh"; do
	[ ${#wanted[@]} = 0 ] || [[ " ${wanted[*]} " == *" ${picture%% *} "* ]] || continue
	# shellcheck disable=SC2086 # the language is an argument of its own
	picture_$picture
	shut
done
