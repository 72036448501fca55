package pages

import (
	"fmt"

	"yulan/charts"
	"yulan/report"
)

var listKind = kind{name: charts.KindList, options: func() options { return new(listOptions) }, measures: theirOwnMeasures}

// listOptions are what a list of values is made of. Each stands for itself, so units and
// scopes may differ.
type listOptions struct {
	listed
	StandsOut standsOut `toml:"stands-out"`
}

// Check implements report.ChartOptions.
func (o *listOptions) Check(*report.Report, report.Chart) error {
	if len(o.Figures) == 0 {
		return fmt.Errorf("there are no figures")
	}
	return o.StandsOut.check(o.Figures, false)
}

func (o *listOptions) build(b builder, _ report.Chart, head charts.Head) (charts.Spec, error) {
	figures, err := b.figures(o.Figures)
	if err != nil {
		return nil, err
	}
	tiles := b.tiles(figures)
	items := make([]charts.ListItem, len(tiles))
	for i, t := range tiles {
		items[i] = charts.ListItem(t)
	}
	return charts.NewList(head, items, o.StandsOut.ids...)
}
