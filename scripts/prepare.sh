#!/bin/sh
# Installs what this machine lacks to build Yulan, and nothing if it lacks nothing.
#
#   prepare.sh go       for what needs Go alone: the command line, without a window
#   prepare.sh window   for the window too: a C compiler, and the headers of X11 and OpenGL
#   prepare.sh package  for packages: what draws the icons; with windows after it, a compiler
#   prepare.sh e2e      for driving the window: a display without a screen, and what looks at it
#
# On Debian and Ubuntu it says what it installs and installs it, as root or through sudo.
# Elsewhere, and without either, it stops and prints the command to run.
set -eu

GO=${GO:-go}

# What each package is needed for, as a proof that it is there: a command or a C header.
# Names are Debian's; they hold from Debian 11 and Ubuntu 22.04 on.
needs_window='
gcc              command  gcc
libc6-dev        header   stdlib.h
pkg-config       command  pkg-config
libgl-dev        header   GL/gl.h
libx11-dev       header   X11/Xlib.h
libxcursor-dev   header   X11/Xcursor/Xcursor.h
libxrandr-dev    header   X11/extensions/Xrandr.h
libxinerama-dev  header   X11/extensions/Xinerama.h
libxi-dev        header   X11/extensions/XInput2.h
libxxf86vm-dev   header   X11/extensions/xf86vmode.h
'

needs_package='
librsvg2-bin  command  rsvg-convert
xz-utils      command  xz
'
needs_package_windows='
librsvg2-bin              command  rsvg-convert
zip                       command  zip
nsis                      command  makensis
gcc-mingw-w64-x86-64      command  x86_64-w64-mingw32-gcc
'
needs_e2e='
xvfb         command  Xvfb
openbox      command  openbox
xdotool      command  xdotool
x11-utils    command  xprop
imagemagick  command  import
pngcheck     command  pngcheck
librsvg2-bin   command  rsvg-convert
poppler-utils  command  pdftotext
strace         command  strace
unzip          command  unzip
'

main() {
	case "${1:-}" in
	go) check_go && install_missing "$(lacking_certificates)" ;;
	window) check_go && prepare_window ;;
	package) check_go && prepare_window && prepare_package "${2:-}" ;;
	e2e) check_go && prepare_window && prepare_e2e ;;
	*) stop "usage: scripts/prepare.sh go|window|package|e2e" ;;
	esac
}

prepare_window() {
	case "$(uname -s)" in
	Linux) install_missing "$(lacking_certificates)$(lacking "$needs_window")" ;;
	Darwin)
		xcode-select -p >/dev/null 2>&1 ||
			stop "The window needs Apple's command line tools. Install them with
    xcode-select --install
and run this again."
		;;
	*)
		command -v "${CC:-gcc}" >/dev/null 2>&1 ||
			stop "The window needs a C compiler, gcc or clang. The README says how to get one."
		;;
	esac
}

# prepare_package looks for what packages take besides a build, on Linux.
prepare_package() {
	[ "$(uname -s)" = Linux ] || return 0
	if [ "$1" = windows ]; then
		install_missing "$(lacking "$needs_package_windows")"
	else
		install_missing "$(lacking "$needs_package")"
	fi
}

# prepare_e2e looks for what drives a window. Elsewhere, e2e.sh says that it skips.
prepare_e2e() {
	[ "$(uname -s)" = Linux ] || return 0
	install_missing "$(lacking "$needs_e2e")"
}

