#!/bin/sh
# Runs every fuzz target for a while and tells how often a second each ran; fails where one found
# something, which go test keeps as a case of that target.
#
#   fuzz.sh             every target, 20 seconds each
#   fuzz.sh 5m          5 minutes each
#   fuzz.sh 5m 'charts' only those of a room, or of a name
#
# A target that is slower than 2,000 runs a second, on a machine that does nothing else, finds next
# to nothing. An input is made smaller for so many runs only, since none is counted meanwhile.
set -u

GO=${GO:-go}
time=${1:-20s}
only=${2:-.}
log=$(mktemp)
trap 'rm -f "$log"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# targets prints "./app/pages:FuzzFind" for each.
targets() {
	grep -rl --include='*_test.go' --exclude-dir=.lean '^func Fuzz' . | LC_ALL=C sort | while read -r file; do
		sed -n "s|^func \(Fuzz[A-Za-z0-9_]*\)(.*|$(dirname "$file"):\1|p" "$file"
	done
}

# ran prints how often the last target ran, altogether and a second, from the last such line:
# fuzz: elapsed: 1m20s, execs: 123456 (6172/sec), new interesting: 3 (total: 40)
ran() {
	sed -n 's/^fuzz: elapsed: \([0-9hms]*\)s, execs: \([0-9]*\) .*/\1 \2/p' "$log" | tail -n 1 | {
		read -r took runs || took=1 runs=0
		seconds=$(($(echo "$took" | sed 's/h/*3600+/; s/m/*60+/')))
		echo "$runs $((runs / (seconds > 0 ? seconds : 1)))"
	}
}

# only_late tells whether go test failed for nothing but the end of its time, as it does where that
# comes between two runs.
only_late() { grep -q '^ *context deadline exceeded$' "$log" && ! grep -q 'Failing input\|_test.go:\|panic' "$log"; }

status=0
printf '%-34s %10s %9s\n' target runs 'a second'
for target in $(targets | grep -E "$only"); do
	room=${target%:*} name=${target#*:} found=
	"$GO" test -run '^$' -fuzz "^$name\$" -fuzztime "$time" -fuzzminimizetime 500x "$room" > "$log" 2>&1 ||
		only_late || { found='  FAILED' status=1; }
	# shellcheck disable=SC2046 # two numbers
	printf '%-34s %10s %9s%s\n' "${room#./} $name" $(ran) "$found"
	[ -z "$found" ] || cat "$log"
done
exit "$status"
