#!/usr/bin/env bash
# Drives the real window as people do, by keyboard and mouse, on a display of its own, and
# looks at what comes of it: files that other programs read, settings that are kept, what
# is said and with which status it ends. Of a step that fails the screen is kept in
# e2e-failed/.
#
#   scripts/e2e.sh [PROGRAM [STEP]...]    ./yulan and all steps if none are named
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

program=$(realpath "${1:-./yulan}")
wanted=("${@:2}")
[ -x "$program" ] || { echo "There is no program $program; make build makes one."; exit 1; }
for need in Xvfb openbox xdotool import compare xprop pngcheck rsvg-convert pdftotext strace unzip; do
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
	until_true 60 test -s "$work/number" || { echo "skipped: no display of its own can be had; Xvfb does not start"; exit 0; }
	DISPLAY=:$(head -n 1 "$work/number")
	export DISPLAY
	openbox >/dev/null 2>&1 &
	wm=$!
}

# fresh gives the next start a home in which nothing was ever set.
fresh() {
	home=$work/home-$RANDOM$RANDOM
	mkdir -p "$home/Pictures" "$home/.config/yulan"
	mkdir -m 700 "$home/run"
	settings=$home/.config/yulan/settings.json
}

# run runs the program with arguments as somebody at home does. It has no session bus: asking
# for one would start one, and the desktop's services on it, which outlive this. What comes
# before the program, as a tool that watches it, is in $under.
run() {
	HOME=$home XDG_CONFIG_HOME=$home/.config XDG_STATE_HOME=$home/.local/state XDG_CACHE_HOME=$home/.cache XDG_RUNTIME_DIR=$home/run \
		DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere exec env -u LC_ALL -u LANGUAGE -u YULAN_LANG LANG="${lang:-en_US.UTF-8}" \
		"${under[@]}" "$program" "$@"
}
under=()
tries=${E2E_TRIES:-1}

# start opens a window with arguments, and waits for it to be painted.
start() {
	run "$@" >"$work/out" 2>"$work/err" &
	running=$!
	until_true 60 find_window && until_true 60 painted
}

find_window() { window=$(xdotool search --onlyvisible --class '^Yulan$' 2>/dev/null | tail -n 1) && [ -n "$window" ]; }

# is_shown tells whether the window is on the screen, and not put away.
is_shown() { xwininfo -id "$window" | grep -q 'Map State: IsViewable'; }

windows() { xdotool search --onlyvisible --class '^Yulan$' 2>/dev/null | wc -l; }

# painted tells whether the window shows more than its ground.
painted() { [ "$(import -window "$window" -resize 160x100 -format %k info:- 2>/dev/null)" -gt 60 ]; }

shot() { import -window "$window" "$work/$1.png" 2>/dev/null; }

# still waits until two pictures of the window, a moment apart, are the same.
still() { until_true 60 same_twice; }
same_twice() {
	shot a && sleep 0.25 && shot b && [ "$(compare -metric AE "$work/a.png" "$work/b.png" null: 2>&1)" = 0 ]
}

keys() { xdotool key "$@"; }

alive() { kill -0 "$running" 2>/dev/null; }

# stop closes the window as its reader does, and returns the program's status.
stop() {
	keys ctrl+q
	until_true 60 gone || return 99
	wait "$running"
	local status=$?
	running=
	return $status
}
gone() { ! alive; }

# silent tells whether the program has said nothing.
silent() { [ ! -s "$work/err" ] && [ ! -s "$work/out" ]; }

