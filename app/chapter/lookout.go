package chapter

import (
	"fyne.io/fyne/v2"

	"yulan/app/pages"
	"yulan/app/view"
)

// Lookout measures, while the reader pauses, the texts of pages that may be turned to, the
// nearest first.
type Lookout struct {
	Nearest func() []view.Route                     // of the chapters that may be turned to
	Build   func(at view.Route) (pages.Page, error) // makes the page of one

	from  *Page    // in whose place the pages would stand
	steps []func() // what remains to be measured of one of them
	seen  map[lookedAt]bool
}

// lookedAt identifies a chapter that was measured.
type lookedAt struct {
	route    view.Route
	language string
	width    float32 // of the page, layout units
}

// mostAhead is how many texts of a page are measured at most: more than fit on a screen.
const mostAhead = 40

// Measure measures one text of a page that may be turned to from another, and tells whether
// there was any.
func (l *Lookout) Measure(from *Page) bool {
	if l.from != from {
		l.from, l.steps = from, nil
	}
	if len(l.steps) == 0 {
		at, found := l.next()
		if !found {
			return false
		}
		l.steps = l.stepsOf(at)
		return true
	}
	l.steps[0]()
	l.steps = l.steps[1:]
	return true
}

// Left returns how many texts remain of the page that is being measured.
func (l *Lookout) Left() int { return len(l.steps) }

// next returns the nearest chapter that has not been measured for a page of this width.
func (l *Lookout) next() (view.Route, bool) {
	for _, at := range l.Nearest() {
		key := lookedAt{at, l.from.deps.Host.Words().Tag(), l.from.Size().Width}
		if l.seen[key] {
			continue
		}
		if l.seen == nil {
			l.seen = map[lookedAt]bool{}
		}
		l.seen[key] = true
		return at, true
	}
	return view.Route{}, false
}

// stepsOf returns the steps that measure the texts of a chapter.
func (l *Lookout) stepsOf(at view.Route) []func() {
	page, err := l.Build(at)
	if err != nil {
		fyne.LogError("page", err) // a test opens every one in every language
		return nil
	}
	steps := l.from.ahead(page)
	return steps[:min(mostAhead, len(steps))]
}
