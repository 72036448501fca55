package export

import (
	"context"
	"io"
	"os"
	"path/filepath"

	"yulan/app/files"
	"yulan/app/pages"
	"yulan/charts"
)

// Format is the form in which pictures are written.
type Format struct {
	As         charts.Format
	paper      pages.PaperSize
	scale      float64 // device pixels per layout unit
	Look       charts.Look
	openFolder bool // once they are written
}

// fileOf returns the file name of a picture.
func (f Format) fileOf(p pages.Picture) string { return p.Name + f.As.Extension }

// SizeOf returns the size of a picture.
func (f Format) SizeOf(p pages.Picture) charts.Size {
	return p.SizeOn(f.paper, f.Look, f.scale)
}

// writePicture writes one picture, whole or not at all.
func writePicture(ctx context.Context, p pages.Picture, path string, f Format) error {
	return files.WriteWhole(ctx, path, func(w io.Writer) error {
		return charts.Write(w, f.As, p.Spec, f.SizeOf(p), f.Look)
	})
}

// existing returns the names of the pictures whose files exist already.
func existing(folder string, pictures []pages.Picture, f Format) []string {
	var names []string
	for _, p := range pictures {
		if _, err := os.Lstat(filepath.Join(folder, f.fileOf(p))); err == nil {
			names = append(names, f.fileOf(p))
		}
	}
	return names
}

// writePictures writes pictures into a folder until all are written, one fails, or the context
// ends, and returns how many it wrote. Each file is whole. notify is called with the number
// written and the name of the next.
func writePictures(ctx context.Context, folder string, pictures []pages.Picture, f Format, notify nextFile) (int, error) {
	names := make([]string, len(pictures))
	for i, p := range pictures {
		names[i] = f.fileOf(p)
	}
	return files.Batch(ctx, names, 1, func(i int) error {
		return writePicture(ctx, pictures[i], filepath.Join(folder, names[i]), f)
	}, notify)
}

// nextFile is the progress of a batch in the window.
type nextFile func(done int, next string)

// Next implements files.Progress.
func (f nextFile) Next(done int, name string) { f(done, name) }

// Wrote implements files.Progress.
func (nextFile) Wrote(string) {}