# check_go stops if there is no Go that can build this module, here or by fetching it.
check_go() {
	want=$(sed -n 's/^go //p' go.mod)
	command -v "$GO" >/dev/null 2>&1 ||
		stop "Go is not installed, or not on the PATH. Yulan needs Go $want or newer."
	# Asked outside the module: inside, an old Go would not even answer.
	have=$(cd / && GOTOOLCHAIN=local GOFLAGS='' "$GO" env GOVERSION | sed 's/^go//; s/[^0-9.].*//')
	if at_least "$have" "$want"; then
		return
	fi
	# From 1.21 on Go fetches the version that go.mod asks for, unless it is told not to.
	if at_least "$have" 1.21 && [ "$(cd / && "$GO" env GOTOOLCHAIN)" != local ]; then
		echo "Go $have is older than the Go $want that Yulan needs; it fetches that by itself."
		return
	fi
	at_least "$have" 1.21 || stop "Yulan needs Go $want or newer; this is Go $have, too old to fetch that by itself."
	stop "Yulan needs Go $want or newer; this is Go $have. To let it fetch that by itself, run
    $GO env -w GOTOOLCHAIN=auto
and then this again."
}

# at_least says whether a version, as 1.26.8, is at least another.
at_least() {
	[ "$(printf '%s\n%s\n' "$1" "$2" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$2" ]
}

# lacking prints those packages of a list of needs that are not proven to be there.
lacking() {
	echo "$1" | while read -r package kind proof; do
		case "$kind" in
		command) has_command "$proof" || printf ' %s' "$package" ;;
		header) has_header "$proof" || printf ' %s' "$package" ;;
		esac
	done
}

# has_command says whether a command is there; for gcc, the compiler that Go would use.
has_command() {
	case "$1" in
	gcc) command -v "$("$GO" env CC | cut -d' ' -f1)" >/dev/null 2>&1 ;;
	*) command -v "$1" >/dev/null 2>&1 ;;
	esac
}

has_header() {
	[ -e "/usr/include/$1" ] && return
	echo "#include <$1>" | $("$GO" env CC) -E -x c - >/dev/null 2>&1
}

# lacking_certificates prints the package of the certificates by which Go knows that
# the modules it fetches come from where they should.
lacking_certificates() {
	[ "$(uname -s)" = Linux ] || return 0
	for file in "${SSL_CERT_FILE:-}" /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt \
		/etc/ssl/ca-bundle.pem /etc/ssl/cert.pem; do
		[ -n "$file" ] && [ -s "$file" ] && return 0
	done
	printf ' ca-certificates'
}

# install_missing installs Debian packages, after saying so.
install_missing() {
	packages=${1# }
	[ -n "$packages" ] || return 0
	echo "This machine lacks: $packages"
	if ! command -v apt-get >/dev/null 2>&1; then
		stop "Only on Debian and Ubuntu are they installed for you. Here, run as root
    $(elsewhere)
and then this again."
	fi
	# shellcheck disable=SC2086 # packages is a list of words
	if [ "$(id -u)" = 0 ]; then
		apt_install $packages
	elif command -v sudo >/dev/null 2>&1; then
		apt_install $packages
	else
		stop_with_command $packages
	fi
}

# apt_install runs apt-get, through sudo unless we are root, and shows the command first.
apt_install() {
	as_root=
	[ "$(id -u)" = 0 ] || as_root=sudo
	echo "Installing them: ${as_root:+$as_root }apt-get update && ${as_root:+$as_root }apt-get install -y --no-install-recommends $*"
	if ! $as_root apt-get update -q || ! $as_root env DEBIAN_FRONTEND=noninteractive \
		apt-get install -q -y --no-install-recommends "$@"; then
		stop_with_command "$@"
	fi
}

stop_with_command() {
	stop "They could not be installed from here. Run as root
    apt-get update && apt-get install -y --no-install-recommends $*
and then this again."
}

# elsewhere prints the command of the system's own package manager.
elsewhere() {
	if command -v dnf >/dev/null 2>&1; then
		echo "dnf install gcc pkgconf-pkg-config libX11-devel libXcursor-devel libXrandr-devel libXinerama-devel libXi-devel libXxf86vm-devel mesa-libGL-devel"
	elif command -v pacman >/dev/null 2>&1; then
		echo "pacman -S --needed gcc pkgconf libx11 libxcursor libxrandr libxinerama libxi libxxf86vm libglvnd"
	else
		echo "(your system's package manager, with its names for these packages)"
	fi
}

stop() {
	echo "$*" >&2
	exit 1
}

main "$@"
