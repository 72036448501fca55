package chapter

import (
	"image"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"yulan/app/kit"
	"yulan/charts"
)

// shownTools tells which of a card's tools are shown.
func shownTools(c *Card) []bool {
	var shown []bool
	for _, b := range c.Buttons {
		shown = append(shown, b.Visible())
	}
	return shown
}

// The tools of a card are there while the pointer is on it or on one of them, and while it
// has the focus.
func TestToolsAreShownWhenTheyAreWanted(t *testing.T) {
	c, canvas, _ := newTestCard(t)
	all, none := []bool{true, true, true}, []bool{false, false, false}
	steps := []struct {
		name string
		do   func()
		want []bool
	}{
		{"at rest", func() {}, none},
		{"the pointer comes", func() { c.Layer.MouseIn(&desktop.MouseEvent{}) }, all},
		{"it goes to a tool", func() { c.Layer.MouseOut(); c.Buttons[1].MouseIn(&desktop.MouseEvent{}) }, all},
		{"it goes away", func() { c.Buttons[1].MouseOut() }, none},
		{"the keyboard comes", func() { canvas.Focus(c) }, all},
		{"the pointer comes and goes", func() { c.Layer.MouseIn(&desktop.MouseEvent{}); c.Layer.MouseOut() }, all},
		{"the keyboard goes", func() { canvas.Unfocus() }, none},
	}
	for _, s := range steps {
		s.do()
		if got := shownTools(c); !slices.Equal(got, s.want) {
			t.Errorf("%s: shown are %v, want %v", s.name, got, s.want)
		}
	}
}

// In a narrow window a tool shows its icon, and says in a tooltip what it does.
func TestNarrowToolsSayWhatTheyDo(t *testing.T) {
	v, _ := newTestPage(t, 1000, 500)
	card := v.Cards.Cards[0]
	wide := card.Buttons[0].MinSize().Width
	hinted := ""
	for _, b := range card.Buttons {
		b.Hint = func(text string, _ kit.Frame) { hinted = text }
	}
	card.Buttons[0].MouseIn(&desktop.MouseEvent{})
	if hinted != "" {
		t.Errorf("a tool that shows its word says %q", hinted)
	}
	v.deps.Host.Canvas().(interface{ Resize(fyne.Size) }).Resize(fyne.NewSize(800, 500))
	card.Buttons[0].MouseIn(&desktop.MouseEvent{})
	if got := card.Buttons[0].MinSize().Width; got >= wide || hinted != v.deps.Host.Words().T("card.enlarge") {
		t.Errorf("the tool is %v wide and was %v, and says %q", got, wide, hinted)
	}
	card.Buttons[0].MouseOut()
	if hinted != "" {
		t.Errorf("the tooltip %q stays", hinted)
	}
}

// What the pointer means in the text is tinted in the charts, and the other way; what is
// selected is marked already.
func TestHoverIsSeenOnBothSides(t *testing.T) {
	v, _ := newTestPage(t, 1280, 700)
	for _, c := range v.Cards.Cards {
		c.View.Shown.Regions = []charts.Region{{Rect: image.Rect(0, 60, 300, 80), Key: "a.a"}, {Rect: image.Rect(0, 80, 300, 100), Key: "b.b"}}
	}
	tinted := func() (text, charts int) {
		for _, p := range v.Prose {
			text += len(p.Tinted())
		}
		for _, c := range v.Cards.Cards {
			charts += len(c.tints.Frames())
		}
		return text, charts
	}
	hover := v.deps.Pointing.Hover
	steps := []struct {
		figure       string
		text, charts int
	}{{"a.a", 2, 3}, {"b.b", 1, 3}, {"c.c", 1, 0}, {"", 0, 0}}
	for _, s := range steps {
		hover(s.figure, kit.Place{})
		if text, charts := tinted(); text != s.text || charts != s.charts {
			t.Errorf("over %q are tinted %d in the text and %d in charts, want %d and %d", s.figure, text, charts, s.text, s.charts)
		}
	}
	v.showFigure("a.a")
	hover("a.a", kit.Place{})
	if text, _ := tinted(); text != 0 {
		t.Errorf("of the selected figure %d chips are tinted", text)
	}
}
