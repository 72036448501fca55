package charts

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The signs that end a cut text. The first is a whole em wide and stands at half height,
// as Chinese wants it; after Latin letters it would float.
const (
	ellipsis = "…"
	periods  = "..."
)

// cutSign returns the sign for a text that was cut after kept.
func cutSign(kept string) string {
	for kept != "" {
		r, n := utf8.DecodeLastRuneInString(kept)
		switch {
		case unicode.IsLetter(r) && wide(r):
			return ellipsis
		case unicode.IsLetter(r):
			return periods
		}
		kept = kept[:len(kept)-n]
	}
	return periods
}

// isCut reports whether wrapping left a part of a text out.
func isCut(s string, lines []string) bool {
	if len(lines) == 0 {
		return s != ""
	}
	last := lines[len(lines)-1]
	for _, sign := range []string{ellipsis, periods} {
		if strings.HasSuffix(last, sign) && !strings.HasSuffix(s, sign) {
			return true
		}
	}
	return false
}

// shorten cuts a text that is too wide and ends it in a sign that says so, but never
// within a number: half of one reads as another. It returns "" if not even the sign fits.
func (m *measure) shorten(s string, size float64, bold bool, width float64) string {
	f := m.fonts.face(bold)
	if f.width(s)*size <= width {
		return s
	}
	for cut := f.reach(s, width/size); ; {
		kept := strings.TrimRight(s[:beforeNumber(s, cut)], " \u00a0，、：；,.:;"+noEnd)
		if out := kept + cutSign(kept); f.width(out)*size <= width {
			return out
		}
		if kept == "" {
			return ""
		}
		_, last := utf8.DecodeLastRuneInString(kept)
		cut = len(kept) - last
	}
}

// reach returns how many bytes of a text fit into a width in ems.
func (f *face) reach(s string, width float64) int {
	sum := 0
	for i, r := range s {
		_, adv := f.look(r)
		if sum += adv; float64(sum)/f.em > width {
			return i
		}
	}
	return len(s)
}

// beforeNumber moves a cut that falls within a number and its unit to where they begin.
func beforeNumber(s string, cut int) int {
	for from := 0; from < cut; {
		from += len(s[from:]) - len(strings.TrimLeftFunc(s[from:], isSpace))
		end := from + atomLen(s[from:])
		if from < cut && cut < end && strings.ContainsFunc(s[from:end], unicode.IsDigit) {
			return from
		}
		if end == from {
			break
		}
		from = end
	}
	return cut
}
