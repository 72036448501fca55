package reports

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"

	"yulan/app/pages"
	"yulan/report"
	"yulan/report/reading"
)

// Home returns the folder of the opened reports, beside the file of the reader's choices; "" if
// there is no such file, in which case nothing is stored.
func Home(settings string) string {
	if settings == "" {
		return ""
	}
	return filepath.Join(filepath.Dir(settings), "reports")
}

// Keep stores a report that was read as a folder in home, under its id, and returns the folder.
// If the same text was read before, perhaps by an earlier version, the whole folder is
// replaced, except for what the reader made: corrections, chapters, and what the report is.
func Keep(ctx context.Context, home string, r reading.Reading) (string, error) {
	folder := filepath.Join(home, r.ID())
	content := r.Folder()
	defer lock(folder)()
	if _, err := os.Stat(folder); errors.Is(err, fs.ErrNotExist) {
		return folder, Write(ctx, folder, content)
	}
	if err := keepOwn(folder, content); err != nil {
		return "", err
	}
	part, err := writeBeside(ctx, folder, content)
	if err != nil {
		return "", err
	}
	defer func() { _ = os.RemoveAll(part) }() // if it was moved, it is gone already
	return folder, swap(part, folder)
}

// swap replaces an old folder by a new one; if it cannot, the old one stays.
func swap(part, folder string) error {
	aside := part + "-before"
	if err := os.Rename(folder, aside); err != nil {
		return err
	}
	if err := os.Rename(part, folder); err != nil {
		return errors.Join(err, os.Rename(aside, folder))
	}
	return os.RemoveAll(aside)
}

// Known takes over what the reader has said before of the same text: its title, place and year.
func Known(home string, r *reading.Reading) bool {
	kept, err := pages.Load(os.DirFS(filepath.Join(home, r.ID())))
	if err != nil {
		return false
	}
	original := report.Languages[0]
	r.Title, r.Place = kept.Source.Title.In(original), kept.Source.Place.In(original)
	if year, err := strconv.Atoi(kept.Source.Period); err == nil {
		r.Year = year
	}
	return true
}

// keepOwn adds to a folder's new files those of the old one that the reader made.
func keepOwn(folder string, content map[string][]byte) error {
	old := os.DirFS(folder)
	own := []string{fixesFile}
	chapters, err := fs.Glob(old, "chapters/*.toml")
	if err != nil {
		return err
	}
	for _, name := range append(own, chapters...) {
		data, err := fs.ReadFile(old, name)
		switch {
		case err == nil:
			content[name] = data
		case !errors.Is(err, fs.ErrNotExist):
			return err
		}
	}
	// A correction may use a unit that occurs nowhere in the text.
	before, err := fs.ReadFile(old, unitsFile)
	if err != nil {
		return err
	}
	content[unitsFile] = withUnits(content[unitsFile], unitsOf(before))
	return nil
}

// unitsOf returns the units of a table, as they are printed.
func unitsOf(table []byte) []string {
	rows, err := csv.NewReader(bytes.NewReader(table)).ReadAll()
	if err != nil || len(rows) == 0 {
		return nil
	}
	var printed []string
	for _, row := range rows[1:] {
		printed = append(printed, row[0])
	}
	return printed
}
