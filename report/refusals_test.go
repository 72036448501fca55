package report

import (
	"slices"
	"strings"
	"testing"
)

func TestLoadRefusesRefusals(t *testing.T) {
	const eighth = "report: refusals.csv line 8: "
	const pair = "share,jobs.new;firms.new,gdp.level"
	checkRefusals(t, []refusal{
		{"kind", "refusals.csv", pair, "part,jobs.new,gdp.level", eighth + `kind "part" is not known`},
		{"unknown figure", "refusals.csv", pair, "share,jobs.new;firms.old,gdp.level", eighth + `figure "firms.old" is not known`},
		{"unknown other figure", "refusals.csv", pair, "share,jobs.new,gdp.size", eighth + `figure "gdp.size" is not known`},
		{"itself", "refusals.csv", pair, "share,jobs.new,jobs.new", eighth + `figure "jobs.new" is named twice`},
		{"no figure", "refusals.csv", pair, "share,,", eighth + `figure "" is not known`},
		{"twice, turned round", "refusals.csv", pair, "earlier,gdp.growth,gdp.level", eighth + `earlier of gdp.growth and gdp.level is refused already`},
		{"no reason", "refusals.csv", "对象不同,other subjects", "对象不同,", eighth + `why has no English text`},
		{"typed digit", "refusals.csv", "other subjects", "81 firms", eighth + `why (en): "81 firms" is a typed digit; numbers are named as {figure.id}`},
		{"unknown rule", "refusals.csv", ",<about>", "earlier,<nearly>", `report: refusals.csv line 5: figure "<nearly>" is not known`},
		{"rule for another kind", "refusals.csv", "earlier,<growth>", "margin,<growth>", `report: refusals.csv line 2: <growth> is for kind "earlier" and nothing else`},
		{"rule for one kind", "refusals.csv", ",<about>,", "share,<about>,", `report: refusals.csv line 5: <about> is for kind "" and nothing else`},
		{"rule with a figure", "refusals.csv", "<about>,", "<about>,jobs.new", `report: refusals.csv line 5: <about> is for kind "" and nothing else`},
		{"rule twice", "refusals.csv", "<about>", "<at-most>", `report: refusals.csv line 5: <at-most> has a reason already`},
		{"rule without a reason", "refusals.csv", ",<expected>,", "share,jobs.over-target,", `report: refusals.csv: there is no reason for <expected>`},
		{"what looks alike", "refusals.csv", pair, "before,clients.total,firms.new", `report: refusals.csv: before of clients.total and firms.new is refused already`},
	})
}

// why returns the English reason for refusing a kind of value of a figure.
func why(r *Report, kind DerivedKind, id string) string {
	for _, n := range r.Refusals(id) {
		if n.Kind == kind {
			return n.Why.In(English)
		}
	}
	return ""
}

// TestRefusals: where a reader would expect a value that would be wrong, the report says
// why there is none.
func TestRefusals(t *testing.T) {
	r := realReport(t)
	for _, c := range []struct {
		name string
		kind DerivedKind
		id   string
		want string // in the reason
	}{
		{"GDP before the year", DerivedEarlier, "gdp.level", "constant prices"},
		{"seen from its growth", DerivedEarlier, "gdp.growth", "constant prices"},
		{"value added", DerivedEarlier, "pillar.automobile.growth", "constant prices"},
		{"growth without a level", DerivedEarlier, "trade.growth", "not the level"},
		{"level of another place", DerivedEarlier, "southeast.visitors.level", "whole city"},
		{"nominal against real growth", DerivedMargin, "retail.growth", "current prices"},
		{"growth at prices nobody knows", DerivedMargin, "digital-economy.growth", "price basis the report does not state"},
		{"growth that is expected too", DerivedMargin, "culture-industry.growth", "price basis the report does not state"},
		{"output value", DerivedMargin, "farm.processing.growth", "price basis the report does not state"},
		{"power and value added", DerivedMargin, "industrial-power.growth", "kilowatt-hours"},
		{"tonnes and GDP", DerivedMargin, "freight.growth", "tonnes"},
		{"water of a part and of the whole", DerivedMargin, "northeast.water-quality.share", "other sections"},
		{"real growth of rural income", DerivedPace, "income.rural.growth", "none for town and country"},
		{"all pensions paid", DerivedAmount, "basic-pension.level", "whole year"},
		{"forest belt in the greening", DerivedShare, "forest-belt.level", "no share"},
		{"average of bounds", DerivedAverage, "intermediary-market.deals", "lower bound"},
		{"about so much of GDP", DerivedAmount, "rd.intensity", "about"},
		{"members of two academies", DerivedBefore, "cae-members.new", "two academies"},
		{"incubators of all levels", DerivedBefore, "incubators.municipal.total", "municipal level and above"},
		{"what is left to invest", DerivedRest, "joint.projects.investment", "invested so far"},
		{"GDP per person", DerivedAverage, "gdp.level", "population"},
		{"retail sales in GDP", DerivedShare, "retail.level", "no part"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := why(r, c.kind, c.id); !strings.Contains(got, c.want) {
				t.Errorf("got %q, want one that says %q", got, c.want)
			}
		})
	}
	if got := len(r.refusals); got != 94 {
		t.Errorf("got %d refusals, want 94", got)
	}
	if list := r.Refusals("income.urban.level"); len(list) > 0 {
		t.Errorf("got %+v for a level with its growth at current prices", list)
	}
}

// TestEveryGrowthIsExplained: for every growth rate last year's level is derived, or the
// reader is told why not, once.
func TestEveryGrowthIsExplained(t *testing.T) {
	r := realReport(t)
	for _, f := range r.Figures {
		if f.Measure != Growth {
			continue
		}
		told := 0
		for _, d := range r.DerivedOf(f.ID) {
			if d.Kind == DerivedEarlier {
				told++
			}
		}
		for _, n := range r.Refusals(f.ID) {
			if n.Kind == DerivedEarlier {
				told++
			}
		}
		if told != 1 {
			t.Errorf("%s: %d words on the level of the year before, want 1", f.ID, told)
		}
	}
}

// TestRealGrowthIsNeverDivided: growth at constant prices must not meet a level at current
// ones, whatever the data says.
func TestRealGrowthIsNeverDivided(t *testing.T) {
	for _, d := range realReport(t).Derived() {
		if d.Kind != DerivedEarlier {
			continue
		}
		for _, f := range d.From {
			if strings.HasPrefix(f.ID, "gdp.") || strings.Contains(f.Name.In(Chinese), "增加值") {
				t.Errorf("%s divides by the real growth %s", d, f.ID)
			}
		}
	}
}

func TestRefusalsOrder(t *testing.T) {
	r := realReport(t)
	list := r.Refusals("gdp.level")
	about := slices.IndexFunc(list, func(n Refusal) bool { return n.Figures[0].ID != "gdp.level" })
	for i, n := range list {
		if (n.Figures[0].ID == "gdp.level") != (i < about) {
			t.Errorf("%d of %d is about %s", i, len(list), n.Figures[0].ID)
		}
	}
	if about != 2 {
		t.Errorf("got %d refusals about GDP, want 2: of the year before, and of an average", about)
	}
}
