package charts

import (
	"slices"
	"testing"
)

func TestTilesGolden(t *testing.T) { golden(t, tileSamples(t)) }

// Four tiles: as many columns as the width holds, and no lonely card in a last row
// where two rows of two do as well.
func TestTileGridAdapts(t *testing.T) {
	four := tileSamples(t)[0].spec.(Tiles).tiles
	m := measure{fonts: testFonts(t)}
	for _, tt := range []struct {
		width         float64
		columns, rows int
	}{{840, 4, 1}, {500, 2, 2}, {310, 2, 2}, {200, 1, 4}} {
		g, _ := newTileGrid(tileEmsOf(&m, four), tt.width, 0, tileType{numberSize, 1})
		if g.columns != tt.columns || g.rows != tt.rows {
			t.Errorf("in %v: %d columns and %d rows, want %d and %d", tt.width, g.columns, g.rows, tt.columns, tt.rows)
		}
	}
}

func TestTilesKeepTheirQualifier(t *testing.T) {
	x := Tile{Row: Row{Key: "a", Label: "计算机年产量"}, Prefix: "突破", Number: "1234567.8", Suffix: "亿台亿台亿台"}
	for _, width := range []int{130, 150, 200, 400} {
		sc, err := layout(made[Tiles](t)(NewTiles(Head{}, []Tile{x})), Size{W: width, H: 100}, testLook(t))
		if err != nil {
			t.Fatal(err)
		}
		var texts []string
		for _, o := range textsOf(sc) {
			texts = append(texts, o.s)
		}
		if !slices.Contains(texts, "突破") || !slices.Contains(texts, "1234567.8") {
			t.Errorf("in %d: got %q, want the number with its qualifier", width, texts)
		}
	}
}
