package charts

import (
	"image"
	"sync"

	"github.com/golang/freetype/raster"
	"github.com/golang/freetype/truetype"
	"github.com/wcharczuk/go-chart/v2/drawing"
	"golang.org/x/image/font"
	"golang.org/x/image/math/fixed"
)

const (
	subpixelBits = 2
	subpixels    = 1 << subpixelBits // positions of a glyph between two pixels
	maskBudget   = 16 << 20          // bytes of masks that a face keeps
)

// mask is the coverage of a glyph, and where it lies from the pen's pixel.
type mask struct {
	pix    []uint8
	bounds image.Rectangle
}

type maskKey struct {
	glyph  truetype.Index
	size   int32 // 64ths of a pixel per em
	offset uint8 // 1/subpixels of a pixel
}

// masks keeps the masks of a face; it starts anew when it is full.
type masks struct {
	mu    sync.RWMutex
	kept  map[maskKey]*mask
	bytes int
}

// mask returns a glyph's mask, rasterised once.
func (f *face) mask(glyph truetype.Index, size, offset int) *mask {
	k := maskKey{glyph, int32(size), uint8(offset)}
	f.masks.mu.RLock()
	m := f.masks.kept[k]
	f.masks.mu.RUnlock()
	if m != nil {
		return m
	}
	m = f.rasterise(k)
	f.masks.mu.Lock()
	defer f.masks.mu.Unlock()
	if f.masks.kept == nil || f.masks.bytes > maskBudget {
		f.masks.kept, f.masks.bytes = map[maskKey]*mask{}, 0
	}
	f.masks.kept[k] = m
	f.masks.bytes += len(m.pix) + 64
	return m
}

// brush is what a glyph is read into and filled with. It is kept for the next one.
type brush struct {
	outline truetype.GlyphBuf
	fill    coverage
}

var brushes = sync.Pool{New: func() any { return new(brush) }}

// rasterise fills a glyph's outline by the winding rule: overlapping contours keep
// their ink. A glyph that cannot be read has no ink.
func (f *face) rasterise(k maskKey) *mask {
	with := brushes.Get().(*brush)
	defer brushes.Put(with)
	buf, fill := &with.outline, &with.fill
	if buf.Load(f.font, fixed.Int26_6(k.size), k.glyph, font.HintingNone) != nil {
		return &mask{}
	}
	shift := fixed.Int26_6(int(k.offset) * 64 / subpixels)
	b := image.Rect(
		(buf.Bounds.Min.X + shift).Floor(), (-buf.Bounds.Max.Y).Floor(),
		(buf.Bounds.Max.X + shift).Ceil(), (-buf.Bounds.Min.Y).Ceil(),
	)
	if b.Empty() {
		return &mask{}
	}
	fill.begin(b.Dx(), b.Dy())
	contours(fill, buf, fixed.Point26_6{X: shift - fixed.I(b.Min.X), Y: -fixed.I(b.Min.Y)})
	m := &mask{pix: make([]uint8, b.Dx()*b.Dy()), bounds: b}
	fill.levels(m.pix)
	fill.end()
	return m
}

// contours adds the outlines of a glyph, moved.
func contours(to raster.Adder, glyph *truetype.GlyphBuf, by fixed.Point26_6) {
	from := 0
	for _, end := range glyph.Ends {
		contour(to, glyph.Points[from:end], by)
		from = end
	}
}

// contour adds a closed TrueType contour: between two off-curve points lies an
// on-curve point in the middle.
func contour(to raster.Adder, points []truetype.Point, by fixed.Point26_6) {
	if len(points) == 0 {
		return
	}
	at := func(i int) (fixed.Point26_6, bool) {
		p := points[i%len(points)]
		return fixed.Point26_6{X: p.X + by.X, Y: by.Y - p.Y}, p.Flags&1 != 0
	}
	half := func(a, b fixed.Point26_6) fixed.Point26_6 {
		return fixed.Point26_6{X: (a.X + b.X) / 2, Y: (a.Y + b.Y) / 2}
	}
	first := 0 // an on-curve point to start from, if there is one
	for first < len(points) && points[first].Flags&1 == 0 {
		first++
	}
	first %= len(points)
	start, on := at(first)
	if !on {
		next, _ := at(first + len(points) - 1)
		start = half(start, next)
		first += len(points) - 1
	}
	to.Start(start)
	for i := 1; i <= len(points); i++ {
		p, on := at(first + i)
		if on {
			to.Add1(p)
			continue
		}
		end := start
		if i < len(points) {
			next, nextOn := at(first + i + 1)
			if end = next; !nextOn {
				end = half(p, next)
			} else {
				i++
			}
		}
		to.Add2(p, end)
	}
	to.Add1(start)
}

// draw paints the mask in a colour with the pen at a pixel.
func (m *mask) draw(on surface, pen image.Point, c drawing.Color) {
	at := m.bounds.Add(pen)
	r := at.Intersect(on.Bounds())
	if r.Empty() || c.A == 0 {
		return
	}
	for y := r.Min.Y; y < r.Max.Y; y++ {
		on.cover(y, r.Min.X, c, m.pix[(y-at.Min.Y)*at.Dx()+r.Min.X-at.Min.X:][:r.Dx()])
	}
}
