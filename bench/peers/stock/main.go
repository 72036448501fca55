// Stock draws the charts with go-chart as it comes. It has no horizontal bars but those
// that are parts of 100 %, so its bars stand.
package main

import (
	"os"

	"github.com/golang/freetype/truetype"
	chart "github.com/wcharczuk/go-chart/v2"

	"yulan/bench/sample"
)

func main() { sample.Run(draw) }

func draw(job sample.Job) error {
	font, err := truetype.Parse(job.Font)
	if err != nil {
		return err
	}
	for i, c := range job.Charts {
		if err := write(sample.File(job.Folder, i), barsOf(c, font)); err != nil {
			return err
		}
	}
	return nil
}

func barsOf(c sample.Chart, font *truetype.Font) chart.BarChart {
	const dots = 64 // an inch: at this its points are pixels
	room := sample.Width * 3 / 4 / len(c.Bars)
	bars := chart.BarChart{
		Title: c.Title, TitleStyle: chart.Style{FontSize: sample.TitleSize},
		Width: sample.Width, Height: sample.Height, DPI: dots, Font: font,
		Background:   chart.Style{Padding: chart.Box{Top: 140, Left: 40, Right: 40, Bottom: 70}},
		UseBaseValue: true, BarWidth: room * 6 / 10, BarSpacing: room * 4 / 10,
		// Wrapped at words, Chinese vanishes; names in full size would overlap.
		XAxis: chart.Style{FontSize: sample.LabelSize * 2 / 3, TextWrap: chart.TextWrapRune},
		YAxis: chart.YAxis{
			Style: chart.Style{FontSize: sample.SourceSize},
			// Without a range the axis starts at the smallest value.
			Range: &chart.ContinuousRange{Min: 0, Max: 1.1 * c.Bars[0].Value},
		},
		Elements: []chart.Renderable{
			line(c.Subtitle, sample.SubtitleSize, 110, font), line(c.Source, sample.SourceSize, sample.Height-30, font),
		},
	}
	for _, b := range c.Bars {
		bars.Bars = append(bars.Bars, chart.Value{Label: b.Label + " " + b.Text, Value: b.Value})
	}
	return bars
}

// line returns a line of text at a height, which the chart has no other place for.
func line(text string, size float64, y int, font *truetype.Font) chart.Renderable {
	return func(r chart.Renderer, _ chart.Box, _ chart.Style) {
		chart.Draw.Text(r, text, 40, y, chart.Style{Font: font, FontSize: size, FontColor: chart.ColorBlack})
	}
}

func write(path string, c chart.BarChart) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := c.Render(chart.PNG, f); err != nil {
		return err
	}
	return f.Close()
}
