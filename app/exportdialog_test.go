package app

import (
	"bytes"
	"errors"
	"image/png"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/export"
	"yulan/app/files/filestest"
	"yulan/app/kit"
	"yulan/report"
)

// dialog opens the export dialog for a scope.
func (r *reader) dialog(scope export.Scope) *export.Dialog {
	r.t.Helper()
	d := r.w.export.Open(scope, "")
	if d == nil {
		r.t.Fatal("no dialog opened")
	}
	return d
}

// picks chooses an option by its key, as a tap on it does.
func (r *reader) picks(s interface {
	fyne.CanvasObject
	Options() []kit.Option
	Pick(key string)
}, key string,
) {
	r.t.Helper()
	if !slices.ContainsFunc(s.Options(), func(o kit.Option) bool { return o.Key == key }) {
		r.t.Fatalf("there is no option %q among %v", key, s.Options())
	}
	s.Pick(key)
}

// said returns the line below the fields.
func said(d *export.Dialog) string { return d.Facts.Pieces[0].Text }

// asks tells whether the dialog shows the row of a name.
func asks(d *export.Dialog, key string) bool {
	return slices.ContainsFunc(d.Form.Rows, func(r export.FormRow) bool {
		return r.Name.Visible() && r.Name.Pieces[0].Text == d.Room.Words().T(key)
	})
}

