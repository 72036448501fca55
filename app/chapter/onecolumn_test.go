package chapter

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
)

// orderOf returns what stands in the text's column from the top down: the numbers of sections
// under their headings, and the charts.
func orderOf(v *Page) []string {
	var out []string
	for _, it := range v.Text.Items {
		switch o := it.Object.(type) {
		case *Heading:
			out = append(out, "heading")
		case *cardGrid:
			for _, c := range o.Cards {
				out = append(out, c.Chart)
			}
		case *kit.FigureText:
			out = append(out, "text")
		}
	}
	return out
}

// Up to a width the charts of each section stand below its text, in one column; in a wider
// window the text has a column of its own again, and the section being read stays in sight.
func TestNarrowPageIsOneColumn(t *testing.T) {
	v, clock := newBoundPage(t, &keptLayout{bound: true}, oneColumnMost)
	want := []string{"text", "text", "one", "heading", "text", "heading", "text", "two", "heading", "text", "three", "heading", "text", "four"}
	if got := orderOf(v); !slices.Equal(got, want) {
		t.Fatalf("got %v, want %v", got, want)
	}
	if v.Right.Visible() {
		t.Error("the charts stand beside the text too")
	}
	bottom := float32(0)
	for _, c := range v.Cards.Cards {
		at := v.FrameOf(c)
		if at.Y < bottom || at.Width != min(oneColumnWide, oneColumnMost-2*oneColumnSide) {
			t.Errorf("%s stands at %v, below %v", c.Chart, at, bottom)
		}
		bottom = at.Y + at.Height
	}
	text, _ := v.sides()
	wheel(v.Text, clock, topIn(text, 3)-20)
	if v.read != 3 {
		t.Fatalf("section %d is read", v.read)
	}
	v.deps.Host.Canvas().(interface{ Resize(fyne.Size) }).Resize(fyne.NewSize(oneColumnMost+1, 300))
	text, beside := v.sides()
	if got := orderOf(v); !v.Right.Visible() || slices.Contains(got, "one") {
		t.Errorf("in a wider window stands %v", got)
	}
	for _, s := range []side{text, beside} {
		if at := topIn(s, 3); at < 0 || at > 300 {
			t.Errorf("the section that was read is %v below the edge", at)
		}
	}
	v.deps.Host.Canvas().(interface{ Resize(fyne.Size) }).Resize(fyne.NewSize(500, 300))
	if got := orderOf(v); !slices.Equal(got, want) {
		t.Errorf("back in one column stands %v", got)
	}
}

// In one column a figure that is chosen in the text brings its chart, and both are seen if
// there is room; one that is seen in a chart moves nothing.
func TestFigureIsRevealedInOneColumn(t *testing.T) {
	v, _ := newTestPage(t, 700, 420)
	card := v.Cards.Cards[len(v.Cards.Cards)-1]
	figure := card.Spec.Keys()[0]
	card = v.chartOf(figure)
	v.revealFigure(figure)
	if at := v.FrameOf(card); !v.Text.Sees(at) && at.Height < v.Text.Size().Height {
		t.Errorf("its card at %v is not seen from %v", at, v.Text.Offset())
	}
	before := v.Text.Offset()
	v.revealFigure(figure)
	if v.Text.Offset() != before {
		t.Errorf("the page moves from %v to %v though the figure is seen", before, v.Text.Offset())
	}
}
