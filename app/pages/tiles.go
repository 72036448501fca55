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
	for i, f := range figures {
		v := formatValue(f, b.language, b.words)
		tiles[i] = charts.Tile{
			Row:    b.row(f),
			Prefix: strings.TrimSpace(v.Prefix), // the layout sets the parts apart
			Number: v.Number,
			Suffix: strings.TrimLeft(v.Suffix, " ,"),
			Note:   tileNote(f, common, b.language, b.words),
		}
	}
	return tiles
}

// tileNote says what the name of a tile leaves open: the scope, the measure and the
// period, each only where it is not the usual one, not common to all tiles and not said
// by the name.
func tileNote(f report.Figure, common report.Text, l report.Language, w assets.Words) string {
	var said []string
	if scope := f.Scope.In(l); f.Scope != common && !strings.Contains(f.Short.In(l), scope) {
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
	case report.Level, report.Share, report.Ratio, report.Difference, report.Rank, report.Index, report.Duration:
	}
	if isSpan(f.Period) {
		said = append(said, period(f.Period, w))
	}
	return strings.Join(said, w.T("join.subtitle"))
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
