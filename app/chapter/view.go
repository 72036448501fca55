package chapter

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/view"
	"yulan/charts"
)

// View is a page as one of the window's views, with an enlarged chart over it if the reader
// wants it.
type View struct {
	Page  *Page
	Large *Enlarged // nil: none of its charts is enlarged
	box   *fyne.Container
	veil  *kit.Veil // over what has just been enlarged, or is the page again
	deps  Deps
}

var _ view.View = (*View)(nil)

// NewView returns the view of a page.
func NewView(p *Page) *View {
	return &View{Page: p, box: container.NewStack(p), veil: kit.NewVeil(kit.ColorBackground, freshSide), deps: p.deps}
}

// Object implements view.View.
func (v *View) Object() fyne.CanvasObject { return v.box }

// Content implements view.View.
func (v *View) Content() pages.Page { return v.Page.Page }

// ShowFigure implements view.View. If a figure is selected that the enlarged chart has not,
// it was found elsewhere, and the page is shown again.
func (v *View) ShowFigure(figure string) {
	v.Page.showFigure(figure)
	if v.Large == nil {
		return
	}
	v.Large.follow()
	if figure != "" && !v.Large.Card.View.Shows(figure) {
		v.deps.Charts.Do(IntentEnlarge, "")
	}
}

// RevealFigure implements view.View.
func (v *View) RevealFigure(figure string) { v.Page.revealFigure(figure) }

// Holds implements view.View: it tells whether a chart of the page shows the figure.
func (v *View) Holds(figure string) bool {
	return slices.ContainsFunc(v.Page.Cards.Cards, func(c *Card) bool { return c.View.Shows(figure) })
}

// Tells implements view.View: beside an enlarged chart all is said of its figures.
func (v *View) Tells(figure string) bool { return v.Large != nil && v.Large.tells(figure) }

// ShowSection implements view.View.
func (v *View) ShowSection(number int) { v.Page.showSection(number) }

// ShowChart implements view.View.
func (v *View) ShowChart(chart string) {
	for _, c := range v.Page.Cards.Cards {
		if c.Chart == chart {
			v.deps.Host.Canvas().Focus(c)
		}
	}
}

// Follow implements view.View.
func (v *View) Follow() {
	v.Page.Cards.follow()
	if v.Large != nil {
		v.Large.follow()
	}
}

// Redraw implements view.View.
func (v *View) Redraw() { v.Page.redraw() }

// Await implements view.View.
func (v *View) Await() {
	v.Page.Cards.await()
	if v.Large != nil {
		v.Large.Card.View.Await()
	}
}

// TakeKey implements view.View: it walks through the text, or scrolls the charts.
func (v *View) TakeKey(key fyne.KeyName) {
	if !v.Page.walkText(key) {
		v.Page.scrollKey(key)
	}
}

// ScrollKey scrolls the charts by a key, and tells whether it is one for that.
func (v *View) ScrollKey(key fyne.KeyName) bool { return v.Page.scrollKey(key) }

// Offsets implements view.View.
func (v *View) Offsets() view.Offsets { return v.Page.Offsets() }

// ScrollTo implements view.View.
func (v *View) ScrollTo(o view.Offsets) { v.Page.ScrollTo(o) }

// Leave implements view.View.
func (v *View) Leave() {
	v.Page.leave()
	if v.Large != nil {
		v.Large.Card.View.Release()
	}
}

