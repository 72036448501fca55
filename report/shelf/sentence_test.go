package shelf_test

import (
	"strings"
	"testing"

	"yulan/report"
	"yulan/report/shelf"
)

// A value leads to the sentence that states it, whatever the lines of the copy are.
func TestSentence(t *testing.T) {
	long := strings.Repeat("推进一项工作，", 40)
	cases := []struct {
		name, text     string
		before, number string
		after          string
	}{
		{"a sentence among others", "上一句。全市生产总值增长5.8%左右，好于预期。下一句。", "全市生产总值增长", "5.8", "%左右，好于预期。"},
		{"wrapped by hand", "标题\n\n　　全市生产总值\n增长5.8%，\n好于预期。\n下一句。", "全市生产总值增长", "5.8", "%，好于预期。"},
		{"below a heading", "一、去年工作回顾\n全市生产总值增长5.8%。", "全市生产总值增长", "5.8", "%。"},
		{"lines set off", "去年工作\n　　全市生产总值增长5.8%\n　　下一段。", "全市生产总值增长", "5.8", "%"},
		{"without an end", "增长5.8", "增长", "5.8", ""},
		{"a long one", "起。" + long + "增长5.8%，" + long + "止。", "……" + strings.Repeat("推进一项工作，", 13) + "增长", "5.8", "%，" + strings.Repeat("推进一项工作，", 12) + "推进一项工作……"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			start := len([]rune(c.text[:strings.Index(c.text, "5.8")]))
			v := shelf.Value{Report: &report.Report{Text: c.text}, Figure: report.Figure{Printed: "5.8", Start: start}}
			if got, want := v.Sentence(), (shelf.Passage{Before: c.before, Number: c.number, After: c.after}); got != want {
				t.Errorf("got %+v, want %+v", got, want)
			}
		})
	}
	for _, start := range []int{-1, 9} {
		v := shelf.Value{Report: &report.Report{Text: "增长5.8"}, Figure: report.Figure{Printed: "5.8", Start: start}}
		if got := v.Sentence(); !got.IsZero() {
			t.Errorf("at %d: got %+v", start, got)
		}
	}
}
