package chartview

import (
	"errors"
	"image"
	"image/color"
	"image/draw"
	"math"
	"time"

	"fyne.io/fyne/v2"
	"github.com/hashicorp/golang-lru/v2/simplelru"

	"yulan/app/kit"
	"yulan/charts"
	"yulan/report"
)

// keptPixels bounds the cached pictures together, in device pixels of four bytes each: about
// three pages on a large screen at twice the density.
const keptPixels = 12 << 20

// keptScreens is how many screenfuls of pictures are cached, within that bound.
const keptScreens = 3

// leastPixels is the least number of pixels of pictures to cache, however small the window is.
const leastPixels = 1 << 20

// Key names a picture by everything that changes a pixel of it.
type Key struct {
	chart    string
	edition  int // of the reader's own charts, which change
	language report.Language
	theme    kit.ThemeMode
	reserve  int     // that it keeps free for buttons
	zoom     float64 // of its type
	Size     charts.Size
	Selected string // key of the value in the accent colour, if the chart has it
}

// pictures draws charts off the UI goroutine and keeps what it drew. All its
// methods belong to the UI goroutine.
type pictures struct {
	Render func(charts.Spec, charts.Size, charts.Look) (charts.Picture, error)
	worker func(func()) // runs work on another goroutine, a few at a time
	ui     func(func()) // brings a result back to the UI goroutine

	Kept    *simplelru.LRU[Key, charts.Picture]
	pixels  int // of all that is kept
	bound   int // the bound of these, unless a single picture is larger
	Drawing map[Key]*drawing
}

// drawing is a picture in the making. Its picture and error are whole once done is closed;
// the rest belongs to the UI goroutine.
type drawing struct {
	done   chan struct{}
	pic    charts.Picture
	err    error
	taken  bool                   // the picture is kept, or was
	notify []func(charts.Picture) // called when it is ready
}

// NewPictures returns an empty store.
func NewPictures(worker, ui func(func())) *pictures {
	p := &pictures{
		Render:  charts.Render,
		worker:  worker,
		ui:      ui,
		bound:   keptPixels,
		Drawing: map[Key]*drawing{},
	}
	gone := func(_ Key, pic charts.Picture) { p.pixels -= pixelsOf(pic) }
	p.Kept, _ = simplelru.NewLRU(math.MaxInt32, gone) // it refuses only sizes below one; the bound is keptPixels
	return p
}

// BoundBy limits what is cached according to the size of a canvas.
func (p *pictures) BoundBy(c fyne.Canvas) {
	wide, high := c.PixelCoordinateForPosition(fyne.NewPos(c.Size().Width, c.Size().Height))
	p.bound = max(leastPixels, min(keptPixels, keptScreens*wide*high))
}

// get returns a cached picture.
func (p *pictures) get(k Key) (charts.Picture, bool) { return p.Kept.Get(k) }

// draw has a picture drawn and calls notify with it when it is ready. A picture that is being
// drawn already is not drawn twice.
func (p *pictures) draw(k Key, spec charts.Spec, look charts.Look, notify func(charts.Picture)) {
	if d, ok := p.Drawing[k]; ok {
		d.notify = append(d.notify, notify)
		return
	}
	d := &drawing{done: make(chan struct{}), notify: []func(charts.Picture){notify}}
	p.Drawing[k] = d
	p.worker(func() {
		defer p.ui(func() { p.arrive(k, d) })
		defer close(d.done)
		d.err = errNotDrawn // unless the next line returns
		d.pic, d.err = p.Render(spec, k.Size, look)
	})
}

// errNotDrawn is the error of a picture whose drawing panicked.
var errNotDrawn = errors.New("the drawing ended in its midst")

// arrive takes in a finished drawing, on the UI goroutine. It is given the drawing itself
// rather than its key: meanwhile a caller of wait may have taken it, and the key may belong to
// a later drawing.
func (p *pictures) arrive(k Key, d *drawing) {
	pic, ok := p.take(k, d)
	if !ok {
		return
	}
	for _, notify := range d.notify {
		notify(pic)
	}
}

// wait waits for a picture in the making, up to a limit.
func (p *pictures) wait(k Key, while time.Duration) (charts.Picture, bool) {
	d, ok := p.Drawing[k]
	if !ok {
		return charts.Picture{}, false
	}
	select {
	case <-d.done:
		return p.take(k, d)
	case <-time.After(while):
		return charts.Picture{}, false
	}
}

// take returns the picture of a finished drawing and keeps it the first time. If it could not
// be drawn, because its size is beyond the limits, take returns false.
func (p *pictures) take(k Key, d *drawing) (charts.Picture, bool) {
	if p.Drawing[k] == d {
		delete(p.Drawing, k)
	}
	if d.err != nil {
		return charts.Picture{}, false
	}
	if !d.taken {
		d.taken = true
		p.keep(k, d.pic)
	}
	return d.pic, true
}

// keep caches a picture and drops those used longest ago, down to the bound.
func (p *pictures) keep(k Key, pic charts.Picture) {
	p.Kept.Remove(k) // replacing one would not report what is dropped
	p.Kept.Add(k, pic)
	p.pixels += pixelsOf(pic)
	for p.pixels > p.bound && p.Kept.Len() > 1 {
		p.Kept.RemoveOldest()
	}
}

func pixelsOf(pic charts.Picture) int {
	b := pic.Image.Bounds()
	return b.Dx() * b.Dy()
}

// placeholder returns an old picture, cropped or extended to a new size, for the time until the
// new one is drawn: sharp where it shows something, and never blank.
func placeholder(old *image.RGBA, w, h int, background color.Color) image.Image {
	if old == nil {
		return image.NewUniform(background)
	}
	if b := old.Bounds(); b.Dx() == w && b.Dy() == h {
		return old
	}
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.Draw(out, out.Bounds(), image.NewUniform(background), image.Point{}, draw.Src)
	draw.Draw(out, old.Bounds(), old, image.Point{}, draw.Src)
	return out
}
