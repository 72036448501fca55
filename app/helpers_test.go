package app

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"yulan/app/chapter"
	"yulan/app/compare"
	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/report"
)

// newTestWindow returns the whole window in Chinese, without a display and without
// goroutines.
func newTestWindow(t *testing.T) (*window, *kittest.Clock) {
	t.Helper()
	return newTestWindowOf(t, "")
}

// newTestWindowOf returns the same of the report in a folder.
func newTestWindowOf(t *testing.T, folder string) (*window, *kittest.Clock) {
	t.Helper()
	c := &kittest.Clock{}
	a := hosttest.NewApp(t)
	w, err := newWindow(a, folder, report.Chinese, kit.Threads{Worker: kittest.AtOnce, UI: kittest.AtOnce, After: c.After}, newFakeBoard(a))
	if err != nil {
		t.Fatal(err)
	}
	w.met = func(m kit.Mishap) { t.Errorf("%v\n%s", m, m.Stack) }
	w.win.Resize(usualWindow)
	t.Cleanup(func() { forgetPictures(w) })
	return w, c
}

// forgetPictures lets a window go of its pictures. The toolkit keeps every widget of a test to
// the end of all tests, and with it the window: pictures, its largest part, need not stay.
func forgetPictures(w *window) {
	w.paint.Pictures.Kept.Purge()
	eachShown(w.win.Canvas(), func(o fyne.CanvasObject, _ fyne.Position) {
		if picture, ok := o.(*canvas.Image); ok {
			picture.Image = nil
		}
	})
}

// A fakeBoard is a clipboard that keeps the pictures that were put there.
type fakeBoard struct {
	fyne.Clipboard
	pictures [][]byte
	textOnly bool
	err      error // of putting a picture there
	left     int   // how often it was left to the desktop
}

func newFakeBoard(a fyne.App) *fakeBoard { return &fakeBoard{Clipboard: a.Clipboard()} }

func (b *fakeBoard) TakesPictures() bool { return !b.textOnly }

func (b *fakeBoard) Leave() { b.left++ }

func (b *fakeBoard) PutPicture(png []byte) error {
	if b.err == nil {
		b.pictures = append(b.pictures, png)
	}
	return b.err
}

// chapterNames returns the names of the chapters by their numbers.
func chapterNames(w *window) map[int]string {
	names := map[int]string{}
	for _, c := range w.state.report.Chapters {
		names[c.Number] = c.Tab.In(w.state.language)
	}
	return names
}

// chapterView returns the view of a chapter or of the comparisons, if one of these is shown.
func chapterView(w *window) *chapter.View {
	switch v := w.stage.Now().(type) {
	case *chapter.View:
		return v
	case *compare.View:
		return v.Charts.(comparedCharts).View
	}
	return nil
}

// pageOf returns the page that is shown, or nil.
func pageOf(w *window) *chapter.Page {
	if v := chapterView(w); v != nil {
		return v.Page
	}
	return nil
}

// largeOf returns the chart that is shown over the page, or nil.
func largeOf(w *window) *chapter.Enlarged {
	if v := chapterView(w); v != nil {
		return v.Large
	}
	return nil
}

// benchOf returns the bench of the comparisons while they are shown.
func benchOf(w *window) *compare.Bench { return w.stage.Now().(*compare.View).Bench }
