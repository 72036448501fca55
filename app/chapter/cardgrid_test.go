package chapter

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/chartview/charttest"
	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/pages"
)

// high is a heading of a height in every width.
func high(height float32) func(width float32) float32 {
	return func(float32) float32 { return height }
}

// TestHeadingsInTheirWidth wants a heading as high as it is in the width that its section has, and
// one of one line on its cards beside one of two.
func TestHeadingsInTheirWidth(t *testing.T) {
	long := func(width float32) float32 {
		if width < 700 {
			return 40
		}
		return 20
	}
	page := gridPage{width: 800, zoom: 1, wanted: func(int, float32, float32) float32 { return 100 }, fills: func(int) bool { return true }}
	at := func(x, y, width, height float32) kit.Frame {
		return kit.Frame{X: x, Y: y, Width: width, Height: height}
	}
	wide := layOut([]gridGroup{{cards: 2, heading: long}}, page)
	if want := []kit.Frame{at(0, 0, 800, 20)}; !slices.Equal(wide.headings, want) || wide.cards[0].Y != 27 {
		t.Errorf("over two cards it is %v, above %v, want %v", wide.headings, wide.cards[0], want)
	}
	beside := layOut([]gridGroup{{cards: 1, heading: high(20)}, {cards: 1, heading: long}}, page)
	if want := []kit.Frame{at(0, 20, 394, 20), at(406, 0, 394, 40)}; !slices.Equal(beside.headings, want) || beside.cards[0].Y != 47 {
		t.Errorf("side by side they are %v, above %v, want %v", beside.headings, beside.cards[0], want)
	}
}

