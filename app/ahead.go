package app

import (
	"fyne.io/fyne/v2"

	"yulan/app/chapter"
	"yulan/app/pages"
	"yulan/app/view"
	"yulan/report"
)

// lookout is what has been measured of pages that may be turned to, the nearest first, while
// the reader paused.
type lookout struct {
	from  *chapter.Page // in whose place they would stand
	steps []func()      // what is left of one of them
	seen  map[lookedAt]bool
}

// lookedAt is a chapter as it was measured.
type lookedAt struct {
	route    view.Route
	language report.Language
	width    float32 // of the page, layout units
}

// mostAhead is how many texts of a page are measured at most: more than a screen shows.
const mostAhead = 40

// measure measures one text of a page that may be turned to from the one that is shown,
// and tells whether there was any. A report that was read may have pages that take long to
// make, and has words that no page repeats.
func (l *lookout) measure(w *window) bool {
	shown, ok := w.stage.Now().(*chapter.View)
	if !ok || w.state.report.Source.IsRead() {
		return false
	}
	if l.from != shown.Page {
		l.from, l.steps = shown.Page, nil
	}
	if len(l.steps) == 0 {
		at, found := l.next(w)
		if !found {
			return false
		}
		l.steps = l.stepsOf(w, at)
		return true
	}
	l.steps[0]()
	l.steps = l.steps[1:]
	return true
}

// next returns the nearest chapter to the one that is shown that has not been looked at
// from a page of this width.
func (l *lookout) next(w *window) (view.Route, bool) {
	tab, routes := w.state.tab(), w.state.routes
	for distance := 1; distance < len(routes); distance++ {
		for _, i := range []int{tab + distance, tab - distance} {
			if i < 0 || i >= len(routes) || routes[i].Kind != kindChapter {
				continue
			}
			key := lookedAt{routes[i], w.state.language, l.from.Size().Width}
			if !l.seen[key] {
				l.seen[key] = true
				return routes[i], true
			}
		}
	}
	return view.Route{}, false
}

// stepsOf returns what measures the texts of a chapter.
func (l *lookout) stepsOf(w *window, at view.Route) []func() {
	of := w.reading()
	page, err := pages.Build(of.Report, of.In.Words, of.In.Language, at.Chapter)
	if err != nil {
		fyne.LogError("page", err) // a test opens every one in every language
		return nil
	}
	steps := l.from.Ahead(page)
	return steps[:min(mostAhead, len(steps))]
}
