package report

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxFileSize bounds every data file, so that no file, whatever its bytes, can keep Load busy
// for long. The largest file of the report that the program carries has about 60 KB; that of a
// long text that was read has several megabytes.
const maxFileSize = 16 << 20

// row is one record of a CSV file, with what an error needs to say where it is.
type row struct {
	file    string
	line    int
	columns []string
	fields  []string // one for each of columns; clean text
}

// get returns a field by the name of its column, which must be in the header.
func (w row) get(column string) string { return w.fields[slices.Index(w.columns, column)] }

// errorf returns an error about the row, as a sentence that says file and line.
func (w row) errorf(format string, args ...any) error {
	return lineError(w.file, w.line, format, args...)
}

// readFile reads a data file: UTF-8 text of at most maxFileSize.
func readFile(fsys fs.FS, name string) ([]byte, error) {
	info, err := fs.Stat(fsys, name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fileError(name, "there is no such file")
	case err != nil:
		return nil, fmt.Errorf("report: %w", err)
	case !info.Mode().IsRegular(): // reading a pipe would wait for whoever fills it
		return nil, fileError(name, "it is no file")
	case info.Size() > maxFileSize:
		return nil, fileError(name, "%d bytes are more than the %d allowed", info.Size(), maxFileSize)
	}
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, fmt.Errorf("report: %w", err)
	}
	if !utf8.Valid(data) {
		return nil, fileError(name, "the text is not UTF-8")
	}
	return data, nil
}

// byteOrderMark begins a text that a spreadsheet has saved.
const byteOrderMark = "\ufeff"

// errNoRows says that a table has nothing but a header.
var errNoRows = refuse("there are no rows")

// readTable reads a CSV file that begins with exactly this header, which forLanguages extends
// by the columns of each language. Every row of the result has a field for every column,
// without blanks around it or control characters in it. The optional columns may follow, but
// only all together.
func readTable(fsys fs.FS, name string, header []string, more ...string) ([]row, error) {
	data, err := readFile(fsys, name)
	if err != nil {
		return nil, err
	}
	header = forLanguages(header)
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, lineError(name, 1, "the header must be %s", strings.Join(header, ","))
	}
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte(byteOrderMark)))) // which spreadsheets write
	r.FieldsPerRecord = -1                                                             // checked below, in order to say how many there should be
	var rows []row
	for first := true; ; first = false {
		fields, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, csvError(name, err)
		}
		line, _ := r.FieldPos(0)
		if first {
			if all := slices.Concat(header, more); slices.Equal(fields, all) {
				header = all
			}
			if !slices.Equal(fields, header) {
				return nil, lineError(name, line, "the header must be %s", strings.Join(header, ","))
			}
			continue
		}
		w := row{file: name, line: line, columns: header, fields: fields}
		if err := w.checkShape(); err != nil {
			return nil, err
		}
		rows = append(rows, w)
	}
	if len(rows) == 0 {
		return nil, fileError(name, "%w", errNoRows)
	}
	return rows, nil
}

// checkShape refuses rows of the wrong length, and fields that are not clean.
func (w row) checkShape() error {
	if len(w.fields) != len(w.columns) {
		return w.errorf("%d fields stand where %d are wanted", len(w.fields), len(w.columns))
	}
	for i, f := range w.fields {
		if strings.TrimSpace(f) != f || strings.ContainsFunc(f, unicode.IsControl) {
			return w.errorf("%s %q has a blank at its edge or a control character", w.columns[i], f)
		}
	}
	return nil
}

// csvError says where a file is no longer valid CSV.
func csvError(name string, err error) error {
	var p *csv.ParseError
	if errors.As(err, &p) {
		return lineError(name, p.Line, "%w", p.Err)
	}
	return fileError(name, "%w", err)
}
