package bookshelf

import (
	"cmp"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
	"yulan/app/library"
	"yulan/app/pages/search"
	"yulan/report"
)

// menuMost is how many reports a menu lists. More are searched through in a panel.
const menuMost = 10

// The measures of the panel, in layout units.
const (
	panelWidth  = 420
	panelHeight = 520
	panelGap    = 8
)

// open shows the reports below the button: a few in a menu, and many in a panel.
func (r *Room) open() {
	r.Reread()
	if len(r.List()) <= menuMost {
		kit.DropMenu(r.Menu(), r.Button)
		return
	}
	r.panel = newSwitcher(r)
	r.panel.show()
}

// Panel returns the panel of the reports, nil if it was never opened.
func (r *Room) Panel() *Switcher { return r.panel }

// Switcher is a panel with all reports below the names of their places. Typing leaves those in whose
// name, place, title or year all that was typed occurs, in pinyin too.
type Switcher struct {
	room    *Room
	Field   *kit.KeyEntry
	List    *kit.KeyList
	none    *kit.Paragraph // that nothing was found; hidden where something was
	Lines   []SwitcherLine // that are listed now
	buttons []*kit.KeyButton
	over    *kit.DropPanel // nil while it is closed

	entries library.List // grouped by place
	places  map[string]string
	names   map[string]string // of the reports, by fingerprint
	now     library.Entry
	index   *search.Index
}

// SwitcherLine is a line of the panel: the name of a place, or a report of the place above it.
type SwitcherLine struct {
	Place string
	Entry library.Entry
}

// isReport tells whether a line can be chosen.
func (l SwitcherLine) isReport() bool { return l.Entry.Print != "" }

// newSwitcher returns the panel of all reports of a room.
func newSwitcher(r *Room) *Switcher {
	w, l := r.deps.Host.Words(), r.deps.Reading().In.Language
	s := &Switcher{room: r, now: r.now(), names: r.List().Names(func(e library.Entry) string { return e.Called(l) }), places: map[string]string{}}
	s.group(l)
	var entries []search.Entry
	for _, e := range s.entries {
		found := search.Entry{Report: e.Print, Title: s.names[e.Print]}
		for _, language := range report.Languages {
			found.Names = append(found.Names, e.Called(language), e.Place.In(language), e.Title.In(language))
		}
		found.Names = append(found.Names, e.Period)
		entries = append(entries, found)
	}
	s.index = search.New(entries)
	s.Field = kit.NewKeyEntry(s.close)
	s.Field.SetPlaceHolder(w.T("bookshelf.filter"))
	s.Field.OnChanged = func(string) { s.find() }
	s.Field.OnSubmitted = func(string) { s.first() }
	s.List = kit.NewKeyList(func() int { return len(s.Lines) }, s.newLine, s.fillLine, s.close)
	s.List.WhenSelected(s.choose)
	kit.LeadTo(s.room.deps.Host, s.Field, s.List)
	s.none = kit.NewLine(r.deps.Host.Measurer(), kit.LookMuted, "")
	s.addButtons()
	s.find()
	return s
}

// group puts the reports of a place together, the places in the order in which the list has them.
func (s *Switcher) group(l report.Language) {
	first := map[string]int{}
	for i, e := range s.room.List() {
		place := e.Place.In(l)
		if _, known := first[place]; !known {
			first[place] = i
		}
		s.places[e.Print] = place
	}
	s.entries = slices.Clone(s.room.List())
	slices.SortStableFunc(s.entries, func(a, b library.Entry) int {
		return cmp.Compare(first[s.places[a.Print]], first[s.places[b.Print]])
	})
}

// addButtons makes those below the list: to open another report, and what can be done with the one
// that is open.
func (s *Switcher) addButtons() {
	w := s.room.deps.Host.Words()
	add := func(label string, do func()) *kit.KeyButton {
		b := kit.NewKeyButton(label, func() {
			s.close()
			do()
		}, s.close)
		s.buttons = append(s.buttons, b)
		return b
	}
	add(w.T("bookshelf.open"), s.room.Open)
	add(w.T("bookshelf.actions"), func() { kit.DropMenu(s.room.actions(), s.room.Button) })
}

// isHeaded says whether the places head their reports: of one report a place its own name says the place, unless
// the reader calls it otherwise.
func (s *Switcher) isHeaded() bool {
	seen := map[string]bool{}
	for _, e := range s.entries {
		place := s.places[e.Print]
		if seen[place] || !strings.Contains(s.names[e.Print], place) {
			return true
		}
		seen[place] = true
	}
	return false
}

// find lists the reports in which all that was typed occurs.
func (s *Switcher) find() {
	found := map[string]bool{}
	if s.Field.Text != "" {
		for _, hit := range s.index.Find(s.Field.Text, 0) {
			found[hit.Report] = true
		}
	}
	s.Lines = nil
	headed := s.isHeaded()
	place := "\x00" // no name of a place
	for _, e := range s.entries {
		if s.Field.Text != "" && !found[e.Print] {
			continue
		}
		if s.places[e.Print] != place && headed {
			place = s.places[e.Print]
			s.Lines = append(s.Lines, SwitcherLine{Place: place})
		}
		s.Lines = append(s.Lines, SwitcherLine{Place: place, Entry: e})
	}
	s.List.UnselectAll()
	s.List.Refresh()
	s.List.ScrollToTop()
	shown := s.room.deps.Host.Measurer().Shorten(s.Field.Text, theme.TextSize(), false, panelWidth/2)
	s.none.SetText(s.room.deps.Host.Words().T("search.none", "query", shown))
	kit.SetVisible(s.none, len(s.Lines) == 0)
}

// first switches to the first report that is listed.
func (s *Switcher) first() {
	if i := slices.IndexFunc(s.Lines, SwitcherLine.isReport); i >= 0 {
		s.choose(i)
	}
}

// choose switches to the report of a line.
func (s *Switcher) choose(line int) {
	if line >= len(s.Lines) || !s.Lines[line].isReport() {
		s.List.UnselectAll()
		return
	}
	e := s.Lines[line].Entry
	s.close()
	s.room.Switch(e)
}

// show opens the panel below the button, with the open report in sight.
func (s *Switcher) show() {
	objects := []fyne.CanvasObject{s.Field, s.List, s.none}
	for _, b := range s.buttons {
		objects = append(objects, b)
	}
	s.over = kit.NewDropPanel(s.room.deps.Host, s.room.Button, fyne.NewSize(panelWidth, panelHeight), s.place, objects...)
	s.over.Open(s.Field)
	if i := slices.IndexFunc(s.Lines, func(l SwitcherLine) bool { return l.Entry.Print == s.now.Print }); i >= 0 {
		s.List.ScrollTo(i)
	}
}

// close closes the panel, and gives the focus back.
func (s *Switcher) close() {
	if s.over == nil {
		return
	}
	s.over.Close()
	s.over = nil
}

// place puts the field above the list, and the buttons below it.
func (s *Switcher) place(size fyne.Size) {
	row := s.buttons[0].MinSize().Height
	kit.Put(s.Field, 0, 0, size.Width, kit.FieldHeight)
	top := float32(kit.FieldHeight + panelGap)
	kit.Put(s.List, 0, top, size.Width, max(0, size.Height-top-row-panelGap))
	kit.Put(s.none, lineSide, top+panelGap, size.Width-2*lineSide, s.none.HeightFor(size.Width-2*lineSide))
	x := float32(0)
	for _, b := range s.buttons {
		wide := b.MinSize().Width
		kit.Put(b, x, size.Height-row, wide, row)
		x += wide + panelGap
	}
}
