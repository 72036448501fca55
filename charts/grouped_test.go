package charts

import (
	"image/color"
	"slices"
	"testing"
)

func TestGroupedGolden(t *testing.T) { golden(t, groupedSamples(t)) }

func TestNewGroupedWantsARowForEachSeries(t *testing.T) {
	_, err := NewGrouped(Head{ID: "x"}, []string{"a", "b"}, []Group{{Label: "g", Rows: rowsOf("%d", 1)}})
	if !refusedFor(err, partsUnfit) {
		t.Errorf("got %v, want partsUnfit", err)
	}
}

func TestGroupedSeriesKeepTheirColours(t *testing.T) {
	g := made[Grouped](t)(NewGrouped(Head{}, []string{"a", "b"}, []Group{{Label: "g", Rows: rowsOf("%d", 3, 4)}, {Label: "h", Rows: []Row{{}, {Key: "z", Value: 5}}}}))
	sc, err := layout(g, Size{W: 420, H: 300}, testLook(t))
	if err != nil {
		t.Fatal(err)
	}
	var got []color.RGBA
	for _, o := range sc.ops {
		if r, ok := o.(rectOp); ok && r.role == bar {
			got = append(got, r.color)
		}
	}
	s := Light().Series
	if want := []color.RGBA{s[0], s[1], s[1]}; !slices.Equal(got, want) {
		t.Errorf("bars of %v, want %v: a gap takes no other's colour", got, want)
	}
}
