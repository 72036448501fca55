package charts

import (
	"encoding/binary"
	"image"
	"image/color"
	"sync"

	"github.com/wcharczuk/go-chart/v2/drawing"
)

// paletted is a surface of at most 256 colours, a byte a pixel: a quarter of the memory to
// paint and to read again, and nothing is left to look up when it is written. It holds the
// very bytes that a PNG file has compressed, each row behind a 0 that says no filter.
// It is kept for the next picture, with the memory that it has grown to.
type paletted struct {
	rect    image.Rectangle
	rows    []uint8  // 1+w bytes each
	colours []uint32 // as little-endian pixels, multiplied by their alpha
	index   map[uint32]uint8
	inks    []*ink
	shades  []shade
	full    bool // more colours were wanted than there is room for: the picture is wrong
}

// ink is a colour to paint with. For each colour of the palette that it has been painted over,
// it holds where the shades between the two begin, counted from 1; 0 means that there are none
// yet.
type ink struct {
	colour drawing.Color
	over   [256]int
}

// shade is what a colour over another makes with each coverage: an index counted from 1.
type shade [256]uint16

var palettes = sync.Pool{New: func() any { return &paletted{index: map[uint32]uint8{}} }}

// begin makes it a picture of one colour.
func (p *paletted) begin(w, h int, background color.RGBA) {
	p.rect = image.Rect(0, 0, w, h)
	if n := (1 + w) * h; cap(p.rows) < n {
		p.rows = make([]uint8, n)
	} else {
		p.rows = p.rows[:n]
		clear(p.rows)
	}
	p.colours, p.inks, p.shades, p.full = p.colours[:0], p.inks[:0], p.shades[:0], false
	clear(p.index)
	p.add([4]uint8{background.R, background.G, background.B, background.A})
}

// add returns the index of a colour, which gets one if it has none.
func (p *paletted) add(px [4]uint8) uint8 {
	k := uint32(px[0]) | uint32(px[1])<<8 | uint32(px[2])<<16 | uint32(px[3])<<24
	if i, ok := p.index[k]; ok {
		return i
	}
	n := len(p.colours)
	if n == 256 {
		p.full = true
		return 0
	}
	p.colours = append(p.colours, k)
	p.index[k] = uint8(n)
	return uint8(n)
}

// ink returns what is known of a colour that is painted with. They are few, and one
// paints many rows.
func (p *paletted) ink(c drawing.Color) *ink {
	for i := len(p.inks) - 1; i >= 0; i-- {
		if p.inks[i].colour == c {
			return p.inks[i]
		}
	}
	k := &ink{colour: c}
	p.inks = append(p.inks, k)
	return k
}

// mix returns what an ink makes of a colour, with a coverage.
func (p *paletted) mix(k *ink, under, a uint8) uint8 {
	if k.over[under] == 0 {
		p.shades = append(p.shades, shade{})
		k.over[under] = len(p.shades)
	}
	made := &p.shades[k.over[under]-1][a]
	if *made == 0 {
		was := p.colours[under]
		px := [4]uint8{uint8(was), uint8(was >> 8), uint8(was >> 16), uint8(was >> 24)}
		blend(px[:], k.colour, a)
		*made = uint16(p.add(px)) + 1
	}
	return uint8(*made - 1)
}

// Bounds implements surface.
func (p *paletted) Bounds() image.Rectangle { return p.rect }

func (p *paletted) row(y, x0, x1 int) []uint8 {
	w := p.rect.Dx()
	return p.rows[y*(1+w)+1:][x0:x1]
}

func (p *paletted) fill(r image.Rectangle, c drawing.Color, a uint8) {
	k := p.ink(c)
	if c.A != 255 || a != 255 {
		for y := r.Min.Y; y < r.Max.Y; y++ {
			row := p.row(y, r.Min.X, r.Max.X)
			for i, under := range row {
				row[i] = p.mix(k, under, a)
			}
		}
		return
	}
	first := p.row(r.Min.Y, r.Min.X, r.Max.X)
	first[0] = p.mix(k, first[0], a)
	repeat(first, 1)
	for y := r.Min.Y + 1; y < r.Max.Y; y++ {
		copy(p.row(y, r.Min.X, r.Max.X), first)
	}
}

func (p *paletted) cover(y, x int, c drawing.Color, coverage []uint8) {
	row := p.row(y, x, x+len(coverage))
	k := p.ink(c)
	for i := 0; i < len(coverage); i++ {
		a := coverage[i]
		if a == 0 {
			if rest := coverage[i:]; len(rest) >= 8 && binary.LittleEndian.Uint64(rest) == 0 {
				i += 7
			}
			continue
		}
		under := row[i]
		if at := k.over[under]; at != 0 { // as mix does, without a call where all is known
			if made := p.shades[at-1][a]; made != 0 {
				row[i] = uint8(made - 1)
				continue
			}
		}
		row[i] = p.mix(k, under, a)
	}
}
