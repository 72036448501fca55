package commands

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"yulan/app/files"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
	"yulan/report/reading"
)

// readCommand reads any report of the genre into a folder of its own.
func readCommand() command {
	return command{
		name:     "read",
		flags:    []string{"out", "lang"},
		operand:  "FILE",
		talks:    true,
		examples: []string{"yulan read report.docx -out my-report"},
		do:       (*call).read,
	}
}

// read reads the report in a file, writes its folder and says what was found.
func (c *call) read() error {
	if c.options.out == "" {
		return usageError{c.words.T("cli.read-out")}
	}
	r, err := untilStopped(c, c.operand, func() (reading.Reading, error) { return readFile(c.operand, c.words) })
	if err != nil {
		return err
	}
	if err := writeFolder(c.ctx, c.options.out, r.Folder()); err != nil {
		return errors.New(c.words.T("read.not-written", "folder", c.options.out, "reason", c.reasonOf(err)))
	}
	named := 0
	for _, f := range r.Figures {
		if f.Name != "" {
			named++
		}
	}
	_, err = fmt.Fprintln(c.stdout, c.words.T("read.balance", "named", named, "unnamed", len(r.Figures)-named, "none", len(r.NotFigures), "folder", c.options.out))
	return err
}

// readFile reads the report in a file. The error is a sentence in the reader's language.
func readFile(file string, w assets.Words) (reading.Reading, error) {
	text, err := reading.Open(file)
	if err != nil {
		return reading.Reading{}, errors.New(pages.FileProblem(file, err, reading.MaxFile, w))
	}
	indicators, err := reading.LoadIndicators(assets.Indicators)
	if err != nil {
		return reading.Reading{}, err
	}
	return reading.Read(text, indicators), nil
}

// readReport reads the report in a file, as LoadReport loads that of a folder.
func readReport(file string, w assets.Words) (*report.Report, error) {
	r, err := readFile(file, w)
	if err != nil {
		return nil, err
	}
	fsys, err := asFolder(r.Folder())
	if err != nil {
		return nil, err
	}
	return pages.Load(fsys)
}

// asFolder makes a file system of files in memory: an archive is one.
func asFolder(content map[string][]byte) (fs.FS, error) {
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

// writeFolder writes a folder whole or not at all: beside its place, and then moved there.
// An empty folder that is there gives way; one that holds anything does not, nor does a
// file, for it may be somebody's work, or the very text that was read.
func writeFolder(ctx context.Context, folder string, content map[string][]byte) error {
	switch there, err := os.Lstat(folder); {
	case err == nil && (!there.IsDir() || os.Remove(folder) != nil):
		return &fs.PathError{Op: "mkdir", Path: folder, Err: fs.ErrExist}
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return err
	}
	parent := filepath.Dir(folder)
	if err := os.MkdirAll(parent, 0o777); err != nil {
		return err
	}
	part, err := os.MkdirTemp(parent, ".yulan-read-*")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(part) }() // it is gone if it was moved
	for _, name := range slices.Sorted(maps.Keys(content)) {
		err := files.WriteWhole(ctx, filepath.Join(part, name), func(w io.Writer) error {
			_, err := w.Write(content[name])
			return err
		})
		if err != nil {
			return err
		}
	}
	if err := os.Chmod(part, 0o755); err != nil { // MkdirTemp lets nobody else in
		return err
	}
	return os.Rename(part, folder)
}
