package report

import (
	"fmt"
	"slices"

	"github.com/shopspring/decimal"
)

// chartFields are the fields of a chart that some kinds use and others do not, by
// their name in the file.
var chartFields = []struct {
	name  string
	isSet func(Chart) bool
	kinds []ChartKind // that use it
}{
	{"figures", func(c Chart) bool { return c.Figures != nil }, []ChartKind{Bars, Shares, Strip, Tiles}},
	{"select", func(c Chart) bool { return c.Select != "" }, []ChartKind{Strip}},
	{"reference", func(c Chart) bool { return c.Reference != "" }, []ChartKind{Bars, Strip}},
	{"as-given", func(c Chart) bool { return c.AsGiven }, []ChartKind{Bars}},
	{"limit", func(c Chart) bool { return c.Limit != "" }, []ChartKind{Strip}},
	{"series", func(c Chart) bool { return c.Series != nil }, []ChartKind{Grouped}},
	{"group", func(c Chart) bool { return c.Groups != nil }, []ChartKind{Grouped}},
	{"pair", func(c Chart) bool { return c.Pairs != nil }, []ChartKind{Stack, Bullet}},
}

// chartChecks are what each kind asks of its figures.
var chartChecks = map[ChartKind]func(*Report, Chart) error{
	Bars:    (*Report).checkBars,
	Grouped: (*Report).checkGrouped,
	Stack:   (*Report).checkStack,
	Bullet:  (*Report).checkBullet,
	Shares:  (*Report).checkShares,
	Strip:   (*Report).checkStrip,
	Tiles:   (*Report).checkTiles,
}

// checkChart refuses a chart that could not be drawn, or that would compare what
// cannot be compared.
func (r *Report) checkChart(c Chart) error {
	check, known := chartChecks[c.Kind]
	if !known {
		return fmt.Errorf("kind %q is not known", c.Kind)
	}
	for _, f := range chartFields {
		if f.isSet(c) && !slices.Contains(f.kinds, c.Kind) {
			return fmt.Errorf("%s does not go with kind %q", f.name, c.Kind)
		}
	}
	if err := r.checkChartWords(c); err != nil {
		return err
	}
	for _, id := range c.ids() {
		if _, ok := r.Figure(id); !ok {
			return fmt.Errorf("figure %q is not known", id)
		}
	}
	if err := check(r, c); err != nil {
		return err
	}
	return r.checkReference(c)
}

// checkChartWords refuses a chart whose words are not there in both languages.
func (r *Report) checkChartWords(c Chart) error {
	if err := r.checkTemplate("title", c.Title); err != nil {
		return err
	}
	if !c.Note.IsZero() {
		if err := r.checkTemplate("note", c.Note); err != nil {
			return err
		}
	}
	if !c.Of.IsZero() {
		if err := checkPlain("of", c.Of); err != nil {
			return err
		}
	}
	return nil
}

func (r *Report) checkBars(c Chart) error {
	if len(c.Figures) < 2 {
		return fmt.Errorf("a chart of %d bars compares nothing", len(c.Figures))
	}
	return r.checkComparable(c)
}

func (r *Report) checkGrouped(c Chart) error {
	if len(c.Series) < 2 || len(c.Groups) == 0 {
		return fmt.Errorf("%d groups of %d series compare nothing", len(c.Groups), len(c.Series))
	}
	for _, s := range c.Series {
		if err := checkBoth("series", s); err != nil {
			return err
		}
	}
	for i, g := range c.Groups {
		if err := checkBoth(fmt.Sprintf("group %d", i+1), g.Label); err != nil {
			return err
		}
		if len(g.Figures) != len(c.Series) {
			return fmt.Errorf("group %d has %d figures for %d series", i+1, len(g.Figures), len(c.Series))
		}
	}
	return r.checkComparable(c)
}

func (r *Report) checkShares(c Chart) error {
	if len(c.Figures) == 0 {
		return fmt.Errorf("there are no figures")
	}
	whole := decimal.NewFromInt(100)
	for _, f := range r.ChartFigures(c) {
		if !f.Unit.isPercent() || f.Measure != Share || f.Value.GreaterThan(whole) {
			return fmt.Errorf("%s is not a share of a whole", f.ID)
		}
	}
	return r.checkComparable(c)
}

