package files

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"

	"yulan/app/files/filestest"
)

// Nothing takes the place of a file before it is on disk, all of it: a name that is on disk
// before its content would be an empty file once the power fails.
func TestReplaceSyncsBeforeItRenames(t *testing.T) {
	const content = "all of it"
	to := target{path: filepath.Join(t.TempDir(), "picture.png")}
	onDisk := int64(-1)
	renamed := false
	err := replace(to, func(w io.Writer) error { _, err := io.WriteString(w, content); return err }, system{
		sync: func(f *os.File) error {
			info, err := f.Stat()
			onDisk = info.Size()
			return errors.Join(err, f.Sync())
		},
		rename: func(from, to string) error {
			if onDisk != int64(len(content)) {
				t.Errorf("renamed with %d bytes on disk, want %d", onDisk, len(content))
			}
			renamed = true
			return os.Rename(from, to)
		},
	})
	if err != nil || !renamed {
		t.Errorf("got error %v, renamed %t", err, renamed)
	}
}

// Whatever fails, what stood there before stays, and no part is left.
func TestReplaceWhereTheSystemFails(t *testing.T) {
	errDisk := errors.New("input/output error")
	for name, sys := range map[string]system{
		"sync":   {sync: func(*os.File) error { return errDisk }, rename: os.Rename},
		"rename": {sync: (*os.File).Sync, rename: func(string, string) error { return errDisk }},
	} {
		folder := t.TempDir()
		path := filepath.Join(folder, "picture.png")
		if err := os.WriteFile(path, []byte("before"), 0o600); err != nil {
			t.Fatal(err)
		}
		err := replace(target{path: path}, func(w io.Writer) error { _, err := io.WriteString(w, "after"); return err }, sys)
		if !errors.Is(err, errDisk) {
			t.Errorf("%s: got error %v", name, err)
		}
		if got, err := os.ReadFile(path); err != nil || string(got) != "before" {
			t.Errorf("%s: got %q and error %v", name, got, err)
		}
		if got := filestest.NamesIn(t, folder); !slices.Equal(got, []string{"picture.png"}) {
			t.Errorf("%s: the folder has %q", name, got)
		}
	}
}

// A file that only its owner may read is not open to all once it is written anew.
func TestWriteWholeKeepsTheMode(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("skipped: Windows has no such modes")
	}
	path := filepath.Join(t.TempDir(), "private.csv")
	for _, mode := range []os.FileMode{0o600, 0o640, 0o666} {
		if err := os.WriteFile(path, nil, mode); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		if err := WriteWhole(t.Context(), path, func(io.Writer) error { return nil }); err != nil {
			t.Fatal(err)
		}
		if got := modeOf(t, path); got != mode {
			t.Errorf("the mode is %v, want %v", got, mode)
		}
	}
}

// What the program writes with does ask the system: a file that is closed cannot be put on disk.
func TestTheSystemSyncs(t *testing.T) {
	f, err := os.Create(filepath.Join(t.TempDir(), "a"))
	if err != nil {
		t.Fatal(err)
	}
	if err := theSystem.sync(f); err != nil {
		t.Errorf("an open file: %v", err)
	}
	_ = f.Close() // what follows needs it closed
	if theSystem.sync(f) == nil {
		t.Error("a closed file is said to be on disk")
	}
}
