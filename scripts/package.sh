#!/bin/sh
# Makes the packages of Yulan for a system in dist/, from the program that make build made:
#
#   package.sh          for the system it runs on
#   package.sh windows  for Windows, also from Linux with a compiler for it
#   package.sh install  installs under PREFIX; also uninstall, user-install, user-uninstall
#
# On Linux a tar.xz that installs by make and a .deb; on Windows a zip with the program and a
# small one that runs its commands in a console (a Windows program with a window has none), and
# an installer where makensis is there; on macOS a zipped app. All is made in a folder of its own
# that is removed however this ends, so that nothing is left in the tree.
set -eu

GO=${GO:-go}
TAGS=${TAGS:-no_emoji,no_animations,migrated_fynedo,release}
id=io.github.yulan.dashboard
version=$(sed -n 's/^ *Version = "\(.*\)"/\1/p' FyneApp.toml)
arch=$("$GO" env GOARCH)
# A package made twice of the same commit is the same.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1767225600)}
export SOURCE_DATE_EPOCH
day=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d 2>/dev/null || date -u -r "$SOURCE_DATE_EPOCH" +%Y-%m-%d)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

main() {
	case "${1:-}" in
	install | user-install | uninstall | user-uninstall) installed "$@" && return ;;
	esac
	mkdir -p dist
	case "${1:-$("$GO" env GOOS)}" in
	linux | *bsd) linux ;;
	darwin) macos ;;
	windows) windows ;;
	*) echo "there is no package for this system" >&2 && exit 1 ;;
	esac
	ls -l dist
}

# filled prints a file of packaging/ with what is known of this package in it.
filled() {
	sed -e "s/@VERSION@/$version/g" -e "s/@DATE@/$day/g" -e "s/@ARCH@/$arch/g" -e "s/@SIZE@/${size:-0}/g" \
		-e "s/@WIDTH@/1280/g" -e "s/@HEIGHT@/800/g" -e "s/@FILE@/${file:-yulan}/g" \
		-e "s/@COPYRIGHT@/$(sed -n 's/^Copyright (c) /© /p' LICENSE)/g" "packaging/$1"
}

