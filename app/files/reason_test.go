package files

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"yulan/assets"
)

func TestReasonFor(t *testing.T) {
	words, err := assets.LoadWords("en")
	if err != nil {
		t.Fatal(err)
	}
	missing := filepath.Join(t.TempDir(), "gone", "a.png")
	_, gone := os.Create(missing)
	wrap := func(err error) error { return fmt.Errorf("write: %w", &fs.PathError{Op: "write", Path: "a", Err: err}) }
	cases := []struct {
		name string
		err  error
		want string
	}{
		{"a folder that is not there", gone, "failure.no-folder"},
		{"not permitted", wrap(fs.ErrPermission), "failure.permission"},
		{"disk full", wrap(syscall.ENOSPC), "failure.disk-full"},
		{"read-only", wrap(syscall.EROFS), "failure.read-only"},
		{"a name too long", wrap(syscall.ENAMETOOLONG), "failure.name-too-long"},
		{"a file for a folder", wrap(syscall.ENOTDIR), "failure.not-folder"},
		{"a folder for a file", wrap(syscall.EISDIR), "failure.is-folder"},
		{"there already", wrap(fs.ErrExist), "failure.is-folder"},
		{"anything else", errors.New("broken"), "failure.other"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if filepath.Separator == '\\' && c.err != gone && c.want != "failure.other" {
				t.Skip("Windows has other numbers")
			}
			if got, want := ReasonFor(c.err, words), words.T(c.want); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}
