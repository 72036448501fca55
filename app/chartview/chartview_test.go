package chartview

import (
	"image"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/charts"
	"yulan/charts/chartstest"
)

// newTestView returns a view in a size that is on the screen or not, what draws for it,
// and its clock.
func newTestView(t *testing.T, seen bool) (*View, *studio, *kittest.Clock) {
	t.Helper()
	hosttest.NewApp(t)
	p, c := newTestPainter(t)
	s := &studio{}
	p.Pictures = s.open()
	v := New(p, chartstest.Bars(t, "one"), "one", 50)
	v.Resize(fyne.NewSize(300, 200))
	v.SetSeen(seen)
	return v, s, c
}

// isPicture tells whether an image is a drawn picture and not a filled area.
func isPicture(i image.Image) bool {
	_, ok := i.(*image.RGBA)
	return ok
}

func TestChartViewDrawsOnlyWhatIsSeen(t *testing.T) {
	v, s, _ := newTestView(t, false)
	if v.Picture(300, 200); len(s.work) != 0 {
		t.Fatal("it is drawn though nobody sees it")
	}
	v.SetSeen(true)
	if len(s.work) != 1 {
		t.Fatalf("%d pictures are begun when it comes into sight, want 1", len(s.work))
	}
	if isPicture(v.Picture(300, 200)) {
		t.Error("there is a picture before one is drawn")
	}
	s.draw()
	if got := v.Picture(300, 200); !isPicture(got) || got.Bounds().Dx() != 300 {
		t.Errorf("it shows %v", got.Bounds())
	}
	if s.drawn != 1 {
		t.Errorf("drawn %d times, want 1", s.drawn)
	}
}

// The first frame waits for its picture, so that a page does not flash up empty.
// Its pixels are the device's own, so they are painted as they are: between two of them,
// where the scale is no whole number, smoothing would blur them, and take longer.
func TestChartViewPaintsPixelsAsTheyAre(t *testing.T) {
	v, _, _ := newTestView(t, true)
	if v.raster.ScaleMode != canvas.ImageScalePixels {
		t.Error("they are smoothed")
	}
}

func TestChartViewWaitsForItsFirstPicture(t *testing.T) {
	v, s, _ := newTestView(t, true)
	v.Painter.waited = 0
	s.draw()
	if !isPicture(v.Picture(300, 200)) {
		t.Error("the first frame is empty")
	}
	v.Painter.waited = patience
	v.Resize(fyne.NewSize(310, 200))
	if got := v.Picture(310, 200).Bounds().Dx(); got != 310 {
		t.Errorf("without patience it shows %d pixels, want the placeholder's 310", got)
	}
}

// What is drawn before the first frame is all in that frame, with the buttons that stand
// where the picture left room for them; a second frame would only cost time.
func TestChartViewIsReadyForItsFirstFrame(t *testing.T) {
	v, s, _ := newTestView(t, true)
	placed := 0
	v.OnShown = func() { placed++ }
	s.draw()
	if v.Shown.Image == nil || placed != 1 {
		t.Errorf("before its first frame it has a picture: %t, and was told of it %d times", v.Shown.Image != nil, placed)
	}
	again := New(v.Painter, v.spec, v.name, v.reserve) // the page is turned to once more
	again.Resize(v.Size())
	again.SetSeen(true)
	if again.Shown.Image != v.Shown.Image {
		t.Error("a picture that was kept is not shown at once")
	}
}

// A page may be larger than all that is kept: what a view shows, it need not look for.
func TestChartViewHoldsWhatItShows(t *testing.T) {
	v, s, _ := newTestView(t, true)
	s.draw()
	v.Picture(300, 200)
	v.Painter.Pictures = s.open() // nothing is kept any more
	if !isPicture(v.Picture(300, 200)) || len(s.work) != 0 {
		t.Error("it has its picture drawn again")
	}
}

func TestChartViewDrawsTheSizeThatStays(t *testing.T) {
	v, s, c := newTestView(t, true)
	s.draw()
	v.Picture(300, 200)
	for w := 301; w <= 310; w++ { // the window's edge is dragged
		v.Resize(fyne.NewSize(float32(w), 200))
		if got := v.Picture(w, 200); got.Bounds().Dx() != w || !isPicture(got) {
			t.Fatalf("while it is dragged it shows %v at %d", got.Bounds(), w)
		}
	}
	if len(s.work) != 0 {
		t.Fatal("it is drawn before the size settles")
	}
	c.Strike()
	s.draw()
	v.Picture(310, 200)
	if s.drawn != 2 {
		t.Errorf("drawn %d times, want 2: the first size and the last", s.drawn)
	}
	if got := v.Showing.Size.W; got != 310 {
		t.Errorf("it shows the picture of %d, want 310", got)
	}
}

// Going back to a size that was drawn needs nothing.
func TestChartViewFindsWhatItDrew(t *testing.T) {
	v, s, c := newTestView(t, true)
	s.draw()
	v.Picture(300, 200)
	v.Resize(fyne.NewSize(310, 200))
	v.Picture(310, 200)
	v.Resize(fyne.NewSize(300, 200))
	v.Picture(300, 200)
	c.Strike()
	if len(s.work) != 0 || s.drawn != 1 {
		t.Errorf("drawn %d times and %d to come, want 1 and 0", s.drawn, len(s.work))
	}
}

func TestChartViewFollowsTheThemeAtOnce(t *testing.T) {
	v, s, _ := newTestView(t, true)
	s.draw()
	v.Picture(300, 200)
	v.Painter.Theme = func() (charts.Style, kit.ThemeMode) { return charts.Dark(), kit.ThemeDark }
	v.Picture(300, 200)
	if len(s.work) != 1 {
		t.Errorf("%d pictures are begun in the new theme, want 1", len(s.work))
	}
}

func TestSizeFor(t *testing.T) {
	cases := []struct {
		name        string
		w, h        float32
		pw, ph      int
		scale, want float64
	}{
		{"one pixel a unit", 411, 263, 411, 263, 1, 1},
		{"one and a half", 411, 263, 617, 395, 1.5, 1.5},
		{"one and a quarter", 411, 263, 514, 329, 1.25, 1.25},
		{"a Mac's display has twice the pixels of its canvas", 411, 263, 822, 526, 1, 2},
		{"what the pixels imply", 400, 200, 500, 250, 1, 1.25},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := sizeFor(fyne.NewSize(c.w, c.h), c.pw, c.ph, float32(c.scale))
			if got.Scale != c.want {
				t.Errorf("scale is %v, want %v", got.Scale, c.want)
			}
			if w, h, err := got.Pixels(); err != nil || w != c.pw || h != c.ph {
				t.Errorf("it draws %d x %d (%v), want %d x %d", w, h, err, c.pw, c.ph)
			}
		})
	}
}
