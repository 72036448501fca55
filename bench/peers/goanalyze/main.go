// Goanalyze draws the charts with go-analyze/charts.
package main

import (
	"os"

	"github.com/go-analyze/charts"

	"yulan/bench/sample"
)

func main() { sample.Run(draw) }

func draw(job sample.Job) error {
	const family = "chinese"
	if err := charts.InstallFont(family, job.Font); err != nil {
		return err
	}
	if err := charts.SetDefaultFont(family); err != nil {
		return err
	}
	for i, c := range job.Charts {
		painter := charts.NewPainter(charts.PainterOptions{
			OutputFormat: charts.ChartOutputPNG, Width: sample.Width, Height: sample.Height, Font: charts.GetFont(family),
		})
		if err := painter.BarChart(barsOf(c, family)); err != nil {
			return err
		}
		picture, err := painter.Bytes()
		if err != nil {
			return err
		}
		if err := os.WriteFile(sample.File(job.Folder, i), picture, 0o666); err != nil {
			return err
		}
	}
	return nil
}

func barsOf(c sample.Chart, family string) charts.BarChartOption {
	values := make([]float64, len(c.Bars))
	names := make([]string, len(c.Bars))
	texts := map[float64]string{} // its formatter is told the value, not which bar it is of
	for i, b := range c.Bars {
		at := len(c.Bars) - 1 - i // its axis counts from the bottom
		values[at], names[at], texts[b.Value] = b.Value, b.Label, b.Text
	}
	font := charts.GetFont(family)
	const point = 92. / 64 // pixels: its text comes out in 92 dots an inch of 64 points
	style := func(size float64) charts.FontStyle { return charts.FontStyle{FontSize: size / point, Font: font} }
	o := charts.NewBarChartOptionWithData([][]float64{values})
	o.Horizontal = true
	o.Title = charts.TitleOption{
		Text: c.Title, FontStyle: style(sample.TitleSize),
		Subtext: c.Subtitle + "\n" + c.Source, SubtextFontStyle: style(sample.SourceSize),
	}
	o.Padding = charts.Box{Top: 30, Right: 60, Bottom: 30, Left: 30, IsSet: true}
	o.CategoryAxis.Labels = names
	o.CategoryAxis.LabelFontStyle = style(sample.LabelSize)
	o.ValueAxis = []charts.ValueAxisOption{{
		Min: charts.Ptr(0.), Max: charts.Ptr(1.2 * c.Bars[0].Value), LabelFontStyle: style(sample.SourceSize), LabelCount: 5,
	}}
	o.SeriesList[0].Label = charts.SeriesLabel{
		Show: charts.Ptr(true), FontStyle: style(sample.LabelSize),
		LabelFormatter: func(_ int, _ string, value float64) (string, *charts.LabelStyle) { return texts[value], nil },
	}
	return o
}
