package chartview

import (
	"image"
	"image/color"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"yulan/app/kit"
	"yulan/app/kit/kittest"
	"yulan/assets"
	"yulan/charts"
	"yulan/charts/chartstest"
)

// A studio counts what it draws, and draws only when it is told to.
type studio struct {
	drawn int
	work  []func()
	err   error
}

func (s *studio) render(_ charts.Spec, size charts.Size, _ charts.Look) (charts.Picture, error) {
	s.drawn++
	return charts.Picture{Image: image.NewRGBA(image.Rect(0, 0, size.W, size.H))}, s.err
}

// open returns a store whose pictures are drawn by draw.
func (s *studio) open() *pictures {
	p := NewPictures(func(f func()) { s.work = append(s.work, f) }, kittest.AtOnce)
	p.Render = s.render
	return p
}

func (s *studio) draw() {
	work := s.work
	s.work = nil
	for _, f := range work {
		f()
	}
}

// pixelsKept counts what a store holds.
func pixelsKept(p *pictures) int {
	sum := 0
	for _, pic := range p.Kept.Values() {
		sum += pixelsOf(pic)
	}
	return sum
}

func keyOf(chart string, w, h int) Key {
	return Key{chart: chart, Size: charts.Size{W: w, H: h, Scale: 1}}
}

func TestPicturesAreDrawnOnce(t *testing.T) {
	s := &studio{}
	p := s.open()
	k, told := keyOf("a", 10, 10), 0
	tell := func(charts.Picture) { told++ }
	p.draw(k, nil, charts.Look{}, tell)
	p.draw(k, nil, charts.Look{}, tell) // while it is being drawn
	if _, ok := p.get(k); ok || told != 0 {
		t.Error("the picture was there before it was drawn")
	}
	s.draw()
	if _, ok := p.get(k); !ok || told != 2 || s.drawn != 1 {
		t.Errorf("there: %t, told %d times, drawn %d times; want true, 2, 1", ok, told, s.drawn)
	}
}

func TestPicturesAreNamedByAllThatChangesThem(t *testing.T) {
	s := &studio{}
	p := s.open()
	k := keyOf("a", 10, 10)
	others := []Key{k, k, k, k, k}
	others[0].chart = "b"
	others[1].language = "en"
	others[2].theme = kit.ThemeDark
	others[3].Size.W = 11
	others[4].Size.Scale = 2
	p.draw(k, nil, charts.Look{}, func(charts.Picture) {})
	s.draw()
	for _, other := range others {
		if _, ok := p.get(other); ok {
			t.Errorf("%+v shows the picture of %+v", other, k)
		}
	}
}

func TestPicturesWaitNoLongerThanTheyMay(t *testing.T) {
	s := &studio{}
	p := s.open()
	k := keyOf("a", 10, 10)
	if _, ok := p.wait(k, time.Hour); ok {
		t.Error("waited for a picture that nobody draws")
	}
	told := 0
	p.ui = func(func()) {} // still on its way
	p.draw(k, nil, charts.Look{}, func(charts.Picture) { told++ })
	if _, ok := p.wait(k, 0); ok {
		t.Error("took a picture that is not done")
	}
	s.draw()
	if _, ok := p.wait(k, time.Hour); !ok {
		t.Error("did not take a picture that is done")
	}
	if _, ok := p.get(k); !ok || told != 0 {
		t.Errorf("kept: %t, told %d times; want true, 0", ok, told)
	}
}

// A picture beyond the limits is none, and may be asked for again.
func TestPicturesThatFailAreNotKept(t *testing.T) {
	s := &studio{err: errBroken}
	p := s.open()
	k, told := keyOf("a", 10, 10), 0
	p.draw(k, nil, charts.Look{}, func(charts.Picture) { told++ })
	s.draw()
	if _, ok := p.get(k); ok || told != 0 {
		t.Errorf("kept: %t, told %d times; want false, 0", ok, told)
	}
	s.err = nil
	p.draw(k, nil, charts.Look{}, func(charts.Picture) { told++ })
	s.draw()
	if told != 1 {
		t.Error("the second try did not arrive")
	}
}

func TestPicturesLetGoOfTheOldest(t *testing.T) {
	s := &studio{}
	p := s.open()
	const side = 2048 // three of these are what is kept
	a, b, c, d := keyOf("a", side, side), keyOf("b", side, side), keyOf("c", side, side), keyOf("d", side, side)
	for _, k := range []Key{a, b, c} {
		p.draw(k, nil, charts.Look{}, func(charts.Picture) {})
		s.draw()
	}
	p.get(a) // so that b is the one used longest ago
	p.draw(d, nil, charts.Look{}, func(charts.Picture) {})
	s.draw()
	for k, want := range map[Key]bool{a: true, b: false, c: true, d: true} {
		if _, ok := p.get(k); ok != want {
			t.Errorf("%s is kept: %t, want %t", k.chart, ok, want)
		}
	}
	if p.pixels > keptPixels || pixelsKept(p) != p.pixels {
		t.Errorf("%d pixels are counted, %d kept, of %d", p.pixels, pixelsKept(p), keptPixels)
	}
}

