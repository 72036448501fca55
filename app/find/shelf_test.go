package find

import (
	"fmt"
	"strings"
	"testing"

	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/pages"
	"yulan/app/pages/search"
	"yulan/report"
)

// someReports are reports of a shelf, not all of which are loaded yet.
type someReports struct {
	loaded []*report.Report
	whole  bool
}

func (s *someReports) Several() bool                           { return true }
func (s *someReports) All() (reports []*report.Report, _ bool) { return s.loaded, s.whole }
func (s *someReports) CalledByID(id string) string             { return id }

// While reports of the shelf are still being read, it is said over how many was searched, whether
// something was found there or not.
func TestASearchOverSomeOfTheShelfSaysSo(t *testing.T) {
	a := hosttest.NewApp(t)
	host := hosttest.New(t, report.English)
	host.On = a.NewWindow("").Canvas()
	one := &report.Report{
		Source:  report.Source{ID: "a", Name: report.NewText("甲", "A"), State: report.Read},
		Figures: []report.Figure{{ID: "f", Printed: "5", Name: report.NewText("粮食产量", "Grain output"), Period: "2024"}},
	}
	shelf := &someReports{[]*report.Report{one}, false}
	s := New(Deps{
		Host: host, Tabs: kit.NewTabStrip(host.Measurer(), nil, 0, func(int) {}), GoTo: func(search.Hit) {}, Shelf: shelf, Opening: func() {}, Place: func() {},
		Reading: func() pages.Reading {
			return pages.Reading{Report: one, In: pages.Speech{Language: report.English, Words: host.In}}
		},
	})
	s.open()
	s.switchScope()
	const said = "Still reading reports; 1 searched"
	for typed, shown := range map[string]*kit.Paragraph{"grain": s.foot, "none such": s.message} {
		s.Field.SetText(typed)
		if got := textOf(shown); !strings.Contains(got, said) {
			t.Errorf("%s: it says %q", typed, got)
		}
	}
	shelf.whole = true
	s.find()
	if got := textOf(s.foot) + textOf(s.message); strings.Contains(got, said) {
		t.Errorf("all are read: it says %q", got)
	}
}

// What is said of nearly every figure, as the year of a report is, lists none, and the reader is told why.
func TestAYearOfEveryFigureIsSaidAndNotListed(t *testing.T) {
	a := hosttest.NewApp(t)
	host := hosttest.New(t, report.English)
	host.On = a.NewWindow("").Canvas()
	one := &report.Report{Source: report.Source{ID: "a", Name: report.NewText("甲", "A"), State: report.Read}}
	for i := range 30 {
		name := report.NewText("粮食产量", "Grain output")
		one.Figures = append(one.Figures, report.Figure{ID: fmt.Sprint("f", i), Printed: "5", Name: name, Period: "2024"})
	}
	one.Figures[0].Name = report.NewText("2024型农机", "Machines of 2024")
	s := New(Deps{
		Host: host, Tabs: kit.NewTabStrip(host.Measurer(), nil, 0, func(int) {}), GoTo: func(search.Hit) {}, Shelf: &someReports{}, Opening: func() {}, Place: func() {},
		Reading: func() pages.Reading {
			return pages.Reading{Report: one, In: pages.Speech{Language: report.English, Words: host.In}}
		},
	})
	s.open()
	s.Field.SetText("2024")
	if got, want := textOf(s.foot), "1 found; ‘2024’ also fits 29 other figures, not listed"; got != want || s.foot.Hidden {
		t.Errorf("it says %q, want %q", got, want)
	}
	one.Figures = one.Figures[1:]
	s.Reset()
	s.open()
	s.Field.SetText("2024")
	if got, want := textOf(s.message), "‘2024’ fits 29 figures"; !strings.HasPrefix(got, want) || s.message.Hidden {
		t.Errorf("it says %q, want %q…", got, want)
	}
}

// textOf returns what a paragraph says.
func textOf(p *kit.Paragraph) string {
	said := ""
	for _, piece := range p.Pieces {
		said += piece.Text
	}
	return said
}
