package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"

	"yulan/app/kit"
	"yulan/app/kit/kittest"
	"yulan/app/pages"
	"yulan/app/source"
)

func TestOpenSource(t *testing.T) {
	r := newReader(t)
	for name, path := range copies(t, r.w.state.report) {
		r.w.texts.Open(path)
		r.hasDialogs(0)
		if r.w.state.source == nil || r.w.state.source.Path != path {
			t.Fatalf("%s: it is not open", name)
		}
		if got, want := r.w.state.source.Ledger.FiguresFound(), len(r.w.state.report.Figures); got != want {
			t.Errorf("%s: %d figures are found, want %d", name, got, want)
		}
		r.sees("text.opened", "file", filepath.Base(path))
	}
	r.w.texts.Close()
	if r.w.state.source != nil || r.w.state.lastSource() != "" {
		t.Error("it is still open")
	}
}

// wide writes a text in UTF-16, its byte-order mark first.
func wide(text string) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune("\ufeff" + text)) {
		b.WriteByte(byte(u))
		b.WriteByte(byte(u >> 8))
	}
	return b.String()
}

// What is no copy of the report's text is refused in the reader's language, and what was
// open before stays open.
func TestOpenSourceRefuses(t *testing.T) {
	r := newReader(t)
	good := fileOf(t, madeUpText(r.w.state.report))
	r.w.texts.Open(good)
	before := r.w.state.source
	cases := []struct{ name, path, key string }{
		{"binary", fileOf(t, "\x7fELF\x00\x01\x02"), "binary"},
		{"empty", fileOf(t, ""), "empty"},
		{"100 MB", fileOf(t, strings.Repeat("增长8.3%", 100<<20/13)), "too-large"},
		{"UTF-16 of another text", fileOf(t, wide("另一篇文章")), "no-chapter"},
		{"broken bytes", fileOf(t, madeUpText(r.w.state.report)+"\n\xff\xff\xff"), "broken-bytes"},
		{"a folder", t.TempDir(), "is-folder"},
		{"a file that has vanished", filepath.Join(t.TempDir(), "gone.txt"), "not-there"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r.t = t
			r.w.texts.Open(c.path)
			r.hasDialogs(1)
			_, err := source.Read(r.w.state.report, c.path)
			r.sees("dialog.failed")
			reason, _, _ := strings.Cut(r.w.words.T("text-fault."+c.key), "{")
			if said := pages.TextProblem(r.w.state.report, filepath.Base(c.path), err, r.w.words); !strings.Contains(said, reason) {
				t.Errorf("it says %q, want %q in it", said, reason)
			}
			r.press(fyne.KeyEscape)
			r.hasDialogs(0)
			if r.w.state.source != before || r.w.state.lastSource() != good {
				t.Error("what was open is not any more")
			}
		})
	}
	r.w.texts.Open(fileOf(t, wide(madeUpText(r.w.state.report))))
	r.hasDialogs(0)
	if r.w.state.source == before {
		t.Error("UTF-16 is not taken")
	}
}

func TestDropOpensAText(t *testing.T) {
	r := newReader(t)
	path := fileOf(t, madeUpText(r.w.state.report))
	t.Chdir(filepath.Dir(path))
	r.w.onDropped(nil)
	r.w.onDropped([]fyne.URI{storage.NewFileURI(filepath.Base(path)), storage.NewFileURI("other")})
	if r.w.state.source == nil || r.w.state.source.Path != path {
		t.Error("it is not open")
	}
}

// The last text is opened again; if its file no longer exists, the reader is not told.
func TestSourceIsOpenedAgain(t *testing.T) {
	r := newReader(t)
	path := fileOf(t, madeUpText(r.w.state.report))
	r.w.texts.Open(path)
	r.w.state.showText(false)
	r.w.state.source = nil // the program ends and begins
	r.w.texts.First("")
	if r.w.state.source == nil || r.w.state.textShown() {
		t.Error("it is not opened again as it was")
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	r.w.state.source = nil
	r.w.texts.First("")
	r.hasDialogs(0)
	if r.w.state.source != nil || r.w.state.lastSource() != path {
		t.Error("a text that has gone is open, or forgotten for good")
	}
	r.w.texts.First(path) // asked for by name
	r.hasDialogs(1)
}

// The picker takes a file from its list, or by its path.
func TestChooseSource(t *testing.T) {
	r := newReader(t)
	path := fileOf(t, madeUpText(r.w.state.report))
	r.w.texts.Choose()
	r.press(fyne.KeyReturn)
	r.sees("picker.no-choice")
	r.types("nothing.txt")
	r.press(fyne.KeyReturn)
	r.sees("picker.no-file")
	r.focused().(*kit.KeyEntry).SetText(filepath.Dir(path))
	r.press(fyne.KeyReturn) // a folder is entered
	r.hasDialogs(1)
	r.types(filepath.Base(path))
	r.press(fyne.KeyReturn)
	r.hasDialogs(0)
	if r.w.state.source == nil || r.w.state.source.Path != path {
		t.Error("it is not open")
	}
	if r.w.state.folder() != r.folder {
		t.Error("pictures go to another folder now")
	}
	r.w.texts.Choose() // where the last one was
	r.press(fyne.KeyEscape)
	r.hasDialogs(0)
}

// Reading that takes long is shown and can be called off; what comes then is not opened.
func TestReadingCanBeCalledOff(t *testing.T) {
	r, clock := newReader(t), &kittest.Clock{}
	var waiting []func()
	r.w.After = clock.After
	r.w.Worker = func(work func()) { waiting = append(waiting, work) }
	path := fileOf(t, madeUpText(r.w.state.report))
	r.w.texts.Open(path)
	r.hasDialogs(0)
	clock.Strike()
	r.sees("text.reading")
	r.press(fyne.KeyEscape)
	r.hasDialogs(0)
	waiting[0]()
	if r.w.state.source != nil {
		t.Error("it was opened all the same")
	}
	other := fileOf(t, madeUpText(r.w.state.report))
	r.w.texts.Open(path)
	r.w.texts.Open(other)
	waiting[2]()
	waiting[1]()
	if r.w.state.source == nil || r.w.state.source.Path != other {
		t.Error("the earlier of two came later and is open")
	}
	clock.Strike()
	r.hasDialogs(0)
}
