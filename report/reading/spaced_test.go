package reading

import (
	"strings"
	"testing"
)

func TestDigitsTypedApart(t *testing.T) {
	const years = "自1 9 9 3 年以来，到1 9 9 7 年，直至２ ０ ０ ０ 年，经济持续发展。\n"
	for _, c := range []struct{ text, want string }{
		{years + "铁路正线铺轨里程1 1 3 4 4 公里，增长1 0 ．3 ％。", "铁路正线铺轨里程11344公里，增长10.3%。"},
		{"铁路正线铺轨里程1 1 3 4 4 公里。", "铁路正线铺轨里程1 1 3 4 4公里。"},
		{years + "分别为12 3 45公里。", "分别为12 3 45公里。"},
	} {
		paragraphs, _ := unwrap(c.text)
		if got := textOf(paragraphs[len(paragraphs)-1].chars); got != c.want {
			t.Errorf("%s: got %q, want %q", strings.TrimPrefix(c.text, years), got, c.want)
		}
	}
}

// A short text whose paragraphs stand apart, each about as long as the others, is not wrapped.
func TestFewParagraphsAreNotWrapped(t *testing.T) {
	const text = "2019年青山县政府工作报告\n\n一、2018年工作回顾\n\n过去一年，地区生产总值增长5%。\n\n二、2019年工作安排\n\n" +
		"第一，进一步稳定和加强农业\n\n粮食产量达到400万吨。\n\n第二，做大工业\n\n工业增加值增长6%。\n"
	if paragraphs, _ := unwrap(text); len(paragraphs) != 8 {
		t.Errorf("%d paragraphs", len(paragraphs))
	}
	r := Read(text, Indicators{})
	if got := r.Chapters[2].Sections[1].Mark; got != "第一" {
		t.Errorf("the mark is %q", got)
	}
}
