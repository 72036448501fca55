package charts

import (
	"slices"
	"testing"
)

// Each mark that a chart has, and no other, is explained at its foot, on a card as on paper, even
// where the page sets the title and the note.
func TestMarksAreExplained(t *testing.T) {
	words := Words{About: "about", AtLeast: "at least", AtMost: "at most", Ring: "derived"}
	row := func(key string, b Bound, derived bool) Row {
		return Row{Key: key, Label: key, Value: 40, Text: "40", Bound: b, Derived: derived}
	}
	exact, about, least, most, hollow := row("a", Exact, false), row("b", About, false), row("c", AtLeast, false), row("d", AtMost, false), row("e", Exact, true)
	for _, c := range []struct {
		name string
		spec Spec
		want []string
	}{
		{"nothing to explain", must(NewBars(Head{}, []Row{exact}, BarOptions{})), nil},
		{"bars", must(NewBars(Head{}, []Row{exact, most, about, least}, BarOptions{})), []string{"about", "at least", "at most"}},
		{"shares", must(NewShares(Head{}, []Row{hollow, about}, ShareOptions{})), []string{"about", "derived"}},
		{"targets", must(NewTarget(Head{}, []TargetGroup{{Line: "t", At: 6, Rows: []TargetRow{{Row: least}}}})), []string{"at least"}},
		{"cells", must(NewUnits(Head{}, []UnitRow{{Row: hollow, Part: 73, Whole: 74}})), []string{"derived"}},
		{"the legend says what is derived", must(NewChange(Head{}, []ChangeRow{{Label: "x", Before: hollow, After: most}}, ChangeLegend{"2020", "2021"})), []string{"at most"}},
		{"under another title", Titled(must(NewBars(Head{}, []Row{about}, BarOptions{})), "own"), []string{"about"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, plain := range []bool{false, true} {
				look := testLook(t)
				look.Words, look.Plain = words, plain
				sc, err := layout(c.spec, Size{W: 420, H: 270}, look)
				if err != nil {
					t.Fatal(err)
				}
				var got []string
				for _, x := range textsOf(sc) {
					if slices.Contains([]string{"about", "at least", "at most", "derived"}, x.s) {
						got = append(got, x.s)
					}
				}
				if !slices.Equal(got, c.want) {
					t.Errorf("plain %v: explained %q, want %q", plain, got, c.want)
				}
			}
		})
	}
}

// The end of an approximate value is hatched to both sides of it.
func TestAboutIsHatchedToBothSides(t *testing.T) {
	rows := []Row{{Key: "a", Label: "a", Value: 40, Text: "about 40", Bound: About}, {Key: "b", Label: "b", Value: 40, Text: "40"}}
	sc, err := layout(must(NewBars(Head{}, rows, BarOptions{AsGiven: true})), Size{W: 420, H: 200}, testLook(t))
	if err != nil {
		t.Fatal(err)
	}
	end := barsOf(sc)[1].Max.X // of the same value, exact
	for _, o := range sc.ops {
		h, ok := o.(hatchOp)
		if !ok || h.r.Min.Y > barsOf(sc)[0].Max.Y {
			continue // the key's
		}
		if before, beyond := end-h.r.Min.X, h.r.Max.X-end; before < 6 || abs(before-beyond) > 1 {
			t.Errorf("hatched %d before the value and %d beyond it", before, beyond)
		}
		return
	}
	t.Error("nothing is hatched")
}
