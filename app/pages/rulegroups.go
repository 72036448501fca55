package pages

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

var hundred = decimal.NewFromInt(100)

// groupedBy puts together the figures that have something in common, in the order of the text.
func groupedBy(figures []report.Figure, by func(report.Figure) any) [][]report.Figure {
	var groups [][]report.Figure
	at := map[any]int{}
	for _, f := range figures {
		key := by(f)
		i, ok := at[key]
		if !ok {
			i = len(groups)
			at[key] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], f)
	}
	return groups
}

// onceEach leaves out the figures whose name one before them has. If the two do not say the
// same, nothing tells which is meant, and both are left out.
func onceEach(figures []report.Figure, name func(report.Figure) string) []report.Figure {
	byName := map[string][]report.Figure{}
	for _, f := range figures {
		byName[name(f)] = append(byName[name(f)], f)
	}
	var once []report.Figure
	for _, f := range figures {
		same := byName[name(f)]
		alike := !slices.ContainsFunc(same, func(g report.Figure) bool { return !g.Base().Equal(f.Base()) || g.Upto != f.Upto })
		if alike && same[0].ID == f.ID {
			once = append(once, f)
		}
	}
	return once
}

// The rules of reading that name the figures of a list.
const (
	ruleShared  = "shared out list"
	ruleOneVerb = "list of one verb"
)

// chains returns the lists that sentences share out: figures in a row of one sentence, which
// such a rule named, alike in measure, period, scope and aim. What one verb governs is a
// list if there are three of it; two are a pair by chance.
func chains(figures []report.Figure) [][]report.Figure {
	var all [][]report.Figure
	var chain []report.Figure
	flush := func() {
		few := fewestOfRule
		if len(chain) > 0 && !strings.Contains(chain[0].Rule, ruleShared) {
			few++
		}
		if len(chain) >= few {
			all = append(all, chain)
		}
		chain = nil
	}
	for _, f := range figures {
		if len(chain) > 0 && !goesOn(chain[len(chain)-1], f) {
			flush()
		}
		if len(chain) > 0 || isListed(f) {
			chain = append(chain, f)
		}
	}
	flush()
	return all
}

// isListed says whether a list named the figure. The first of what one verb governs is named
// by the verb, and so by a rule of its own.
func isListed(f report.Figure) bool {
	return strings.Contains(f.Rule, ruleShared) || strings.Contains(f.Rule, "phrase before") || strings.Contains(f.Rule, "noun behind")
}

// goesOn says whether a figure is the next of a list.
func goesOn(before, f report.Figure) bool {
	shared := strings.Contains(f.Rule, ruleShared) && strings.Contains(before.Rule, ruleShared)
	oneVerb := strings.Contains(f.Rule, ruleOneVerb) && !strings.Contains(before.Rule, ruleShared)
	return (shared || oneVerb) && f.At == before.At && f.Run > before.Run && f.Run <= before.Run+1 &&
		f.Measure == before.Measure && f.Period == before.Period && f.Scope == before.Scope && f.Aim == before.Aim &&
		(!shared || f.Unit.Base == before.Unit.Base)
}

// isOneAxis tells whether the numbers of a list can share an axis: growth rates of one kind of
// number, unless one is so large that it would flatten the others, and amounts in one unit of
// measure. Counts of different things cannot.
func isOneAxis(group []report.Figure) bool {
	large := slices.ContainsFunc(group, func(f report.Figure) bool { return f.Unit.Base == percent && f.Value.Cmp(hundred) > 0 })
	if large || report.Comparable(group) != nil || !isOneBasis(group) {
		return false
	}
	switch group[0].Measure {
	case report.Growth, report.AverageGrowth, report.ChainGrowth, report.OtherGrowth, report.Reduction:
		return group[0].Unit.Base == percent
	case report.Share:
		return false // each is of its own whole
	case report.Level:
		return strings.Contains(group[0].Rule, ruleShared) && !group[0].Unit.Counted
	default:
		return false
	}
}

