package report

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

// shapeOf returns the shape that a report.toml tells, given below the sample's head.
func shapeOf(t *testing.T, shape string) Shape {
	t.Helper()
	r := &Report{}
	if err := r.loadSource(mapFS(map[string]string{SourceFile: sampleHead + shape})); err != nil {
		t.Fatal(err)
	}
	return r.Shape
}

// cut lists the passages of a text: place, sentences, and what stands before and behind.
func cut(t *testing.T, s Shape, text string) []string {
	t.Helper()
	d, err := s.Unwrap(text)
	if err != nil {
		t.Fatal(err)
	}
	list := []string{"title " + d.Title}
	for _, p := range d.Passages {
		mark := ""
		if _, ok := p.Heading(); ok {
			mark = "#"
		}
		list = append(list, fmt.Sprintf("%d/%d %s%s", p.Chapter, p.Section, mark, texts(p)))
	}
	return append(list, "rest "+d.Rest)
}

const threeLevels = `
[[chapter]]
mark = "一、"
section = [{ mark = "（一）", items = ["一是", "二是"] }, { mark = "（二）" }]

[[chapter]]
mark = "二、"
section = [{ mark = "（一）", items = ["——", "——"] }]
`

func TestUnwrapCutsByTheShape(t *testing.T) {
	cases := []struct {
		name, shape, text string
		want              []string
	}{
		{
			"three levels, no overview", threeLevels,
			"某市报告\n各位代表：请审议。\n一、去年\n（一）农业。有田。一是粮食。增产3%。二是蔬菜。\n（二）工业。\n二、今年。（一）目标。——增长。5%。——就业。\n（上接2版）二、2022年",
			[]string{
				"title 某市报告\n各位代表：请审议。",
				"1/0 #一、去年", "1/1 #（一）农业。|有田。", "1/2 #一是粮食。|增产3%。", "1/3 #二是蔬菜。", "1/4 #（二）工业。",
				"2/0 #二、今年。", "2/1 #（一）目标。", "2/2 #——增长。|5%。", "2/3 #——就业。",
				"rest （上接2版）二、2022年",
			},
		},
		{
			"one page, no marks", "[[chapter]]\n", "报告\n各位：全市增长5%。就业稳定；",
			[]string{"title 报告", "1/0 各位：全市增长5%。|就业稳定；", "rest "},
		},
		{
			"one page with sections", "[[chapter]]\nsection = [{ mark = \"其一\" }, { mark = \"其二\" }]\n", "各位：说明其一其二如下。其一甲。其二乙。",
			[]string{"title ", "1/0 各位：说明其一其二如下。", "1/1 #其一甲。", "1/2 #其二乙。", "rest "},
		},
		{
			"an overview without paragraphs", "[overview]\n[[chapter]]\nmark = \"第一部分\"\n", "各位：总的不错。第一部分很好。",
			[]string{"title ", "0/0 各位：总的不错。", "1/0 #第一部分很好。", "rest "},
		},
		{
			"a mark is also said", "[[chapter]]\nmark = \"一、\"\n[[chapter]]\nmark = \"二、\"\n", "一、甲。第一、二、三产业。二、乙。",
			[]string{"title ", "1/0 #一、甲。|第一、二、三产业。", "2/0 #二、乙。", "rest "},
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := cut(t, shapeOf(t, c.shape), c.text); !slices.Equal(got, c.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

// A mark that is missing is named with the place that it begins, whatever the level.
func TestUnwrapNamesTheMarkOfAnItem(t *testing.T) {
	_, err := shapeOf(t, threeLevels).Unwrap("一、甲。（一）乙。一是丙。（二）丁。二、戊。（一）己。——庚。——辛。")
	got, ok := errors.AsType[*TextError](err)
	if want := (TextError{Kind: NotTheReport, Mark: "二是", Chapter: 1, Section: 3}); !ok || *got != want {
		t.Errorf("got %+v, want %+v", err, want)
	}
}

func TestShapePath(t *testing.T) {
	s := shapeOf(t, threeLevels)
	cases := []struct {
		chapter, section int
		want             string
	}{
		{1, 1, "（一）1"},
		{1, 2, "（一）1 一是1"},
		{1, 3, "（一）1 二是2"},
		{1, 4, "（二）2"},
		{2, 3, "（一）1 ——2"},
		{1, 0, ""},
		{1, 5, ""},
		{0, 1, ""},
	}
	for _, c := range cases {
		var path []string
		for _, p := range s.Path(c.chapter, c.section) {
			path = append(path, fmt.Sprint(p.Mark, p.Ordinal))
		}
		if got := strings.Join(path, " "); got != c.want {
			t.Errorf("%d/%d: got %q, want %q", c.chapter, c.section, got, c.want)
		}
	}
	if s.HasOverview() {
		t.Error("it has an overview")
	}
	if !sampleReport(t).Shape.HasOverview() {
		t.Error("the sample has none")
	}
}

// A report may have more chapters than digits; its files are taken in their order.
func TestLoadTakesManyChapters(t *testing.T) {
	files := sampleFiles()
	var shape strings.Builder
	for n := len(sampleSections); n <= 12; n++ {
		fmt.Fprintf(&shape, "\n[[chapter]]\nmark = \"第%d章\"\n", n)
		files[chapterFile(n)] = fmt.Sprintf("number = %d\n", n) + sampleChapterHead
	}
	files[SourceFile] += shape.String()
	r, err := Load(mapFS(files), AnyKind)
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range r.Chapters {
		if c.Number != i {
			t.Errorf("chapter %d stands at %d", c.Number, i)
		}
	}
	d, err := r.Shape.Unwrap(sampleText() + "完。第8章甲。第9章乙。第10章丙。第11章丁。第12章戊。")
	if err != nil {
		t.Fatal(err)
	}
	if s, ok := d.Sentence(Location{12, 0, 1}); !ok || s.Text != "第12章戊。" {
		t.Errorf("got %q", s.Text)
	}
	delete(files, chapterFile(10))
	_, err = Load(mapFS(files), AnyKind)
	const want = "report: chapters/11-sample.toml: the file of chapter 10 is wanted here, named 10-name.toml"
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

// An item may go without a summary, a section may not.
func TestLoadAsksForSummariesOfSections(t *testing.T) {
	const ofFourth = "mark = \"（四）\"\nsection = [{ mark = \"一是\" }, { mark = \"二是\" }]"
	files := sampleFiles()
	files[SourceFile] = strings.Replace(files[SourceFile], ofFourth, "mark = \"（四）\"\nsection = [{ mark = \"一是\", items = [\"甲是\"] }, { mark = \"二是\" }]", 1)
	without := maps.Clone(files)
	without[chapterFile(4)] = strings.Replace(files[chapterFile(4)], "number = 2\n", "number = 3\n", 1)
	if _, err := Load(mapFS(without), AnyKind); err != nil {
		t.Error(err)
	}
	_, err := Load(mapFS(files), AnyKind)
	const want = "report: chapters/4-sample.toml: section 3 is missing"
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

// The names that a report goes without are those that it has.
func TestSourceCompletesItsNames(t *testing.T) {
	s := sampleReport(t).Source
	if s.Name != s.Title || s.Kind != s.Title || s.File != s.Title {
		t.Errorf("got %+v", s)
	}
}
