#!/bin/sh
# Builds as go build does, without what Yulan never uses of the modules that Fyne brings along
# and the linker cannot tell: a fifth of the program.
#
#   lean.sh ARGS...   go build ARGS, with other files in place of some of those modules' own
#   lean.sh check     compiles what is changed, and fails where a module is not as it is known
#
# As long as anything finds methods by their names at run time, the linker keeps every method
# of every type. Three things do: templates in translations, of which Fyne's own and Yulan's
# have none; and objects that are called over D-Bus, which only a tray icon has. Besides,
# Fyne registers a reader of http: addresses, for which all of net/http and TLS is linked, where
# Yulan makes no network connection. Its driver links helpers for tests, and they a test framework,
# and that once more net/http. Pictures in SVG may be in any encoding of the web, where icons are in
# UTF-8. And there are two slanted fonts, in which nothing is set.
#
# Where a module is another version than this knows, or the folder of the modules cannot be made
# for another reason, the program is built as it is, and larger.
set -eu

GO=${GO:-go}
# The modules as they are built, while they are built. The program tells where they lay, so
# that is the same for everyone.
lean=${LEAN:-./.lean}
trap 'rm -rf "$lean"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# copy makes a copy of a module under a name, without what no build reads. A module that was
# never built with is fetched first: until then there is no folder of it.
copy() {
	"$GO" mod download "$1" && from=$("$GO" list -m -f '{{.Dir}}' "$1") || return 1
	if [ -z "$from" ] || [ ! -f "$from/go.mod" ]; then
		echo "lean.sh: there is no folder of $1" >&2
		return 1
	fi
	mkdir -p "$lean/$2" &&
		(cd "$from" && find . -name testdata -prune -o -name '*_test.go' -o -type f -print | tar -cf - -T -) > "$lean/files.tar" &&
		(cd "$lean/$2" && tar -xf ../files.tar) && rm "$lean/files.tar" && chmod -R u+w "$lean/$2"
}

# put has $lean/new stand in place of a file. It fails if that is the same: the file is not what
# this knows.
put() {
	if [ ! -s "$lean/new" ] || cmp -s "$lean/$1" "$lean/new"; then
		echo "lean.sh: $1 is not as it is known" >&2
		return 1
	fi
	mv "$lean/new" "$lean/$1"
}

# body prints a file with another body of one of its functions.
body() {
	awk -v name="$2" -v body="$3" '
	index($0, "func " name "(") == 1 { print; print "\t" body; skip = 1 }
	skip && $0 == "}" { skip = 0 }
	!skip { print }' "$1"
}

# translations has texts with templates in them stay as they are.
translations() {
	sed -e '/^	"text\/template"$/d' -e 's/template\.New(key)\.Parse(fallback)/plain(fallback), error(nil)/' \
		"$lean"/fyne/lang/lang.go > "$lean"/new
	cat >> "$lean"/new <<'EOF'

type plain string

func (p plain) Execute(to *strings.Builder, _ any) error {
	to.WriteString(string(p))
	return nil
}
EOF
	put fyne/lang/lang.go || return 1
	for file in localizer message_template; do
		sed -e '/^	texttemplate "text\/template"$/d' -e 's/texttemplate\.FuncMap/map[string]any/' "$lean/i18n/i18n/$file.go" > "$lean"/new
		put "i18n/i18n/$file.go" || return 1
	done
	cat > "$lean"/new <<'EOF'
package template

type TextParser struct {
	LeftDelim  string
	RightDelim string
	Funcs      map[string]any
	Option     string
}

func (te *TextParser) Cacheable() bool { return te.Funcs == nil }

func (te *TextParser) Parse(src, leftDelim, rightDelim string) (ParsedTemplate, error) {
	return &identityParsedTemplate{src: src}, nil
}
EOF
	put i18n/i18n/template/text_parser.go
}

