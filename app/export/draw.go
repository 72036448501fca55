package export

import (
	"io"

	"yulan/app/pages"
	"yulan/charts"
)

// Draw returns what writes a picture as a PNG: as the reader exported last, but in the
// language of the window, and dark or light. Choices that make no picture are as usual.
func (x *Room) Draw(p pages.Picture, dark bool) func(io.Writer) error {
	of := x.deps.Reading()
	words := pages.ChartWords(of.Report, of.In.Words)
	for _, c := range []Choice{x.Choice(), UsualChoice()} {
		c.Format, c.Dark = pages.FileFormats[0].ID, dark
		f, err := c.Written(x.deps.Fonts, words)
		if err == nil {
			_, _, err = f.SizeOf(p).Pixels()
		}
		if err == nil {
			return func(w io.Writer) error { return charts.Write(w, f.As, p.Spec, f.SizeOf(p), f.Look) }
		}
	}
	panic("export: the usual choice makes no picture") // a test copies one
}