func TestLayOut(t *testing.T) {
	group := func(cards int, heading float32) gridGroup {
		if heading == 0 {
			return gridGroup{cards: cards}
		}
		return gridGroup{cards: cards, heading: high(heading)}
	}
	at := func(x, y, width, height float32) kit.Frame {
		return kit.Frame{X: x, Y: y, Width: width, Height: height}
	}
	none := kit.Frame{}
	cases := []struct {
		name     string
		groups   []gridGroup
		heights  []float32
		width    float32
		cards    []kit.Frame
		headings []kit.Frame
	}{
		{"none", nil, nil, 800, nil, nil},
		{"of one height beside each other", []gridGroup{group(2, 0)}, []float32{150, 170}, 800, []kit.Frame{at(0, 0, 394, 170), at(406, 0, 394, 170)}, []kit.Frame{none}},
		{"one alone takes the row", []gridGroup{group(1, 0), group(2, 20)}, []float32{150, 100, 100}, 800, []kit.Frame{at(0, 0, 800, 150), at(0, 195, 394, 100), at(406, 195, 394, 100)}, []kit.Frame{none, at(0, 168, 800, 20)}},
		{"so is the last of three", []gridGroup{group(3, 0)}, []float32{160, 170, 58}, 800, []kit.Frame{at(0, 0, 394, 170), at(406, 0, 394, 170), at(0, 182, 800, 58)}, []kit.Frame{none}},
		{"two low ones stand beside a high one", []gridGroup{group(3, 0)}, []float32{270, 100, 140}, 800, []kit.Frame{at(0, 0, 394, 270), at(406, 0, 394, 108), at(406, 120, 394, 150)}, []kit.Frame{none}},
		{"one that would be half empty is not beside another", []gridGroup{group(2, 0)}, []float32{100, 300}, 800, []kit.Frame{at(0, 0, 800, 100), at(0, 112, 800, 300)}, []kit.Frame{none}},
		{
			"a section of two goes across, those of one stand side by side",
			[]gridGroup{group(2, 20), group(1, 20), group(1, 20)},
			[]float32{100, 100, 100, 100},
			800,
			[]kit.Frame{at(0, 27, 394, 100), at(406, 27, 394, 100), at(0, 172, 394, 100), at(406, 172, 394, 100)},
			[]kit.Frame{at(0, 0, 800, 20), at(0, 145, 394, 20), at(406, 145, 394, 20)},
		},
		{
			"a hero goes across two columns",
			[]gridGroup{{cards: 3, hero: true}},
			[]float32{300, 100, 120},
			800,
			[]kit.Frame{at(0, 0, 800, 300), at(0, 312, 394, 120), at(406, 312, 394, 120)},
			[]kit.Frame{none},
		},
		{
			"and has the others beside it in the third",
			[]gridGroup{{cards: 3, hero: true}},
			[]float32{252, 100, 120},
			1284,
			[]kit.Frame{at(0, 0, 852, 252), at(864, 0, 420, 109), at(864, 121, 420, 131)},
			[]kit.Frame{none},
		},
		{
			"and below them the next section",
			[]gridGroup{{cards: 2, hero: true, heading: high(20)}, group(1, 20)},
			[]float32{420, 180, 190},
			1284,
			[]kit.Frame{at(0, 27, 852, 420), at(864, 27, 420, 182), at(864, 254, 420, 193)},
			[]kit.Frame{at(0, 0, 1284, 20), at(864, 227, 420, 20)},
		},
		{
			"two low sections stand below each other beside a high one",
			[]gridGroup{group(1, 20), group(1, 20), group(1, 20)},
			[]float32{420, 180, 190},
			800,
			[]kit.Frame{at(0, 27, 394, 420), at(406, 27, 394, 182), at(406, 254, 394, 193)},
			[]kit.Frame{at(0, 0, 394, 20), at(406, 0, 394, 20), at(406, 227, 394, 20)},
		},
		{
			"the leading ones and a section stand beside each other",
			[]gridGroup{group(1, 20), group(2, 20)},
			[]float32{200, 200, 200},
			1284,
			[]kit.Frame{at(0, 27, 420, 200), at(432, 27, 420, 200), at(864, 27, 420, 200)},
			[]kit.Frame{at(0, 0, 420, 20), at(432, 0, 852, 20)},
		},
		{"two in three columns share the row", []gridGroup{group(2, 0)}, []float32{200, 200}, 1284, []kit.Frame{at(0, 0, 636, 200), at(648, 0, 636, 200)}, []kit.Frame{none}},
		{"narrow: one column", []gridGroup{{cards: 2, hero: true}}, []float32{50, 70}, 600.5, []kit.Frame{at(0, 0, 600, 50), at(0, 62, 600, 70)}, []kit.Frame{none}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := layOut(c.groups, gridPage{width: c.width, zoom: 1, wanted: func(i int, _, _ float32) float32 { return c.heights[i] }, fills: limited})
			if !slices.Equal(got.cards, c.cards) || !slices.Equal(got.headings, c.headings) {
				t.Errorf("got  %v, headings %v\nwant %v, headings %v", got.cards, got.headings, c.cards, c.headings)
			}
			end := float32(0)
			for _, f := range got.cards {
				end = max(end, f.Y+f.Height)
			}
			if got.height != end {
				t.Errorf("it is %v high, its last card ends at %v", got.height, end)
			}
		})
	}
}

// A page grows to fill its screen where little is missing, and not where it would remain short.
func TestPageGrowsOnlyToFill(t *testing.T) {
	for _, c := range []struct{ height, want float32 }{{920, 920}, {850, 920}, {750, 750}, {400, 400}, {1500, 1500}} {
		page := gridPage{width: 400, zoom: 1, screen: 920, wanted: func(int, float32, float32) float32 { return c.height }, fills: limited}
		if got := layOut([]gridGroup{{cards: 1}}, page).height; got != c.want {
			t.Errorf("a page of %v is %v high on a screen of 920, want %v", c.height, got, c.want)
		}
	}
}

// limited is of cards none of which fills whatever width it has.
func limited(int) bool { return false }

