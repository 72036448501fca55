package charts

import (
	"fmt"
	"image"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// The longest values of the report in both languages, and longer ones than any.
var (
	valuesZH = []string{"预计1.80∶1以下", "8,673.7万人次", "13,967.7亿元", "2,854万平方米", "近300万平方米", "超过6,000公里", "600亿元以上", "预计70%左右"}
	valuesEN = []string{
		"at most 1.80:1, expected", "at least CNY 60 billion", "2.3 percentage points", "CNY 1,396.77 billion",
		"nearly 3 million m²", "about 70%, expected", "CNY 1.57 trillion", "CNY 103.09 billion",
	}
	valuesMade = []string{
		"at least CNY 1,234.56 billion, expected", "预计超过1,234,567.89万平方公里以上", "8",
		"approximately 123,456,789.01 percentage points below the target of the plan, expected",
	}
)

// whole is a chart, and what it may show besides the values of its rows.
type whole struct {
	name string
	spec Spec
	also []string
}

// wholeItem is what is shown together or counted among what is left out.
type wholeItem struct {
	keys, texts []string
}

func wholes(t testing.TB) []whole {
	t.Helper()
	var out []whole
	for _, set := range []struct {
		name   string
		values []string
		label  string
	}{{"zh", valuesZH, "规模以上工业增加值"}, {"en", valuesEN, "Income of all residents"}, {"made", valuesMade, longEN}, {"short", []string{"17.3%", "9%", "6.1%"}, "服务业"}} {
		h := Head{Title: set.label, Subtitle: set.label + " " + set.label, Source: longEN, Note: longZH}
		rows := make([]Row, len(set.values))
		for i, v := range set.values {
			rows[i] = Row{Key: fmt.Sprint("k", i), Label: set.label, Text: v, Value: float64(80 - 7*i), Bound: Bound(i % 4)}
		}
		for _, w := range []whole{
			wholeBars(t, h, rows), wholeGrouped(t, h, rows), wholeStack(t, h, rows), wholeBullet(t, h, rows),
			wholeShares(t, h, rows), wholeStrip(t, h, rows), wholeTiles(t, h, rows),
		} {
			w.name += "-" + set.name
			out = append(out, w)
		}
	}
	return out
}

// itemsIn lists what a chart must show of each of its values, or leave out.
func itemsIn(spec Spec) []wholeItem {
	var out []wholeItem
	add := func(key string, texts ...string) {
		out = append(out, wholeItem{[]string{key}, texts})
	}
	switch s := spec.(type) {
	case Bars:
		for _, r := range s.rows {
			add(r.Key, r.Text)
		}
	case Grouped:
		for _, g := range s.groups {
			var item wholeItem
			for _, r := range g.Rows {
				item.keys, item.texts = append(item.keys, r.Key), append(item.texts, r.Text)
			}
			out = append(out, item)
		}
	case Stack:
		for _, r := range s.rows {
			out = append(out, wholeItem{[]string{r.Total.Key, r.New.Key, r.Before.Key}, []string{r.Total.Text, r.New.Text}})
		}
	case Bullet:
		for _, r := range s.rows {
			add(r.Result.Key, r.Result.Text)
		}
	case Shares:
		for _, r := range s.rows {
			add(r.Key, r.Text)
		}
	case Strip:
		for _, r := range s.beyond {
			add(r.Key, r.Text)
		}
	case Tiles:
		for _, x := range s.tiles {
			add(x.Key, x.Prefix, x.Number, x.Suffix)
		}
	}
	return out
}

// cutValues lists the values that a picture shows, but not as a whole, and counts what
// it leaves out.
func cutValues(spec Spec, sc scene) (faults []string, left int) {
	texts := textsOf(sc)
	for _, item := range itemsIn(spec) {
		regions := regionsOf(sc, item.keys...)
		if len(regions) == 0 {
			left++
			continue
		}
		for _, want := range item.texts {
			if strings.Trim(want, ",， ") != "" && !slices.ContainsFunc(texts, func(x textOp) bool {
				// A suffix on a line of its own needs no comma before it.
				same := x.s == want || x.s == "+"+want || x.s == strings.TrimLeft(want, ",， ")
				return same && overlapsRow(x.box(), regions)
			}) {
				faults = append(faults, fmt.Sprintf("%q is shown without %q", item.keys, want))
			}
		}
	}
	return faults, left
}

func wholeBars(t testing.TB, h Head, rows []Row) whole {
	rows = slices.Clone(rows)
	rows[len(rows)-1].Value = -20
	ref := Reference{Key: "ref", Label: "GDP " + rows[0].Text, Value: 31}
	b := made[Bars](t)(NewBars(h, rows, BarOptions{Reference: &ref}))
	return whole{"bars", b, []string{ref.Label}}
}

func wholeGrouped(t testing.TB, h Head, rows []Row) whole {
	var groups []Group
	for i := 0; i+1 < len(rows); i += 2 {
		groups = append(groups, Group{Label: rows[i].Label, Rows: rows[i : i+2]})
	}
	return whole{"grouped", made[Grouped](t)(NewGrouped(h, []string{"Urban residents", "农村常住居民"}, groups)), nil}
}

func wholeStack(t testing.TB, h Head, rows []Row) whole {
	var parts []StackRow
	var also []string
	for i, r := range rows {
		added := rows[(i+1)%len(rows)]
		before := Row{Value: 30, Text: rows[(i+2)%len(rows)].Text, Derived: true}
		added.Key, added.Value, r.Value = r.Key+"+", float64(1+i*i), float64(31+i*i)
		parts = append(parts, StackRow{Label: r.Label, Before: before, New: added, Total: r})
		also = append(also, "+"+added.Text)
	}
	return whole{"stack", made[Stack](t)(NewStack(h, parts, StackLegend{"Before (derived)", "Added in the year", "各行以累计为全部"})), also}
}

func wholeBullet(t testing.TB, h Head, rows []Row) whole {
	var pairs []BulletRow
	var also []string
	for i, r := range rows {
		target := Row{Value: float64(20 * i), Text: "Target " + rows[(i+1)%len(rows)].Text}
		pairs = append(pairs, BulletRow{Label: r.Label, Result: Row{Key: r.Key, Value: r.Value, Text: r.Text}, Target: target})
		also = append(also, target.Text)
	}
	return whole{"bullet", made[Bullet](t)(NewBullet(h, pairs)), also}
}

func wholeShares(t testing.TB, h Head, rows []Row) whole {
	return whole{"shares", made[Shares](t)(NewShares(h, rows)), nil}
}

func wholeStrip(t testing.TB, h Head, rows []Row) whole {
	ref := Reference{Key: "ref", Label: "GDP " + rows[0].Text, Value: 31}
	o := StripOptions{Reference: &ref, Limit: 40, BeyondLabel: "above " + rows[1].Text, AxisUnit: "%"}
	return whole{"strip", made[Strip](t)(NewStrip(h, rows, o)), []string{ref.Label, o.BeyondLabel}}
}

var numberWithin = regexp.MustCompile(`[0-9][0-9.,:∶]*`)

func wholeTiles(t testing.TB, h Head, rows []Row) whole {
	var tiles []Tile
	for _, r := range rows {
		at := numberWithin.FindStringIndex(r.Text)
		parts := []string{strings.TrimSpace(r.Text[:at[0]]), r.Text[at[0]:at[1]], strings.TrimSpace(r.Text[at[1]:])}
		tiles = append(tiles, Tile{Row: r, Prefix: parts[0], Number: parts[1], Suffix: parts[2], Note: r.Label})
	}
	return whole{"tiles", made[Tiles](t)(NewTiles(h, tiles)), nil}
}

// Whatever the size and the look: a value is there as a whole, or its row is left out
// and counted. It is never cut.
func TestValuesAreWholeOrLeftOut(t *testing.T) {
	sizes := []Size{
		{48, 48, 1},
		{160, 120, 1},
		{160, 120, 2},
		{160, 400, 1},
		{600, 120, 1},
		{200, 150, 1.37},
		{240, 180, 1},
		{320, 200, 1},
		{320, 200, 2},
		{333, 217, 1.25},
		{420, 284, 1},
		{640, 360, 1.5},
		{800, 450, 2},
		{1600, 900, 1},
		{3840, 2160, 1},
	}
	for _, w := range wholes(t) {
		for _, size := range sizes {
			for name, look := range looks(t, w.spec) {
				t.Run(fmt.Sprintf("%s/%dx%dx%g/%s", w.name, size.W, size.H, size.Scale, name), func(t *testing.T) {
					sc, err := layout(w.spec, size, look)
					if err != nil {
						t.Fatal(err)
					}
					left := w.hold(t, sc)
					counted := countedIn(sc, look, w.also)
					if size.W >= 160 && counted != left || counted > 0 && counted != left {
						t.Errorf("%d are left out, %d are counted", left, counted)
					}
				})
			}
		}
	}
}

// hold checks what a picture shows and returns how many values it leaves out.
func (w whole) hold(t *testing.T, sc scene) int {
	t.Helper()
	faults, left := cutValues(w.spec, sc)
	report(t, faults)
	known := slices.Clone(w.also)
	for _, item := range itemsIn(w.spec) {
		known = append(known, item.texts...)
	}
	for _, x := range textsOf(sc) {
		if strings.ContainsFunc(x.s, unicode.IsDigit) && !slices.Contains(known, x.s) && !tickText.MatchString(x.s) && !countText.MatchString(x.s) {
			t.Errorf("%q is no whole value", x.s)
		}
		stem := strings.TrimRight(x.s, "….")
		for _, value := range known {
			if stem != x.s && value != "" && strings.HasPrefix(value, stem) && !strings.HasPrefix(longEN, stem) && !strings.HasPrefix(longZH, stem) {
				t.Errorf("%q is a cut value", x.s)
			}
		}
	}
	return left
}

var (
	tickText  = regexp.MustCompile(`^−?[0-9.]+%$`)
	countText = regexp.MustCompile(`^(?:另有 ([0-9]+) 项|\+([0-9]+))$`)
)

// countedIn returns how many values are said to be left out.
func countedIn(sc scene, look Look, besides []string) int {
	for n := range MaxRows + 1 {
		for _, x := range textsOf(sc) {
			short := x.s == fmt.Sprint("+", n) && x.color == look.Style.Muted && !slices.Contains(besides, x.s)
			if x.s == look.Words.more(n) || short {
				return n
			}
		}
	}
	return 0
}

func regionsOf(sc scene, keys ...string) []image.Rectangle {
	var out []image.Rectangle
	for _, r := range sc.regions {
		if slices.Contains(keys, r.Key) {
			out = append(out, r.Rect)
		}
	}
	return out
}

// overlapsRow reports whether a box stands in one of the rows that regions are part of.
func overlapsRow(b image.Rectangle, regions []image.Rectangle) bool {
	return slices.ContainsFunc(regions, func(r image.Rectangle) bool { return b.Min.Y < r.Max.Y+r.Dy() && r.Min.Y-r.Dy() < b.Max.Y })
}

// In the smallest picture that is asked for, charts of a usual number of rows are whole:
// nothing is left out, in either language.
func TestUsualChartsAreWholeWhenSmall(t *testing.T) {
	for _, w := range wholes(t) {
		if strings.HasSuffix(w.name, "made") {
			continue
		}
		for _, size := range []Size{{320, 200, 1}, {420, 284, 1}, {800, 450, 1}} {
			if w.name == "tiles-en" && size.W == 320 {
				continue // six of the longest English values at once are more than it holds
			}
			usual := map[string]int{"bars": 6, "stack": 6, "bullet": 2, "shares": 6, "strip": 3, "grouped": 2, "tiles": 6}[string(w.spec.Kind())]
			sc, err := layout(first(t, w.spec, usual), size, testLook(t))
			if err != nil {
				t.Fatal(err)
			}
			for _, x := range textsOf(sc) {
				if countText.MatchString(x.s) && !slices.Contains(w.also, x.s) {
					t.Errorf("%s in %v: %q", w.name, size, x.s)
				}
			}
		}
	}
}

// first returns a chart of the first rows of another.
func first(t *testing.T, s Spec, n int) Spec {
	t.Helper()
	switch s := s.(type) {
	case Bars:
		s.rows = s.rows[:min(n, len(s.rows))]
		return s
	case Grouped:
		s.groups = s.groups[:min(n, len(s.groups))]
		return s
	case Stack:
		s.rows = s.rows[:min(n, len(s.rows))]
		return s
	case Bullet:
		s.rows = s.rows[:min(n, len(s.rows))]
		return s
	case Shares:
		s.rows = s.rows[:min(n, len(s.rows))]
		return s
	case Strip:
		s.beyond = s.beyond[:min(n, len(s.beyond))]
		s.options.Reference = &Reference{Key: "ref", Label: "GDP 8.3%", Value: 31}
		return s
	case Tiles:
		s.tiles = s.tiles[:min(n, len(s.tiles))]
		return s
	}
	t.Fatalf("no such kind: %T", s)
	return nil
}
