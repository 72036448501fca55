package app

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"yulan/app/chapter"
	"yulan/app/detail"
	"yulan/app/export"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/pages/pseudotest"
	"yulan/assets"
	"yulan/report"
)

// newPseudoReader returns a reader whose window speaks the language of pseudotest.
func newPseudoReader(t *testing.T) *reader {
	t.Helper()
	folder := t.TempDir()
	data := pseudotest.Speak(t, assets.Report())
	err := fs.WalkDir(data, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			return os.MkdirAll(filepath.Join(folder, name), 0o700)
		}
		text, err := fs.ReadFile(data, name)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(folder, name), text, 0o600)
	})
	if err != nil {
		t.Fatal(err)
	}
	r := newReaderOf(t, folder)
	r.w.state.setLanguage(pseudotest.Language)
	return r
}

// eachShown calls f with every object on a canvas that is shown, and its place.
func eachShown(c fyne.Canvas, f func(o fyne.CanvasObject, at fyne.Position)) {
	for _, o := range append([]fyne.CanvasObject{c.Content()}, c.Overlays().List()...) {
		shownBelow(o, o.Position(), f)
	}
}

func shownBelow(o fyne.CanvasObject, at fyne.Position, f func(o fyne.CanvasObject, at fyne.Position)) {
	if !o.Visible() {
		return
	}
	f(o, at)
	var below []fyne.CanvasObject
	switch o := o.(type) {
	case *fyne.Container:
		below = o.Objects
	case fyne.Widget:
		below = test.WidgetRenderer(o).Objects()
	}
	for _, b := range below {
		shownBelow(b, at.Add(b.Position()), f)
	}
}

// pseudoScreens are what a window can show, each with what opens it in a window just opened. The
// dialog of licences is not among them: it has the words of others.
var pseudoScreens = []struct {
	name string
	open func(r *reader)
}{
	{"comparison", func(r *reader) {
		r.w.compare.Add("gdp.growth", "trade.growth")
		r.w.state.turnTo(kindCompare)
	}},
	{"selected figure", func(r *reader) { r.w.state.setFigure("gdp.growth") }},
	{"details", func(r *reader) { r.w.state.setFigure("gdp.growth"); r.w.foot.ShowAll() }},
	{"tooltip", func(r *reader) {
		r.w.foot.Hover("gdp.growth", kit.Place{Frame: kit.Frame{X: 300, Y: 300, Width: 20, Height: 20}})
	}},
	{"enlarged chart", func(r *reader) { r.w.charts.doMeant(chapter.IntentEnlarge) }},
	{"chart's table", func(r *reader) { r.w.charts.doMeant(chapter.IntentTurn) }},
	{"empty search", func(r *reader) { r.w.search.Start() }},
	{"search", func(r *reader) { r.w.search.Start(); r.types("éêcôö") }},
	{"search for nothing", func(r *reader) { r.w.search.Start(); r.types("[[]]") }},
	{"table of one indicator", func(r *reader) { r.w.state.setFigure("gdp.growth"); r.w.figures.do(detail.IntentTable) }},
	{"card's menu", func(r *reader) {
		widget.ShowPopUpMenuAtPosition(pageOf(r.w).Cards.Cards[0].Menu(), r.w.win.Canvas(), fyne.NewPos(9, 9))
	}},
	{"text's menu", func(r *reader) {
		widget.ShowPopUpMenuAtPosition(pageOf(r.w).TextMenu(""), r.w.win.Canvas(), fyne.NewPos(9, 9))
	}},
	{"export of a chart", func(r *reader) { r.dialog(export.ScopeChart) }},
	{"export of a chapter", func(r *reader) { r.dialog(export.ScopeChapter) }},
	{"export of all", func(r *reader) { r.dialog(export.ScopeAll) }},
	{"about the source", func(r *reader) { r.w.help.Source() }},
	{"about the program", func(r *reader) { r.w.help.Program() }},
	{"keys", func(r *reader) { r.w.help.Keys() }},
	{"checks", func(r *reader) { r.w.help.Checks() }},
	{"help", func(r *reader) { r.w.help.Help() }},
	{"preferences", func(r *reader) {
		r.w.state.setFolder("/") // the usual one of a test is too long to be shown whole
		r.w.preferences.Show(0)
	}},
	{"where to save a picture", func(r *reader) { r.exports(func() { r.dialog(export.ScopeChart) }) }},
	{"where to save pictures", func(r *reader) { r.exports(func() { r.dialog(export.ScopeChapter) }) }},
	{"what to open", func(r *reader) {
		r.t.Setenv("HOME", r.folder) // an empty one
		r.w.arrive.Choose()
	}},
	{"reports", func(r *reader) { r.w.shelf.Button.OnTapped() }},
	{"notice", func(r *reader) { openClipboard(r.w) }},
	{"no text", func(r *reader) { r.w.texts.Show() }},
	{"text", func(r *reader) { r.w.texts.Open(fileOf(r.t, madeUpText(r.w.state.report))) }},
	{"figure in the text", func(r *reader) {
		r.w.texts.Open(fileOf(r.t, madeUpText(r.w.state.report)))
		r.w.figures.chooseInText("gdp.growth")
	}},
	{"another text", func(r *reader) { r.w.texts.Open(fileOf(r.t, "no report")) }},
}

// givesWay names the screens on which a text may be cut: the cells of a row, whose figure is
// said whole in the bar below, the title of the chart that a preview shows, beside it or as
// the hint of the field for another, and what stands around a word that was found.
var givesWay = []string{"search", "table", "table of one indicator", "comparison", "chart's table", "export of a chart", "export of a chapter", "export of all"}

