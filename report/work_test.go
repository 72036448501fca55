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
	r := sampleReport(t)
	whole := oneLine(sampleText())
	half := between(whole)
	const n = 5000
	_, l, err := r.Open(whole[:half] + tooMany(n, "又有%d家。") + whole[half:])
	if err != nil {
		t.Fatal(err)
	}
	if got := l.Changes(); len(got) != 1 || len(got[0].Runs) != n {
		t.Errorf("%d numbers in a row are %d changes, the first of %d", n, len(got), len(got[0].Runs))
	}
}

// Of more numbers than any report has, the rest is not compared, and that is told.
func TestRestThatIsNotCompared(t *testing.T) {
	r := sampleReport(t)
	whole := oneLine(sampleText())
	half := between(whole)
	for n, want := range map[int]bool{0: false, 100: false, mostTokens: true} {
		_, l, err := r.Open(whole[:half] + tooMany(n, "又有%d家。") + whole[half:])
		if err != nil {
			t.Fatal(err)
		}
		if got := l.NotCompared > 0; got != want {
			t.Errorf("%d numbers too many: %d are said not to be compared", n, l.NotCompared)
		}
	}
}
