package app

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
)

// What has gone with its page does not go on getting the keys.
func TestAnotherPageTakesTheFocusFromWhatIsGone(t *testing.T) {
	r := newReader(t)
	r.w.state.setTab(1)
	pageOf(r.w).Cards.Cards[0].Focus()
	if r.w.win.Canvas().Focused() == nil {
		t.Fatal("a card takes no focus")
	}
	r.w.state.setTab(2)
	if got := r.w.win.Canvas().Focused(); got != nil {
		t.Errorf("%T of the page before still has the focus", got)
	}
	r.w.win.Canvas().Focus(r.w.tabs)
	r.w.state.setTab(3)
	if r.w.win.Canvas().Focused() != r.w.tabs {
		t.Error("the tabs have lost the focus by which they were turned")
	}
}

// A comparison that is begun takes the place of what offered it, which does not go on getting the keys.
func TestBegunComparisonTakesTheFocusFromItsOffer(t *testing.T) {
	r := newComparer(t)
	r.w.win.Canvas().Focus(benchOf(r.w).Empty.Offers[0])
	r.press(fyne.KeyReturn)
	if r.w.state.compared.list.Count() == 0 {
		t.Fatal("Return begins no comparison")
	}
	if got := r.w.win.Canvas().Focused(); got != nil {
		t.Errorf("%T, which is gone, still has the focus", got)
	}
}

// N goes on through the text from a chart that has the focus too, and F and T mean the chart
// of the selected figure, whatever has the focus.
func TestKeysOfPageAndChartWorkEverywhere(t *testing.T) {
	r := newReader(t)
	r.w.state.setTab(1)
	card := pageOf(r.w).Cards.Cards[0]
	card.Focus()
	r.press(fyne.KeyN)
	first := r.w.state.figure
	r.press(fyne.KeyN)
	if second := r.w.state.figure; first == "" || second == "" || second == first {
		t.Errorf("N selects %q and then %q", first, second)
	}
	for _, c := range pageOf(r.w).Cards.Cards {
		keys := c.Spec.Keys()
		if len(keys) == 0 || c == card || slices.Contains(card.Spec.Keys(), keys[0]) {
			continue
		}
		r.w.win.Canvas().Unfocus()
		r.w.state.setFigure(keys[0])
		r.w.onKey(fyne.KeyT)
		if !c.IsTurned() {
			t.Errorf("T does not turn over %s, which shows the selected figure", c.Chart)
		}
		r.w.onKey(fyne.KeyF)
		if got := r.w.state.route.Chart; got != c.Chart {
			t.Errorf("F enlarges %q, not %s, which shows the selected figure", got, c.Chart)
		}
		return
	}
	t.Error("there is no other chart: the test looks for what is not there")
}
