package app

import (
	"image"
	"image/color"
	"image/draw"
	"time"

	"yulan/charts"
	"yulan/report"
)

// keptPixels bounds what the pictures in memory take together, in device pixels of four
// bytes: about what three pages take on a large screen at twice the density.
const keptPixels = 12 << 20

// pictureKey names a picture by everything that changes a pixel of it.
type pictureKey struct {
	chart    string
	edition  int // of the reader's own charts, which change
	language report.Language
	dark     bool
	size     charts.Size
	selected string // key of the value in the accent colour, if the chart has it
}

// pictures draws charts off the interface's goroutine and keeps what it drew. All its
// methods belong to the interface's goroutine.
type pictures struct {
	render func(charts.Spec, charts.Size, charts.Look) (charts.Picture, error)
	away   func(func()) // runs work on another goroutine, a few at a time
	home   func(func()) // brings a result back to the interface's goroutine

	kept    map[pictureKey]charts.Picture
	order   []pictureKey // of kept, the one used longest ago first
	pixels  int
	drawing map[pictureKey]*drawing
}

// drawing is a picture in the making. Its fields but tell are whole once done is closed.
type drawing struct {
	done chan struct{}
	pic  charts.Picture
	err  error
	tell []func() // whom to tell when it is there
}

// newPictures returns an empty store.
func newPictures(away, home func(func())) *pictures {
	return &pictures{
		render:  charts.Render,
		away:    away,
		home:    home,
		kept:    map[pictureKey]charts.Picture{},
		drawing: map[pictureKey]*drawing{},
	}
}

// get returns a picture that was drawn before.
func (p *pictures) get(k pictureKey) (charts.Picture, bool) {
	pic, ok := p.kept[k]
	if ok {
		p.use(k)
	}
	return pic, ok
}

// draw has a picture drawn and calls tell when it is there. What is being drawn already
// is not drawn twice.
func (p *pictures) draw(k pictureKey, spec charts.Spec, look charts.Look, tell func()) {
	if d, ok := p.drawing[k]; ok {
		d.tell = append(d.tell, tell)
		return
	}
	d := &drawing{done: make(chan struct{}), tell: []func(){tell}}
	p.drawing[k] = d
	p.away(func() {
		d.pic, d.err = p.render(spec, k.size, look)
		close(d.done)
		p.home(func() {
			if _, ok := p.take(k); ok {
				for _, tell := range d.tell {
					tell()
				}
			}
		})
	})
}

// wait waits for a picture in the making, but no longer than a while.
func (p *pictures) wait(k pictureKey, while time.Duration) (charts.Picture, bool) {
	d, ok := p.drawing[k]
	if !ok {
		return charts.Picture{}, false
	}
	select {
	case <-d.done:
		return p.take(k)
	case <-time.After(while):
		return charts.Picture{}, false
	}
}

// take keeps a picture that is done. A picture that could not be drawn (its size is
// beyond the limits) is nothing.
func (p *pictures) take(k pictureKey) (charts.Picture, bool) {
	d, ok := p.drawing[k]
	if !ok {
		return charts.Picture{}, false
	}
	delete(p.drawing, k)
	if d.err != nil {
		return charts.Picture{}, false
	}
	p.keep(k, d.pic)
	return d.pic, true
}

// keep stores a picture and lets go of those used longest ago beyond the bound.
func (p *pictures) keep(k pictureKey, pic charts.Picture) {
	p.kept[k] = pic
	p.order = append(p.order, k)
	p.pixels += pixelsOf(pic)
	for p.pixels > keptPixels && len(p.order) > 1 {
		oldest := p.order[0]
		p.order = p.order[1:]
		p.pixels -= pixelsOf(p.kept[oldest])
		delete(p.kept, oldest)
	}
}

// use marks a picture as used just now.
func (p *pictures) use(k pictureKey) {
	for i, other := range p.order {
		if other == k {
			p.order = append(append(p.order[:i:i], p.order[i+1:]...), k)
			return
		}
	}
}

func pixelsOf(pic charts.Picture) int {
	b := pic.Image.Bounds()
	return b.Dx() * b.Dy()
}

// stopgap returns an old picture cut or filled up to a new size, in the time until the
// new one is drawn: sharp where it shows something, and never blank.
func stopgap(old *image.RGBA, w, h int, ground color.Color) image.Image {
	if old == nil {
		return image.NewUniform(ground)
	}
	if b := old.Bounds(); b.Dx() == w && b.Dy() == h {
		return old
	}
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.Draw(out, out.Bounds(), image.NewUniform(ground), image.Point{}, draw.Src)
	draw.Draw(out, old.Bounds(), old, image.Point{}, draw.Src)
	return out
}
