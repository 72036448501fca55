package main

import (
	"fmt"
	"strings"

	"yulan/bench/sample"
)

// gnuplotFile is the charts as gnuplot takes them. It cannot read JSON, so they are written
// for it beforehand, and what that takes is not counted.
const gnuplotFile = "charts.gp"

// gnuplotScript returns commands that draw the charts. peers/gnuplot/draw.gp chooses the
// terminal and its font, and loads them.
func gnuplotScript(charts []sample.Chart) string {
	var b strings.Builder
	for i, c := range charts {
		fmt.Fprintf(&b, "$chart << END\n")
		for at := range c.Bars {
			bar := c.Bars[len(c.Bars)-1-at] // its axis counts from the bottom
			fmt.Fprintf(&b, "%s\t%g\t%s\n", gnuplotText(bar.Label), bar.Value, gnuplotText(bar.Text))
		}
		fmt.Fprintf(&b, "END\nset output folder.%q\n", fmt.Sprintf("/%02d.png", i))
		for n, text := range []string{c.Title, c.Subtitle, c.Source} {
			fmt.Fprintf(&b, "set label %d '%s'\n", n+1, strings.ReplaceAll(text, "'", "''"))
		}
		fmt.Fprintf(&b, "set xrange [0:%g]\nset yrange [-0.6:%g]\n", 1.2*c.Bars[0].Value, float64(len(c.Bars))-0.4)
		fmt.Fprintln(&b, `plot $chart using (0):0:(0):2:($0-0.31):($0+0.31):ytic(1) with boxxyerror, '' using 2:0:3 with labels left offset 1,0`)
	}
	return b.String()
}

// gnuplotText returns a text as it stands in gnuplot's tables.
func gnuplotText(s string) string { return strings.ReplaceAll(s, "\t", " ") }
