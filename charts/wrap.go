package charts

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	noStart = "，。、；：？！）》〉」』】〕”’…—·～％‰℃,.;:?!)]}%" // never at the start of a line
	noEnd   = "（《〈「『【〔“‘([{¥￥$第"                  // never at the end of a line
	// units holds what may follow a number as its unit or power, and stays with it.
	units = "亿万千百个家人元条户名项所吨公斤瓦平方米里次年末月日位座辆台件张倍分点只种处亩立例句段章节"
)

// atom is a piece of a text that no line break may fall into.
type atom struct {
	text  string
	width float64
	space float64 // width of the white space before it
}

// wrap breaks a text into at most max lines of a width, by the Chinese rules for
// line starts and ends and at the spaces of other scripts. What does not fit is cut and
// marked. size and width are in one unit.
func (m *measure) wrap(s string, size float64, bold bool, width float64, max int) []string {
	return m.broken(s, size, bold, width, max, false)
}

// balanced breaks as wrap does, into lines of about one width: in a title or a label, a
// second line of one character looks like a slip.
func (m *measure) balanced(s string, size float64, bold bool, width float64, max int) []string {
	return m.broken(s, size, bold, width, max, true)
}

func (m *measure) broken(s string, size float64, bold bool, width float64, max int, even bool) []string {
	if s == "" || max < 1 || width <= 0 {
		return nil
	}
	if isLine(s, m.width(s, size, bold), width) {
		return []string{s}
	}
	if max == 1 {
		return m.oneLine(strings.Join(strings.FieldsFunc(s, isSpace), " "), size, bold, width)
	}
	atoms := m.split(m.atoms(s, size, bold), size, bold, width)
	ends := breakLines(atoms, width)
	if widest(atoms, ends) > width { // narrower than a character
		return nil
	}
	if even && len(ends) <= max {
		ends = balance(atoms, ends, width)
	}
	lines := make([]string, 0, max)
	from := 0
	for i, to := range ends {
		if i == max-1 && i < len(ends)-1 {
			rest := join(atoms[from:])
			return append(lines, m.oneLine(rest, size, bold, width)...)
		}
		lines = append(lines, join(atoms[from:to]))
		from = to
	}
	return lines
}

// isLine reports whether a text of an advance is one line of a width as it stands.
func isLine(s string, advance, width float64) bool {
	return s != "" && advance <= width && !strings.ContainsRune(s, '\n') && !strings.ContainsRune(s, '\t')
}

func (m *measure) oneLine(s string, size float64, bold bool, width float64) []string {
	if s = m.shorten(s, size, bold, width); s != "" {
		return []string{s}
	}
	return nil
}

// atoms splits a text where a line may break.
func (m *measure) atoms(s string, size float64, bold bool) []atom {
	out := slices.Clone(m.atomsInEms(s, bold))
	for i := range out {
		out[i].width *= size
		out[i].space *= size
	}
	return out
}

// atomsInEms returns the atoms of a text at a size of 1, which are not to be changed.
func (m *measure) atomsInEms(s string, bold bool) []atom {
	key := setText{s, bold}
	out, ok := m.parts[key]
	if !ok {
		if m.parts == nil {
			m.parts = map[setText][]atom{}
		}
		out = splitText(s, m.fonts.face(bold))
		m.parts[key] = out
	}
	return out
}

// splitText splits a text into atoms at a size of 1.
func splitText(s string, f *face) []atom {
	var out []atom
	for rest := s; rest != ""; {
		trimmed := strings.TrimLeftFunc(rest, isSpace)
		a := atom{}
		if len(trimmed) < len(rest) && len(out) > 0 {
			a.space = f.width(" ")
		}
		n := atomLen(trimmed)
		a.text, rest = trimmed[:n], trimmed[n:]
		if a.text != "" {
			a.width = f.width(a.text)
			out = append(out, a)
		}
	}
	return out
}

// atomLen returns the length in bytes of the atom that a text begins with.
func atomLen(s string) int {
	var prev rune
	for i, r := range s {
		if i > 0 && mayBreak(prev, r) && !isNumberSpace(prev, r, s[i:]) && !isCodeSpace(s[:i], s[i:]) {
			return i
		}
		prev = r
		if unicode.Is(unicode.Han, r) && strings.ContainsRune(units, r) && i > 0 {
			// A unit after a number: carry the number's stickiness on to the next unit.
			if numberBefore(s[:i]) {
				prev = '0'
			}
		}
	}
	return len(s)
}

