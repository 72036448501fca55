package pages

import (
	"cmp"
	"slices"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
	"yulan/report/reading"
)

// Charts of a report that was read are made by rules, and only where a rule is sure that what
// it puts together belongs together: recognised indicators of one measure, period and basis;
// what one sentence shares out over a list; a stock and what was added to it; shares; targets.
// Their titles say what they are. What follows from them is for people to find.

// bestCharts is how many charts of a chapter are shown at once. The others are under "more".
const bestCharts = 8

// How many figures a chart by rule has, and how many shares of a section one shows: those of
// more are shown sentence by sentence.
const (
	fewestOfRule = 2
	mostOfRule   = 16
	mostShares   = 8
)

// ruleCharts makes the charts of a report by rules.
type ruleCharts struct {
	report     *report.Report
	indicators reading.Indicators
	words      []assets.Words // of each language, in the order of report.Languages
}

// ruled is a chart by rule with how much a reader wants it.
type ruled struct {
	chart report.Chart
	first int // where its first figure stands among those of the report
	worth int
}

// addRuled gives each chapter that nobody has written its charts: first the best ones in the
// order of its sections, beginning with those of no section, and then the others.
func (u ruleCharts) addRuled() {
	for i, c := range u.report.Chapters {
		if !isOwn(u.report, c) {
			continue
		}
		var all []ruled
		of := u.ofChapter(c.Number)
		all = append(u.targets(of), u.amounts(of)...)
		for _, rule := range []func([]report.Figure) []ruled{u.growth, u.lists, u.pairs, u.shares} {
			all = append(all, rule(withoutRanges(of))...)
		}
		all = withoutRepeats(all)
		slices.SortStableFunc(all, func(a, b ruled) int { return cmp.Compare(b.worth, a.worth) })
		best := all[:min(bestCharts, len(all))]
		slices.SortStableFunc(best, func(a, b ruled) int {
			return cmp.Or(cmp.Compare(a.chart.Section, b.chart.Section), cmp.Compare(a.first, b.first))
		})
		for _, r := range all {
			u.report.Chapters[i].Charts = append(u.report.Chapters[i].Charts, r.chart)
		}
	}
}

// withoutRepeats leaves out each chart all of whose figures another shows: of two that show the
// same ones the later.
func withoutRepeats(all []ruled) []ruled {
	var kept []ruled
	for i, r := range all {
		repeats := func(j int) bool {
			other := all[j].chart.Figures
			missing := slices.ContainsFunc(r.chart.Figures, func(id string) bool { return !slices.Contains(other, id) })
			return !missing && j != i && (len(other) > len(r.chart.Figures) || j < i)
		}
		shown := false
		for j := range all {
			shown = shown || repeats(j)
		}
		if !shown {
			kept = append(kept, r)
		}
	}
	return kept
}

// ofChapter returns the figures of a chapter that a chart may show.
func (u ruleCharts) ofChapter(number int) []report.Figure {
	var list []report.Figure
	for _, f := range u.report.Figures {
		if f.At.Chapter == number && isSure(f) {
			list = append(list, f)
		}
	}
	return list
}

// withoutRanges leaves out what has two ends, which no axis of these charts draws.
func withoutRanges(figures []report.Figure) []report.Figure {
	return slices.DeleteFunc(slices.Clone(figures), func(f report.Figure) bool { return f.Upto != "" })
}

// targets makes a list of the targets that a passage sets together: each in its own unit. A
// passage that comes back to one sets it once.
func (u ruleCharts) targets(figures []report.Figure) []ruled {
	var made []ruled
	for _, group := range groupedBy(figures, func(f report.Figure) any {
		return [...]any{f.At.Section, f.Aim, f.Period}
	}) {
		if group[0].Aim != report.Target {
			continue
		}
		group = slices.DeleteFunc(group, func(f report.Figure) bool { return f.Indicator == "" })
		group = onceEach(group, func(f report.Figure) string { return f.Indicator })
		title := u.everywhere(func(w assets.Words, _ report.Language) string { return w.T("rule.targets", "n", len(group)) })
		made = u.add(made, "targets", group, charts.KindList, said{title: title}, 200)
	}
	return made
}

// amounts makes a list of what the recognised indicators of a chapter came to in the time that the
// report is on: those that are no growth at a price basis, of which there are bars.
func (u ruleCharts) amounts(figures []report.Figure) []ruled {
	its := u.report.Source.Period
	group := slices.DeleteFunc(slices.Clone(figures), func(f report.Figure) bool {
		known, ok := u.indicators.Find(f.Indicator)
		return !ok || known.Basis == basisReal || known.Basis == basisNominal || f.Aim != report.Result || !f.Scope.IsZero() ||
			its == "" || f.Period != its && f.Period != its+"-end"
	})
	group = onceEach(group, func(f report.Figure) string { return f.Indicator })
	if !slices.ContainsFunc(group, func(f report.Figure) bool { return !isShare(f) }) {
		return nil // which have charts of their own
	}
	title := u.everywhere(func(w assets.Words, _ report.Language) string { return w.T("rule.amounts", "n", len(group)) })
	made := u.add(nil, "amounts", group, charts.KindList, said{title: title}, 180)
	for i := range made {
		made[i].first = -1 // it is the chapter in short, wherever the first of them stands
	}
	return made
}

