package app

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/files"
	"yulan/app/kit"
	"yulan/charts"
	"yulan/report"
)

// dialog opens the export dialog for a scope.
func (r *reader) dialog(scope exportScope) *exportDialog {
	r.t.Helper()
	d := r.w.openExport(scope, "")
	if d == nil {
		r.t.Fatal("no dialog opened")
	}
	return d
}

// picks chooses an option by its key, as a tap on it does.
func (r *reader) picks(s *kit.OptionSelect, key string) {
	r.t.Helper()
	for i, o := range s.Choices {
		if o.Key == key {
			s.SetSelectedIndex(i)
			return
		}
	}
	r.t.Fatalf("there is no option %q among %v", key, s.Choices)
}

// facts returns the line below the fields.
func (d *exportDialog) said() string { return d.facts.Pieces[0].Text }

// asks tells whether the dialog shows the row of a name.
func (d *exportDialog) asks(key string) bool {
	return slices.ContainsFunc(d.form.rows, func(r formRow) bool {
		return r.name.Visible() && r.name.Pieces[0].Text == d.window.words.T(key)
	})
}

func TestExportDialogKeepsItsChoices(t *testing.T) {
	r := newReader(t)
	d := r.dialog(scopeChart)
	r.picks(d.formats, "svg")
	r.picks(d.papers, "slide43")
	r.picks(d.frames, string(frameCited))
	r.picks(d.themes, string(kit.ThemeDark))
	r.picks(d.grounds, "none")
	r.picks(d.languages, string(report.English))
	d.density.SetText("300 dpi")
	d.folder.SetChecked(true)
	d.confirm()
	r.press(fyne.KeyEscape) // no file after all
	want := exportChoice{
		Format: "svg", Paper: "slide43", Width: "160", Height: "90", Density: "300 dpi", Frame: frameCited,
		Dark: true, Transparent: true, OpenFolder: true, Language: report.English, InWindow: report.Chinese,
	}
	if got := r.dialog(scopeChapter).choice; got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// What is called off is not kept.
func TestExportDialogForgetsWhatIsCalledOff(t *testing.T) {
	r := newReader(t)
	before := r.w.state.exportChoice()
	d := r.dialog(scopeChart)
	r.picks(d.formats, "svg")
	r.press(fyne.KeyEscape)
	r.hasDialogs(0)
	if got := r.w.state.exportChoice(); got != before {
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
			d := r.dialog(scopeChart)
			d.width.SetText(c.width)
			d.height.SetText(c.height)
			d.density.SetText(c.density)
			if got := d.said(); !strings.Contains(got, c.says) || d.facts.Look != kit.LookError {
				t.Errorf("it says %q, want %q in it", got, c.says)
			}
			d.confirm()
			r.hasDialogs(1) // and not the one that asks where to
			d.density.SetText("1×")
			d.width.SetText("160")
			d.height.SetText("90")
			if d.facts.Look == kit.LookError {
				t.Errorf("mended, it still says %q", d.said())
			}
			d.modal.Cancel()
		})
	}
	r.has(0)
}

// A slide of 1280 × 720 at two pixels a unit is 2560 × 1440 at 192 dots per inch, and
// 13 1/3 × 7 1/2 inches large.
func TestExportDialogSaysHowLargeAPictureIs(t *testing.T) {
	r := newReader(t)
	d := r.dialog(scopeChart)
	r.picks(d.papers, "slide")
	d.density.SetText("2×")
	if got, want := d.said(), r.w.words.T("exporting.pixels", "w", 2560, "h", 1440, "dpi", 192, "wide", 339, "high", 190); got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
	r.picks(d.formats, "svg")
	if got, want := d.said(), r.w.words.T("exporting.millimetres", "w", 339, "h", 190); got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
	if d.asks("exporting.density") {
		t.Error("it asks for a density of lines")
	}
}

