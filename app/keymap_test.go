package app

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/storage"
	"fyne.io/fyne/v2/test"

	"yulan/app/chapter"
	"yulan/app/kit"
	"yulan/app/kit/kittest"
	"yulan/app/preferences"
	"yulan/report"
)

// strike presses a key with the modifiers of a stroke, as Fyne's driver does: with modifiers
// the menu comes first, then what has the focus, then the window.
func (r *reader) strike(s kit.Stroke) {
	r.t.Helper()
	canvas := r.w.win.Canvas()
	focused := canvas.Focused()
	order := canvas.(interface {
		FocusNext()
		FocusPrevious()
	})
	switch {
	case s == kit.Stroke{Key: fyne.KeyTab, With: fyne.KeyModifierShift}:
		order.FocusPrevious()
	case s == kit.Stroke{Key: fyne.KeyTab} && !acceptsTab(focused):
		order.FocusNext()
	case s.With == 0 && focused != nil:
		kittest.Press(focused, s.Key)
	case s.With == 0:
		canvas.OnTypedKey()(&fyne.KeyEvent{Name: s.Key})
	default:
		r.shortcut(s)
	}
}

func acceptsTab(o fyne.Focusable) bool {
	t, ok := o.(fyne.Tabbable)
	return ok && t.AcceptsTab()
}

// shortcut presses a key with modifiers.
func (r *reader) shortcut(s kit.Stroke) {
	for _, m := range r.w.win.MainMenu().Items {
		if item := itemOf(m, s); item != nil {
			item.Action()
			return
		}
	}
	var shortcut fyne.Shortcut = s.Shortcut()
	if s == (kit.Stroke{Key: fyne.KeyC, With: fyne.KeyModifierShortcutDefault}) {
		shortcut = &fyne.ShortcutCopy{}
	}
	taker, ok := r.w.win.Canvas().Focused().(fyne.Shortcutable)
	if !ok {
		taker = r.w.win.Canvas().(fyne.Shortcutable)
	}
	taker.TypedShortcut(shortcut)
}

// itemOf returns the item of a menu that shows a stroke and can be chosen, or nil.
func itemOf(m *fyne.Menu, s kit.Stroke) *fyne.MenuItem {
	for _, i := range m.Items {
		if i.ChildMenu != nil {
			if found := itemOf(i.ChildMenu, s); found != nil {
				return found
			}
		}
		if key, ok := i.Shortcut.(*desktop.CustomShortcut); ok && !i.Disabled && *key == *s.Shortcut() {
			return i
		}
	}
	return nil
}

// quitCounter is an app and its driver; it counts how often that is asked to quit, and has no
// window closed for it.
type quitCounter struct {
	fyne.App
	quits int
}

func (q *quitCounter) Driver() fyne.Driver { return quittingDriver{q.App.Driver(), q} }

type quittingDriver struct {
	fyne.Driver
	app *quitCounter
}

func (quittingDriver) AllWindows() []fyne.Window { return nil }

func (d quittingDriver) Quit() { d.app.quits++ }

// keyStates prepare the window so that the keys of a place have something to act on.
var keyStates = map[string]func(r *reader){
	kit.PageKeys.Place: func(r *reader) {
		r.w.state.setFigure("gdp.level")
		pageOf(r.w).Right.ScrollTo(200)
	},
	kit.ChartKeys.Place: func(r *reader) {
		cards := pageOf(r.w).Cards.Cards // one below the first, with values before and after the selected one
		card := cards[1+slices.IndexFunc(cards[1:], func(c *chapter.Card) bool { return len(c.Spec.Keys()) > 2 })]
		r.w.state.setFigure(card.Spec.Keys()[1])
		card.Focus()
	},
	kit.TextKeys.Place: func(r *reader) {
		r.w.win.Canvas().Focus(pageOf(r.w).Text)
		r.press(fyne.KeyRight, fyne.KeyRight)
	},
	kit.LargeKeys.Place:  func(r *reader) { r.w.state.setEnlarged(pageOf(r.w).Page.Charts[1].Head().ID) },
	kit.SlideKeys.Place:  func(r *reader) { r.w.charts.Do(chapter.IntentPresent, pageOf(r.w).Page.Charts[1].Head().ID) },
	kit.FindKeys.Place:   seeking,
	kit.HeadKeys.Place:   func(r *reader) { r.inTable(r.w.table.View.Header); r.press(fyne.KeyRight, fyne.KeyRight) },
	kit.ButtonKeys.Place: func(r *reader) { r.inTable(r.w.table.View.Bar.Facets[0]) },
	kit.FilterKeys.Place: func(r *reader) {
		r.inTable(r.w.table.View.Bar.Text)
		r.w.table.View.Bar.Text.SetText("1")
	},
	kit.CompareKeys.Place: func(r *reader) {
		comparing(r)
		r.w.win.Canvas().Focus(pageOf(r.w).Cards.Cards[0])
		paint(pageOf(r.w).Cards.Cards[0].View)
	},
	kit.TitleKeys.Place: func(r *reader) {
		comparing(r)
		title := benchOf(r.w).Title.Entry
		benchOf(r.w).Title.Write()
		title.SetText("A title of the reader's")
	},
	kit.WindowKeys.Place: func(r *reader) {
		r.w.texts.Open(fileOf(r.t, madeUpText(r.w.state.report)))
		r.w.state.setFigure("gdp.level")
	},
}

