package reports

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"yulan/app/files"
	"yulan/app/settings"
	"yulan/report"
	"yulan/report/reading"
)

// The files of a report's folder that a correction changes.
const (
	fixesFile = "fixes.csv"
	unitsFile = "units.csv"
)

// EditFixes changes a reader's confirmations and corrections in a report's folder. It returns those
// that were there, which are not only the caller's: another window, or a colleague's, may have the
// same folder open. None of them comes between reading and writing, so that no correction is lost.
func EditFixes(ctx context.Context, folder string, edit func([]report.Fix) []report.Fix) (before []report.Fix, err error) {
	defer lock(folder)()
	there, err := LoadFolder(os.DirFS(folder))
	if err != nil {
		return nil, err
	}
	return there.Fixes, setFixes(ctx, folder, edit(there.Fixes))
}

// lock keeps others from changing a report's folder until it is unlocked.
func lock(folder string) (unlock func()) {
	if path, err := filepath.EvalSymlinks(folder); err == nil {
		folder = path
	}
	return settings.LockFolder(folder)
}

// setFixes writes a reader's confirmations and corrections into a report's folder, each file
// whole, and first the units that they need, so that the folder is valid at any moment.
func setFixes(ctx context.Context, folder string, fixes []report.Fix) error {
	var needed []string
	for _, x := range fixes {
		needed = append(needed, x.Figure.Unit.Printed)
	}
	units, err := os.ReadFile(filepath.Join(folder, unitsFile))
	if err != nil {
		return err
	}
	if more := withUnits(units, needed); !bytes.Equal(more, units) {
		if err := write(ctx, filepath.Join(folder, unitsFile), more); err != nil {
			return err
		}
	}
	path := filepath.Join(folder, fixesFile)
	if len(fixes) == 0 {
		if err := os.Remove(path); !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		return nil
	}
	return write(ctx, path, report.FixesFile(fixes))
}

// write writes a file whole.
func write(ctx context.Context, path string, content []byte) error {
	return files.WriteWhole(ctx, path, func(w io.Writer) error {
		_, err := w.Write(content)
		return err
	})
}

// withUnits returns a table of units with missing ones added. A table that cannot be read stays
// as it is: whoever loads the folder reports what is wrong.
func withUnits(table []byte, printed []string) []byte {
	rows, err := csv.NewReader(bytes.NewReader(table)).ReadAll()
	if err != nil {
		return table
	}
	for _, p := range printed {
		if !slices.ContainsFunc(rows, func(row []string) bool { return row[0] == p }) {
			row := reading.UnitRow(p)
			rows = append(rows, row)
			var b bytes.Buffer
			w := csv.NewWriter(&b)
			_ = w.Write(row) // a buffer never fails
			w.Flush()
			table = append(slices.Clip(table), b.Bytes()...)
		}
	}
	return table
}