func TestExportInAnotherLanguageAndFormat(t *testing.T) {
	r := newReader(t)
	d := r.dialog(scopeChart)
	r.picks(d.languages, string(report.English))
	r.picks(d.formats, "svg")
	title := d.pictures[scopeChart][0].Spec.Head().Title
	if strings.ContainsFunc(title, func(c rune) bool { return c >= 0x4e00 && c <= 0x9fff }) {
		t.Errorf("the title is %q", title)
	}
	d.confirm()
	r.press(fyne.KeyReturn)
	r.hasDialogs(0)
	names := namesIn(t, r.folder)
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
	d := r.dialog(scopeChapter)
	n := len(d.pictures[scopeChapter])
	d.step(-1)
	if d.at != 0 {
		t.Errorf("before the first it shows %d", d.at)
	}
	for range n + 2 {
		d.step(1)
	}
	if d.at != n-1 {
		t.Errorf("behind the last it shows %d, want %d", d.at, n-1)
	}
	if got, want := d.place.Pieces[0].Text, d.pictures[scopeChapter][n-1].Spec.Head().Title; !strings.Contains(got, want) {
		t.Errorf("it shows %q, want %q", got, want)
	}
	r.picks(d.scopes, string(scopeChart))
	if got, want := d.place.Pieces[0].Text, d.pictures[scopeChart][0].Spec.Head().Title; !strings.Contains(got, want) {
		t.Errorf("it shows %q, want %q", got, want)
	}
	r.picks(d.papers, "square")
	if got := d.preview.raster.Size(); got.Width != got.Height {
		t.Errorf("a square is shown as %v", got)
	}
	before := d.preview.of.key
	for _, change := range []func(){
		func() { r.picks(d.grounds, "none") },
		func() { r.picks(d.themes, string(kit.ThemeDark)) },
		func() { r.picks(d.frames, string(framePlain)) },
		func() { r.picks(d.languages, string(report.English)) },
		func() { r.picks(d.papers, "slide43") },
	} {
		change()
		if d.preview.of.key == before {
			t.Errorf("another choice is shown as %q too", before)
		}
		before = d.preview.of.key
	}
}

// What is transparent lies on squares; what is not, hides them.
func TestPreviewOnSquares(t *testing.T) {
	pic := image.NewRGBA(image.Rect(0, 0, 8, 4))
	draw.Draw(pic, image.Rect(4, 0, 8, 4), image.NewUniform(color.RGBA{0x20, 0x40, 0x60, 0xff}), image.Point{}, draw.Src)
	got := onSquares(pic, 80, 40)
	if a, b := got.RGBAAt(0, 0), got.RGBAAt(checkSquare, 0); a == b {
		t.Errorf("nothing is shown as %v everywhere", a)
	}
	if at := got.RGBAAt(79, 20); at != (color.RGBA{0x20, 0x40, 0x60, 0xff}) {
		t.Errorf("a mark is shown as %v", at)
	}
}

