package pages

import (
	"fmt"
	"slices"
	"strings"

	"yulan/charts"
	"yulan/report"
)

var listKind = kind{name: charts.KindList, options: func() options { return new(listOptions) }, measures: theirOwnMeasures}

// listOptions are what a list of values is made of: figures, or groups of them under headings.
// Each stands for itself, so units and scopes may differ.
type listOptions struct {
	listed
	Groups    []listGroup `toml:"group"`
	StandsOut standsOut   `toml:"stands-out"`
}

// listGroup is figures that stand under a heading.
type listGroup struct {
	Label   report.Text `toml:"label"`
	Figures []string    `toml:"figures"`
}

// Shows implements report.ChartOptions.
func (o *listOptions) Shows(*report.Report) (figures []string, line string) { return o.all(), "" }

// all returns the figures in their order.
func (o *listOptions) all() []string {
	all := slices.Clone(o.Figures)
	for _, g := range o.Groups {
		all = append(all, g.Figures...)
	}
	return all
}

// Check implements report.ChartOptions.
func (o *listOptions) Check(*report.Report, report.Chart) error {
	if len(o.Figures) > 0 && len(o.Groups) > 0 {
		return fmt.Errorf("some figures are in a group and some in none")
	}
	for i, g := range o.Groups {
		if err := report.CheckBoth(fmt.Sprintf("group %d", i+1), g.Label); err != nil {
			return err
		}
		if len(g.Figures) == 0 {
			return fmt.Errorf("group %d has no figures", i+1)
		}
	}
	if len(o.all()) == 0 {
		return fmt.Errorf("there are no figures")
	}
	return o.StandsOut.check(o.all(), false)
}

func (o *listOptions) build(b builder, _ report.Chart, head charts.Head) (charts.Spec, error) {
	figures, err := b.figures(o.all())
	if err != nil {
		return nil, err
	}
	tiles := b.tiles(figures)
	headings := o.headings(b.language)
	items := make([]charts.ListItem, len(tiles))
	for i, t := range tiles {
		items[i] = charts.ListItem{
			Row: t.Row, Number: t.Number, Prefix: t.Prefix, Suffix: t.Suffix, Note: t.Note, Group: headings[i],
		}
		if said := estimate(figures[i].Qualifiers, b.words); said != "" {
			items[i].Label += said // not behind the unit, whose column would be as wide for all
			items[i].Suffix = strings.TrimLeft(strings.TrimSuffix(formatValue(figures[i], b.language, b.words).Suffix, said), " ")
		}
		if scope := figures[i].Scope.In(b.language); scope != "" && namesScope(headings[i], scope) {
			items[i].Note = withoutPart(t.Note, scope, b.words.T("join.subtitle")) // the heading says it for all
		}
	}
	return charts.NewList(head, items, o.StandsOut.ids...)
}

// headings returns the heading above each figure, "" where there is none.
func (o *listOptions) headings(l report.Language) []string {
	headings := make([]string, len(o.Figures), len(o.all()))
	for _, g := range o.Groups {
		for range g.Figures {
			headings = append(headings, g.Label.In(l))
		}
	}
	return headings
}

// withoutPart returns what is joined without one of its parts.
func withoutPart(joined, part, join string) string {
	kept := slices.DeleteFunc(strings.Split(joined, join), func(s string) bool { return s == part })
	return strings.Join(kept, join)
}
