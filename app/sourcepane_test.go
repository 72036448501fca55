package app

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/kit"
	"yulan/app/kit/kittest"
	"yulan/app/pages"
	"yulan/app/source"
	"yulan/report"
)

// openedReader returns a reader who has opened a text.
func openedReader(t *testing.T, change func(string) string) *reader {
	t.Helper()
	r := newReader(t)
	r.w.texts.Open(fileOf(t, change(madeUpText(r.w.state.report))))
	r.hasDialogs(0)
	if !r.w.texts.Beside.Pane.Visible() {
		t.Fatal("the text is not shown")
	}
	return r
}

func unchanged(s string) string { return s }

// numberAt returns the block of the text that has the chip of a figure, and a point on it.
func numberAt(t *testing.T, s *source.Pane, figure string) (*source.BlockView, fyne.Position) {
	t.Helper()
	for _, b := range s.Body.Blocks {
		for _, m := range b.Text.Text.Marks() {
			if m.Figure == s.Chips[figure] {
				return b, fyne.NewPos(m.Frame.X+m.Frame.Width/2, m.Frame.Y+m.Frame.Height/2)
			}
		}
	}
	t.Fatalf("%s is not in the text", figure)
	return nil, fyne.Position{}
}

// Every number selects its figure when it is clicked, and shows it when it is selected
// elsewhere: the chip is filled, its sentence marked and on the screen.
func TestEveryNumberOfTheTextIsLinked(t *testing.T) {
	r := newReader(t)
	for name, path := range copies(t, r.w.state.report) {
		r.w.texts.Open(path)
		pane := r.w.texts.Beside.Pane
		for _, f := range r.w.state.report.Figures {
			block, pos := numberAt(t, pane, f.ID)
			for range len(pane.Together[pane.Chips[f.ID]]) { // one number may state several
				block.Text.Layer.Tapped(&fyne.PointEvent{Position: pos})
				if r.w.state.figure == f.ID {
					break
				}
			}
			if r.w.state.figure != f.ID {
				t.Fatalf("%s: a click on the number of %s selects %q", name, f.ID, r.w.state.figure)
			}
			r.w.state.setFigure("")
			pane.Text.ScrollTo(0)
			r.w.state.setFigure(f.ID)
			at, ok := pane.Body.FrameOf(f.At)
			at.Y += pane.Body.Position().Y
			if !ok || at.Y+at.Height < pane.Text.Offset() || at.Y > pane.Text.Offset()+pane.Text.Size().Height {
				t.Errorf("%s: the sentence of %s is not on the screen", name, f.ID)
			}
			if block.Text.Text.Selected != pane.Chips[f.ID] || block.Marked != f.At {
				t.Errorf("%s: the number of %s is not marked", name, f.ID)
			}
			if !slices.Contains(pane.Body.Shown.Objects, fyne.CanvasObject(block)) {
				t.Errorf("%s: what shows %s is not made", name, f.ID)
			}
		}
		r.w.state.setFigure("")
	}
}

// A number chosen in the text turns the page to the chapter that states it, and the page
// shows it; the table has every figure and stays.
func TestPageFollowsText(t *testing.T) {
	r := openedReader(t, unchanged)
	pane := r.w.texts.Beside.Pane
	for _, id := range []string{"pillar.electronics.growth", "gdp.level"} {
		block, pos := numberAt(t, pane, id)
		block.Text.Layer.Tapped(&fyne.PointEvent{Position: pos})
		f, _ := r.w.state.report.Figure(id)
		if pageOf(r.w) == nil || pageOf(r.w).Page.Chapter != f.At.Chapter {
			t.Fatalf("a click on %s does not turn to chapter %d", id, f.At.Chapter)
		}
		if got := pageOf(r.w).Prose[0].Text.Selected; got != id {
			t.Errorf("on the page of %s %q is selected", id, got)
		}
	}
	r.w.state.setTab(len(r.w.state.report.Chapters))
	r.w.figures.chooseInText("pillar.electronics.growth")
	if !r.w.state.shows(kindFigures) || r.w.table.View.Figure != "pillar.electronics.growth" {
		t.Error("the table is not kept, or its row not selected")
	}
}

// A chip holds what the report prints there, unit and qualifiers included.
func TestChipsHoldNumbers(t *testing.T) {
	r := openedReader(t, unchanged)
	for _, f := range r.w.state.report.Figures {
		block, _ := numberAt(t, r.w.texts.Beside.Pane, f.ID)
		i := slices.IndexFunc(block.Block.Pieces, func(p kit.Piece) bool { return p.Figure == r.w.texts.Beside.Pane.Chips[f.ID] })
		if text := block.Block.Pieces[i].Text; !strings.Contains(text, f.Printed+f.Unit.Printed) && !strings.Contains(text, "余") {
			t.Errorf("the chip of %s says %q", f.ID, text)
		}
	}
}

