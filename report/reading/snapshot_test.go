package reading

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"yulan/assets"
)

var update = flag.Bool("update", false, "write the snapshots anew")

// snapshot writes what was read of a text, a line for each number, to be read by people.
func snapshot(r Reading) string {
	type entry struct {
		start int
		line  string
	}
	var entries []entry
	for _, f := range r.Figures {
		number := f.Value
		if f.Upto != "" {
			number += ".." + f.Upto
		}
		name := f.Name
		if name == "" {
			name = "-"
		}
		indicator := ""
		if f.Indicator != "" {
			indicator = " [" + f.Indicator + "]"
		}
		entries = append(entries, entry{f.Start, fmt.Sprintf("%5d %s%s %s %s %s %s %s (%s: %s)%s", f.Start, number, f.Unit,
			strings.Join(f.Qualifiers, ";"), f.Measure, f.Period, f.Aim, name, f.Confidence, f.Rule, indicator)})
	}
	for _, n := range r.NotFigures {
		entries = append(entries, entry{n.Start, fmt.Sprintf("%5d %s no figure: %s", n.Start, n.Printed, n.Why)})
	}
	slices.SortStableFunc(entries, func(a, b entry) int { return a.start - b.start })
	var b strings.Builder
	fmt.Fprintf(&b, "%s | %s | results of %d, targets of %d | %d digit runs\n", r.Title, r.Place, r.Year, r.Target, r.Runs)
	for _, e := range entries {
		b.WriteString(strings.Join(strings.Fields(e.line), " ") + "\n")
	}
	return b.String()
}

// TestSnapshots holds what is read of made-up texts, one of each family, against what a
// person has checked.
func TestSnapshots(t *testing.T) {
	texts, err := filepath.Glob("testdata/made-up/*.txt")
	if err != nil || len(texts) == 0 {
		t.Fatal("no texts", err)
	}
	for _, file := range texts {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := snapshot(Read(string(data), testIndicators(t)))
			golden := strings.TrimSuffix(file, ".txt") + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func testIndicators(t testing.TB) Indicators {
	t.Helper()
	table, err := LoadIndicators(assets.Indicators)
	if err != nil {
		t.Fatal(err)
	}
	return table
}
