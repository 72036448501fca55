package commands

import (
	"errors"
	"strconv"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/report/lazyregexp"
)

var sizeSyntax = lazyregexp.New(`^(\d{1,6})[xX×](\d{1,6})$`)

// setSizes gives every picture the size that -size, -scale and -dpi ask for, and returns an
// error that names the limit which a size exceeds.
func (c *call) setSizes(pictures []picture, look charts.Look) error {
	paper, err := c.paper()
	if err != nil {
		return err
	}
	scale, err := c.scale()
	if err != nil {
		return err
	}
	for i := range pictures {
		size := pictures[i].of.SizeOn(paper, look, scale)
		_, _, err := size.Pixels()
		if scale == 0 { // charts would take 0 for 1
			err = charts.SizeError{What: "scale", Got: 0, Limit: charts.MinScale}
		}
		if err != nil {
			return c.sizeError(err, size)
		}
		pictures[i].size = size
	}
	return nil
}

// paper reads -size: the name of a paper size, or a width and height.
func (c *call) paper() (pages.PaperSize, error) {
	if p, ok := pages.PaperSizeOf(c.options.size); ok {
		return p, nil
	}
	sides := sizeSyntax.FindStringSubmatch(c.options.size)
	if sides == nil {
		return pages.PaperSize{}, usageError{c.words.T("export.size-wrong", "size", c.options.size, "list", list(paperNames(), c.words), "hint", hint(c.options.size, paperNames(), c.words))}
	}
	paper, err := pages.OwnPaperSize(sides[1], sides[2])
	return paper, c.sizeError(err, charts.Size{})
}

// paperNames lists the names of -size.
func paperNames() []string {
	names := make([]string, len(pages.PaperSizes))
	for i, p := range pages.PaperSizes {
		names[i] = p.ID
	}
	return names
}

// scale reads -scale or -dpi, only one of which may be given.
func (c *call) scale() (float64, error) {
	if !c.given["dpi"] {
		scale, err := strconv.ParseFloat(c.options.scale, 64)
		if err != nil {
			return 0, usageError{c.words.T("export.scale-wrong", "scale", c.options.scale)}
		}
		return scale, nil
	}
	if c.given["scale"] {
		return 0, usageError{c.words.T("export.scale-and-dpi")}
	}
	dpi, err := strconv.ParseFloat(c.options.dpi, 64)
	scale, ok := pages.ScaleOf(dpi)
	if err != nil || !ok {
		return 0, usageError{c.words.T("export.dpi-wrong", "dpi", c.options.dpi, "least", pages.MinDPI, "most", pages.MaxDPI)}
	}
	return scale, nil
}

// density returns a value as the -scale or -dpi that was given; where neither was, as one that
// could be given.
func (c *call) density(scale, dpi string) string {
	if c.given["dpi"] {
		return "-dpi " + dpi
	}
	return "-scale " + scale
}

// sizeError says what is wrong with a size.
func (c *call) sizeError(err error, size charts.Size) error {
	var beyond charts.SizeError
	if errors.As(err, &beyond) {
		return usageError{c.beyond(beyond, size)}
	}
	return err
}

// beyond says which limit a size exceeds, and what would be allowed.
func (c *call) beyond(e charts.SizeError, size charts.Size) string {
	p := pages.SizeProblemOf(e, c.words)
	at := c.density(c.options.scale, c.options.dpi)
	if !e.Above() {
		return c.words.T("export.size-below", "what", p.What, "got", p.Got, "limit", p.Limit, "size", c.options.size, "density", at)
	}
	said := c.words.T("export.size-above", "what", p.What, "got", p.Got, "limit", p.Limit, "size", c.options.size, "density", at)
	return said + c.remedy(e, size)
}

// remedy says what would make a picture with too many pixels fit, if anything but another size
// does.
func (c *call) remedy(e charts.SizeError, size charts.Size) string {
	most := size.LargestScale()
	dpi := int(pages.DPIOf(most))
	if e.Unit != "pixels" || most == 0 || c.given["dpi"] && dpi < pages.MinDPI {
		return ""
	}
	at := c.density(strconv.FormatFloat(most, 'f', -1, 64), strconv.Itoa(dpi))
	return c.words.T("export.size-remedy", "density", at)
}
