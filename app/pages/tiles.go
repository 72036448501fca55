package pages

import (
	"fmt"
	"strings"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

var tilesKind = kind{name: charts.KindTiles, options: func() options { return new(tileOptions) }, measures: theirOwnMeasures}

// tileOptions are what a chart of big numbers is made of. Each stands for itself, so units
// and scopes may differ.
type tileOptions struct{ listed }

// Check implements report.ChartOptions.
func (o *tileOptions) Check(*report.Report, report.Chart) error {
	if len(o.Figures) == 0 {
		return fmt.Errorf("there are no figures")
	}
	return nil
}

func (o *tileOptions) build(b builder, _ report.Chart, head charts.Head) (charts.Spec, error) {
	figures, err := b.figures(o.Figures)
	if err != nil {
		return nil, err
	}
	return charts.NewTiles(head, b.tiles(figures))
}

func (b builder) tiles(figures []report.Figure) []charts.Tile {
	tiles := make([]charts.Tile, len(figures))
	common, _ := shared(figures, scopeOf) // the subtitle says it once for all
	usual := tilePeriodsOf(figures)
	for i, f := range figures {
		v := formatValue(f, b.language, b.words)
		tiles[i] = charts.Tile{
			Row:    b.row(f),
			Prefix: strings.TrimSpace(v.Prefix), // the layout sets the parts apart
			Number: v.Number,
			Suffix: strings.TrimLeft(v.Suffix, " ,"),
			Note:   tileNote(f, common, usual, b.language, b.words),
		}
	}
	return tiles
}

// tileNote says what the name of a tile leaves open: the scope, the measure and the
// period, each only where it is not the usual one, not common to all tiles and not said
// by the name.
func tileNote(f report.Figure, common report.Text, usual tilePeriods, l report.Language, w assets.Words) string {
	var said []string
	if scope := f.Scope.In(l); f.Scope != common && !namesScope(f.Short.In(l), scope) {
		said = append(said, scope)
	}
	switch f.Measure {
	case report.New:
		if !namesNew(f.Short.In(l), w) {
			said = append(said, w.T("tile.new"))
		}
	case report.Growth, report.Cumulative, report.Reduction:
		if note := w.T("tile." + string(f.Measure)); !strings.Contains(f.Short.In(l), note) {
			said = append(said, note)
		}
	case report.AverageGrowth, report.ChainGrowth, report.OtherGrowth:
		said = append(said, w.T("measure."+string(f.Measure)))
	case report.Level, report.Share, report.Ratio, report.Difference, report.Rank, report.Index, report.Duration:
	}
	if !usual.tell(f) {
		said = append(said, period(f.Period, w))
	}
	return strings.Join(said, w.T("join.subtitle"))
}

// namesScope tells whether a name says its scope itself: "High-tech zone projects" is of "High-tech
// zones".
func namesScope(name, scope string) bool {
	return strings.Contains(strings.ToLower(name), strings.ToLower(strings.TrimSuffix(scope, "s")))
}

// namesNew tells whether a name says by itself that what it names was added in the year:
// "新建养老中心", "New urban jobs".
func namesNew(name string, w assets.Words) bool {
	for _, word := range strings.Fields(w.T("tile.new-said")) {
		if strings.Contains(strings.ToLower(name), word) {
			return true
		}
	}
	return false
}

// tilePeriods is what a subtitle says of the periods of tiles: that of those that are no totals
// to date, and that of the totals; "" where it says nothing of them.
type tilePeriods struct{ usual, totals string }

// tilePeriodsOf returns the most frequent period of some figures other than totals to date, and
// that of the totals. Spans of years are given at each figure.
func tilePeriodsOf(figures []report.Figure) tilePeriods {
	of := func(totals bool) string {
		best, most := "", 0
		times := map[string]int{}
		for _, f := range figures {
			if isSpan(f.Period) || (f.Measure == report.Cumulative) != totals {
				continue
			}
			if times[f.Period]++; times[f.Period] > most {
				best, most = f.Period, times[f.Period]
			}
		}
		return best
	}
	return tilePeriods{of(false), of(true)}
}

// tell says whether the periods are a figure's: it need not say its own then.
func (p tilePeriods) tell(f report.Figure) bool {
	if f.Measure == report.Cumulative {
		return f.Period == p.totals
	}
	return f.Period == p.usual
}

// said says the periods: "2021年，累计为2021年末".
func (p tilePeriods) said(w assets.Words) string {
	switch {
	case p.totals == "" || p.totals == p.usual:
		return period(p.usual, w)
	case p.usual == "":
		return period(p.totals, w)
	}
	return w.T("tile.periods", "usual", period(p.usual, w), "totals", period(p.totals, w))
}
