package kit

import (
	"regexp"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit/kittest"
	"yulan/charts/typeset"
)

func sampleSpans() []span {
	return []span{
		{Text: "支柱产业全面增长（电子"},
		{Text: "17.3%", Figure: "pillar.electronics.growth"},
		{Text: "、装备"},
		{Text: "16.8%", Figure: "pillar.equipment.growth"},
		{Text: "），均快于经济增长。"},
	}
}

func TestParagraphLooks(t *testing.T) {
	newTestApp(t)
	p := newParagraph(NewMeasurer(), LookBody, sampleSpans())
	test.AssertRendersToMarkup(t, "paragraph.xml", kittest.OnCanvas(p, 220, 80))
}

// A headline's figures stand without chips.
// The text of a page is smaller in a narrow window and larger in a wide one, and all of it goes
// back to the usual size.
func TestTextFollowsTheWindow(t *testing.T) {
	newTestApp(t)
	for name, look := range map[string]TextLook{"title": LookTitle, "lead": LookLead, "prose": LookProse, "heading": LookHeading} {
		p := newParagraph(NewMeasurer(), look, sampleSpans())
		size := func(window float32) float32 {
			p.SetSpan(SpanOf(window))
			return theme.Size(p.Look.Size)
		}
		usual := theme.Size(look.Size)
		got := []float32{size(800), size(1280), size(1920), size(2560), size(3840)}
		for i, s := range got[1:] {
			if s <= got[i] {
				t.Errorf("%s: sizes %v are not larger in each wider window", name, got)
			}
		}
		if got[1] != usual || size(1280) != usual {
			t.Errorf("%s: sizes %v, and %v again, want %v in a window of usual width", name, got, size(1280), usual)
		}
	}
}

func TestHeadlineLooks(t *testing.T) {
	newTestApp(t)
	p := newParagraph(NewMeasurer(), LookTitle, []span{{Text: "经济增长"}, {Text: "8.3%", Figure: "gdp.growth"}, {Text: "，就业超过目标"}})
	test.AssertRendersToMarkup(t, "headline.xml", kittest.OnCanvas(p, 220, 80))
}

func TestParagraphKnowsItsFigures(t *testing.T) {
	newTestApp(t)
	p := newParagraph(NewMeasurer(), LookBody, sampleSpans())
	p.HeightFor(200)
	var got []string
	for _, f := range p.Fragments {
		if id := p.Pieces[f.Piece].Figure; id != "" {
			got = append(got, id+"="+f.text)
		}
	}
	want := []string{"pillar.electronics.growth=17.3%", "pillar.equipment.growth=16.8%"}
	if len(got) != 2 || got[0] != want[0] || got[1] != want[1] {
		t.Errorf("chips are %v, want %v", got, want)
	}
}

// Figures keep a small room to the words beside them, and none to punctuation and brackets;
// they are as heavy as the text, are underlined whole, and selecting one moves nothing.
func TestFiguresAreCalm(t *testing.T) {
	newTestApp(t)
	p := newParagraph(NewMeasurer(), LookBody, []span{
		{Text: "增长"},
		{Text: "17.3%", Figure: "a"},
		{Text: "（"},
		{Text: "16.8%", Figure: "b"},
		{Text: "）、"},
		{Text: "9%", Figure: "c"},
		{Text: "，"},
		{Text: "85项", Figure: "d"},
		{Text: "年度"},
	})
	p.HeightFor(2000)
	rest := slices.Clone(p.Fragments)
	size := theme.Size(LookBody.Size)
	wantGaps := []float32{Round(figureGap * size), 0, 0, 0, Round(-size / 2), 0, 0, 0, 0} // two marks share their room
	for i, f := range p.Fragments[1:] {
		before := p.Fragments[i]
		if got := f.X - before.X - before.Width; Round(got) != wantGaps[i] {
			t.Errorf("between %q and %q is %v, want %v", before.text, f.text, got, wantGaps[i])
		}
	}
	under := map[float32]float32{}
	for _, o := range test.WidgetRenderer(p).Objects() {
		switch o := o.(type) {
		case *canvas.Rectangle:
			under[o.Position().X] = o.Size().Width
		case *canvas.Text:
			if o.TextStyle.Bold {
				t.Errorf("%q is bold", o.Text)
			}
		}
	}
	for _, f := range p.Fragments {
		if width, is := under[f.X]; is != (p.Pieces[f.Piece].Figure != "") || is && width != f.Width {
			t.Errorf("the underline of %q is there: %t, %v wide of %v", f.text, is, width, f.Width)
		}
	}
	p.SetSelected("b")
	if !slices.Equal(p.Fragments, rest) {
		t.Error("selecting a figure moves the text")
	}
}

func TestParagraphGrowsAsItNarrows(t *testing.T) {
	newTestApp(t)
	p := newParagraph(NewMeasurer(), LookBody, sampleSpans())
	line := p.LineHeight()
	for _, c := range []struct {
		width float32
		lines float32
	}{{2000, 1}, {260, 2}, {150, 3}, {80, 6}} {
		if got := p.HeightFor(c.width); got != c.lines*line {
			t.Errorf("in %v it takes %v lines, want %v", c.width, got/line, c.lines)
		}
	}
	if got := NewLine(NewMeasurer(), LookBody, "").HeightFor(100); got != 0 {
		t.Errorf("an empty paragraph is %v high", got)
	}
}

