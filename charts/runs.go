package charts

import (
	"strings"
	"unicode"

	"yulan/charts/typeset"
)

// wrapRuns breaks a text of several weights into as many lines of a width as it takes.
// size and width are in one unit.
func (m *measure) wrapRuns(runs []Run, size, width float64) [][]Run {
	set := make([]typeset.Run, len(runs))
	for i, r := range runs {
		set[i] = typeset.Run{Text: strings.Map(plainSpace, r.Text), Bold: r.Bold}
	}
	if len(set) == 0 {
		return nil
	}
	text := m.words.Breaks.Split(set, m.fonts.width)
	var lines [][]Run
	for _, l := range text.FillProse(width/size, typeset.Hanging) {
		var line []Run
		for _, p := range text.Place(l) {
			if last := len(line) - 1; last >= 0 && line[last].Bold == runs[p.Run].Bold {
				line[last].Text += p.Text
				continue
			}
			line = append(line, Run{p.Text, runs[p.Run].Bold})
		}
		lines = append(lines, line)
	}
	return lines
}

// plainSpace returns a plain space for any white space that a line may break at.
func plainSpace(r rune) rune {
	if unicode.IsSpace(r) && !isFixedSpace(r) {
		return ' '
	}
	return r
}
