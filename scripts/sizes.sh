#!/bin/sh
# Says of what the program's size is made, in kilobytes, by component, the largest first: of
# a build like make build's but with its names in it, which are not counted. On Linux.
set -eu

GO=${GO:-go}
TAGS=${TAGS:-no_emoji,no_animations,migrated_fynedo,release}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

scripts/lean.sh -trimpath -tags "$TAGS" -o "$work/yulan" .
"$GO" tool nm -size "$work/yulan" > "$work/names"
size -A "$work/yulan" > "$work/sections"

# What is in no file is left out: sections that are only room in memory, and what goes when
# the program is stripped.
awk '
function component(name) {
	if (name ~ /^yulan\/assets\.\.gobytes/) return "Yulan: fonts"
	if (name ~ /^(yulan|main|env\.yulan)[\/.]/) return "Yulan: code and data"
	if (name ~ /^fyne\.io\/fyne\/v2\/theme\.\.gobytes/) return "Fyne: fonts and icons"
	if (name ~ /^fyne\.io\//) return "Fyne"
	if (name ~ /go-gl\/|^_?glfw|^_cgo|^x_cgo/) return "OpenGL and GLFW"
	if (name ~ /goldmark/) return "goldmark (by Fyne)"
	if (name ~ /go-text\/typesetting/) return "typesetting (by Fyne)"
	if (name ~ /golang.org\/x\/text\/encoding/) return "encodings of Chinese, Japanese and Korean"
	if (name ~ /golang.org\/x\/(net|text|image)/) return "golang.org/x: html, Unicode, images"
	if (name ~ /^(crypto|vendor\/golang.org\/x\/crypto|net|mime|vendor\/golang.org\/x\/net)[\/.]/) return "net and crypto (by Fyne)"
	if (name ~ /go-chart|freetype|go-pdf|klauspost/) return "go-chart, freetype, PDF, compression"
	if (name ~ /^[a-z0-9.-]+\.[a-z]+\//) return "other modules"
	if (name ~ /^(runtime|go:|type:|internal)/) return "Go: runtime and types"
	return "Go: the rest"
}
NR == FNR {
	if ($1 ~ /^\./) {
		at[$1] = $3; length_of[$1] = $2
		if ($1 ~ /bss/) { low[++n] = $3; high[n] = $3 + $2 }
	}
	next
}
{
	address = 0
	for (i = 1; i <= length($1); i++) address = address * 16 + index("0123456789abcdef", substr($1, i, 1)) - 1
	for (i = 1; i <= n; i++) if (address >= low[i] && address < high[i]) next
	name = $4
	if ($3 ~ /^[uU]$/) next
	sum[component(name)] += $2
}
END {
	sum["Go: table of lines"] = length_of[".gopclntab"]
	for (c in sum) printf "%8.0f  %s\n", sum[c] / 1000, c
}
' "$work/sections" "$work/names" | sort -rn

cp "$work/yulan" "$work/stripped"
strip "$work/stripped"
printf '%8.0f  in all, stripped\n' "$(wc -c < "$work/stripped" | awk '{print $1 / 1000}')"
for package in dist/*.deb dist/*.tar.xz dist/*.zip dist/*setup.exe; do
	[ ! -e "$package" ] || printf '%8.0f  %s\n' "$(wc -c < "$package" | awk '{print $1 / 1000}')" "$package"
done
