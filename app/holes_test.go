package app

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/chapter"
	"yulan/app/chartview/charttest"
	"yulan/app/kit"
	"yulan/report"
)

// No page has a hole beside or below a chart, at any width of the window and in either language;
// all its charts are there, apart, and as high as they want or not much higher.
func TestPagesHaveNoHoles(t *testing.T) {
	const (
		gap  = 18            // between cards, and before a heading
		most = float32(0.35) // that a card grows by: what the rows of a chart take up by standing further apart
	)
	sizes := []fyne.Size{{Width: 800, Height: 600}, {Width: 1024, Height: 700}, {Width: 1280, Height: 800}, {Width: 1600, Height: 900}, {Width: 1920, Height: 1080}, {Width: 2200, Height: 1300}, {Width: 2560, Height: 1440}, {Width: 3840, Height: 2160}}
	w, _ := newTestWindow(t)
	for _, language := range []report.Language{report.Chinese, report.English} {
		w.state.setLanguage(language)
		for _, size := range sizes {
			w.win.Resize(size)
			for tab := range w.state.report.Chapters {
				w.state.setTab(tab)
				t.Run(fmt.Sprint(language, size.Width, "/", tab), func(t *testing.T) {
					page := pageOf(w)
					frames, width := framesOn(page)
					for _, c := range page.Cards.Cards {
						at := page.FrameOf(c)
						if wants := c.HeightFor(at.Width); at.Height < wants || at.Height > (1+most)*wants {
							t.Errorf("%s is %v high and wants %v", c.Chart, at.Height, wants)
						}
					}
					for i, at := range frames {
						for _, other := range frames[:i] {
							if at.X < other.X+other.Width && other.X < at.X+at.Width && at.Y < other.Y+other.Height && other.Y < at.Y+at.Height {
								t.Errorf("what is at %v lies over what is at %v", at, other)
							}
						}
					}
					for _, hole := range charttest.HolesBetween(frames, width, gap) {
						t.Errorf("beside or below %v is nothing", hole)
					}
				})
			}
		}
	}
}

// framesOn returns where the charts of a page and their headings stand, in the width that is
// theirs: in one column with the text, or beside it.
func framesOn(page *chapter.Page) (frames []kit.Frame, width float32) {
	if page.Right.Visible() {
		for _, c := range page.Cards.Cards {
			frames = append(frames, frameIn(c))
		}
		for _, h := range page.Cards.Headings {
			frames = append(frames, frameIn(h))
		}
		return frames, page.Cards.Size().Width
	}
	left := page.Text.FrameOf(0).X
	cards := map[float32]bool{} // where a block of them begins
	for _, c := range page.Cards.Cards {
		at := page.FrameOf(c)
		at.X -= left
		cards[at.Y] = true
		frames = append(frames, at)
	}
	for i := range page.Text.Items {
		at := page.Text.FrameOf(i)
		if at.X -= left; !cards[at.Y] {
			frames = append(frames, at)
		}
	}
	return frames, page.Text.FrameOf(0).Width
}
