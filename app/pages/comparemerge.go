package pages

import (
	"slices"

	"yulan/report"
)

// MergeComparisons joins two lists that two windows made of one, all as String wrote them:
// base is what mine was made of, theirs is what another window has kept since. What either
// added is there and what either removed is not; of a title, an order or a highlight that
// both have changed, mine counts. Figures of one unit stand in one comparison, as ever.
func MergeComparisons(r *report.Report, base, mine, theirs string) string {
	was, ours := ParseComparisons(base, r), ParseComparisons(mine, r)
	out := ParseComparisons(theirs, r)
	for _, c := range was {
		for _, id := range c.Figures {
			if _, kept := ours.Holding(id); !kept {
				out = out.WithoutFigure(id)
			}
		}
	}
	for _, c := range ours {
		out = out.joined(r, was, c)
	}
	return out.String()
}

// joined returns the list with what was made of a comparison.
func (c Comparisons) joined(r *report.Report, was Comparisons, made Comparison) Comparisons {
	before, known := was.holdingAny(made.Figures)
	for _, id := range made.Figures {
		if slices.Contains(before.Figures, id) {
			continue // if it is not there, another window has removed it
		}
		if more, err := c.With(r, id); err == nil { // a chart is limited in size
			c = more
		}
	}
	at := slices.IndexFunc(c, func(each Comparison) bool { return overlap(each.Figures, made.Figures) })
	if at < 0 {
		return c
	}
	c = slices.Clone(c)
	to := &c[at]
	if !known || made.Title != before.Title {
		to.Title = either(made.Title, to.Title, known)
	}
	if (!known || made.Highlight != before.Highlight) && (made.Highlight == "" || slices.Contains(to.Figures, made.Highlight)) {
		to.Highlight = either(made.Highlight, to.Highlight, known)
	}
	if made.Arrangement != before.Arrangement {
		to.Arrangement = made.Arrangement
	}
	if !known || !slices.Equal(before.Figures, made.Figures) {
		to.Figures = inOrder(to.Figures, made.Figures)
	}
	return c
}

// either returns what this window made, unless it is nothing and was nothing before.
func either(made, there string, known bool) string {
	if made == "" && !known {
		return there
	}
	return made
}

// holdingAny returns the comparison that has any of some figures, and whether there is one.
func (c Comparisons) holdingAny(figures []string) (Comparison, bool) {
	return c.find(func(each Comparison) bool { return overlap(each.Figures, figures) })
}

func overlap(a, b []string) bool {
	return slices.ContainsFunc(a, func(id string) bool { return slices.Contains(b, id) })
}

// inOrder returns figures in a given order; figures that are not in it come last.
func inOrder(figures, order []string) []string {
	var out []string
	for _, id := range order {
		if slices.Contains(figures, id) {
			out = append(out, id)
		}
	}
	for _, id := range figures {
		if !slices.Contains(order, id) {
			out = append(out, id)
		}
	}
	return out
}
