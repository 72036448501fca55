package app

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/pages"
)

// The text of a page is copied whole by the keyboard, figures with their units and
// qualifiers, unless a figure is selected, which is then meant.
func TestPageTextIsCopied(t *testing.T) {
	r := newReader(t)
	w := r.w
	copied := func() string {
		w.onCopy(&fyne.ShortcutCopy{})
		return w.app.Clipboard().Content()
	}
	for tab := range w.state.report.Chapters {
		w.state.setTab(tab)
		w.win.Canvas().Focus(pageOf(w).Text)
		text := copied()
		page := pageOf(w).Page
		for _, part := range append([]pages.Section{{Body: page.Title}, {Body: page.Lead}}, page.Sections...) {
			if !strings.Contains(text, part.Heading) || !strings.Contains(text, pages.Plain(part.Body)) {
				t.Errorf("tab %d: %q is not in what was copied", tab, part.Heading)
			}
		}
	}
	w.state.setTab(0)
	w.win.Canvas().Focus(pageOf(w).Text)
	if text := copied(); !strings.Contains(text, "\n\n创新引领\n") || !strings.Contains(text, "2.21%左右") {
		t.Errorf("it copies %q", text)
	}
	w.state.setFigure("gdp.level")
	if got := copied(); got != "27,894亿元" {
		t.Errorf("with a figure selected it copies %q", got)
	}
}

// A right click on a part of the text offers to copy it, with its heading.
func TestPartOfTheTextIsCopied(t *testing.T) {
	r := newReader(t)
	w := r.w
	layer := pageOf(w).Prose[2].Layer // the first section
	test.Tap(layer)
	if w.win.Canvas().Focused() != fyne.Focusable(pageOf(w).Text) {
		t.Error("a tap on the text does not give it the keys")
	}
	point(layer, middleOf(pageOf(w).Prose[2].Text.Marks()[0].Frame))
	test.TapSecondaryAt(layer, fyne.NewPos(1, 1))
	if w.foot.Tip.Box.Visible() {
		t.Error("a tooltip stands below the menu")
	}
	r.sees("page.copy-part")
}
