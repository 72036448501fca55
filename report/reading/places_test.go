package reading

import (
	"strings"
	"testing"
	"testing/fstest"

	"yulan/report"
)

// A folder whose table was saved by a spreadsheet opens; one whose text is no longer that which
// the figures were read out of does not, and says which figure is not there.
func TestFoldersThatWereChanged(t *testing.T) {
	text := "青山市2026年政府工作报告\n一、2025年工作回顾\n全市生产总值１，２３４.５亿元，增长5.2%，完成百分之三点五的目标。\n"
	cases := []struct {
		name, file string
		change     func(string) string
		want       string // in the error; empty if there is none
	}{
		{"as it is", "text.txt", func(s string) string { return s }, ""},
		{"saved by a spreadsheet", "figures.csv", func(s string) string { return "\ufeff" + strings.ReplaceAll(s, "\n", "\r\n") }, ""},
		{"another digit in the text", "text.txt", func(s string) string { return strings.Replace(s, "5.2", "5.3", 1) }, "figures.csv line 3: 5.2 does not stand at"},
		{"a line before it", "text.txt", func(s string) string { return "来源：网\n" + s }, "figures.csv line 2: 1234.5 does not stand at"},
		{"cut off", "text.txt", func(s string) string { return s[:60] }, "figures.csv line 2: 1234.5 stands at"},
		{"an empty text", "text.txt", func(string) string { return "" }, "text.txt: it is empty"},
		{"an empty table", "figures.csv", func(string) string { return "" }, "figures.csv line 1: the header must be"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			folder := fstest.MapFS{}
			for name, content := range Read(text, testIndicators(t)).Folder() {
				if name == c.file {
					content = []byte(c.change(string(content)))
				}
				folder[name] = &fstest.MapFile{Data: content}
			}
			_, err := report.Load(folder, nil)
			if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}
