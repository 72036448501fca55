//go:build !windows && !darwin

package clipboard

import (
	"bufio"
	"bytes"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/jezek/xgb"
)

// startDisplay starts an X server for one test, and makes it the display, or skips the
// test where there is none to start.
func startDisplay(t *testing.T) {
	t.Helper()
	for _, command := range []string{"Xvfb", "xclip"} {
		if _, err := exec.LookPath(command); err != nil {
			t.Skip("skipped: ", err)
		}
	}
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	x := exec.Command("Xvfb", "-displayfd", "3", "-nolisten", "tcp", "-terminate")
	x.ExtraFiles = []*os.File{write}
	if err := x.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = x.Process.Kill() // it may have ended by itself
		_ = x.Wait()         // and says here that it was killed
	})
	if err := write.Close(); err != nil {
		t.Fatal(err)
	}
	number, err := bufio.NewReader(read).ReadString('\n') // it says so when it is ready
	if err != nil {
		t.Skip("skipped: Xvfb does not start: ", err)
	}
	t.Setenv("DISPLAY", ":"+strings.TrimSpace(number))
}

// open returns the way to the clipboard of the display of a test.
func open(t *testing.T) Put {
	t.Helper()
	put, err := Open()
	if err != nil {
		t.Fatal(err)
	}
	return put
}

// paste returns what another program finds on the clipboard.
func paste(t *testing.T, target string) ([]byte, error) {
	t.Helper()
	return exec.Command("xclip", "-selection", "clipboard", "-target", target, "-out").Output()
}

// Another program finds a picture whole, small or large, and the last one of two.
func TestPictureIsPasted(t *testing.T) {
	startDisplay(t)
	put := open(t)
	for _, size := range []int{1, 70_000, pieceSize, pieceSize + 1, 300_000, 4_000_000, 70_001} {
		want := picture(size)
		if err := put(want); err != nil {
			t.Fatal(err)
		}
		if got, err := paste(t, "image/png"); err != nil || !bytes.Equal(got, want) {
			t.Errorf("of %d bytes %d are pasted (%v)", size, len(got), err)
		}
	}
	if got, err := paste(t, "TARGETS"); err != nil || string(got) != "TARGETS\nTIMESTAMP\nimage/png\n" {
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
		put  Put
		size int
	}{{first, 10}, {second, 20}, {first, 30}, {first, 40}, {second, 50}} {
		if err := c.put(picture(c.size)); err != nil {
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
		if err := o.put(picture(5)); err != ErrGone {
			t.Errorf("a picture is put: %v", err)
		}
	}
}
