package pages_test

import (
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/report"
)

// checkNamed returns a check of a list by its id.
func checkNamed(t *testing.T, l pages.CheckList, id string) pages.Check {
	t.Helper()
	for _, g := range l.Groups {
		for _, c := range g.Checks {
			if c.ID == id {
				return c
			}
		}
	}
	t.Fatalf("there is no check %q", id)
	return pages.Check{}
}

// The texts are worked out by hand: 73 / 74 = 98.649%; 7.7 / 2.6 = 2.96;
// 18100 / 1.106 = 16365.28, 33803 / 1.097 = 30814.04, 43502 / 1.087 = 40020.24.
func TestChecks(t *testing.T) {
	r := load(t)
	for _, c := range []struct {
		id string
		l  report.Language

		formula, computed, tolerance, sign, verdict string
	}{
		{"income-above-gdp", report.Chinese, "9.7% − 8.3% = 1.4个百分点", "1.4个百分点", "0.05个百分点", "√", "相符"},
		{
			"income-above-gdp", report.English, "9.7% − 8.3% = 1.4 percentage points", "1.4 percentage points",
			"0.05 percentage points", "√", "holds",
		},
		{"online-permits", report.Chinese, "超过80% ≤ 超过99%", "", "0.5个百分点", "？", "无法判断"},
		{"online-permits", report.English, "over 80% ≤ over 99%", "", "0.5 percentage points", "?", "cannot be decided"},
		{"listed-firms-added", report.English, "6 ≤ 81", "", "0", "–", "holds"},
		{"joint-projects-invested", report.Chinese, "1,030.9亿元 ≤ 1.57万亿元", "", "0.005万亿元", "–", "相符"},
		{"joint-projects-invested", report.English, "CNY 103.09 billion ≤ CNY 1.57 trillion", "", "CNY 5 billion", "–", "holds"},
		{
			"water-sections-count", report.Chinese, "取最接近的整数(98.6% × 74个) ÷ 74个 = 98.6%", "98.649%",
			"0.05个百分点", "√", "相符",
		},
		{
			"water-sections-count", report.English, "nearest whole(98.6% × 74) ÷ 74 = 98.6%", "98.649%",
			"0.05 percentage points", "√", "holds",
		},
		{"monitored-household-size", report.Chinese, "1人 ≤ 7.7万人 ÷ 2.6万户", "2.96人", "0", "√", "相符"},
		{"monitored-household-size", report.English, "1 ≤ 77,000 ÷ 26,000", "2.96", "0", "√", "holds"},
		{
			"earlier-income-between", report.English,
			"CNY 18,100 ÷ (1 + 10.6%) ≤ CNY 33,803 ÷ (1 + 9.7%) ≤ CNY 43,502 ÷ (1 + 8.7%)",
			"CNY 16,365.28 ≤ CNY 30,814.04 ≤ CNY 40,020.24", "0", "–", "holds",
		},
		{"good-air-days-limit", report.English, "326 days ≤ 365 days", "", "0", "√", "holds"},
	} {
		t.Run(c.id+" "+string(c.l), func(t *testing.T) {
			got := checkNamed(t, pages.Checks(r, speech(t, c.l)), c.id)
			for _, part := range [][3]string{
				{"formula", pages.Plain(got.Formula), c.formula},
				{"computed", got.Computed, c.computed},
				{"tolerance", got.Tolerance, c.tolerance},
				{"sign", got.Sign, c.sign},
				{"verdict", got.Verdict, c.verdict},
			} {
				if part[1] != part[2] {
					t.Errorf("%s: got %s, want %s", part[0], part[1], part[2])
				}
			}
			tick := map[report.Language]string{report.Chinese: "打勾", report.English: "tick"}[c.l]
			if (got.Sign == "–") != strings.Contains(got.Note, tick) {
				t.Errorf("the note does not say why there is no tick, or does beside one: %s", got.Note)
			}
			if got.Title == "" || got.Note == "" || got.Fails {
				t.Errorf("got %+v, want a title, a note and no failure", got)
			}
		})
	}
}

// Every check of the report is there once, under the heading of its kind, and counted.
func TestChecksAreComplete(t *testing.T) {
	r := load(t)
	for l, want := range map[report.Language]string{
		report.Chinese: "共 36 项核算：34 项相符，0 项不符，2 项无法判断",
		report.English: "36 checks: 34 hold, 0 do not, 2 cannot be decided",
	} {
		list := pages.Checks(r, speech(t, l))
		if list.Counts != want {
			t.Errorf("got %q, want %q", list.Counts, want)
		}
		var ids []string
		for _, g := range list.Groups {
			if g.Heading == "" {
				t.Error("a group has no heading")
			}
			for _, c := range g.Checks {
				ids = append(ids, c.ID)
			}
		}
		all := r.Checks()
		if len(ids) != len(all) || len(list.Groups) != len(report.CheckKinds) {
			t.Fatalf("%s: got %d checks in %d groups, want %d in %d", l, len(ids), len(list.Groups), len(all), len(report.CheckKinds))
		}
		for i, c := range all {
			if ids[i] != c.ID {
				t.Errorf("%s: check %d is %s, want %s", l, i, ids[i], c.ID)
			}
		}
	}
}

// Every chip of a check names a figure of the report, with its value as it is read.
func TestCheckChips(t *testing.T) {
	r := load(t)
	in := speech(t, report.English)
	list := pages.Checks(r, in)
	ids := list.Figures()
	seen := map[string]bool{}
	for _, id := range ids {
		if seen[id] {
			t.Errorf("%s is listed twice", id)
		}
		seen[id] = true
	}
	for _, g := range list.Groups {
		for _, c := range g.Checks {
			for _, s := range c.Formula {
				f, ok := r.Figure(s.Figure)
				if s.Figure == "" {
					continue
				}
				if want := pages.Format(f, in.Language, in.Words).String(); !ok || s.Text != want || !seen[s.Figure] {
					t.Errorf("%s: chip %q of %s, want %q", c.ID, s.Text, s.Figure, want)
				}
			}
		}
	}
}
