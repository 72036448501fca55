package app

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/chartview"
	"yulan/app/detail"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/report"
	"yulan/report/text"
)

// textFile is the report's own text; it is not part of the repository.
const textFile = "../../shared/report.txt"

// A shown figure is a place on a page where a figure can be tapped.
type shown struct {
	layer  *kit.FigureLayer
	figure string
	middle fyne.Position
	frame  kit.Frame
	name   string // of what shows it
}

// shownFigures lists every place of the present page that shows a figure.
func shownFigures(t *testing.T, w *window) []shown {
	t.Helper()
	var all []shown
	for i, text := range pageOf(w).Prose {
		for _, m := range text.Text.Marks() {
			all = append(all, shown{text.Layer, m.Figure, middleOf(m.Frame), m.Frame, fmt.Sprintf("chip in paragraph %d", i)})
		}
	}
	for _, c := range pageOf(w).Cards.Cards {
		c.View.SetSeen(true)
		paint(c.View)
		for _, region := range c.View.Shown.Regions {
			frame := c.View.FrameOf(region.Rect)
			all = append(all, shown{c.Layer, region.Key, middleOf(frame), frame, "chart " + c.Chart})
		}
	}
	return all
}

// paint has a view show its picture: asked once it draws, asked again it shows.
func paint(v *chartview.View) {
	for range 2 {
		v.Picture(int(v.Size().Width), int(v.Size().Height))
	}
}

func middleOf(f kit.Frame) fyne.Position { return fyne.NewPos(f.X+f.Width/2, f.Y+f.Height/2) }

// Every figure goes round: tapped wherever it is shown, it is the selected one there and
// in the detail bar, its row is the selected one of the table, the row says where it
// stands, and (if the report's text is here) that is where its digits are.
func TestEveryFigureGoesRound(t *testing.T) {
	w, _ := newTestWindow(t)
	text := reportText(t, w.state.report)
	rows := map[string]pages.TableRow{}
	for _, row := range pages.Table(w.state.report, w.state.report.Figures, w.state.language, w.words) {
		rows[row.ID] = row
	}
	tapped := map[string]bool{}
	for tab := range w.state.report.Chapters {
		w.state.setTab(tab)
		for _, s := range shownFigures(t, w) {
			tapped[s.figure] = true
			w.state.setFigure("")
			test.TapAt(s.layer, s.middle)
			if w.state.figure != s.figure {
				t.Fatalf("tab %d, %s: a tap on %s selects %q", tab, s.name, s.figure, w.state.figure)
			}
			w.state.setEnlarged("") // the tap may be the second on its chart, beside which all is said then
			row, printed := rows[s.figure]
			if !printed { // it is derived, and in no table
				f, _ := pages.FigureOf(w.state.report, s.figure)
				row = pages.TableRow{
					ID: s.figure, Name: w.words.T("detail.derived", "name", f.Name.In(w.state.language)),
					Location: pages.Locate(w.state.report.Shape, f.At, w.words),
				}
			}
			checkShown(t, w, row)
		}
	}
	w.state.setTab(len(w.state.report.Chapters))
	for _, f := range w.state.report.Figures {
		if !tapped[f.ID] {
			t.Errorf("%s is shown on no page", f.ID)
		}
		w.state.setFigure(f.ID)
		i, shown := w.table.Rows.Listing.Place(f.ID)
		if !shown || w.table.View.Figure != f.ID {
			t.Fatalf("of the table row %d is selected, not that of %s", i, f.ID)
		}
		checkPlace(t, w, f, w.table.Rows.Listing.Row(i).Location, text)
	}
}

// checkShown checks that the selected figure is emphasised wherever it is on the page,
// and described at the foot.
func checkShown(t *testing.T, w *window, row pages.TableRow) {
	t.Helper()
	for _, p := range pageOf(w).Prose {
		if p.Text.Selected != row.ID {
			t.Fatalf("%s is selected, but in a paragraph %q", row.ID, p.Text.Selected)
		}
	}
	for _, c := range pageOf(w).Cards.Cards {
		want := ""
		if c.View.Shows(row.ID) {
			want = row.ID
		}
		c.View.SetSeen(true) // the page may have scrolled it away to show the figure
		paint(c.View)
		if got := c.View.Showing.Selected; got != want {
			t.Fatalf("%s is selected, but in chart %s %q", row.ID, c.Chart, got)
		}
	}
	if d := w.foot.Bar.Detail; !w.foot.Bar.Visible() || d.Name != row.Name || d.Location != row.Location {
		t.Fatalf("%s is selected, but the bar says %q at %q", row.ID, d.Name, d.Location)
	}
}

// checkPlace checks that a location names where a figure stands, and that its digits
// stand there in the text.
func checkPlace(t *testing.T, w *window, f report.Figure, location string, text *report.Document) {
	t.Helper()
	if want := pages.Locate(w.state.report.Shape, f.At, w.words); location != want {
		t.Errorf("%s is said to be at %q, want %q", f.ID, location, want)
	}
	if text == nil {
		return
	}
	s, ok := text.Sentence(f.At)
	digits, _, _ := strings.Cut(f.Printed, "∶")
	if !ok || f.Run > len(s.Runs) || s.Runs[f.Run-1].Digits != digits {
		t.Errorf("%s: in the text there is no %s at %s, number %d", f.ID, digits, location, f.Run)
	}
}

// reportText returns the report's text if it is here.
func reportText(t *testing.T, r *report.Report) *report.Document {
	t.Helper()
	if _, err := os.Stat(textFile); err != nil {
		t.Log("the report's text is not here, so digits are not looked up:", err)
		return nil
	}
	copied, err := text.ReadFile(textFile)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := r.Shape.Unwrap(copied)
	if err != nil {
		t.Fatal(err)
	}
	return &doc
}

// A derived value has no row in the table: the figure that it says something of is shown there.
func TestDerivedValueIsShownInTheTable(t *testing.T) {
	w, _ := newTestWindow(t)
	d := w.state.report.Derived()[0]
	w.state.setFigure(pages.DerivedID(d))
	w.figures.do(detail.IntentTable)
	if !w.state.shows(kindFigures) || w.state.figure != d.Of.ID {
		t.Errorf("selected is %q, want %q", w.state.figure, d.Of.ID)
	}
}
