package charts

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"slices"
	"strings"
	"testing"
)

// keyed returns the samples, and again those whose parts may have keys, with all keys.
func keyed(t testing.TB) []sample {
	t.Helper()
	all := samples(t)
	for _, s := range all[:len(all):len(all)] {
		switch spec := s.spec.(type) {
		case Change:
			spec.rows = slices.Clone(spec.rows)
			for i := range spec.rows {
				spec.rows[i].Before.Key = spec.rows[i].key() + ".before"
			}
			all = append(all, sample{s.name + "-keyed", spec})
		case Stack:
			spec.rows = slices.Clone(spec.rows)
			for i := range spec.rows {
				spec.rows[i].Before.Key = spec.rows[i].Total.Key + ".before"
			}
			all = append(all, sample{s.name + "-keyed", spec})
		}
	}
	return all
}

// eachSelection draws every chart at some sizes, without and with each of its keys.
func eachSelection(t *testing.T, sizes []Size, check func(t *testing.T, s sample, key string, before, after scene, look Look)) {
	t.Helper()
	for _, s := range keyed(t) {
		for _, size := range sizes {
			look := testLook(t)
			look.Grow = size.W >= 800
			before, err := layout(s.spec, size, look)
			if err != nil {
				t.Fatal(err)
			}
			keys := s.spec.Keys()
			for i, key := range keys {
				if i > 3 && i != len(keys)/2 && i != len(keys)-1 || len(regionsOf(before, key)) == 0 {
					continue
				}
				look.Selected = key
				after, err := layout(s.spec, size, look)
				if err != nil {
					t.Fatal(err)
				}
				t.Run(fmt.Sprintf("%s/%dx%d/%s", s.name, size.W, size.H, key), func(t *testing.T) {
					check(t, s, key, before, after, look)
				})
			}
		}
	}
}

// Selecting a value changes pixels of its own row, and no others.
func TestSelectionChangesItsOwnRow(t *testing.T) {
	sizes := []Size{{320, 200, 1}, {400, 300, 1.5}, {800, 450, 1}}
	eachSelection(t, sizes, func(t *testing.T, s sample, key string, before, after scene, look Look) {
		if !slices.Equal(before.regions, after.regions) {
			t.Fatal("regions move")
		}
		a, b := painted(before, look), painted(after, look)
		own := rowOf(s.spec, before, key)
		changed := 0
		for y := range a.Rect.Dy() {
			if from := y * a.Stride; bytes.Equal(a.Pix[from:from+a.Stride], b.Pix[from:from+a.Stride]) {
				continue
			}
			for x := range a.Rect.Dx() {
				if a.RGBAAt(x, y) == b.RGBAAt(x, y) {
					continue
				}
				changed++
				p := image.Pt(x, y)
				if !slices.ContainsFunc(own, func(r image.Rectangle) bool { return p.In(r) }) {
					t.Fatalf("the pixel at %v changes, outside of %v", p, own)
				}
			}
		}
		if changed == 0 {
			t.Error("nothing changes")
		}
	})
}

func painted(sc scene, look Look) *image.RGBA {
	c := newCanvas(sc.bounds.Dx(), sc.bounds.Dy(), look.Fonts)
	sc.paint(c, look.Fonts)
	return c.img
}

// rowOf returns what may change when a key is selected: its regions, in charts of lanes
// across the whole width; the label that a group shares; a reference's line.
func rowOf(spec Spec, sc scene, key string) []image.Rectangle {
	own := regionsOf(sc, key)
	across := func(keys ...string) {
		for _, r := range regionsOf(sc, keys...) {
			own = append(own, image.Rect(0, r.Min.Y, sc.bounds.Max.X, r.Max.Y))
		}
	}
	switch spec := spec.(type) {
	case Tiles: // cards have no lanes
	case Strip: // nor have dots; their outline lies over the edges of their neighbours
		for i, r := range own {
			own[i] = r.Inset(-6)
		}
	case Line: // a value stands somewhere around its dot
		for i, r := range own {
			own[i] = image.Rect(r.Min.X-2*r.Dx(), 0, r.Max.X+2*r.Dx(), sc.bounds.Max.Y)
		}
	case Stack: // the label, above the bar on a sheet, is that of all parts
		for _, r := range spec.rows {
			if keys := []string{r.Before.Key, r.New.Key, r.Total.Key}; slices.Contains(keys, key) {
				across(keysOf(keys...)...)
			}
		}
	case Change: // value and change share a lane
		for _, r := range spec.rows {
			if slices.Contains(r.keys(), key) {
				across(keysOf(r.keys()...)...)
			}
		}
	case Grouped:
		across(key)
		for _, g := range spec.groups {
			var keys []string
			for _, r := range g.Rows {
				keys = append(keys, r.Key)
			}
			if slices.Contains(keys, key) {
				own = append(own, labelOf(sc, g, keys))
			}
		}
	default:
		across(key)
	}
	if c, ok := spec.(crossed); ok && c.line() != nil && c.line().Key == key {
		own = append(own, lineOf(sc))
	}
	return own
}

