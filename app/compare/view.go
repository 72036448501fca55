// Package compare is the reader's comparisons as a view, and how figures come to them: a bench
// around charts that the window makes, on which a chart's rows are its list. It may touch the
// kit, the pages and the views; what is compared is kept by its Store.
package compare

import (
	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/view"
)

// Chart is a chart without head and tools, as the window makes one.
type Chart interface {
	fyne.CanvasObject
	fyne.Disableable // one that is disabled is no stop of the keyboard
	HeightFor(width float32) float32
	ID() string
	// RowOf returns where a figure's row stands, and whether it is seen.
	RowOf(figure string) (kit.Frame, bool)
	// SetSeen says whether the chart is on the screen, and OnDrawn has a function told of each
	// new picture.
	SetSeen(seen bool)
	OnDrawn(told func())
}

// Charts is a view of charts in something that is made around them.
type Charts interface {
	view.View
	// SetCharts shows another state of the same charts, and Replace other charts.
	SetCharts(page pages.Page)
	Replace(page pages.Page)
	Refit() // lays out anew what is around them
}

// Around makes what stands around charts, and takes their keys.
type Around struct {
	Build func(charts []Chart) []kit.Item
	Key   func(key fyne.KeyName) bool
}

// Act is what can be done with a chart, besides changing what it compares.
type Act int

// The acts.
const (
	ActCopy Act = iota
	ActExport
	ActEnlarge
	ActTurn
)

// View is the reader's comparisons as one of the window's views.
type View struct {
	Charts
	Bench *Bench
	room  *Room
}

// Open returns the view of what is compared now. It fails only if that names what the report
// has not.
func (r *Room) Open() (*View, error) {
	v := &View{room: r}
	page, err := v.page()
	if err != nil {
		return nil, err
	}
	v.Charts = r.deps.Charts(page, Around{Build: v.build, Key: v.takeKey})
	return v, nil
}

// build makes the bench around the charts of what is compared, or of what is offered.
func (v *View) build(charts []Chart) []kit.Item {
	v.Bench = newBench(v, charts)
	return v.Bench.items()
}

// page returns the page of what is compared now, a single figure among what may stand beside it,
// or else of what is offered.
func (v *View) page() (pages.Page, error) {
	of := v.room.deps.Reading()
	if list := v.room.deps.now(); len(list) > 0 {
		page, err := pages.BuildComparisons(of.Report, of.In.Words, of.In.Language, list)
		for i := range page.Charts {
			if among, ok := pages.Among(of.Report, of.In, list[i]); ok {
				page.Charts[i] = among
			}
		}
		return page, err
	}
	page, err := pages.BuildComparisons(of.Report, of.In.Words, of.In.Language, nil)
	v.room.offers = pages.ReadyComparisons(of.Report, of.In)
	for _, offer := range v.room.offers {
		page.Charts = append(page.Charts, offer.Spec)
	}
	return page, err
}

// Content implements view.View: what is only offered is no chart of the reader's, and what only may
// stand beside a figure is not in its chart.
func (v *View) Content() pages.Page {
	of := v.room.deps.Reading()
	page, err := pages.BuildComparisons(of.Report, of.In.Words, of.In.Language, v.room.deps.now())
	if err != nil {
		return v.Charts.Content() // the list holds only what can be drawn
	}
	return page
}

// Holds implements view.View.
func (v *View) Holds(figure string) bool {
	_, there := v.room.deps.now().Holding(figure)
	return there
}

// ShowFigure implements view.View: of a figure in another comparison that one is shown.
func (v *View) ShowFigure(figure string) {
	if c, there := v.room.deps.now().Holding(figure); there && c.ID != v.Bench.Shown() {
		v.Bench.TurnTo(c.ID)
	}
	v.Charts.ShowFigure(figure)
}

// Follow implements view.View. The bench stays where it can, so that the keyboard stays where
// it is.
func (v *View) Follow() {
	page, err := v.page()
	if err != nil {
		fyne.LogError("comparisons", err) // the list holds only what can be drawn
		return
	}
	if v.Bench.isForNow() {
		v.SetCharts(page)
		v.Charts.Follow()
		v.Bench.update()
		return
	}
	v.Charts.Replace(page)
}

// takeKey takes the keys of what is compared, but for those of any chart, and those that the
// menu has.
func (v *View) takeKey(key fyne.KeyName) bool {
	figure, of := v.Bench.selected, v.room.deps.Reading()
	switch command, step := kit.CompareKeys.Meant(key); {
	case command == kit.CommandSelectEnd:
		order := v.Bench.comparison().Order(of.Report, of.In)
		if next := kit.StepFrom(order, figure, step*len(order)); next != "" {
			v.room.deps.Pointing.Choose(next)
		}
		return len(order) > 0
	case !v.Holds(figure):
		return false
	case command == kit.CommandHighlight:
		v.room.highlight(figure)
	case command == kit.CommandRemove:
		v.room.remove(figure)
	default:
		return false
	}
	return true
}
