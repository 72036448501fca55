package kit

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/kit/kittest"
	"yulan/assets"
)

// TestLongColumnHoldsWhatIsNear wants of a long column few objects, those that are seen among
// them, wherever it is scrolled to.
func TestLongColumnHoldsWhatIsNear(t *testing.T) {
	kittest.NewApp(t, NewTheme(ThemeLight, assets.FontRegular, assets.FontBold))
	r := NewMeasurer()
	var items []Item
	for i := range 400 {
		items = append(items, Item{Object: NewLine(r, LookBody, fmt.Sprintf("第%d段", i)), Above: 4})
	}
	c := NewColumn(Margins{Top: 10}, items...)
	kittest.OnCanvas(c, 300, 400)
	for _, at := range []float32{0, 200, c.Height / 2, c.Height - 400, c.Height} {
		c.ScrollTo(at)
		if n := len(c.content.Objects); n > 60 || n < 10 {
			t.Errorf("at %v it holds %d objects", at, n)
		}
		top, bottom := c.Offset(), c.Offset()+400
		for i, it := range items {
			y := c.TopOf(i)
			seen := y+it.Object.HeightFor(300) > top && y < bottom
			held := false
			for _, o := range c.content.Objects {
				held = held || o == fyne.CanvasObject(it.Object)
			}
			if seen && (!held || it.Object.Position().Y != y) {
				t.Fatalf("at %v paragraph %d is seen at %v, held: %v, at %v", at, i, y, held, it.Object.Position().Y)
			}
		}
	}
}
