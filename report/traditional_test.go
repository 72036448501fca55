package report_test

import (
	"slices"
	"strings"
	"testing"

	"yulan/report"
	"yulan/report/text"
)

// inTraditional writes a text in traditional characters.
func inTraditional(t *testing.T, s string) string {
	t.Helper()
	forms := map[rune]rune{}
	for r := rune(0x3400); r < 0xa000; r++ {
		if form, ok := text.Simplified(r); ok {
			if _, known := forms[form]; !known || slices.Contains([]rune("億萬個增戶噸畝"), r) {
				forms[form] = r
			}
		}
	}
	turned := strings.Map(func(r rune) rune {
		if form, ok := forms[r]; ok {
			return form
		}
		return r
	}, s)
	if !strings.Contains(turned, "億") || strings.Contains(turned, "亿") {
		t.Fatal("the text is not in traditional characters")
	}
	return turned
}

// A copy in traditional characters is read: its units, its marks and its verbs; and what is
// wrong in it is found.
func TestTraditionalCopiesAreRead(t *testing.T) {
	r := load(t)
	for name, copied := range copies(t, r) {
		turned := inTraditional(t, copied)
		d, l, err := r.Open(turned)
		if err != nil || !l.Holds() || l.FiguresFound() != len(r.Figures) {
			t.Errorf("%s: %v, %d figures, %v, %v", name, err, l.FiguresFound(), l.NotFound, l.Unexplained)
			continue
		}
		if d.Copy.Traditional < 1000 {
			t.Errorf("%s: %d characters are traditional", name, d.Copy.Traditional)
		}
		if s, _ := d.Sentence(r.Figures[0].At); !strings.Contains(s.Text, "億元") {
			t.Errorf("%s: the sentence is shown as %q", name, s.Text)
		}
		_, l, err = r.Open(strings.Replace(turned, "27894億元", "27894萬元", 1))
		if f, _ := l.Finding("gdp.level"); err != nil || f.Miss == nil || f.Miss.Fault != report.OtherUnit {
			t.Errorf("%s: another unit gives %v, %v", name, f.Miss, err)
		}
	}
}