# notices prints the licences of all that others have made and the program carries.
notices() {
	echo "Dashboard Sans SC" && cat assets/font/OFL.txt
	find assets/licences -name '*.txt' | LC_ALL=C sort | while read -r licence; do
		name=${licence#assets/licences/}
		printf '\n\n%s\n' "======== ${name%.txt} ========"
		cat "$licence"
	done
}

# tree fills a folder as /usr is: what both packages of Linux hold.
tree() {
	usr=$1
	mkdir -p "$usr/bin" "$usr/share/applications" "$usr/share/metainfo" "$usr/share/man/man1" "$usr/share/doc/yulan" \
		"$usr/share/bash-completion/completions" "$usr/share/zsh/site-functions" "$usr/share/fish/vendor_completions.d" \
		"$usr/share/icons/hicolor/scalable/apps"
	install -m 755 yulan "$usr/bin/yulan"
	filled $id.desktop > "$usr/share/applications/$id.desktop"
	filled $id.metainfo.xml > "$usr/share/metainfo/$id.metainfo.xml"
	cp assets/icon.svg "$usr/share/icons/hicolor/scalable/apps/$id.svg"
	for n in 16 22 24 32 48 64 128 256 512; do
		mkdir -p "$usr/share/icons/hicolor/${n}x$n/apps"
		rsvg-convert -w "$n" -h "$n" assets/icon.svg -o "$usr/share/icons/hicolor/${n}x$n/apps/$id.png"
	done
	YULAN_LANG=en ./yulan help -format man | gzip -9n > "$usr/share/man/man1/yulan.1.gz"
	YULAN_LANG=en ./yulan completion bash > "$usr/share/bash-completion/completions/yulan"
	YULAN_LANG=en ./yulan completion zsh > "$usr/share/zsh/site-functions/_yulan"
	YULAN_LANG=en ./yulan completion fish > "$usr/share/fish/vendor_completions.d/yulan.fish"
	cp README.md README.zh.md "$usr/share/doc/yulan/"
	notices | gzip -9n > "$usr/share/doc/yulan/licences.gz"
	copyright > "$usr/share/doc/yulan/copyright"
	gzip -9nc CHANGELOG.md > "$usr/share/doc/yulan/changelog.gz"
	find "$usr" -type f ! -path "$usr/bin/*" -exec chmod 644 {} +
	find "$usr" -type d -exec chmod 755 {} +
	find "$usr" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

# copyright prints the file of that name that Debian asks for.
copyright() {
	printf 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: Yulan\n\n'
	printf 'Files: *\nCopyright: %s\nLicense: Expat\nComment:\n' "$(sed -n 's/^Copyright (c) //p' LICENSE)"
	printf ' The program carries fonts and Go modules that others have made: Dashboard Sans SC,\n'
	printf ' Noto Sans, Inter Symbols (OFL-1.1), DejaVu Sans Mono (Bitstream Vera). Their notices\n'
	printf ' and licences are in /usr/share/doc/yulan/licences.gz.\n\nLicense: Expat\n'
	sed -n '/^Permission/,$p' LICENSE | sed 's/^$/./; s/^/ /'
}

# folder fills a folder as the tar.xz holds it: it installs itself.
folder() {
	tree "$1"
	cp LICENSE "$1/"
	filled Makefile > "$1/Makefile"
	(cd "$1" && find bin share -type f | LC_ALL=C sort > FILES)
}

# installed has the folder of the tar.xz install or remove itself.
installed() {
	[ -e yulan ] || { echo "there is no program ./yulan; make build makes one" >&2 && exit 1; }
	folder "$work/folder"
	make --no-print-directory -C "$work/folder" "$@"
}

linux() {
	name=Yulan-$version-linux-$arch
	folder "$work/$name"
	tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -cf - "$name" | xz -9e > "$work/tar.xz"

	deb=yulan_$version-1_$arch.deb
	mkdir -p "$work/deb/DEBIAN" "$work/deb/usr/share/lintian/overrides"
	cp -a "$work/$name/bin" "$work/$name/share" "$work/deb/usr/"
	debian_changelog | gzip -9n > "$work/deb/usr/share/doc/yulan/changelog.Debian.gz"
	cp packaging/lintian-overrides "$work/deb/usr/share/lintian/overrides/yulan"
	size=$(du -sk "$work/deb/usr" | cut -f1)
	filled control > "$work/deb/DEBIAN/control"
	(cd "$work/deb" && find usr -type f -exec md5sum {} + | LC_ALL=C sort -k2 > DEBIAN/md5sums)
	chmod 644 "$work/deb/DEBIAN/"* "$work/deb/usr/share/lintian/overrides/yulan" "$work/deb/usr/share/doc/yulan/changelog.Debian.gz"
	find "$work/deb" -type d -exec chmod 755 {} +
	find "$work/deb" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
	if command -v dpkg-deb >/dev/null 2>&1; then
		dpkg-deb --root-owner-group -Zxz -b "$work/deb" "$work/deb.deb" >/dev/null
	else # a fifth larger: Go's xz knows no levels
		(cd "$work/deb" && rm -r DEBIAN)
		STAGE=$work/deb ARCH=$arch VERSION=$version "$GO" tool -modfile=tools/nfpm/go.mod nfpm package -f packaging/nfpm.yaml -p deb -t "$work/deb.deb"
	fi
	mv "$work/tar.xz" "dist/$name.tar.xz"
	mv "$work/deb.deb" "dist/$deb"
}

debian_changelog() {
	printf 'yulan (%s-1) unstable; urgency=medium\n\n  * See changelog.gz.\n\n' "$version"
	printf ' -- Yulan developers <yulan@users.noreply.github.com>  %s\n' "$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")"
}

# copied puts the source into a folder where files may be made beside it.
copied() {
	mkdir -p "$1"
	cp -R ./*.go go.mod go.sum app assets charts report scripts FyneApp.toml "$1/"
}

macos() {
	fyne=$("$GO" tool -n -modfile=tools/go.mod fyne)
	copied "$work/source"
	cp yulan "$work/source/"
	(cd "$work/source" && "$fyne" package -release -executable yulan)
	ditto -c -k --keepParent "$work/source/Yulan.app" "$work/app.zip"
	mv "$work/app.zip" "dist/Yulan-$version-macos-$arch.zip"
}

windows() {
	name=Yulan-$version-windows-$arch
	copied "$work/source"
	for n in 16 20 24 32 40 48 64 128 256; do
		rsvg-convert -w "$n" -h "$n" assets/icon.svg -o "$work/icon$n.png"
	done
	winres=$(GOOS='' GOARCH='' CC='' CGO_ENABLED='' "$GO" tool -n -modfile=tools/release/go.mod go-winres)
	mkdir "$work/$name"
	windows_program
	windows_launcher
	cp LICENSE README.md README.zh.md "$work/$name/"
	notices > "$work/$name/LICENCES.txt"
	(cd "$work" && find "$name" -exec touch -d "@$SOURCE_DATE_EPOCH" {} + && zip -q -X -9 -r out.zip "$name")
	mv "$work/out.zip" "dist/$name.zip"
	if command -v makensis >/dev/null 2>&1; then
		makensis -V2 -WX -DVERSION="$version" -DSIZE="$(du -sk "$work/$name" | cut -f1)" -DFROM="$work/$name" -DOUT="$work/$name-setup.exe" packaging/windows.nsi
		mv "$work/$name-setup.exe" "dist/$name-setup.exe"
	fi
}

# windows_compiler names the compiler for Windows: on Windows the usual one.
windows_compiler() {
	if [ "$("$GO" env GOHOSTOS)" = windows ]; then echo gcc; else echo x86_64-w64-mingw32-gcc; fi
}

# windows_resources makes the icon, the manifest and the version of a program, for the linker.
windows_resources() {
	file=$1
	filled winres.json > "$work/winres.json"
	(cd "$work" && "$winres" make --in winres.json --arch "$arch" --out "$2/rsrc")
}

# windows_program builds the program, window and commands in one.
windows_program() {
	windows_resources Yulan "$work/source"
	(cd "$work/source" && GOOS=windows CGO_ENABLED=1 CC=${CC:-$(windows_compiler)} scripts/lean.sh -trimpath -tags "$TAGS" -ldflags "-s -w -H=windowsgui" -o "$work/$name/Yulan.exe" .)
}

# windows_launcher builds what runs it in a console.
windows_launcher() {
	mkdir "$work/launcher"
	windows_resources yulan-cli "$work/launcher"
	"${CC:-$(windows_compiler)}" -std=c99 -Wall -Werror -Os -s -Wl,--no-insert-timestamp -o "$work/$name/yulan-cli.exe" \
		packaging/yulan-cli.c "$work/launcher"/rsrc_windows_"$arch".syso
}

main "$@"
