#!/bin/sh
# Makes the package of Yulan for the system it runs on, in dist/: a tar.xz with desktop
# file and icon on Linux, a zipped app on macOS, two programs on Windows (the window, and
# the commands alone, because a Windows program with a window cannot print).
set -eu

GO=${GO:-go}
version=$(sed -n 's/^ *Version = "\(.*\)"/\1/p' FyneApp.toml)
system=$("$GO" env GOOS)
name=Yulan-$version-$system-$("$GO" env GOARCH)

# The packager counts Build up in FyneApp.toml, which a package should not do by the way.
cp FyneApp.toml FyneApp.toml.kept
trap 'mv FyneApp.toml.kept FyneApp.toml' EXIT

# It packs an executable that is already there rather than build one.
rm -f yulan yulan.exe
"$GO" tool -modfile=tools/go.mod fyne package -release -tags no_emoji,migrated_fynedo

mkdir -p dist
case "$system" in
linux | *bsd) mv Yulan.tar.xz "dist/$name.tar.xz" ;;
darwin)
	ditto -c -k --keepParent Yulan.app "dist/$name.zip"
	rm -r Yulan.app
	;;
windows)
	mv Yulan.exe "dist/$name.exe"
	CGO_ENABLED=0 "$GO" build -trimpath -ldflags "-s -w" -o "dist/$name-cli.exe" .
	;;
esac
ls -l dist
