package typeset

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The signs at the end of a text that was cut. The first is a whole em wide and stands at half
// height, which suits Chinese; after Latin letters it would float.
const (
	ellipsis = "…"
	periods  = "..."
)

// cutSign returns the sign for a text that was cut after the string kept.
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

// Cut returns the text from a byte on in one line of a width: unchanged if it fits, otherwise
// the part that fits and a sign that more follows. It never cuts within a number, half of which
// would read as another number. The result is "" if not even the sign fits.
func (t *Text) Cut(from int, width float64) string {
	sums := t.sums(from, width)
	if sums[len(sums)-1].at == len(t.text) {
		return t.text[from:]
	}
	for cut := len(t.text); ; {
		for len(sums) > 1 && sums[len(sums)-1].at >= cut {
			sums = sums[:len(sums)-1]
		}
		kept := strings.TrimRight(t.text[from:t.wholeNumber(from, sums[len(sums)-1].at)], " \u00a0，、：；,.:;"+noEnd)
		sign := cutSign(kept)
		cut = from + len(kept)
		for sums[len(sums)-1].at > cut {
			sums = sums[:len(sums)-1]
		}
		if sums[len(sums)-1].x+t.measure(sign, t.runs[0].Bold) <= width {
			return kept + sign
		}
		if kept == "" {
			return ""
		}
	}
}

// sum is how wide a text is up to a byte of it.
type sum struct {
	at int
	x  float64
}

// sums returns how wide the text is from a byte on up to each of its characters that fit
// a width.
func (t *Text) sums(from int, width float64) []sum {
	out := []sum{{at: from}}
	x := 0.0
	for at := from; at < len(t.text); {
		_, n := utf8.DecodeRuneInString(t.text[at:])
		x += t.measure(t.text[at:at+n], t.runs[t.runAt(at)].Bold)
		if at += n; x > width*(1+dust) {
			break
		}
		out = append(out, sum{at, x})
	}
	return out
}

// wholeNumber moves a cut out of the number that it would break, to where that begins with the
// words that limit it. A number without the word for what it counts would read as a bare one, so
// it goes with that. What precedes a byte does not count: it is in another line.
func (t *Text) wholeNumber(from, cut int) int {
	for i, c := range t.clusters {
		if c.counted && cut < c.to && cut >= t.clusters[i-1].to {
			return max(from, t.clusters[i-1].from)
		}
		if start := max(from, c.from); start < cut && cut < c.to && hasDigit(t.text[start:c.to]) {
			return t.beforeNumber(start, cut)
		}
		if c.to >= cut {
			break
		}
	}
	return cut
}

// beforeNumber returns where the number begins that a cut after start would break, or the cut
// if it would break none. A path is a single cluster without spaces, so all of it must not be
// taken for a number only because there are digits in it.
func (t *Text) beforeNumber(start, cut int) int {
	for at := start; at < cut; {
		end := t.rules.quantity(t.text, at)
		if end == at {
			_, n := utf8.DecodeRuneInString(t.text[at:])
			at += n
			continue
		}
		end += len(t.text[end:]) - len(strings.TrimLeftFunc(t.text[end:], isLatinLetter)) // 5G is a name
		if cut < end {
			return at
		}
		at = end
	}
	return cut
}

// IsCut reports whether lines of a text leave a part of it out.
func IsCut(text string, lines []string) bool {
	if len(lines) == 0 {
		return text != ""
	}
	last := lines[len(lines)-1]
	for _, sign := range []string{ellipsis, periods} {
		if strings.HasSuffix(last, sign) && !strings.HasSuffix(text, sign) {
			return true
		}
	}
	return false
}
