//go:build !windows && !darwin

package clipboard

import (
	"fmt"
	"io"
	"time"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// Open returns the system's clipboard, or the reason why there is none. X11 stores nothing: a
// picture is available while this program runs, unless the desktop takes a copy. Wayland's
// clipboard is reached through its X11 server, like the window.
func Open() (Clipboard, error) {
	xgb.Logger.SetOutput(io.Discard) // it would print on the terminal what the errors tell us
	conn, err := xgb.NewConn()
	if err != nil {
		return nil, fmt.Errorf("clipboard: %w", err)
	}
	o, err := newOwner(conn)
	if err != nil {
		conn.Close()
		return nil, fmt.Errorf("clipboard: %w", err)
	}
	go o.run()
	return o, nil
}

// owner owns the clipboard while a picture of ours is on it. It has its own connection to the X
// server. Apart from the methods for others, everything belongs to the goroutine that runs it.
type owner struct {
	server
	conn   *xgb.Conn
	window xproto.Window // never shown; the owner in the eyes of the X server
	offers chan offer
	left   chan struct{} // signalled when the desktop has a copy, or cannot take one
	gone   chan struct{} // closed when the connection has ended
}

// offer is a picture that is to be put on the clipboard.
type offer struct {
	png  []byte
	done chan error
}

// newOwner makes the window and the names that an owner needs.
func newOwner(conn *xgb.Conn) (*owner, error) {
	o := &owner{conn: conn, offers: make(chan offer, 1), left: make(chan struct{}, 1), gone: make(chan struct{})}
	o.server = newServer(o)
	var err error
	if o.names, err = internNames(conn); err != nil {
		return nil, err
	}
	if o.window, err = xproto.NewWindowId(conn); err != nil {
		return nil, err
	}
	screen := xproto.Setup(conn).DefaultScreen(conn)
	err = xproto.CreateWindowChecked(conn, 0, o.window, screen.Root, 0, 0, 1, 1, 0, xproto.WindowClassInputOnly, 0,
		xproto.CwEventMask, []uint32{xproto.EventMaskPropertyChange}).Check()
	return o, err
}

// internNames asks the X server for its numbers for the names that we use.
func internNames(conn *xgb.Conn) (names, error) {
	var n names
	for _, name := range []struct {
		text string
		atom *xproto.Atom
	}{
		{"CLIPBOARD", &n.clipboard},
		{"TARGETS", &n.targets},
		{"TIMESTAMP", &n.timestamp},
		{"INCR", &n.incremental},
		{"image/png", &n.png},
		{"MULTIPLE", &n.multiple},
		{"ATOM_PAIR", &n.pairs},
		{"CLIPBOARD_MANAGER", &n.manager},
		{"SAVE_TARGETS", &n.save},
	} {
		reply, err := xproto.InternAtom(conn, false, uint16(len(name.text)), name.text).Reply()
		if err != nil {
			return n, err
		}
		*name.atom = reply.Atom
	}
	return n, nil
}

// Put implements Clipboard. Whoever takes the clipboard has to give the time by the X server's
// clock, so we change a property of our window: the event for that carries the time.
func (o *owner) Put(png []byte) error {
	of := offer{png, make(chan error, 1)}
	select {
	case o.offers <- of:
	case <-o.gone:
		return errGone
	}
	xproto.ChangeProperty(o.conn, xproto.PropModeReplace, o.window, o.names.timestamp, xproto.AtomInteger, 32, 0, nil)
	select {
	case err := <-of.done:
		return err
	case <-o.gone:
		return errGone
	}
}

// run does what the X server asks for until the connection ends.
func (o *owner) run() {
	defer close(o.gone)
	for {
		event, err := o.conn.WaitForEvent()
		if event == nil && err == nil {
			return
		}
		switch e := event.(type) { // an error does not matter: some program ended while it was served
		case xproto.PropertyNotifyEvent:
			o.onProperty(e)
		case xproto.SelectionRequestEvent:
			o.onRequest(e)
		case xproto.SelectionNotifyEvent:
			o.onLeft(e)
		case xproto.SelectionClearEvent:
			if !o.owns() { // the event may be old
				o.png = nil
			}
		case xproto.DestroyNotifyEvent:
			o.forget(e.Window)
		}
	}
}

// leaveAtMost is how long a desktop may take to copy a picture.
const leaveAtMost = time.Second

// Leave implements Clipboard: it asks the program that keeps what others leave, if the desktop
// has one, to copy our picture, which it then requests like any other program.
func (o *owner) Leave() {
	keeper, err := xproto.GetSelectionOwner(o.conn, o.names.manager).Reply()
	if err != nil || keeper.Owner == xproto.WindowNone || !o.owns() {
		return
	}
	at := place{o.window, o.names.save}
	o.set(at, xproto.AtomAtom, 32, words(uint32(o.names.png)))
	xproto.ConvertSelection(o.conn, o.window, o.names.manager, o.names.save, at.property, xproto.TimeCurrentTime)
	select {
	case <-o.left:
	case <-o.gone:
	case <-time.After(leaveAtMost):
	}
}

// onLeft records that the desktop is done.
func (o *owner) onLeft(e xproto.SelectionNotifyEvent) {
	if e.Selection != o.names.manager {
		return
	}
	select {
	case o.left <- struct{}{}:
	default:
	}
}

// onProperty takes the clipboard for a picture that waits, now that it has the time, or
// continues with a picture that is sent in pieces.
func (o *owner) onProperty(e xproto.PropertyNotifyEvent) {
	if e.Window == o.window && e.Atom != o.names.timestamp {
		return
	}
	if e.Window != o.window {
		if e.State == xproto.PropertyDelete {
			o.onRead(place{e.Window, e.Atom})
		}
		return
	}
	select {
	case of := <-o.offers:
		of.done <- o.take(of.png, e.Time)
	default:
	}
}

// take becomes the clipboard's owner.
func (o *owner) take(png []byte, at xproto.Timestamp) error {
	xproto.SetSelectionOwner(o.conn, o.window, o.names.clipboard, at)
	if !o.owns() {
		return ErrTaken
	}
	o.png, o.since = png, at
	return nil
}

// owns tells whether the clipboard is ours.
func (o *owner) owns() bool {
	reply, err := xproto.GetSelectionOwner(o.conn, o.names.clipboard).Reply()
	return err == nil && reply.Owner == o.window
}

// set implements wire.
func (o *owner) set(at place, kind xproto.Atom, format byte, data []byte) {
	xproto.ChangeProperty(o.conn, xproto.PropModeReplace, at.window, at.property, kind, format,
		uint32(len(data)/int(format/8)), data)
}

// asked implements wire.
func (o *owner) asked(at place) []byte {
	reply, err := xproto.GetProperty(o.conn, false, at.window, at.property, xproto.GetPropertyTypeAny, 0, mostAsked).Reply()
	if err != nil || reply.Format != 32 {
		return nil
	}
	return reply.Value
}

// notify implements wire.
func (o *owner) notify(e xproto.SelectionNotifyEvent) {
	xproto.SendEvent(o.conn, false, e.Requestor, 0, string(e.Bytes()))
}

// observe implements wire.
func (o *owner) observe(window xproto.Window, on bool) {
	mask := uint32(0)
	if on {
		mask = xproto.EventMaskPropertyChange | xproto.EventMaskStructureNotify
	}
	xproto.ChangeWindowAttributes(o.conn, window, xproto.CwEventMask, []uint32{mask})
}
