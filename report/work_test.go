package report

import (
	"fmt"
	"strings"
	"testing"
)

// between returns where a sentence begins in the midst of the sample.
func between(sample string) int {
	return strings.LastIndex(sample[:strings.Index(sample, "30%")], "。") + len("。")
}

// tooMany returns so many different numbers, each with the words around it.
func tooMany(n int, words string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, words, 1000+i)
	}
	return b.String()
}

// Comparing a copy takes work in proportion to its length, whatever stands in it: each number
// is compared with each expected one no more often than a few times.
func TestComparingIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine does it all, which the race detector has nothing to say about")
	}
	r := sampleReport(t)
	whole := oneLine(sampleText())
	half := between(whole)
	again := func(s string) func(int) string { return func(n int) string { return strings.Repeat(s, n) } }
	for name, numbers := range map[string]func(n int) string{
		"one item's mark":            again("（1）"),
		"one item's mark, per line":  again("（1）\n"),
		"one figure":                 again("增长8.3%，"),
		"one figure per sentence":    again("增长8.3%。"),
		"different numbers":          func(n int) string { return tooMany(n, "%d，") },
		"numbers that may be joined": again("1，"),
	} {
		t.Run(name, func(t *testing.T) {
			for _, around := range [][2]string{{"", ""}, {whole[:half], whole[half:]}} {
				for _, n := range []int{2500, 20000} {
					c := r.read(r.Shape.fold(around[0] + numbers(n) + around[1]))
					if most := 4 * len(c.wanted) * (n + 2*len(c.wanted)); c.compared == 0 || c.compared > most {
						t.Errorf("%d numbers are compared %d times, want at most %d", n, c.compared, most)
					}
				}
			}
		})
	}
}

// Thousands of numbers in a row that are too many are a single change.
func TestWhatIsTooManyIsToldInRows(t *testing.T) {
	const n = 5000
	l := openedWith(t, n)
	if got := l.Changes(); len(got) != 1 || len(got[0].Runs) != n {
		t.Errorf("%d numbers in a row are %d changes, the first of %d", n, len(got), len(got[0].Runs))
	}
}

// A report is found and compared as a whole wherever it stands in a long text, with work in
// proportion to the length of the text.
func TestReportWithinALongText(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine does it all, which the race detector has nothing to say about")
	}
	r := sampleReport(t)
	whole := oneLine(sampleText())
	wrong := strings.Replace(whole, "8000余家", "8001余家", 1)
	if wrong == whole {
		t.Fatal("the sample has changed")
	}
	other := func(n int) string { return "关于别的事情的文章\n" + tooMany(n, "又有%d家。") + "\n" }
	for _, n := range []int{3000, 30000} {
		for name, copied := range map[string]string{
			"before it": other(n) + whole, "behind it": whole + "\n" + other(n), "around it": other(n) + whole + "\n" + other(n),
		} {
			t.Run(fmt.Sprint(name, n), func(t *testing.T) {
				_, l, err := r.Open(copied)
				if err != nil {
					t.Fatal(err)
				}
				wantHolding(t, l)
				_, l, err = r.Open(strings.Replace(copied, whole, wrong, 1))
				if err != nil {
					t.Fatal(err)
				}
				if got := faultsIn(l); len(got) != 1 || got[0] != "clients.total other number" || len(l.Unexplained) > 0 {
					t.Errorf("got %v, and %d too many", got, len(l.Unexplained))
				}
				c := r.read(r.Shape.fold(copied))
				if most := 40 * len(c.wanted) * (len(c.wanted) + margin); c.compared > most {
					t.Errorf("%d comparisons, want at most %d", c.compared, most)
				}
			})
		}
	}
}

// Many numbers that were put into a report are each too many, and all of them are compared.
func TestManyNumbersWithin(t *testing.T) {
	const n = 30000
	l := openedWith(t, n)
	if len(l.NotFound) > 0 || len(l.Unexplained) != n || l.NotCompared > 0 {
		t.Errorf("%v, %d too many and %d not compared", l.NotFound, len(l.Unexplained), l.NotCompared)
	}
}

// openedWith finds the figures in a text in whose middle so many numbers are too many.
func openedWith(t *testing.T, n int) Ledger {
	t.Helper()
	whole := oneLine(sampleText())
	half := between(whole)
	_, l, err := sampleReport(t).Open(whole[:half] + tooMany(n, "又有%d家。") + whole[half:])
	if err != nil {
		t.Fatal(err)
	}
	return l
}
