// Package xlsx writes tables as an XLSX workbook (Office Open XML, ISO/IEC 29500) that Excel,
// LibreOffice and WPS open. It knows rows of texts and numbers, and nothing of what they
// mean; it imports the standard library only.
//
// A library for all that workbooks can hold makes a program six megabytes larger and its
// every start slower. What a table needs of the format is written here; the tests read it
// with such a library.
package xlsx

import (
	"archive/zip"
	"fmt"
	"io"
	"iter"
	"time"
)

// made is when each file in a workbook was made. The same rows make the same bytes, so it
// is no clock's time but the earliest that a ZIP file can say.
var made = time.Date(1980, time.January, 1, 0, 0, 0, 0, time.UTC)

// A Workbook is one or more sheets, and who made them.
type Workbook struct {
	Title, Creator string
	Language       string // a tag: "zh"
	Sheets         []Sheet
}

// A Sheet is a table under a name: of at most 31 characters, none of them one of []:*?/\,
// and no two sheets of a workbook alike.
type Sheet struct {
	Name   string
	Widths []float64        // of its columns, in characters; of what is not named, the program's own
	Rows   iter.Seq[[]Cell] // read once
	List   bool             // its first row and column stay in sight, its rows can be filtered
	Wide   bool             // it is printed across, as wide as a page
}

// A Cell is a number if Number is set, and else a text; nothing if that is empty. A text is
// a text whatever it begins with, also when the cell is edited.
type Cell struct {
	Text   string
	Number string // a decimal number with a point, exact: "-75.10"
	Style  Style
}

// Style is how a cell looks.
type Style struct {
	Bold   bool
	Wrap   bool   // its text is broken into lines
	Top    bool   // it begins at the top of its row; a wrapped text that does not is centred
	Format string // of a number: "#,##0.00"; empty: as it is
}

// longestText is how many UTF-16 units a cell holds in Excel, which refuses to open a file
// with more.
const longestText = 32767

// Write writes a workbook. It fails if out does, or for a text of more than
// 32,767 characters.
func Write(out io.Writer, book Workbook) error {
	file := zip.NewWriter(out)
	err := writeParts(book, func(name string) (io.Writer, error) {
		return file.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: made})
	})
	if err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return fmt.Errorf("xlsx: %w", err)
	}
	return nil
}

// writeParts writes the parts of a workbook, each into what create returns for its name.
func writeParts(book Workbook, create func(name string) (io.Writer, error)) error {
	w := &writer{create: create, styles: []Style{{}}}
	for i, s := range book.Sheets {
		if err := w.part(fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1), func() { w.sheet(s) }); err != nil {
			return fmt.Errorf("xlsx: sheet %q: %w", s.Name, err)
		}
	}
	for _, p := range []struct {
		name  string
		write func()
	}{
		{"xl/styles.xml", w.styleSheet},
		{"xl/workbook.xml", func() { w.workbook(book.Sheets) }},
		{"xl/_rels/workbook.xml.rels", func() { w.workbookRelations(len(book.Sheets)) }},
		{"docProps/core.xml", func() { w.core(book) }},
		{"_rels/.rels", w.relations},
		{"[Content_Types].xml", func() { w.contentTypes(len(book.Sheets)) }},
	} {
		if err := w.part(p.name, p.write); err != nil {
			return fmt.Errorf("xlsx: %s: %w", p.name, err)
		}
	}
	return nil
}