// Nothing of a sentence is lost or said twice when it is cut up.
func TestBlocksHoldTheWholeText(t *testing.T) {
	r := newReader(t)
	for name, path := range copies(t, r.w.state.report) {
		r.w.texts.Open(path)
		for _, b := range source.Blocks(r.w.state.source, chapterNames(r.w)) {
			for _, s := range b.Sentences {
				text := ""
				for _, p := range b.Pieces[s.First:s.End] {
					text += p.Text
				}
				if want, _ := r.w.state.source.Document.Sentence(s.At); text != want.Text {
					t.Errorf("%s: %v is %q, want %q", name, s.At, text, want.Text)
				}
			}
		}
	}
}

// What verify says besides is in the list too: numbers printed otherwise, marks that are not
// there, page numbers that were left out; each leads to its place. It is no difference.
func TestTextSaysWhatElseIsWorthKnowing(t *testing.T) {
	cases := []struct {
		name   string
		change func(string) string
		key    string // of what is said
		values []any
	}{
		{"printed otherwise", func(s string) string { return strings.Replace(s, "增长9%", "增长9.0%", 1) }, "verify.remark", []any{"want", "9", "printed", "9.0"}},
		{"a mark is lost", func(s string) string { return strings.Replace(s, "\n三是", "\n", 1) }, "verify.lost", []any{"mark", "三是"}},
		{"a page number", func(s string) string { return strings.Replace(s, "\n二是", "\n— 7 —\n\f二是", 1) }, "", nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r := openedReader(t, c.change)
			pane := r.w.texts.Beside.Pane
			if len(pane.Head.Places) != 1 {
				t.Fatalf("the list has %v, want one", pane.Head.Places)
			}
			m := pane.Head.Places[0]
			if want := "— 7 —"; c.key == "" && (m.Problem != want || !strings.Contains(m.Name, r.w.words.T("skip.page-number"))) {
				t.Errorf("it says %q, %q, want %q", m.Name, m.Problem, want)
			}
			if c.key != "" && m.Problem != r.w.words.T(c.key, c.values...) {
				t.Errorf("it says %q", m.Problem)
			}
			r.sees("text.asides", "n", 1)
			pane.Head.Fold()
			pane.Text.ScrollTo(pane.Text.Height)
			pane.Head.List.Select(0)
			if f, ok := pane.Body.FrameOf(m.At); !ok || !pane.Text.Sees(f) {
				t.Errorf("%v is not on the screen", m.At)
			}
		})
	}
}

// Where text and data differ the number is outlined, the list says what stands there, and
// leads there.
func TestTextThatDiffers(t *testing.T) {
	r := openedReader(t, strings.NewReplacer("27894亿元", "27895亿元", "，有名称某2022", "，另有7项，有名称某2022").Replace)
	pane := r.w.texts.Beside.Pane
	if len(pane.Head.Places) < 2 {
		t.Fatalf("the list has %v", pane.Head.Places)
	}
	kinds := map[source.Flaw]int{}
	for _, b := range pane.Body.Blocks {
		for _, f := range b.Block.Flaws {
			kinds[f]++
		}
	}
	if kinds[source.Differs] == 0 || kinds[source.Unknown] == 0 {
		t.Errorf("flaws are %v", kinds)
	}
	r.sees("text.mismatches", "n", len(pane.Head.Places))
	pane.Head.Fold()
	if !pane.Head.Open || !pane.Head.List.Visible() {
		t.Error("the list is not unfolded")
	}
	i := slices.IndexFunc(pane.Head.Places, func(m pages.Mismatch) bool { return m.Figure == "gdp.level" })
	pane.Text.ScrollTo(pane.Text.Height)
	pane.Head.List.Select(i)
	if r.w.state.figure != "gdp.level" {
		t.Errorf("the list leads to %q", r.w.state.figure)
	}
	if f, _ := pane.Body.FrameOf(pane.Head.Places[i].At); !pane.Text.Sees(f) {
		t.Error("its sentence is not on the screen")
	}
	detail := r.w.texts.Checked(pages.Detail{ID: "gdp.level"})
	if got := detail.Facts[0].Text; !strings.Contains(got, "27895") {
		t.Errorf("the detail says %q", got)
	}
	pane.Head.Fold()
	if pane.Head.List.Visible() {
		t.Error("the list is not folded away")
	}
}

// The keyboard walks through the numbers; Escape ends the selection.
func TestTextByKeyboard(t *testing.T) {
	r := openedReader(t, unchanged)
	test.TapCanvas(r.w.win.Canvas(), r.w.texts.Beside.Pane.Position().AddXY(8, 300)) // beside the numbers
	if r.w.win.Canvas().Focused() != fyne.Focusable(r.w.texts.Beside.Pane.Text) {
		t.Fatal("a tap on the text does not give it the keys")
	}
	r.press(fyne.KeyRight)
	first := r.w.state.figure
	r.press(fyne.KeyRight)
	if first != r.w.state.report.Figures[0].ID || r.w.state.figure != r.w.state.report.Figures[1].ID {
		t.Errorf("it goes from %q to %q", first, r.w.state.figure)
	}
	r.press(fyne.KeyLeft)
	if r.w.state.figure != first {
		t.Errorf("it goes back to %q", r.w.state.figure)
	}
	r.press(fyne.KeyEscape)
	if r.w.state.figure != "" {
		t.Error("it is still selected")
	}
}