// numberBefore reports whether a text ends in a number and units.
func numberBefore(s string) bool {
	s = strings.TrimRight(s, units)
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsDigit(r)
}

// isSpace reports whether a character is white space that a line may break at.
func isSpace(r rune) bool { return unicode.IsSpace(r) && !isTie(r) }

// isTie reports whether a character is a space that ties what stands around it together.
func isTie(r rune) bool { return r == '\u00a0' || r == '\u2007' || r == '\u202f' }

// mayBreak reports whether a line may end after a and go on with b.
func mayBreak(a, b rune) bool {
	switch {
	case isSpace(b):
		return true
	case isTie(a), isTie(b), !wide(a) && !wide(b):
		return false
	case strings.ContainsRune(noStart, b), strings.ContainsRune(noEnd, a):
		return false
	case unicode.IsDigit(a) && strings.ContainsRune(units, b):
		return false
	}
	return true
}

// isNumberSpace reports whether a space stands between a number and its unit
// ("2.3 percentage points"), where a line does not break.
func isNumberSpace(prev, space rune, rest string) bool {
	if !unicode.IsDigit(prev) || space != ' ' || len(rest) < 2 {
		return false
	}
	next := rest[1]
	return next >= 'a' && next <= 'z'
}

// isCodeSpace reports whether a space stands between a code of three capitals, such as
// that of a currency, and a number.
func isCodeSpace(before, rest string) bool {
	const code = 3
	if len(before) != code || len(rest) < 2 || rest[0] != ' ' || rest[1] < '0' || rest[1] > '9' {
		return false
	}
	return strings.Trim(before, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// wide reports whether lines may break before and after a character.
func wide(r rune) bool {
	return r >= 0x2e80 && r <= 0x9fff || r >= 0xf900 && r <= 0xfaff || r >= 0xff00 && r <= 0xffef ||
		r >= 0x20000 && r <= 0x3ffff || strings.ContainsRune("“”‘’…—", r)
}

// split cuts atoms that are wider than a whole line.
func (m *measure) split(atoms []atom, size float64, bold bool, width float64) []atom {
	if !slices.ContainsFunc(atoms, func(a atom) bool { return a.width > width }) {
		return atoms
	}
	out := make([]atom, 0, len(atoms))
	for _, a := range atoms {
		for a.width > width {
			n := m.fits(a.text, size, bold, width)
			if n >= len(a.text) {
				break
			}
			head := a.text[:n]
			out = append(out, atom{head, m.width(head, size, bold), a.space})
			rest := a.text[n:]
			a = atom{text: rest, width: m.width(rest, size, bold)}
		}
		out = append(out, a)
	}
	return out
}

// fits returns how many bytes of a text, one character at least, fit into a width.
func (m *measure) fits(s string, size float64, bold bool, width float64) int {
	f := m.fonts.face(bold)
	sum := 0
	for i, r := range s {
		_, adv := f.look(r)
		if sum += adv; float64(sum)/f.em*size > width && i > 0 {
			return i
		}
	}
	return len(s)
}

// breakLines fills lines one after the other and returns the index after each.
func breakLines(atoms []atom, width float64) []int {
	var ends []int
	x := 0.0
	for i, a := range atoms {
		if i > 0 && x > 0 && x+a.space+a.width > width {
			ends = append(ends, i)
			x = a.width
			continue
		}
		x += a.space + a.width
	}
	return append(ends, len(atoms))
}

// balance breaks two lines between clauses where it can, and else narrows the lines as far
// as their number allows.
func balance(atoms []atom, ends []int, width float64) []int {
	if len(ends) < 2 {
		return ends
	}
	if len(ends) == 2 {
		if e := betweenClauses(atoms, width); e != nil {
			return e
		}
	}
	low, high := width/float64(len(ends)), width
	for range 6 {
		mid := (low + high) / 2
		if e := breakLines(atoms, mid); len(e) <= len(ends) && widest(atoms, e) <= width {
			ends, high = e, mid
			continue
		}
		low = mid
	}
	return ends
}

// widest returns the width of the widest line.
func widest(atoms []atom, ends []int) float64 {
	out, from := 0.0, 0
	for _, to := range ends {
		w := 0.0
		for i, a := range atoms[from:to] {
			if i > 0 {
				w += a.space
			}
			w += a.width
		}
		out, from = max(out, w), to
	}
	return out
}

// join puts the atoms of one line together.
func join(atoms []atom) string {
	var b strings.Builder
	for i, a := range atoms {
		if i > 0 && a.space > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(a.text)
	}
	return b.String()
}
