// Product draws the charts with the product's own charts room.
package main

import (
	"fmt"
	"os"

	"yulan/assets"
	"yulan/bench/sample"
	"yulan/charts"
)

func main() { sample.Run(draw) }

func draw(job sample.Job) error {
	fonts, err := charts.NewFonts(job.Font, assets.FontBold)
	if err != nil {
		return err
	}
	look := charts.Look{Style: charts.Light(), Fonts: fonts}
	for i, c := range job.Charts {
		spec, err := specOf(c)
		if err != nil {
			return err
		}
		if err := write(sample.File(job.Folder, i), spec, look); err != nil {
			return err
		}
	}
	return nil
}

func specOf(c sample.Chart) (charts.Spec, error) {
	rows := make([]charts.Row, len(c.Bars))
	for i, b := range c.Bars {
		rows[i] = charts.Row{Key: fmt.Sprint(i), Label: b.Label, Value: b.Value, Text: b.Text}
	}
	head := charts.Head{Title: c.Title, Subtitle: c.Subtitle, Source: c.Source}
	return charts.NewBars(head, rows, charts.BarOptions{})
}

func write(path string, spec charts.Spec, look charts.Look) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := charts.Write(f, charts.PNG, spec, charts.Size{W: sample.Width, H: sample.Height}, look); err != nil {
		return err
	}
	return f.Close()
}
