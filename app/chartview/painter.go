package chartview

import (
	"time"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/charts"
	"yulan/report"
)

// patience is how long showing a page may wait for its pictures in all, so that they are in its
// first frame. A picture takes less than a millisecond.
const patience = 30 * time.Millisecond

// Painter is what all charts of a window are drawn with.
type Painter struct {
	Pictures *pictures
	Fonts    *charts.Fonts
	Words    charts.Words
	Language report.Language
	Theme    func() (style charts.Style, of kit.ThemeMode) // as the window is now
	Selected func() (figure string)                        // likewise
	Canvas   fyne.Canvas                                   // of the window
	Height   func(spec charts.Spec, width int, look charts.Look) int
	// After calls a function on the UI goroutine in a while and returns how to
	// call that off.
	After   func(time.Duration, func()) (stop func())
	Motion  kit.Motion
	waited  time.Duration // how much of its patience is used up
	Edition int           // of the reader's own charts: how often they were changed
}

// look returns the look of a picture on the screen.
func (p *Painter) look(reserve int) charts.Look {
	style, _ := p.Theme()
	return charts.Look{Style: style, Fonts: p.Fonts, Words: p.Words, Reserve: reserve}
}

// Show makes a change of what is shown, and grants it the whole patience for its pictures,
// however much the change before used up.
func (p *Painter) Show(change func()) {
	p.waited = 0
	change()
}

// waitFor waits for a picture that is being drawn, while any patience is left.
func (p *Painter) waitFor(k Key) (charts.Picture, bool) {
	left := patience - p.waited
	if left <= 0 {
		return charts.Picture{}, false
	}
	start := time.Now()
	defer func() { p.waited += time.Since(start) }()
	return p.Pictures.wait(k, left)
}
