package bookshelf_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"yulan/app/bookshelf"
	"yulan/app/kit/hosttest"
	"yulan/report"
)

// manyOn puts so many reports on a shelf, of three years of each place, the years one after the other,
// and opens its panel.
func manyOn(t testing.TB, n int) (*desk, *bookshelf.Switcher) {
	t.Helper()
	a := hosttest.NewApp(t)
	d, room := newDesk(t)
	win := a.NewWindow("")
	d.On = win.Canvas()
	for i := range n {
		e := made(fmt.Sprintf("第%d县", i%(n/3+1)), fmt.Sprint(2020+i/(n/3+1)))
		d.keep("/"+e.Source.ID, e)
	}
	win.SetContent(container.NewWithoutLayout(room.Button))
	win.Resize(fyne.NewSize(1280, 800))
	room.Button.Resize(fyne.NewSize(100, 40))
	room.Data() // so that they are loaded
	room.Button.OnTapped()
	if room.Panel() == nil {
		t.Fatal("many reports are in a menu")
	}
	return d, room.Panel()
}

// Of places with a report each, whose names say the place, no place heads its report.
func TestPlacesWithOneReportEachAreNotHeaded(t *testing.T) {
	a := hosttest.NewApp(t)
	d, room := newDesk(t)
	win := a.NewWindow("")
	d.On = win.Canvas()
	for i := range 20 {
		e := made(fmt.Sprintf("第%d县", i), "2024")
		d.keep("/"+e.Source.ID, e)
	}
	win.SetContent(container.NewWithoutLayout(room.Button))
	win.Resize(fyne.NewSize(1280, 800))
	room.Button.OnTapped()
	for _, l := range room.Panel().Lines {
		if l.Entry.Print == "" {
			t.Errorf("%q heads its one report", l.Place)
		}
	}
	if n := len(room.Panel().Lines); n < 20 {
		t.Errorf("%d lines", n)
	}
}

// listed says what a panel lists: a place, and behind it the years of its reports.
func listed(s *bookshelf.Switcher) []string {
	var all []string
	for _, l := range s.Lines {
		if l.Entry.Print == "" {
			all = append(all, l.Place)
			continue
		}
		all[len(all)-1] += " " + l.Entry.Period
	}
	return all
}

// Of a thousand reports those of a place stand together, and typing leaves those that are meant: by
// place, year, what the reader calls them, and in pinyin.
func TestManyReportsAreGroupedAndFound(t *testing.T) {
	_, s := manyOn(t, 1000)
	all := listed(s)
	if len(all) != 335 || all[0] != "重庆市 2021" || all[1] != "第0县 2020 2021 2022" {
		t.Fatalf("%d places, the first %q", len(all), all[:2])
	}
	for typed, want := range map[string]string{
		"第7县":      "第7县 2020 2021 2022",
		"第7县 2021": "第7县 2021",
		"2021 第7县": "第7县 2021",
		"di7xian":  "第7县 2020 2021 2022",
		"没有的":      "",
	} {
		s.Field.SetText(typed)
		if got := listed(s); !slices.Contains(append(got, ""), want) || len(got) > 120 {
			t.Errorf("%s: %d places, without %q: %.200s", typed, len(got), want, strings.Join(got, "|"))
		}
	}
	s.Field.SetText("")
	if len(listed(s)) != len(all) {
		t.Error("what was typed is still searched for")
	}
}

// Enter takes the first that is listed, a click the one that is clicked on, and nothing the name of a
// place; the panel is closed then.
func TestThePanelSwitches(t *testing.T) {
	d, s := manyOn(t, 30)
	s.Field.SetText("第7县 2021")
	s.List.Select(0)
	if d.shown.Source.ID != "重庆市2021" || d.Canvas().Overlays().Top() == nil {
		t.Error("the name of a place was taken for a report")
	}
	s.Field.OnSubmitted("")
	if d.Canvas().Overlays().Top() != nil || d.shown.Source.ID != "第7县2021" {
		t.Errorf("%s is shown", d.shown.Source.ID)
	}
}

// Escape and a click beside the panel close it.
func TestThePanelClosesAltogether(t *testing.T) {
	for name, leave := range map[string]func(*desk, *bookshelf.Switcher){
		"Escape": func(_ *desk, s *bookshelf.Switcher) { s.Field.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape}) },
		"a click": func(d *desk, _ *bookshelf.Switcher) {
			over := d.Canvas().Overlays().Top().(fyne.Tappable)
			over.Tapped(&fyne.PointEvent{Position: fyne.NewPos(20, 60)}) // on the panel
			if d.Canvas().Overlays().Top() == nil {
				t.Error("a click on the panel closes it")
			}
			over.Tapped(&fyne.PointEvent{Position: fyne.NewPos(900, 700)})
		},
	} {
		d, s := manyOn(t, 30)
		leave(d, s)
		if d.Canvas().Overlays().Top() != nil || d.Canvas().Focused() == s.Field {
			t.Errorf("%s does not close it", name)
		}
	}
}

// A few reports are in a menu, as ever.
func TestAFewReportsAreInAMenu(t *testing.T) {
	a := hosttest.NewApp(t)
	d, room := newDesk(t)
	d.On = a.NewWindow("").Canvas()
	d.keep("/a", made("云溪市", "2023", growth("r", "5", "2023", report.Result)))
	d.Canvas().SetContent(room.Button)
	room.Button.OnTapped()
	if room.Panel() != nil || d.Canvas().Overlays().Top() == nil {
		t.Error("a few reports are not in a menu")
	}
}

// Each keystroke in the panel of a thousand reports.
func BenchmarkSwitcher(b *testing.B) {
	_, s := manyOn(b, 1000)
	for _, typed := range []string{"第", "2021", "di7xian"} {
		b.Run(typed, func(b *testing.B) {
			for b.Loop() {
				s.Field.SetText("")
				s.Field.SetText(typed)
			}
		})
	}
}
