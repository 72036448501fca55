package kit

import (
	"fmt"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit/kittest"
)

var someTabs = []string{"总览", "科技创新", "现代产业"}

func moreTabs(n int) string { return fmt.Sprintf("更多（%d）", n) }

// newTestStrip returns a strip, a list that fills with what it is asked for, and its canvas.
func newTestStrip(t *testing.T, names []string, selected int, width float32) (*TabStrip, *[]int, fyne.Canvas) {
	t.Helper()
	newTestApp(t)
	asked := &[]int{}
	strip := NewTabStrip(NewMeasurer(), moreTabs, selected, func(tab int) { *asked = append(*asked, tab) })
	strip.SetNames(names)
	return strip, asked, kittest.OnCanvas(strip, width, tabHeight)
}

func TestTabStripLooks(t *testing.T) {
	_, _, c := newTestStrip(t, someTabs, 1, 400)
	test.AssertRendersToMarkup(t, "tabs.xml", c)
}

func TestTabStripIsTapped(t *testing.T) {
	strip, asked, _ := newTestStrip(t, someTabs, 0, 400)
	tabs, _ := strip.Places()
	for _, p := range tabs {
		test.TapAt(strip, fyne.NewPos(p.X+p.Width/2, 20))
	}
	test.TapAt(strip, fyne.NewPos(2, 20))   // before the first
	test.TapAt(strip, fyne.NewPos(399, 20)) // behind the last
	if want := []int{0, 1, 2}; !slices.Equal(*asked, want) {
		t.Errorf("asked for %v, want %v", *asked, want)
	}
	if strip.selected != 0 {
		t.Error("the strip changed by itself: the state owns the choice")
	}
}

func TestTabStripTakesKeys(t *testing.T) {
	strip, asked, c := newTestStrip(t, someTabs, 0, 400)
	c.Focus(strip)
	kittest.Press(strip, fyne.KeyLeft, fyne.KeyRight, fyne.KeyEnd, fyne.KeyHome, fyne.KeyA)
	strip.Select(2)
	kittest.Press(strip, fyne.KeyRight, fyne.KeyLeft)
	if want := []int{0, 1, 2, 0, 2, 1}; !slices.Equal(*asked, want) {
		t.Errorf("asked for %v, want %v", *asked, want)
	}
}

func TestTabStripFollowsThePointer(t *testing.T) {
	strip, _, _ := newTestStrip(t, someTabs, 0, 400)
	at := func(x float32) *desktop.MouseEvent {
		return &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(x, 20)}}
	}
	tabs, _ := strip.Places()
	p := tabs[2]
	strip.MouseIn(at(p.X + 1))
	if strip.hovered != 2 || strip.Cursor() != desktop.PointerCursor {
		t.Errorf("over the third name: hovered %d, cursor %v", strip.hovered, strip.Cursor())
	}
	strip.MouseMoved(at(399))
	if strip.hovered != -1 || strip.Cursor() != desktop.DefaultCursor {
		t.Errorf("beside the names: hovered %d, cursor %v", strip.hovered, strip.Cursor())
	}
	strip.MouseIn(at(p.X + 1))
	strip.MouseOut()
	if strip.hovered != -1 {
		t.Errorf("away: hovered %d", strip.hovered)
	}
}

// However narrow the window is and however many tabs there are, what is seen of the strip
// is whole and stands free, the selected tab among it, and every other is in the menu of one
// button, once.
func TestTabStripReachesEveryTab(t *testing.T) {
	newTestApp(t)
	few := []string{"总览", "稳增长", "科技创新", "现代产业", "扩大内需", "改革开放", "绿色发展", "民生保障", "全部指标", "对比"}
	var many []string
	for range 4 {
		many = append(many, few...)
	}
	hidden := 0
	for _, names := range [][]string{few, many} {
		for width := float32(200); width < 900; width += 19 {
			for selected := range names {
				asked := noTab
				strip := NewTabStrip(NewMeasurer(), moreTabs, 0, func(tab int) { asked = tab })
				strip.SetNames(names)
				strip.Resize(fyne.NewSize(width, tabHeight))
				strip.Select(selected)
				met := map[int]bool{}
				at := strip.stands(t, met)
				items := strip.menu().Items
				words, own := strip.moreText(strip.fit(strip.widths()))
				if own == met[selected] || own && words != names[selected] || !own && words != moreTabs(len(items)) {
					t.Fatalf("%v wide: the selected tab %d is seen: %v; the button says %q", width, selected, met[selected], words)
				}
				if _, ok := at[tabsMore]; ok != (len(items) > 0) {
					t.Fatalf("%v wide: a button is there: %v, and its menu has %d tabs", width, ok, len(items))
				}
				for _, item := range items {
					item.Action()
					if met[asked] || names[asked] != item.Label {
						t.Fatalf("%v wide: %q leads to tab %d", width, item.Label, asked)
					}
					met[asked] = true
					hidden++
				}
				if len(met) != len(names) {
					t.Fatalf("%v wide, from tab %d: only %v are met with", width, selected, met)
				}
			}
		}
	}
	if hidden == 0 {
		t.Error("there was room for all: the widths try nothing")
	}
}

