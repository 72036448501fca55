//go:build unix

package files

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
)

// makePipe makes a pipe that has a name.
func makePipe(t *testing.T, path string) {
	t.Helper()
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Skip("skipped: no pipe can be made here:", err)
	}
}

func TestWriteWholeToAPipe(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	makePipe(t, pipe)
	link := pipe + "-link"
	linkTo(t, "pipe", link)
	for _, path := range []string{pipe, link} {
		got := make(chan string)
		go func() {
			f, err := os.Open(pipe)
			if err != nil {
				t.Error(err)
			}
			text, err := io.ReadAll(f)
			if err = errors.Join(err, f.Close()); err != nil { // closed, or it would read for the next one
				t.Error(err)
			}
			got <- string(text)
		}()
		if err := WriteWhole(t.Context(), path, writeText("through")); err != nil {
			t.Error(err)
		}
		if text := <-got; text != "through" {
			t.Errorf("the reader of %s got %q", path, text)
		}
	}
	if info, err := os.Lstat(pipe); err != nil || info.Mode()&os.ModeNamedPipe == 0 {
		t.Errorf("the pipe is now %v (%v)", info.Mode(), err)
	}
}

// What is open already is written to where it stands: /dev/fd/N, as /dev/stdout, may be a
// file that has something in it, which a file renamed over its name would lose.
func TestWriteWholeToWhatIsOpen(t *testing.T) {
	if _, err := os.Stat("/proc/self/fd"); err != nil {
		t.Skip("skipped: there is no /proc/self/fd here")
	}
	path := filepath.Join(t.TempDir(), "list")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.WriteString("before "); err != nil {
		t.Fatal(err)
	}
	twin, err := syscall.Dup(int(f.Fd())) // which is closed when it has been written
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join("/proc/self/fd", strconv.Itoa(twin))
	if err := WriteWhole(t.Context(), name, writeText("through")); err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteString(" after"); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(path); err != nil || string(got) != "before through after" {
		t.Errorf("the file has %q (%v)", got, err)
	}
}