// Enlarge implements view.View. The page has the focus again where it was, on the chart that
// was shown last.
func (v *View) Enlarge(chart string) {
	last := ""
	if v.Large != nil {
		last = v.Large.Card.Chart
		v.Large.Card.View.Release()
	}
	v.Large = nil
	shown := []fyne.CanvasObject{v.Page}
	if at := v.indexOf(chart); at >= 0 {
		v.Large = newEnlarged(v.Page.Page, enlargedPlace{
			At: at, Of: len(v.Page.Page.Charts),
			Step: v.step, Close: func() { v.deps.Charts.Do(IntentEnlarge, "") },
		}, v.deps)
		shown = append(shown, v.Large)
	}
	kit.SetVisible(v.Page, v.Large == nil) // hidden objects must not take the focus
	v.box.Objects = append(shown, v.veil)
	v.box.Refresh()
	if size := v.box.Size(); size.Width > 0 {
		v.veil.Lift(v.deps.Painter.Motion, kit.Frame{Width: size.Width, Height: size.Height})
	}
	if v.Large != nil {
		v.deps.Host.Canvas().Focus(v.Large.Card)
		return
	}
	for _, c := range v.Page.Cards.Cards {
		if c.Chart == last {
			v.deps.Host.Canvas().Focus(c)
		}
	}
}

// CardOf returns the card that a chart is shown on, and whether there is one.
func (v *View) CardOf(chart string) (*Card, bool) {
	if v.Large != nil {
		return v.Large.Card, v.Large.Card.Chart == chart
	}
	for _, c := range v.Page.Cards.Cards {
		if c.Chart == chart {
			return c, true
		}
	}
	return nil, false
}

// indexOf returns which of the page's charts has an id, or -1.
func (v *View) indexOf(chart string) int {
	return slices.IndexFunc(v.Page.Page.Charts, func(s charts.Spec) bool { return s.Head().ID == chart })
}

// step enlarges the chart a number of places on, up to the first or the last.
func (v *View) step(by int) {
	all := v.Page.Page.Charts
	to := all[max(0, min(len(all)-1, v.indexOf(v.Large.Card.Chart)+by))]
	v.deps.Charts.Do(IntentEnlarge, to.Head().ID)
}

// SetCharts shows another state of the same charts.
func (v *View) SetCharts(page pages.Page) {
	v.Page.setCharts(page)
	v.Page.showFigure(v.Page.selected)
	if v.Large != nil {
		v.Enlarge(v.Large.Card.Chart)
	}
}

// ReplaceBench shows other charts and what surrounds them, scrolled as far as before.
func (v *View) ReplaceBench(page pages.Page, b Bench) {
	figure, offsets, large := v.Page.selected, v.Page.Offsets(), v.Large
	v.Leave()
	v.Large = nil
	v.Page = NewBench(page, b, v.deps)
	v.Page.showFigure(figure)
	view.Swap(v.box, v.deps.Host.Canvas(), v.Page)
	v.Page.ScrollTo(offsets)
	v.Page.revealFigure(figure)
	if large == nil {
		return
	}
	if v.indexOf(large.Card.Chart) < 0 { // it is the one that has gone
		v.deps.Charts.Do(IntentEnlarge, "")
		return
	}
	v.Enlarge(large.Card.Chart)
}

// turned returns the card of the chart that the keyboard refers to, if its table is up.
func (v *View) turned() *Card {
	if v.Large != nil {
		if v.Large.Card.IsTurned() {
			return v.Large.Card
		}
		return nil
	}
	for _, c := range v.Page.Cards.Cards {
		if v.deps.Charts.Means(c.Chart) && c.IsTurned() {
			return c
		}
	}
	return nil
}

// Copy implements view.View: while no figure is selected the page's text, of a table the
// selected row or all of it, the picture of a chart.
func (v *View) Copy(selected string) bool {
	focused := v.deps.Host.Canvas().Focused()
	if selected == "" && v.Page.bench == nil && focused == fyne.Focusable(v.Page.Text) {
		v.deps.CopyText(wholeText(v.Page.Page))
		return true
	}
	if c := v.turned(); c != nil {
		v.deps.CopyText(c.Back.copied(v.deps.Host.Words()))
		return true
	}
	c, ok := focused.(*Card)
	if ok {
		v.deps.Charts.Do(IntentCopy, c.Chart)
	}
	return ok
}