// inTable turns to the table and gives one of its widgets the focus.
func (r *reader) inTable(focus fyne.Focusable) { r.w.win.Canvas().Focus(focus) }

// seeking has the reader find many figures, and choose one in the middle.
func seeking(r *reader) {
	r.w.search.Start()
	r.w.search.Field.SetText("1")
	r.press(fyne.KeyPageDown, fyne.KeyPageDown)
}

// comparing has the reader compare three figures, of which the second is selected.
func comparing(r *reader) {
	r.w.compare.Add("gdp.growth", "retail.growth", "trade.growth")
	r.w.state.turnTo(kindCompare)
	r.w.state.setFigure("retail.growth")
}

// readReport opens a report that was read by machine, and selects one of its figures.
func readReport(r *reader) {
	path := filepath.Join(r.t.TempDir(), "report.txt")
	if err := os.WriteFile(path, []byte(ownReport), 0o600); err != nil {
		r.t.Fatal(err)
	}
	r.w.onDropped([]fyne.URI{storage.NewFileURI(path)})
	r.w.state.setFigure(r.w.state.report.Figures[0].ID)
}

// rest puts the window back to a page on which nothing was done.
func (r *reader) rest() {
	for _, o := range r.w.win.Canvas().Overlays().List() {
		r.w.win.Canvas().Overlays().Remove(o)
	}
	r.w.search.Close()
	r.w.win.SetFullScreen(false)
	r.w.state.setTextSize(preferences.UsualTextSize)
	r.w.state.setEnlarged("")
	r.w.state.setFigure("")
	r.w.state.removeCompared(nil)
	r.w.state.setTab(1)
}

// prepare brings the window to where a command has something to act on.
func (r *reader) prepare(place string, c kit.Command, s kit.Stroke) {
	r.rest()
	switch c {
	case kit.CommandPage: // from a page that the key does not turn to
		if r.w.state.setTab(2); s.Key == fyne.Key3 {
			r.w.state.setTab(4)
		}
	case kit.CommandColumn, kit.CommandSort, kit.CommandChoices, kit.CommandToRows, kit.CommandClear:
		r.w.state.turnTo(kindFigures)
	case kit.CommandCorrect, kit.CommandConfirm:
		readReport(r)
		return
	}
	keyStates[place](r)
	if c == kit.CommandShowInText {
		r.w.state.showText(false)
	}
}

// seen returns all that the reader can notice of the window: what it shows and where, what has
// the focus, and what was copied, written or asked of the system.
func (r *reader) seen(app *quitCounter) string {
	focus := "nothing"
	if f := r.w.win.Canvas().Focused(); f != nil {
		focus = fmt.Sprintf("%p", f)
	}
	board := r.w.copies.Board.(*fakeBoard)
	return fmt.Sprint(test.RenderToMarkup(r.w.win.Canvas()), focus, r.w.state.textSize, r.w.state.tab(), r.w.state.figure,
		r.w.win.FullScreen(), board.Content(), len(board.pictures), app.quits, r.w.state.route)
}

