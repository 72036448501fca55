package pages

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"yulan/charts"
	"yulan/report"
)

// Ready is a comparison that is offered to a reader who has none.
type Ready struct {
	Comparison
	Name  string // what it compares: "按可比价格计算的同比增速"
	About string // the first of its figures by name, and how many there are
	Spec  charts.Spec

	unit string // of its figures
}

// What is offered.
const (
	readyOffers = 3
	readyLeast  = 3  // figures
	readyMost   = 8  // likewise: what is offered is to be seen at a glance
	readySpan   = 50 // its largest value is at most this many times the smallest
)

// readyKey is what the figures of an offer have in common.
type readyKey struct {
	unit    string
	measure report.Measure
	prices  report.Prices
	period  string
}

// ReadyComparisons returns up to three comparisons that make sense of themselves, made of any
// report's figures by rule: of one unit, one measure, one period, of growth rates one price
// basis, all of the whole place, by the largest first. Growth rates come before amounts, those
// whose price basis is known before those whose is not.
func ReadyComparisons(r *report.Report, in Speech) []Ready {
	b := builder{report: r, words: in.Words, language: in.Language}
	var keys []readyKey
	sets := map[readyKey][]report.Figure{}
	for _, f := range r.Figures {
		key, ok := b.readyKeyOf(f)
		if !ok {
			continue
		}
		if sets[key] == nil {
			keys = append(keys, key)
		}
		sets[key] = append(sets[key], f)
	}
	slices.SortStableFunc(keys, func(p, q readyKey) int {
		return cmp.Or(cmp.Compare(readyRank(p), readyRank(q)), cmp.Compare(len(sets[q]), len(sets[p])))
	})
	var out []Ready
	for _, key := range keys {
		if ready, ok := b.ready(len(out), key, b.ranked(sets[key])); ok {
			out = append(out, ready)
		}
		if len(out) == readyOffers {
			break
		}
	}
	return onOneScale(out)
}

// onOneScale gives charts of one unit one scale: they stand beside each other, and a bar of 9 % in
// one would be as long as one of 18 % in the next.
func onOneScale(offers []Ready) []Ready {
	of := map[string][]charts.Bars{}
	for _, o := range offers {
		if bars, ok := o.Spec.(charts.Bars); ok {
			of[o.unit] = append(of[o.unit], bars)
		}
	}
	for i, o := range offers {
		if bars, ok := o.Spec.(charts.Bars); ok {
			offers[i].Spec = bars.Beside(of[o.unit]...)
		}
	}
	return offers
}

// readyKeyOf returns what a figure can be offered with others by, and whether it can: it has a
// name, is of the whole place, and is a rate or an amount and no part of something.
func (b builder) readyKeyOf(f report.Figure) (readyKey, bool) {
	if !CanCompare(f) || f.Name.IsZero() || !f.Scope.IsZero() || f.Base().IsZero() || f.Period == "" && f.Measure != report.Growth {
		return readyKey{}, false
	}
	switch f.Measure {
	case report.Growth, report.Level, report.Cumulative, report.New:
	default:
		return readyKey{}, false
	}
	return readyKey{f.Unit.Base, f.Measure, b.report.PricesOf(f), f.Period}, true
}

// readyRank orders what is offered.
func readyRank(k readyKey) int {
	switch {
	case k.measure == report.Growth && k.prices != report.PricesUnknown:
		return 0
	case k.measure != report.Growth:
		return 1
	}
	return 2 // their note warns of the prices
}

// ranked returns figures by the largest first, and each value of one name only once: the one
// that the report itself shows.
func (b builder) ranked(figures []report.Figure) []report.Figure {
	shown := charted(b.report)
	rank := func(f report.Figure) int {
		switch {
		case b.namedAlone(f):
			return 0
		case shown[f.ID]:
			return 1
		}
		return 2
	}
	slices.SortStableFunc(figures, func(f, g report.Figure) int { return rank(f) - rank(g) })
	var out []report.Figure
	for _, f := range figures {
		if !slices.ContainsFunc(out, func(g report.Figure) bool { return g.Name == f.Name || g.Short == f.Short }) {
			out = append(out, f)
		}
	}
	slices.SortStableFunc(out, func(f, g report.Figure) int { return g.Base().Cmp(f.Base()) })
	return out
}

// ready makes an offer of figures, if they are enough and can be told apart.
func (b builder) ready(n int, key readyKey, figures []report.Figure) (Ready, bool) {
	all := figures
	figures = withinSpan(figures)
	if len(figures) < readyLeast {
		return Ready{}, false
	}
	larger := slices.DeleteFunc(slices.Clone(all), func(f report.Figure) bool {
		return slices.ContainsFunc(figures, func(g report.Figure) bool { return g.ID == f.ID })
	})
	figures = figures[:min(len(figures), readyMost)]
	c := Comparison{ID: fmt.Sprint("ready-", n), Arrangement: Arrangement{Sort: SortValue}}
	for _, f := range figures {
		c.Figures = append(c.Figures, f.ID)
	}
	spec, err := comparedWith(b.report, b.words, b.language, c)
	if err != nil {
		return Ready{}, false
	}
	name := UpperFirst(b.words.T("measure." + string(key.measure)))
	if key.measure == report.Growth {
		name = b.words.T("compare.ready-growth", "measure", name, "basis", b.pricesName(key.prices))
	} else if unit := figures[0].Unit.BaseIn(b.language); unit != "" {
		name += b.words.T("join.subtitle") + unit
	}
	first := b.arranged(c, figures)[0]
	about := b.readyAbout(first, len(figures), len(all), larger)
	return Ready{c, name, about, spec, key.unit}, true
}

// readyAbout says which of all figures of a kind are offered: a chart that is sorted reads as a
// ranking of all of them. So what is left out because it is far larger is named with its value.
func (b builder) readyAbout(first report.Figure, n, of int, larger []report.Figure) string {
	switch {
	case n == of:
		return b.words.T("compare.ready-all", "first", first.Short.In(b.language), "n", n)
	case len(larger) > 0:
		var named []string
		for _, f := range larger {
			named = append(named, f.Short.In(b.language)+" "+formatValue(f, b.language, b.words).String())
		}
		return b.words.T("compare.ready-some", "n", n, "of", of, "larger", strings.Join(named, b.words.T("join.list")))
	}
	return b.words.T("compare.ready-most", "n", n, "of", of)
}

// withinSpan leaves out the largest until the smallest can be told beside it.
func withinSpan(figures []report.Figure) []report.Figure {
	figures = slices.Clone(figures)
	size := func(f, g report.Figure) int { return f.Base().Abs().Cmp(g.Base().Abs()) }
	for len(figures) >= readyLeast {
		least, most := slices.MinFunc(figures, size), slices.MaxFunc(figures, size)
		if most.Base().Abs().LessThanOrEqual(least.Base().Abs().Mul(decimal.NewFromInt(readySpan))) {
			if _, dwarfs := dwarfing(figures); !dwarfs {
				break
			}
		}
		figures = slices.DeleteFunc(figures, func(f report.Figure) bool { return f.ID == most.ID })
	}
	return figures
}
