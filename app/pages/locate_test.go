package pages_test

import (
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/report"
)

func at(chapter, section, sentence int) report.Location {
	return report.Location{Chapter: chapter, Section: section, Sentence: sentence}
}

func TestLocate(t *testing.T) {
	cases := []struct {
		name   string
		at     report.Location
		zh, en string
	}{
		{"a section of a chapter", at(3, 1, 3), "（三）一是 第3句", "Ch. 3, sec. 1, sentence 3"},
		{"a chapter's opening", at(7, 0, 2), "（七）引言 第2句", "Ch. 7, opening, sentence 2"},
		{"a paragraph of the overview", at(0, 2, 4), "总论 第2段 第4句", "Overview, para. 2, sentence 4"},
		{"the overview's opening", at(0, 0, 1), "总论 引言 第1句", "Overview, opening, sentence 1"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			for l, want := range map[report.Language]string{report.Chinese: c.zh, report.English: c.en} {
				if got := pages.Locate(load(t).Shape, c.at, words(t, l)); got != want {
					t.Errorf("%s: got %q, want %q", l, got, want)
				}
			}
		})
	}
}

// Places of a report with three levels and no overview are named by its own marks, or by
// numbers.
func TestLocateInAnotherReport(t *testing.T) {
	cases := []struct {
		name   string
		at     report.Location
		zh, en string
	}{
		{"a chapter's opening", at(1, 0, 1), "一、引言 第1句", "Ch. 1, opening, sentence 1"},
		{"a section", at(1, 1, 2), "一、（一） 第2句", "Ch. 1, sec. 1, sentence 2"},
		{"an item", at(1, 3, 2), "一、（一）二是 第2句", "Ch. 1, sec. 1.2, sentence 2"},
		{"a section behind items", at(1, 4, 2), "一、（二） 第2句", "Ch. 1, sec. 2, sentence 2"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			for l, want := range map[report.Language]string{report.Chinese: c.zh, report.English: c.en} {
				if got := pages.Locate(county(t).Shape, c.at, words(t, l)); got != want {
					t.Errorf("%s: got %q, want %q", l, got, want)
				}
			}
		})
	}
}

func TestSourceLine(t *testing.T) {
	cases := []struct {
		name   string
		places []report.Location
		zh, en string
	}{
		{
			"one sentence",
			[]report.Location{at(3, 1, 3)},
			"来源：计划执行报告（三）一是 第3句",
			"Source: plan execution report, ch. 3, sec. 1, sentence 3",
		},
		{
			"sentences of one section, unsorted and twice",
			[]report.Location{at(3, 1, 6), at(3, 1, 3), at(3, 1, 6), at(3, 1, 4)},
			"来源：计划执行报告（三）一是 第3、4、6句",
			"Source: plan execution report, ch. 3, sec. 1, sentences 3, 4, 6",
		},
		{
			"three in a row",
			[]report.Location{at(3, 1, 2), at(3, 1, 3), at(3, 1, 4), at(3, 1, 7)},
			"来源：计划执行报告（三）一是 第2至4、7句",
			"Source: plan execution report, ch. 3, sec. 1, sentences 2–4, 7",
		},
		{
			"two sections of a chapter",
			[]report.Location{at(3, 2, 4), at(3, 1, 3)},
			"来源：计划执行报告（三）一是 第3句，二是 第4句",
			"Source: plan execution report, ch. 3, sec. 1, sentence 3; sec. 2, sentence 4",
		},
		{
			"overview and a chapter",
			[]report.Location{at(7, 2, 2), at(0, 1, 4)},
			"来源：计划执行报告总论 第1段 第4句；（七）二是 第2句",
			"Source: plan execution report, overview, para. 1, sentence 4; ch. 7, sec. 2, sentence 2",
		},
		{
			"too long for sentences",
			[]report.Location{at(1, 1, 2), at(1, 2, 2), at(1, 3, 3), at(1, 3, 9), at(1, 4, 5), at(2, 0, 1)},
			"来源：计划执行报告（一）一是 第2句，二是 第2句，三是 第3、9句，四是 第5句；（二）引言 第1句",
			"Source: plan execution report, ch. 1, sec. 1, sec. 2, sec. 3, sec. 4; ch. 2, opening",
		},
		{
			"too long for sentences in Chinese too",
			[]report.Location{at(1, 1, 2), at(1, 2, 2), at(1, 3, 3), at(1, 4, 5), at(2, 0, 1), at(2, 1, 3), at(2, 2, 5)},
			"来源：计划执行报告（一）一是、二是、三是、四是；（二）引言、一是、二是",
			"Source: plan execution report, ch. 1, ch. 2",
		},
		{
			"too long for sections",
			[]report.Location{at(0, 1, 4), at(1, 1, 2), at(1, 2, 2), at(2, 1, 2), at(2, 3, 2), at(5, 1, 3), at(5, 3, 3), at(7, 1, 1), at(7, 2, 2)},
			"来源：计划执行报告总论、（一）、（二）、（五）、（七）",
			"Source: plan execution report, overview, ch. 1, ch. 2, ch. 5, ch. 7",
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			for l, want := range map[report.Language]string{report.Chinese: c.zh, report.English: c.en} {
				got := strings.ReplaceAll(pages.SourceLine(load(t), c.places, pages.Speech{Language: l, Words: words(t, l)}), "\u00a0", " ")
				if got != want {
					t.Errorf("%s: got %q, want %q", l, got, want)
				}
			}
		})
	}
}

func TestSourceLineBreaksAtNoNumber(t *testing.T) {
	places := []report.Location{at(0, 1, 4), at(3, 1, 3), at(3, 1, 4)}
	got := pages.SourceLine(load(t), places, pages.Speech{Language: report.English, Words: words(t, report.English)})
	want := "Source: plan execution report, overview, para.\u00a01, sentence\u00a04; " +
		"ch.\u00a03, sec.\u00a01, sentences\u00a03, 4"
	if got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
