package charts_test

import (
	"bytes"
	"fmt"
	"strings"

	"yulan/assets"
	"yulan/charts"
)

// A chart is made of rows, which are checked, and can then be drawn in any size and style.
func ExampleWrite() {
	fonts, err := charts.NewFonts(assets.FontRegular, assets.FontBold)
	if err != nil {
		panic(err)
	}
	spec, err := charts.NewBars(charts.Head{Title: "Trade grew fastest"}, []charts.Row{
		{Key: "trade", Label: "Trade", Value: 22.8, Text: "22.8%"},
		{Key: "retail", Label: "Retail", Value: 18.5, Text: "18.5%"},
	}, charts.BarOptions{})
	if err != nil {
		panic(err)
	}
	var file bytes.Buffer
	look := charts.Look{Style: charts.Light(), Fonts: fonts}
	if err := charts.Write(&file, charts.SVG, spec, charts.Size{W: 400, H: 200}, look); err != nil {
		panic(err)
	}
	for line := range strings.Lines(file.String()) {
		if strings.HasPrefix(line, "<title>") {
			fmt.Print(line)
		}
	}
	// Output: <title>Trade grew fastest</title>
}
