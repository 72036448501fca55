package report

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestUnwrap(t *testing.T) {
	d, err := unwrap(t, sampleText())
	if err != nil {
		t.Fatal(err)
	}
	if got, want := len(d.Passages), 8+33; got != want { // 8 openings, 4 paragraphs, 29 sections
		t.Errorf("got %d passages, want %d", got, want)
	}
	cases := []struct {
		at   Location
		want string
	}{
		{Location{0, 0, 1}, "各位：现将2021年情况报告如下。"},
		{Location{0, 1, 1}, "——好。"},
		{Location{0, 1, 2}, "总值500亿元，增长8.3%、高于目标2.3个百分点，零售、外贸预计分别增长18.5%和22.8%左右。"},
		{Location{1, 0, 1}, "（一）开篇。"},
		{Location{2, 1, 2}, "绿电占比超过30%，水质98.6%；"},
		{Location{2, 1, 3}, "东部占40%以上。"},
		{Location{7, 5, 3}, "（下转另版）"},
		{Location{7, 5, 4}, ""},
		{Location{7, 5, 0}, ""},
		{Location{8, 0, 1}, ""},
	}
	for _, c := range cases {
		if got, ok := d.Sentence(c.at); got.Text != c.want || ok != (c.want != "") {
			t.Errorf("%s: got %q, %v, want %q", c.at, got.Text, ok, c.want)
		}
	}
}

func TestUnwrapRuns(t *testing.T) {
	d, err := unwrap(t, sampleText())
	if err != nil {
		t.Fatal(err)
	}
	runs := d.Runs()
	if got, want := len(runs), 21; got != want {
		t.Errorf("got %d runs, want %d", got, want)
	}
	const before = "总值500亿元，增长8.3%、高于目标2.3个百分点，零售、外贸预计分别增长"
	start := utf8.RuneCountInString(before)
	got, want := runs[4], Run{At: Location{0, 1, 2}, Index: 4, Digits: "18.5", Span: Span{start, start + 4}, start: len(before)}
	if got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestUnwrapIsRobust(t *testing.T) {
	plain, err := unwrap(t, sampleText())
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct {
		name   string
		change func(string) string
	}{
		{"byte-order mark", func(s string) string { return "\ufeff" + s }},
		{"CRLF", func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }},
		{"ideographic blanks", func(s string) string { return strings.ReplaceAll(s, "，", "，　") }},
		{"zero-width blanks", func(s string) string { return strings.ReplaceAll(s, "元", "\u200b元") }},
		{"blank before units", func(s string) string { return strings.ReplaceAll(s, "%", " %") }},
		{"all on one line", func(s string) string { return strings.ReplaceAll(s, "\n", "") }},
		{"a line for each character", func(s string) string { return strings.Join(strings.Split(s, ""), "\n") }},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d, err := unwrap(t, c.change(sampleText()))
			if err != nil {
				t.Fatal(err)
			}
			for i, p := range d.Passages {
				if got, want := texts(p), texts(plain.Passages[i]); got != want {
					t.Errorf("got %s, want %s", got, want)
				}
			}
		})
	}
}

// texts joins the sentences of a passage.
func texts(p Passage) string {
	var all []string
	for _, s := range p.Sentences {
		all = append(all, s.Text)
	}
	return strings.Join(all, "|")
}

func TestUnwrapRefuses(t *testing.T) {
	cases := []struct {
		name, old, new string
		want           TextError
		message        string
	}{
		{
			"chapter", "（三）", "",
			TextError{Kind: NotTheReport, Mark: "（三）", Chapter: 3},
			`report: this is not the text of the report: looked for "（三）", which begins chapter 3, and did not find it`,
		},
		{"first chapter", "（一）", "", TextError{Kind: NotTheReport, Mark: "（一）", Chapter: 1}, ""},
		{
			"section", "五是道路", "道路",
			TextError{Kind: NotTheReport, Mark: "五是", Chapter: 7, Section: 5},
			`report: this is not the text of the report: looked for "五是", which begins chapter 7 section 5, and did not find it`,
		},
		{"section in mid-sentence", "开篇。\n一是就业。", "开篇，一是就业。", TextError{Kind: NotTheReport, Mark: "一是", Chapter: 1, Section: 1}, ""},
		{"section in mid-sentence, wrapped", "开篇。\n一是就业。", "开篇，\n一是就业。", TextError{Kind: NotTheReport, Mark: "一是", Chapter: 1, Section: 1}, ""},
		{"paragraph", "——新增", "新增", TextError{Kind: NotTheReport, Mark: "——", Section: 4}, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			text := sampleText()
			if !strings.Contains(text, c.old) {
				t.Fatalf("%q is not in the sample", c.old)
			}
			_, err := unwrap(t, strings.Replace(text, c.old, c.new, 1))
			got, ok := errors.AsType[*TextError](err)
			if !ok || *got != c.want {
				t.Fatalf("got %+v, want %+v", err, c.want)
			}
			if c.message != "" && err.Error() != c.message {
				t.Errorf("got  %s\nwant %s", err, c.message)
			}
		})
	}
}