func TestPreviewOfALargePictureIsSmall(t *testing.T) {
	if got, want := previewSize(charts.Size{W: 8000, H: 4000, Scale: 2}, 800), (charts.Size{W: 1600, H: 800, Scale: 0.5}); got != want {
		t.Errorf("it is drawn as %+v, want %+v", got, want)
	}
	if got, want := previewSize(charts.Size{W: 400, H: 300, Scale: 6}, 800), (charts.Size{W: 400, H: 300, Scale: 2}); got != want {
		t.Errorf("it is drawn as %+v, want %+v", got, want)
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
	c := r.w.state.exportChoice()
	c.OpenFolder = true
	r.w.state.setExportChoice(c)
	r.exports(r.w.exportChapter)
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
	d := r.dialog(scopeChart)
	d.width.SetText("640")
	d.height.SetText("360")
	d.density.SetText("192")
	d.confirm()
	r.press(fyne.KeyReturn)
	file, err := os.Open(filepath.Join(r.folder, namesIn(t, r.folder)[0]))
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
	d := r.dialog(scopeChart)
	if d.preview.Visible() {
		t.Error("the preview takes the room of the fields")
	}
	if !d.formats.Visible() || d.form.fields.Size().Width < 200 {
		t.Errorf("the fields have %v", d.form.fields.Size())
	}
}

// A book is of whole chapters; its pages can be looked at, and the file is a PDF.
func TestExportABook(t *testing.T) {
	r := newReader(t)
	r.w.state.setTab(3)
	d := r.dialog(scopeChart)
	r.picks(d.formats, "pdf")
	if d.scope != scopeChapter || len(d.scopes.Choices) != 2 {
		t.Errorf("the scope is %q of %v", d.scope, d.scopes.Choices)
	}
	pages := d.books[bookKey{scopeChapter, "zh"}].Len()
	if n := len(r.w.page.Page.Charts); pages <= n {
		t.Errorf("%d charts have %d pages", n, pages)
	}
	if got, want := d.said(), r.w.words.T("exporting.pages", "n", pages); got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
	if d.asks("exporting.paper") || d.asks("exporting.density") || d.asks("exporting.ground") {
		t.Error("it asks for the size of pages that have one")
	}
	for range pages + 1 {
		d.step(1)
	}
	d.preview.picture(210, 297)
	if d.at != pages-1 || d.preview.shown == nil {
		t.Errorf("it shows page %d of %d", d.at, pages)
	}
	d.confirm()
	r.press(fyne.KeyReturn)
	r.hasDialogs(0)
	names := namesIn(t, r.folder)
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
	d := r.dialog(scopeChapter)
	var work []func()
	r.w.Worker = func(f func()) { work = append(work, f) }
	r.picks(d.formats, "pdf")
	if got := d.place.Pieces[0].Text; got != "" || d.said() != r.w.words.T("exporting.laying-out") {
		t.Errorf("it shows %q and says %q", got, d.said())
	}
	work[len(work)-1]()
	if want := r.w.words.T("exporting.page", "n", 1, "of", d.books[bookKey{scopeChapter, "zh"}].Len()); d.place.Pieces[0].Text != want {
		t.Errorf("it shows %q, want %q", d.place.Pieces[0].Text, want)
	}
}

// The table of all figures has no chapter: a book from there is of all.
func TestExportABookOfAll(t *testing.T) {
	r := newReader(t)
	d := r.dialog(scopeAll)
	r.picks(d.languages, string(report.English))
	r.picks(d.formats, "pdf")
	d.confirm()
	r.press(fyne.KeyReturn)
	if got := namesIn(t, r.folder); len(got) != 1 || got[0] != "Yulan chart book 2021.pdf" {
		t.Errorf("there is %v", got)
	}
}

// A book that is called off at any page leaves no file, and one that cannot be written says
// why.
func TestExportABookIsCalledOff(t *testing.T) {
	r := newReader(t)
	in := r.w.speechIn(report.Chinese)
	source := exportSource{report: r.w.report, chapter: 2}
	book, err := source.book(scopeChapter, in)
	if err != nil {
		t.Fatal(err)
	}
	look := charts.Look{Style: charts.Light(), Fonts: r.w.paint.Fonts}
	path := filepath.Join(r.folder, "book.pdf")
	for at := range 3 {
		ctx, cancel := context.WithCancel(context.Background())
		err := writeBook(ctx, path, book, look, func(done, _ int) {
			if done == at {
				cancel()
			}
		})
		if !files.IsCancelled(err) {
			t.Errorf("called off at %d: %v", at, err)
		}
		r.has(0)
	}
	d := r.dialog(scopeChapter)
	r.picks(d.formats, "pdf")
	d.confirm()
	if err := os.Mkdir(filepath.Join(r.folder, d.source.bookName(scopeChapter, in)+".pdf"), 0o755); err != nil {
		t.Fatal(err)
	}
	r.press(fyne.KeyReturn)
	r.sees("failure.is-folder")
}
