package kit

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/kit/kittest"
)

// newTestColumn returns a column of a hundred lines on a canvas of 200 x 300.
func newTestColumn(t *testing.T) (*Column, test.WindowlessCanvas) {
	t.Helper()
	newTestApp(t)
	var items []Item
	for range 100 {
		items = append(items, Item{Object: NewLine(NewMeasurer(), LookBody, "一二三"), Above: 2})
	}
	c := NewColumn(Margins{Top: 10, Right: 20, Bottom: 30, Left: 40}, items...)
	return c, kittest.OnCanvas(c, 200, 300)
}

func TestColumnIsAsHighAsWhatItHolds(t *testing.T) {
	c, _ := newTestColumn(t)
	line := c.Items[0].Object.HeightFor(140)
	if want := 10 + 100*(line+2) + 30; c.Height != want {
		t.Errorf("it is %v high, want %v", c.Height, want)
	}
	first, last := c.Items[0].Object, c.Items[99].Object
	if first.Position() != fyne.NewPos(40, 12) || first.Size().Width != 140 {
		t.Errorf("the first line is at %v, %v wide", first.Position(), first.Size().Width)
	}
	c.ScrollTo(c.Height)
	if end := last.Position().Y + last.Size().Height; end != c.Height-30 {
		t.Errorf("the last line ends at %v of %v", end, c.Height)
	}
}

func TestColumnFollowsItsWidth(t *testing.T) {
	newTestApp(t)
	c := NewColumn(Margins{}, Item{Object: NewLine(NewMeasurer(), LookBody, "一二三四五六七八九十")})
	canvas := kittest.OnCanvas(c, 400, 300)
	wide := c.Height
	canvas.Resize(fyne.NewSize(125, 300))
	if c.Height <= wide {
		t.Errorf("in a third of the width it is %v high, not more than %v", c.Height, wide)
	}
}

func TestColumnScrollsByKeys(t *testing.T) {
	c, canvas := newTestColumn(t)
	end := c.Height - 300
	canvas.Focus(c)
	if !c.ring.Visible() {
		t.Error("the focus is not shown")
	}
	for _, step := range []struct {
		key  fyne.KeyName
		want float32
	}{
		{fyne.KeyUp, 0},
		{fyne.KeyDown, LineStep},
		{fyne.KeyPageDown, 300},
		{fyne.KeySpace, 556},
		{fyne.KeyPageUp, 300},
		{fyne.KeyEnd, end},
		{fyne.KeyDown, end},
		{fyne.KeyHome, 0},
		{fyne.KeyA, 0},
	} {
		kittest.Press(c, step.key)
		if got := c.Offset(); got != step.want {
			t.Errorf("after %s it is at %v, want %v", step.key, got, step.want)
		}
	}
}

func TestColumnReveals(t *testing.T) {
	c, _ := newTestColumn(t)
	for _, step := range []struct {
		name              string
		top, bottom, want float32
	}{
		{"what is seen already", 20, 100, 0},
		{"what is below", 400, 500, 212},
		{"what is above", 100, 200, 88},
		{"what is higher than the screen", 600, 1200, 588},
	} {
		c.Reveal(step.top, step.bottom)
		if got := c.Offset(); got != step.want {
			t.Errorf("%s: it is at %v, want %v", step.name, got, step.want)
		}
	}
}

// A small part is shown with a quarter of the screen around it, and left alone where it is seen
// and not at the edge.
func TestColumnRevealsWithRoom(t *testing.T) {
	c, _ := newTestColumn(t)
	for _, step := range []struct {
		name      string
		top, want float32
	}{
		{"at the top of the text there is no more room", 4, 0},
		{"what is seen", 240, 0},
		{"what is seen at the lower edge", 270, 65},
		{"what is below", 700, 495},
		{"what is seen at the upper edge", 500, 425},
		{"what is above", 100, 25},
	} {
		c.RevealMark(Frame{Y: step.top, Height: 20})
		if got := c.Offset(); got != step.want {
			t.Errorf("%s: it is at %v, want %v", step.name, got, step.want)
		}
	}
	c.RevealFirst([]Frame{{Y: 900, Height: 20}, {Y: 200, Height: 20}})
	if got := c.Offset(); got != 25 {
		t.Errorf("another place of what is seen is scrolled to: %v", got)
	}
}

func TestColumnTellsWhatIsSeen(t *testing.T) {
	c, canvas := newTestColumn(t)
	var top, bottom float32
	c.OnView = func(t, b float32) { top, bottom = t, b }
	test.Scroll(canvas, fyne.NewPos(50, 50), 0, -70)
	if top != 70 || bottom != 370 {
		t.Errorf("after the wheel it tells %v to %v, want 70 to 370", top, bottom)
	}
	canvas.Resize(fyne.NewSize(200, 250))
	if bottom-top != 250 {
		t.Errorf("in a lower window it tells %v to %v", top, bottom)
	}
}

func TestColumnEscapes(t *testing.T) {
	c, _ := newTestColumn(t)
	kittest.Press(c, fyne.KeyEscape) // nothing to escape from
	escaped := false
	c.Escape = func() { escaped = true }
	kittest.Press(c, fyne.KeyEscape)
	if !escaped {
		t.Error("Escape does nothing")
	}
}
