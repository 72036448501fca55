package across

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/report"
)

// pickerOf is a picker of so many places in a window, and what was chosen last.
func pickerOf(t *testing.T, n int) (p *Picker, chosen *string) {
	t.Helper()
	a := hosttest.NewApp(t)
	h := hosttest.New(t, report.Chinese)
	win := a.NewWindow("")
	h.On = win.Canvas()
	chosen = new(string)
	p = NewPicker(h, func(key string) { *chosen = key }, func() {})
	options := []kit.Option{{Key: "here", Label: "云溪市"}}
	for i := range n - 1 {
		options = append(options, kit.Option{Key: fmt.Sprint(i), Label: fmt.Sprintf("第%d县", i)})
	}
	p.Set(options, "500")
	win.SetContent(container.NewWithoutLayout(p.Button))
	win.Resize(fyne.NewSize(1280, 800))
	p.Button.Resize(fyne.NewSize(100, 40))
	p.Button.Move(fyne.NewPos(1150, 100))
	return p, chosen
}

// Of a thousand places the one that is meant is found by its name or in pinyin, and chosen with Enter.
func TestAPlaceOfAThousandIsFound(t *testing.T) {
	p, chosen := pickerOf(t, 1000)
	for _, c := range []struct{ typed, want string }{{"yunxi", "here"}, {"云溪", "here"}, {"第733", "733"}} {
		p.Button.OnTapped()
		if len(p.Listed) != 1000 {
			t.Fatalf("%d places are listed", len(p.Listed))
		}
		p.Field.SetText(c.typed)
		if p.Field.OnSubmitted(""); *chosen != c.want {
			t.Errorf("%s chooses %q, want %q", c.typed, *chosen, c.want)
		}
		if n := len(p.host.Canvas().Overlays().List()); n > 0 {
			t.Errorf("%d panels are left open", n)
		}
	}
	p.Button.OnTapped()
	p.Field.SetText("没有的地方")
	p.Field.OnSubmitted("")
	if *chosen != "733" || len(p.Listed) != 0 {
		t.Errorf("of none %q is chosen", *chosen)
	}
}

// A few places are a menu.
func TestFewPlacesAreAMenu(t *testing.T) {
	p, _ := pickerOf(t, 3)
	p.Button.OnTapped()
	if p.Field != nil || len(p.menu().Items) != 3 {
		t.Errorf("a panel opens, or the menu has %d items", len(p.menu().Items))
	}
}
