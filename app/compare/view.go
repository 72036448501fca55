package compare

import (
	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/view"
)

// Charts is a view of charts beside something, as the window makes one.
type Charts interface {
	view.View
	// SetCharts shows another state of the same charts, and Replace other charts and what
	// stands beside them.
	SetCharts(page pages.Page)
	Replace(page pages.Page, beside []kit.Item)
	// ScrollKey scrolls the charts by a key, and tells whether it is one for that.
	ScrollKey(key fyne.KeyName) bool
}

// View is the reader's comparisons as one of the window's views: their charts, and beside
// these their titles and figures.
type View struct {
	Charts
	Side *Side
	deps Deps
}

// Open returns the view of what is compared now. It fails only if that names what the report
// has not.
func (r *Room) Open() (*View, error) {
	v := &View{deps: r.deps}
	page, err := v.page()
	if err != nil {
		return nil, err
	}
	v.Side = newSide(v)
	v.Charts = r.deps.Charts(page, v.Side.items())
	return v, nil
}

// page returns the page of what is compared now.
func (v *View) page() (pages.Page, error) {
	of := v.deps.Reading()
	return pages.BuildComparisons(of.Report, of.In.Words, of.In.Language, v.deps.now())
}

// Holds implements view.View.
func (v *View) Holds(figure string) bool {
	_, there := v.deps.now().Holding(figure)
	return there
}

// Follow implements view.View. The parts of the side stay where they can, so that the keyboard
// stays where it is.
func (v *View) Follow() {
	page, err := v.page()
	if err != nil {
		fyne.LogError("comparisons", err) // the list holds only what can be drawn
		return
	}
	if v.Side.isForNow() {
		v.Side.Update()
		v.SetCharts(page)
		v.Charts.Follow()
		return
	}
	focused := v.Side.Focused()
	v.Side = newSide(v)
	v.Replace(page, v.Side.items())
	v.Side.Focus(focused)
}
