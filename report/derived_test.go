package report

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

func TestTarget(t *testing.T) {
	r := sampleReport(t)
	cases := []struct{ id, value, formula string }{
		// By hand: 8.3 - 2.3 = 6; 75.1 - 15.1 = 60.
		{"gdp.growth", "6", "8.3% − 2.3个百分点 = 6%"},
		{"jobs.new", "60", "75.1万人 − 15.1万人 = 60万人"},
	}
	for _, c := range cases {
		t.Run(c.id, func(t *testing.T) {
			result, _ := r.Figure(c.id)
			d, ok := r.Target(result)
			if !ok {
				t.Fatal("got no target")
			}
			if got := d.Value.String(); got != c.value {
				t.Errorf("got %s, want %s", got, c.value)
			}
			if got := d.String(); got != c.formula {
				t.Errorf("got %s, want %s", got, c.formula)
			}
			if d.Kind != DerivedTarget || d.Unit != result.Unit || d.Of.ID != c.id || d.From[0].ID != c.id || d.About {
				t.Errorf("got a %s of %s in %q from %s, about %v", d.Kind, d.Of.ID, d.Unit.Printed, d.From[0].ID, d.About)
			}
		})
	}
	other, _ := r.Figure("trade.growth")
	if d, ok := r.Target(other); ok {
		t.Errorf("got the target %s for a figure that the report gives none for", d.Value)
	}
}

func TestBefore(t *testing.T) {
	r := sampleReport(t)
	added, _ := r.Figure("firms.new")
	total, _ := r.Figure("firms.total")
	d, err := r.Before(added, total)
	if err != nil {
		t.Fatal(err)
	}
	// By hand: 81 - 6 = 75.
	if got, want := d.String(), "81家 − 6家 = 75家"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := d.Name, NewText("企业累计：年初", "All enterprises: before"); got != want {
		t.Errorf("got the name %v, want %v", got, want)
	}
	if d.Kind != DerivedBefore || d.Of.ID != "firms.total" || d.Formula.String() != "{firms.total} − {firms.new}" {
		t.Errorf("got a %s of %s by %s", d.Kind, d.Of.ID, d.Formula)
	}
	for _, c := range []struct{ name, added, total string }{
		{"not related", "jobs.new", "users.total"},
		{"turned round", "firms.total", "firms.new"},
		{"looks alike", "firms.new", "clients.total"},
		{"a target is no stock", "gdp.growth", "gdp.over-target"},
	} {
		t.Run(c.name, func(t *testing.T) {
			added, _ := r.Figure(c.added)
			total, _ := r.Figure(c.total)
			if d, err := r.Before(added, total); err == nil || !strings.Contains(err.Error(), "are not a pair: ") {
				t.Errorf("got %s and %v, want that they are not a pair", d.Value, err)
			}
		})
	}
}

