package xlsx

import (
	"slices"
	"strconv"
	"strings"
)

// The number formats that every spreadsheet has, and the first of a workbook's own.
const (
	general   = 0
	asText    = 49 // "@": what is typed into the cell is no formula
	firstOwn  = 164
	formulaly = "=+-@\t\r" // what a text begins with that a spreadsheet may take for a formula
)

// text is the format of a style whose texts stay texts when their cells are edited.
const text = "@"

// style returns the index of a cell's style, and keeps it if it is a new one.
func (w *writer) style(c Cell) int {
	s := c.Style
	if c.Number == "" && s.Format == "" && c.Text != "" && strings.ContainsAny(c.Text[:1], formulaly) {
		s.Format = text
	}
	if i := slices.Index(w.styles, s); i >= 0 {
		return i
	}
	w.styles = append(w.styles, s)
	return len(w.styles) - 1
}

// styleSheet writes the styles that the cells asked for. The two fills are what every
// workbook has to begin with.
func (w *writer) styleSheet() {
	w.raw(`<styleSheet xmlns="` + spreadsheetML + `">`)
	own := w.ownFormats()
	if len(own) > 0 {
		w.raw(`<numFmts count="` + strconv.Itoa(len(own)) + `">`)
		for i, f := range own {
			w.raw(`<numFmt numFmtId="` + strconv.Itoa(firstOwn+i) + `" formatCode="`)
			w.text(f)
			w.raw(`"/>`)
		}
		w.raw(`</numFmts>`)
	}
	const font = `<sz val="11"/><name val="Calibri"/><family val="2"/>`
	w.raw(`<fonts count="2"><font>` + font + `</font><font><b/>` + font + `</font></fonts>`)
	w.raw(`<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>`)
	w.raw(`<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>`)
	w.raw(`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`)
	w.raw(`<cellXfs count="` + strconv.Itoa(len(w.styles)) + `">`)
	for _, s := range w.styles {
		w.cellFormat(s, own)
	}
	w.raw(`</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`)
}

// ownFormats returns the number formats that are not every spreadsheet's.
func (w *writer) ownFormats() []string {
	var own []string
	for _, s := range w.styles {
		if s.Format != "" && s.Format != text && !slices.Contains(own, s.Format) {
			own = append(own, s.Format)
		}
	}
	return own
}

func (w *writer) cellFormat(s Style, own []string) {
	format, font := general, 0
	switch {
	case s.Format == text:
		format = asText
	case s.Format != "":
		format = firstOwn + slices.Index(own, s.Format)
	}
	if s.Bold {
		font = 1
	}
	w.raw(`<xf numFmtId="` + strconv.Itoa(format) + `" fontId="` + strconv.Itoa(font) + `" fillId="0" borderId="0" xfId="0"` +
		` applyNumberFormat="1" applyFont="1"`)
	switch {
	case s.Top:
		w.raw(` applyAlignment="1"><alignment vertical="top"` + wrapText(s) + `/></xf>`)
	case s.Wrap:
		w.raw(` applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>`)
	default:
		w.raw(`/>`)
	}
}

func wrapText(s Style) string {
	if s.Wrap {
		return ` wrapText="1"`
	}
	return ""
}