# dbus has objects have no methods to be called.
dbus() {
	body "$lean"/dbus/export.go getMethods 'return nil' > "$lean"/half
	body "$lean"/half getAllMethods 'return nil' > "$lean"/new
	rm "$lean"/half
	put dbus/export.go || return 1
	sed -e '/^type exportedMethod struct {$/,/^}$/s/^	reflect\.Value$/	of reflect.Value/' \
		-e 's/m\.Type()/m.of.Type()/' -e 's/m\.Value\./m.of./' "$lean"/dbus/default_handler.go > "$lean"/new
	put dbus/default_handler.go
}

# network has addresses on the network not read.
network() {
	cat > "$lean"/new <<'EOF'
package repository

import (
	"errors"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage/repository"
)

var (
	_ repository.Repository = (*HTTPRepository)(nil)

	errNoNetwork = errors.New("this program makes no network connection")
)

type HTTPRepository struct{}

func NewHTTPRepository() *HTTPRepository { return &HTTPRepository{} }

func (*HTTPRepository) Exists(fyne.URI) (bool, error) { return false, errNoNetwork }

func (*HTTPRepository) Reader(fyne.URI) (fyne.URIReadCloser, error) { return nil, errNoNetwork }

func (*HTTPRepository) CanRead(fyne.URI) (bool, error) { return false, errNoNetwork }

func (*HTTPRepository) Destroy(string) {}
EOF
	put fyne/internal/repository/http.go
}

# fonts has slanted text stand upright.
fonts() {
	sed -e '/^\/\/go:embed font\/NotoSans-.*Italic\.ttf$/d' \
		-e 's/^var notoSansItalic \[\]byte$/var notoSansItalic = notoSansRegular/' \
		-e 's/^var notoSansBoldItalic \[\]byte$/var notoSansBoldItalic = notoSansBold/' "$lean"/fyne/theme/bundled-fonts.go > "$lean"/new
	put fyne/theme/bundled-fonts.go
}

# pictures has SVG pictures be in UTF-8, as the icons are.
pictures() {
	for module in oksvg svg; do
		sed -e '/^	"golang.org\/x\/net\/html\/charset"$/d' -e '/^	decoder\.CharsetReader = charset\.NewReaderLabel$/d' "$lean/$module/public.go" > "$lean"/new
		put $module/public.go || return 1
	done
}

# tests has the toolkit's own test helpers left out of what its driver links: they bring a test
# framework along, and that net/http.
tests() {
	for file in test/theme_helper.go test/notification_helper.go test/test_helper.go internal/test/util_helper.go; do
		rm "$lean/fyne/$file" || return 1
	done
}

# make_lean makes the folder.
make_lean() {
	rm -rf "$lean"
	copy fyne.io/fyne/v2 fyne &&
		copy github.com/nicksnyder/go-i18n/v2 i18n &&
		copy github.com/godbus/dbus/v5 dbus &&
		copy github.com/fyne-io/oksvg oksvg &&
		copy github.com/srwiley/oksvg svg &&
		cp go.mod go.sum "$lean"/ || return 1
	cat >> "$lean"/go.mod <<EOF

replace (
	fyne.io/fyne/v2 => "$lean/fyne"
	github.com/fyne-io/oksvg => "$lean/oksvg"
	github.com/godbus/dbus/v5 => "$lean/dbus"
	github.com/nicksnyder/go-i18n/v2 => "$lean/i18n"
	github.com/srwiley/oksvg => "$lean/svg"
)
EOF
	translations && dbus && network && fonts && pictures && tests
}

if [ "${1:-}" = check ]; then
	make_lean || exit 1
	"$GO" vet -modfile "$lean"/go.mod fyne.io/fyne/v2/lang fyne.io/fyne/v2/internal/repository fyne.io/fyne/v2/theme \
		github.com/nicksnyder/go-i18n/v2/i18n/... github.com/godbus/dbus/v5 github.com/fyne-io/oksvg github.com/srwiley/oksvg \
		fyne.io/fyne/v2/driver/software
	exit
fi
# A path of Windows is none that this shell knows.
if [ "$("$GO" env GOHOSTOS)" != windows ] && make_lean; then
	"$GO" build -modfile "$lean"/go.mod "$@"
	exit
fi
echo "lean.sh: nothing is left out of the modules" >&2
"$GO" build "$@"