// labelOf returns the place of a group's label: beside its lanes, perhaps into the gap
// around them.
func labelOf(sc scene, g Group, keys []string) image.Rectangle {
	box, label := image.Rectangle{}, image.Rectangle{}
	for _, r := range regionsOf(sc, keys...) {
		box = box.Union(r)
	}
	box = box.Inset(-box.Dy())
	for _, x := range textsOf(sc) {
		if strings.Contains(g.Label, strings.TrimRight(x.s, "….")) && x.box().In(box) {
			label = label.Union(x.box())
		}
	}
	label.Min.X = 0 // bold it is wider
	return label
}

// lineOf returns the box of the reference's line.
func lineOf(sc scene) image.Rectangle {
	box := image.Rectangle{}
	for _, o := range sc.ops {
		if r, ok := o.(rectOp); ok && r.color == Light().Ink && r.r.Dx() <= 4 {
			box = box.Union(r.r)
		}
	}
	return box
}

// A selected value is told apart without its colour too: by weight or by an outline.
func TestSelectionIsNeverColourAlone(t *testing.T) {
	sizes := []Size{{160, 120, 1}, {320, 200, 1}, {600, 900, 1}}
	eachSelection(t, sizes, func(t *testing.T, _ sample, _ string, before, after scene, _ Look) {
		if slices.Equal(colourless(before), colourless(after)) {
			t.Error("nothing but colour changes")
		}
	})
}

// colourless lists the marks of a scene without their colours. Ink may differ where it
// is beside another colour, so two marks where one was count as a change.
func colourless(sc scene) []string {
	var out []string
	for _, o := range sc.ops {
		switch o := o.(type) {
		case rectOp:
			o.color = color.RGBA{}
			out = append(out, fmt.Sprintf("%+v", o))
		case textOp:
			out = append(out, fmt.Sprint(o.s, o.bold, o.baseline, o.size))
		case dotOp:
			o.color = color.RGBA{}
			out = append(out, fmt.Sprintf("%+v", o))
		case cardOp:
			o.fill, o.border = color.RGBA{}, color.RGBA{}
			out = append(out, fmt.Sprintf("%+v", o))
		}
	}
	return out
}

// Selecting takes no colour: a mark has an outline of ink or is text, its label and value
// are bold, and what was in the target's or a series' colour still is.
func TestSelectedValueIsOutlinedAndBold(t *testing.T) {
	sizes := []Size{{320, 200, 1}, {600, 900, 1}}
	eachSelection(t, sizes, func(t *testing.T, s sample, key string, before, after scene, look Look) {
		own := rowOf(s.spec, before, key)
		among := func(b image.Rectangle, all []image.Rectangle) bool { return slices.ContainsFunc(all, b.Overlaps) }
		inks := func(sc scene) (n int, marks []op) {
			for _, o := range sc.ops {
				_, isText := o.(textOp)
				switch c := coloursOf(o); {
				case isText || !among(o.box(), own):
				case slices.Contains(c, look.Style.Ink):
					n++
				case slices.ContainsFunc(c, func(c color.RGBA) bool { return c != look.Style.Card && c != look.Style.Line }):
					marks = append(marks, o)
				}
			}
			return n, marks
		}
		was, marks := inks(before)
		is, still := inks(after)
		if _, beyond := s.spec.(Strip); !beyond && is == was {
			t.Error("nothing is outlined in ink")
		}
		for _, o := range marks {
			if _, isCard := o.(cardOp); !isCard && !slices.Contains(still, o) {
				t.Errorf("the mark %+v changes", o)
			}
		}
		label, values := boldTexts(s.spec, key)
		var regular, bold [2]int // of labels, of values
		for _, x := range textsOf(after) {
			middle := image.Rectangle{Min: x.box().Min.Add(x.box().Max).Div(2)}
			middle.Max = middle.Min.Add(image.Pt(1, 1))
			isLabel := x.s == label && among(middle, own)
			isValue := slices.Contains(values, strings.TrimPrefix(x.s, "+")) && among(middle, regionsOf(after, key))
			for i, is := range [2]bool{isLabel, isValue} {
				switch {
				case is && x.bold:
					bold[i]++
				case is:
					regular[i]++
				}
			}
		}
		for i, what := range []string{"label", "value"} {
			if regular[i] > 0 && bold[i] == 0 {
				t.Errorf("the %s is not bold: %q, %q", what, label, values)
			}
		}
	})
}

func coloursOf(o op) []color.RGBA {
	switch o := o.(type) {
	case rectOp:
		return []color.RGBA{o.color}
	case textOp:
		return []color.RGBA{o.color}
	case dotOp:
		return []color.RGBA{o.color}
	case hatchOp:
		return []color.RGBA{o.color}
	case cardOp:
		return []color.RGBA{o.fill, o.border}
	}
	return nil
}

// boldTexts returns the label and the values of a key.
func boldTexts(spec Spec, key string) (label string, values []string) {
	for _, e := range spec.entries() {
		for _, r := range e.rows {
			if r.Key == key {
				label, values = e.label, append(values, r.Text)
			}
		}
	}
	if c, ok := spec.(crossed); ok && c.line() != nil && c.line().Key == key {
		values = append(values, c.line().Label)
	}
	return label, values
}
