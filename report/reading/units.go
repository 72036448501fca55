package reading

import (
	"strings"
	"unicode/utf8"
)

// unitKind says what kind of unit a base unit is.
type unitKind string

const (
	unitPart  unitKind = "part" // parts of a hundred, multiples
	unitMoney unitKind = "money"
	unitCount unitKind = "count"
	unitTime  unitKind = "time"
	unitSize  unitKind = "size"
	unitClass unitKind = "class" // names a class of things: 330千伏, 第6代
	unitBare  unitKind = "bare"  // a power of ten alone
)

// powers are the powers of ten that stand before a base unit, the longest first.
var powers = []string{"万亿", "千亿", "百亿", "十亿", "千万", "百万", "十万", "万", "亿", "千", "百"}

// unit is a unit as it stands behind a number.
type unit struct {
	printed string // without a 余 or 多 in its midst
	base    string
	power   string
	kind    unitKind
	between string // 余, 多, 几
	length  int    // in bytes of the text
}

// betweens stand between a number and its unit, or between a power of ten and the base.
var betweens = []string{"余", "多", "来"}

// unitAt reads the unit that a text begins with. The zero unit is none.
func (x *lexicon) unitAt(s string) unit {
	for _, b := range betweens {
		for _, time := range []string{"月", "小时", "工作日"} { // 1个多月
			if long := "个" + b + time; strings.HasPrefix(s, long) {
				return unit{printed: "个" + time, base: "个" + time, kind: unitTime, between: b, length: len(long)}
			}
		}
		if points := "个" + b + "百分点"; strings.HasPrefix(s, points) {
			return unit{printed: "个百分点", base: "个百分点", kind: unitPart, between: b, length: len(points)}
		}
	}
	var best unit
	for _, power := range append([]string{""}, powersAt(s)...) {
		u := x.unitBehind(s, power)
		if u.length > best.length {
			best = u
		}
	}
	if best.kind == "" || best.kind == unitClass {
		return best
	}
	if other := x.otherCounter(s[best.length:], best); other != "" {
		best.printed += other
		best.length += len(other)
	}
	return x.perUnit(s, best)
}

// otherCounter returns another counter in brackets behind a count: （个） in 8条（个）.
func (x *lexicon) otherCounter(s string, u unit) string {
	inside, _, ok := strings.Cut(strings.TrimPrefix(firstBytes(s, 15), "（"), "）")
	if u.kind != unitCount || !ok || !strings.HasPrefix(s, "（") || x.units[inside] != unitCount {
		return ""
	}
	return "（" + inside + "）"
}

// powersAt lists the powers that s begins with, perhaps behind a 余 or 多 or with one in their
// midst: 万多亿.
func powersAt(s string) []string {
	for _, b := range betweens {
		s = strings.TrimPrefix(s, b)
	}
	var found []string
	for _, p := range powers {
		if cutPower(s, p) > 0 {
			found = append(found, p)
		}
	}
	return found
}

// cutPower returns how many bytes of a text a power of ten takes that it begins with, with a 余 or
// 多 in the midst of it, or 0.
func cutPower(s, power string) int {
	if strings.HasPrefix(s, power) {
		return len(power)
	}
	_, size := utf8.DecodeRuneInString(power)
	for _, b := range betweens {
		if split := power[:size] + b + power[size:]; size < len(power) && strings.HasPrefix(s, split) {
			return len(split)
		}
	}
	return 0
}

// unitBehind reads a unit that begins with a given power of ten.
func (x *lexicon) unitBehind(s, power string) unit {
	u := unit{power: power}
	rest := cutBetween(s, &u.between)
	if length := cutPower(rest, power); length > 0 {
		if length > len(power) && u.between == "" {
			_, size := utf8.DecodeRuneInString(power)
			u.between = rest[size : size+length-len(power)]
		}
		rest = cutBetween(rest[length:], &u.between)
	}
	u.base, u.kind = x.baseAt(rest)
	switch {
	case u.base != "":
	case power == "" || power == "千" || power == "百":
		return unit{}
	default:
		u.kind = unitBare
	}
	if power != "" && (u.kind == unitPart && u.base != "倍" || u.kind == unitClass) {
		return unit{}
	}
	u.printed = power + u.base
	u.length = len(s) - len(rest) + len(u.base)
	return u
}

func cutBetween(s string, between *string) string {
	for _, b := range betweens {
		if rest, ok := strings.CutPrefix(s, b); ok && *between == "" {
			*between = b
			return rest
		}
	}
	return s
}

// baseAt returns the longest base unit that a text begins with. What begins a longer word, as
// 人 begins 人工智能, is not a unit.
func (x *lexicon) baseAt(s string) (string, unitKind) {
	for length := min(x.longestUnit, len(s)); length > 0; length-- {
		if length < len(s) && !utf8.RuneStart(s[length]) {
			continue
		}
		kind, ok := x.units[s[:length]]
		if !ok || latinGoesOn(s, length) || x.beginsWord(s[length:], s[:length]) {
			continue
		}
		return s[:length], kind
	}
	return "", ""
}

// latinGoesOn says whether a Latin unit is only the beginning of a Latin word.
func latinGoesOn(s string, length int) bool {
	return isLetter(rune(s[length-1])) && length < len(s) && narrow(rune(s[length]))
}

// beginsWord says whether a base unit and what follows make a word of another meaning.
func (x *lexicon) beginsWord(rest, base string) bool {
	for _, w := range x.notUnits[base] {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

// perUnit extends a unit by what it is counted per: 元/月, 万元/人, 微克/立方米, 元/人·次.
func (x *lexicon) perUnit(s string, u unit) unit {
	const most = 3 // an endless chain is no unit
	for range most {
		rest, ok := strings.CutPrefix(s[u.length:], "/")
		if !ok {
			rest, ok = strings.CutPrefix(s[u.length:], "·")
			if !ok {
				return u
			}
		}
		sign := s[u.length : len(s)-len(rest)]
		begin := rest
		base, _ := x.baseAt(begin)
		for _, p := range powersAt(rest) {
			powered := strings.TrimPrefix(rest, p)
			if b, _ := x.baseAt(powered); len(p)+len(b) > len(base) {
				begin, base = powered, b // 万亩, but 千瓦时 is whole
			}
			break
		}
		if base == "" {
			return u
		}
		added := rest[:len(rest)-len(begin)+len(base)]
		u.printed += sign + added
		u.length += len(sign) + len(added)
	}
	return u
}
