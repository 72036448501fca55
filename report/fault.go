package report

import "strings"

// fault says what is wrong with an expected number where it stands in a copy, or nil.
func (k *checker) fault(e expected, c Claim, s stand, l link, moved bool) *Miss {
	m := &Miss{Claim: c, At: s.sentence.At}
	tokens := k.reading.tokens[l.first : l.first+l.count]
	if cost := e.cost(k.reading.folded, tokens); cost >= costSplit {
		m.Fault, m.Want, m.Instead = OtherNumber, c.Printed, s.shown()
		return m
	}
	if c.Figure == "" {
		return nil
	}
	f, _ := k.report.Figure(c.Figure) // the claims are the report's
	if m.Fault, m.Instead = turn(s.sentence.folded, s.number, s.context, f); m.Fault != "" {
		return m
	}
	switch {
	case s.unit != f.Unit.Printed:
		m.Fault, m.Want, m.Instead = OtherUnit, f.Unit.Printed, s.unit
	case s.each != f.Each:
		m.Fault, m.Want, m.Instead = OtherEach, eachIf(f.Each), eachIf(s.each)
	case !s.allows(f.Qualifiers):
		m.Fault, m.Want, m.Instead = OtherQualifier, joined(f.Qualifiers), joined(s.said())
	case foreign(s.sentence.folded, s.number) != "":
		m.Fault, m.Want, m.Instead = OtherQualifier, joined(f.Qualifiers), foreign(s.sentence.folded, s.number)
	case negation(s.sentence.folded[:s.start]) != "":
		m.Fault, m.Instead = Turned, negation(s.sentence.folded[:s.start])
	case moved:
		m.Fault, m.Want = Moved, c.Printed
	default:
		return nil
	}
	return m
}

// joined prints qualifiers as figures.csv does.
func joined(qualifiers []Qualifier) string {
	words := make([]string, len(qualifiers))
	for i, q := range qualifiers {
		words[i] = q.Printed
	}
	return strings.Join(words, ";")
}

// eachIf returns 各 or nothing.
func eachIf(each bool) string {
	if each {
		return eachWord
	}
	return ""
}
