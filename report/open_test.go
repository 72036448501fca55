package report

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"yulan/report/text"
)

func TestOpen(t *testing.T) {
	r := sampleReport(t)
	text := oneLine(sampleText())
	cases := []struct {
		name, text string
		want       TextError
	}{
		{"less than half of it", strings.Replace(text[:strings.Index(text, "（二）")], "8.3%", "", 1), TextError{Kind: NotTheReport, Mark: "（二）", Chapter: 2, Found: 8, Of: 18}},
		{"the figures in no order", "417公里，15.1万人，75.1万人，81家，8.3%。", TextError{Kind: NotTheReport, Mark: "（一）", Chapter: 1, Found: 1, Of: 18}},
		{"other units", "总值500万人，增长8.3个百分点，高于2.3亿元。", TextError{Kind: NotTheReport, Mark: "（一）", Chapter: 1, Found: 0, Of: 18}},
		{"各 counts for each, a ratio once", "博士、硕士单位各1所，收入比1.80:1。", TextError{Kind: NotTheReport, Mark: "（一）", Chapter: 1, Found: 3, Of: 18}},
		{"another text", "The quick brown fox jumps over 13 lazy dogs.", TextError{Kind: NotTheReport, Mark: "（一）", Chapter: 1, Found: 0, Of: 18}},
		{"a report of another year", allNumbers.ReplaceAllString(text, "7$0"), TextError{Kind: OtherReport, Found: 0, Of: 18}},
		{
			// Six figures in percent, three in 家, one in 亿元: half of 18, and one.
			"more than half in other units", strings.NewReplacer("%", "‰", "家", "户", "亿元", "亿斤").Replace(text),
			TextError{Kind: OtherReport, Found: 8, Of: 18},
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d, l, err := r.Open(c.text)
			got, ok := errors.AsType[*TextError](err)
			if !ok || *got != c.want {
				t.Fatalf("got %+v, want %+v", err, c.want)
			}
			if there := len(d.Passages) > 0 && len(l.Entries) > 0; there != (c.want.Kind == OtherReport) {
				t.Errorf("the document and its ledger are there: %v", there)
			}
		})
	}
	half := strings.NewReplacer("%", "‰", "家", "户").Replace(text)
	if _, l, err := r.Open(half); err != nil || l.FiguresFound() != 9 {
		t.Errorf("got %v and %d figures, want 9 of them, which is enough", err, l.FiguresFound())
	}
	if _, l, err := r.Open(text); err != nil || !l.Holds() {
		t.Errorf("got %v and a ledger that holds: %v", err, l.Holds())
	}
	// What is no text at all has no mark to be missed.
	for _, none := range []string{"", " \n", "开篇\x00", "开篇\xd6\xd0"} {
		if _, _, err := r.Open(none); err == nil || !strings.HasPrefix(err.Error(), "text: ") {
			t.Errorf("%q: got %v", none, err)
		}
	}
}

// The most that can be asked: every byte a digit, a sign between digits, a dash or a line,
// once without chapters and once in a sentence that has figures.
func BenchmarkOpen(b *testing.B) {
	r := sampleReport(b)
	kinds := []struct{ name, unit string }{
		{"numbers", "5家6"}, {"lists", "增长8.3%、"}, {"thousands", "555,"}, {"lines", "8\n"}, {"dashes", "-"}, {"characters", "增长"},
	}
	for _, k := range kinds {
		long := strings.Repeat(k.unit, text.MaxBytes/len(k.unit))
		for _, copied := range []string{long, strings.Replace(sampleText(), "总值500", long+"总值500", 1)} {
			name := k.name
			if len(copied) > text.MaxBytes {
				name += " in the report"
			}
			b.Run(name, func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					_, _, _ = r.Open(copied) // what is measured is the time until it says what is wrong
				}
			})
		}
	}
}

// A table of the figures is not compared: it has none of the words that stand beside them.
func TestTablesOfNumbersAreRefused(t *testing.T) {
	r := sampleReport(t)
	for name, form := range map[string]string{
		"tabs":    "%[1]s\t%[2]s\t%[3]s\n",
		"bars":    "| %[1]s | %[2]s | %[3]s |\n",
		"commas":  "%[1]s,%[2]s,%[3]s\n",
		"a page":  "<tr><td>%[1]s</td><td>%[2]s</td><td>%[3]s</td></tr>\n",
		"blanks":  "%[1]s  %[2]s  %[3]s\n",
		"lines":   "%[1]s\n%[2]s\n%[3]s\n",
		"numbers": "%[2]s\t%[3]s\t%[1]s\n",
		"amounts": "%[1]s\t%[2]s%[3]s\n",
	} {
		t.Run(name, func(t *testing.T) {
			var b strings.Builder
			for range 3 { // the sample has few figures
				for _, f := range r.Figures {
					fmt.Fprintf(&b, form, f.Name.In(Chinese), f.Printed, f.Unit.Printed)
				}
			}
			_, _, err := r.Open(b.String())
			if other, ok := errors.AsType[*TextError](err); !ok || other.Kind != NumbersAlone {
				t.Errorf("got %v", err)
			}
		})
	}
}
