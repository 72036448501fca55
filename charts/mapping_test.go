package charts

import (
	"image"
	"reflect"
	"testing"
)

// However much a picture shrinks, no mark of it vanishes, and what was not there stays away.
func TestMarksStayVisibleWhenScaledDown(t *testing.T) {
	tenth := mapping{by: 0.1}
	for _, c := range []struct {
		name string
		op   op
		want op
	}{
		{"a hair", rectOp{r: image.Rect(10, 10, 12, 40)}, rectOp{r: image.Rect(1, 1, 2, 4)}},
		{"nothing", rectOp{r: image.Rect(10, 10, 10, 40)}, rectOp{r: image.Rect(1, 1, 1, 4)}},
		{"a dot", dotOp{x: 100, y: 50, radius: 4}, dotOp{x: 10, y: 5, radius: 1}},
		{"a large dot", dotOp{x: 100, y: 50, radius: 40}, dotOp{x: 10, y: 5, radius: 4}},
		{"stripes", hatchOp{r: image.Rect(0, 0, 100, 100), step: 6, width: 2}, hatchOp{r: image.Rect(0, 0, 10, 10), step: 2, width: 1}},
		{"a border", cardOp{r: image.Rect(0, 0, 100, 100), radius: 20, line: 3}, cardOp{r: image.Rect(0, 0, 10, 10), radius: 2, line: 1}},
		{"no border", cardOp{r: image.Rect(0, 0, 100, 100), radius: 20}, cardOp{r: image.Rect(0, 0, 10, 10), radius: 2}},
	} {
		if got := tenth.op(c.op); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: got %+v, want %+v", c.name, got, c.want)
		}
	}
}
