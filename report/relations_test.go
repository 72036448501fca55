package report

import (
	"maps"
	"slices"
	"testing"
)

func TestLoadRefusesRelations(t *testing.T) {
	const fourth = "report: relations.csv line 4: "
	const sixth = "report: relations.csv line 6: "
	const targetOf = "exceeds,jobs.new,jobs.over-target"
	checkRefusals(t, []refusal{
		{"kind", "relations.csv", "adds,", "sums,", `report: relations.csv line 2: kind "sums" is not known`},
		{"unknown figure", "relations.csv", targetOf, "exceeds,jobs.new,jobs.above", fourth + `figure "jobs.above" is not known`},
		{"itself", "relations.csv", targetOf, "exceeds,jobs.new,jobs.new", fourth + `jobs.new cannot be related to itself`},
		{"twice", "relations.csv", targetOf, "exceeds,gdp.growth,gdp.over-target", fourth + `gdp.growth is related to gdp.over-target as "exceeds" already`},
		{"two stocks", "relations.csv", targetOf, "adds,firms.new,clients.total", fourth + `firms.new is related to firms.total as "adds" already`},
		{"contradiction", "relations.csv", "looks-alike,firms.new,clients", "looks-alike,firms.new,firms", `report: relations.csv line 5: firms.new is related to firms.total as "adds" already`},
		{"look-alikes without a reason", "relations.csv", "对象不同,other subjects", ",", `report: relations.csv line 5: why has no Chinese text`},
		{"reason in one language", "relations.csv", "firms.total,,", "firms.total,同一,", `report: relations.csv line 2: why has no English text`},
		{"target of a level", "relations.csv", targetOf, "exceeds,gdp.level,firms.total", fourth + `gdp.level and firms.total are not a pair: the second is no difference`},
		{"growth at unlike prices", "prices.csv", "constant,gdp.growth;retail.growth;trade.growth,惯例,a convention", "constant,gdp.growth;trade.growth,惯例,a convention\ncurrent,retail.growth,惯例,a convention", sixth + `retail.growth (current) and gdp.growth (constant) are on different price bases`},
		{"target in other units", "relations.csv", targetOf, "exceeds,gdp.level,jobs.over-target", fourth + `gdp.level and jobs.over-target are not a pair: "万人" cannot be taken from "亿元"`},
		{"stock that is none", "relations.csv", targetOf, "adds,jobs.new,jobs.over-target", fourth + `jobs.new and jobs.over-target are not a pair: they are not a new and a cumulative figure`},
		{"stock in other units", "relations.csv", targetOf, "adds,jobs.new,clients.total", fourth + `clients.total and jobs.new are not a pair: "万人" cannot be taken from "家"`},
		{"more than there is", "figures.csv", "6,6,家", "82,82,家", `report: relations.csv line 2: firms.new and firms.total are not a pair: more was added than there is`},
		{"bound", "figures.csv", "81,81,家,", "81,81,家,超过", `report: relations.csv line 2: firms.total and firms.new are not a pair: one of them is not exact`},
		{"other scope", "figures.csv", "企业累计,All enterprises,企业,Enterprises,,,", "企业累计,All enterprises,企业,Enterprises,东部,East,", `report: relations.csv line 2: firms.total and firms.new are not a pair: their scopes differ`},
		{"against what is no growth", "relations.csv", "against,retail.growth,gdp.growth", "against,retail.growth,gdp.level", sixth + `retail.growth and gdp.level are not a pair: they are not two growth rates`},
		{"pair turned round", "relations.csv", "against,retail.growth,gdp.growth", "looks-alike,firms.total,firms.new", sixth + `firms.new is related to firms.total as "adds" already`},
		{"above nothing in particular", "relations.csv", "exceeds,gdp.growth", "above,gdp.growth", `report: relations.csv line 3: gdp.growth is above one other figure, so it must stand against just one`},
		{"above by what is no difference", "relations.csv", targetOf, "above,jobs.new,firms.new", fourth + `jobs.new and firms.new are not a pair: the second is no difference`},
		{"level without growth", "relations.csv", targetOf, "grows,gdp.level,jobs.new", fourth + `gdp.level and jobs.new are not a pair: they are not a level and a growth rate`},
		{"part in other units", "relations.csv", targetOf, "part-of,firms.new,users.total", fourth + `firms.new and users.total are not a pair: "家" is no part of "万"`},
		{"part that is a rate", "relations.csv", targetOf, "part-of,water.share,power.share", fourth + `water.share and power.share are not a pair: they are not two amounts`},
		{"part above its whole", "relations.csv", targetOf, "part-of,clients.total,firms.total", fourth + `clients.total and firms.total are not a pair: the part is more than the whole`},
		{"restated as something else", "relations.csv", targetOf, "restates,gdp.growth,jobs.new", fourth + `gdp.growth and jobs.new are not a pair: they differ in unit, measure, scope or period`},
	})
}

// TestPairRules shows each rule on pairs what the sample has no figures for.
func TestPairRules(t *testing.T) {
	r := numbers(t, "retail.level 100 亿元 level", "retail.growth 8 % growth", "part.level 3 家 level", "none.level 0 家 level")
	level, growth, part, none := r.Figures[0], r.Figures[1], r.Figures[2], r.Figures[3]
	east := NewText("东部", "East")
	in := func(f Figure, scope Text, period string) Figure {
		f.Scope, f.Period = scope, period
		return f
	}
	for _, c := range []struct {
		name string
		kind RelationKind
		a, b Figure
		want string
	}{
		{"level and growth", Grows, level, growth, ""},
		{"of different places", Grows, in(level, east, "2021"), growth, "retail.level and retail.growth are not a pair: their scopes differ"},
		{"of different years", Grows, in(level, Text{}, "2020"), growth, "retail.level and retail.growth are not a pair: their periods differ"},
		{"part and whole", PartOf, part, part, ""},
		{"of different places", PartOf, part, in(part, east, "2021"), "part.level and part.level are not a pair: their scopes differ"},
		{"of nothing", PartOf, none, none, "none.level and none.level are not a pair: the part is more than the whole"},
		{"said twice", Restates, growth, growth, ""},
		{"said of different years", Restates, growth, in(growth, Text{}, "2020"), "retail.growth and retail.growth are not a pair: they differ in unit, measure, scope or period"},
	} {
		t.Run(string(c.kind)+" "+c.name, func(t *testing.T) {
			got := ""
			if err := pairRules[c.kind](c.a, c.b); err != nil {
				got = err.Error()
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// TestRelations counts what the data relates. The list is kept by hand, so that a relation
// that is lost is missed.
func TestRelations(t *testing.T) {
	r := realReport(t)
	got := map[RelationKind]int{}
	for _, n := range r.Relations {
		got[n.Kind]++
		if n.Why.IsZero() {
			t.Errorf("%s %s %s does not say why", n.A, n.Kind, n.B)
		}
	}
	want := map[RelationKind]int{Adds: 9, Exceeds: 2, Above: 1, Against: 28, Grows: 4, PartOf: 3, Restates: 1, LooksAlike: 10}
	if !maps.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
	var related []string
	for _, n := range r.Relations {
		if n.A == "fixed-investment.growth" || n.B == "fixed-investment.growth" {
			related = append(related, string(n.Kind)+" "+n.A)
		}
	}
	if want := []string{"restates demand.fixed-investment.growth"}; !slices.Equal(related, want) {
		t.Errorf("got %v, want %v", related, want)
	}
}
