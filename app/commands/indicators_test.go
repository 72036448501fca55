package commands

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yulan/assets"
)

// A reader's own table adds to the program's; what is wrong with it is said with its line, and
// then the program's stands alone.
func TestOwnIndicators(t *testing.T) {
	const header = "id,name_zh,name_en,pattern,unit,measure,basis,better\n"
	const good = "rural.roads,农村公路新建里程,New rural roads,新建农村公路,公里|万公里,new,,higher\n"
	for _, c := range []struct {
		name, table string
		more        int      // indicators than the program has
		says        []string // of the fault; nil: there is none
	}{
		{"one more", header + good, 1, nil},
		{"with a byte-order mark and CRLF", "\ufeff" + strings.ReplaceAll(header+good, "\n", "\r\n"), 1, nil},
		{"the header alone", header, 0, nil},
		{"another header", "id,name\n" + good, 0, []string{"第1行", "表头应为 id,name_zh"}},
		{"nothing", "", 0, []string{"第1行"}},
		{"a row too short", header + good + "a.b,甲\n", 0, []string{"第3行"}},
		{"an id that is none", header + good + strings.Replace(good, "rural.roads", "Roads", 1), 0, []string{"第3行", "Roads"}},
		{"an id of the program's", header + strings.Replace(good, "rural.roads", "gdp.growth", 1), 0, []string{"第2行", "gdp.growth已经有了"}},
		{"no expression", header + strings.Replace(good, "新建农村公路", "新建(农村", 1), 0, []string{"第2行", "新建(农村"}},
		{"a measure that is none", header + strings.Replace(good, ",new,", ",speed,", 1), 0, []string{"第2行", "speed"}},
		{"no good side", header + strings.Replace(good, "higher", "more", 1), 0, []string{"第2行", "more"}},
		{"no English name", header + strings.Replace(good, "New rural roads", "", 1), 0, []string{"第2行", "rural.roads"}},
		{"no pattern", header + strings.Replace(good, "新建农村公路", "", 1), 0, []string{"第2行", "没有式样"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			words, err := assets.LoadWords("zh")
			if err != nil {
				t.Fatal(err)
			}
			carried, err := indicatorsFrom("", words)
			if err != nil {
				t.Fatal(err)
			}
			file := filepath.Join(t.TempDir(), "indicators.csv")
			if err := os.WriteFile(file, []byte(c.table), 0o600); err != nil {
				t.Fatal(err)
			}
			all, err := indicatorsFrom(file, words)
			if got := len(all.List()) - len(carried.List()); got != c.more {
				t.Errorf("%d more, want %d", got, c.more)
			}
			if (err != nil) != (c.says != nil) {
				t.Fatalf("got %v", err)
			}
			for _, want := range c.says {
				if !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "indicators.csv") {
					t.Errorf("it does not say %q: %v", want, err)
				}
			}
		})
	}
}
