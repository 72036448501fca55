package reading

import "strings"

// qualifiersOf lists what qualifies a number, in printed order.
func (x *lexicon) qualifiersOf(s *sentence, i int, p peeled) []string {
	n := s.numbers[i]
	var q []string
	if x.isEstimate(s, i) {
		q = append(q, "预计")
	}
	switch {
	case n.before != "":
		q = append(q, strings.TrimSuffix(n.before, "了"))
	case p.about:
		q = append(q, "约")
	}
	if n.unit.between != "" {
		q = append(q, n.unit.between)
	}
	if n.after != "" {
		q = append(q, n.after)
	}
	return q
}

// isEstimate says whether 预计 is said of a number: earlier in its clause, or in one before
// that goes on without a full stop of its own.
func (x *lexicon) isEstimate(s *sentence, i int) bool {
	n := s.numbers[i]
	begin := s.clauseBegin(n.start)
	if strings.Contains(strings.ReplaceAll(s.text[begin:n.start], "预计数", ""), "预计") {
		return true
	}
	return s.expects
}

// carryExpected has a sentence be of what is expected if it begins with that word, or goes on behind the semicolon of one
// that is: 预计，生产总值增长6%；税收收入增长2%.
func (r *Reading) carryExpected(s *sentence) {
	s.expects = strings.HasPrefix(s.text, "预计") || strings.HasPrefix(s.text, "初步预计") || s.goesOn && r.expects
	r.expects = s.expects
}
