package charts

import (
	"cmp"
	"image"
	"slices"
	"strings"
)

// KindTiles is the kind of Tiles.
const KindTiles Kind = "tiles"

var tilesKind = kind{
	name:  KindTiles,
	cards: true,
	samples: func() kindSamples {
		four := []Tile{
			sampleTile("a", "计算机年产量", "突破", "1", "亿台", "首次"), sampleTile("b", "重点产业链", "", "33", "条", "补链强链"),
			sampleTile("c", "上云企业", "", "10.1", "万户", "累计"), sampleTile("d", "粮食总产量", "", "109.3", "亿公斤", ""),
		}
		gap := []Tile{four[1], sampleTile("g", "无数", "", "", "", ""), four[3]}
		return kindSamples{
			Usual:  must(NewTiles(sampleHead("numbers"), four)),
			Empty:  must(NewTiles(sampleHead("none"), nil)),
			Single: must(NewTiles(sampleHead("one"), four[:1])),
			Gap:    must(NewTiles(sampleHead("gap"), gap)),
		}
	},
	of: func(h Head, rows []Row, _ *Reference) (Spec, error) {
		tiles := make([]Tile, len(rows))
		for i, r := range rows {
			before, number, after := aroundNumber(r.Text)
			tiles[i] = Tile{Row: r, Prefix: before, Number: number, Suffix: after, Note: r.Label}
		}
		return NewTiles(h, tiles)
	},
}

// sampleTile makes a tile.
func sampleTile(key, label, prefix, number, suffix, note string) Tile {
	return Tile{Row: Row{Key: key, Label: label}, Prefix: prefix, Number: number, Suffix: suffix, Note: note}
}

// aroundNumber cuts a text around its first number.
func aroundNumber(s string) (before, number, after string) {
	from := strings.IndexAny(s, "0123456789")
	if from < 0 {
		return "", s, ""
	}
	rest := strings.TrimLeft(s[from:], "0123456789.,:∶")
	return strings.TrimSpace(s[:from]), s[from : len(s)-len(rest)], strings.TrimSpace(rest)
}

// tileLow is the height in layout units below which the frame around cards gives way.
const tileLow = 46.0

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

func (t Tiles) entries() []entry {
	out := make([]entry, len(t.tiles))
	for i, x := range t.tiles {
		x.Text = x.Number
		out[i] = entry{x.Label, []Row{x.Row}, []string{x.Prefix, x.Number, x.Suffix}}
	}
	return out
}

func (t Tiles) natural(m *measure, width float64) (want, least float64) {
	g, ok := newTileGrid(tileEmsOf(m, t.tiles), width, 0, tileType{numberSize, 1})
	if !ok {
		return moreAbove + moreLine, moreAbove + moreLine
	}
	n := float64(g.rows)
	return n*(g.lines.height(g.kind)+cardSlack) + (n-1)*tileGap, n*tileLow + (n-1)*tileGap/2
}

func (t Tiles) plot(s *draft, area image.Rectangle) {
	if len(t.tiles) == 0 {
		s.noData(area)
		return
	}
	g, kept, room := s.placeTiles(t.tiles, area)
	y := area.Min.Y
	if len(kept) > 0 {
		gap := round(g.gap(float64(room)/s.unit) * s.unit)
		height := min((room-(g.rows-1)*gap)/g.rows, s.px(s.room.card*g.lines.height(g.kind)))
		at := func(column int) int { return area.Min.X + column*(area.Dx()+s.px(tileGap))/g.columns }
		for i, x := range kept {
			column, row := i%g.columns, i/g.columns
			top := area.Min.Y + row*(height+gap)
			s.tile(image.Rect(at(column), top, at(column+1)-s.px(tileGap), top+height), g, x)
			y = top + height
		}
	}
	s.more(area, y, len(t.tiles)-len(kept))
}

// placeTiles returns a grid for the tiles that find room in an area, and the height that
// is theirs. Where not all do, the last ones are left out, or the widest if that helps.
func (s *draft) placeTiles(tiles []Tile, area image.Rectangle) (g tileGrid, kept []Tile, room int) {
	ems := tileEmsOf(&s.measure, tiles)
	byWidth := narrowestFirst(ems)
	largest := tileType{s.room.number, s.unit}
	leasts := make([]float64, len(ems)) // ascending
	for i, e := range ems {
		leasts[i] = e.least(largest)
	}
	slices.Sort(leasts)
	width := float64(area.Dx()) / s.unit
	for n := len(tiles); n > 0; n-- {
		room = area.Dy()
		if n < len(tiles) {
			room -= s.px(moreAbove + moreLine)
		}
		if room <= 0 {
			break
		}
		height := float64(room) / s.unit
		if !mayHold(n, leasts[n-1], width, height, largest) {
			continue
		}
		if g, ok := newTileGrid(ems[:n], width, height, largest); ok {
			return g, tiles[:n], room
		}
		narrow := slices.Sorted(slices.Values(byWidth[:n]))
		if g, ok := newTileGrid(pick(ems, narrow), width, height, largest); ok {
			return g, pick(tiles, narrow), room
		}
	}
	return tileGrid{}, nil, 0
}

// tileEmsOf measures the texts of tiles.
func tileEmsOf(m *measure, tiles []Tile) []tileEms {
	ems := make([]tileEms, len(tiles))
	for i, x := range tiles {
		ems[i] = newTileEms(m, x)
	}
	return ems
}

// narrowestFirst returns the indexes of tiles by how wide their values are.
func narrowestFirst(ems []tileEms) []int {
	order := make([]int, len(ems))
	for i := range order {
		order[i] = i
	}
	wide := func(e tileEms) float64 { return max(e.prefix, e.number, e.suffix) }
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(wide(ems[a]), wide(ems[b])) })
	return order
}

// mayHold reports whether n cards, one of which needs at least a given width for its texts,
// could fit a width and a height in the smallest type. Asking this first saves most of the
// attempts if there are many cards.
func mayHold(n int, least, width, height float64, t tileType) bool {
	g := tileGrid{columns: n, width: width, kind: t}
	g.kind.number = numberLeast
	for g.columns > 1 && g.inner() < least {
		g.columns--
	}
	rows := (n + g.columns - 1) / g.columns
	return float64(rows)*(tileLines{labels: 1}.height(g.kind)+cardSlack) <= height+1e-6
}
