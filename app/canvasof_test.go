package app

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/compare"
	"yulan/app/export"
	"yulan/app/kit"
	"yulan/app/kit/hosttest"
)

// A blindApp knows no canvas of anything, as Fyne does until it has painted a first frame.
// Fyne's driver for tests finds one for everything.
type blindApp struct{ fyne.App }

type blindDriver struct{ fyne.Driver }

func (a blindApp) Driver() fyne.Driver { return blindDriver{a.App.Driver()} }

func (blindDriver) CanvasForObject(fyne.CanvasObject) fyne.Canvas { return nil }

// blind has the app know no canvas until the test ends.
func blind(t *testing.T, a fyne.App) {
	t.Helper()
	fyne.SetCurrentApp(blindApp{a})
	t.Cleanup(func() { fyne.SetCurrentApp(a) })
}

// everyKey lists the keys that a widget may act upon.
var everyKey = []fyne.KeyName{
	fyne.KeySpace, fyne.KeyUp, fyne.KeyDown, fyne.KeyLeft, fyne.KeyRight, fyne.KeyReturn, fyne.KeyEnter, fyne.KeyEscape,
	fyne.KeyTab, fyne.KeyHome, fyne.KeyEnd, fyne.KeyPageUp, fyne.KeyPageDown, fyne.KeyDelete, fyne.KeyBackspace,
	fyne.KeyF1, fyne.KeyN, fyne.KeyP, fyne.KeyT, fyne.KeyF,
}

// ply does everything to a widget that mouse and keyboard can do.
func ply(o fyne.CanvasObject) {
	e := &fyne.PointEvent{Position: fyne.NewPos(2, 2), AbsolutePosition: fyne.NewPos(2, 2)}
	if f, ok := o.(fyne.Focusable); ok {
		f.FocusGained()
		for _, k := range everyKey {
			f.TypedKey(&fyne.KeyEvent{Name: k})
		}
		f.TypedRune('数')
	}
	if d, ok := o.(fyne.DoubleTappable); ok {
		d.DoubleTapped(e)
	}
	if s, ok := o.(fyne.SecondaryTappable); ok {
		s.TappedSecondary(e)
	}
	if p, ok := o.(fyne.Tappable); ok {
		p.Tapped(e)
	}
	if f, ok := o.(fyne.Focusable); ok {
		f.FocusLost()
	}
}

// Mouse and keys may reach a widget before its first frame, and so before Fyne can say which
// canvas it is on: nothing may need that.
func TestWidgetsNeedNoCanvas(t *testing.T) {
	a := hosttest.NewApp(t)
	none := func() {}
	some := []kit.Option{{Key: "a", Label: "A"}, {Key: "b", Label: "B"}}
	suggested := kit.NewKeySelectEntry([]string{"1", "2"}, none)
	widgets := map[string]fyne.CanvasObject{
		"a choice":                 kit.NewOptionSelect(some, "a", func(string) {}, none, none),
		"a field with suggestions": suggested,
		"its button":               suggested.ActionItem,
		"a field":                  kit.NewKeyEntry(none),
		"a title":                  compare.NewTitleEntry(func(string) {}),
		"a button with a menu":     kit.NewMenuButton("m", func() *fyne.Menu { return fyne.NewMenu("", fyne.NewMenuItem("i", none)) }, none),
		"a check box":              kit.NewKeyCheck("c", func(bool) {}, none, none),
		"a list":                   kit.NewKeyList(func() int { return 3 }, func() fyne.CanvasObject { return kit.NewSurface(kit.ColorCard) }, func(int, fyne.CanvasObject) {}, none),
		"a button":                 kit.NewKeyButton("b", none, none),
	}
	blind(t, a)
	for name, o := range widgets {
		t.Run(name, func(t *testing.T) { ply(o) })
	}
}

// The same for all that stands in the window and in its dialogs, whatever it is.
func TestWindowNeedsNoCanvas(t *testing.T) {
	for _, name := range []string{"pages", "export"} {
		t.Run(name, func(t *testing.T) {
			w, c := newTestWindow(t)
			blind(t, w.app)
			for tab := range w.state.routes {
				w.state.setTab(tab)
				root := fyne.CanvasObject(w.root)
				if name == "export" {
					if d := w.export.Open(export.ScopeAll, ""); d != nil {
						root = d.Modal.Popup
					}
				}
				for _, o := range test.LaidOutObjects(root) {
					ply(o)
				}
				c.Strike()
				for m := kit.TopDialog(w.host); m != nil; m = kit.TopDialog(w.host) {
					m.Hide()
				}
			}
		})
	}
}