# step runs a function as one step, and says how it went. On a machine that does much else a
# step may come to nothing, so that it is tried as often as $E2E_TRIES says.
step() {
	local begun=$SECONDS
	if [ ${#wanted[@]} != 0 ] && [[ " ${wanted[*]} " != *" $1 "* ]]; then
		return
	fi
	if "$@" >"$work/why" 2>&1; then
		echo "ok      $* ($((SECONDS - begun)) s)"
	elif [ "$tries" -gt 1 ]; then
		echo "again   $* ($((SECONDS - begun)) s)"
		end_all
		tries=1 step "$@"
		return
	else
		failed=1
		mkdir -p "$shots"
		import -window root "$shots/$(echo "$*" | tr ' /' '--').png" 2>/dev/null
		echo "FAILED  $* ($((SECONDS - begun)) s); its screen is in e2e-failed/"
		sed 's/^/        /' "$work/why" "$work/err" 2>/dev/null | tail -n 12
	fi
	end_all
}

# end_all ends what a step has left.
end_all() {
	[ -z "$running" ] || { kill -9 "$running" 2>/dev/null; wait "$running" 2>/dev/null; running=; }
	xdotool search --class '^Yulan$' windowkill %@ >/dev/null 2>&1 # what a tool was watching
}

# Every page, each unlike the one before, in a language and a theme.
pages() {
	fresh
	printf '{"language":"%s","theme":"%s"}' "$1" "$2" > "$settings"
	start || return 1
	for n in 1 2 3 4 5 6 7 8 9; do
		keys "ctrl+$n"
		if [ "$n" = 1 ]; then
			still && shot page-1 || return 1
		else
			becomes "page-$((n - 1))" "page-$n" || { echo "page $n looks as the one before"; return 1; }
		fi
	done
	silent || { echo "it said something"; return 1; }
	stop
}

# becomes waits until the window looks other than in a picture and stands still, and keeps how
# it looks then.
becomes() { until_true 60 looks_other "$1" && still && shot "$2"; }
looks_other() { shot now && differ "$1" now; }

differ() { [ "$(compare -metric AE "$work/$1.png" "$work/$2.png" null: 2>&1 | cut -d. -f1)" != 0 ]; }

# At rest the window paints nothing, whatever it shows, also where a field waits for input.
rests() {
	fresh
	start || return 1
	for shown in 1 3 9 0 f; do
		keys "ctrl+$shown"
		still || return 1
		until_true 60 idle || { echo "after Ctrl+$shown the window goes on working"; return 1; }
	done
	stop
}

# idle tells whether the program leaves the processor alone for a second.
idle() {
	local before
	before=$(used) && sleep 1 && [ $(($(used) - before)) -le 5 ]
}

# used is the processor time of the program so far, in hundredths of a second.
used() { sed 's/.*) //' "/proc/$running/stat" | awk '{ print $12 + $13 }'; }

# The class by which docks find the program's name and icon.
named() {
	fresh
	start || return 1
	xprop -id "$window" WM_CLASS | grep -qx 'WM_CLASS(STRING) = "Yulan", "Yulan"' || return 1
	stop
}

# Pages turned and dialogs opened over and over take memory, which is given back once the
# reader rests: at most 1.3 times what the first page takes. The curve is printed.
stays_small() {
	fresh
	start || return 1
	local first=0 last=0 n page
	sleep "$given_back" && first=$(memory)
	printf 'memory in MB, at rest: %d; while pages turn:' "$first" >&3
	for n in 1 2 3 4 5 6 7 8 9 10; do
		for page in 2 3 4 5 6 7 8 1; do keys "ctrl+$page" && sleep 0.25; done
		printf ' %d' "$(memory)" >&3
	done
	printf '; while dialogs open:' >&3
	for n in $(seq 100); do
		keys ctrl+e && sleep 0.35 && keys Escape && sleep 0.15
		[ $((n % 20)) != 0 ] || printf ' %d' "$(memory)" >&3
	done
	sleep "$given_back" && last=$(memory)
	printf '; at rest again: %d\n' "$last" >&3
	[ $((last * 10)) -le $((first * 13)) ] || { echo "$last MB at rest, $first before"; return 1; }
	stop
}
given_back=36 # seconds without a key after which memory is given back
memory() { awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$running/status"; }

# A search by pinyin finds something, and Enter goes there.
searches() {
	fresh
	start || return 1
	keys ctrl+3
	still && shot before || return 1
	keys ctrl+f
	sleep 0.5
	xdotool type --delay 60 "czxzjy"
	becomes before found || return 1
	keys Return
	becomes before after || { echo "nothing was gone to"; return 1; }
	silent && stop
}

# A search typed with an input method, by syllables that become characters.
types_chinese() {
	fresh
	mkdir -p "$home/.config/fcitx5"
	printf '[Groups/0]\nName=Default\nDefault Layout=us\nDefaultIM=pinyin\n\n[Groups/0/Items/0]\nName=pinyin\nLayout=\n\n[GroupOrder]\n0=Default\n' > "$home/.config/fcitx5/profile"
	HOME=$home XDG_CONFIG_HOME=$home/.config XDG_RUNTIME_DIR=$home/run DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere \
		fcitx5 --disable=wayland,dbus,dbusfrontend,kimpanel,cloudpinyin >"$work/fcitx" 2>&1 &
	local method=$! status=1
	if until_true 60 serves_input; then
		export XMODIFIERS=@im=fcitx
		lang=C.UTF-8 start && composes
		status=$?
		unset XMODIFIERS
	fi
	kill "$method"
	wait "$method" 2>/dev/null
	return $status
}
serves_input() { xprop -root XIM_SERVERS 2>/dev/null | grep -q fcitx; }
composes() {
	keys ctrl+f
	still && shot before || return 1
	xdotool type --delay 100 "shuju"
	still && shot typing || return 1
	keys space
	becomes typing typed || { echo "no characters arrive"; return 1; }
	local way
	for way in "BackSpace BackSpace Escape" "Tab Page_Down Escape" Escape; do
		xdotool type --delay 100 "zengzz"
		# shellcheck disable=SC2086 # several keys, all of the input method
		keys --delay 100 $way
		still && shot composed || return 1
		! differ typed composed || { echo "$way, pressed while composing, change the window"; return 1; }
	done
	silent && stop
}

# exports_by_keys opens the dialog of a chart of a chapter and confirms it, and then the folder.
exports_by_keys() {
	keys ctrl+2
	still || return 1
	keys ctrl+e
	still || return 1
	keys Return
	still || return 1
	keys Return
}

# A picture through the dialog, as the reader takes it with Enter alone.
exports() {
	fresh
	start || return 1
	exports_by_keys || return 1
	until_true 60 has_picture || { echo "there is no picture"; return 1; }
	pngcheck -q "$home"/Pictures/*.png || return 1
	[ -z "$(find "$home/Pictures" -name '.*')" ] || { echo "something is left"; return 1; }
	stop
}

# A vector picture and a chart book, through the same dialog.
exports_vectors() {
	local format
	for format in svg pdf; do
		fresh
		printf '{"language":"en","export.choice":"{\\"Format\\":\\"%s\\"}"}' "$format" > "$settings"
		start || return 1
		exports_by_keys || return 1
		until_true 40 has_file "$format" || { echo "there is no $format"; return 1; }
		case $format in
		svg) rsvg-convert "$home"/Pictures/*.svg -o "$work/svg.png" && pngcheck -q "$work/svg.png" || return 1 ;;
		pdf) pdftotext "$home"/Pictures/*.pdf "$work/book.txt" && grep -q '[0-9]%' "$work/book.txt" || return 1 ;;
		esac
		stop || return 1
	done
}
has_file() { compgen -G "$home/Pictures/*.$1" >/dev/null; }

# The table of all figures as a workbook and as a list, by the mouse and the picker of files;
# another program reads them, each figure in a line of its own.
saves_table() {
	local down=1 format
	for format in xlsx csv; do
		fresh
		echo '{"language":"en","window.size":"1280x800","page.greeted":true}' > "$settings"
		start || return 1
		keys ctrl+9
		still && shot table || return 1
		xdotool mousemove --window "$window" 1216 93 click 1 # Export, at the right of the filters
		becomes table menu || { echo "there is no menu"; return 1; }
		xdotool key --repeat $down Down
		keys Return
		becomes menu picker || { echo "there is no picker"; return 1; }
		keys Return
		until_true 40 has_file "$format" || { echo "there is no $format"; return 1; }
		stop || return 1
		[ $format = csv ] || read_by_office "$home"/Pictures/*.xlsx || { echo "the workbook is not read"; return 1; }
		down=2
	done
	[ "$(grep -c . "$home"/Pictures/*.csv)" = 292 ] || { echo "the list is too short"; return 1; }
}

# read_by_office tells whether a spreadsheet program reads all 291 figures, where there is one.
read_by_office() {
	command -v soffice >/dev/null || return 0
	HOME=$work/office timeout 100 soffice --headless --convert-to csv --outdir "$work" "$1" >/dev/null 2>&1
	local read=$work/$(basename "${1%.xlsx}").csv
	[ -s "$read" ] && [ "$(grep -c ', sentence ' "$read")" = 291 ]
}

# A copy of the text of the report that is built in, where one is here, opens beside the page,
# with every figure found, and shows the sentence of what is selected.
opens_copy() {
	local copy=../shared/report.txt
	[ -s "$copy" ] || { echo "skipped: no copy of the report's text is here"; return 0; }
	fresh
	echo '{"language":"zh","window.size":"1280x800","page.greeted":true}' > "$settings"
	start || return 1
	keys ctrl+2
	still && shot alone || return 1
	stop || return 1
	start -source "$copy" || return 1
	keys ctrl+2
	still && shot beside && differ alone beside || { echo "nothing stands beside the page"; return 1; }
	keys n
	becomes beside selected || { echo "nothing is selected"; return 1; }
	[ "$(changed beside selected 50%x100%+640+0)" != 0 ] || { echo "the text does not show what is selected"; return 1; }
	silent && stop
}

# changed counts the pixels of a part of two pictures that differ.
changed() {
	convert "$work/$1.png" -crop "$3" +repage "$work/part-1.png" && convert "$work/$2.png" -crop "$3" +repage "$work/part-2.png" &&
		compare -metric AE "$work/part-1.png" "$work/part-2.png" null: 2>&1 | cut -d. -f1
}

# What is selected in the text is shown by its chart, by the bar at the foot and by the table.
selects() {
	fresh
	start || return 1
	keys ctrl+2
	still && shot before || return 1
	keys n
	becomes before selected || { echo "nothing is selected"; return 1; }
	keys ctrl+9
	becomes selected table || { echo "there is no table"; return 1; }
	keys Escape
	becomes table unselected || { echo "the table does not show what is selected"; return 1; }
	silent && stop
}

# A text that is given is read as a report, whose figures can be selected in it and stand in
# its table.
opens_text() {
	fresh
	printf '江城市2021年政府工作报告\n2021年，地区生产总值达到2000亿元，增长8.3%%。粮食产量100万吨。\n' > "$home/copy.txt"
	start "$home/copy.txt" || return 1
	until_true 60 named_after 2>/dev/null || { echo "it is not read"; return 1; }
	still && shot read || return 1
	keys n
	becomes read selected || { echo "nothing is selected"; return 1; }
	keys ctrl+2
	becomes selected table || { echo "there is no table"; return 1; }
	silent && stop
}
named_after() { xdotool getwindowname "$window" | grep -q '江城'; }

# What a delegate's clerk does, by the mouse: two years' reports of a city are dragged onto the
# window and found in the switcher; what was promised and achieved is seen, a name corrected,
# and the table saved as a picture and a workbook. Only the new name is typed. Each pause is
# a look at the window, so that a person needs no longer.
promises() {
	gcc -o "$work/drag" scripts/drag.c -lX11 || return 1
	fresh
	echo '{"language":"en","window.size":"1280x800","page.greeted":true}' > "$settings"
	city_in_two_years
	start && still && shot bare || return 1
	local begun=$SECONDS
	drop_file "$home/2021.txt" && becomes bare first || { echo "the first report is not taken"; return 1; }
	drop_file "$home/2022.txt" && becomes first second || { echo "the second report is not taken"; return 1; }
	clicks 62 47 && becomes second switcher || { echo "there is no switcher"; return 1; }
	clicks 60 118 && becomes switcher earlier || { echo "the switcher does not go to the earlier report"; return 1; }
	clicks 62 47 && becomes earlier switcher && clicks 60 154 && becomes switcher later || { echo "nor to the later one"; return 1; }
	amends_name || return 1
	clicks 268 48 && becomes amended judged || { echo "no promises are shown"; return 1; }
	saves_judged png 143 && pngcheck -q "$home"/Pictures/*.png || { echo "there is no picture"; return 1; }
	saves_judged xlsx 254 && unzip -tq "$home"/Pictures/*.xlsx || { echo "there is no workbook"; return 1; }
	[ "$(unzip -p "$home"/Pictures/*.xlsx | grep -c "not met")" != 0 ] || { echo "the workbook holds no verdict"; return 1; }
	[ $((SECONDS - begun)) -lt 120 ] || { echo "it took $((SECONDS - begun)) s"; return 1; }
	silent && stop
}

# city_in_two_years writes the reports of a city for two years.
city_in_two_years() {
	printf '江城市2021年政府工作报告\n一、2020年工作回顾\n2020年，地区生产总值达到1900亿元，增长7.1%%。\n二、2021年主要目标\n2021年主要预期目标是：地区生产总值增长8%%左右，一般公共预算收入增长6%%，城镇调查失业率控制在5.5%%以内。\n' > "$home/2021.txt"
	printf '江城市2022年政府工作报告\n一、2021年工作回顾\n2021年，粮食产量100万吨。地区生产总值达到2000亿元，增长8.3%%。一般公共预算收入增长5.2%%，城镇调查失业率为5.1%%。\n二、2022年主要目标\n2022年主要预期目标是：地区生产总值增长7.5%%左右，一般公共预算收入增长6%%。\n' > "$home/2022.txt"
}

# amends_name corrects the name of the figure that the report's page shows first.
amends_name() {
	clicks 460 48 && still && clicks 165 214 && becomes later picked || { echo "no figure is selected"; return 1; }
	clicks 690 786 && becomes picked asked || { echo "it cannot be checked"; return 1; }
	xdotool mousemove --window "$window" 470 286 click --repeat 2 --delay 60 1 type --delay 60 grain
	becomes asked typed && clicks 857 581 && becomes typed amended || { echo "the correction is not taken"; return 1; }
	until_true 40 has_amended || { echo "the correction is not kept"; return 1; }
}
has_amended() { grep -qs ',amend,100,.*,grain,' "$home"/.config/yulan/reports/*/fixes.csv; }

# saves_judged saves the table of promises by the line of the menu that stands so far down.
saves_judged() {
	clicks 1218 107 && becomes judged menu || return 1
	clicks 1200 "$2" && becomes menu picker || return 1
	clicks 908 627 && until_true 40 has_file "$1" && still && clicks 1000 20 && still
}

# clicks clicks at a place in the window.
clicks() { xdotool mousemove --window "$window" "$1" "$2" sleep 0.1 click 1; }

# drop_file drags a file by the mouse out of a window that holds it, and drops it on the page.
drop_file() {
	timeout 60 "$work/drag" "$1" &
	local held=$!
	until_true 20 holds_file || return 1
	xdotool mousemove 1560 960 mousedown 1 mousemove 1500 900 sleep 0.1 mousemove --window "$window" 640 400 sleep 0.1 \
		mousemove --window "$window" 644 404 sleep 0.2 mouseup 1
	wait "$held"
}
holds_file() { xwininfo -root -children | grep -q '80x80+1520+920'; }

# A figure that is selected is compared, and stands on the page of comparisons.
compares() {
	fresh
	start || return 1
	keys ctrl+0
	still && shot empty || return 1
	keys ctrl+2
	still || return 1
	keys n
	still || return 1
	keys ctrl+d
	still || return 1
	keys ctrl+0
	becomes empty compared || { echo "nothing is compared"; return 1; }
	silent && stop
}

# The window is as large as the scale says, and all is painted.
scaled() {
	fresh
	echo '{"window.size":"640x480"}' > "$settings"
	FYNE_SCALE=$1 start || return 1
	still && silent || return 1
	local width
	width=$(xdotool getwindowgeometry --shell "$window" | sed -n 's/^WIDTH=//p')
	[ "$width" = "$2" ] || { echo "it is $width wide, want $2"; return 1; }
	stop
}

# Settings hold at once, are kept, and are there at the next start.
sets() {
	fresh
	start || return 1
	still && shot before || return 1
	keys ctrl+comma
	becomes before dialog || { echo "there is no dialog"; return 1; }
	keys Left # to Chinese
	still || return 1
	keys Escape
	keys ctrl+equal
	becomes before after || { echo "nothing has changed"; return 1; }
	stop || return 1
	grep -Eq '"language": *"zh"' "$settings" && grep -Eq '"text.size": *"110"' "$settings" || { cat "$settings"; return 1; }
	start || return 1
	still && silent && stop
}

# Of settings that are wrong, each falls back by itself.
wrong_settings() {
	fresh
	printf '{"language":7,"theme":"none","text.size":"75","window.size":"x","export.choice":"{","export.folder":[]}' > "$settings"
	start || return 1
	still && silent || return 1
	keys ctrl+e
	still && silent && stop
}

# A second start hands its file to the window, which comes to the front, and ends.
single_instance() {
	fresh
	printf '概述\n增长8.3%%。\n' > "$home/copy.txt"
	start || return 1
	still && shot before || return 1
	xdotool windowminimize "$window"
	until_true 60 is_away || return 1
	(run "$home/copy.txt") >"$work/out" 2>"$work/err" || { echo "the second start fails"; return 1; }
	until_true 60 is_shown || { echo "it does not come to the front"; return 1; }
	becomes before after || { echo "the file is not open"; return 1; }
	[ "$(windows)" = 1 ] || { echo "there are $(windows) windows"; return 1; }
	silent || return 1
	kill -9 "$running"
	wait "$running" 2>/dev/null
	start && still && silent && stop # past the socket that was left
}
is_away() { ! is_shown; }

# The one socket that the program listens at is in the folder of the session, and it has none
# of any network: it never asks the system for one.
no_network() {
	fresh
	under=(strace -f -qq -e "trace=socket,bind" -o "$work/calls")
	start
	local status=$?
	under=()
	[ $status = 0 ] && still || return 1
	keys ctrl+2
	still
	stop || return 1
	grep -q 'socket(AF_UNIX' "$work/calls" || { echo "nothing was watched"; return 1; }
	if grep 'socket(' "$work/calls" | grep -v 'socket(AF_UNIX'; then return 1; fi
	[ "$(grep -c 'bind(' "$work/calls")" = 1 ] && grep -q "bind(.*$home/run/yulan/" "$work/calls" || { grep 'bind(' "$work/calls"; return 1; }
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
	start -new || { kill -9 "$first"; return 1; }
	until_true 60 two_shown || { kill -9 "$first"; return 1; }
	keys ctrl+5
	still
	kill "$first"
	until_true 60 not_running "$first" || { kill -9 "$first"; return 1; }
	alive && stop
}
two_shown() { [ "$(windows)" = 2 ]; }
not_running() { ! kill -0 "$1" 2>/dev/null; }

# Where the user's other programs watch so many folders that the system lets no more be
# watched, the window opens and quits as ever.
watches_nothing() {
	fresh
	under=(unshare -Ur sh -c 'echo 0 > /proc/sys/user/max_inotify_instances && exec "$@"' sh)
	"${under[@]}" true 2>/dev/null || { echo "skipped: no user namespaces"; under=(); return 0; }
	start && still && stop
	local status=$?
	under=()
	[ $status = 0 ] || { echo "it ended with status $status"; return 1; }
}

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
	until_true 60 test -s "$work/number2"
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
	until_true 60 gone || { echo "it goes on without a display"; return 1; }
	running=
}

: > "$work/number"
serve
for language in zh en; do
	for theme in light dark; do
		step pages $language $theme
	done
done
step rests
step named
step stays_small 3>&1
step searches
if command -v fcitx5 >/dev/null && compgen -G '/usr/lib/*/fcitx5/libpinyin.so' >/dev/null; then
	step types_chinese
else
	echo "skipped types_chinese: there is no fcitx5 with pinyin (on Debian: fcitx5 and fcitx5-chinese-addons)"
fi
step exports
step exports_vectors
step saves_table
step selects
step opens_text
if echo '#include <X11/Xlib.h>' | gcc -E - >/dev/null 2>&1; then
	step promises
else
	echo "skipped promises: there is no C compiler with the headers of X11, to make what drags (scripts/prepare.sh window)"
fi
step opens_copy
step compares
step scaled 1 640
step scaled 1.25 832 # Fyne rounds to tenths
step scaled 2 1280
step sets
step keeps
step broken_settings
step wrong_settings
step read_only_home
step two_windows
step single_instance
step no_network
step watches_nothing
step killed
fresh
step no_window -u DISPLAY -u WAYLAND_DISPLAY
step no_window DISPLAY=:9999
step no_window -u DISPLAY WAYLAND_DISPLAY=wayland-99
step no_opengl
step dead_display
echo "$SECONDS s in all"
exit $failed
