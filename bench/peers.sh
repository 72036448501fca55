#!/bin/sh
# Installs what of the peers is not written in Go and this machine can have, into a folder
# that git ignores: the packages of ECharts, where there is npm. matplotlib and gnuplot
# are taken from the system (on Debian python3-matplotlib and gnuplot-nox). What is not there is left out.
set -eu

cd "$(dirname "$0")/peers/echarts"
if [ -e node_modules/echarts ]; then
	exit 0
fi
if ! command -v npm >/dev/null 2>&1; then
	echo "There is no npm, so ECharts is not installed."
	exit 0
fi
npm install --no-audit --no-fund --no-package-lock --silent ||
	echo "ECharts could not be installed."
