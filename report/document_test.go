package report

import (
	"strings"
	"testing"
)

func TestUnwrap(t *testing.T) {
	d, err := Unwrap(sampleText())
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
		if got, ok := d.Sentence(c.at); got != c.want || ok != (c.want != "") {
			t.Errorf("%s: got %q, %v, want %q", c.at, got, ok, c.want)
		}
	}
}

func TestUnwrapRuns(t *testing.T) {
	d, err := Unwrap(sampleText())
	if err != nil {
		t.Fatal(err)
	}
	runs := d.Runs()
	if got, want := len(runs), 21; got != want {
		t.Errorf("got %d runs, want %d", got, want)
	}
	got, want := runs[4], Run{At: Location{0, 1, 2}, Index: 4, Digits: "18.5"}
	want.Start = strings.Index("总值500亿元，增长8.3%、高于目标2.3个百分点，零售、外贸预计分别增长18.5%", "18.5")
	if got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestUnwrapIsRobust(t *testing.T) {
	plain, err := Unwrap(sampleText())
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
			d, err := Unwrap(c.change(sampleText()))
			if err != nil {
				t.Fatal(err)
			}
			for i, p := range d.Passages {
				if got, want := strings.Join(p.Sentences, "|"), strings.Join(plain.Passages[i].Sentences, "|"); got != want {
					t.Errorf("got %s, want %s", got, want)
				}
			}
		})
	}
}

func TestUnwrapRefuses(t *testing.T) {
	const not = "report: this is not the text of the report: "
	cases := []struct{ name, old, new, want string }{
		{"chapter", "（三）", "", not + "looked for the chapter mark （三） after 2 chapters, and did not find it"},
		{"first chapter", "（一）", "", not + "looked for the chapter mark （一） after 0 chapters, and did not find it"},
		{"section", "五是道路", "道路", not + `looked for "五是" in chapter 7 after section 4, and did not find it`},
		{"section in mid-sentence", "开篇。\n一是就业。", "开篇，一是就业。", not + `looked for "一是" in chapter 1 after section 0, and did not find it`},
		{"paragraph", "——新增", "新增", not + `looked for "——" in chapter 0 after section 3, and did not find it`},
		{"not UTF-8", "开篇", "\xd6\xd0", "report: the text is not UTF-8"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			text := sampleText()
			if !strings.Contains(text, c.old) {
				t.Fatalf("%q is not in the sample", c.old)
			}
			_, err := Unwrap(strings.Replace(text, c.old, c.new, 1))
			if err == nil {
				t.Fatalf("Unwrap took it; want %s", c.want)
			}
			if got := err.Error(); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
	if _, err := Unwrap(""); err == nil {
		t.Error("Unwrap took an empty text")
	}
}
