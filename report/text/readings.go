package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Reading is a part of a copy that the clean text has in another form, because it can mean
// nothing else there: a full stop typed for a decimal point, km for 公里.
type Reading struct {
	From, To int    // in bytes of Source
	As       string // what the clean text has
}

// points are what is typed or recognised in place of a decimal point.
const points = "。٫"

// foldPoints replaces a sign between two digits by a decimal point, if it was typed for one.
func (t *Text) foldPoints(inks []ink) []ink {
	for i := 1; i+1 < len(inks); i++ {
		isBetween := strings.ContainsRune(points, inks[i].r) && isDigit(inks[i-1].r) && isDigit(inks[i+1].r)
		if !isBetween {
			continue
		}
		isApart := !t.adjoins(inks[i-1], inks[i]) || !t.adjoins(inks[i], inks[i+1])
		if isPoint(inks, i, isApart) {
			inks[i].r = '.'
			t.reads(inks[i:i+1], ".")
		}
	}
	return inks
}

// isPoint tells whether a sign between digits is a decimal point. A full stop may still end a
// sentence there, so at most two digits follow, as reports print them, and no date does. If the
// sign stands apart, at a blank or the end of a line, what is counted one by one does not follow
// either.
func isPoint(inks []ink, i int, isApart bool) bool {
	const longest = 2 // digits after a point
	before, behind := i-1, i+1
	for before >= 0 && isDigit(inks[before].r) {
		before--
	}
	for behind < len(inks) && behind-i <= longest+1 && isDigit(inks[behind].r) {
		behind++
	}
	next := rune(0)
	if behind < len(inks) {
		next = inks[behind].r
	}
	isOther := before >= 0 && inks[before].r == '.' || strings.ContainsRune(".年月日时", next)
	return behind-i-1 <= longest && !isOther && (!isApart || strings.ContainsRune("%‰亿万∶：", next))
}

// adjoins tells whether a character immediately follows another in the copy.
func (t *Text) adjoins(a, b ink) bool {
	c := t.chars[a.index]
	return int(c.at)+utf8.RuneLen(c.r) == int(t.chars[b.index].at)
}

// units are other signs and words for the units of reports, by their form in the clean text.
// Each stands for the same quantity, so that the number before it remains.
var units = map[string]string{
	"km": "公里", "千米": "公里",
	"km²": "平方公里", "km2": "平方公里", "km^2": "平方公里", "sqkm": "平方公里", "平方千米": "平方公里",
	"m²": "平方米", "m2": "平方米", "m^2": "平方米", "sqm": "平方米",
	"m³": "立方米", "m3": "立方米", "m^3": "立方米",
	"kg": "公斤", "千克": "公斤", "t": "吨", "kw": "千瓦", "kwh": "千瓦时",
	"平方km": "平方公里", "平方m": "平方米",
	"pct": "个百分点", "pp": "个百分点", "百分点": "个百分点", "o/o": "%", "°/o": "%", "º/o": "%",
}

// longestUnit is the length of the longest of units, in characters.
const longestUnit = 4

// foldUnits replaces units after numbers by the words of reports.
func (t *Text) foldUnits(inks []ink) []ink {
	kept := inks[:0:0]
	for i := 0; i < len(inks); {
		if as, n := unitAt(inks, i); n > 0 {
			t.reads(inks[i:i+n], as)
			for k, r := range []rune(as) {
				kept = append(kept, ink{r, inks[i+min(k, n-1)].index})
			}
			i += n
			continue
		}
		kept = append(kept, inks[i])
		i++
	}
	return kept
}

// unitAt returns the unit, in the words of reports, for another sign at a position, and the
// length of that sign; 0 if there is none.
func unitAt(inks []ink, i int) (as string, n int) {
	const powers = "万亿千百余多"
	if i == 0 || !isDigit(inks[i-1].r) && !strings.ContainsRune(powers, inks[i-1].r) {
		return "", 0
	}
	for n = min(longestUnit, len(inks)-i); n > 0; n-- {
		var sign strings.Builder
		for _, c := range inks[i : i+n] {
			sign.WriteRune(unicode.ToLower(c.r))
		}
		as, isUnit := units[sign.String()]
		// After letters, a further letter or digit makes a different word of them.
		isWhole := i+n == len(inks) || inks[i].r >= utf8.RuneSelf || !isLatin(inks[i+n].r) && !isDigit(inks[i+n].r)
		if isUnit && isWhole {
			return as, n
		}
	}
	return "", 0
}

// reads records how some characters are read.
func (t *Text) reads(inks []ink, as string) {
	first, last := t.chars[inks[0].index], t.chars[inks[len(inks)-1].index]
	t.Readings = append(t.Readings, Reading{int(first.at), int(last.at) + utf8.RuneLen(last.r), as})
}
