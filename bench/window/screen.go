package main

import (
	"fmt"
	"hash/fnv"
	"image"
	"time"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/damage"
	"github.com/jezek/xgb/xproto"
	"github.com/jezek/xgb/xtest"
)

// screen is a display as someone sees it who sits before it: it tells when something was
// painted, and moves the pointer and the edges of windows.
type screen struct {
	conn    *xgb.Conn
	root    xproto.Window
	size    image.Point
	painted chan painting
}

// painting says that a part of the screen has new pixels.
type painting struct {
	at   time.Time
	area image.Rectangle
}

// openScreen connects to the display that DISPLAY names.
func openScreen() (*screen, error) {
	conn, err := xgb.NewConn()
	if err != nil {
		return nil, err
	}
	if err := damage.Init(conn); err != nil {
		return nil, fmt.Errorf("the display does not tell what is painted: %w", err)
	}
	if err := xtest.Init(conn); err != nil {
		return nil, fmt.Errorf("the display takes no clicks from here: %w", err)
	}
	if _, err := damage.QueryVersion(conn, 1, 1).Reply(); err != nil {
		return nil, err
	}
	id, err := damage.NewDamageId(conn)
	if err != nil {
		return nil, err
	}
	of := xproto.Setup(conn).DefaultScreen(conn)
	s := &screen{conn, of.Root, image.Pt(int(of.WidthInPixels), int(of.HeightInPixels)), make(chan painting, 1<<14)}
	if err := damage.CreateChecked(conn, id, xproto.Drawable(of.Root), damage.ReportLevelRawRectangles).Check(); err != nil {
		return nil, err
	}
	go s.listen()
	return s, nil
}

// listen notes the time of everything that is painted.
func (s *screen) listen() {
	for {
		event, err := s.conn.WaitForEvent()
		if event == nil && err == nil {
			return // the connection is closed
		}
		if d, ok := event.(damage.NotifyEvent); ok {
			x, y := int(d.Area.X), int(d.Area.Y)
			s.painted <- painting{time.Now(), image.Rect(x, y, x+int(d.Area.Width), y+int(d.Area.Height))}
		}
	}
}

// burst is a number of frames after which nothing more was painted for a while.
type burst struct {
	first, last time.Time
	frames      int
}

// settle waits for frames of at least a size until no more follow. A burst without frames
// is one that did not begin in time.
func (s *screen) settle(least image.Point, quiet, limit time.Duration) (b burst) {
	still := time.NewTimer(limit)
	for {
		select {
		case p := <-s.painted:
			if p.area.Dx() < least.X || p.area.Dy() < least.Y {
				continue
			}
			if b.frames++; b.frames == 1 {
				b.first = p.at
			}
			b.last = p.at
			still.Reset(quiet)
		case <-still.C:
			return b
		}
	}
}

// next waits for a frame of at least a size, and returns when it was painted.
func (s *screen) next(least image.Point, limit time.Duration) (time.Time, error) {
	end := time.After(limit)
	for {
		select {
		case p := <-s.painted:
			if p.area.Dx() >= least.X && p.area.Dy() >= least.Y {
				return p.at, nil
			}
		case <-end:
			return time.Time{}, fmt.Errorf("nothing was painted in %v", limit)
		}
	}
}

// forget throws away what has been painted so far.
func (s *screen) forget() {
	for {
		select {
		case <-s.painted:
		default:
			return
		}
	}
}

// point moves the pointer.
func (s *screen) point(at image.Point) error {
	return xtest.FakeInputChecked(s.conn, xproto.MotionNotify, 0, 0, s.root, int16(at.X), int16(at.Y), 0).Check()
}

// click presses and lets go the first button where the pointer is.
func (s *screen) click() error {
	const button = 1
	for _, kind := range []byte{xproto.ButtonPress, xproto.ButtonRelease} {
		if err := xtest.FakeInputChecked(s.conn, kind, button, 0, s.root, 0, 0, 0).Check(); err != nil {
			return err
		}
	}
	return nil
}

// find returns the largest window that is shown, and where it stands.
func (s *screen) find() (xproto.Window, image.Rectangle, error) {
	tree, err := xproto.QueryTree(s.conn, s.root).Reply()
	if err != nil {
		return 0, image.Rectangle{}, err
	}
	var found xproto.Window
	var frame image.Rectangle
	for _, w := range tree.Children {
		g, err := xproto.GetGeometry(s.conn, xproto.Drawable(w)).Reply()
		if err != nil {
			continue // it is gone again
		}
		if r := image.Rect(int(g.X), int(g.Y), int(g.X)+int(g.Width), int(g.Y)+int(g.Height)); area(r) > area(frame) {
			found, frame = w, r
		}
	}
	if found == 0 {
		return 0, frame, fmt.Errorf("there is no window on the display")
	}
	return found, frame, nil
}

func area(r image.Rectangle) int { return r.Dx() * r.Dy() }

// resize gives a window another size.
func (s *screen) resize(w xproto.Window, size image.Point) error {
	values := []uint32{uint32(size.X), uint32(size.Y)}
	return xproto.ConfigureWindowChecked(s.conn, w, xproto.ConfigWindowWidth|xproto.ConfigWindowHeight, values).Check()
}

// look returns a number that stands for the pixels of a part of the screen.
func (s *screen) look(at image.Rectangle) (uint64, error) {
	all := ^uint32(0)
	img, err := xproto.GetImage(s.conn, xproto.ImageFormatZPixmap, xproto.Drawable(s.root),
		int16(at.Min.X), int16(at.Min.Y), uint16(at.Dx()), uint16(at.Dy()), all).Reply()
	if err != nil {
		return 0, err
	}
	sum := fnv.New64a()
	_, _ = sum.Write(img.Data) // a hash never fails to write
	return sum.Sum64(), nil
}