// The button opens the menu of the tabs that it counts.
func TestTabStripOpensTheMenuOfTheOthers(t *testing.T) {
	names := append(slices.Clone(someTabs), someTabs...)
	strip, asked, _ := newTestStrip(t, names, 0, 300)
	w := test.NewTempWindow(t, strip)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(300, tabHeight))
	_, more := strip.Places()
	test.TapAt(strip, fyne.NewPos(more.X+1, 20))
	menu, ok := w.Canvas().Focused().(*widget.PopUpMenu)
	if !ok {
		t.Fatal("no menu is open")
	}
	last := menu.Items[len(menu.Items)-1]
	test.Tap(last.(fyne.Tappable))
	if want := []int{len(names) - 1}; !slices.Equal(*asked, want) {
		t.Errorf("asked for %v, want %v", *asked, want)
	}
}

// stands returns what is seen of a strip, and notes the tabs. Nothing may overlap or be
// cut off.
func (t *TabStrip) stands(test *testing.T, met map[int]bool) map[int]Extent {
	test.Helper()
	tabs, more := t.Places()
	all := map[int]Extent{}
	for i, p := range tabs {
		if p.Width > 0 {
			all[i], met[i] = p, true
		}
	}
	if more.Width > 0 {
		all[tabsMore] = more
	}
	for i, p := range all {
		if p.X < 0 || p.X+p.Width > t.Size().Width {
			test.Fatalf("%v wide: %d is cut off at %v", t.Size().Width, i, p)
		}
		for j, q := range all {
			if i != j && p.X < q.X+q.Width-1 && q.X < p.X+p.Width-1 { // but for rounding
				test.Fatalf("%v wide: %d at %v overlaps %d at %v", t.Size().Width, i, p, j, q)
			}
		}
	}
	return all
}

// Nothing moves when another tab is selected, though its name is set bold.
func TestTabStripKeepsItsPlaces(t *testing.T) {
	strip, _, _ := newTestStrip(t, someTabs, 0, 400)
	before, _ := strip.Places()
	strip.Select(2)
	if after, _ := strip.Places(); !slices.Equal(before, after) {
		t.Errorf("places moved from %v to %v", before, after)
	}
}

// In a narrow strip no tab moves, comes or goes when the reader turns to another page, not even to
// one that the button holds: that has the button's place. A tab with a count is seen.
func TestTabStripKeepsItsPlacesWhereItIsNarrow(t *testing.T) {
	names := []string{"总览", "稳增长", "科技创新", "现代产业", "扩大内需", "改革开放", "绿色发展", "民生保障", "全部指标", "对比"}
	strip, _, _ := newTestStrip(t, names, 0, 480)
	const counted = 9
	strip.SetCount(counted, 12)
	start, more := strip.Places()
	if start[counted].Width == 0 || more.Width == 0 {
		t.Error("the tab with a count is out of sight, or all are in sight")
	}
	held := 0
	for selected := range names {
		strip.Select(selected)
		now, button := strip.Places()
		if !slices.Equal(now, start) || button.X != more.X {
			t.Errorf("on page %d the tabs stand at %v and the button at %v, at first at %v and %v", selected, now, button, start, more)
		}
		if now[selected].Width > 0 {
			continue
		}
		held++
		if r := strip.shown(t); r.underline.Hidden || r.underline.Position().X != button.X || !r.says(names[selected]) {
			t.Errorf("on page %d: its name does not stand underlined in the button's place", selected)
		}
	}
	if held == 0 {
		t.Error("the button holds no tab: the width tries nothing")
	}
}

// shown returns what a strip shows now.
func (t *TabStrip) shown(test *testing.T) *tabStripRenderer {
	test.Helper()
	return t.CreateRenderer().(*tabStripRenderer)
}

// says tells whether a strip shows a name.
func (r *tabStripRenderer) says(name string) bool {
	return slices.ContainsFunc(r.objects, func(o fyne.CanvasObject) bool {
		text, ok := o.(*canvas.Text)
		return ok && text.Text == name
	})
}