// The price bases of growth rates, as indicators name them.
const (
	basisReal    = "real"
	basisNominal = "nominal"
)

// growth makes bars of the growth rates of recognised indicators at the same prices. Which those
// are is convention rather than what the text says, and so no word of the title.
func (u ruleCharts) growth(figures []report.Figure) []ruled {
	rates := slices.DeleteFunc(slices.Clone(figures), func(f report.Figure) bool {
		return f.Indicator == "" || f.Measure != report.Growth || f.Unit.Base != percent || f.Aim != report.Result || !f.Scope.IsZero()
	})
	var made []ruled
	for _, group := range groupedBy(rates, func(f report.Figure) any {
		known, _ := u.indicators.Find(f.Indicator)
		return [...]any{known.Basis, f.Period}
	}) {
		known, _ := u.indicators.Find(group[0].Indicator)
		group = onceEach(group, func(f report.Figure) string { return f.Indicator })
		if known.Basis != basisReal && known.Basis != basisNominal {
			continue // of no price basis, or none that is known
		}
		names := u.namesOf(group, true)
		title := u.everywhere(func(w assets.Words, l report.Language) string { return w.T("rule.growth", "names", names.In(l)) })
		note := u.everywhere(func(w assets.Words, _ report.Language) string {
			if known.Basis == basisReal {
				return w.T("rule.prices-real")
			}
			return w.T("rule.prices-nominal")
		})
		made = u.add(made, "growth", group, charts.KindBars, said{title, note}, 150+len(group))
	}
	return made
}

// lists makes a chart of what a sentence shares out over a list: bars where the numbers are of
// one kind, and otherwise a list.
func (u ruleCharts) lists(figures []report.Figure) []ruled {
	var made []ruled
	for _, group := range chains(figures) {
		if !isSureList(group) {
			continue
		}
		kind, note := charts.KindList, report.Text{}
		switch {
		case isOneAxis(group):
			kind = charts.KindBars
		case !slices.ContainsFunc(group, func(f report.Figure) bool { return !isShare(f) }):
			kind = charts.KindShares
		}
		if group[0].Measure == report.OtherGrowth {
			note = u.everywhere(func(w assets.Words, _ report.Language) string { return w.T("rule.other-base") })
		}
		made = u.add(made, "list", group, kind, said{u.named(group), note}, 80+5*len(group))
	}
	return made
}

// pairs makes a chart of the stocks of a section, each with what was added to it.
func (u ruleCharts) pairs(figures []report.Figure) []ruled {
	type pair struct{ added, total report.Figure }
	bySection := map[int][]pair{}
	var sections []int
	for i, total := range figures {
		if i == 0 || !isPair(figures[i-1], total) {
			continue
		}
		name := u.everywhere(func(w assets.Words, l report.Language) string { return w.T("rule.at-start", "name", total.Name.In(l)) })
		how := u.everywhere(func(w assets.Words, _ report.Language) string { return w.T("rule.at-start-how") })
		if u.report.Add(figures[i-1], total, name, how) != nil {
			continue
		}
		if s := total.At.Section; len(bySection[s]) == 0 {
			sections = append(sections, s)
		}
		bySection[total.At.Section] = append(bySection[total.At.Section], pair{figures[i-1], total})
	}
	var made []ruled
	for _, s := range sections {
		o, totals := &stackOptions{}, []report.Figure(nil)
		for _, p := range bySection[s] {
			o.Pairs = append(o.Pairs, stackPair{New: p.added.ID, Total: p.total.ID})
			totals = append(totals, p.total)
		}
		made = u.addWith(made, "stock", totals, charts.KindStack, o, said{title: u.named(totals)}, 90+5*len(totals))
	}
	return made
}

// shares makes a chart of the shares that a section states, each of its own whole.
func (u ruleCharts) shares(figures []report.Figure) []ruled {
	parts := slices.DeleteFunc(slices.Clone(figures), func(f report.Figure) bool { return !isShare(f) || f.Confidence == report.ByCarried || isOwnerless(f) })
	var made []ruled
	inSection := func(f report.Figure) any { return [...]any{f.At.Section, f.Aim, f.Period, f.Scope} }
	inSentence := func(f report.Figure) any { return [...]any{f.At, f.Aim, f.Period, f.Scope} }
	for _, group := range groupedBy(parts, inSection) {
		groups := [][]report.Figure{group}
		if len(group) > mostShares {
			groups = groupedBy(group, inSentence)
		}
		for _, g := range groups {
			g = onceEach(g, func(f report.Figure) string { return f.Name.In(report.Chinese) })
			made = u.add(made, "shares", g, charts.KindShares, said{title: u.named(g)}, 60+5*len(g))
		}
	}
	return made
}
