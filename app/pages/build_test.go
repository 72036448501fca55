package pages_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode"

	"yulan/app/pages"
	"yulan/report"
)

// Every page can be built in every language, and nothing on it is empty, unfilled, without
// words, or in the other language.
func TestBuildMakesEveryPage(t *testing.T) {
	r := load(t)
	for _, l := range report.Languages {
		w := words(t, l)
		for _, c := range r.Chapters {
			t.Run(c.Tab.In(l), func(t *testing.T) {
				page, err := pages.Build(r, w, l, c.Number)
				if err != nil {
					t.Fatal(err)
				}
				if len(page.Sections) != len(c.Sections) || len(page.Charts) != len(c.Charts) || page.Chapter != c.Number {
					t.Errorf("got chapter %d with %d sections and %d charts, want %d, %d and %d", page.Chapter,
						len(page.Sections), len(page.Charts), c.Number, len(c.Sections), len(c.Charts))
				}
				for where, text := range textsOf(page) {
					if fault := faultOf(text, l); fault != nil {
						t.Errorf("%s: %q %v", where, text, fault)
					}
				}
				for _, key := range keysOn(page) {
					if _, ok := pages.FigureOf(r, key); !ok {
						t.Errorf("the page shows %q, which is neither a figure nor what figures imply", key)
					}
				}
			})
		}
	}
}

// Whoever reads a chapter must find all of its figures there.
func TestEveryFigureIsOnItsPage(t *testing.T) {
	r := load(t)
	for _, l := range report.Languages {
		for _, c := range r.Chapters {
			page, err := pages.Build(r, words(t, l), l, c.Number)
			if err != nil {
				t.Fatal(err)
			}
			shown := keysOn(page)
			for _, f := range r.Figures {
				if f.At.Chapter == c.Number && !slices.Contains(shown, f.ID) {
					t.Errorf("%s: chapter %d does not show %s", l, c.Number, f.ID)
				}
			}
		}
	}
}

// Every figure reads well by itself: on a tile, in the table and beside an axis.
func TestTableHasEveryFigure(t *testing.T) {
	r := load(t)
	for _, l := range report.Languages {
		w := words(t, l)
		rows := pages.Table(r, r.Figures, l, w)
		if len(rows) != len(r.Figures) {
			t.Fatalf("%s: got %d rows, want %d", l, len(rows), len(r.Figures))
		}
		for i, row := range rows {
			if row.ID != r.Figures[i].ID {
				t.Errorf("%s: row %d is %q, want %q", l, i, row.ID, r.Figures[i].ID)
			}
			for _, text := range []string{row.Name, row.Value, row.Measure, row.Period, row.Location} {
				if fault := faultOf(text, l); fault != nil {
					t.Errorf("%s: %s: %q %v", l, row.ID, text, fault)
				}
			}
		}
		for _, heading := range pages.Columns(w) {
			if fault := faultOf(heading, l); fault != nil {
				t.Errorf("%s: heading %q %v", l, heading, fault)
			}
		}
	}
}

func TestTableNamesTheScope(t *testing.T) {
	r := load(t)
	southeast := report.NewText("渝东南", "Southeast Chongqing")
	cases := []struct {
		name, figure string
		named        report.Text
		zh, en       string
	}{
		{"that the name leaves out", "gdp.growth", report.NewText("增速", "Growth"), "增速（渝东南）", "Growth (Southeast Chongqing)"},
		{
			"that the name has", "gdp.growth",
			report.NewText("渝东南增速", "Growth of southeast Chongqing"),
			"渝东南增速", "Growth of southeast Chongqing",
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			f, _ := r.Figure(c.figure)
			f.Name, f.Scope = c.named, southeast
			for l, want := range map[report.Language]string{report.Chinese: c.zh, report.English: c.en} {
				if got := pages.Table(load(t), []report.Figure{f}, l, words(t, l))[0].Name; got != want {
					t.Errorf("got %q, want %q", got, want)
				}
			}
		})
	}
}

// Sections are numbered as the report numbers them: its chapters' are, the overview's
// paragraphs are not.
func TestBuildNumbersSections(t *testing.T) {
	r := load(t)
	for l, number := range map[report.Language]string{report.Chinese: "二　", report.English: "2. "} {
		for chapter, want := range map[int]string{0: "", 1: number} {
			page, err := pages.Build(r, words(t, l), l, chapter)
			if err != nil {
				t.Fatal(err)
			}
			if got, want := page.Sections[1].Heading, want+r.Chapters[chapter].Sections[1].Heading.In(l); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		}
	}
}

func TestBuildKnowsItsChapters(t *testing.T) {
	r := load(t)
	for _, chapter := range []int{-1, len(r.Chapters)} {
		if _, err := pages.Build(r, words(t, report.Chinese), report.Chinese, chapter); err == nil {
			t.Errorf("built a page of chapter %d", chapter)
		}
	}
}

// textsOf returns everything on a page that must not be empty, by where it stands.
func textsOf(p pages.Page) map[string]string {
	texts := map[string]string{"tab": p.Tab, "title": pages.Plain(p.Title), "lead": pages.Plain(p.Lead)}
	for _, s := range p.Sections {
		texts["heading "+s.Heading] = s.Heading
		texts["section "+s.Heading] = pages.Plain(s.Body)
	}
	for _, s := range p.Charts {
		h := s.Head()
		texts[h.ID+" title"] = h.Title
		texts[h.ID+" subtitle"] = h.Subtitle
		texts[h.ID+" source"] = h.Source
		if h.Note != "" {
			texts[h.ID+" note"] = h.Note
		}
	}
	return texts
}

// keysOn lists the figures that a page shows: in text and charts.
func keysOn(p pages.Page) []string {
	var keys []string
	spans := append(slices.Clone(p.Title), p.Lead...)
	for _, s := range p.Sections {
		spans = append(spans, s.Body...)
	}
	for _, s := range spans {
		if s.Figure != "" {
			keys = append(keys, s.Figure)
		}
	}
	for _, s := range p.Charts {
		keys = append(keys, s.Keys()...)
	}
	return keys
}

// faultOf says what is wrong with a text that a reader sees.
func faultOf(text string, l report.Language) error {
	switch {
	case strings.TrimSpace(text) == "":
		return errors.New("is empty")
	case strings.ContainsAny(text, "{}"):
		return errors.New("has a gap that nothing filled")
	case strings.ContainsAny(text, "[]"):
		return errors.New("has a word that is missing")
	case strings.Contains(text, "  ") || strings.TrimSpace(text) != text:
		return errors.New("has blanks too many")
	case l == report.English && strings.ContainsFunc(text, isChinese):
		return errors.New("is not English")
	case l == report.Chinese && !strings.ContainsFunc(text, isChinese) && strings.ContainsFunc(text, unicode.IsLower):
		return errors.New("is not Chinese")
	}
	return nil
}

func isChinese(r rune) bool {
	return unicode.Is(unicode.Han, r) || strings.ContainsRune("，。、；：（）“”《》％", r) && r > 0x2fff
}
