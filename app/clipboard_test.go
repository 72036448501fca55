package app

import (
	"bytes"
	"image/png"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/clipboard"
	"yulan/app/export"
	"yulan/app/kit"
	"yulan/app/kit/kittest"
	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
)

// boardOf returns the clipboard of a test window.
func boardOf(w *window) *fakeBoard { return w.copies.Board.(*fakeBoard) }

// exported returns the bytes of a chart's export in the language and theme of the window.
func exported(t *testing.T, w *window, spec charts.Spec) []byte {
	t.Helper()
	var want bytes.Buffer
	c := w.export.Choice()
	_, shown := w.pictureTheme()
	c.Dark = shown == kit.ThemeDark
	f, err := c.Written(w.paint.Fonts, w.paint.Words)
	if err != nil {
		t.Fatal(err)
	}
	spec = charts.Alone(spec)
	if err := charts.Write(&want, charts.PNG, spec, f.SizeOf(pages.Picture{Spec: spec}), f.Look); err != nil {
		t.Fatal(err)
	}
	return want.Bytes()
}

// Ctrl+C on a chart copies its picture, the same as an export, in both languages and
// themes, on the page and enlarged.
func TestCopyTakesThePicture(t *testing.T) {
	w, _ := newTestWindow(t)
	b := boardOf(w)
	for _, language := range report.Languages {
		for _, mode := range []kit.ThemeMode{kit.ThemeLight, kit.ThemeDark} {
			w.state.setLanguage(language)
			w.state.setTheme(mode)
			c := firstCard(t, w)
			w.state.setFigure(c.Spec.Keys()[0]) // its value is not what is meant
			w.onCopy(&fyne.ShortcutCopy{})
			kittest.Press(c, fyne.KeyF)
			w.onCopy(&fyne.ShortcutCopy{})
			if len(b.pictures) != 2 {
				t.Fatalf("%s, %s: %d pictures are copied, want 2", language, mode, len(b.pictures))
			}
			want := exported(t, w, c.Spec)
			for i, got := range b.pictures {
				if !bytes.Equal(got, want) {
					t.Errorf("%s, %s: picture %d is not the export", language, mode, i)
				}
			}
			if title := c.Spec.Head().Title; !strings.Contains(w.foot.Bar.Notice, title) {
				t.Errorf("%s: it says %q", language, w.foot.Bar.Notice)
			}
			w.state.setEnlarged("")
			b.pictures = nil
		}
	}
}

// A picture of the usual size that can be decoded, of every chart of every page.
func TestEveryChartIsCopied(t *testing.T) {
	w, _ := newTestWindow(t)
	b := boardOf(w)
	c := export.UsualChoice()
	c.Paper, c.Width, c.Height, c.Density = export.PaperOwn, "320", "180", "1×" // quickly drawn
	w.state.SetExportChoice(c.String())
	for tab := range w.state.report.Chapters {
		w.state.setTab(tab)
		for _, spec := range pageOf(w).Page.Charts {
			b.pictures = nil
			w.state.setChart(spec.Head().ID)
			chartItem(t, w, "copy.chart").Action()
			if len(b.pictures) != 1 {
				t.Fatalf("%s: %d pictures are copied", spec.Head().ID, len(b.pictures))
			}
			config, err := png.DecodeConfig(bytes.NewReader(b.pictures[0]))
			if err != nil || config.Width != 320 || config.Height != 180 {
				t.Errorf("%s: %dx%d (%v)", spec.Head().ID, config.Width, config.Height, err)
			}
		}
	}
}

// chartItem returns the item of the chart menu that a word is the label of.
func chartItem(t *testing.T, w *window, word string) *fyne.MenuItem {
	t.Helper()
	return menuItem(t, w.win.MainMenu().Items[2], w.words.T(word))
}

