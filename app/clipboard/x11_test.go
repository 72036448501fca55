//go:build !windows && !darwin

package clipboard

import (
	"bytes"
	"os/exec"
	"testing"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"

	"yulan/app/screens/xtest"
)

// startDisplay starts an X server for one test, and makes it the display, or skips the
// test where there is none to start.
func startDisplay(t *testing.T) {
	t.Helper()
	if _, err := exec.LookPath("xclip"); err != nil {
		t.Skip("skipped: ", err)
	}
	xtest.Start(t, "-terminate")
}

// open returns the way to the clipboard of the display of a test.
func open(t *testing.T) Clipboard {
	t.Helper()
	c, err := Open()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// paste returns what another program finds on the clipboard.
func paste(t *testing.T, target string) ([]byte, error) {
	t.Helper()
	return exec.Command("xclip", "-selection", "clipboard", "-target", target, "-out").Output()
}

// Another program finds a picture whole, small or large, and the last one of two.
func TestPictureIsPasted(t *testing.T) {
	startDisplay(t)
	board := open(t)
	for _, size := range []int{1, 70_000, pieceSize, pieceSize + 1, 300_000, 4_000_000, 70_001} {
		want := picture(size)
		if err := board.Put(want); err != nil {
			t.Fatal(err)
		}
		if got, err := paste(t, "image/png"); err != nil || !bytes.Equal(got, want) {
			t.Errorf("of %d bytes %d are pasted (%v)", size, len(got), err)
		}
	}
	if got, err := paste(t, "TARGETS"); err != nil || string(got) != "TARGETS\nTIMESTAMP\nMULTIPLE\nimage/png\n" {
		t.Errorf("the targets are %q (%v)", got, err)
	}
	if got, err := paste(t, "UTF8_STRING"); err == nil {
		t.Errorf("text is pasted: %q", got)
	}
}

// Whoever copied last has the clipboard.
func TestLastCopyIsPasted(t *testing.T) {
	startDisplay(t)
	first, second := open(t), open(t)
	for _, c := range []struct {
		board Clipboard
		size  int
	}{{first, 10}, {second, 20}, {first, 30}, {first, 40}, {second, 50}} {
		if err := c.board.Put(picture(c.size)); err != nil {
			t.Fatal(err)
		}
		if got, err := paste(t, "image/png"); err != nil || len(got) != c.size {
			t.Errorf("%d bytes are pasted, want %d (%v)", len(got), c.size, err)
		}
	}
}

// Where there is no X server, or none any more, nothing waits for one.
func TestNoDisplay(t *testing.T) {
	t.Setenv("DISPLAY", "")
	if _, err := Open(); err == nil {
		t.Error("there is a clipboard without a display")
	}
	startDisplay(t)
	conn, err := xgb.NewConn()
	if err != nil {
		t.Fatal(err)
	}
	o, err := newOwner(conn)
	if err != nil {
		t.Fatal(err)
	}
	go o.run()
	conn.Close()
	<-o.gone
	for range 3 {
		if err := o.Put(picture(5)); err != errGone {
			t.Errorf("a picture is put: %v", err)
		}
	}
}

// keepForTheDesktop stands for the program of a desktop that keeps what others leave: it
// copies a picture to a clipboard of its own, and says that it has. It asks for the
// picture and for its age at once.
func keepForTheDesktop(t *testing.T, own Clipboard) {
	t.Helper()
	conn, err := xgb.NewConn()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(conn.Close)
	o, err := newOwner(conn)
	if err != nil {
		t.Fatal(err)
	}
	xproto.SetSelectionOwner(conn, o.window, o.names.manager, xproto.TimeCurrentTime)
	if reply, err := xproto.GetSelectionOwner(conn, o.names.manager).Reply(); err != nil || reply.Owner != o.window {
		t.Fatalf("no desktop: %v", err)
	}
	go func() {
		var asked xproto.SelectionRequestEvent
		for {
			event, err := conn.WaitForEvent()
			if event == nil && err == nil {
				return
			}
			switch e := event.(type) {
			case xproto.SelectionRequestEvent:
				asked = e
				list := place{o.window, o.names.multiple}
				o.set(list, o.names.pairs, 32, words(
					uint32(o.names.timestamp), uint32(o.names.timestamp), uint32(o.names.png), uint32(o.names.png)))
				xproto.ConvertSelection(conn, o.window, o.names.clipboard, o.names.multiple, list.property, asked.Time)
			case xproto.SelectionNotifyEvent:
				got, err := xproto.GetProperty(conn, true, o.window, o.names.png, o.names.png, 0, pieceSize).Reply()
				if err == nil && own.Put(got.Value) == nil {
					o.notify(xproto.SelectionNotifyEvent{
						Time: asked.Time, Requestor: asked.Requestor, Selection: asked.Selection,
						Target: asked.Target, Property: asked.Property,
					})
				}
			}
		}
	}()
}

// A picture outlives the program where the desktop keeps what is left, and nothing is left
// that is not ours.
func TestPictureIsLeftToTheDesktop(t *testing.T) {
	startDisplay(t)
	board, other := open(t), open(t)
	want := picture(70_000)
	if err := board.Put(want); err != nil {
		t.Fatal(err)
	}
	board.Leave() // nobody keeps it
	if got, err := paste(t, "image/png"); err != nil || !bytes.Equal(got, want) {
		t.Fatalf("without a desktop %d bytes are pasted (%v)", len(got), err)
	}
	keepForTheDesktop(t, open(t))
	board.Leave()
	board.(*owner).conn.Close()
	<-board.(*owner).gone
	if got, err := paste(t, "image/png"); err != nil || !bytes.Equal(got, want) {
		t.Errorf("%d bytes are pasted, want %d (%v)", len(got), len(want), err)
	}
	other.Leave()
	if got, err := paste(t, "image/png"); err != nil || !bytes.Equal(got, want) {
		t.Errorf("a program that has copied nothing leaves %d bytes (%v)", len(got), err)
	}
}
