package kit_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/kit/hosttest"
)

// watched is a field that counts how often it was left.
type watched struct {
	widget.Entry
	left int
}

func (w *watched) FocusLost() {
	w.left++
	w.Entry.FocusLost()
}

// A dialog that closes leaves its field first: the cursor of one that keeps the focus would blink on,
// and the window paint for ever.
func TestAClosedDialogLeavesItsField(t *testing.T) {
	a := hosttest.NewApp(t)
	host := hosttest.New(t, "en")
	host.On = a.NewWindow("").Canvas()
	field := &watched{}
	field.ExtendBaseWidget(field)
	m := kit.NewModal(host, "Cancel", fyne.NewSize(200, 60))
	m.Show("Name", field, field)
	if host.On.Focused() != field {
		t.Fatal("the field has no focus")
	}
	m.Cancel()
	if field.left != 1 || host.On.Overlays().Top() != nil {
		t.Errorf("the field was left %d times", field.left)
	}
}