func TestPlaceholder(t *testing.T) {
	red, white := color.RGBA{255, 0, 0, 255}, color.RGBA{255, 255, 255, 255}
	old := image.NewRGBA(image.Rect(0, 0, 4, 4))
	for i := range 16 {
		old.SetRGBA(i%4, i/4, red)
	}
	if got := placeholder(old, 4, 4, white); got != image.Image(old) {
		t.Error("a picture of the right size was copied")
	}
	for _, size := range []image.Point{{6, 2}, {2, 6}, {6, 6}, {2, 2}} {
		got := placeholder(old, size.X, size.Y, white)
		if got.Bounds().Size() != size {
			t.Fatalf("%v gives %v", size, got.Bounds())
		}
		for x := range size.X {
			for y := range size.Y {
				want := white
				if x < 4 && y < 4 {
					want = red
				}
				if got.At(x, y) != color.Color(want) {
					t.Fatalf("%v: pixel %d,%d is %v, want %v", size, x, y, got.At(x, y), want)
				}
			}
		}
	}
	if got := placeholder(nil, 3, 3, white).At(1, 1); got != color.Color(white) {
		t.Errorf("without a picture it is %v, want the background", got)
	}
}

// With real goroutines, as in a window: what they share is safe, and every result
// arrives.
func TestPicturesArrive(t *testing.T) {
	fonts, err := charts.NewFonts(assets.FontRegular, assets.FontBold)
	if err != nil {
		t.Fatal(err)
	}
	look := charts.Look{Style: charts.Light(), Fonts: fonts}
	saved := []charts.Spec{chartstest.Bars(t, "one"), chartstest.Bars(t, "two"), chartstest.Bars(t, "three")}
	results := make(chan func())
	p := NewPictures(kit.Workers(4), func(f func()) { results <- f })
	const sizes = 8
	arrived := 0
	for _, chart := range saved {
		for i := range sizes {
			k := keyOf(chart.Head().ID, 320+10*i, 200)
			p.draw(k, chart, look, func(charts.Picture) { arrived++ })
		}
	}
	for range sizes * len(saved) {
		(<-results)()
	}
	if want := sizes * len(saved); arrived != want || p.Kept.Len() != want || len(p.Drawing) != 0 {
		t.Errorf("%d arrived, %d are kept, %d are still drawn; want %d, %d, 0", arrived, p.Kept.Len(), len(p.Drawing), want, want)
	}
}

// A picture whose drawing panics is none: nobody waits for it, and the next is drawn.
func TestPicturesOutliveAPanic(t *testing.T) {
	met := 0
	g := kit.Threads{Worker: kittest.AtOnce, UI: kittest.AtOnce}.Guarded(func(kit.Mishap) { met++ })
	p := NewPictures(g.Worker, g.UI)
	p.Render = func(charts.Spec, charts.Size, charts.Look) (charts.Picture, error) { panic("broken") }
	k, told := keyOf("a", 10, 10), 0
	p.draw(k, nil, charts.Look{}, func(charts.Picture) { told++ })
	if _, ok := p.get(k); ok || told != 0 || met != 1 || len(p.Drawing) != 0 {
		t.Errorf("kept: %t, told %d times, met %d, %d in the making; want false, 0, 1, 0", ok, told, met, len(p.Drawing))
	}
	p.Render = chartstest.Blank
	k.Size = charts.Size{W: 200, H: 200, Scale: 1}
	p.draw(k, nil, charts.Look{}, func(charts.Picture) { told++ })
	if told != 1 {
		t.Error("the next picture did not arrive")
	}
}

// A small window keeps few pictures, and no window more than the bound.
func TestPicturesAreBoundByTheCanvas(t *testing.T) {
	p := NewPictures(kittest.AtOnce, kittest.AtOnce)
	for _, c := range []struct {
		size fyne.Size
		want int
	}{
		{fyne.NewSize(480, 360), leastPixels},
		{fyne.NewSize(1000, 800), keptScreens * 1000 * 800},
		{fyne.NewSize(8000, 8000), keptPixels},
	} {
		p.BoundBy(kittest.OnCanvas(canvas.NewRectangle(color.Black), c.size.Width, c.size.Height))
		if p.bound != c.want {
			t.Errorf("a window of %v keeps %d pixels, want %d", c.size, p.bound, c.want)
		}
	}
}
