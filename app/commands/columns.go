package commands

import (
	"bufio"
	"io"
	"strings"
	"unicode"
)

// columnGap is the number of cells between two columns.
const columnGap = 2

// writeColumns writes rows as a table aligned for a terminal, where a Chinese character
// takes two cells. The last column is not padded.
func writeColumns(w io.Writer, rows [][]string) error {
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], cells(cell))
		}
	}
	out := bufio.NewWriter(w)
	for _, row := range rows {
		for i, cell := range row {
			out.WriteString(cell) // a bufio.Writer keeps its first error, which Flush returns
			if i < len(row)-1 {
				out.WriteString(strings.Repeat(" ", widths[i]-cells(cell)+columnGap))
			}
		}
		out.WriteByte('\n')
	}
	return out.Flush()
}

// cells returns how many cells of a terminal a text takes.
func cells(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Cc):
		case unicode.Is(wide, r):
			n += 2
		default:
			n++
		}
	}
	return n
}

// wide lists the characters that take two cells.
//
// Source: Unicode 15.1, EastAsianWidth.txt, the classes W and F as ranges of whole blocks.
var wide = &unicode.RangeTable{
	R16: []unicode.Range16{
		{0x1100, 0x115f, 1}, // Hangul initials
		{0x2e80, 0x303e, 1}, // CJK radicals, CJK punctuation
		{0x3041, 0x33ff, 1}, // kana to CJK compatibility
		{0x3400, 0x4dbf, 1}, // CJK extension A
		{0x4e00, 0xa4cf, 1}, // CJK, Yi
		{0xa960, 0xa97c, 1}, // Hangul extended A
		{0xac00, 0xd7a3, 1}, // Hangul
		{0xf900, 0xfaff, 1}, // CJK compatibility
		{0xfe10, 0xfe19, 1}, // vertical forms
		{0xfe30, 0xfe6b, 1}, // CJK compatibility forms, small forms
		{0xff01, 0xff60, 1}, // full-width forms
		{0xffe0, 0xffe6, 1}, // full-width signs
	},
	R32: []unicode.Range32{
		{0x1f300, 0x1f64f, 1}, // pictographs
		{0x1f900, 0x1f9ff, 1}, // more pictographs
		{0x20000, 0x3fffd, 1}, // CJK extensions B and later
	},
}
