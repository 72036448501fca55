package commands

import (
	"runtime"
	"strconv"

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

// look reads -theme, -plain, -transparent and -cite, and loads the fonts.
func (c *call) look(r *report.Report) (charts.Look, error) {
	if c.options.plain && c.options.cite {
		return charts.Look{}, usageError{c.words.T("export.plain-and-cite")}
	}
	var style charts.Style
	switch c.options.theme {
	case themeLight:
		style = charts.Light()
	case themeDark:
		style = charts.Dark()
	default:
		return charts.Look{}, usageError{c.words.T("export.theme-unknown", "theme", c.options.theme, "hint", hint(c.options.theme, []string{themeLight, themeDark}, c.words))}
	}
	words, err := assets.LoadWords(c.options.lang)
	if err != nil {
		return charts.Look{}, err
	}
	fonts, err := charts.NewFonts(assets.FontRegular, assets.FontBold)
	if err != nil {
		return charts.Look{}, err
	}
	return charts.Look{
		Style: style, Fonts: fonts, Words: pages.ChartWords(r, words),
		Plain: c.options.plain, Transparent: c.options.transparent, Cite: c.options.cite,
	}, nil
}

// chapter reads -chapter; nil stands for every chapter.
func (c *call) chapter(r *report.Report) (*int, error) {
	if c.options.chapter == "" {
		return nil, nil
	}
	n, err := strconv.Atoi(c.options.chapter)
	for _, chapter := range r.Shape.Chapters { // a report loaded for its figures alone has no other chapters
		if err == nil && chapter.Number == n {
			return &n, nil
		}
	}
	return nil, usageError{c.words.T("cli.chapter-unknown", "chapter", c.options.chapter, "chapters", c.chapters(r))}
}

// chapters lists the numbers that -chapter accepts.
func (c *call) chapters(r *report.Report) string {
	all := r.Shape.Chapters
	first, last := all[0].Number, all[len(all)-1].Number
	if r.Shape.HasOverview() {
		return c.words.T("cli.chapters-overview", "last", last)
	}
	return c.words.T("cli.chapters", "first", first, "last", last)
}

// workersFor returns how many pictures are drawn at once: one per core, but only a few, as each
// holds all its pixels, and just one where a picture takes tens of megabytes.
func workersFor(pictures []picture) int {
	const (
		most  = 4
		large = 1 << 24 // pixels of 4 bytes each
	)
	for _, p := range pictures {
		if w, h, err := p.size.Pixels(); err != nil || w*h > large {
			return 1
		}
	}
	return min(most, runtime.GOMAXPROCS(0))
}
