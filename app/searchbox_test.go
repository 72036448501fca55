package app

import (
	"regexp"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/find"
	"yulan/app/kit"
	"yulan/app/pages/search"
	"yulan/report"
)

// found returns the titles of the hits that a search shows, names of chapters with a #.
func found(s *find.Finder) []string {
	var list []string
	for _, i := range s.List.Items {
		if i.IsGroup() {
			list = append(list, "#"+i.Group)
		} else {
			list = append(list, i.Hit.Title)
		}
	}
	return list
}

// searching returns a reader who has opened the search and typed.
func searching(t *testing.T, typed string) (*reader, *find.Finder) {
	t.Helper()
	r := newReader(t)
	r.w.search.Start()
	r.types(typed)
	return r, r.w.search
}

// Hits appear as one types, below the names of their chapters.
func TestSearchFindsAsOneTypes(t *testing.T) {
	r, s := searching(t, "qcc")
	if got := found(s); len(got) < 2 || got[0] != "#现代产业" {
		t.Fatalf("found %v", got)
	}
	if !s.Panel.Visible() {
		t.Fatal("the hits are not shown")
	}
	before := len(s.List.Items)
	r.types("l")
	if got := len(s.List.Items); got > before || got < 2 {
		t.Errorf("one more letter finds %d rows instead of %d", got, before)
	}
	for _, i := range s.List.Items {
		if h := i.Hit; !i.IsGroup() && (h.Title == "" || h.Place == "" || h.Figure != "" && h.Value == "") {
			t.Errorf("a hit lacks something: %+v", h)
		}
	}
}

// A hit is gone to by Enter: its page is shown and the figure selected.
func TestSearchGoesToAFigure(t *testing.T) {
	r, s := searching(t, "27894")
	r.w.state.setTab(4)
	r.w.search.Start()
	r.press(fyne.KeyReturn)
	if r.w.state.figure != "gdp.level" || r.w.state.tab() != 0 {
		t.Errorf("it went to %q on page %d", r.w.state.figure, r.w.state.tab())
	}
	if s.Panel.Visible() || r.w.win.Canvas().Focused() != nil {
		t.Error("the search is still there")
	}
}

// A summary is gone to as well: the text is scrolled to its heading.
func TestSearchGoesToASection(t *testing.T) {
	r, s := searching(t, "")
	page, last := r.w.state.report.Chapters[3], len(r.w.state.report.Chapters[3].Sections)
	r.w.win.Resize(fyne.NewSize(900, 400))
	s.GoTo(search.Hit{Chapter: page.Number, Section: page.Sections[last-1].Number})
	if r.w.state.tab() != 3 {
		t.Fatalf("page %d is shown", r.w.state.tab())
	}
	column := pageOf(r.w).Text
	heading := column.Items[len(column.Items)-2].Object
	y := heading.Position().Y - column.Offset()
	if y < 0 || y > column.Size().Height-heading.Size().Height {
		t.Errorf("the heading stands at %v of %v", y, column.Size().Height)
	}
	if column.Offset() == 0 {
		t.Error("the text did not have to be scrolled, so the test says nothing")
	}
}

// The cursor keys choose a hit, not the name of a chapter, and stop at both ends.
func TestSearchTakesKeys(t *testing.T) {
	r, s := searching(t, "增长")
	if s.List.Chosen != 1 {
		t.Fatalf("row %d is chosen first", s.List.Chosen)
	}
	r.press(fyne.KeyUp)
	if s.List.Chosen != 1 {
		t.Errorf("up from the first is row %d", s.List.Chosen)
	}
	seen := map[int]bool{}
	for range s.List.Items {
		r.press(fyne.KeyDown)
		seen[s.List.Chosen] = true
		if s.List.Items[s.List.Chosen].IsGroup() {
			t.Fatalf("row %d is a chapter's name", s.List.Chosen)
		}
	}
	if s.List.Chosen != len(s.List.Items)-1 {
		t.Errorf("down ends at row %d of %d", s.List.Chosen, len(s.List.Items))
	}
	if end := s.List.Scroll.Offset.Y + s.List.Size().Height; end < s.List.Height()-1 {
		t.Errorf("the last row is not seen: %v of %v", end, s.List.Height())
	}
	r.press(fyne.KeyPageUp)
	if s.List.Chosen >= len(s.List.Items)-2 {
		t.Error("page up does not move a page")
	}
}

// Escape closes the search, empties it and gives the focus back.
func TestSearchGivesTheFocusBack(t *testing.T) {
	r := newReader(t)
	card := pageOf(r.w).Cards.Cards[0]
	r.w.win.Canvas().Focus(card)
	r.w.search.Start()
	r.w.search.Start() // once more is no harm
	r.types("产值")
	r.press(fyne.KeyEscape)
	if r.w.win.Canvas().Focused() != card {
		t.Errorf("the focus is on %T", r.w.win.Canvas().Focused())
	}
	if r.w.search.Field.Text != "" || r.w.search.Panel.Visible() {
		t.Error("the search is still there")
	}
}

// Typing over what was found before replaces it.
func TestSearchAgain(t *testing.T) {
	r, s := searching(t, "27894")
	r.press(fyne.KeyReturn)
	r.w.search.Start()
	if s.Field.Text != "27894" || len(s.List.Items) == 0 {
		t.Errorf("%q and %d rows are left", s.Field.Text, len(s.List.Items))
	}
	r.types("8.3%")
	if s.Field.Text != "8.3%" {
		t.Errorf("the field holds %q", s.Field.Text)
	}
}

