package charts

import (
	"fmt"
	"image"
	"slices"
	"strings"
	"testing"
)

// On paper a chart of few rows looks composed. Rows begin below the head, and what is left free stays
// at the foot; cards, which have nothing to begin with, stand in the middle.
func TestPaperIsComposed(t *testing.T) {
	look := testLook(t)
	look.Grow = true
	for name, spec := range fewRows(t) {
		for _, size := range []Size{{800, 450, 2}, {800, 600, 1}, {1600, 900, 1}, {600, 600, 1}} {
			t.Run(fmt.Sprintf("%s/%dx%d", name, size.W, size.H), func(t *testing.T) {
				sc, err := layout(spec, size, look)
				if err != nil {
					t.Fatal(err)
				}
				above, below, plot := gapsOf(sc, spec.Head())
				slack := 0.12 * float64(sc.bounds.Dy())
				if kindOf(spec).cards && float64(below-above) > slack || above < 0 || below < 0 || float64(above-below) > slack || !kindOf(spec).cards && float64(above) > slack {
					t.Errorf("%d pixels are free above the plot, %d below", above, below)
				}
				if least := 0.25 * float64(above+below+plot); size.W*9 >= size.H*16 && float64(plot) < least {
					t.Errorf("the plot is %d pixels high, want %.0f", plot, least)
				}
			})
		}
	}
}

// counted counts how often a chart is plotted.
type counted struct {
	Spec
	plots *int
}

func (c counted) plot(s *draft, area image.Rectangle) {
	*c.plots++
	c.Spec.plot(s, area)
}

// A chart that is where it should be, as bars are, which begin at the top, is plotted once. One that
// is to move, as tiles are, or to show what is selected, takes a second time.
func TestPaperPlotsAgainOnlyWhatMoves(t *testing.T) {
	bars := made[Bars](t)(NewBars(Head{}, rowsOf("第%d项指标", 9, 5), BarOptions{}))
	for _, tt := range []struct {
		name     string
		spec     Spec
		height   int
		selected string
		want     int
	}{
		{"full", bars, 170, "", 1},
		{"full and selected", bars, 170, "k1", 2},
		{"high", bars, 400, "", 1},
		{"to be moved", fewRows(t)["three tiles"], 400, "", 2},
	} {
		t.Run(tt.name, func(t *testing.T) {
			spec := counted{tt.spec, new(int)}
			look := testLook(t)
			look.Grow, look.Selected = true, tt.selected
			if _, err := layout(spec, Size{W: 800, H: tt.height}, look); err != nil {
				t.Fatal(err)
			}
			if *spec.plots != tt.want {
				t.Errorf("plotted %d times, want %d", *spec.plots, tt.want)
			}
		})
	}
}

// gapsOf returns the height of a plot, and what is free between it and the head above
// and the foot below.
func gapsOf(sc scene, h Head) (above, below, plot int) {
	head, top, bottom, foot := 0, sc.bounds.Max.Y, 0, sc.bounds.Max.Y
	for _, o := range sc.ops[1:] {
		b := o.box()
		if x, ok := o.(textOp); ok {
			isPart := func(of string) bool { return of == x.s || len(x.s) > 20 && strings.Contains(of, x.s) } // a line of several
			switch {
			case isPart(h.Title), isPart(h.Subtitle):
				head = max(head, b.Max.Y)
				continue
			case isPart(h.Source), isPart(h.Note):
				foot = min(foot, b.Min.Y)
				continue
			}
		}
		top, bottom = min(top, b.Min.Y), max(bottom, b.Max.Y)
	}
	return top - head, foot - bottom, bottom - top
}

func fewRows(t testing.TB) map[string]Spec {
	t.Helper()
	h := Head{Title: "新能源汽车产量为上年的三倍多", Subtitle: "产量同比增速", Source: "来源：计划执行报告"}
	rows := rowsOf("第%d项指标", 12.5, 9.1, 7.4)
	ref := &Reference{Key: "gdp", Label: "地区生产总值 8.3%", Value: 8.3}
	targets := func(keys ...string) []TargetGroup {
		g := TargetGroup{Line: "目标 = 100%", At: 100, AxisUnit: "%"}
		for _, key := range keys {
			g.Rows = append(g.Rows, sampleTargetRow(key, "城镇新增就业", "75.1万人，目标60万人（推算）", 125.2, "125.2%"))
		}
		return []TargetGroup{g}
	}
	tile := func(i int) Tile {
		return Tile{Row: Row{Key: fmt.Sprint("t", i), Label: "专项债券"}, Number: "1,215", Suffix: "亿元"}
	}
	return map[string]Spec{
		"two bars":       made[Bars](t)(NewBars(h, rows[:2], BarOptions{})),
		"three bars":     made[Bars](t)(NewBars(h, rows, BarOptions{})),
		"with reference": made[Bars](t)(NewBars(h, rows, BarOptions{Reference: ref})),
		"two shares":     made[Shares](t)(NewShares(h, rows[:2], ShareOptions{})),
		"one group":      made[Grouped](t)(NewGrouped(h, []string{"全体", "城镇", "农村"}, []Group{{Label: "人均收入", Rows: rows}})),
		"one target":     made[Target](t)(NewTarget(h, targets("a"))),
		"two targets":    made[Target](t)(NewTarget(h, targets("a", "b"))),
		"three changes":  changeKind.samples().Usual,
		"four tiles":     made[Tiles](t)(NewTiles(h, []Tile{tile(0), tile(1), tile(2), tile(3)})),
		"three tiles":    made[Tiles](t)(NewTiles(h, []Tile{tile(0), tile(1), tile(2)})),
	}
}

// Numbers grow on paper, but not at the cost of what stands around them.
func TestPaperKeepsTheNotesOfTiles(t *testing.T) {
	look := testLook(t)
	look.Grow = true
	var tiles []Tile
	for i := range 6 {
		tiles = append(tiles, Tile{Row: Row{Key: fmt.Sprint("t", i), Label: "新增城镇就业"}, Number: "39", Suffix: "家", Note: fmt.Sprint("两江协同创新区累计新增", i)})
	}
	sc, err := layout(made[Tiles](t)(NewTiles(headZH("x"), tiles)), Size{800, 450, 2}, look)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range tiles {
		if !slices.ContainsFunc(textsOf(sc), func(o textOp) bool { return o.s == x.Note }) {
			t.Errorf("no note %q", x.Note)
		}
	}
}
