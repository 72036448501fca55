# Draws the charts with gnuplot: gnuplot -e "terminal='cairo'" -c draw.gp CHARTS FONT FOLDER.
# Beside CHARTS, which it cannot read, lie the same charts as its own commands. Sizes of
# type are those of sample.go: title 44, subtitle 36, names and values 39, source 33 pixels.
folder = ARG3
if (terminal eq 'cairo') {
	# Pango counts 96 dots an inch, so a point is four thirds of a pixel.
	set terminal pngcairo size 1600,900 noenhanced font "Dashboard Sans SC,29.25"
	face = "Dashboard Sans SC"
} else {
	set terminal png truecolor size 1600,900 noenhanced font ARG2.",29.25"
	face = ARG2
}
set datafile separator "\t"
set style fill solid 1 noborder
set linetype 1 linecolor rgb "#4e6b8a"
set border 3
set grid xtics linetype 0 linecolor rgb "#cccccc"
set xtics nomirror font face.",24.75"
set ytics nomirror font face.",29.25"
set tmargin at screen 0.85
set bmargin at screen 0.15
set key off
set label 1 at screen 0.02, screen 0.94 left font face.",33"
set label 2 at screen 0.02, screen 0.88 left font face.",27"
set label 3 at screen 0.02, screen 0.03 left font face.",24.75"
load ARG1[1:strlen(ARG1)-5].".gp"
