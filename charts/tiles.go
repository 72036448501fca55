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

func (t Tiles) natural(m *measure, width float64) (want, least float64) {
	g := newTileGrid(m, t.tiles, width, 0)
	n := float64(g.rows)
	return n*g.block.height() + (n-1)*tileGap, n*1.5*tileLow + (n-1)*tileGap
}

func (t Tiles) plot(s *sheet, area image.Rectangle) {
	if len(t.tiles) == 0 {
		s.noData(area)
		return
	}
	g := newTileGrid(&s.measure, t.tiles, float64(area.Dx())/s.unit, float64(area.Dy())/s.unit)
	gap := min(s.px(tileGap), area.Dy()/(4*g.rows))
	height := min((area.Dy()-(g.rows-1)*gap)/g.rows, s.px(tileStretch*g.block.height()))
	for i, x := range t.tiles {
		column, row := i%g.columns, i/g.columns
		at := func(c int) int { return area.Min.X + c*(area.Dx()+gap)/g.columns }
		y := area.Min.Y + row*(height+gap)
		s.tile(image.Rect(at(column), y, at(column+1)-gap, y+height), g.block, x)
	}
}
