package charts

import (
	"bytes"
	"encoding/binary"
	"image"
)

// palette returns the colours of a picture as little-endian pixels, in the order in
// which they appear, and the picture as indices into them, in scratch if it is large
// enough. Both are nil if the picture has more than 256 colours.
func palette(img *image.RGBA, scratch []uint8) (colours []uint32, indexed []uint8) {
	w, h := img.Rect.Dx(), img.Rect.Dy()
	t := &colourTable{}
	if indexed = scratch[:cap(scratch)]; len(indexed) < w*h {
		indexed = make([]uint8, w*h)
	}
	indexed = indexed[:w*h]
	var above []uint8
	for y := range h {
		row := img.Pix[y*img.Stride:][:4*w]
		to := indexed[y*w:][:w]
		switch {
		case y > 0 && bytes.Equal(row, above):
			copy(to, indexed[(y-1)*w:][:w])
		case !t.row(to, row):
			return nil, nil
		}
		above = row
	}
	return t.colours, indexed
}

// colourTable is a hash table from colours to their index.
type colourTable struct {
	keys    [tableSize]uint32
	index   [tableSize]uint16 // the colour's index + 1; 0 is free
	colours []uint32
}

const (
	tableBits = 11
	tableSize = 1 << tableBits // eight times the colours: few collisions
)

// row looks up a row of pixels, run by run: most of a chart is long runs, so they are
// taken two pixels at a time.
func (t *colourTable) row(to []uint8, rgba []uint8) bool {
	for x := 0; x < len(to); {
		k := binary.LittleEndian.Uint32(rgba[4*x:])
		i, ok := t.find(k)
		if !ok {
			return false
		}
		from := x
		for two := uint64(k)<<32 | uint64(k); x+2 <= len(to) && binary.LittleEndian.Uint64(rgba[4*x:]) == two; {
			x += 2
		}
		for x < len(to) && binary.LittleEndian.Uint32(rgba[4*x:]) == k {
			x++
		}
		fill(to[from:x], i)
	}
	return true
}

// fill sets every byte to v.
func fill(to []uint8, v uint8) {
	if len(to) < 16 {
		for i := range to {
			to[i] = v
		}
		return
	}
	to[0] = v
	for n := 1; n < len(to); n *= 2 {
		copy(to[n:], to[:n])
	}
}

// find returns a colour's index, adding it if it is new; false if it cannot be held.
func (t *colourTable) find(k uint32) (uint8, bool) {
	slot := k * 0x9e3779b1 >> (32 - tableBits)
	for t.index[slot] != 0 {
		if t.keys[slot] == k {
			return uint8(t.index[slot] - 1), true
		}
		slot = (slot + 1) % tableSize
	}
	n := len(t.colours)
	if n == 256 {
		return 0, false
	}
	t.colours = append(t.colours, k)
	t.keys[slot], t.index[slot] = k, uint16(n+1)
	return uint8(n), true
}
