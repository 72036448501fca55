package chapter

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/chartview/charttest"
	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/pages"
)

func TestLayOut(t *testing.T) {
	group := func(cards int, heading float32) gridGroup { return gridGroup{cards: cards, heading: heading} }
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
		{
			"unless one would be half empty",
			[]gridGroup{group(3, 0)},
			[]float32{100, 170, 58},
			800,
			[]kit.Frame{at(0, 0, 394, 100), at(406, 0, 394, 170), at(0, 112, 394, 58)},
			[]kit.Frame{none},
		},
		{
			"a section of two goes across, those of one stand side by side",
			[]gridGroup{group(2, 20), group(1, 20), group(1, 20)},
			[]float32{100, 100, 100, 100},
			800,
			[]kit.Frame{at(0, 27, 394, 100), at(406, 27, 394, 100), at(0, 172, 394, 100), at(406, 172, 394, 100)},
			[]kit.Frame{at(0, 0, 800, 20), at(0, 145, 394, 20), at(406, 145, 394, 20)},
		},
		{
			"the next section stands below all of one that goes across, though there is room beside its last chart",
			[]gridGroup{group(3, 20), group(1, 20)},
			[]float32{100, 100, 100, 67},
			800,
			[]kit.Frame{at(0, 27, 394, 100), at(406, 27, 394, 100), at(0, 139, 394, 100), at(0, 284, 394, 67)},
			[]kit.Frame{at(0, 0, 800, 20), at(0, 257, 800, 20)},
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
			"what follows it has the next section beside it",
			[]gridGroup{{cards: 2, hero: true}, group(2, 20)},
			[]float32{300, 190, 100, 100},
			800,
			[]kit.Frame{at(0, 0, 800, 300), at(0, 318, 394, 239), at(406, 345, 394, 100), at(406, 457, 394, 100)},
			[]kit.Frame{none, at(406, 318, 394, 20)},
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
			"four in three columns are two by two",
			[]gridGroup{group(4, 0), group(1, 20)},
			[]float32{100, 100, 100, 100, 180},
			1284,
			[]kit.Frame{at(0, 0, 420, 100), at(432, 0, 420, 100), at(0, 112, 420, 100), at(432, 112, 420, 100), at(864, 27, 420, 185)},
			[]kit.Frame{none, at(864, 0, 420, 20)},
		},
		{
			"two go below each other where a column is free",
			[]gridGroup{group(1, 0), group(1, 0), group(2, 0)},
			[]float32{300, 300, 100, 100},
			1284,
			[]kit.Frame{at(0, 0, 420, 300), at(432, 0, 420, 300), at(864, 0, 420, 144), at(864, 156, 420, 144)},
			[]kit.Frame{none, none, none},
		},
		{"narrow: one column", []gridGroup{{cards: 2, hero: true}}, []float32{50, 70}, 600.5, []kit.Frame{at(0, 0, 600, 50), at(0, 62, 600, 70)}, []kit.Frame{none}},
		{"no card is wider than it carries", []gridGroup{group(1, 0)}, []float32{50}, 4000, []kit.Frame{at(0, 0, widestCard, 50)}, []kit.Frame{none}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := layOut(c.groups, c.width, func(i int, _ float32) float32 { return c.heights[i] })
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

// Whatever a page holds, each section stands right of the one before it, in the same band, or
// below all that came before: the page is read from left to right, then down.
func TestLayOutKeepsTheOrder(t *testing.T) {
	const grown = 30 // cards may have grown above one and not above the other
	for _, width := range []float32{480, 800, 1284, 1443, 2064} {
		for seed := range 200 {
			var groups []gridGroup
			for i := range 1 + seed%9 {
				groups = append(groups, gridGroup{cards: 1 + (seed*7+i*5)%5, hero: i == 0 && seed%3 == 0, heading: float32(min(i, 1)) * 20})
			}
			wanted := func(i int, _ float32) float32 { return float32(100 + (i*i*37+seed*53)%300) }
			got := layOut(groups, width, wanted)
			first, floor := 0, float32(0) // the lowest end of what came before
			var before kit.Frame
			for i, group := range groups {
				of := got.cards[first : first+group.cards]
				first += group.cards
				beside := i > 0 && of[0].X > before.X && of[0].Y+0.5 >= before.Y && (got.headings[i].Y == got.headings[i-1].Y || i == 1)
				if !beside && of[0].Y < floor {
					t.Errorf("width %v, page %d: section %d begins at %v, beside or above what comes before it", width, seed, i, of[0])
				}
				for k, f := range of[1:] {
					if f.Y+grown < of[k].Y && f.X < of[k].X {
						t.Errorf("width %v, page %d: card %v stands before %v", width, seed, f, of[k])
					}
				}
				for _, f := range of {
					floor = max(floor, f.Y+f.Height)
				}
				before = of[0]
			}
		}
	}
}

// Whatever a page holds, its cards do not overlap, are in the window, and are as high as
// they want or not much higher.
func TestLayOutKeepsCardsApart(t *testing.T) {
	for width := float32(200); width < 2600; width += 37 {
		for seed := range 60 {
			var groups []gridGroup
			cards := 0
			for i := range 1 + seed%7 {
				g := gridGroup{cards: 1 + (seed*7+i*5)%5, hero: i == 0 && seed%3 == 0, heading: float32(i%2) * 20}
				cards += g.cards
				groups = append(groups, g)
			}
			wanted := func(i int, _ float32) float32 { return float32(100 + (i*i*37+seed*53)%300) }
			got := layOut(groups, width, wanted)
			if len(got.cards) != cards || len(got.headings) != len(groups) {
				t.Fatalf("%d cards and %d headings, want %d and %d", len(got.cards), len(got.headings), cards, len(groups))
			}
			all := append(slices.Clone(got.cards), got.headings...)
			for i, f := range all {
				if i < cards && (f.Height < wanted(i, 0) || f.Height > (1+evened)*wanted(i, 0)+1) {
					t.Errorf("width %v, page %d: card %d is %v high and wants %v", width, seed, i, f.Height, wanted(i, 0))
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
