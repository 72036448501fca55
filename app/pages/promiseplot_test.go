package pages_test

import (
	"fmt"
	"testing"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
	"yulan/report/shelf"
)

// plotOf returns what is drawn of the promise of 2024, and the cell.
func plotOf(t *testing.T, s shelf.Shelf) (*charts.GridPlot, shelf.Promise) {
	t.Helper()
	for i, row := range pages.PromiseTable(s.Promises()[0], speech(t, report.Chinese)).Rows {
		for j, c := range row.Cells {
			if c.Key != "" {
				behind := pages.PromiseTable(s.Promises()[0], speech(t, report.Chinese)).Behind[i]
				return c.Plot, *behind.Cells[j]
			}
		}
	}
	t.Fatal("there is no promise")
	return nil, shelf.Promise{}
}

// A target and its result stand on one scale as far apart as they are, at least a point wide, with
// what bounds them.
func TestPromisesAreDrawn(t *testing.T) {
	low := report.Qualifier{Printed: "以内", Place: report.After, Bound: report.AtMost, Key: "yinei"}
	for name, c := range map[string]struct {
		target, result report.Figure
		want           string
	}{
		"missed":        {aimed("7.5", "", "2024", report.Target), aimed("5.5", "", "2024", report.Result), "[{1 1 0}] [{0 0 0}] true"},
		"missed hardly": {aimed("5", "", "2024", report.Target, about), aimed("4.8", "", "2024", report.Result), "[{0.6 0.6 " + fmt.Sprint(int(charts.About)) + "}] [{0.4 0.4 0}] false"},
		"a range":       {aimed("6", "7", "2024", report.Target), aimed("8", "", "2024", report.Result), "[{0 0.5 0}] [{1 1 0}] true"},
		"a bound":       {aimed("3", "", "2024", report.Target, low), aimed("2", "", "2024", report.Result), "[{1 1 " + fmt.Sprint(int(charts.AtMost)) + "}] [{0 0 0}] false"},
		"a fall":        {aimed("-3", "", "2024", report.Target, low), aimed("-2", "", "2024", report.Result), "[{0 0 " + fmt.Sprint(int(charts.AtLeast)) + "}] [{1 1 0}] true"},
	} {
		plot, _ := plotOf(t, aimedShelf(t, c.target, c.result))
		if plot == nil {
			t.Errorf("%s is not drawn", name)
			continue
		}
		if got := fmt.Sprint(plot.Targets, plot.Results, plot.Judged); got != c.want {
			t.Errorf("%s: got %s, want %s", name, got, c.want)
		}
	}
}

// What is of another part of the place, or has no result, is not drawn beside its target.
func TestWhatIsUnlikeIsNotDrawn(t *testing.T) {
	ofPart := aimed("9", "", "2024", report.Result)
	ofPart.Scope = report.NewText("中心城区", "the centre")
	if plot, cell := plotOf(t, aimedShelf(t, aimed("5", "", "2024", report.Target), ofPart)); plot != nil {
		t.Errorf("%s of %s is drawn: %v", cell.Verdict, cell.Reason, plot)
	}
	later := aimed("5", "", "2024", report.Result)
	later.Period = "2023"
	if plot, cell := plotOf(t, aimedShelf(t, aimed("5", "", "2024", report.Target), later)); plot != nil {
		t.Errorf("%s is drawn without a result: %v", cell.Verdict, plot)
	}
}
