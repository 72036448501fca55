package charts

import (
	"math"
	"strings"
	"unicode"

	"yulan/charts/typeset"
)

// wrap breaks a text into at most max lines of a width, filled one after the other. What
// does not fit is cut and marked. size and width are in one unit.
func (m *measure) wrap(s string, size float64, bold bool, width float64, max int) []string {
	return m.broken(setText{s, bold}, size, width, max, func(t *typeset.Text, width float64) []typeset.Line {
		return t.Fill(width, typeset.Hanging)
	})
}

// lastLeast is the share of the width that the last line of several fills at least: less of it
// looks as if it were left over.
const lastLeast = 0.25

// raggedLeast is the share of the widest line's width that each line before the last has at least: one
// of half the width above a full one looks as if words had been left out.
const raggedLeast = 0.75

// settled breaks a text as wrap does, but into lines of about one width where the last one would
// be short: between clauses where that leaves no line much narrower than the one below it. It takes
// no more lines.
func (m *measure) settled(s string, size float64, width float64, max int) []string {
	lines := m.wrap(s, size, false, width, max)
	if len(lines) < 2 || m.width(lines[len(lines)-1], size, false) >= lastLeast*width {
		return lines
	}
	for _, set := range []func(*typeset.Text, float64, typeset.Edge) []typeset.Line{(*typeset.Text).Balance, (*typeset.Text).Even} {
		even := m.broken(setText{s, false}, size, width, max, func(t *typeset.Text, width float64) []typeset.Line {
			return set(t, width, typeset.Hanging)
		})
		if len(even) <= len(lines) && !m.ragged(even, size) {
			return even
		}
	}
	return lines
}

// ragged reports whether a line before the last is much narrower than the widest.
func (m *measure) ragged(lines []string, size float64) bool {
	widest, least := 0.0, math.Inf(1)
	for i, l := range lines {
		w := m.width(l, size, false)
		widest = max(widest, w)
		if i < len(lines)-1 {
			least = min(least, w)
		}
	}
	return least < raggedLeast*widest
}

// headline breaks a title as wrap does, but into lines of about one width.
func (m *measure) headline(s string, size float64, width float64, max int) []string {
	return m.broken(setText{s, true}, size, width, max, func(t *typeset.Text, width float64) []typeset.Line {
		return t.Balance(width, typeset.Hanging)
	})
}

// balanced breaks a label, which may stand at the right or in the middle of its room, as
// headline does.
func (m *measure) balanced(s string, size float64, width float64, max int) []string {
	return m.broken(setText{s, true}, size, width, max, func(t *typeset.Text, width float64) []typeset.Line {
		return t.Balance(width, typeset.Flush)
	})
}

// broken breaks a text as set does. It does not call set for a text that fits one line.
func (m *measure) broken(s setText, size, width float64, max int, set func(*typeset.Text, float64) []typeset.Line) []string {
	if s.s == "" || max < 1 || width <= 0 {
		return nil
	}
	advance := m.width(s.s, size, s.bold)
	if s.bold {
		advance = m.either(s.s, size) // of a label too, which is bold only while it is chosen
	}
	if isLine(s.s, advance, width) {
		return []string{s.s}
	}
	text := m.text(s)
	if max == 1 {
		return oneLine(text.Cut(0, width/size))
	}
	lines := set(text, width/size)
	if len(lines) > max {
		lines = text.Fill(width/size, typeset.Flush)
	}
	out := make([]string, 0, min(len(lines), max))
	for i, l := range lines {
		if l.Width-l.Hang > width/size*(1+1e-9) { // narrower than a character
			return nil
		}
		if i == max-1 && i < len(lines)-1 {
			return append(out, oneLine(text.Cut(l.From, width/size))...)
		}
		out = append(out, text.String()[l.From:l.To])
	}
	return out
}

// isLine reports whether a text of an advance is one line of a width as it stands.
func isLine(s string, advance, width float64) bool {
	return s != "" && advance <= width && !strings.ContainsRune(s, '\n') && !strings.ContainsRune(s, '\t')
}

func oneLine(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// shorten cuts a text that is too wide, and marks that.
func (m *measure) shorten(s string, size float64, bold bool, width float64) string {
	if m.width(s, size, bold) <= width {
		return s
	}
	return m.text(setText{s, bold}).Cut(0, width/size)
}

// text returns a text split at a size of 1, its white space as single spaces.
func (m *measure) text(s setText) *typeset.Text {
	t, ok := m.texts[s]
	if !ok {
		if m.texts == nil {
			m.texts = map[setText]*typeset.Text{}
		}
		wide := m.fonts.width
		if s.bold {
			wide = m.fonts.widest
		}
		t = m.words.Breaks.Plain(withSingleSpaces(s.s), s.bold, wide)
		m.texts[s] = t
	}
	return t
}

// withSingleSpaces returns a text with single spaces for its white space.
func withSingleSpaces(s string) string {
	if !strings.Contains(s, "  ") && !strings.ContainsFunc(s, isOtherSpace) {
		return s
	}
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || isOtherSpace(r) }), " ")
}

// isOtherSpace reports whether a character is white space that a line may break at, and
// not the usual one.
func isOtherSpace(r rune) bool { return r != ' ' && unicode.IsSpace(r) && !isFixedSpace(r) }

// whole breaks a text that is shown whole or not at all.
func (m *measure) whole(s string, size, width float64, max int) []string {
	lines := m.wrap(s, size, false, width, max)
	if typeset.IsCut(s, lines) {
		return nil
	}
	return lines
}
