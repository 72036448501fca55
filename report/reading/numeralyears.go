package reading

import (
	"sort"
	"strconv"
	"strings"

	"yulan/report/lazyregexp"
)

var (
	// numeralYear is a year in Chinese numerals. Texts write the nought as a sign for it, as a circle or as
	// a letter.
	numeralYear = lazyregexp.New(`(?:一九|二[〇零○O])[一二三四五六七八九〇零○O]{2}`)
	// behindYear is what tells it from other numerals: that it is a year, or the first of two.
	behindYear = lazyregexp.New(`^(?:年|(?:至|到|—|～|-)(?:一九|二[〇零○O])[一二三四五六七八九〇零○O]{2}年)`)
	// numeralDay is what may follow a year: 三月二十五日.
	numeralDay = lazyregexp.New(`^年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?`)
)

// withYears returns paragraphs with the years and days in Chinese numerals in digits, which the rules
// for time know, and with the tables that they are lines of. Such digits are no run of digits of the text.
func withYears(paragraphs []paragraph) []paragraph {
	in := make([]paragraph, len(paragraphs))
	var t columns
	for i, p := range paragraphs {
		if p.cells != nil {
			in[i], t = p, columns{}
			continue
		}
		t.see(p.text)
		in[i] = p.withYears()
		in[i].columns = t
	}
	return in
}

func (p paragraph) withYears() paragraph {
	f := numeralFold{from: p}
	for _, m := range numeralYear.FindAllStringIndex(p.text, -1) {
		behind := firstBytes(p.text[m[1]:], longestNumeral)
		if m[0] < f.done || !behindYear.MatchString(behind) {
			continue
		}
		f.fold(m[0], m[1], yearDigits(p.text[m[0]:m[1]]))
		if day := numeralDay.FindStringSubmatchIndex(behind); day != nil {
			for k := 2; k < len(day) && day[k] >= 0; k += 2 {
				if value, ok := numeralValue(behind[day[k]:day[k+1]]); ok {
					f.fold(m[1]+day[k], m[1]+day[k+1], strconv.Itoa(int(value)))
				}
			}
		}
	}
	return f.folded()
}

// yearDigits returns the digits of a year, one for each numeral.
func yearDigits(numerals string) string {
	var b strings.Builder
	for _, r := range numerals {
		b.WriteString(strconv.Itoa(max(0, int(digitOf(r)))))
	}
	return b.String()
}

// numeralFold puts digits in the place of numerals of a paragraph.
type numeralFold struct {
	from     paragraph
	text     strings.Builder
	at       []int32
	numerals []span
	done     int // bytes of the paragraph that are copied
}

// fold puts digits in the place of some bytes. Each comes from where the numeral of its place stands,
// or from the last of them.
func (f *numeralFold) fold(from, to int, digits string) {
	f.copyTo(from)
	f.numerals = append(f.numerals, span{len(f.at), len(f.at) + len(digits)})
	const numeral = len("一")
	for i := range len(digits) {
		f.at = append(f.at, f.from.at[min(from+i*numeral, to-1)])
	}
	f.text.WriteString(digits)
	f.done = to
}

func (f *numeralFold) copyTo(to int) {
	f.text.WriteString(f.from.text[f.done:to])
	f.at = append(f.at, f.from.at[f.done:to]...)
	f.done = to
}

// folded returns the paragraph with the digits in it.
func (f *numeralFold) folded() paragraph {
	p := f.from
	if f.numerals == nil {
		return p
	}
	f.copyTo(len(p.text))
	p.text, p.at, p.numerals = f.text.String(), f.at, f.numerals
	if p.heading != "" {
		p.heading = p.text
	}
	return p
}

// forgetNumerals takes the runs of digits from the numbers of a sentence that the text has in Chinese
// numerals.
func (s *sentence) forgetNumerals(numerals []span) {
	for i := range s.numbers {
		n := &s.numbers[i]
		at := s.from + n.from
		k := sort.Search(len(numerals), func(k int) bool { return numerals[k].to > at })
		if k < len(numerals) && numerals[k].holds(at) {
			n.runs, n.spelled = nil, true
		}
	}
}