func TestParagraphChangesItsText(t *testing.T) {
	newTestApp(t)
	p := NewLine(NewMeasurer(), LookBody, "一")
	c := kittest.OnCanvas(p, 60, 100)
	p.SetText("一二三四五六七八九十")
	if lines := p.Height() / p.LineHeight(); lines != 3 {
		t.Errorf("the new text takes %v lines, want 3", lines)
	}
	test.AssertRendersToMarkup(t, "paragraph-changed.xml", c)
}

func TestShorten(t *testing.T) {
	newTestApp(t)
	r := NewMeasurer()
	text := "全社会研发经费支出占地区生产总值比重"
	whole := r.Measure(text, 13, false)
	if got := r.Shorten(text, 13, false, whole); got != text {
		t.Errorf("shortened to %q where it fits", got)
	}
	for _, width := range []float32{0, 10, 50, 100, whole - 1} {
		got := r.Shorten(text, 13, false, width)
		if w := r.Measure(got, 13, false); w > max(width, r.Measure("…", 13, false)) {
			t.Errorf("%q is %v wide, more than %v", got, w, width)
		}
	}
}

// Half a number reads as another one.
func TestShortenKeepsNumbersWhole(t *testing.T) {
	newTestApp(t)
	r := NewMeasurer()
	for _, text := range []string{"投资1,234.5亿元", "增长12.5%左右", "Investment of 1,234.5 in all", "2021年末"} {
		for width := float32(0); width < r.Measure(text, 13, false); width += 2 {
			got := r.Shorten(text, 13, false, width)
			for _, number := range regexp.MustCompile(`[0-9][0-9.,]*[0-9]`).FindAllString(got, -1) {
				if !regexp.MustCompile(`(^|[^0-9.,])` + regexp.QuoteMeta(number) + `($|[^0-9.,])`).MatchString(text) {
					t.Errorf("%q is shortened to %q", text, got)
				}
			}
		}
	}
}

func BenchmarkParagraph(b *testing.B) {
	test.NewTempApp(b).Settings().SetTheme(NewTheme(ThemeLight, nil, nil))
	p := newParagraph(NewMeasurer(), LookBody, sampleSpans())
	widths := []float32{300, 330}
	for i := 0; b.Loop(); i++ {
		p.Resize(fyne.NewSize(widths[i%2], 100))
	}
}

// A paragraph breaks where the typesetter says, with the figures of its spans kept whole.
func TestParagraphsAskTheTypesetter(t *testing.T) {
	newTestApp(t)
	r := NewMeasurer()
	r.Breaks = typeset.NewRules(typeset.Words{Units: []string{"亿元"}, After: []string{"以上"}})
	measure := func(text string, bold bool) float64 { return float64(r.Measure(text, theme.TextSize(), bold)) }
	spans := []span{{Text: "支柱产业全面增长，年末总额在本市超过了600亿元以上，“计算机”年产量突破，value added of industry"}}
	text := r.Breaks.SplitTight([]typeset.Run{{Text: spans[0].Text}}, measure)
	for _, headline := range []bool{false, true} {
		look, set := LookBody, text.FillProse
		if headline {
			look.headline, set = true, text.Balance
		}
		p := newParagraph(r, look, spans)
		for width := float32(60); width < 700; width += 9 {
			p.HeightFor(width)
			lines := set(float64(width), typeset.Hanging)
			got := make([]string, len(lines))
			for _, f := range p.Fragments {
				if f.Line >= len(lines) {
					t.Fatalf("in %v: more lines than %d", width, len(lines))
				}
				got[f.Line] += f.text
			}
			for i, l := range lines {
				if want := text.String()[l.From:l.To]; got[i] != want {
					t.Errorf("in %v: line %q, want %q", width, got[i], want)
				}
			}
		}
	}
}

// TestLooseFigureHasABrokenUnderline wants the line under a figure that nobody has looked at
// broken, and no longer than its text.
func TestLooseFigureHasABrokenUnderline(t *testing.T) {
	newTestApp(t)
	p := newParagraph(NewMeasurer(), LookBody, []span{{Text: "增长"}, {Text: "33757.93亿元", Figure: "a"}})
	count := func() (n int, end float32) {
		p.HeightFor(300)
		for _, o := range p.underlines(p.Fragments[1], 20) {
			n, end = n+1, max(end, o.Position().X+o.Size().Width)
		}
		return n, end
	}
	if n, _ := count(); n != 1 {
		t.Errorf("the line is in %d parts", n)
	}
	p.Loose = map[string]bool{"a": true}
	f := p.Fragments[1]
	if n, end := count(); n < 5 || end > f.X+f.Width {
		t.Errorf("the broken line is in %d parts and ends at %v of %v", n, end, f.X+f.Width)
	}
}

// The background of a selected figure covers nothing of what stands directly beside it.
func TestChipLeavesPunctuationAlone(t *testing.T) {
	p := newParagraph(NewMeasurer(), LookBody, []span{{Text: "电子增长（"}, {"17.3%", "a.a"}, {Text: "）。装备"}, {"18%", "b.b"}, {Text: " 也增长"}})
	p.HeightFor(600)
	const rounding = 0.01
	for _, f := range p.Fragments {
		before, behind := p.chipPadding(f)
		for _, o := range p.Fragments {
			if p.Pieces[f.Piece].Figure != "" && o != f && o.Line == f.Line && o.X+rounding < f.X+f.Width+behind && o.X+o.Width > f.X-before+rounding {
				t.Errorf("the background of %q reaches over %q", f.text, o.text)
			}
		}
	}
}
