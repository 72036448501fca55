package app

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// newTestColumn returns a column of a hundred lines on a canvas of 200 x 300.
func newTestColumn(t *testing.T) (*column, test.WindowlessCanvas) {
	t.Helper()
	newTestApp(t)
	var items []item
	for range 100 {
		items = append(items, item{object: newLine(newRuler(), lookBody, "一二三"), above: 2})
	}
	c := newColumn(margins{top: 10, right: 20, bottom: 30, left: 40}, items...)
	return c, onCanvas(c, 200, 300)
}

func TestColumnIsAsHighAsWhatItHolds(t *testing.T) {
	c, _ := newTestColumn(t)
	line := c.items[0].object.heightFor(140)
	if want := 10 + 100*(line+2) + 30; c.height != want {
		t.Errorf("it is %v high, want %v", c.height, want)
	}
	first, last := c.items[0].object, c.items[99].object
	if first.Position() != fyne.NewPos(40, 12) || first.Size().Width != 140 {
		t.Errorf("the first line is at %v, %v wide", first.Position(), first.Size().Width)
	}
	if end := last.Position().Y + last.Size().Height; end != c.height-30 {
		t.Errorf("the last line ends at %v of %v", end, c.height)
	}
}

func TestColumnFollowsItsWidth(t *testing.T) {
	newTestApp(t)
	c := newColumn(margins{}, item{object: newLine(newRuler(), lookBody, "一二三四五六七八九十")})
	canvas := onCanvas(c, 400, 300)
	wide := c.height
	canvas.Resize(fyne.NewSize(125, 300))
	if c.height <= wide {
		t.Errorf("in a third of the width it is %v high, not more than %v", c.height, wide)
	}
}

func TestColumnScrollsByKeys(t *testing.T) {
	c, canvas := newTestColumn(t)
	end := c.height - 300
	canvas.Focus(c)
	if !c.ring.Visible() {
		t.Error("the focus is not shown")
	}
	for _, step := range []struct {
		key  fyne.KeyName
		want float32
	}{
		{fyne.KeyUp, 0},
		{fyne.KeyDown, lineStep},
		{fyne.KeyPageDown, 300},
		{fyne.KeySpace, 556},
		{fyne.KeyPageUp, 300},
		{fyne.KeyEnd, end},
		{fyne.KeyDown, end},
		{fyne.KeyHome, 0},
		{fyne.KeyA, 0},
	} {
		press(c, step.key)
		if got := c.offset(); got != step.want {
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
		c.reveal(step.top, step.bottom)
		if got := c.offset(); got != step.want {
			t.Errorf("%s: it is at %v, want %v", step.name, got, step.want)
		}
	}
}

func TestColumnTellsWhatIsSeen(t *testing.T) {
	c, canvas := newTestColumn(t)
	var top, bottom float32
	c.onView = func(t, b float32) { top, bottom = t, b }
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
	press(c, fyne.KeyEscape) // nothing to escape from
	escaped := false
	c.escape = func() { escaped = true }
	press(c, fyne.KeyEscape)
	if !escaped {
		t.Error("Escape does nothing")
	}
}
