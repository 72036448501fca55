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
	"yulan/report"
	"yulan/report/reading"
)

// The files of a report's folder that a correction changes.
const (
	fixesFile = "fixes.csv"
	unitsFile = "units.csv"
)

// SetFixes writes a reader's confirmations and corrections into a report's folder, each file
// whole, and first the units that they need, so that the folder is valid at any moment.
func SetFixes(ctx context.Context, folder string, fixes []report.Fix) error {
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
