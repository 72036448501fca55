package charts

import (
	"fmt"
	"math/rand/v2"
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

// At scales between whole numbers the lines of a card are rounded, and still do not lie on
// one another.
func TestLinesOfACardDoNotTouch(t *testing.T) {
	for seed := range uint64(300) {
		g := generator{rand.New(rand.NewPCG(seed, 1))}
		spec := g.spec(tilesKind, 1+g.IntN(40))
		for _, size := range []Size{{997, 419, 6.25}, {880, 466, 7}, {640, 360, 1.37}} {
			sc := laidOut(t, spec, size, grownLook(t))
			for _, faults := range [][]string{touching(sc), crossing(sc)} {
				report(t, faults[:min(3, len(faults))])
			}
		}
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}

// Many cards are tried in a time that does not grow with the square of their number: what
// fits is found without a look at each.
func TestManyCardsAreTriedFast(t *testing.T) {
	tries := func(n int) float64 {
		tiles := make([]Tile, n)
		for i := range tiles {
			tiles[i] = sampleTile(fmt.Sprint("k", i), fmt.Sprintf("第%d项指标的名字", i), "超过", fmt.Sprint(i*i*i), "万平方公里", "说明")
		}
		spec := must(NewTiles(Head{}, tiles))
		look := grownLook(t)
		return testing.AllocsPerRun(2, func() { laidOut(t, spec, Size{W: 800, H: 450, Scale: 2}, look) })
	}
	if few, many := tries(50), tries(200); many > 6*few {
		t.Errorf("200 cards take %v allocations, 50 take %v", many, few)
	}
}
