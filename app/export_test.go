package app

import (
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"yulan/app/export"
	"yulan/app/files/ask"
	"yulan/app/files/filestest"
	"yulan/app/kit/kittest"
)

// A reader works the window with the keyboard alone.
type reader struct {
	t      *testing.T
	w      *window
	folder string // that pictures go to
}

// newReader returns a reader whose folder for pictures is empty.
func newReader(t *testing.T) *reader {
	t.Helper()
	return newReaderOf(t, "")
}

// newReaderOf returns a reader of the report in a folder.
func newReaderOf(t *testing.T, folder string) *reader {
	t.Helper()
	w, _ := newTestWindowOf(t, folder)
	r := &reader{t: t, w: w, folder: t.TempDir()}
	w.state.setFolder(r.folder)
	c := export.UsualChoice() // but quickly drawn
	c.Paper, c.Width, c.Height, c.Density = export.PaperOwn, "160", "90", "1×"
	w.state.SetExportChoice(c.String())
	return r
}

// exports opens the export dialog and confirms it as it is.
func (r *reader) exports(open func()) {
	r.t.Helper()
	open()
	r.press(fyne.KeyReturn)
}

// chart is what exports a chart, as the menu does.
func (r *reader) chart() { r.w.export.Chart("") }

// types types into what has the focus, in place of what is selected there.
func (r *reader) types(text string) {
	r.t.Helper()
	test.Type(r.focused(), text)
}

func (r *reader) focused() fyne.Focusable {
	r.t.Helper()
	f := r.w.win.Canvas().Focused()
	if f == nil {
		r.t.Fatal("nothing has the focus")
	}
	return f
}

// press presses keys one after the other.
func (r *reader) press(keys ...fyne.KeyName) {
	r.t.Helper()
	for _, k := range keys {
		if k == fyne.KeyTab {
			r.w.win.Canvas().(interface{ FocusNext() }).FocusNext()
		} else {
			kittest.Press(r.focused(), k)
		}
	}
}

// sees fails unless the words of a key are on the screen, in one text or in several in a row: a
// line is set in pieces where two marks share their room.
func (r *reader) sees(key string, args ...any) {
	r.t.Helper()
	var shown strings.Builder
	eachShown(r.w.win.Canvas(), func(o fyne.CanvasObject, _ fyne.Position) {
		if o, ok := o.(*canvas.Text); ok {
			shown.WriteString(o.Text)
		}
	})
	text := r.w.words.T(key, args...)
	if !strings.Contains(shown.String(), text) && !strings.Contains(test.RenderToMarkup(r.w.win.Canvas()), text) {
		r.t.Errorf("%q is not on the screen", text)
	}
}

func (r *reader) hasDialogs(n int) {
	r.t.Helper()
	if got := len(r.w.win.Canvas().Overlays().List()); got != n {
		r.t.Fatalf("%d dialogs are open, want %d", got, n)
	}
}

// has fails unless the folder holds n whole pictures and nothing else.
func (r *reader) has(n int) {
	r.t.Helper()
	names := filestest.NamesIn(r.t, r.folder)
	if len(names) != n {
		r.t.Errorf("there are %d files, want %d: %v", len(names), n, names)
	}
	for _, name := range names {
		file, err := os.Open(filepath.Join(r.folder, name))
		if err != nil {
			r.t.Fatal(err)
		}
		if _, err := png.Decode(file); err != nil {
			r.t.Errorf("%s is no picture: %v", name, err)
		}
		file.Close()
	}
}

func TestExportOneChart(t *testing.T) {
	r := newReader(t)
	r.exports(r.chart)
	r.sees("export.chart-title")
	r.press(fyne.KeyReturn)
	r.hasDialogs(0)
	r.has(1)
	name := pageOf(r.w).Page.Pictures()[0].Name + ".png"
	r.sees("export.saved", "path", filepath.Join(r.folder, name))
}

func TestExportTheChosenChart(t *testing.T) {
	r := newReader(t)
	second := pageOf(r.w).Cards.Cards[1]
	r.w.win.Canvas().Focus(second)
	r.exports(r.chart) // as the menu does
	r.press(fyne.KeyReturn)
	want := pageOf(r.w).Page.Pictures()[1].Name + ".png"
	if got := filestest.NamesIn(t, r.folder); len(got) != 1 || got[0] != want {
		t.Errorf("there is %v, want %s", got, want)
	}
}

func TestExportUnderAnotherName(t *testing.T) {
	r := newReader(t)
	r.exports(r.chart)
	r.types("图一")
	r.press(fyne.KeyReturn)
	if got := filestest.NamesIn(t, r.folder); len(got) != 1 || got[0] != "图一.png" {
		t.Errorf("there is %v, want 图一.png", got)
	}
}

