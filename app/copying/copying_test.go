package copying

import (
	"errors"
	"io"
	"strings"
	"testing"

	"yulan/app/kit/hosttest"
	"yulan/app/pages"
	"yulan/charts"
	"yulan/charts/chartstest"
	"yulan/report"
)

// fakeBoard is a clipboard that keeps what was put there.
type fakeBoard struct {
	texts, pictures []string
	textOnly        bool
	err             error
}

func (b *fakeBoard) SetContent(text string) { b.texts = append(b.texts, text) }
func (b *fakeBoard) TakesPictures() bool    { return !b.textOnly }
func (b *fakeBoard) Leave()                 {}
func (b *fakeBoard) PutPicture(png []byte) error {
	b.pictures = append(b.pictures, string(png))
	return b.err
}

// slowHost is a host whose work waits until the test has it done.
type slowHost struct {
	*hosttest.Host
	waiting []func() func()
}

func (h *slowHost) InBackground(work func() func(), _ ...func()) { h.waiting = append(h.waiting, work) }

// newRoom returns a room for a page of two charts, whose pictures are their ids.
func newRoom(t *testing.T) (*Room, *slowHost, *fakeBoard) {
	t.Helper()
	h, b := &slowHost{Host: hosttest.New(t, report.English)}, &fakeBoard{}
	page := pages.Page{Charts: []charts.Spec{chartstest.Bars(t, "one"), chartstest.Bars(t, "two")}}
	return New(Deps{
		Host: h, Board: b, Open: t.Context(),
		Reading: func() pages.Reading { return pages.Reading{} },
		Page:    func() (pages.Page, bool) { return page, true },
		Draw: func(p pages.Picture) func(io.Writer) error {
			return func(w io.Writer) error {
				_, err := io.WriteString(w, p.Spec.Head().ID)
				return err
			}
		},
	}), h, b
}

// Whatever is copied last is on the clipboard, however long a picture takes.
func TestLastCopyWins(t *testing.T) {
	r, h, b := newRoom(t)
	r.Picture("one")
	r.Picture("two")
	for i := range h.waiting {
		h.waiting[len(h.waiting)-1-i]()() // the first is the slowest
	}
	if len(b.pictures) != 1 || b.pictures[0] != "two" {
		t.Errorf("copied are %q, want the second", b.pictures)
	}
	h.waiting, b.pictures = nil, nil
	r.Picture("one")
	r.Text("first line\nsecond line")
	notices := len(h.Notices)
	h.waiting[0]()()
	if len(b.pictures) > 0 || len(h.Notices) != notices {
		t.Errorf("a picture takes the place of text that was copied later: %q, %q", b.pictures, h.Notices)
	}
	if said := h.Notices[notices-1]; !strings.Contains(said, "first line") || strings.Contains(said, "second") {
		t.Errorf("it says %q", said)
	}
}

// What cannot be copied is said, and what is not on the page is not copied.
func TestPictureIsRefused(t *testing.T) {
	r, h, b := newRoom(t)
	if r.Picture("three"); len(h.waiting) > 0 {
		t.Error("a chart that is not on the page is drawn")
	}
	b.textOnly = true
	if r.Picture("one"); len(h.waiting) > 0 || h.Notices[0] != h.In.T("copy.no-pictures") {
		t.Errorf("where pictures are not taken it says %q", h.Notices)
	}
	b.textOnly, b.err = false, errors.New("broken")
	r.Picture("one")
	notices := len(h.Notices)
	h.waiting[0]()()
	if len(h.Notices) != notices || h.On.Overlays().Top() == nil {
		t.Errorf("a failure is no dialog: %q", h.Notices)
	}
}
