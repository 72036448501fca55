package commands

import (
	"errors"
	"regexp"
	"runtime"
	"strconv"
	"strings"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// The themes of -theme.
const (
	themeLight = "light"
	themeDark  = "dark"
)

var sizeSyntax = regexp.MustCompile(`^(\d{1,6})[xX×](\d{1,6})$`)

// size reads -size and -scale, and says which limit they go beyond.
func (c *call) size() (charts.Size, error) {
	sides := sizeSyntax.FindStringSubmatch(c.options.size)
	if sides == nil {
		return charts.Size{}, usageError{c.words.T("export.size-wrong", "size", c.options.size)}
	}
	scale, err := strconv.ParseFloat(c.options.scale, 64)
	if err != nil {
		return charts.Size{}, usageError{c.words.T("export.scale-wrong", "scale", c.options.scale)}
	}
	size := charts.Size{W: side(sides[1]), H: side(sides[2]), Scale: scale}
	if scale == 0 {
		err = charts.SizeError{What: "scale", Got: 0, Limit: charts.MinScale} // charts takes 0 for 1
	} else {
		_, _, err = size.Pixels()
	}
	var beyond charts.SizeError
	if errors.As(err, &beyond) {
		return charts.Size{}, usageError{c.beyond(beyond)}
	}
	return size, err
}

// side reads up to six digits.
func side(digits string) int {
	n := 0
	for _, d := range digits {
		n = 10*n + int(d-'0')
	}
	return n
}

// beyond says which limit a size goes beyond, and what would be right.
func (c *call) beyond(e charts.SizeError) string {
	number := func(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }
	what := c.words.T("size." + strings.ReplaceAll(strings.TrimSpace(e.What+" "+e.Unit), " ", "-"))
	got, limit := number(e.Got), number(e.Limit)
	if e.Got > e.Limit {
		return c.words.T("export.size-above", "what", what, "got", got, "limit", limit, "size", c.options.size, "scale", c.options.scale)
	}
	return c.words.T("export.size-below", "what", what, "got", got, "limit", limit, "size", c.options.size, "scale", c.options.scale)
}

// look reads -theme and brings in the fonts.
func (c *call) look() (charts.Look, error) {
	var style charts.Style
	switch c.options.theme {
	case themeLight:
		style = charts.Light()
	case themeDark:
		style = charts.Dark()
	default:
		return charts.Look{}, usageError{c.words.T("export.theme-unknown", "theme", c.options.theme)}
	}
	words, err := assets.LoadWords(c.options.lang)
	if err != nil {
		return charts.Look{}, err
	}
	fonts, err := charts.NewFonts(assets.FontRegular, assets.FontBold)
	if err != nil {
		return charts.Look{}, err
	}
	return charts.Look{Style: style, Fonts: fonts, Words: pages.ChartWords(words)}, nil
}

// chapter reads -chapter; nil is every chapter.
func (c *call) chapter(r *report.Report) (*int, error) {
	if c.options.chapter == "" {
		return nil, nil
	}
	n, err := strconv.Atoi(c.options.chapter)
	for _, chapter := range r.Chapters {
		if err == nil && chapter.Number == n {
			return &n, nil
		}
	}
	last := r.Chapters[len(r.Chapters)-1].Number
	return nil, usageError{c.words.T("cli.chapter-unknown", "chapter", c.options.chapter, "last", last)}
}

// workersFor returns how many pictures are drawn at once: one a core, but a few only, as
// each holds its pixels, and one alone where a picture takes tens of megabytes.
func workersFor(size charts.Size) int {
	const (
		most  = 4
		large = 1 << 24 // pixels, of 4 bytes each
	)
	w, h, err := size.Pixels()
	if err != nil || w*h > large {
		return 1
	}
	return min(most, runtime.GOMAXPROCS(0))
}
