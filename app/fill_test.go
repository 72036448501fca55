package app

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"yulan/report"
)

// Charts go down to the foot of a large screen, however few there are on a page, with the table beside
// it and without. Type that filled the widest screen would be too large for the text beside it.
func TestPagesFillLargeScreens(t *testing.T) {
	const vast = 3200
	w, _ := newTestWindow(t)
	sizes := []fyne.Size{{Width: 1920, Height: 1080}, {Width: 2200, Height: 1300}, {Width: 2560, Height: 1440}, {Width: 3840, Height: 2160}}
	for _, language := range []report.Language{report.Chinese, report.English} {
		w.state.setLanguage(language)
		for _, alone := range []bool{false, true} {
			w.state.setAlone(alone)
			for _, size := range sizes {
				w.win.Resize(size)
				for tab := range w.state.report.Chapters {
					w.state.setTab(tab)
					end, page := float32(0), pageOf(w)
					for _, c := range page.Cards.Cards {
						at := page.FrameOf(c)
						end = max(end, at.Y+at.Height)
					}
					least := float32(0.8)
					if size.Width > vast {
						least = 0.7
					}
					if share := end / page.Right.Size().Height; share < least {
						t.Errorf("%s: the charts end at %v of the page's height", fmt.Sprint(language, size.Width, "/", tab, " alone: ", alone), share)
					}
				}
			}
		}
	}
}
