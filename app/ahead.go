package app

import (
	"fyne.io/fyne/v2"

	"yulan/app/chapter"
	"yulan/app/pages"
	"yulan/app/view"
	"yulan/report"
)

// lookout measures, while the reader pauses, the texts of pages that may be turned to, the
// nearest first.
type lookout struct {
	from  *chapter.Page // in whose place the pages would stand
	steps []func()      // what remains to be measured of one of them
	seen  map[lookedAt]bool
}

// lookedAt identifies a chapter that was measured.
type lookedAt struct {
	route    view.Route
	language report.Language
	width    float32 // of the page, layout units
}

// mostAhead is how many texts of a page are measured at most: more than fit on a screen.
const mostAhead = 40

// measure measures one text of a page that may be turned to from the current one, and tells
// whether there was any. It skips reports that were read: their pages may take long to make,
// and no other page repeats their words.
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

// next returns the chapter nearest to the current one that has not been measured for a page of
// this width.
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

// stepsOf returns the steps that measure the texts of a chapter.
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
