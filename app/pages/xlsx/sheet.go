package xlsx

import (
	"errors"
	"strconv"
	"unicode/utf16"
)

// spreadsheetML is the namespace of the parts that hold the workbook.
const spreadsheetML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

// sheet writes one sheet. The elements stand in the order that the schema asks for, else
// Excel calls the file damaged.
func (w *writer) sheet(s Sheet) {
	w.raw(`<worksheet xmlns="` + spreadsheetML + `">`)
	if s.Wide {
		w.raw(`<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
	}
	if s.List {
		w.raw(`<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2"` +
			` activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`)
	}
	w.widths(s.Widths)
	w.raw(`<sheetData>`)
	rows, columns := w.rows(s)
	w.raw(`</sheetData>`)
	w.ranges = append(w.ranges, "")
	if s.List && rows > 0 {
		w.raw(`<autoFilter ref="A1:` + name(columns, rows) + `"/>`)
		w.ranges[len(w.ranges)-1] = "$A$1:$" + column(columns) + "$" + strconv.Itoa(rows)
	}
	if s.Wide {
		w.raw(`<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>`)
	}
	w.raw(`</worksheet>`)
}

func (w *writer) widths(widths []float64) {
	if len(widths) == 0 {
		return
	}
	w.raw(`<cols>`)
	for i, width := range widths {
		n := strconv.Itoa(i + 1)
		w.raw(`<col min="` + n + `" max="` + n + `" width="` + strconv.FormatFloat(width, 'f', -1, 64) + `" customWidth="1"/>`)
	}
	w.raw(`</cols>`)
}

// rows writes the rows and returns how many there are, and how many columns.
func (w *writer) rows(s Sheet) (rows, columns int) {
	for cells := range s.Rows {
		rows++
		columns = max(columns, len(cells))
		w.raw(`<row r="` + strconv.Itoa(rows) + `">`)
		for i, c := range cells {
			w.cell(name(i+1, rows), c)
		}
		w.raw(`</row>`)
		if w.err != nil {
			break
		}
	}
	return rows, columns
}

// cell writes one cell. Texts stand in their cells rather than in a table of the whole
// workbook, which would have to be kept until the last row is known.
func (w *writer) cell(at string, c Cell) {
	if c.Text == "" && c.Number == "" && c.Style == (Style{}) {
		return
	}
	w.raw(`<c r="` + at + `"`)
	if id := w.style(c); id > 0 {
		w.raw(` s="` + strconv.Itoa(id) + `"`)
	}
	switch {
	case c.Number != "":
		w.raw(`><v>` + c.Number + `</v></c>`)
	case c.Text == "":
		w.raw(`/>`)
	default:
		if utf16Length(c.Text) > longestText {
			w.fail(errors.New("the text is too long for a cell"))
		}
		w.raw(` t="inlineStr"><is><t xml:space="preserve">`)
		w.text(keepUnderscores(c.Text))
		w.raw(`</t></is></c>`)
	}
}

func utf16Length(s string) int {
	if len(s) <= longestText { // no character has more units than bytes
		return len(s)
	}
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}

// name returns the name of a cell, counted from 1: "B7".
func name(col, row int) string { return column(col) + strconv.Itoa(row) }

// column returns the name of a column, counted from 1: "A", "Z", "AA".
func column(n int) string {
	var letters []byte
	for ; n > 0; n = (n - 1) / 26 {
		letters = append([]byte{byte('A' + (n-1)%26)}, letters...)
	}
	return string(letters)
}