// Where nothing is found the search says so, and by what one can find.
func TestSearchFindsNothing(t *testing.T) {
	r, _ := searching(t, "xyzzyx")
	r.sees("search.none", "query", "xyzzyx")
	r.press(fyne.KeyReturn, fyne.KeyDown, fyne.KeyUp, fyne.KeyPageDown)
	if r.w.state.tab() != 0 {
		t.Error("it went to nothing")
	}
}

// What the search says can be found is found.
func TestSearchKeepsItsWord(t *testing.T) {
	r := newReader(t)
	quoted := regexp.MustCompile(`[“‘](.+?)[”’]`)
	for _, l := range report.Languages {
		r.w.state.setLanguage(l)
		examples := quoted.FindAllStringSubmatch(r.w.words.T("search.what"), -1)
		if len(examples) < 3 {
			t.Errorf("%s: there are %d examples", l, len(examples))
		}
		for _, e := range examples {
			r.w.search.Start()
			r.types(e[1])
			if len(r.w.search.List.Items) == 0 {
				t.Errorf("%s: nothing is found for %q", l, e[1])
			}
		}
	}
}

// A click on a hit goes there, one beside the hits closes them and does nothing else.
func TestSearchIsClicked(t *testing.T) {
	r, s := searching(t, "27894")
	test.TapCanvas(r.w.win.Canvas(), s.Panel.Position().Add(fyne.NewPos(60, s.List.Rows[0].MinSize().Height+20)))
	if r.w.state.figure != "gdp.level" || s.Panel.Visible() {
		t.Errorf("a click went to %q", r.w.state.figure)
	}
	for _, at := range []fyne.Position{{X: 200, Y: 20}, {X: 60, Y: 300}} {
		s.Start()
		test.TapCanvas(r.w.win.Canvas(), at)
		if s.Panel.Visible() || r.w.state.tab() != 0 {
			t.Errorf("a click at %v: open is %v, page %d", at, s.Panel.Visible(), r.w.state.tab())
		}
	}
}

// The pointer chooses the hit that it is over.
func TestSearchFollowsThePointer(t *testing.T) {
	_, s := searching(t, "增长")
	s.List.Rows[0].MouseIn(nil) // a chapter's name
	s.List.Rows[2].MouseMoved(nil)
	if s.List.Chosen != 2 {
		t.Errorf("row %d is chosen", s.List.Chosen)
	}
}

// A tooltip does not lie over the hits.
func TestSearchHidesTheTooltip(t *testing.T) {
	w, _ := newTestWindow(t)
	w.foot.Hover("gdp.level", kit.Place{Frame: kit.Frame{X: 700, Y: 100, Width: 40, Height: 20}})
	if !w.foot.Tip.Box.Visible() {
		t.Fatal("there is no tooltip to begin with")
	}
	w.search.Start()
	if w.foot.Tip.Box.Visible() {
		t.Error("the tooltip is still there")
	}
}

// In a narrow window the field is a button, and stands over the tabs once it is opened.
func TestSearchInANarrowWindow(t *testing.T) {
	r := newReader(t)
	s := r.w.search
	r.w.win.Resize(fyne.NewSize(700, 500))
	if s.Field.Visible() || !s.Button.Visible() {
		t.Fatal("the field is not a button")
	}
	tabs, _ := r.w.tabs.Places()
	last := tabs[8]
	if last.X+last.Width > s.Button.Position().X {
		t.Errorf("the last tab ends at %v, the button begins at %v", last.X+last.Width, s.Button.Position().X)
	}
	test.Tap(s.Button)
	if !s.Field.Visible() || s.Button.Visible() || r.w.win.Canvas().Focused() != s.Field {
		t.Error("the button does not open the field")
	}
	r.types("产值")
	if end := s.Panel.Position().X + s.Panel.Size().Width; s.Panel.Position().X < 0 || end > 700 {
		t.Errorf("the hits reach from %v to %v", s.Panel.Position().X, end)
	}
	r.press(fyne.KeyEscape)
	if s.Field.Visible() {
		t.Error("the field is still there")
	}
}

// The index is taken when it is ready, and that of another language is thrown away.
func TestSearchWaitsForItsIndex(t *testing.T) {
	w, _ := newTestWindow(t)
	var waiting []func()
	w.Worker = func(work func()) { waiting = append(waiting, work) }
	w.search.Start()
	test.Type(w.search.Field, "gdp")
	w.state.setLanguage(report.English)
	w.search.Start()
	test.Type(w.search.Field, "gdp")
	if len(waiting) != 2 || len(w.search.List.Items) != 0 {
		t.Fatalf("%d indexes are made, %d rows are there", len(waiting), len(w.search.List.Items))
	}
	waiting[0]()
	if w.search.Index != nil {
		t.Fatal("it takes an index in Chinese")
	}
	waiting[1]()
	if got := found(w.search); len(got) < 2 || got[0] != "#Overview" {
		t.Errorf("found %v", got)
	}
}

// The search closes when another page is turned to, by whatever means.
func TestSearchClosesWithThePage(t *testing.T) {
	w, _ := newTestWindow(t)
	w.search.Start()
	w.search.Field.SetText("GDP")
	if len(w.search.List.Items) == 0 {
		t.Fatal("nothing is found")
	}
	w.state.moveTab(1)
	if w.search.Panel.Visible() {
		t.Error("it is still open over the next page")
	}
}