func TestShowInText(t *testing.T) {
	r := openedReader(t, unchanged)
	r.w.state.setFigure("gdp.level")
	r.w.state.showText(false)
	if r.w.texts.Beside.Pane.Visible() {
		t.Fatal("it is not put aside")
	}
	if got := r.w.texts.Checked(pages.Detail{ID: "gdp.level"}).Facts[0].Text; got != r.w.words.T("text.checked") {
		t.Errorf("the detail says %q", got)
	}
	r.w.texts.ShowSelected()
	block, _ := numberAt(t, r.w.texts.Beside.Pane, "gdp.level")
	if !r.w.texts.Beside.Pane.Visible() || block.Text.Text.Selected != "gdp.level" {
		t.Error("it is not shown")
	}
	for _, l := range []report.Language{report.English, report.Chinese} {
		r.w.state.setLanguage(l)
		r.sees("text.fact")
		if got, want := r.w.texts.Beside.Pane.Head.Ledger.Pieces[0].Text, pages.LedgerLine(r.w.state.source.Document, r.w.state.source.Ledger, r.w.words); got != want {
			t.Errorf("%s: the head says %q", l, got)
		}
	}
	r.w.texts.Close()
	f, _ := r.w.foot.Selected()
	none := pages.Fact{Label: r.w.words.T("text.fact"), Text: r.w.words.T("text.none")}
	if d := r.w.foot.Of(f); !slices.Contains(d.Aside, none) || slices.Contains(d.InShort(), none) {
		t.Errorf("that it is not checked is not among the details, or in the bar: %v", d)
	}
	r.w.texts.ShowSelected() // asks for a text
	r.sees("text.open-title")
}

// The text is set in far less than what a reader notices, and only what is seen is made.
func TestTextIsMadeAsItIsSeen(t *testing.T) {
	r := newReader(t)
	for name, path := range copies(t, r.w.state.report) {
		r.w.texts.Open(path)
		pane := r.w.texts.Beside.Pane
		if n, all := len(pane.Body.Shown.Objects), len(pane.Body.Blocks); n == 0 || n > all/2 {
			t.Errorf("%s: %d of %d blocks are made", name, n, all)
		}
		pane.Text.ScrollTo(pane.Text.Height)
		if last := pane.Body.Blocks[len(pane.Body.Blocks)-1]; !slices.Contains(pane.Body.Shown.Objects, fyne.CanvasObject(last)) {
			t.Errorf("%s: the end is not made", name)
		}
		test.RenderToMarkup(r.w.win.Canvas())
	}
}

// The report's text in the window: opening it, a step of a resize and one of the wheel.
func BenchmarkText(b *testing.B) {
	a := test.NewTempApp(b)
	w, err := newWindow(a, "", report.Chinese, kit.Threads{Worker: kittest.AtOnce, UI: kittest.AtOnce, After: (&kittest.Clock{}).After}, newFakeBoard(a))
	if err != nil {
		b.Fatal(err)
	}
	w.win.Resize(usualWindow)
	source, err := source.Read(w.state.report, reportFile)
	if err != nil {
		b.Skipf("the report's text is not here, so nothing is measured: %v", err)
	}
	b.Run("open", func(b *testing.B) {
		for b.Loop() {
			w.measurer = kit.NewMeasurer() // nothing is known of its characters
			w.state.setSource(source)
		}
	})
	text, n := w.texts.Beside.Pane.Text, 0
	b.Run("resize", func(b *testing.B) {
		for b.Loop() {
			n++
			text.Resize(fyne.NewSize(float32(360+n%40), 700))
		}
	})
	b.Run("scroll", func(b *testing.B) {
		for b.Loop() {
			n++
			text.ScrollTo(float32(n * 40 % int(text.Height)))
		}
	})
}

// In a narrow window the text lies over the page, and no chart is reached.
func TestTextLiesOverPage(t *testing.T) {
	r := openedReader(t, unchanged)
	r.w.win.Resize(fyne.NewSize(700, 600))
	if x := r.w.texts.Beside.Pane.Position().X; x != 0 {
		t.Fatalf("it begins at %v", x)
	}
	r.w.state.setChart("")
	for y := float32(46); y < 560; y += 4 {
		test.MoveMouse(r.w.win.Canvas(), fyne.NewPos(600, y))
		test.TapCanvas(r.w.win.Canvas(), fyne.NewPos(600, y))
		if r.w.state.chart != "" {
			t.Fatalf("a tap at %v chooses the chart %q", y, r.w.state.chart)
		}
	}
}