// TestDerivedByHand holds derived values of every kind against a calculation on paper,
// and their ranges where they have one.
func TestDerivedByHand(t *testing.T) {
	r := realReport(t)
	for _, c := range []struct {
		kind      DerivedKind
		of        string
		want      string
		low, high string
	}{
		// 8.3 - 2.3 = 6; 75.1 - 15.1 = 60.
		{DerivedTarget, "gdp.growth", "8.3% − 2.3个百分点 = 6%", "5.9", "6.1"},
		{DerivedTarget, "urban-jobs.new", "75.1万人 − 15.1万人 = 60万人", "59.9", "60.1"},
		// 36939 - 10568 = 26371; 81 - 6 = 75.
		{DerivedBefore, "tech-firms.total", "36939家 − 10568家 = 26371家", "26371", "26371"},
		{DerivedBefore, "listed-firms.total", "81家 − 6家 = 75家", "75", "75"},
		// 10568 / 36939 = 0.28609; 4 / 10 = 0.4.
		{DerivedAdded, "tech-firms.new", "10568家 ÷ 36939家 ≈ 28.6%", "28.61", "28.61"},
		{DerivedAdded, "design-centres.new", "4个 ÷ 10个 = 40%", "40", "40"},
		// 33802.5 / 1.0975 = 30799.5 to 33803.5 / 1.0965 = 30828.5.
		{DerivedEarlier, "income.level", "33803元 ÷ (1 + 9.7%) ≈ 30810元", "30800", "30829"},
		// 18100 / 1.106 = 16365.3; 18099.5 / 1.1065 = 16357.4 to 18100.5 / 1.1055 = 16373.1.
		{DerivedEarlier, "income.rural.level", "18100元 ÷ (1 + 10.6%) ≈ 16370元", "16357", "16373"},
		// 13967.7 / 1.185 = 11787.1; 13967.65 / 1.1855 = 11782.1 to 13967.75 / 1.1845 = 11792.1.
		{DerivedEarlier, "retail.level", "13967.7亿元 ÷ (1 + 18.5%) ≈ 11790亿元", "11782", "11792"},
		// 5.9 - 8.3 = -2.4 and 9 - 8.3 = 0.7, which is 8.5 - 8.35 = 0.15 to 9.5 - 8.25 = 1.25.
		{DerivedMargin, "pillar.materials.growth", "5.9% − 8.3% = -2.4个百分点", "-2.5", "-2.3"},
		{DerivedMargin, "services.growth", "9% − 8.3% ≈ 0.7个百分点", "0.15", "1.25"},
		// 65 / 67 = 0.97015; 1.2 / 2.6 = 0.4615, 1.15 / 2.65 = 0.4340 to 1.25 / 2.55 = 0.4902.
		{DerivedShare, "joint.projects.started", "65个 ÷ 67个 ≈ 97.0%", "97.01", "97.01"},
		{DerivedShare, "poverty-risk-removed.households.total", "1.2万户 ÷ 2.6万户 ≈ 46%", "43.4", "49"},
		// 1030.9 / 15700 = 0.06566; 1030.85 / 15750 = 0.06545 to 1030.95 / 15650 = 0.06588.
		{DerivedShare, "joint.projects.invested", "1030.9亿元 ÷ 1.57万亿元 ≈ 6.6%", "6.55", "6.59"},
		// 326 / 365 = 0.89315.
		{DerivedShare, "good-air-days.level", "326天 ÷ 365天 ≈ 89.3%", "89.32", "89.32"},
		// 67 - 65 = 2; 7.7 - 4.7 = 3.
		{DerivedRest, "joint.projects.number", "67个 − 65个 = 2个", "2", "2"},
		{DerivedRest, "poverty-watch.people.total", "7.7万人 − 4.7万人 = 3万人", "2.9", "3.1"},
		// 43502 / 18100 = 2.40343. The official ratio of the year is 2.40.
		{DerivedRatio, "income.urban.level", "43502元 ÷ 18100元 ≈ 2.40", "2.403", "2.404"},
		// 1 + 2.521 = 3.521; 1 + 1.944 = 2.944.
		{DerivedIndex, "new-energy-vehicles.growth", "100% + 252.1% = 352.1%", "352.05", "352.15"},
		{DerivedIndex, "smartphones-5g.growth", "100% + 194.4% = 294.4%", "294.35", "294.45"},
		// 75.1 / 60 = 1.25167; 75.05 / 60.1 = 1.24875 to 75.15 / 59.9 = 1.25459.
		{DerivedIndex, "urban-jobs.new", "75.1万人 ÷ (75.1万人 − 15.1万人) ≈ 125%", "124.9", "125.5"},
		// 43502 - 18100 = 25402. 43502 / 1.087 = 40020.2 and 18100 / 1.106 = 16365.3 differ by
		// 23655, which the rounding of the rates leaves open by 27 either way.
		{DerivedGap, "income.urban.level", "43502元 − 18100元 = 25402元", "25401", "25403"},
		// 1.097 / 1.003 = 1.09372; 1.0965 / 1.0035 = 1.09268 to 1.0975 / 1.0025 = 1.09476.
		{DerivedPace, "income.growth", "(1 + 9.7%) ÷ (1 + 0.3%) − 1 ≈ 9.4%", "9.27", "9.48"},
		// 1.146 / 1.112 = 1.03058; 1.1455 / 1.1125 = 1.02966 to 1.1465 / 1.1115 = 1.03149.
		{DerivedPace, "tourism-revenue.growth", "(1 + 14.6%) ÷ (1 + 11.2%) − 1 ≈ 3.1%", "2.97", "3.15"},
		// 74 - 73 = 1; 100 - 60 = 40, and as 60 is the least that was cut, 40 is the most left.
		{DerivedRest, "national-water-sections.level", "74个 − round(98.6% × 74个) = 1个", "1", "1"},
		{DerivedIndex, "bulk-drug-prices.reduction", "100% − 50% = 50%以下", "50", "50"},
		{DerivedIndex, "customs-clearance.reduction", "100% − 60% = 40%以下", "40", "40"},
		// 2604 / 474 = 5.4937; 1784.5 / 14450 = 0.12353, which is 1235.3 ten thousands.
		{DerivedAverage, "high-tech-zones.investment", "2604亿元 ÷ 474个 ≈ 5.49亿元", "5.493", "5.495"},
		{DerivedAverage, "venture-funds.investment", "178.5亿元 ÷ 1445个 ≈ 1200万元", "1230", "1240"},
		// 474 / 15 = 31.6; 84120 / 86.737 = 969.83.
		{DerivedAverage, "high-tech-zones.projects", "474个 ÷ 15个 = 31.6个", "31.6", "31.6"},
		{DerivedAverage, "southeast.tourism-revenue.level", "841.2亿元 ÷ 8673.7万人次 ≈ 970元", "969.8", "969.9"},
		// 98.6% of 74 = 72.96.
		{DerivedAmount, "national-water-sections.good.share", "round(98.6% × 74个) = 73个", "73", "73"},
	} {
		t.Run(string(c.kind)+" "+c.of, func(t *testing.T) {
			i := slices.IndexFunc(r.derived, func(d Derived) bool { return d.Kind == c.kind && d.Of.ID == c.of })
			if i < 0 {
				t.Fatal("it is not derived")
			}
			d := r.derived[i]
			if got := d.String(); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
			if d.Low.String() != c.low || d.High.String() != c.high {
				t.Errorf("got the range %s to %s, want %s to %s", d.Low, d.High, c.low, c.high)
			}
		})
	}
}

