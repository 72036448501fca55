//go:build !windows && !darwin

package clipboard

import (
	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// pieceSize is how many bytes of a picture are sent at once. A larger picture goes in
// pieces; the X server takes no more than 262,140 bytes.
const pieceSize = 128 << 10

// names are the X server's numbers for the names that we use.
type names struct {
	clipboard, targets, timestamp, incremental, png xproto.Atom
	multiple, pairs, manager, save                  xproto.Atom
}

// place is where a program wants an answer: a property of one of its windows.
type place struct {
	window   xproto.Window
	property xproto.Atom
}

// wire is what a server does by way of the X server.
type wire interface {
	asked(at place) []byte // what a program has written in its place, as words
	set(at place, kind xproto.Atom, format byte, data []byte)
	notify(e xproto.SelectionNotifyEvent)
	observe(window xproto.Window, on bool) // ask for its changes of properties and its end
}

// server hands the picture on the clipboard to the programs that ask for it.
//
// Source: Inter-Client Communication Conventions Manual 2.0, section 2.
type server struct {
	wire  wire
	names names
	png   []byte // nil while another program has the clipboard
	since xproto.Timestamp
	rest  map[place][]byte // the pictures that are being sent in pieces
}

func newServer(w wire) server { return server{wire: w, rest: map[place][]byte{}} }

// onRequest answers a program, with an empty answer if it asks for something we do not have.
func (s *server) onRequest(e xproto.SelectionRequestEvent) {
	at := place{e.Requestor, e.Property}
	if at.property == xproto.AtomNone { // a program of the 1980s
		at.property = e.Target
	}
	if !s.answer(at, e.Target) {
		at.property = xproto.AtomNone
	}
	s.wire.notify(xproto.SelectionNotifyEvent{
		Time: e.Time, Requestor: e.Requestor, Selection: e.Selection, Target: e.Target, Property: at.property,
	})
}

// answer puts what is asked for in its place, and tells whether we have it.
func (s *server) answer(at place, target xproto.Atom) bool {
	switch {
	case s.png == nil:
		return false
	case target == s.names.targets:
		s.wire.set(at, xproto.AtomAtom, 32, words(
			uint32(target), uint32(s.names.timestamp), uint32(s.names.multiple), uint32(s.names.png)))
	case target == s.names.timestamp:
		s.wire.set(at, xproto.AtomInteger, 32, words(uint32(s.since)))
	case target == s.names.png && len(s.png) <= pieceSize:
		s.wire.set(at, target, 8, s.png)
	case target == s.names.png:
		s.wire.observe(at.window, true)
		s.rest[at] = s.png
		s.wire.set(at, s.names.incremental, 32, words(uint32(len(s.png))))
	case target == s.names.multiple:
		return s.answerAll(at)
	default:
		return false
	}
	return true
}

// mostAsked is how many words a program may ask with: far more than there is to ask for.
const mostAsked = 64

// answerAll answers several requests at once, as programs make them that keep a copy for the
// desktop: pairs of a target and a property. What we do not have is struck from the list.
func (s *server) answerAll(at place) bool {
	list := s.wire.asked(at)
	for pair := list; len(pair) >= 8; pair = pair[8:] {
		target, property := xproto.Atom(xgb.Get32(pair)), xproto.Atom(xgb.Get32(pair[4:]))
		if target == s.names.multiple || !s.answer(place{at.window, property}, target) {
			xgb.Put32(pair[4:], uint32(xproto.AtomNone))
		}
	}
	s.wire.set(at, s.names.pairs, 32, list)
	return len(list) > 0
}

// onRead sends the next piece once the program has read the last; an empty piece ends the
// transfer. The picture remains the one that was asked for, whatever is on the clipboard by
// now.
func (s *server) onRead(at place) {
	rest, ok := s.rest[at]
	if !ok {
		return
	}
	n := min(len(rest), pieceSize)
	s.wire.set(at, s.names.png, 8, rest[:n])
	if n > 0 {
		s.rest[at] = rest[n:]
		return
	}
	delete(s.rest, at)
	for other := range s.rest {
		if other.window == at.window {
			return
		}
	}
	s.wire.observe(at.window, false)
}

// forget ends what is being sent to a window that no longer exists.
func (s *server) forget(window xproto.Window) {
	for at := range s.rest {
		if at.window == window {
			delete(s.rest, at)
		}
	}
}

// words writes numbers as the X server takes them.
func words(numbers ...uint32) []byte {
	data := make([]byte, 4*len(numbers))
	for i, n := range numbers {
		xgb.Put32(data[4*i:], n)
	}
	return data
}