// A report without a chart has none to export or copy, as a picture or as a book; the dialog says so.
func TestExportDialogWithoutCharts(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(file, []byte("粮食产量1.6万吨。\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	r := newReaderOf(t, file)
	for _, format := range []string{"png", "pdf"} {
		d := r.dialog(export.ScopeAll)
		r.picks(d.Formats, format)
		if said(d) != r.w.words.T("exporting.no-charts") || !d.Start.Disabled() || !d.Copy.Disabled() {
			t.Errorf("%s: it says %q", format, said(d))
		}
		for _, b := range []*kit.KeyButton{d.Copy, d.Start} {
			b.OnTapped()
		}
		if !kit.HasDialog(r.w.host) || len(filestest.NamesIn(t, r.folder)) > 0 {
			t.Errorf("%s: something was exported", format)
		}
		d.Modal.Hide()
	}
}

func TestExportDialogKeepsItsChoices(t *testing.T) {
	r := newReader(t)
	d := r.dialog(export.ScopeChart)
	r.picks(d.Formats, "svg")
	r.picks(d.Papers, "slide43")
	r.picks(d.Frames, string(export.FrameCited))
	r.picks(d.Themes, string(kit.ThemeDark))
	r.picks(d.Backgrounds, "none")
	r.picks(d.Languages, string(report.English))
	d.Density.SetText("300 dpi")
	d.Folder.SetChecked(true)
	d.Confirm()
	r.press(fyne.KeyEscape) // no file after all
	want := export.Choice{
		Format: "svg", Paper: "slide43", Width: "160", Height: "90", Density: "300 dpi", Frame: export.FrameCited,
		Dark: true, Transparent: true, OpenFolder: true, Language: report.English, InWindow: report.Chinese,
	}
	if got := r.dialog(export.ScopeChapter).Choice; got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// A chart alone may have a title of the reader's own: the picture and its file have it, and
// a character that the pictures cannot show is named. Several keep theirs.
func TestExportDialogTakesATitle(t *testing.T) {
	r := newReader(t)
	r.w.state.setTab(3)
	d := r.dialog(export.ScopeChart)
	own := d.Pictures[export.ScopeChart][0].Spec.Head().Title
	if got := d.Title.PlaceHolder; got == "" || !strings.HasPrefix(own, strings.TrimSuffix(got, "…")) {
		t.Errorf("the field offers %q, want the chart's own title %q", got, own)
	}
	for typed, want := range map[string]string{"": own, "支柱产业": "支柱产业", "ﬁve\t ": "five"} {
		d.Title.SetText(typed)
		if got := d.Written()[0]; got.Spec.Head().Title != want || got.Name != "3-1 "+want {
			t.Errorf("%q: the picture is called %q and its file %q, want %q", typed, got.Spec.Head().Title, got.Name, want)
		}
	}
	d.Title.SetText("한글")
	if !strings.Contains(said(d), "U+D55C") {
		t.Errorf("nothing is said of what cannot be shown: %q", said(d))
	}
	r.picks(d.Scopes, string(export.ScopeChapter))
	if asks(d, "exporting.own-title") || d.Written()[0].Spec.Head().Title != own {
		t.Error("several charts have the title of one")
	}
}

// The picture of the preview is copied as the choices have it, as a PNG whatever the format;
// a book is not copied.
func TestExportDialogCopies(t *testing.T) {
	r := newReader(t)
	r.w.state.setTab(3)
	d := r.dialog(export.ScopeChart)
	r.picks(d.Formats, "svg")
	r.picks(d.Papers, "square")
	d.Title.SetText("支柱产业")
	d.Density.SetText("1.5×")
	d.Copy.OnTapped()
	r.hasDialogs(0)
	copied := slices.Concat(boardOf(r.w).pictures...)
	pic, err := png.DecodeConfig(bytes.NewReader(copied))
	if err != nil || pic.Width != 810 || pic.Height != 810 {
		t.Errorf("copied is a picture of %d x %d, %v; want 540 x 540 units of 1.5 pixels", pic.Width, pic.Height, err)
	}
	if !bytes.Contains(copied, []byte("支柱产业")) {
		t.Error("the picture has not the title of the reader")
	}
	d = r.dialog(export.ScopeChapter)
	r.picks(d.Formats, "pdf")
	if !d.Copy.Disabled() {
		t.Error("a book can be copied")
	}
}

// What is called off is not kept.
func TestExportDialogForgetsWhatIsCalledOff(t *testing.T) {
	r := newReader(t)
	before := r.w.export.Choice()
	d := r.dialog(export.ScopeChart)
	r.picks(d.Formats, "svg")
	r.press(fyne.KeyEscape)
	r.hasDialogs(0)
	if got := r.w.export.Choice(); got != before {
		t.Errorf("got %+v, want %+v", got, before)
	}
}

func TestExportDialogSaysWhatIsWrong(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ name, width, height, density, says string }{
		{"no density", "160", "90", "sharp", "例如 2× 或 300 dpi"},
		{"a density beyond the limit", "160", "90", "601", "72 至 600 dpi"},
		{"no width", "", "90", "1×", "至少 48"},
		{"a height below the limit", "160", "9", "1×", "版面高度为 9，最小 48"},
		{"more pixels than can be drawn", "10000", "10000", "1×", "像素总数为 100000000，最大 67108864"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := r.dialog(export.ScopeChart)
			d.Width.SetText(c.width)
			d.Height.SetText(c.height)
			d.Density.SetText(c.density)
			if got := said(d); !strings.Contains(got, c.says) || d.Facts.Look != kit.LookError {
				t.Errorf("it says %q, want %q in it", got, c.says)
			}
			d.Confirm()
			r.hasDialogs(1) // and not the one that asks where to
			d.Density.SetText("1×")
			d.Width.SetText("160")
			d.Height.SetText("90")
			if d.Facts.Look == kit.LookError {
				t.Errorf("mended, it still says %q", said(d))
			}
			d.Modal.Cancel()
		})
	}
	r.has(0)
}

// A slide of 1280 × 720 at two pixels a unit is 2560 × 1440 at 192 dots per inch, and
// 13 1/3 × 7 1/2 inches large.
func TestExportDialogSaysHowLargeAPictureIs(t *testing.T) {
	r := newReader(t)
	d := r.dialog(export.ScopeChart)
	r.picks(d.Papers, "slide")
	d.Density.SetText("2×")
	if got, want := said(d), r.w.words.T("exporting.pixels", "w", 2560, "h", 1440, "dpi", 192, "wide", 339, "high", 190); got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
	r.picks(d.Formats, "svg")
	if got, want := said(d), r.w.words.T("exporting.millimetres", "w", 339, "h", 190); got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
	if asks(d, "exporting.density") {
		t.Error("it asks for a density of lines")
	}
}

func TestExportInAnotherLanguageAndFormat(t *testing.T) {
	r := newReader(t)
	d := r.dialog(export.ScopeChart)
	r.picks(d.Languages, string(report.English))
	r.picks(d.Formats, "svg")
	title := d.Pictures[export.ScopeChart][0].Spec.Head().Title
	if strings.ContainsFunc(title, func(c rune) bool { return c >= 0x4e00 && c <= 0x9fff }) {
		t.Errorf("the title is %q", title)
	}
	d.Confirm()
	r.press(fyne.KeyReturn)
	r.hasDialogs(0)
	names := filestest.NamesIn(t, r.folder)
	if len(names) != 1 || filepath.Ext(names[0]) != ".svg" {
		t.Fatalf("there is %v", names)
	}
	text, err := os.ReadFile(filepath.Join(r.folder, names[0]))
	if err != nil || !strings.Contains(string(text), "<title>"+title+"</title>") {
		t.Errorf("%s is not titled %q (%v)", names[0], title, err)
	}
}

// The preview steps through the charts of the scope, no further than its ends, and lays
// them out as the file is laid out.
func TestExportPreview(t *testing.T) {
	r := newReader(t)
	d := r.dialog(export.ScopeChapter)
	n := len(d.Pictures[export.ScopeChapter])
	d.Step(-1)
	if d.At != 0 {
		t.Errorf("before the first it shows %d", d.At)
	}
	for range n + 2 {
		d.Step(1)
	}
	if d.At != n-1 {
		t.Errorf("behind the last it shows %d, want %d", d.At, n-1)
	}
	if got, want := d.Place.Pieces[0].Text, d.Pictures[export.ScopeChapter][n-1].Spec.Head().Title; !strings.Contains(got, want) {
		t.Errorf("it shows %q, want %q", got, want)
	}
	r.picks(d.Scopes, string(export.ScopeChart))
	if got, want := d.Place.Pieces[0].Text, d.Pictures[export.ScopeChart][0].Spec.Head().Title; !strings.Contains(got, want) {
		t.Errorf("it shows %q, want %q", got, want)
	}
	r.picks(d.Papers, "square")
	if got := d.Preview.Raster.Size(); got.Width != got.Height {
		t.Errorf("a square is shown as %v", got)
	}
	before := d.Preview.Of.Key
	for _, change := range []func(){
		func() { r.picks(d.Backgrounds, "none") },
		func() { r.picks(d.Themes, string(kit.ThemeDark)) },
		func() { r.picks(d.Frames, string(export.FramePlain)) },
		func() { r.picks(d.Languages, string(report.English)) },
		func() { r.picks(d.Papers, "slide43") },
	} {
		change()
		if d.Preview.Of.Key == before {
			t.Errorf("another choice is shown as %q too", before)
		}
		before = d.Preview.Of.Key
	}
}

// The folder is opened afterwards if that is wanted, and a system that cannot is no
// failure of the export.
func TestExportOpensTheFolder(t *testing.T) {
	r := newReader(t)
	var opened []string
	var fails error
	r.w.openURL = func(u *url.URL) error {
		opened = append(opened, u.Path)
		return fails
	}
	r.exports(r.chart)
	r.press(fyne.KeyReturn)
	if len(opened) > 0 {
		t.Errorf("%v was opened unasked", opened)
	}
	c := r.w.export.Choice()
	c.OpenFolder = true
	r.w.state.SetExportChoice(c.String())
	r.exports(r.w.export.Chapter)
	r.press(fyne.KeyReturn)
	r.press(fyne.KeyTab, fyne.KeyReturn) // only the others
	if len(opened) != 1 || filepath.Clean(opened[0]) != filepath.Clean(filepath.ToSlash(r.folder)) {
		t.Errorf("opened %v, want %s", opened, r.folder)
	}
	fails = errors.New("no program")
	r.exports(r.chart)
	r.types("another")
	r.press(fyne.KeyReturn)
	r.hasDialogs(0)
	r.sees("export.no-program", "folder", r.folder)
}

// At two pixels a unit, 640 × 360 units are 1280 × 720 pixels.
func TestExportSizeIsThatOfTheFile(t *testing.T) {
	r := newReader(t)
	d := r.dialog(export.ScopeChart)
	d.Width.SetText("640")
	d.Height.SetText("360")
	d.Density.SetText("192")
	d.Confirm()
	r.press(fyne.KeyReturn)
	file, err := os.Open(filepath.Join(r.folder, filestest.NamesIn(t, r.folder)[0]))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if pic, err := png.DecodeConfig(file); err != nil || pic.Width != 1280 || pic.Height != 720 {
		t.Errorf("the picture is %d × %d (%v)", pic.Width, pic.Height, err)
	}
}

// In a window that has no room for it, the preview gives way to the fields.
func TestExportDialogInANarrowWindow(t *testing.T) {
	r := newReader(t)
	r.w.win.Resize(smallestWindow)
	d := r.dialog(export.ScopeChart)
	if d.Preview.Visible() {
		t.Error("the preview takes the room of the fields")
	}
	if !d.Formats.Visible() || d.Form.Fields.Size().Width < 200 {
		t.Errorf("the fields have %v", d.Form.Fields.Size())
	}
}

// A book is of whole chapters; its pages can be looked at, and the file is a PDF.
func TestExportABook(t *testing.T) {
	r := newReader(t)
	r.w.state.setTab(3)
	d := r.dialog(export.ScopeChart)
	r.picks(d.Formats, "pdf")
	if d.Scope != export.ScopeChapter || len(d.Scopes.Choices) != 2 {
		t.Errorf("the scope is %q of %v", d.Scope, d.Scopes.Choices)
	}
	pages := d.Books[export.BookKey{Scope: export.ScopeChapter, Language: "zh"}].Len()
	if n := len(pageOf(r.w).Page.Charts); pages < 5 || pages > 3+n {
		t.Errorf("%d charts have %d pages: cover, contents and notes want three, and charts share the others", n, pages)
	}
	if got, want := said(d), r.w.words.T("exporting.pages", "n", pages); got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
	if asks(d, "exporting.paper") || asks(d, "exporting.density") || asks(d, "exporting.background") {
		t.Error("it asks for the size of pages that have one")
	}
	for range pages + 1 {
		d.Step(1)
	}
	d.Preview.Picture(210, 297)
	if d.At != pages-1 || d.Preview.Shown == nil {
		t.Errorf("it shows page %d of %d", d.At, pages)
	}
	d.Confirm()
	r.press(fyne.KeyReturn)
	r.hasDialogs(0)
	names := filestest.NamesIn(t, r.folder)
	if len(names) != 1 || names[0] != "渝览图册 2021年计划执行 现代产业.pdf" {
		t.Fatalf("there is %v", names)
	}
	file, err := os.ReadFile(filepath.Join(r.folder, names[0]))
	if err != nil || !bytes.HasPrefix(file, []byte("%PDF-")) || !bytes.HasSuffix(bytes.TrimSpace(file), []byte("%%EOF")) {
		t.Errorf("%s is no whole PDF (%v)", names[0], err)
	}
	r.sees("export.saved", "path", filepath.Join(r.folder, names[0]))
}

// Until its pages are laid out, a book has no page to be named.
func TestExportLaysABookOut(t *testing.T) {
	r := newReader(t)
	d := r.dialog(export.ScopeChapter)
	var work []func()
	r.w.Worker = func(f func()) { work = append(work, f) }
	r.picks(d.Formats, "pdf")
	if got := d.Place.Pieces[0].Text; got != "" || said(d) != r.w.words.T("exporting.laying-out") {
		t.Errorf("it shows %q and says %q", got, said(d))
	}
	work[len(work)-1]()
	if want := r.w.words.T("exporting.page", "n", 1, "of", d.Books[export.BookKey{Scope: export.ScopeChapter, Language: "zh"}].Len()); d.Place.Pieces[0].Text != want {
		t.Errorf("it shows %q, want %q", d.Place.Pieces[0].Text, want)
	}
}

// The table of all figures has no chapter: a book from there is of all.
func TestExportABookOfAll(t *testing.T) {
	r := newReader(t)
	d := r.dialog(export.ScopeAll)
	r.picks(d.Languages, string(report.English))
	r.picks(d.Formats, "pdf")
	d.Confirm()
	r.press(fyne.KeyReturn)
	if got := filestest.NamesIn(t, r.folder); len(got) != 1 || got[0] != "Yulan chart book 2021.pdf" {
		t.Errorf("there is %v", got)
	}
}

// A book that cannot be written says why.
func TestExportOfABookFails(t *testing.T) {
	r := newReader(t)
	d := r.dialog(export.ScopeChapter)
	r.picks(d.Formats, "pdf")
	d.Confirm()
	in := r.w.reading().Speech(report.Chinese)
	if err := os.Mkdir(filepath.Join(r.folder, d.Source.BookName(export.ScopeChapter, in)+".pdf"), 0o755); err != nil {
		t.Fatal(err)
	}
	r.press(fyne.KeyReturn)
	r.sees("failure.is-folder")
}