// A card that does not fill a wide row stands beside another there; one that does may have it alone.
func TestLayOutLeavesNoBlankBesidePictures(t *testing.T) {
	groups := []gridGroup{{cards: 2}}
	page := gridPage{width: 1600, zoom: 1, screen: 900, wanted: func(i int, _, _ float32) float32 { return float32(300 - 100*i) }, fills: limited}
	if got := layOut(groups, page).cards; got[0].Y != got[1].Y {
		t.Errorf("cards that leave their row blank stand at %v", got)
	}
	page.fills = func(int) bool { return true }
	if got := layOut(groups, page).cards; got[0].Y == got[1].Y {
		t.Errorf("cards that fill their row stand at %v", got)
	}
}

// madeUpPage returns the groups of a page that is made up of a number, and the heights of its
// cards.
func madeUpPage(seed int) ([]gridGroup, func(card int, width, zoom float32) float32) {
	var groups []gridGroup
	for i := range 1 + seed%9 {
		g := gridGroup{cards: 1 + (seed*7+i*5)%5, hero: i == 0 && seed%3 == 0, heading: high(20)}
		if i == 0 {
			g.heading = nil
		}
		groups = append(groups, g)
	}
	return groups, func(i int, width, _ float32) float32 { return float32(100 + (i*i*37+seed*53)%200 + 20000/int(width)) }
}

// Whatever a page holds, it is read like a newspaper: what comes later stands right of what came
// before it, or below it, and never left of it or above it. Only the leading cards beside a hero have
// later ones left of them, below the hero. Where a reader goes up again, from one lane to the next, all
// of that is on the screen at once.
func TestLayOutKeepsTheOrder(t *testing.T) {
	const screen = 900
	lanes := 0 // how often one holds several sections
	for _, width := range []float32{480, 800, 1284, 1443, 2064, 2860} {
		for seed := range 60 {
			groups, wanted := madeUpPage(seed)
			got := layOut(groups, gridPage{width: width, zoom: 1, screen: screen, wanted: wanted, fills: limited})
			var of []int // the group of each card
			for i, group := range groups {
				of = append(of, slices.Repeat([]int{i}, group.cards)...)
			}
			for k, f := range got.cards {
				for i, before := range got.cards[:k] {
					below, right := f.Y >= before.Y+before.Height, f.X >= before.X+before.Width
					if beside := groups[of[i]].hero && of[k] > of[i] && i > 0 && f.Y >= got.cards[0].Y+got.cards[0].Height; !below && !right && !beside {
						t.Errorf("width %v, page %d: card %d at %v comes after %v", width, seed, k, f, before)
					}
					lower := got.headings[of[i]].Y > got.headings[of[k]].Y
					if up := before.Y + before.Height - f.Y; right && lower && up > screen {
						t.Errorf("width %v, page %d: from %v one goes up by %v to %v", width, seed, before, up, f)
					}
				}
			}
			for i := range got.headings[1:] {
				if a, b := got.headings[i], got.headings[i+1]; a.X == b.X && a.X > 0 {
					lanes++
				}
			}
		}
	}
	if lanes == 0 {
		t.Error("no section stands below another beside a third")
	}
}

// Whatever a page holds, its cards do not overlap, are in the window and as high as they want or
// higher, and leave no hole.
func TestLayOutKeepsCardsApart(t *testing.T) {
	for width := float32(300); width < 2900; width += 93 {
		for seed := range 60 {
			groups, wanted := madeUpPage(seed)
			got := layOut(groups, gridPage{width: width, zoom: 1, wanted: wanted, fills: limited})
			all := append(slices.Clone(got.cards), got.headings...)
			all = slices.DeleteFunc(all, func(f kit.Frame) bool { return f == kit.Frame{} })
			for i, f := range all {
				if i < len(got.cards) && f.Height < wanted(i, f.Width, 1) {
					t.Errorf("width %v, page %d: card %d is %v high and wants %v", width, seed, i, f.Height, wanted(i, f.Width, 1))
				}
				if f.X < 0 || f.X+f.Width > width {
					t.Errorf("width %v, page %d: part %d stands at %v", width, seed, i, f)
				}
				for k, other := range all[:i] {
					if f.X < other.X+other.Width && other.X < f.X+f.Width && f.Y < other.Y+other.Height && other.Y < f.Y+f.Height {
						t.Errorf("width %v, page %d: parts %d and %d overlap: %v, %v", width, seed, k, i, other, f)
					}
				}
			}
			for _, hole := range charttest.HolesBetween(all, width, cardGap+headingAbove) {
				t.Errorf("width %v, page %d: beside or below %v is nothing", width, seed, hole)
			}
		}
	}
}