func TestExportAsksBeforeItReplaces(t *testing.T) {
	r := newReader(t)
	path := filepath.Join(r.folder, "mine.png")
	if err := os.WriteFile(path, []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	r.exports(r.chart)
	r.types("mine")
	r.press(fyne.KeyReturn)
	r.sees("picker.replace", "name", "mine.png")
	r.hasDialogs(2)
	r.press(fyne.KeyReturn) // cancels: it has the focus
	r.hasDialogs(1)
	if got, _ := os.ReadFile(path); string(got) != "mine" {
		t.Fatal("it was replaced without consent")
	}
	r.press(fyne.KeyReturn)
	r.press(fyne.KeyTab, fyne.KeyReturn)
	r.hasDialogs(0)
	r.has(1)
}

func TestExportRefusesBadNames(t *testing.T) {
	for name, key := range map[string]string{
		"a/b": "failure.bad-name", `a\b`: "failure.bad-name", "a:b": "failure.bad-name",
		" ": "picker.no-name", "..": "picker.no-name", "taken": "failure.is-folder",
	} {
		t.Run(name, func(t *testing.T) {
			r := newReader(t)
			if err := os.Mkdir(filepath.Join(r.folder, "taken.png"), 0o755); err != nil {
				t.Fatal(err)
			}
			r.exports(r.chart)
			r.types(name)
			r.press(fyne.KeyReturn)
			r.hasDialogs(1)
			r.sees(key)
		})
	}
}

func TestExportIsCalledOffByEscape(t *testing.T) {
	r := newReader(t)
	for _, tabs := range []int{0, 1, 2, 3, 4, 5, 6} { // wherever the focus is
		r.w.export.Chart("")
		for range tabs {
			r.press(fyne.KeyTab)
		}
		r.press(fyne.KeyEscape)
		r.hasDialogs(0)
	}
	r.has(0)
}

// A folder that vanishes while the dialog is open, and one that vanishes after that.
func TestExportSaysWhyItFailed(t *testing.T) {
	r := newReader(t)
	vanish := func() {
		if err := os.Remove(r.folder); err != nil {
			t.Fatal(err)
		}
	}
	r.exports(r.chart)
	vanish()
	r.press(fyne.KeyReturn)
	r.hasDialogs(1)
	r.sees("failure.no-folder")

	if err := os.Mkdir(r.folder, 0o755); err != nil {
		t.Fatal(err)
	}
	worker := r.w.Worker
	r.w.Worker = func(f func()) { // the place is looked at; the next is the writing
		r.w.Worker = func(f func()) {
			vanish()
			worker(f)
		}
		worker(f)
	}
	r.press(fyne.KeyReturn)
	r.sees("dialog.failed")
	r.press(fyne.KeyReturn)
	r.hasDialogs(0)
}

func TestExportChapter(t *testing.T) {
	r := newReader(t)
	r.w.state.setTab(3)
	r.exports(r.w.export.Chapter)
	r.press(fyne.KeyReturn)
	n := len(pageOf(r.w).Page.Charts)
	r.hasDialogs(0)
	r.has(n)
	r.sees("export.saved-all", "n", n, "folder", r.folder)
}

func TestExportAllInTheReadersLanguage(t *testing.T) {
	r := newReader(t)
	r.w.state.setLanguage("en")
	r.exports(r.w.export.All)
	r.press(fyne.KeyReturn)
	r.hasDialogs(0)
	n := 0
	for _, c := range r.w.state.report.Chapters {
		n += len(c.Charts)
	}
	if got := len(filestest.NamesIn(t, r.folder)); got != n {
		t.Errorf("there are %d pictures, want %d", got, n)
	}
}

// What is there already is asked about once, and may be kept.
func TestExportChapterKeepsWhatIsThere(t *testing.T) {
	r := newReader(t)
	pictures := pageOf(r.w).Page.Pictures()
	path := filepath.Join(r.folder, pictures[0].Name+".png")
	if err := os.WriteFile(path, []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	r.exports(r.w.export.Chapter)
	r.press(fyne.KeyReturn)
	r.hasDialogs(1)
	r.press(fyne.KeyTab, fyne.KeyReturn) // only the others
	r.hasDialogs(0)
	if got, _ := os.ReadFile(path); string(got) != "mine" {
		t.Error("what was to be kept was replaced")
	}
	if got := len(filestest.NamesIn(t, r.folder)); got != len(pictures) {
		t.Errorf("there are %d files, want %d", got, len(pictures))
	}
	r.exports(r.w.export.Chapter)
	r.press(fyne.KeyReturn)              // all are there now
	r.press(fyne.KeyTab, fyne.KeyReturn) // replace them
	r.hasDialogs(0)
	r.has(len(pictures))
}

func TestExportChapterIsCalledOff(t *testing.T) {
	r := newReader(t)
	r.exports(r.w.export.Chapter)
	worker := r.w.Worker
	var batch func()
	r.w.Worker = func(f func()) { // the third is the batch: it waits until it is called off
		r.w.Worker = func(f func()) {
			r.w.Worker = func(f func()) { batch = f }
			worker(f)
		}
		worker(f)
	}
	r.press(fyne.KeyReturn)
	r.sees("export.running")
	r.press(fyne.KeyEscape)
	batch()
	r.hasDialogs(0)
	r.has(0)
	r.sees("export.cancelled", "n", 0, "total", len(pageOf(r.w).Page.Charts), "folder", r.folder)
}

// Closing the window calls a batch off.
func TestClosingTheWindowEndsABatch(t *testing.T) {
	r := newReader(t)
	var work []func()
	r.exports(r.w.export.Chapter)
	r.w.Worker = func(f func()) { work = append(work, f) }
	r.press(fyne.KeyReturn)
	for step := 0; len(work) > 0; step++ { // what is there is looked at, then it is written
		if step == 2 {
			r.w.close()
		}
		f := work[0]
		work = work[1:]
		f()
	}
	r.has(0)
}

// It waits for the file that is being written, so that no part of one is left.
func TestClosingTheWindowWaitsForAFile(t *testing.T) {
	w, _ := newTestWindow(t)
	w.writing.Add(1)
	closed := make(chan struct{})
	go func() {
		w.finish(24 * time.Hour) // however busy the machine is
		close(closed)
	}()
	<-w.open.Done()
	select {
	case <-closed:
		t.Fatal("the window closed while a file was being written")
	default:
	}
	w.writing.Done()
	<-closed
	if n := boardOf(w).left; n != 1 {
		t.Errorf("what was copied was left to the desktop %d times", n)
	}
}

// The table has no charts, and shortcuts reach the window through a dialog.
func TestExportNeedsAPageOfItsOwn(t *testing.T) {
	r := newReader(t)
	r.w.state.setTab(len(r.w.state.report.Chapters))
	r.w.export.Chart("")
	r.w.export.Chapter()
	r.hasDialogs(0)
	r.w.state.setTab(0)
	r.w.export.Chart("")
	r.w.export.Chart("")
	r.w.export.Chapter()
	r.w.export.All()
	r.w.help.Program()
	r.hasDialogs(1)
}

func TestPickerGoesThroughFolders(t *testing.T) {
	r := newReader(t)
	if err := os.MkdirAll(filepath.Join(r.folder, "a", "b"), 0o755); err != nil {
		t.Fatal(err)
	}
	p := ask.ForFolder(r.w.asking, "", ".png", func(string) {})
	p.OnEntry(0)
	p.OnEntry(0)
	if want := filepath.Join(r.folder, "a", "b"); p.Folder != want || p.Path.Text != want {
		t.Errorf("it is in %s, shown as %s, want %s", p.Folder, p.Path.Text, want)
	}
	p.Path.SetText(filepath.Join(r.folder, "nowhere"))
	kittest.Press(p.Path, fyne.KeyReturn)
	r.sees("failure.no-folder")
	p.Confirm()
	r.hasDialogs(1)
	p.Path.SetText("  " + r.folder + "  ")
	kittest.Press(p.Path, fyne.KeyReturn)
	if p.Folder != r.folder {
		t.Errorf("it is in %s, want %s", p.Folder, r.folder)
	}
}

func TestPickerMakesFolders(t *testing.T) {
	r := newReader(t)
	p := ask.ForFolder(r.w.asking, "", ".png", func(string) {})
	for _, c := range []struct{ name, in, says string }{
		{"new", "new", ""},
		{"a/b", "new", "failure.bad-name"},
		{" ", "new", "failure.bad-name"},
	} {
		p.NewFolder()
		r.types(c.name)
		r.press(fyne.KeyReturn)
		r.hasDialogs(1)
		if got := filepath.Base(p.Folder); got != c.in {
			t.Errorf("after %q it is in %s, want %s", c.name, got, c.in)
		}
		if c.says != "" {
			r.sees(c.says)
		}
	}
	p.Open(r.folder)
	p.NewFolder()
	r.types("new")
	r.press(fyne.KeyReturn)
	r.sees("failure.is-folder")
}

// The folder that was exported to is where the next dialog begins.
func TestPickerRemembersItsFolder(t *testing.T) {
	r := newReader(t)
	other := t.TempDir()
	p := ask.ForFolder(r.w.asking, "", ".png", func(string) {})
	p.Path.SetText(other)
	p.Confirm()
	if got := r.w.state.folder(); got != other {
		t.Errorf("it remembers %s, want %s", got, other)
	}
	if again := ask.ForFolder(r.w.asking, "", ".png", func(string) {}); again.Folder != other {
		t.Errorf("the next dialog begins in %s, want %s", again.Folder, other)
	}
}
