package report

import (
	"slices"
	"strings"
	"testing"
)

// FuzzFormula checks that what is shown of a formula, written as it is typed, is the same
// formula, and that working it out says what is wrong or gives a range in order.
func FuzzFormula(f *testing.F) {
	for _, text := range []string{
		"{firms.new} / {firms.total}", "{gdp.level} / (1 + {gdp.growth})", "nearest({water.share} * {firms.total}) = 80家",
		"{power.share} <= {water.share} <= 100%", "{jobs.new} - ({jobs.new} - 75.1万人)", "1 / ({roads.length} / {roads.length} - 1)",
		"((((((((1))))))))", "round(", "{", "1%%", "99999999999999999999亿元 * 99999999999999999999", "--1", "{gap.ratio}*{gap.ratio}",
	} {
		f.Add(text)
	}
	r := sampleReport(f)
	typed := strings.NewReplacer(" ≥ ", " >= ", " − ", " - ", " × ", " * ", " ÷ ", " / ", " ≤ ", " <= ")
	f.Fuzz(func(t *testing.T, text string) {
		formula, err := r.parseFormula(text)
		if err != nil {
			return
		}
		again, err := r.parseFormula(typed.Replace(formula.String()))
		if err != nil || again.String() != formula.String() {
			t.Errorf("%q is shown as %s, which reads as %s, %v", text, formula, again, err)
		}
		for _, s := range formula.sides {
			q, err := r.evaluate(s.calculation)
			if err == nil && q.low != nil && q.high != nil && (q.low.Cmp(q.high) > 0 || !q.open && (q.mid.Cmp(q.low) < 0 || q.mid.Cmp(q.high) > 0)) {
				t.Errorf("%s comes to %s", formula, show(q))
			}
		}
	})
}

// FuzzArithmetic puts any rows behind those of one of the files that say what is calculated:
// Load must say what is wrong with them, or keep its promises.
func FuzzArithmetic(f *testing.F) {
	names := []string{relationsFile, refusalsFile, derivationsFile, checksFile}
	for i, rows := range [][]string{
		{"part-of,b.new,b.total,,\n", "above,a.growth,a.over,,\nagainst,a.growth,a.over,,\n", "grows,a.level,a.growth,,\n", "looks-alike,b.new,a.level,异,other\n"},
		{"share,b.new;b.new,,是,is\n", "earlier,<growth>,,是,is\n", "average,;,;,是,is\n", "share,b.new,a.level,异,other\n"},
		{
			"ratio,,b.new,{b.new} / {b.total},,1,名,name,是,is\n", "target,exceeds,a,{b} - {a},{a},,名,name,是,is\n",
			"share,adds,a,{a}{b},%,9,名,name,是,is\n", "before,adds,b,{b} - {a},{b},,名,name,是,is\n",
		},
		{"a,count,1 <= {share} <= {share},名,name,是,is\n", "a,limit,{growth} = {a.growth},名,name,是,is\n", "a,limit,{b.new} <= 1家,名,name,是,is\n"},
	} {
		for _, row := range rows {
			f.Add(uint8(i), []byte(row))
		}
	}
	f.Fuzz(func(t *testing.T, which uint8, data []byte) {
		r, err := Load(mapFS(with(names[int(which)%len(names)], string(data), true)), AnyKind)
		if err != nil {
			if r != nil || !strings.HasPrefix(err.Error(), "report: ") {
				t.Errorf("got %v and the error %q", r, err)
			}
			return
		}
		keepsPromises(t, r)
	})
}

// keepsPromises holds a report that Load took to what its types say.
func keepsPromises(t *testing.T, r *Report) {
	t.Helper()
	for _, d := range r.Derived() {
		if d.Low.GreaterThan(d.High) || len(d.From) == 0 || !d.uses(d.Of.ID) || d.Places < 0 {
			t.Errorf("%s is from %s to %s, about %s", d, d.Low, d.High, d.Of.ID)
		}
		if slices.ContainsFunc(d.From, func(f Figure) bool { return len(f.Qualifiers) > 0 }) {
			t.Errorf("%s is calculated with a qualified number", d)
		}
	}
	for _, f := range r.Figures {
		for _, n := range r.Refusals(f.ID) {
			if n.Why.In(Chinese) == "" || n.Why.In(English) == "" || !slices.Contains(derivedKinds, n.Kind) {
				t.Errorf("%+v says not why", n)
			}
		}
	}
	for _, c := range r.Checks() {
		if len(c.Sides) < 2 || c.Tolerance.IsNegative() || !slices.Contains([]Verdict{Holds, Fails, Undecided}, c.Verdict) {
			t.Errorf("%s has %d sides", c, len(c.Sides))
		}
	}
}