// The data of a chart is copied as a table whichever side is up, the big numbers' too.
func TestCopyData(t *testing.T) {
	w, _ := newTestWindow(t)
	in := pages.Speech{Language: report.Chinese, Words: w.words}
	for _, c := range pageOf(w).Cards.Cards {
		w.app.Clipboard().SetContent("")
		w.win.Canvas().Focus(c)
		menuItem(t, c.Menu(), w.words.T("copy.data")).Action()
		got := strings.Split(strings.TrimSpace(w.app.Clipboard().Content()), "\n")
		rows := pages.ChartData(w.state.report, c.Spec, in)
		headings, first := pages.ChartColumns(w.words), rows[0].Copied()
		if len(got) != len(rows)+1 || got[0] != strings.Join(headings[:], "\t") || got[1] != strings.Join(first[:], "\t") {
			t.Errorf("%s: copied\n%s", c.Chart, strings.Join(got, "\n"))
		}
	}
	if want := w.words.T("copy.copied-data", "title", pageOf(w).Page.Charts[len(pageOf(w).Page.Charts)-1].Head().Title); w.foot.Status.Notice != want {
		t.Errorf("it says %q, want %q", w.foot.Status.Notice, want)
	}
	firstCard(t, w)
	chartItem(t, w, "copy.data").Action()
	if !strings.Contains(w.foot.Status.Notice, pageOf(w).Page.Charts[0].Head().Title) {
		t.Errorf("it says %q", w.foot.Status.Notice)
	}
}

// Where the clipboard takes text only, the menus say so, and the key.
func TestCopyWherePicturesAreNotTaken(t *testing.T) {
	w, _ := newTestWindow(t)
	boardOf(w).textOnly = true
	for _, language := range []report.Language{report.English, report.Chinese} {
		w.state.setLanguage(language)
		c := firstCard(t, w)
		for _, item := range []*fyne.MenuItem{
			chartItem(t, w, "copy.no-pictures"), menuItem(t, c.Menu(), w.words.T("copy.no-pictures")),
		} {
			if !item.Disabled {
				t.Errorf("%q can be chosen", item.Label)
			}
		}
		w.onCopy(&fyne.ShortcutCopy{})
		if w.foot.Status.Notice != w.words.T("copy.no-pictures") {
			t.Errorf("it says %q", w.foot.Status.Notice)
		}
	}
	w.state.setTab(len(w.state.report.Chapters))
	if !chartItem(t, w, "copy.data").Disabled {
		t.Error("there is data to copy where there are no charts")
	}
}

// What was exported last in another form is copied as a picture all the same, and choices
// that make none are as usual.
func TestCopyIsAPicture(t *testing.T) {
	w, _ := newTestWindow(t)
	spec := firstCard(t, w).Spec
	for name, c := range map[string]export.Choice{
		"lines":        {Format: "svg", Paper: "slide", Density: "1×", Frame: export.FrameFull},
		"no size":      {Format: "png", Paper: export.PaperOwn, Width: "wide", Height: "1", Density: "1×", Frame: export.FrameFull},
		"a tiny size":  {Format: "png", Paper: export.PaperOwn, Width: "1", Height: "1", Density: "1×", Frame: export.FrameFull},
		"a giant size": {Format: "png", Paper: export.PaperOwn, Width: "99999", Height: "99999", Density: "4×", Frame: export.FrameFull},
	} {
		b := boardOf(w)
		b.pictures = nil
		w.state.SetExportChoice(c.String())
		w.copies.Picture(spec.Head().ID)
		if len(b.pictures) != 1 {
			t.Errorf("%s: %d pictures are copied", name, len(b.pictures))
			continue
		}
		if _, err := png.Decode(bytes.NewReader(b.pictures[0])); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestCopyFails(t *testing.T) {
	r := newReader(t)
	boardOf(r.w).err = clipboard.ErrTaken
	title := firstCard(t, r.w).Spec.Head().Title
	r.w.onCopy(&fyne.ShortcutCopy{})
	r.hasDialogs(1)
	if !strings.Contains(test.RenderToMarkup(r.w.win.Canvas()), title) {
		t.Error("it does not say what was not copied")
	}
}
