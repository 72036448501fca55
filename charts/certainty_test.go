package charts

import (
	"slices"
	"testing"
)

// Each mark that a chart has, and no other, is explained at its foot, on a card as on paper, even
// where the page sets the title and the note.
func TestMarksAreExplained(t *testing.T) {
	words := Words{About: "about", Expected: "expected", AtLeast: "at least", AtMost: "at most", Ring: "derived"}
	row := func(key string, b Bound, derived bool) Row {
		return Row{Key: key, Label: key, Value: 40, Text: "40", Bound: b, Derived: derived}
	}
	exact, about, least, most, hollow := row("a", Exact, false), row("b", About, false), row("c", AtLeast, false), row("d", AtMost, false), row("e", Exact, true)
	awaited := Row{Key: "f", Label: "f", Value: 40, Text: "40", Bound: About, Expected: true}
	for _, c := range []struct {
		name string
		spec Spec
		want []string
	}{
		{"nothing to explain", must(NewBars(Head{}, []Row{exact}, BarOptions{})), nil},
		{"bars", must(NewBars(Head{}, []Row{exact, most, about, least}, BarOptions{})), []string{"about", "at least", "at most"}},
		{"expected alone", must(NewBars(Head{}, []Row{exact, awaited}, BarOptions{})), []string{"expected"}},
		{"expected beside about so much", must(NewBars(Head{}, []Row{awaited, about}, BarOptions{})), []string{"about", "expected"}},
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
					if slices.Contains([]string{"about", "expected", "at least", "at most", "derived"}, x.s) {
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

// No end makes a bar longer than its value: what lies beyond that is thin and tapers.
func TestEndsAddNoLength(t *testing.T) {
	rows := []Row{{Key: "a", Label: "a", Value: 40, Text: "40"}, {Key: "b", Label: "b", Value: 40, Text: "about 40", Bound: About}, {Key: "c", Label: "c", Value: 40, Text: "over 40", Bound: AtLeast}, {Key: "d", Label: "d", Value: 40, Text: "at most 40", Bound: AtMost}}
	sc, err := layout(must(NewBars(Head{}, rows, BarOptions{AsGiven: true})), Size{W: 420, H: 300}, testLook(t))
	if err != nil {
		t.Fatal(err)
	}
	value := barsOf(sc)[0]
	var ends []int // of about and at most
	beyond, heights := 0, []int{}
	for _, o := range sc.ops {
		switch o := o.(type) {
		case hatchOp:
			if o.r.Dy() == value.Dy() {
				ends = append(ends, o.r.Max.X)
			}
		case rectOp:
			switch {
			case o.color != Light().series(0) || o.r.Dx() > 3:
			case o.r.Min.X >= value.Max.X:
				beyond += o.r.Dx()
				heights = append(heights, o.r.Dy())
			default:
				ends = append(ends, o.r.Max.X)
			}
		}
	}
	if slices.Max(ends) != value.Max.X || len(ends) != 1+len(openEnd) {
		t.Errorf("the ends before the value reach %v, want %d once for each bound", ends, value.Max.X)
	}
	if beyond == 0 || beyond > 6 || !slices.IsSortedFunc(heights, func(a, b int) int { return b - a }) || heights[0] >= value.Dy() {
		t.Errorf("beyond the value are slices of %d units and heights %v", beyond, heights)
	}
}
