package export

import (
	"io"

	"yulan/app/pages"
	"yulan/charts"
)

// Draw returns a function that writes a picture as a PNG, in the form that the reader chose
// last, but in the language of the window, and light or dark as told. If those choices are
// invalid, the usual ones take their place.
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
			return drawn(p, f)
		}
	}
	panic("export: the usual choice makes no picture") // a test copies one
}

// drawn returns the function that writes a picture as a PNG in a form.
func drawn(p pages.Picture, f Format) func(io.Writer) error {
	return func(w io.Writer) error { return charts.Write(w, f.As, p.Spec, f.SizeOf(p), f.Look) }
}

// copy puts the chart of the preview on the clipboard in the chosen form, as a PNG whatever the
// format, and closes the dialog. The line at the foot of the window says whether it worked.
func (d *Dialog) copy() {
	pictures := d.Written()
	if len(pictures) == 0 {
		return
	}
	f, _, err := d.shown()
	if err != nil {
		return
	}
	f.As, f.scale = charts.PNG, d.Choice.copyScale()
	p := pictures[d.At]
	d.leave()
	d.Room.deps.System.Copy(p.Spec.Head().Title, drawn(p, f))
}
