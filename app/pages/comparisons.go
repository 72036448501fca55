package pages

import (
	"errors"
	"slices"

	"yulan/charts"
	"yulan/report"
)

// Comparison is a chart of the reader's own: figures of one unit as bars, in an order of
// the reader's.
type Comparison struct {
	ID        string   `json:"id"`
	Figures   []string `json:"figures"`             // ids, from the top
	Highlight string   `json:"highlight,omitempty"` // the one that stands out; may be empty
	Title     string   `json:"title,omitempty"`     // empty: one is made of what is compared
	Arrangement
}

// Comparisons is all of the reader's, in the order in which they were begun. No figure is
// in two of them. A list is never changed: every change returns another one.
type Comparisons []Comparison

// The reasons why figures cannot be compared. WhyNotCompared tells them apart.
var (
	errUnlike  = errors.New("figures of unlike units")
	errTooMany = errors.New("more than a chart holds")
	errDerived = errors.New("what the report states, and what only follows from it")

	errAlone   = errors.New("a number without a unit, or a rank")
	errUnknown = errors.New("no such figure")
)

// NewComparison returns a comparison of figures. It fails with errUnlike
// or errTooMany, or for a figure that cannot be compared with any.
func NewComparison(r *report.Report, figures ...string) (Comparison, error) {
	all, err := Comparisons{}.With(r, figures...)
	if err != nil || len(all) == 0 {
		return Comparison{}, err
	}
	return all[0], nil
}

// With adds figures of one unit to a comparison, behind those that it has: to the one that has
// the first of them, else to one of its kin, or to a new one. What is compared already stays
// where it is.
func (c Comparisons) With(r *report.Report, figures ...string) (Comparisons, error) {
	out := slices.Clone(c)
	at := -1
	for i, id := range figures {
		f, ok := comparedOf(r, id)
		switch {
		case !ok:
			return c, errUnknown
		case !CanCompare(f):
			return c, errAlone
		case i == 0:
			if at = out.kinOf(r, f); at < 0 {
				at = len(out)
				out = append(out, Comparison{ID: out.freeID()})
			}
		case isDerived(id) != isDerived(figures[0]):
			return c, errDerived
		default:
			if first, _ := comparedOf(r, out[at].Figures[0]); !first.SharesAxis(f) {
				return c, errUnlike
			}
		}
		if _, there := out.Holding(id); !there {
			out[at].Figures = append(slices.Clone(out[at].Figures), id)
		}
		if len(out[at].Figures) > charts.MaxRows {
			return c, errTooMany
		}
	}
	return out, nil
}

// CanCompare says whether a figure can be set beside others as a bar. A bare number may
// count anything, and of two ranks the larger is the lower.
func CanCompare(f report.Figure) bool { return f.SharesAxis(f) && f.Measure != report.Rank }

// kinOf returns the place of the comparison that has a figure, else of one whose figures it
// stands beside of itself, or -1: of its unit, a growth rate beside growth rates and a share
// beside shares. What is derived and what is stated are in different ones.
func (c Comparisons) kinOf(r *report.Report, f report.Figure) int {
	if i := slices.IndexFunc(c, func(each Comparison) bool { return slices.Contains(each.Figures, f.ID) }); i >= 0 {
		return i
	}
	return slices.IndexFunc(c, func(each Comparison) bool {
		first, ok := comparedOf(r, each.Figures[0])
		return ok && first.SharesAxis(f) && isDerived(first.ID) == isDerived(f.ID) && areKin(first, f)
	})
}

// areKin tells whether of two figures both are growth rates, or neither is.
func areKin(f, g report.Figure) bool {
	return f.Measure.IsGrowth() == g.Measure.IsGrowth()
}

// Count returns how many figures are compared.
func (c Comparisons) Count() int {
	n := 0
	for _, each := range c {
		n += len(each.Figures)
	}
	return n
}

// Holding returns the comparison that has a figure, and whether there is one.
func (c Comparisons) Holding(figure string) (Comparison, bool) {
	return c.find(func(each Comparison) bool { return slices.Contains(each.Figures, figure) })
}

// Find returns the comparison with an id, and whether there is one.
func (c Comparisons) Find(id string) (Comparison, bool) {
	return c.find(func(each Comparison) bool { return each.ID == id })
}

func (c Comparisons) find(is func(Comparison) bool) (Comparison, bool) {
	i := slices.IndexFunc(c, is)
	if i < 0 {
		return Comparison{}, false
	}
	return c[i], true
}

// Without leaves a comparison out.
func (c Comparisons) Without(id string) Comparisons {
	return slices.DeleteFunc(slices.Clone(c), func(each Comparison) bool { return each.ID == id })
}

// WithoutFigure leaves a figure out, and a comparison of no other with it.
func (c Comparisons) WithoutFigure(figure string) Comparisons {
	out := c.changed(figure, func(each *Comparison) {
		each.Figures = slices.DeleteFunc(each.Figures, func(id string) bool { return id == figure })
		if each.Highlight == figure {
			each.Highlight = ""
		}
	})
	return slices.DeleteFunc(out, func(each Comparison) bool { return len(each.Figures) == 0 })
}

// Highlighted lets a figure stand out, or no longer.
func (c Comparisons) Highlighted(figure string) Comparisons {
	return c.changed(figure, func(each *Comparison) {
		if each.Highlight == figure {
			figure = ""
		}
		each.Highlight = figure
	})
}

// Titled gives a comparison a title; with an empty one it makes its own.
func (c Comparisons) Titled(id, title string) Comparisons {
	out := slices.Clone(c)
	for i := range out {
		if out[i].ID == id {
			out[i].Title = cleanTitle(title)
		}
	}
	return out
}

// changed returns the list with a changed copy of the comparison that has a figure.
func (c Comparisons) changed(figure string, change func(*Comparison)) Comparisons {
	out := slices.Clone(c)
	for i := range out {
		if slices.Contains(out[i].Figures, figure) {
			out[i].Figures = slices.Clone(out[i].Figures)
			change(&out[i])
		}
	}
	return out
}
