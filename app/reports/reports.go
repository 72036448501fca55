// Package reports is reports on the reader's disk: a file is read into one, and one that was
// opened is kept as a folder, with what the reader corrects in it. Free of the toolkit.
package reports

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"yulan/app/files"
	"yulan/report"
	"yulan/report/reading"
)

// Read reads the report in a text. It calls told with the progress, from 0 to 1, unless that is
// nil, and gives up when the context ends. The error is that of the context.
func Read(ctx context.Context, text string, told func(done float64)) (reading.Reading, error) {
	// An error in the reader's own table is reported where reports are compared; reading goes
	// on without it.
	indicators, _ := Indicators(IndicatorsFile())
	r, whole := reading.ReadWhile(text, indicators, func(done float64) bool {
		if told != nil {
			told(done)
		}
		return ctx.Err() == nil
	})
	if !whole {
		return reading.Reading{}, ctx.Err()
	}
	return r, nil
}

// Load turns a reading into a report, as if it were opened from its folder.
func Load(r reading.Reading) (*report.Report, error) {
	folder, err := inMemory(r.Folder())
	if err != nil {
		return nil, err
	}
	return LoadFolder(folder)
}

// inMemory makes a file system of files in memory: an archive is one.
func inMemory(content map[string][]byte) (fs.FS, error) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(content)) {
		f, err := z.CreateHeader(&zip.FileHeader{Name: name}) // stored as it is
		if err == nil {
			_, err = f.Write(content[name])
		}
		if err != nil {
			return nil, err
		}
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
}

// Write writes a report's folder whole or not at all: beside its place, and then moved there.
// An existing empty folder is replaced, once all is written; any other is not, since it may be
// somebody's work.
func Write(ctx context.Context, folder string, content map[string][]byte) error {
	taken := &fs.PathError{Op: "mkdir", Path: folder, Err: fs.ErrExist}
	switch there, err := os.Lstat(folder); {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return err
	case !there.IsDir() || !isEmpty(folder):
		return taken
	}
	part, err := writeBeside(ctx, folder, content)
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(part) }() // if it was moved, it is gone already
	if err := os.Remove(folder); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return taken // by now
	}
	return os.Rename(part, folder)
}

// isEmpty tells whether a folder has nothing in it; one that nobody may look into has something.
func isEmpty(folder string) bool {
	inside, err := os.ReadDir(folder)
	return err == nil && len(inside) == 0
}

// writeBeside writes a folder's files into a hidden folder beside it.
func writeBeside(ctx context.Context, folder string, content map[string][]byte) (string, error) {
	parent := filepath.Dir(folder)
	if err := os.MkdirAll(parent, 0o777); err != nil {
		return "", err
	}
	part, err := os.MkdirTemp(parent, ".yulan-read-*")
	if err != nil {
		return "", err
	}
	for _, name := range slices.Sorted(maps.Keys(content)) {
		path := filepath.Join(part, filepath.FromSlash(name))
		err := os.MkdirAll(filepath.Dir(path), 0o777)
		if err == nil {
			err = files.WriteWhole(ctx, path, func(w io.Writer) error {
				_, err := w.Write(content[name])
				return err
			})
		}
		if err != nil {
			_ = os.RemoveAll(part) // what remains is hidden, and nobody's work
			return "", err
		}
	}
	return part, os.Chmod(part, 0o755) // MkdirTemp lets nobody else in
}
