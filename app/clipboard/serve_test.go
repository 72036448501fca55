//go:build !windows && !darwin

package clipboard

import (
	"bytes"
	"slices"
	"testing"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// These stand for the X server's numbers.
const (
	clipboardAtom xproto.Atom = 100 + iota
	targetsAtom
	timestampAtom
	incrementalAtom
	pngAtom
	multipleAtom
	pairsAtom
	textAtom
)

// A property is what a server left in a place.
type property struct {
	kind   xproto.Atom
	format byte
	data   []byte
}

// fakeWire keeps what a server does.
type fakeWire struct {
	properties map[place]property
	questions  []byte
	notified   []xproto.SelectionNotifyEvent
	observed   map[xproto.Window]bool
}

func (f *fakeWire) set(at place, kind xproto.Atom, format byte, data []byte) {
	f.properties[at] = property{kind, format, slices.Clone(data)}
}

func (f *fakeWire) asked(place) []byte { return f.questions }

func (f *fakeWire) notify(e xproto.SelectionNotifyEvent)  { f.notified = append(f.notified, e) }
func (f *fakeWire) observe(window xproto.Window, on bool) { f.observed[window] = on }
func (p property) words() (numbers []uint32) {
	for i := 0; i < len(p.data); i += 4 {
		numbers = append(numbers, xgb.Get32(p.data[i:]))
	}
	return numbers
}

// newFakeServer returns a server of a picture and what it does.
func newFakeServer(png []byte) (*server, *fakeWire) {
	f := &fakeWire{properties: map[place]property{}, observed: map[xproto.Window]bool{}}
	s := newServer(f)
	s.names = names{
		clipboard: clipboardAtom, targets: targetsAtom, timestamp: timestampAtom, incremental: incrementalAtom, png: pngAtom,
		multiple: multipleAtom, pairs: pairsAtom,
	}
	s.png, s.since = png, 4321
	return &s, f
}

// ask has a program ask for something, to be answered in its place.
func ask(s *server, at place, target xproto.Atom) {
	s.onRequest(xproto.SelectionRequestEvent{
		Time: 9, Requestor: at.window, Selection: clipboardAtom, Target: target, Property: at.property,
	})
}

// picture returns so many bytes, no two neighbours the same.
func picture(size int) []byte {
	data := make([]byte, size)
	for i := range data {
		data[i] = byte(i + i/251)
	}
	return data
}

func TestServerAnswers(t *testing.T) {
	at := place{7, 70}
	small := picture(pieceSize)
	for _, c := range []struct {
		name   string
		png    []byte
		at     place
		target xproto.Atom
		want   property
		where  xproto.Atom // the place that the program is told of
	}{
		{"what there is", small, at, targetsAtom, property{xproto.AtomAtom, 32, words(101, 102, 105, 104)}, 70},
		{"since when", small, at, timestampAtom, property{xproto.AtomInteger, 32, words(4321)}, 70},
		{"the picture", small, at, pngAtom, property{pngAtom, 8, small}, 70},
		{"the picture without a place", small, place{7, 0}, pngAtom, property{}, pngAtom},
		{"a large picture", picture(pieceSize + 1), at, pngAtom, property{incrementalAtom, 32, words(pieceSize + 1)}, 70},
		{"text", small, at, textAtom, property{}, 0},
		{"the picture that is no more", nil, at, pngAtom, property{}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, f := newFakeServer(c.png)
			ask(s, c.at, c.target)
			if got := f.properties[c.at]; got.kind != c.want.kind || got.format != c.want.format || !bytes.Equal(got.data, c.want.data) {
				t.Errorf("the answer is of type %d, format %d, %v", got.kind, got.format, got.words())
			}
			want := xproto.SelectionNotifyEvent{Time: 9, Requestor: 7, Selection: clipboardAtom, Target: c.target, Property: c.where}
			if len(f.notified) != 1 || f.notified[0] != want {
				t.Errorf("told %+v\nwant %+v", f.notified, want)
			}
		})
	}
}

// A program may ask for several things at once, each for a place of its own. What we do
// not have is struck off its list, which is one of those things if it says so.
func TestServerAnswersSeveralAtOnce(t *testing.T) {
	small := picture(1000)
	s, f := newFakeServer(small)
	f.questions = words(uint32(timestampAtom), 71, uint32(textAtom), 72, uint32(multipleAtom), 73, uint32(pngAtom), 74)
	ask(s, place{7, 70}, multipleAtom)
	if got, want := f.properties[place{7, 70}].words(), []uint32{
		uint32(timestampAtom), 71, uint32(textAtom), 0, uint32(multipleAtom), 0, uint32(pngAtom), 74,
	}; !slices.Equal(got, want) {
		t.Errorf("the list is %v, want %v", got, want)
	}
	if got := f.properties[place{7, 71}].words(); !slices.Equal(got, []uint32{4321}) {
		t.Errorf("since when: %v", got)
	}
	if got := f.properties[place{7, 74}]; got.kind != pngAtom || !bytes.Equal(got.data, small) {
		t.Errorf("the picture has %d bytes of type %d", len(got.data), got.kind)
	}
	if len(f.notified) != 1 || f.notified[0].Property != 70 {
		t.Errorf("told %+v, want once of the list", f.notified)
	}
	f.questions = nil
	ask(s, place{7, 75}, multipleAtom)
	if f.notified[1].Property != 0 {
		t.Error("a list of nothing is answered")
	}
}

// A large picture arrives whole, to two programs at once, whatever is copied meanwhile.
func TestServerSendsPieces(t *testing.T) {
	first, second := place{7, 70}, place{8, 70}
	want := picture(4_000_000)
	s, f := newFakeServer(want)
	ask(s, first, pngAtom)
	ask(s, second, pngAtom)
	s.png = nil
	got := map[place][]byte{}
	for _, at := range []place{first, second} {
		if !f.observed[at.window] {
			t.Errorf("nobody waits for window %d to read", at.window)
		}
		s.onRead(at)
		for len(f.properties[at].data) > 0 {
			if n := len(f.properties[at].data); n > pieceSize {
				t.Fatalf("a piece has %d bytes", n)
			}
			got[at] = append(got[at], f.properties[at].data...)
			s.onRead(at)
		}
		if !bytes.Equal(got[at], want) {
			t.Errorf("window %d got %d bytes, want %d", at.window, len(got[at]), len(want))
		}
		if f.observed[at.window] {
			t.Errorf("window %d is still waited for", at.window)
		}
	}
	if len(s.rest) > 0 {
		t.Errorf("%d are still being sent", len(s.rest))
	}
}

// A program that goes in the middle costs nothing.
func TestServerForgets(t *testing.T) {
	s, f := newFakeServer(picture(4_000_000))
	gone, stays := place{7, 70}, place{8, 70}
	ask(s, gone, pngAtom)
	ask(s, stays, pngAtom)
	s.onRead(gone)
	s.forget(gone.window)
	if len(s.rest) != 1 || s.rest[stays] == nil {
		t.Errorf("%d are still being sent, want 1", len(s.rest))
	}
	before := f.properties[gone]
	s.onRead(gone)
	if after := f.properties[gone]; !bytes.Equal(after.data, before.data) {
		t.Error("a window that is no more is written to")
	}
}
