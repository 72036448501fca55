package text

import (
	"fmt"
	"strings"
	"testing"
)

// Of the rows of a table only the cells with the text are read, whatever separates and quotes
// them, and the others are told.
func TestSkipCells(t *testing.T) {
	sentences := []string{"一句，说到8.3%。", "又一句，“引文”。", "第三句，共7家。", "第四句。", "第五句。", "第六句。", "第七句。", "第八句。", "第九句。"}
	rows := func(form string) string {
		var b strings.Builder
		for i, s := range sentences {
			fmt.Fprintf(&b, form+"\n", i+10, s, i*7)
		}
		return b.String()
	}
	want := strings.Join(sentences, "")
	cases := []struct{ name, source string }{
		{"tabs", rows("%d\t%s\t%d")},
		{"tabs, the text last", rows("表%[3]d\t%[1]d\t%[2]s")},
		{"commas and quotation marks", rows(`%d,"%s",%d`)},
		{"a cell of two lines", strings.ReplaceAll(rows(`%d,"%s",%d`), "，说", "，\n说")},
		{"semicolons", rows(`"%d";"%s";"%d"`)},
		{"bars, and lines between rows", strings.ReplaceAll(rows("| %d | %s | %d |"), "\n", "\n+----+----+----+\n")},
		{"cells of a word processor", rows("%d\a%s\a%d\a")},
		{"no other cells", rows(`"%[2]s"`)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := Clean(c.source)
			if got.Plain != want {
				t.Errorf("got %q, want %q", got.Plain, want)
			}
			wantOrigins(t, got)
		})
	}
	doubled := Clean(strings.ReplaceAll(rows(`%d,"%s",%d`), "“引文”", `""引文""`)).Plain
	if want := strings.Replace(want, "“引文”", `"引文"`, 1); doubled != want {
		t.Errorf("doubled quotation marks are read as %q, want %q", doubled, want)
	}
}

// What only looks like cells is not taken for any: a text with commas, one in two columns of
// words.
func TestNoCells(t *testing.T) {
	for name, line := range map[string]string{
		"commas": "甲乙丙,丁戊己,庚辛壬。\n", "two columns": "甲乙丙丁戊己\t庚辛壬癸子丑\n",
	} {
		for _, s := range Clean(strings.Repeat(line, 20)).Skipped {
			if s.Why == TableCell {
				t.Errorf("%s: a cell is left out", name)
			}
		}
	}
}
