package report

import (
	"strings"
	"testing"
)

func TestLoadRefusesDerivations(t *testing.T) {
	const ninth, tenth = "report: derivations.csv line 8: ", "report: derivations.csv line 9: "
	const ratio = "{jobs.new} / {jobs.over-target},,3"
	const digits = "digits must be given for a formula that is rounded, and for no other"
	checkRefusals(t, []refusal{
		{"kind", "derivations.csv", "ratio,,", "quotient,,", ninth + `kind "quotient" is not known`},
		{"relation", "derivations.csv", "ratio,,", "ratio,beside,", ninth + `relation "beside" is not known`},
		{"another relation", "derivations.csv", "margin,against", "margin,above", `report: derivations.csv line 6: margin follows from relation "against", not "above"`},
		{"another target", "derivations.csv", "{a} - {b},{a},,{a}：目标", "{a} + {b},{a},,{a}：目标", `report: derivations.csv line 2: target must be the {a} - {b} of a, in its unit`},
		{"another stock", "derivations.csv", "before,adds,b", "before,adds,a", `report: derivations.csv line 3: before must be the {b} - {a} of b, in its unit`},
		{"formula", "derivations.csv", ratio, "{jobs.new} /,,3", ninth + `formula "{jobs.new} /": a figure or a number must stand before ""`},
		{"comparison", "derivations.csv", ratio, "{jobs.new} = {jobs.over-target},,3", ninth + `formula "{jobs.new} = {jobs.over-target}" compares, and should calculate`},
		{"unknown figure", "derivations.csv", ratio, "{jobs.new} / {jobs.old},,3", ninth + `figure "jobs.old" is not known`},
		{"about another figure", "derivations.csv", "ratio,,jobs.new", "ratio,,firms.new", ninth + `of "firms.new" is not in the formula "{jobs.new} ÷ {jobs.over-target}"`},
		{"digits that are none", "derivations.csv", ratio, "{jobs.new} / {jobs.over-target},,10", ninth + `digits "10" is not a number from 1 to 9`},
		{"no digits for a quotient", "derivations.csv", ratio, "{jobs.new} / {jobs.over-target},,", ninth + digits},
		{"digits for a difference", "derivations.csv", "个百分点,,{a}：比{b}", "个百分点,3,{a}：比{b}", `report: derivations.csv line 6: ` + digits},
		{"unknown unit", "derivations.csv", ratio, "{jobs.new} / {jobs.over-target},倍,3", ninth + `{jobs.new} ÷ {jobs.over-target}: unit "倍" is not known`},
		{"wrong unit", "derivations.csv", ratio, "{jobs.new} / {jobs.over-target},亿元,3", ninth + `{jobs.new} ÷ {jobs.over-target}: a result in "" is none in "亿元"`},
		{"a ratio of things is a pure number", "derivations.csv", ratio, "{jobs.new} / {jobs.over-target},家,3", ninth + `{jobs.new} ÷ {jobs.over-target}: a result in "" is none in "家"`},
		{"units that do not go together", "derivations.csv", ratio, "{jobs.new} - {firms.new},万人,", ninth + `{jobs.new} − {firms.new}: "人" and "家" do not add up`},
		{"division by what may be nothing", "derivations.csv", ratio, "{jobs.new} / ({jobs.new} - 75.08万人),,3", ninth + `{jobs.new} ÷ ({jobs.new} − 75.08万人): what it divides by may be zero`},
		{"no English name", "derivations.csv", "就业比,Jobs to excess", "就业比,", ninth + `name has no English text`},
		{"typed digit", "derivations.csv", "the product", "98.6 times", tenth + `how (en): "98.6 times" is a typed digit; numbers are named as {figure.id}`},
		{"twice", "derivations.csv", "amount,,water.share,round({water.share} * {firms.total}),家", "ratio,,jobs.new,{jobs.new}/{jobs.over-target},", tenth + `{jobs.new} ÷ {jobs.over-target} is derived already`},
		{"no row", "derivations.csv", "rest,part-of,b,{b} - {a},{b},,{b}：其余", "ratio,,firms.new,{firms.total} - {firms.new},家,,其余", `report: derivations.csv: there is no row that derives rest from "part-of"`},
		{"what is refused", "refusals.csv", "share,jobs.new;firms.new,gdp.level", "ratio,jobs.over-target,jobs.new", ninth + `{jobs.new} ÷ {jobs.over-target} is refused in refusals.csv`},
	})
}

// TestQualifiedIsRefused: 超过 on one figure of a formula, and no value comes out.
func TestQualifiedIsRefused(t *testing.T) {
	for _, c := range []struct{ qualifier, why string }{
		{"超过", "a lower bound"},
		{"近", "an upper bound"},
		{"左右", "about so much"},
		{"预计", "expected"},
		{"预计;以上", "a lower bound"},
	} {
		t.Run(c.qualifier, func(t *testing.T) {
			files := sampleFiles()
			files["figures.csv"] = strings.Replace(files["figures.csv"], "98.6,98.6,%,", "98.6,98.6,%,"+c.qualifier, 1)
			r, err := Load(mapFS(files), AnyKind)
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range r.Derived() {
				if d.Kind == DerivedAmount {
					t.Errorf("got %s", d)
				}
			}
			refusals := r.Refusals("firms.total")
			if len(refusals) != 1 || refusals[0].Kind != DerivedAmount || refusals[0].Why.In(English) != c.why {
				t.Errorf("got %+v, want one for being %s", refusals, c.why)
			}
		})
	}
}

// TestBoundIsDerived: from one bound that includes its number another follows, the other way
// round; from what is more than its number, about it or expected, nothing does.
func TestBoundIsDerived(t *testing.T) {
	for _, c := range []struct{ qualifier, want string }{
		{"以上", "100% − 98.6% = 1.4%以下"},
		{"以下", "100% − 98.6% = 1.4%以上"},
		{"", "100% − 98.6% = 1.4%"},
		{"超过", ""},
		{"近", ""},
		{"左右", ""},
		{"预计", ""},
		{"预计;以上", ""},
	} {
		t.Run("qualifier "+c.qualifier, func(t *testing.T) {
			files := sampleFiles()
			files["figures.csv"] = strings.Replace(files["figures.csv"], "98.6,98.6,%,,share", "98.6,98.6,%,"+c.qualifier+",reduction", 1)
			files["derivations.csv"] += "rest,,water.share,100% - {water.share},%,,其余,What is left,相减,the difference\n"
			files[chapterFile(0)], _, _ = strings.Cut(files[chapterFile(0)], "[[chart]]") // which draw it as a share
			r, err := Load(mapFS(files), AnyKind)
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			for _, d := range r.DerivedOf("water.share") {
				if d.Kind == DerivedRest {
					got = d.String()
				}
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
