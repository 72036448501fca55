package chartview

import (
	"errors"
	"fmt"
	"image"
	"math/rand/v2"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/charts"
	"yulan/charts/chartstest"
)

// A storm lets views of the same few charts be shown, resized, painted, left and thrown away
// while their pictures are drawn, come back and are let go of, in an order that a seed
// chooses: all the orders that a window, its timers and its workers can bring about.
type storm struct {
	t       *testing.T
	r       *rand.Rand
	painter *Painter
	clock   *kittest.Clock
	views   []*View
	theme   kit.ThemeMode

	work    []func() // begun and not done
	results []func() // done and not yet shown
}

const stormCharts = 3

// newStorm returns a storm over a store that keeps a few of its pictures. Each picture is
// blank, of its size, and says in a pixel which chart it is of; one size cannot be drawn.
func newStorm(t *testing.T, seed uint64) *storm {
	t.Helper()
	s := &storm{t: t, r: rand.New(rand.NewPCG(seed, 7))}
	s.painter, s.clock = newTestPainter(t)
	s.painter.Theme = func() (charts.Style, kit.ThemeMode) { return charts.Light(), s.theme }
	store := NewPictures(func(f func()) { s.work = append(s.work, f) }, func(f func()) { s.results = append(s.results, f) })
	store.bound = 4 * 300 * 200
	store.Render = stormPicture
	s.painter.Pictures = store
	return s
}

// stormBroken is the width that no picture can be drawn in.
const stormBroken = 333

func stormPicture(spec charts.Spec, size charts.Size, _ charts.Look) (charts.Picture, error) {
	if size.W == stormBroken {
		return charts.Picture{}, errors.New("no such size")
	}
	pic := charts.Picture{Image: image.NewRGBA(image.Rect(0, 0, size.W, size.H))}
	pic.Image.Pix[0] = spec.Head().ID[0]
	return pic, nil
}

// step does one thing that may happen next.
func (s *storm) step() {
	switch n := s.r.IntN(12); {
	case n == 0 || len(s.views) == 0:
		name := string(rune('a' + s.r.IntN(stormCharts)))
		v := New(s.painter, chartstest.Bars(s.t, name), name, 50)
		v.Resize(s.size())
		v.SetSeen(true)
		s.views = append(s.views, v)
	case n == 1 && len(s.views) > 4: // its page has gone, perhaps without a word
		i := s.r.IntN(len(s.views))
		if s.r.IntN(2) == 0 {
			s.views[i].SetSeen(false)
		}
		s.views = append(s.views[:i], s.views[i+1:]...)
	case n == 2:
		s.any().Resize(s.size())
	case n == 3:
		s.any().SetSeen(s.r.IntN(3) > 0)
	case n == 4:
		s.any().Redraw()
	case n == 5:
		s.theme = kit.ThemeModes[s.r.IntN(len(kit.ThemeModes))]
	case n == 6:
		s.clock.Strike()
	case n == 7 || n == 8:
		s.work = s.do(s.work)
	case n == 9:
		s.results = s.do(s.results)
	case n == 10:
		s.painter.waited = patience - time.Duration(s.r.IntN(2)) // none, or too little to wait for anything
		s.paint(s.any())
	default:
		s.paint(s.any())
	}
}

// do does one of the things that wait, in any order, and returns the rest.
func (s *storm) do(waiting []func()) []func() {
	if len(waiting) == 0 {
		return waiting
	}
	i := s.r.IntN(len(waiting))
	f := waiting[i]
	rest := append(waiting[:i:i], waiting[i+1:]...)
	f()
	if len(rest) != len(waiting)-1 {
		s.t.Fatal("something was lost")
	}
	return rest
}

func (s *storm) any() *View { return s.views[s.r.IntN(len(s.views))] }

func (s *storm) size() fyne.Size {
	widths := []float32{300, 301, 310, 320, stormBroken, 640}
	return fyne.NewSize(widths[s.r.IntN(len(widths))], 200)
}

// paint paints a view as Fyne does, and looks at what it shows.
func (s *storm) paint(v *View) {
	got := v.Picture(int(v.Size().Width), int(v.Size().Height))
	if got == nil {
		s.t.Fatal("nothing is painted")
	}
	pic, ok := got.(*image.RGBA)
	if ok && v.Shown.Image == pic && pic.Pix[0] != v.spec.Head().ID[0] {
		s.t.Fatalf("chart %s shows the picture of %c", v.spec.Head().ID, pic.Pix[0])
	}
}

// check looks whether the store is whole.
func (s *storm) check() {
	s.t.Helper()
	p := s.painter.Pictures
	if kept := pixelsKept(p); kept != p.pixels || kept > p.bound && p.Kept.Len() > 1 {
		s.t.Fatalf("%d pixels are counted, %d kept, at most %d may be", p.pixels, kept, p.bound)
	}
	for _, k := range p.Kept.Keys() {
		if pic, _ := p.Kept.Peek(k); pic.Image == nil || pic.Image.Bounds().Dx() != k.Size.W {
			s.t.Fatalf("under %+v stands %v", k, pic.Image)
		}
	}
}

// settle lets all happen that is still to come, and sees whether every view that is seen
// shows its own picture then.
func (s *storm) settle() {
	s.painter.waited = patience
	for range 20 {
		for _, v := range s.views {
			if v.Seen {
				s.paint(v)
			}
		}
		s.clock.Strike()
		for len(s.work) > 0 {
			s.work = s.do(s.work)
		}
		for len(s.results) > 0 {
			s.results = s.do(s.results)
		}
	}
	if n := len(s.painter.Pictures.Drawing); n > 0 {
		s.t.Fatalf("%d pictures are in the making for ever", n)
	}
	for i, v := range s.views {
		if w := v.Size().Width; v.Seen && w != stormBroken && v.Showing != v.key(int(w), int(v.Size().Height)) {
			s.t.Fatalf("view %d of %d does not show its picture but %+v", i, len(s.views), v.Showing)
		}
	}
}

func TestPicturesWeatherAnyOrder(t *testing.T) {
	hosttest.NewApp(t)
	seeds, steps := uint64(300), 400
	for seed := range seeds {
		ok := t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			s := newStorm(t, seed)
			for range steps {
				s.step()
				s.check()
			}
			s.settle()
			s.check()
		})
		if !ok {
			return
		}
	}
}

// The same with real workers, for the race detector: one goroutine is the interface's, and
// pages are closed and the store is let go of while pictures are still drawn.
func TestPicturesWeatherWorkers(t *testing.T) {
	hosttest.NewApp(t)
	for seed := range uint64(4) {
		s := newStorm(t, seed)
		results := make(chan func(), 1<<14)
		running := 0
		p := s.painter.Pictures
		pool := kit.Workers(4)
		p.worker = func(f func()) { running++; pool(f) }
		p.ui = func(f func()) { results <- f }
		come := func() {
			for len(results) > 0 {
				(<-results)()
				running--
			}
		}
		for range 2000 {
			s.step()
			if s.r.IntN(3) == 0 {
				come()
			}
			s.painter.waited = patience - time.Duration(s.r.IntN(40))*time.Microsecond
		}
		for running > 0 {
			(<-results)()
			running--
		}
		for range 3 {
			for _, v := range s.views {
				s.paint(v)
			}
			s.clock.Strike()
			for running > 0 {
				(<-results)()
				running--
			}
		}
		s.check()
		if n := len(p.Drawing); n > 0 {
			t.Errorf("%d pictures are in the making for ever", n)
		}
	}
}
