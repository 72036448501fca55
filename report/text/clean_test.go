package text

import (
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestCleanForms(t *testing.T) {
	cases := []struct{ name, source, want string }{
		{"nothing", "", ""},
		{"blanks of every kind", " \t\r\n　\u00a0\u200b\ufeff增\u00ad长", "增长"},
		{"the report's own signs stay", "（一）“增长”8.3%、1.80∶1；——《甲》。", "（一）“增长”8.3%、1.80∶1；——《甲》。"},
		{"full width", "（１．８０：１）；８．３％", "（1.80∶1）；8.3%"},
		{"half width", "(a);b｡c､", "（a）；b。c、"},
		{"thousands", "27,894元", "27894元"},
		{"millions with a fraction", "1,234,567.8元", "1234567.8元"},
		{"two digits behind", "20,60所", "20，60所"},
		{"four digits behind", "20,6000所", "20，6000所"},
		{"four digits before", "2022,600所", "2022，600所"},
		{"three behind what is no thousand", "2022,600,700所", "2022，600，700所"},
		{"a fraction before", "0.5,600所", "0.5，600所"},
		{"a comma among words", "甲,乙,300所", "甲，乙，300所"},
		{"a wide comma is no separator", "27，894元", "27，894元"},
		{"a colon among words", "各位:增长8:", "各位：增长8："},
		{"a colon among numbers", "1.80:1和8：30", "1.80∶1和8∶30"},
		{"a hyphen", "UNI-T、中国—东盟", "UNI-T、中国—东盟"},
		{"dashes", "--甲――乙───丙－－丁", "——甲——乙——丙——丁"},
		{"forms for vertical lines", "︵一︶甲︐乙︒﹃丙﹄︔丁︓8٪", "（一）甲，乙。『丙』；丁：8%"},
		{"names of characters", "&lt;p&gt; 3m&sup2;&nbsp8 R&D&copy &#54;&#x37;", "<p>3m²8R&D&copy67"},
		{"powers in signs for several characters", "每㎡8元和㎯", "每m²8元和rad∕s²"},
		{"signs for several characters", "㈠一", "（一）一"},
		{"look-alikes", "⼀⼆\uf98e﹪", "一二年%"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := Clean(c.source)
			if got.Plain != c.want {
				t.Errorf("got %q, want %q", got.Plain, c.want)
			}
			wantOrigins(t, got)
		})
	}
}

func TestParagraphEnds(t *testing.T) {
	full := strings.Repeat("长", 30)
	lines := func(lines ...string) string { return strings.Join(lines, "\n") }
	cases := []struct {
		name, text string
		want       []int // lines that end a paragraph, from 1
	}{
		{"nothing", "", nil},
		{"a title and wrapped lines", lines("题目", full, full, full, full, "完"), []int{1, 6}},
		{"blank lines say nothing", lines(full, "", full, "", full, full, full), nil},
		{"a full line that lacks two characters", lines(full, full[:28*3], full, full, full), nil},
		{"a full line of digits, wrapped by characters", lines(full, strings.Repeat("8", 30), full, full, full), nil},
		{"a full line of digits, wrapped by columns", lines(full, strings.Repeat("8", 60), full, full, full), nil},
		{"lines that nobody wraps", lines(full+full+full, full+full+full, "题目"), []int{1, 2, 3}},
		{"lines too short to tell", lines("一二三四五六七八九", "一二", "一二三四五六七八九"), nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var got []int
			for i, ends := range paragraphEnds(linesOf(charsOf(c.text))) {
				if ends {
					got = append(got, i+1)
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
	for _, end := range []string{"\r\n", "\r", "\u2028"} {
		text := strings.Join([]string{"题目", full, full, full, full}, end)
		got := Clean(text)
		if !got.Opens(len("题目")) || !got.IsBreak(len("题目")) || got.Opens(len("题目")+len(full)) {
			t.Errorf("with %q between lines the title is not found", end)
		}
	}
}

// writtenByName finds what a page writes by its name.
var writtenByName = regexp.MustCompile(`&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,30}|#[xX][0-9A-Fa-f]{1,29});|&nbsp`)

// wantOrigins fails if the bytes of a clean text do not come from its copy in order, or if
// a character of the copy is neither shown nor skipped, or both.
func wantOrigins(t *testing.T, c *Text) {
	t.Helper()
	last := 0
	for i := range len(c.Plain) + 1 {
		at := c.Origin(i)
		if at < last || at > len(c.Source) {
			t.Fatalf("byte %d of %q comes from byte %d of the copy, the one before from %d", i, c.Plain, at, last)
		}
		last = at
	}
	if last != len(c.Source) && c.Plain != "" {
		t.Errorf("the end comes from byte %d of %d", last, len(c.Source))
	}
	shown, places := c.Shown(Part{0, len(c.Plain)})
	if len(places) != len(c.Plain) || !slices.IsSorted(places) {
		t.Errorf("%d bytes have the places %v", len(c.Plain), places)
	}
	var rest strings.Builder
	from := 0
	named := func(part string) { // what stands between two skips: a name does not go over one
		rest.WriteString(writtenByName.ReplaceAllStringFunc(part, html.UnescapeString))
	}
	for _, s := range c.Skipped {
		if s.From >= s.To || s.From < from {
			t.Fatalf("%+v does not follow byte %d", s, from)
		}
		named(c.Source[from:s.From])
		from = s.To
	}
	named(c.Source[from:])
	if got, want := inked(shown), inked(rest.String()); got != want {
		t.Errorf("shown is %q, and what is not skipped %q", got, want)
	}
}