func (r *Report) checkStrip(c Chart) error {
	if (c.Select == "") == (c.Figures == nil) {
		return fmt.Errorf("either figures or select must say what is on the strip")
	}
	if c.Select != "" && !slices.Contains(Measures, c.Select) {
		return fmt.Errorf("measure %q is not known", c.Select)
	}
	dots := r.ChartFigures(Chart{Figures: c.Figures, Select: c.Select})
	if len(dots) < 2 {
		return fmt.Errorf("a strip of %d dots compares nothing", len(dots))
	}
	for _, f := range r.ChartFigures(c) {
		if !f.Unit.isPercent() {
			return fmt.Errorf("%s is not in percent", f.ID)
		}
	}
	if !slices.ContainsFunc(dots, func(f Figure) bool { return f.ID == c.Limit }) && c.Limit != "" {
		return fmt.Errorf("limit %s is not on the strip", c.Limit)
	}
	return r.checkComparable(c)
}

// checkTiles asks only for tiles: each stands for itself, so units and scopes may differ.
func (r *Report) checkTiles(c Chart) error {
	if len(c.Figures) == 0 {
		return fmt.Errorf("there are no figures")
	}
	return r.checkIDs(c.Figures)
}

// checkStack refuses pairs that are not before + new = now. Every pair has a scale of
// its own, so units may differ from row to row.
func (r *Report) checkStack(c Chart) error {
	if len(c.Pairs) == 0 {
		return fmt.Errorf("there are no pairs")
	}
	for i, p := range c.Pairs {
		if p.New == "" || p.Total == "" || p.Result != "" {
			return fmt.Errorf("pair %d must have new and total, and nothing else", i+1)
		}
		if err := checkBothOrNone(fmt.Sprintf("pair %d", i+1), p.Label); err != nil {
			return err
		}
		added, _ := r.Figure(p.New) // checkChart has found both
		total, _ := r.Figure(p.Total)
		if _, err := r.Before(added, total); err != nil {
			return err
		}
	}
	return r.checkScope(c)
}

// checkBullet refuses results that the report implies no target for.
func (r *Report) checkBullet(c Chart) error {
	if len(c.Pairs) == 0 {
		return fmt.Errorf("there are no pairs")
	}
	for i, p := range c.Pairs {
		if p.Result == "" || p.New != "" || p.Total != "" {
			return fmt.Errorf("pair %d must have a result, and nothing else", i+1)
		}
		if err := checkBothOrNone(fmt.Sprintf("pair %d", i+1), p.Label); err != nil {
			return err
		}
		result, _ := r.Figure(p.Result) // checkChart has found it
		if _, ok := r.Target(result); !ok {
			return fmt.Errorf("the report implies no target of %s", p.Result)
		}
	}
	return r.checkScope(c)
}

// checkComparable refuses a chart whose figures cannot share an axis.
func (r *Report) checkComparable(c Chart) error {
	figures := r.ChartFigures(c)
	for _, ids := range [][]string{c.Figures, groupIDs(c)} {
		if err := r.checkIDs(ids); err != nil {
			return err
		}
	}
	for _, f := range figures {
		if f.Unit.Base == "" {
			return fmt.Errorf("%s has no unit, so nothing can be compared with it", f.ID)
		}
		if !f.Unit.comparable(figures[0].Unit) {
			return fmt.Errorf("it mixes units: %s is in %q, %s in %q",
				figures[0].ID, figures[0].Unit.Printed, f.ID, f.Unit.Printed)
		}
	}
	return r.checkScope(c)
}

// groupIDs returns the ids of a grouped chart's figures.
func groupIDs(c Chart) []string { return Chart{Groups: c.Groups}.ids() }

// checkScope refuses a chart that sets a part beside the whole.
func (r *Report) checkScope(c Chart) error {
	figures := r.ChartFigures(c)
	for _, f := range figures {
		if f.Scope != figures[0].Scope {
			return fmt.Errorf("it mixes scopes: %s and %s", figures[0].ID, f.ID)
		}
	}
	return nil
}
