package charts

import (
	"fmt"
	"image"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// The longest values of the report in both languages, and longer ones than any.
var (
	valuesZH = []string{"预计1.80∶1以下", "8,673.7万人次", "13,967.7亿元", "2,854万平方米", "近300万平方米", "超过6,000公里", "600亿元以上", "预计70%左右"}
	valuesEN = []string{
		"at most 1.80:1", "at least CNY 60 billion", "2.3 percentage points", "CNY 1,396.77 billion",
		"nearly 3 million m²", "about 70%, estimated", "CNY 1.57 trillion", "CNY 103.09 billion",
	}
	valuesMade = []string{
		"at least CNY 1,234.56 billion, expected", "预计超过1,234,567.89万平方公里以上", "8",
		"approximately 123,456,789.01 percentage points below the target of the plan, expected",
	}
)

// whole is a chart, and what it may show besides the values of its rows.
type whole struct {
	name string
	rows []Row
	spec Spec
	also []string
}

// first returns a chart of the first rows of another.
func (w whole) first(t testing.TB, n int) Spec {
	t.Helper()
	spec, err := kindOf(w.spec).of(w.spec.Head(), slices.Clone(w.rows[:n]), &Reference{Key: "ref", Label: "GDP 8.3%", Value: 31})
	if err != nil {
		t.Fatal(err)
	}
	return spec
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
			rows[i] = Row{Key: fmt.Sprint("k", i), Label: set.label, Text: v, Value: float64(60 - 7*i), Bound: Bound(i % 4)}
		}
		for _, k := range kinds {
			out = append(out, wholeOf(t, k, string(k.name)+"-"+set.name, h, rows))
		}
	}
	return out
}

// itemsIn lists what a chart must show of each of its values, or leave out.
func itemsIn(spec Spec) []wholeItem {
	var out []wholeItem
	for _, e := range spec.entries() {
		item := wholeItem{texts: e.must}
		for _, r := range e.rows {
			item.keys = append(item.keys, r.Key)
		}
		if len(item.texts) > 0 {
			out = append(out, item)
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

// wholeOf makes a chart of rows with a line across it, and lists what it shows besides the
// values that it must show.
func wholeOf(t testing.TB, k kind, name string, h Head, rows []Row) whole {
	t.Helper()
	ref := &Reference{Key: "ref", Label: "GDP " + rows[0].Text, Value: 31}
	spec, err := k.of(h, slices.Clone(rows), ref)
	if err != nil {
		t.Fatal(err)
	}
	also := []string{ref.Label}
	for _, e := range spec.entries() {
		for _, r := range e.rows {
			also = append(also, r.Text, "+"+r.Text)
		}
	}
	return whole{name, rows, spec, also}
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
	texts := textsOf(sc)
	for n := range MaxRows + 1 {
		plus, more := "+"+strconv.Itoa(n), look.Words.more(n)
		for _, x := range texts {
			short := x.s == plus && x.color == look.Style.Muted && !slices.Contains(besides, x.s)
			if x.s == more || short {
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

// In the smallest picture that is asked for, charts of a usual number of rows, six at most,
// are whole: nothing is left out, in either language.
func TestUsualChartsAreWholeWhenSmall(t *testing.T) {
	const most = 6
	for _, w := range wholes(t) {
		if strings.HasSuffix(w.name, "made") {
			continue
		}
		n := min(most, len(w.rows))
		for n > 1 && len(w.first(t, n).entries()) > len(kindOf(w.spec).samples().Usual.entries()) {
			n--
		}
		usual := w.first(t, n)
		for _, size := range []Size{{320, 200, 1}, {420, 284, 1}, {800, 450, 1}} {
			sc, err := layout(usual, size, testLook(t))
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
