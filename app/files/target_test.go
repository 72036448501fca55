package files

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
)

func writeText(text string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}
}

// linkTo makes a symbolic link, where the system lets anyone.
func linkTo(t *testing.T, to, name string) {
	t.Helper()
	if err := os.Symlink(to, name); err != nil {
		t.Skip("skipped: no symbolic links can be made here:", err)
	}
}

// A symbolic link is what a user put there, and stays; what it leads to is written.
func TestWriteWholeThroughLinks(t *testing.T) {
	cases := []struct {
		name string
		make func(folder string) // "link" in it leads to "file" in it
	}{
		{"to a file", func(f string) { linkTo(t, "file", filepath.Join(f, "link")) }},
		{"by its whole path", func(f string) { linkTo(t, filepath.Join(f, "file"), filepath.Join(f, "link")) }},
		{"over another", func(f string) {
			linkTo(t, "file", filepath.Join(f, "second"))
			linkTo(t, "second", filepath.Join(f, "link"))
		}},
		{"out of a folder that is a link", func(f string) {
			if err := os.MkdirAll(filepath.Join(f, "deep", "deeper"), 0o700); err != nil {
				t.Fatal(err)
			}
			linkTo(t, "../../file", filepath.Join(f, "deep", "deeper", "up"))
			linkTo(t, filepath.Join("deep", "deeper"), filepath.Join(f, "short"))
			linkTo(t, filepath.Join("short", "up"), filepath.Join(f, "link"))
		}},
	}
	for _, c := range cases {
		for _, before := range []string{"", "before"} {
			t.Run(c.name+" "+before, func(t *testing.T) {
				folder := t.TempDir()
				c.make(folder)
				file, link := filepath.Join(folder, "file"), filepath.Join(folder, "link")
				if before != "" {
					if err := os.WriteFile(file, []byte(before), 0o600); err != nil {
						t.Fatal(err)
					}
				}
				if err := WriteWhole(t.Context(), link, writeText("after")); err != nil {
					t.Fatal(err)
				}
				if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
					t.Errorf("the link is now %v (%v)", info.Mode(), err)
				}
				if got, err := os.ReadFile(file); err != nil || string(got) != "after" {
					t.Errorf("the file has %q (%v)", got, err)
				}
			})
		}
	}
}

func TestWriteWholeInCircles(t *testing.T) {
	link := filepath.Join(t.TempDir(), "link")
	linkTo(t, "link", link)
	if err := WriteWhole(t.Context(), link, writeText("after")); err == nil {
		t.Error("it was written")
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is gone (%v)", err)
	}
}

// A device takes what is written to it and stays a device.
func TestWriteWholeToTheNullDevice(t *testing.T) {
	if err := WriteWhole(t.Context(), os.DevNull, writeText("after")); err != nil {
		t.Error(err)
	}
	if info, err := os.Stat(os.DevNull); err != nil || info.Mode()&os.ModeDevice == 0 {
		t.Fatalf("the null device is now %v (%v)", info.Mode(), err)
	}
}

// Whoever waits for a reader of a pipe can be called off.
func TestWriteWholeCalledOff(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	makePipe(t, pipe)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	err := WriteWhole(ctx, pipe, func(io.Writer) error {
		t.Error("something was written")
		return nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got error %v", err)
	}
	// A reader comes after all, so that the goroutine that waits for one ends.
	if f, err := os.Open(pipe); err != nil {
		t.Error(err)
	} else if err := f.Close(); err != nil {
		t.Error(err)
	}
}
