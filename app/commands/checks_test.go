package commands

import (
	"encoding/json"
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

func TestChecksAsTable(t *testing.T) {
	for _, c := range []struct{ lang, counts, row string }{
		{"zh", "共 36 项核算：34 项相符，0 项不符，2 项无法判断", "√ 相符       9.7% − 8.3% = 1.4个百分点"},
		{"en", "36 checks: 34 hold, 0 do not, 2 cannot be decided", "? cannot be decided  over 80% ≤ over 99%"},
	} {
		t.Run(c.lang, func(t *testing.T) {
			status, stdout, stderr := runArgs(t, "checks", "-lang", c.lang)
			if status != statusDone || stderr != "" {
				t.Fatalf("got status %d and %q", status, stderr)
			}
			if !strings.HasPrefix(stdout, c.counts+"\n\n") || !strings.Contains(stdout, c.row) {
				t.Errorf("got\n%s\nwant %q and %q in it", stdout, c.counts, c.row)
			}
			if got := strings.Count(stdout, "\n"); got != 36+3 { // the counts, a gap and the heads
				t.Errorf("got %d lines", got)
			}
		})
	}
}

func TestChecksAsJSON(t *testing.T) {
	status, stdout, stderr := runArgs(t, "checks", "-lang", "en", "-format", "json")
	if status != statusDone || stderr != "" {
		t.Fatalf("got status %d and %q", status, stderr)
	}
	var list []checkEntry
	if err := json.Unmarshal([]byte(stdout), &list); err != nil {
		t.Fatal(err)
	}
	if len(list) != 36 {
		t.Fatalf("got %d checks, want 36", len(list))
	}
	got := list[0]
	if got.ID != "income-above-gdp" || got.Kind != "difference" || got.Verdict != string(report.Holds) ||
		got.Formula != "9.7% − 8.3% = 1.4 percentage points" || got.Computed != "1.4 percentage points" ||
		got.Tolerance != "0.05 percentage points" || len(got.Figures) != 3 || got.Title == "" || got.Note == "" {
		t.Errorf("got %+v", got)
	}
}

// One check that does not hold is enough to fail; one that cannot be decided is no fault.
func TestFailedChecks(t *testing.T) {
	words, err := assets.LoadWords("en")
	if err != nil {
		t.Fatal(err)
	}
	list := pages.CheckList{Groups: []pages.CheckGroup{{Checks: []pages.Check{{ID: "a"}}}, {Checks: []pages.Check{{ID: "b"}}}}}
	if err := failedChecks(list, words); err != nil {
		t.Errorf("got %v, want none", err)
	}
	list.Groups[1].Checks[0].Fails = true
	if err := failedChecks(list, words); err == nil || err.Error() != "a check does not hold" {
		t.Errorf("got %v", err)
	}
}