// TestDerivedIsAllThere counts what the data derives. The two lists are kept by hand, so
// that a relation that is lost is missed.
func TestDerivedIsAllThere(t *testing.T) {
	got := map[DerivedKind]int{}
	for _, d := range realReport(t).Derived() {
		got[d.Kind]++
	}
	want := map[DerivedKind]int{
		DerivedTarget: 2, DerivedBefore: 9, DerivedAdded: 9, DerivedEarlier: 4, DerivedMargin: 27,
		DerivedPace: 2, DerivedShare: 5, DerivedRest: 4, DerivedIndex: 7, DerivedRatio: 2, DerivedGap: 1, DerivedEarlierGap: 1, DerivedAverage: 9, DerivedAmount: 1,
	}
	if !maps.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

// TestDerivedIsSound holds every derived value to what its type promises.
func TestDerivedIsSound(t *testing.T) {
	r := realReport(t)
	for _, d := range r.Derived() {
		name := d.String()
		if d.Value.LessThan(d.Low) && !d.About || d.Value.GreaterThan(d.High) && !d.About || d.Low.GreaterThan(d.High) {
			t.Errorf("%s is not from %s to %s", name, d.Low, d.High)
		}
		if d.Name.In(Chinese) == "" || d.Name.In(English) == "" || d.How.In(Chinese) == "" || d.How.In(English) == "" {
			t.Errorf("%s has no name, or no words for how", name)
		}
		if !d.uses(d.Of.ID) {
			t.Errorf("%s is about %s, which is not in it", name, d.Of.ID)
		}
		for _, f := range d.From {
			if len(f.Qualifiers) > 0 && len(d.Qualifiers) == 0 {
				t.Errorf("%s is calculated with %s, which is qualified", name, f.ID)
			}
			if f.Scope != d.Of.Scope {
				t.Errorf("%s mixes the scopes of %s and %s", name, f.ID, d.Of.ID)
			}
			if !slices.ContainsFunc(r.DerivedOf(f.ID), func(e Derived) bool { return e.String() == name }) {
				t.Errorf("%s is not among what is derived of %s", name, f.ID)
			}
		}
	}
}

func TestDerivedOf(t *testing.T) {
	var got []string
	for _, d := range realReport(t).DerivedOf("income.urban.level") {
		got = append(got, string(d.Kind))
	}
	if want := []string{"earlier", "ratio", "ratio", "gap", "earlier-gap"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	// What is about industry stands before what only uses it.
	list := realReport(t).DerivedOf("industry.growth")
	for i, d := range list {
		if about := d.Of.ID == "industry.growth"; about != (i == 0) {
			t.Errorf("%d of %d is about %s", i, len(list), d.Of.ID)
		}
	}
	if list := realReport(t).DerivedOf("no.such"); len(list) > 0 {
		t.Errorf("got %d values of an unknown figure", len(list))
	}
}

// TestStatedMarginsAreNotDerived: the report says itself how far income growth is above
// GDP's, and 高于经济增速 is no target.
func TestStatedMarginsAreNotDerived(t *testing.T) {
	r := realReport(t)
	for _, d := range r.DerivedOf("income.growth") {
		if d.Kind == DerivedMargin {
			t.Errorf("got %s", d)
		}
	}
	income, _ := r.Figure("income.growth")
	if d, ok := r.Target(income); ok {
		t.Errorf("got the target %s for income, and the report states none", d)
	}
}
