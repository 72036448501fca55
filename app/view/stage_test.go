package view

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/software"
)

// said is a view that notes what it is asked, and is scrolled as it was told.
type said struct {
	Plain
	object fyne.CanvasObject
	at     Offsets
	words  []string
}

func newSaid() *said { return &said{object: canvas.NewRectangle(nil)} }

func (s *said) Object() fyne.CanvasObject  { return s.object }
func (s *said) ShowFigure(figure string)   { s.words = append(s.words, "show "+figure) }
func (s *said) RevealFigure(figure string) { s.words = append(s.words, "reveal "+figure) }
func (s *said) Enlarge(chart string)       { s.words = append(s.words, "enlarge "+chart) }
func (s *said) Leave()                     { s.words = append(s.words, "leave") }
func (s *said) Offsets() Offsets           { return s.at }
func (s *said) ScrollTo(o Offsets)         { s.at = o }

// Views take turns: the one that goes is told so once, and one that comes back to its route
// stands where it was scrolled to, whatever was shown between.
func TestStageTakesTurns(t *testing.T) {
	c, s := software.NewCanvas(), NewStage()
	s.Now().Redraw() // before the first view nothing is there, and nothing happens
	first, route := newSaid(), Route{Report: "a", Kind: "page", Chapter: 1}
	show := func(at Route, v View) {
		s.Clear()
		s.Show(c, at, v, "gdp")
	}
	show(route, first)
	if !slices.Equal(s.Box.Objects, []fyne.CanvasObject{first.object}) || s.Now() != View(first) {
		t.Fatal("the first view is not on the stage")
	}
	if want := []string{"show gdp", "reveal gdp"}; !slices.Equal(first.words, want) {
		t.Errorf("it is asked %q, want %q", first.words, want)
	}
	first.at = Offsets{3, 200}
	other := newSaid()
	show(Route{Report: "b", Kind: "page", Chapter: 1}, other)
	if other.at != (Offsets{}) || first.words[len(first.words)-1] != "leave" {
		t.Errorf("the page of another report begins at %v; the first was asked %q", other.at, first.words)
	}
	again, large := newSaid(), route
	large.Chart = "pillars"
	show(large, again)
	if again.at != (Offsets{3, 200}) {
		t.Errorf("back on its route it is scrolled to %v", again.at)
	}
	if want := []string{"show gdp", "reveal gdp", "enlarge pillars"}; !slices.Equal(again.words, want) {
		t.Errorf("it is asked %q, want %q", again.words, want)
	}
}