// What is far below the screen is not drawn; what is within half a screen of it is.
func TestCardGridDrawsWhatIsNear(t *testing.T) {
	hosttest.NewApp(t)
	p, _ := charttest.NewPainter(t)
	g := newCardGrid(charttest.Page(t), cardDeps{Deps: silentDeps(t, p), reveal: func(*Card) {}}, func(int) {})
	g.HeightFor(500)
	last := g.places.cards[2]
	seen := func() []bool { return []bool{g.Cards[0].View.Seen, g.Cards[2].View.Seen} }
	g.setView(0, 100)
	if want := []bool{true, false}; !slices.Equal(seen(), want) {
		t.Errorf("at the top: seen %v, want %v", seen(), want)
	}
	g.setView(last.Y-100, last.Y)
	if want := []bool{false, true}; !slices.Equal(seen(), want) {
		t.Errorf("just above the last card: seen %v, want %v", seen(), want)
	}
}

// A picture grows no wider than it carries; the card that does is blank beside it, with the same
// ground to its edge.
func TestWideCardIsWholeBesideItsPicture(t *testing.T) {
	hosttest.NewApp(t)
	p, _ := charttest.NewPainter(t)
	g := newCardGrid(charttest.Page(t), cardDeps{Deps: silentDeps(t, p), reveal: func(*Card) {}}, func(int) {})
	c := g.Cards[0]
	for _, width := range []float32{400, 900, 1400} {
		c.Resize(fyne.NewSize(width, 300))
		var ground kit.Frame
		for _, o := range test.WidgetRenderer(c).Objects()[0].(*fyne.Container).Objects {
			if s, ok := o.(*kit.Surface); ok && s.Visible() {
				ground = kit.Frame{X: s.Position().X, Width: s.Size().Width}
			}
		}
		end := c.sides.Position().X + c.sides.Size().Width
		if wide := c.sides.Size().Width; wide > widestPicture {
			t.Errorf("in a card of %v the picture is %v wide", width, wide)
		}
		if blank := width - edgeInside - end; blank > 0 && (ground.X != end || ground.Width != blank) {
			t.Errorf("in a card of %v, %v are blank and the ground is at %v", width, blank, ground)
		}
	}
}

// TestMoreChartsAreAskedFor wants the charts of the group of more out of sight until its
// heading is tapped, and the page longer then.
func TestMoreChartsAreAskedFor(t *testing.T) {
	w := hosttest.NewApp(t).NewWindow("")
	p, _ := charttest.NewPainter(t)
	p.Canvas = w.Canvas()
	page := charttest.Page(t)
	last := len(page.Charts) - 1
	page.Groups = []pages.Group{{To: last}, {Section: -1, Heading: "更多图表：1", From: last, To: last + 1, More: true}}
	v := New(page, silentDeps(t, p))
	w.SetContent(v)
	w.Resize(fyne.NewSize(900, 600))
	short, hidden := v.Cards.HeightFor(v.Cards.width), v.Cards.Cards[last]
	if hidden.Visible() || !v.Cards.Cards[0].Visible() {
		t.Error("the charts of more are shown at once, or the others are not")
	}
	heading := v.Cards.Headings[len(v.Cards.Headings)-1]
	heading.Tapped(nil)
	if long := v.Cards.HeightFor(v.Cards.width); !hidden.Visible() || long <= short {
		t.Errorf("they are not shown: %v high, and %v before", long, short)
	}
	heading.Tapped(nil)
	if hidden.Visible() || v.Cards.HeightFor(v.Cards.width) != short {
		t.Error("they are not put out of sight again")
	}
}
