package reading

import (
	"strings"
	"unicode/utf8"
)

// clause is the surroundings of a figure in its sentence, in bytes of the sentence.
type clause struct {
	begin, end int    // of the part between two commas that the number stands in
	left       string // from there, or from behind the figure before it
	right      string // up to the next figure or the end of the part
	leftFrom   int
	rightFrom  int
	follows    int // index of the figure before it in the same part, or -1
	link       string
	abuts      bool // another figure follows without anything between
}

// stops part a sentence into clauses.
const stops = "，；：。！？"

// clauseOf returns the surroundings of figure i.
func (s *sentence) clauseOf(i int) clause {
	n := s.numbers[i]
	c := clause{follows: -1}
	c.begin = s.clauseBegin(n.start)
	if n.start > s.runIn {
		c.begin = max(c.begin, s.runIn)
	}
	c.end = s.clauseEnd(n.end)
	s.looked += c.end - n.end
	s.lookLeft(&c, i)
	if c.follows >= 0 {
		trimmed := trimLink(c.left)
		c.link = c.left[:len(c.left)-len(trimmed)]
		c.leftFrom += len(c.link)
		c.left = trimmed
	}
	stop := c.end
	for j := i + 1; j < len(s.numbers) && s.numbers[j].start < stop; j++ {
		if s.numbers[j].isFigure() {
			stop = max(n.end, s.numbers[j].start)
			c.abuts = true
			break
		}
	}
	c.rightFrom = n.end
	c.right = s.text[n.end:stop]
	return c
}

// lookLeft finds what stands before figure i in its clause, from behind the figure before it there. What stands in brackets
// with a number is left out.
func (s *sentence) lookLeft(c *clause, i int) {
	n := s.numbers[i]
	c.leftFrom = c.begin
	until, rest := n.start, ""
	for j := i - 1; j >= 0 && s.numbers[j].end > c.begin; j-- {
		if !s.numbers[j].isFigure() {
			continue
		}
		if open := s.bracketAround(j, c.begin, until); open >= 0 {
			rest = s.text[s.closes[open]:until] + rest // 高于目标（6.5%）0.2个百分点
			until = open
			continue
		}
		c.follows = j
		c.leftFrom = max(c.leftFrom, min(s.numbers[j].end, n.start))
		break
	}
	c.left = s.text[min(c.leftFrom, until):until] + rest
}

// bracketAround returns where the bracket opens that figure j stands in, if it is closed before a byte and something
// stands before it in its clause; else -1. What stands in it is said beside the clause.
func (s *sentence) bracketAround(j, begin, until int) int {
	open := s.clauseBegin(s.numbers[j].start) - len("（")
	if open <= begin || !strings.HasPrefix(s.text[open:], "（") {
		return -1
	}
	if closed, ok := s.closes[open]; !ok || closed > until {
		return -1
	}
	return open
}

const longestClause = 500 // bytes on either side of a number

// clauseBegin returns where the clause begins that a byte stands in. What is in quotation
// marks or brackets before it does not end it.
func (s *sentence) clauseBegin(at int) int {
	i := at
	for i > 0 && at-i < longestClause {
		r, size := utf8.DecodeLastRuneInString(s.text[:i])
		switch {
		case r == '”' || r == '》':
			if q, ok := s.opens[i]; ok {
				i = q
				continue
			}
		case r == '）':
			if q, ok := s.opens[i]; ok {
				i = q
				continue
			}
		case r == '（' || strings.ContainsRune(stops, r):
			s.looked += at - i
			return i
		}
		i -= size
	}
	s.looked += at - i
	return i
}

// clauseEnd returns where the clause ends that a byte stands in.
func (s *sentence) clauseEnd(at int) int {
	i := at
	for i < len(s.text) && i-at < longestClause {
		r, size := utf8.DecodeRuneInString(s.text[i:])
		switch {
		case r == '“' || r == '《':
			if q, ok := s.closes[i]; ok {
				i = q
				continue
			}
		case r == '（':
			q, ok := s.closes[i]
			if !ok || s.figureWithin(i, q) {
				return i
			}
			i = q
			continue
		case r == '）' || strings.ContainsRune(stops, r):
			return i
		}
		i += size
	}
	return i
}

// outside returns where a sign stands in a text, outside of quotation marks and brackets, or
// -1.
func outside(s, sign string) int {
	depth := 0
	for i, r := range s {
		switch r {
		case '“', '（', '《':
			depth++
		case '”', '）', '》':
			depth--
		}
		if depth == 0 && strings.HasPrefix(s[i:], sign) {
			return i
		}
	}
	return -1
}
