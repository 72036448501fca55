// Gonum draws the charts with gonum/plot.
package main

import (
	"image/color"
	"os"

	"golang.org/x/image/font/opentype"
	"gonum.org/v1/plot"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
	"gonum.org/v1/plot/vg/vgimg"

	"yulan/bench/sample"
)

// dots is how many pixels make an inch: at this a point is a pixel.
const dots = 72

func main() { sample.Run(drawAll) }

func drawAll(job sample.Job) error {
	parsed, err := opentype.Parse(job.Font)
	if err != nil {
		return err
	}
	face := font.Font{Typeface: "Chinese", Variant: "Sans"}
	font.DefaultCache.Add([]font.Face{{Font: face, Face: parsed}})
	plot.DefaultFont, plotter.DefaultFont = face, face
	for i, c := range job.Charts {
		p, err := plotOf(c)
		if err != nil {
			return err
		}
		if err := write(sample.File(job.Folder, i), p); err != nil {
			return err
		}
	}
	return nil
}

func plotOf(c sample.Chart) (*plot.Plot, error) {
	p := plot.New()
	p.Title.Text = c.Title
	p.Title.TextStyle.Font.Size = sample.TitleSize
	p.Title.Padding = 20
	// It has no place for a subtitle and a source but the name of the axis.
	p.X.Label.Text = c.Subtitle + "\n" + c.Source
	p.X.Label.TextStyle.Font.Size = sample.SourceSize
	p.X.Tick.Label.Font.Size, p.Y.Tick.Label.Font.Size = sample.SourceSize, sample.LabelSize
	values := make(plotter.Values, len(c.Bars))
	names := make([]string, len(c.Bars))
	labels := plotter.XYLabels{XYs: make(plotter.XYs, len(c.Bars)), Labels: make([]string, len(c.Bars))}
	for i, b := range c.Bars {
		at := len(c.Bars) - 1 - i // its axis counts from the bottom
		values[at], names[at] = b.Value, b.Label
		labels.XYs[i].X, labels.XYs[i].Y = b.Value, float64(at)
		labels.Labels[i] = b.Text
	}
	bars, err := plotter.NewBarChart(values, vg.Points(360/float64(len(c.Bars))))
	if err != nil {
		return nil, err
	}
	bars.Horizontal = true
	bars.LineStyle.Width = 0
	bars.Color = color.RGBA{0x4e, 0x6b, 0x8a, 0xff}
	texts, err := plotter.NewLabels(labels)
	if err != nil {
		return nil, err
	}
	for i := range texts.TextStyle {
		texts.TextStyle[i].Font.Size = sample.LabelSize
	}
	texts.Offset = vg.Point{X: 12, Y: -sample.LabelSize / 3}
	p.Add(plotter.NewGrid(), bars, texts)
	p.NominalY(names...)
	p.X.Min, p.X.Max = 0, 1.2*c.Bars[0].Value
	p.Y.Min, p.Y.Max = -0.6, float64(len(c.Bars))-0.4
	return p, nil
}

func write(path string, p *plot.Plot) error {
	width, height := vg.Length(sample.Width)*vg.Inch/dots, vg.Length(sample.Height)*vg.Inch/dots
	picture := vgimg.NewWith(vgimg.UseWH(width, height), vgimg.UseDPI(dots))
	p.Draw(draw.New(picture))
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if _, err := (vgimg.PngCanvas{Canvas: picture}).WriteTo(f); err != nil {
		return err
	}
	return f.Close()
}
