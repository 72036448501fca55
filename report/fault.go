package report

import (
	"strings"
	"unicode/utf8"
)

// faults returns everything that is wrong with an expected number in its place in a copy.
func (k *checker) faults(e expected, c Claim, s stand, l link, moved bool) []Miss {
	var all []Miss
	add := func(f Fault, want, instead string) {
		if f != "" {
			all = append(all, Miss{Claim: c, At: s.sentence.At, Fault: f, Want: want, Instead: instead})
		}
	}
	tokens := k.reading.tokens[l.first : l.first+l.count]
	cost := e.cost(tokens)
	if cost >= costSplit {
		add(OtherNumber, c.Printed, s.shown())
	}
	if c.Figure == "" {
		return all
	}
	f, _ := k.report.Figure(c.Figure) // the claims are from the report's data
	if f.State == Read {
		return append(all, s.unread(c, f, moved)...)
	}
	if s.unit != f.Unit.Printed {
		add(OtherUnit, f.Unit.Printed, s.unit)
		s.after = append(s.after, s.beyondUnit(f)...)
	}
	if cost > costUnlike {
		return all // this is the number of something else, so its words say nothing about the claim
	}
	all = append(all, k.reworded(c, s, f)...)
	if s.each != f.Each {
		add(OtherEach, eachIf(f.Each), eachIf(s.each))
	}
	if !s.allows(f.Qualifiers) {
		add(OtherQualifier, joined(f.Qualifiers), joined(s.said()))
	} else if word := foreign(s.sentence.folded, s.number, f); word != "" {
		add(OtherQualifier, joined(f.Qualifiers), word)
	}
	if moved && len(all) == 0 {
		add(Moved, c.Printed, "")
	}
	return all
}

// beyondUnit returns the qualifiers of a figure that stand behind a unit that is not known: 忆元以上.
func (s stand) beyondUnit(f Figure) []Qualifier {
	const longest = 3 // characters of a unit
	behind := []rune(s.sentence.folded[s.end:])
	var found []Qualifier
	for _, q := range f.Qualifiers {
		i := strings.Index(string(behind[:min(len(behind), longest+utf8.RuneCountInString(q.Printed))]), q.Printed)
		if q.Place == After && i >= 0 && !strings.ContainsAny(string(behind)[:i], "，、。；0123456789") {
			found = append(found, q)
		}
	}
	return found
}

// reworded returns the word that makes a copy say something else of a figure, or the word that
// it lacks.
func (k *checker) reworded(c Claim, s stand, f Figure) []Miss {
	m := Miss{Claim: c, At: s.sentence.At}
	if m.Fault, m.Instead = turn(s.sentence.folded, s.number, s.context, f); m.Fault == Turned {
		m.list = s.list + 1
	}
	if word := negation(s.sentence.folded[:s.start]); m.Fault == "" && word != "" {
		m.Fault, m.Instead = Turned, word
	}
	if m.Fault == "" {
		m.Fault, m.Want, m.Instead = s.misread(f)
		m.list = s.list + 1
	}
	if m.Fault == "" {
		return nil
	}
	return []Miss{m}
}

// unread returns what a copy fails to say, in the clause of the number, of a figure that rules
// have read. The rules know more words, and look for them farther away, than is done for proven
// numbers; so what the copy says in addition is not held against it.
func (s stand) unread(c Claim, f Figure, moved bool) []Miss {
	var all []Miss
	m := Miss{Claim: c, At: s.sentence.At}
	clause := clauseOf(s.sentence.folded[:s.from]) + s.sentence.folded[s.from:]
	if i := strings.IndexAny(clause, "，。；"); i >= 0 {
		clause = clause[:i]
	}
	unit := f.Unit.Printed
	if behind := s.sentence.folded[s.to:]; !strings.Contains(behind, unit) && !hasInOrder(behind, unit) {
		m.Fault, m.Want, m.Instead = OtherUnit, unit, s.unit
		all = append(all, m)
	}
	if f.Measure.IsGrowth() || f.Measure == Reduction {
		if m.Fault, m.Instead = turn(s.sentence.folded, s.number, s.context, f); m.Fault != "" && !strings.Contains("回落缩小收窄", m.Instead) {
			m.Want, m.list = "", s.list+1
			all = append(all, m)
		}
	}
	for _, q := range f.Qualifiers {
		if !strings.Contains(clause, q.Printed) && !strings.Contains(s.sentence.folded, "预计") {
			m.Fault, m.Want, m.Instead, m.list = OtherQualifier, joined(f.Qualifiers), joined(s.said()), 0
			all = append(all, m)
			break
		}
	}
	if moved && len(all) == 0 {
		m.Fault, m.Want, m.Instead = Moved, c.Printed, ""
		all = append(all, m)
	}
	return all
}

// hasInOrder tells whether a text has the characters of a word in their order, possibly with
// others between: 万余场次.
func hasInOrder(text, word string) bool {
	for _, r := range word {
		i := strings.IndexRune(text, r)
		if i < 0 || i > len("一二三四五六") {
			return false
		}
		text = text[i:]
	}
	return true
}

// joined writes qualifiers as figures.csv does.
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
