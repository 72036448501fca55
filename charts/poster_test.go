package charts

import (
	"fmt"
	"maps"
	"slices"
	"testing"
)

// posted are the sheets that people post or show.
var posted = []Size{{540, 540, 2}, {540, 675, 2}, {1280, 720, 1}, {960, 720, 1}}

// On such a sheet few rows have their labels above the bars, which begin at the left edge of the title
// and reach over most of the width; bars are thick enough to carry the sheet, and no slabs, and rows
// follow each other at one distance.
func TestFewRowsArePosters(t *testing.T) {
	look := testLook(t)
	look.Grow = true
	for name, spec := range fewRows(t) {
		if kindOf(spec).cards || name == "with reference" || name == "two targets" {
			continue // a line would cross the labels
		}
		for _, size := range posted {
			if name == "three changes" && size.W > size.H {
				continue // too low for three pairs with their labels above
			}
			t.Run(fmt.Sprintf("%s/%dx%d", name, size.W, size.H), func(t *testing.T) {
				sc := laidOut(t, spec, size, look)
				title, widest := textsOf(sc)[0], 0
				for _, b := range barsOf(sc) {
					if b.Min.X != title.x && b.Dy() > 4*int(size.scale()) && b.Dx() > 4*int(size.scale()) { // no outline
						t.Errorf("a bar begins at %d, the title at %d", b.Min.X, title.x)
					}
					if widest = max(widest, b.Dx()); float64(b.Dy()) > 2.5*title.size && len(spec.entries()) > 1 {
						t.Errorf("a bar is %d pixels thick, the title's type %.0f", b.Dy(), title.size)
					}
				}
				for _, o := range sc.ops {
					if r, ok := o.(rectOp); ok && r.color == look.Style.Track {
						widest = max(widest, r.r.Dx()) // the whole of parts
					}
				}
				if least := 0.45 * float64(sc.bounds.Dx()); float64(widest) < least {
					t.Errorf("the longest bar is %d pixels long, want %.0f", widest, least)
				}
			})
		}
	}
}

// Selecting a value of a poster moves nothing there either, and every value can be pointed at.
func TestPostersKeepTheirPlace(t *testing.T) {
	look := testLook(t)
	look.Grow = true
	for name, spec := range fewRows(t) {
		for _, size := range posted {
			look.Selected = ""
			before := laidOut(t, spec, size, look)
			for _, faults := range [][]string{outside(before), touching(before), crossing(before), strayRegions(before, spec.Keys())} {
				report(t, faults)
			}
			for _, key := range spec.Keys() {
				look.Selected = key
				after := laidOut(t, spec, size, look)
				if len(regionsOf(before, key)) == 0 {
					t.Errorf("%s %v: %s has no place", name, size, key)
				}
				if got, want := fmt.Sprint(baselines(after)), fmt.Sprint(baselines(before)); got != want {
					t.Errorf("%s %v: selecting %s moves texts", name, size, key)
				}
			}
		}
	}
}

// A whole that is counted stands on a sheet as bars do: its texts above its cells, which have the width.
func TestUnitsArePosters(t *testing.T) {
	look := testLook(t)
	look.Grow = true
	spec := must(NewUnits(headZH("units"), []UnitRow{sampleUnits("projects", "共建重大项目", "已开工或启动", 65, 67)}))
	for _, size := range posted {
		sc := laidOut(t, spec, size, look)
		number, cells := textOp{}, 0
		for _, x := range textsOf(sc) {
			if x.s == "65 / 67" {
				number = x
			}
		}
		for _, o := range sc.ops[1:] {
			if r, ok := o.(rectOp); ok && r.color == look.Style.Neutral {
				cells = max(cells, r.r.Max.X)
				if r.r.Min.Y < number.box().Max.Y {
					t.Fatalf("%v: a cell at %v stands beside the number at %v", size, r.r, number.box())
				}
			}
		}
		if least := 0.7 * float64(sc.bounds.Dx()); float64(cells) < least || number.size < 1.1*textsOf(sc)[len(textsOf(sc))-1].size {
			t.Errorf("%v: the cells reach to %d of %d, the number is %.0f", size, cells, sc.bounds.Dx(), number.size)
		}
	}
}

// On a sheet that is posted each role has one size of type, whatever the chart: the title is the largest,
// then values, then labels. Only a value that is alone is larger than the title, as it is what the sheet
// has to say. Rows and their bars take half of what is free, however few they are,
// and what is alone a third.
func TestPostersHaveOneTypeScale(t *testing.T) {
	look := testLook(t)
	look.Grow = true
	h := fewRows(t)["two bars"].Head()
	specs := map[string]Spec{
		"one bar":     must(NewBars(h, rowsOf("第%d项指标", 12.5), BarOptions{})),
		"one share":   must(NewShares(h, rowsOf("第%d项占比", 6.6), ShareOptions{})),
		"one whole":   must(NewUnits(h, []UnitRow{sampleUnits("a", "学科门类", "", 14, 14)})),
		"one change":  changeKind.samples().Single,
		"one target":  fewRows(t)["one target"],
		"two bars":    fewRows(t)["two bars"],
		"two shares":  fewRows(t)["two shares"],
		"three bars":  fewRows(t)["three bars"],
		"with a line": must(NewBars(h, rowsOf("第%d项指标", 12.5, 9.1, 7.4), BarOptions{Reference: &Reference{Key: "gdp", Label: "8.3%", Value: 8.3}})),
		"a list":      must(NewList(h, []ListItem{sampleItem("a", "专项债券", "", "1,215", "亿元", ""), sampleItem("b", "减负", "", "600", "亿元", "")})),
	}
	for _, size := range posted {
		sizes := map[string]bool{}
		for name, spec := range specs {
			sc := laidOut(t, spec, size, look)
			title, alone := textsOf(sc)[0].size, len(spec.entries()) == 1
			for _, e := range spec.entries() {
				for _, x := range textsOf(sc) {
					role := ""
					switch {
					case slices.Contains(e.must, x.s) && x.bold:
						if role = "value"; alone == (x.size < 1.5*title) {
							t.Errorf("%s, %v: the value %q is set in %.1f, the title in %.1f", name, size, x.s, x.size, title)
						}
						if alone {
							role = fmt.Sprint("value that is alone ", 10*x.size < 25*title)
						}
					case x.s == e.label:
						if role = "label"; x.size >= 0.8*title {
							t.Errorf("%s, %v: the label %q is set in %.1f, the title in %.1f", name, size, x.s, x.size, title)
						}
					}
					if role != "" {
						sizes[fmt.Sprintf("%s %.1f", role, x.size)] = true
					}
				}
			}
			sizes[fmt.Sprintf("title %.1f", title)] = true
			above, below, plot := gapsOf(sc, spec.Head())
			part := 2
			if alone {
				part = 3
			}
			if room := above + below + plot; size.H >= size.W && part*plot < room && name != "a list" {
				t.Errorf("%s, %v: the plot takes %d of %d pixels", name, size, plot, room)
			}
		}
		if len(sizes) > 5 {
			t.Errorf("%v: sizes of type: %v", size, slices.Sorted(maps.Keys(sizes)))
		}
	}
}
