package reading

import (
	"strings"
	"testing"
)

// FuzzRead has any text read: no panic, every digit run in the ledger once, every place
// inside the text, and no byte looked at again and again.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"", "5", "增长5%", "一、2024年工作回顾\n全市生产总值1,234.5亿元、增长5%—6%。", "A、B分别增长1%、2%和3%", "“1+2+N”（第3）",
		"百分之五点六", "1∶2∶3", "2024-01-02 09:20", "由1提高到2", "GDP\n****\n增长5%", "甲\t乙\n\t``\n丙\t5", strings.Repeat("（", 50), strings.Repeat("增长5%，", 25),
	} {
		f.Add(s)
	}
	const longest = 400 // bytes; what long texts take is counted by a test of its own
	for _, text := range hostile() {
		f.Add(text(300))
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > longest {
			return // not an input
		}
		r := Read(text, Indicators{})
		length := len([]rune(text))
		runs := len(r.NotFigures)
		for _, g := range r.Figures {
			runs += g.Runs
			if g.Start < 0 || g.End < g.Start || g.End > length {
				t.Fatalf("figure at %d to %d of %d", g.Start, g.End, length)
			}
		}
		const most = 3000 // bytes that are looked at for each byte of a text, and for none
		if r.looked > most*(len(text)+100) {
			t.Fatalf("%d bytes take %d looks", len(text), r.looked)
		}
		if runs != r.Runs {
			t.Fatalf("%d runs, %d accounted for", r.Runs, runs)
		}
		for _, p := range Divide(text) {
			if n := len([]rune(p.Text)); n != len(p.At) || n > 0 && int(p.At[n-1]) >= length {
				t.Fatalf("%q has %d places for %d characters", p.Text, len(p.At), n)
			}
		}
	})
}