// isPair says whether a figure is the stock that the one before it was added to: the same
// thing, counted in the same unit, and next to it.
func isPair(added, total report.Figure) bool {
	bare := func(f report.Figure) string {
		name := f.Short.In(report.Chinese)
		for _, sign := range []string{"新增", "新引进", "新培育", "新认定", "新建成", "新登记", "新设立", "新"} {
			if rest, ok := strings.CutPrefix(name, sign); ok {
				return rest
			}
		}
		return strings.TrimSuffix(strings.TrimPrefix(name, "累计"), "总数")
	}
	return added.At == total.At && total.Run == added.Run+1 && bare(added) != "" && bare(added) == bare(total) &&
		added.Aim == report.Result && total.Aim == report.Result
}

// said is what a chart by rule says above and below its rows.
type said struct{ title, note report.Text }

// add makes a chart of figures of a kind, if it can be drawn.
func (u ruleCharts) add(made []ruled, rule string, figures []report.Figure, kind charts.Kind, of said, worth int) []ruled {
	if len(figures) < fewestOfRule || len(figures) > mostOfRule {
		return made
	}
	rows := listed{}
	for _, f := range figures {
		rows.Figures = append(rows.Figures, f.ID)
	}
	var o options
	switch kind {
	case charts.KindBars:
		o = &barOptions{listed: rows}
	case charts.KindShares:
		o = &shareOptions{listed: rows, OneWhole: isOfOneWhole(figures)}
	default:
		o = &listOptions{listed: rows}
	}
	return u.addWith(made, rule, figures, kind, o, of, worth)
}

// addWith makes a chart from its options, unless the room of charts would refuse it.
func (u ruleCharts) addWith(made []ruled, rule string, figures []report.Figure, kind charts.Kind, o options, of said, worth int) []ruled {
	section := figures[0].At.Section
	if slices.ContainsFunc(figures, func(f report.Figure) bool { return f.At.Section != section }) {
		section = 0 // of the chapter
	}
	c, err := u.report.MakeChart(report.Chart{
		Section: section, ID: rule + "-" + strings.ReplaceAll(figures[0].ID, ".", "-"), Kind: string(kind), Title: of.title, Note: of.note, Options: o,
	})
	if err != nil {
		return made
	}
	first := slices.IndexFunc(u.report.Figures, func(f report.Figure) bool { return f.ID == figures[0].ID })
	return append(made, ruled{c, first, worth})
}

// everywhere returns a text in every language.
func (u ruleCharts) everywhere(in func(w assets.Words, l report.Language) string) report.Text {
	texts := make([]string, len(u.words))
	for i, w := range u.words {
		texts[i] = in(w, report.Languages[i])
	}
	return report.NewText(texts...)
}

// named is a title that says what a chart shows: the first names, and how many more.
func (u ruleCharts) named(figures []report.Figure) report.Text { return u.namesOf(figures, false) }

// namesOf lists the first names of figures, and how many more there are. Inside a sentence the
// first of them begins small, as all others do.
func (u ruleCharts) namesOf(figures []report.Figure, inside bool) report.Text {
	const most = 3
	return u.everywhere(func(w assets.Words, l report.Language) string {
		var names []string
		for i, f := range figures[:min(most, len(figures))] {
			name := cmp.Or(f.Short.In(l), f.Name.In(l))
			if inside || i > 0 {
				name = begunSmall(name)
			}
			names = append(names, name)
		}
		listed := strings.Join(names, w.T("join.list"))
		if len(figures) > most {
			listed = w.T("rule.and-more", "names", listed, "n", len(figures))
		}
		return listed
	})
}

// begunSmall begins a name with a small letter, but for an abbreviation: "GDP".
func begunSmall(name string) string {
	first, size := utf8.DecodeRuneInString(name)
	if second, _ := utf8.DecodeRuneInString(name[size:]); !unicode.IsLower(second) && second != ' ' {
		return name
	}
	return string(unicode.ToLower(first)) + name[size:]
}
