package app

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"

	"yulan/app/files"
	"yulan/app/pages"
	"yulan/charts"
)

// format is how pictures are written.
type format struct {
	as         charts.Format
	paper      pages.PaperSize
	scale      float64 // device pixels per layout unit
	look       charts.Look
	openFolder bool // afterwards
}

// fileOf names the file of a picture.
func (f format) fileOf(p pages.Picture) string { return p.Name + f.as.Extension }

// sizeOf returns the size of a picture.
func (f format) sizeOf(p pages.Picture) charts.Size {
	return p.SizeOn(f.paper, f.look, f.scale)
}

// writePicture writes one picture whole or not at all.
func writePicture(ctx context.Context, p pages.Picture, path string, f format) error {
	return files.WriteWhole(ctx, path, func(w io.Writer) error {
		return charts.Write(w, f.as, p.Spec, f.sizeOf(p), f.look)
	})
}

// existing returns the names of the pictures whose files are there already.
func existing(folder string, pictures []pages.Picture, f format) []string {
	var names []string
	for _, p := range pictures {
		if _, err := os.Lstat(filepath.Join(folder, f.fileOf(p))); err == nil {
			names = append(names, f.fileOf(p))
		}
	}
	return names
}

// fileError says which file could not be written.
type fileError struct {
	name string
	err  error
}

// Error implements error.
func (e fileError) Error() string { return e.name + ": " + e.err.Error() }

// Unwrap returns why.
func (e fileError) Unwrap() error { return e.err }

// writePictures writes pictures into a folder until all are there, one fails, or the context
// ends, and returns how many it wrote. Each is whole. tell is told the number written and
// the name of the next.
func writePictures(ctx context.Context, folder string, pictures []pages.Picture, f format, tell func(done int, next string)) (int, error) {
	for i, p := range pictures {
		if err := ctx.Err(); err != nil {
			return i, err
		}
		name := f.fileOf(p)
		tell(i, name)
		if err := writePicture(ctx, p, filepath.Join(folder, name), f); err != nil {
			return i, fileError{name, err}
		}
	}
	return len(pictures), nil
}

// isCancelled tells whether an export ended because the reader wished so.
func isCancelled(err error) bool { return errors.Is(err, context.Canceled) }