// In a language that was never thought of, with words two fifths longer than English ones,
// the window leaves no word of another and cuts none, whatever it shows.
func TestNothingInTheWindowIsUntranslatedOrCut(t *testing.T) {
	for _, width := range []float32{900, 1280} {
		t.Run(fmt.Sprint("pages in ", width), func(t *testing.T) {
			r := newPseudoReader(t)
			r.w.win.Resize(fyne.NewSize(width, 800))
			for tab := range r.w.state.routes {
				r.w.state.setTab(tab)
				name := fmt.Sprint("page ", tab)
				if r.w.state.shows(kindFigures) {
					name = "table"
				}
				r.readsAll(name)
			}
		})
	}
	for _, s := range pseudoScreens {
		t.Run(s.name, func(t *testing.T) {
			r := newPseudoReader(t)
			r.w.win.Resize(fyne.NewSize(900, 800))
			s.open(r)
			r.readsAll(s.name)
		})
	}
}

// readsAll fails for a text on the screen that is in another language or is cut, and for one
// in a list that opens there.
func (r *reader) readsAll(screen string) {
	r.t.Helper()
	texts, names := 0, r.sameEverywhere()
	namesLanguages := strings.HasPrefix(screen, "export") || screen == "preferences"
	translated := func(text string) {
		texts++
		if pseudotest.IsForeign(names.Replace(quoted.ReplaceAllString(text, ""))) && !r.isOfTheReport(text) {
			r.t.Errorf("%s: %q is not translated", screen, text)
		}
	}
	eachShown(r.w.win.Canvas(), func(o fyne.CanvasObject, at fyne.Position) {
		switch o := o.(type) {
		case *canvas.Text:
			if !r.isLanguageName(o.Text) || !namesLanguages {
				translated(o.Text)
			}
			r.isWhole(screen, o, at.X)
		case *kit.OptionSelect:
			for _, option := range o.Choices {
				if !namesLanguages || !isLanguage(option.Key) {
					translated(option.Label)
				}
			}
		case *kit.MenuButton:
			for _, item := range o.Menu().Items {
				translated(item.Label)
			}
		}
	})
	if texts < 15 {
		r.t.Errorf("%s: only %d texts were read: the test looks for what is not there", screen, texts)
	}
}

// isLanguage says whether a choice is a language, which is called by its own name.
func isLanguage(key string) bool { return slices.Contains(report.Languages, report.Language(key)) }

// isLanguageName says whether a text is the name of a language.
func (r *reader) isLanguageName(text string) bool {
	return slices.ContainsFunc(report.Languages, func(l report.Language) bool { return text == r.w.words.T("language."+string(l)) })
}

// isWhole fails for a text at a horizontal place that is cut.
func (r *reader) isWhole(screen string, text *canvas.Text, x float32) {
	r.t.Helper()
	need, room, window := text.MinSize().Width, text.Size().Width, r.w.win.Canvas().Size().Width
	if room > 0 && need > room+1 || x+need > window {
		r.t.Errorf("%s: %q needs %v at %v, and has %v of a window of %v", screen, text.Text, need, x, room, window)
	}
	if strings.HasSuffix(text.Text, "...") && !slices.Contains(givesWay, screen) {
		r.t.Errorf("%s: %q is cut", screen, text.Text)
	}
}

// isOfTheReport says whether a text is a part of the report's text that is open.
func (r *reader) isOfTheReport(text string) bool {
	return r.w.state.source != nil && strings.Contains(madeUpText(r.w.state.report), text)
}

// quoted matches the report's own words where others speak of them: the marks by which its
// text is divided, and the names that a check counts.
var quoted = regexp.MustCompile(`[‘“][\p{Han}—。；（）]+[’”]|\([\p{Han}、]+\)`)

// sameEverywhere returns what takes out of a text what it has in every language: what the
// report prints, where it is quoted; the report's units, where it is said what becomes of
// them, and the word by which it says that something is new; the names of files and folders; the
// word by which a reader who is lost finds the choice of a language; and what is printed on keys.
func (r *reader) sameEverywhere() *strings.Replacer {
	names := []string{"亿公斤", "万千瓦", "亿", "万", "新", "text.txt", "dpi", "（语言）", r.folder, filepath.Base(r.folder)}
	for _, f := range r.w.state.report.Figures {
		names = append(names, pages.Printed(f), f.Printed+f.Unit.Printed)
	}
	for _, m := range kit.KeyMaps() {
		for _, b := range m.Bindings {
			for _, s := range slices.Concat(b.Strokes, b.Back) {
				names = append(names, strings.Split(s.Name(r.w.words), "+")...)
			}
		}
	}
	slices.SortFunc(names, func(a, b string) int { return len(b) - len(a) })
	var pairs []string
	for _, n := range names {
		if pseudotest.IsForeign(n) {
			pairs = append(pairs, n, "")
		}
	}
	return strings.NewReplacer(pairs...)
}

// The menus have no word of another language but those by which a reader who is lost finds
// the way to another.
func TestNoMenuIsUntranslated(t *testing.T) {
	r := newPseudoReader(t)
	items := 0
	var read func(menu *fyne.Menu)
	read = func(menu *fyne.Menu) {
		for _, item := range menu.Items {
			items++
			ownName := menu.Label == r.w.words.T("menu.language")
			if pseudotest.IsForeign(strings.TrimSuffix(item.Label, "（语言）]")) && !ownName {
				t.Errorf("%s: %q is not translated", menu.Label, item.Label)
			}
			if item.ChildMenu != nil {
				read(fyne.NewMenu(item.Label, item.ChildMenu.Items...))
			}
		}
	}
	for _, menu := range r.w.win.MainMenu().Items {
		if pseudotest.IsForeign(menu.Label) {
			t.Errorf("%q is not translated", menu.Label)
		}
		read(menu)
	}
	if items < 30 {
		t.Errorf("only %d items were read", items)
	}
}
