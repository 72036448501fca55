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

func TestWriteWhole(t *testing.T) {
	errWrite := errors.New("disk full")
	text := func(s string, err error) func(io.Writer) error {
		return func(w io.Writer) error {
			if _, err := io.WriteString(w, s); err != nil {
				return err
			}
			return err
		}
	}
	cases := []struct {
		name   string
		before string // what the file has at first; "" if it is not there
		write  func(io.Writer) error
		fails  bool
		after  string
	}{
		{"a new file", "", text("new", nil), false, "new"},
		{"in place of another", "a longer text", text("new", nil), false, "new"},
		{"a failure leaves nothing", "", text("half", errWrite), true, ""},
		{"a failure leaves what was there", "old", text("half", errWrite), true, "old"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			folder := t.TempDir()
			path := filepath.Join(folder, "picture.png")
			if c.before != "" {
				if err := os.WriteFile(path, []byte(c.before), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			if err := WriteWhole(t.Context(), path, c.write); (err != nil) != c.fails || c.fails && !errors.Is(err, errWrite) {
				t.Errorf("got error %v", err)
			}
			var want []string
			if c.after != "" {
				want = []string{"picture.png"}
				if got, err := os.ReadFile(path); err != nil || string(got) != c.after {
					t.Errorf("got %q and error %v, want %q", got, err, c.after)
				}
			}
			if got := filestest.NamesIn(t, folder); !slices.Equal(got, want) {
				t.Errorf("the folder has %q, want %q", got, want)
			}
		})
	}
}

func TestWriteWholeWhereItCannot(t *testing.T) {
	folder := t.TempDir()
	called := func(io.Writer) error { return nil }
	if err := os.Mkdir(filepath.Join(folder, "taken"), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{filepath.Join(folder, "none", "picture.png"), filepath.Join(folder, "taken")} {
		if err := WriteWhole(t.Context(), path, called); err == nil {
			t.Errorf("%s was written", path)
		}
	}
	if got := filestest.NamesIn(t, folder); !slices.Equal(got, []string{"taken"}) {
		t.Errorf("the folder has %q", got)
	}
}

// A folder that is renamed in the midst keeps no part of the file.
func TestWriteWholeWhereTheFolderMoves(t *testing.T) {
	above := t.TempDir()
	before, after := filepath.Join(above, "before"), filepath.Join(above, "after")
	if err := os.Mkdir(before, 0o700); err != nil {
		t.Fatal(err)
	}
	err := WriteWhole(t.Context(), filepath.Join(before, "picture.png"), func(w io.Writer) error {
		if err := os.Rename(before, after); err != nil {
			if runtime.GOOS == "windows" {
				t.Skip("skipped: Windows keeps a folder that is in use:", err)
			}
			t.Fatal(err)
		}
		_, err := io.WriteString(w, "new")
		return err
	})
	if !errors.Is(err, os.ErrNotExist) {
		t.Errorf("got error %v", err)
	}
	if got := filestest.NamesIn(t, after); len(got) > 0 {
		t.Errorf("the folder has %q", got)
	}
}

// Whoever may read other files of the folder may read this one.
func TestWriteWholeMakesAnOrdinaryFile(t *testing.T) {
	folder := t.TempDir()
	ours, ordinary := filepath.Join(folder, "ours"), filepath.Join(folder, "ordinary")
	if err := WriteWhole(t.Context(), ours, func(io.Writer) error { return nil }); err != nil {
		t.Fatal(err)
	}
	f, err := os.Create(ordinary)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	if got, want := modeOf(t, ours), modeOf(t, ordinary); got != want {
		t.Errorf("the file's mode is %v, want %v", got, want)
	}
}

func modeOf(t *testing.T, path string) os.FileMode {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info.Mode()
}
