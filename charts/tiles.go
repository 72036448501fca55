package charts

import (
	"image"
	"slices"
)

// Tiles is a grid of cards, one big number on each.
type Tiles struct {
	head  Head
	tiles []Tile
}

// Tile is one big number. Row.Label names it; Number is drawn big between the small
// Prefix and Suffix ("突破" "1" "亿台"); Note is a line below.
type Tile struct {
	Row
	Number, Prefix, Suffix string
	Note                   string
}

// NewTiles returns a grid of the tiles, in their order. It refuses what NewBars refuses.
func NewTiles(h Head, tiles []Tile) (Tiles, error) {
	c := newChecker(KindTiles, h)
	c.count(len(tiles))
	for _, t := range tiles {
		c.row(t.Row)
		c.text(t.Number, t.Prefix, t.Suffix, t.Note)
	}
	if c.err != nil {
		return Tiles{}, c.err
	}
	return Tiles{head: h, tiles: slices.Clone(tiles)}, nil
}

// Head implements Spec.
func (t Tiles) Head() Head { return t.head }

// Kind implements Spec.
func (t Tiles) Kind() Kind { return KindTiles }

// Keys implements Spec: the tiles in reading order.
func (t Tiles) Keys() []string {
	keys := make([]string, len(t.tiles))
	for i, x := range t.tiles {
		keys[i] = x.Key
	}
	return keysOf(keys...)
}

func (t Tiles) natural(m *measure, width float64) (want, least float64) { return 100, 50 }

func (t Tiles) plot(s *sheet, area image.Rectangle) {}