// Every key of the list does something in its place, and a key that is not in it does nothing.
func TestEveryKeyActs(t *testing.T) {
	for _, m := range kit.KeyMaps() {
		t.Run(m.Place, func(t *testing.T) {
			r := newReader(t)
			app := &quitCounter{App: r.w.app}
			r.w.app = app
			for _, b := range m.Bindings {
				for _, s := range slices.Concat(b.Strokes, b.Back, b.More) {
					r.prepare(m.Place, b.Command, s)
					before := r.seen(app)
					r.strike(kit.Stroke{Key: fyne.KeyF9, With: s.With})
					if r.seen(app) != before {
						t.Fatalf("a key that means nothing changes something, held with %d", s.With)
					}
					r.strike(s)
					if r.seen(app) == before {
						t.Errorf("%s does nothing for %q", s.Name(r.w.words), b.Command)
					}
				}
			}
		})
	}
}

// The help names every key of the list and what it does, in every language, and there are no
// words for keys that the list does not have.
func TestHelpNamesEveryKey(t *testing.T) {
	w, _ := newTestWindow(t)
	for _, l := range report.Languages {
		w.state.setLanguage(l)
		used := map[string]bool{"keys.title": true, "keys.and": true, "keys.name.space": true, "keys.name.menu": true}
		topic, words := w.help.Topics()[0], wordsOf(t, l)
		for i, m := range kit.KeyMaps() {
			passage := topic.Passages[i]
			used["keys.in."+m.Place] = true
			if len(passage.Terms) != len(m.Bindings) {
				t.Fatalf("%s: of the keys of %q the help has %d, want %d", l, m.Place, len(passage.Terms), len(m.Bindings))
			}
			for j, b := range m.Bindings {
				key := "keys." + string(b.Command)
				used[key] = true
				term := passage.Terms[j]
				if term.Text != words[key] || term.Text == "" {
					t.Errorf("%s: %q is said to do %q", l, b.Command, term.Text)
				}
				for _, strokes := range [][]kit.Stroke{b.Strokes, b.Back} {
					if len(strokes) == 0 || len(strokes) > 4 {
						continue // of many the help names the first and the last
					}
					for _, s := range strokes {
						if !strings.Contains(term.Name, s.Name(w.words)) {
							t.Errorf("%s: the help has %q for %q, and not %s", l, term.Name, b.Command, s.Name(w.words))
						}
					}
				}
			}
		}
		for key := range words {
			if strings.HasPrefix(key, "keys.") && !used[key] {
				t.Errorf("%s: no key of the list has the words %q", l, key)
			}
		}
	}
}

// wordsOf returns all words of a language by their keys.
func wordsOf(t *testing.T, l report.Language) map[string]string {
	t.Helper()
	file, err := os.ReadFile(filepath.Join("../assets/words", string(l)+".json"))
	if err != nil {
		t.Fatal(err)
	}
	words := map[string]string{}
	if err := json.Unmarshal(file, &words); err != nil {
		t.Fatal(err)
	}
	return words
}

// Every item of the menu that shows a key shows one of the list.
func TestMenuShowsKeysOfTheList(t *testing.T) {
	w, _ := newTestWindow(t)
	listed := map[desktop.CustomShortcut]bool{}
	for _, m := range kit.KeyMaps() {
		for _, b := range m.Bindings {
			for _, s := range slices.Concat(b.Strokes, b.Back) {
				listed[*s.Shortcut()] = true
			}
		}
	}
	shown := 0
	var check func(m *fyne.Menu)
	check = func(m *fyne.Menu) {
		for _, i := range m.Items {
			if i.ChildMenu != nil {
				check(i.ChildMenu)
			}
			if key, ok := i.Shortcut.(*desktop.CustomShortcut); ok {
				if shown++; !listed[*key] {
					t.Errorf("%s shows %s, which is not in the list", i.Label, key.ShortcutName())
				}
			}
		}
	}
	for _, m := range w.win.MainMenu().Items {
		check(m)
	}
	if shown < 20 {
		t.Errorf("only %d items show a key", shown)
	}
}

// Outside the kit no code names a key but Escape and Enter, which answer every dialog and
// list, and the space bar, by which Fyne's own tables select: all others come from the list.
func TestKeysComeFromTheList(t *testing.T) {
	named := regexp.MustCompile(`\b(fyne|desktop)\.Key([A-Z0-9]\w*)`)
	free := []string{"Name", "Event", "Modifier", "Escape", "Return", "Enter", "Space"}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || strings.HasPrefix(path, "kit") {
			return err
		}
		source, err := os.ReadFile(path)
		for _, m := range named.FindAllStringSubmatch(string(source), -1) {
			if !slices.Contains(free, m[2]) {
				t.Errorf("%s names %s", path, m[0])
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
