package commands

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// A sentence without an end, of thousands of numbers that nothing explains, is told with a
// bounded amount of work for each, here counted in the bytes that are allocated.
func TestVerifyTellsALongSentence(t *testing.T) {
	whole := madeUpText(t)
	end := strings.Index(whole, "27894亿元") + len("27894亿元") // of a figure, so that the numbers are no insertion of their own
	allocated := func(n int) float64 {
		var more strings.Builder
		for i := range n {
			fmt.Fprintf(&more, "，又有%d", 1000+i)
		}
		text := whole[:end] + more.String() + whole[end:]
		file := filepath.Join(t.TempDir(), "report.txt")
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, out, _ := runArgs(t, "verify", file)
		runtime.ReadMemStats(&after)
		if told := strings.Count(out, "not explained"); told < n/2 {
			t.Fatalf("of %d numbers %d are told", n, told)
		}
		return float64(after.TotalAlloc - before.TotalAlloc)
	}
	const n, most = 4000, 20000 // bytes for each number
	if first, twice := allocated(n), allocated(2*n); (twice-first)/n > most {
		t.Errorf("%d numbers more take %.0f bytes each, at most %d were right", n, (twice-first)/n, most)
	}
}
