package pages

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"yulan/report"
)

func TestUnitsAreCounted(t *testing.T) {
	r := newBuilder(t, report.Chinese).report
	cases := []struct {
		name        string
		row         unitRow
		part, whole int
		derived     bool
		refused     string
	}{
		{name: "a part of a stated whole", row: unitRow{Part: "joint.projects.started", Whole: "joint.projects.number"}, part: 65, whole: 67},
		{name: "days of the year, which is no leap year", row: unitRow{Part: "good-air-days.level", Whole: wholeYear}, part: 326, whole: 365},
		{
			name: "a share of which the count is derived", row: unitRow{Part: "national-water-sections.good.share", Whole: "national-water-sections.level"},
			part: 73, whole: 74, derived: true, // 74 × 98.6 % = 72.96
		},
		{name: "one by itself", row: unitRow{Part: "digital.workshops.total"}, refused: "a count of no whole"},
		{name: "more than can be counted", row: unitRow{Part: "tech-firms.new", Whole: "tech-firms.total"}, refused: "differ in unit, period"},
		{name: "more than can be counted of days", row: unitRow{Part: "tech-firms.total", Whole: wholeYear}, refused: "no exact count"},
		{name: "a qualified number", row: unitRow{Part: "foreign-firms.new", Whole: wholeYear}, refused: "no exact count"},
		{name: "no number of days", row: unitRow{Part: "joint.projects.number", Whole: wholeYear}, refused: "no number of days"},
		{name: "unlike units", row: unitRow{Part: "good-air-days.level", Whole: "national-water-sections.level"}, refused: "differ in unit"},
		{name: "more than the whole", row: unitRow{Part: "joint.projects.number", Whole: "joint.projects.started"}, refused: "67 of 65"},
		{name: "a share that nothing is derived of", row: unitRow{Part: "forest-coverage.share", Whole: "national-water-sections.level"}, refused: "no count is derived"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := c.row.counted(r)
			switch {
			case c.refused == "" && (err != nil || got != unitCount{c.part, c.whole, c.derived}):
				t.Errorf("got %+v, %v, want %d of %d", got, err, c.part, c.whole)
			case c.refused != "" && (err == nil || !strings.Contains(err.Error(), c.refused)):
				t.Errorf("got %+v, %v, want an error with %q", got, err, c.refused)
			}
		})
	}
}

func TestDaysOfALeapYear(t *testing.T) {
	f := report.Figure{ID: "days", Period: "2024", Unit: report.Unit{Base: "天"}, Value: decimal.NewFromInt(300)}
	if n, err := daysIn(f); err != nil || n != 366 {
		t.Errorf("got %d, %v, want 366", n, err)
	}
}
