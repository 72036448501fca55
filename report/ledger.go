package report

import (
	"slices"
	"strings"
)

// Claim is what a row of the data says about a digit run of the text.
type Claim struct {
	Figure  string // the figure's id; empty where the run is said to be no figure
	At      Location
	Run     int
	Printed string
}

// Fault says in what a claim and the text differ.
type Fault string

// The faults. Only the first two can befall a claim that a run is no figure.
const (
	NoSuchRun      Fault = "no such run" // the sentence or the run is not there
	OtherNumber    Fault = "other number"
	OtherUnit      Fault = "other unit"
	OtherQualifier Fault = "other qualifier"
	OtherEach      Fault = "other each" // 各 stands there and not in the data, or the reverse
)

// Miss is a claim that the text does not bear out.
type Miss struct {
	Claim
	Fault   Fault
	Want    string // the number, unit or qualifiers claimed
	Instead string // what stands in the text in its place; for NoSuchRun the sentence, if any
}

// Double is a digit run that is claimed more than once.
type Double struct {
	Run    Run
	Claims []Claim
}

// Ledger is the account of a text: every claim is found or not, and every digit run is
// explained by a claim, by none, or by several.
type Ledger struct {
	Found       []Claim // figures first, both in the order of the text
	NotFound    []Miss
	Unexplained []Run
	Twice       []Double
}

// Holds says whether the data explains the text, all of it, and nothing else.
func (l Ledger) Holds() bool { return len(l.NotFound)+len(l.Unexplained)+len(l.Twice) == 0 }

// FiguresFound returns how many figures were found.
func (l Ledger) FiguresFound() int {
	count := 0
	for _, c := range l.Found {
		if c.Figure != "" {
			count++
		}
	}
	return count
}

// Check holds the data against a copy of the text. A figure is found if at its location
// its number stands with its unit and qualifiers: the unit right after the number or
// after 余; a qualifier at the number, or at the list that the number stands in, before
// the first of it or after a later one. A qualifier that is printed at a number and
// missing in the data is a fault too.
func (r *Report) Check(d Document) Ledger {
	k := checker{report: r, document: d, runs: d.Runs()}
	k.claims = make([][]Claim, len(k.runs))
	for _, f := range r.Figures {
		k.checkFigure(f)
	}
	for _, n := range r.NotFigures {
		k.checkNotFigure(n)
	}
	for i, claims := range k.claims {
		switch {
		case len(claims) == 0:
			k.ledger.Unexplained = append(k.ledger.Unexplained, k.runs[i])
		case len(claims) > 1 && !r.allEach(claims):
			k.ledger.Twice = append(k.ledger.Twice, Double{k.runs[i], claims})
		}
	}
	return k.ledger
}

// allEach says whether claims on one run are figures that it states at once.
func (r *Report) allEach(claims []Claim) bool {
	for i, c := range claims {
		f, ok := r.Figure(c.Figure)
		if !ok || !f.Each || slices.Contains(claims[:i], c) {
			return false
		}
	}
	return true
}

// checker is a check under way.
type checker struct {
	report   *Report
	document Document
	runs     []Run
	claims   [][]Claim // for each of runs
	ledger   Ledger
}

// checkFigure enters a figure into the ledger.
func (k *checker) checkFigure(f Figure) {
	c := Claim{Figure: f.ID, At: f.At, Run: f.Run, Printed: f.Printed}
	i, ok := k.explain(c)
	if !ok {
		return
	}
	sentence, _ := k.document.Sentence(f.At) // explain has found the run in it
	n := k.numberAt(sentence, i)
	switch {
	case n.unit != f.Unit.Printed:
		k.miss(c, OtherUnit, f.Unit.Printed, n.unit)
	case n.each != f.Each:
		k.miss(c, OtherEach, eachIf(f.Each), eachIf(n.each))
	case !n.allows(f.Qualifiers):
		k.miss(c, OtherQualifier, joined(f.Qualifiers), joined(n.direct()))
	default:
		k.ledger.Found = append(k.ledger.Found, c)
	}
}

// checkNotFigure enters a digit run that is no figure into the ledger.
func (k *checker) checkNotFigure(n NotFigure) {
	c := Claim{At: n.At, Run: n.Run, Printed: n.Printed}
	if _, ok := k.explain(c); ok {
		k.ledger.Found = append(k.ledger.Found, c)
	}
}

// explain finds the run that a claim is about and notes that it is claimed, a ratio's
// second run included. It returns the run's index in runs; if the number does not stand
// there, the claim is a miss.
func (k *checker) explain(c Claim) (int, bool) {
	i := slices.IndexFunc(k.runs, func(r Run) bool { return r.At == c.At && r.Index == c.Run })
	sentence, _ := k.document.Sentence(c.At)
	if i < 0 {
		k.miss(c, NoSuchRun, c.Printed, sentence)
		return 0, false
	}
	run := k.runs[i]
	covers := 1
	if head, tail, isRatio := strings.Cut(c.Printed, ratioSign); isRatio {
		covers = 2
		if run.Digits != head || !isSecond(sentence, run, k.runs[i+1:], tail) {
			k.miss(c, OtherNumber, c.Printed, run.Digits)
			return 0, false
		}
	} else if run.Digits != c.Printed {
		k.miss(c, OtherNumber, c.Printed, run.Digits)
		return 0, false
	}
	for j := i; j < i+covers; j++ {
		k.claims[j] = append(k.claims[j], c)
	}
	return i, true
}

// isSecond says whether the first of rest is the second part of the ratio that run
// begins.
func isSecond(sentence string, run Run, rest []Run, digits string) bool {
	return len(rest) > 0 && rest[0].At == run.At && rest[0].Digits == digits &&
		sentence[run.end():rest[0].Start] == ratioSign
}

// numberAt reads the number that begins with the run of an index in runs.
func (k *checker) numberAt(sentence string, i int) number {
	first := i - (k.runs[i].Index - 1)
	inSentence := runsOf(k.runs[i].At, sentence)
	return k.report.numbersOf(sentence, inSentence)[i-first]
}

// miss enters a claim that the text does not bear out.
func (k *checker) miss(c Claim, fault Fault, want, instead string) {
	k.ledger.NotFound = append(k.ledger.NotFound, Miss{c, fault, want, instead})
}

// allows says whether a figure with these qualifiers can be the number: it has all that
// the text requires, and none that does not stand at the number or its list.
func (n number) allows(qualifiers []Qualifier) bool {
	direct := n.direct()
	for _, q := range append(n.direct(), n.required...) {
		if !slices.Contains(qualifiers, q) {
			return false
		}
	}
	for _, q := range qualifiers {
		if !slices.Contains(direct, q) && !slices.Contains(n.covering, q) {
			return false
		}
	}
	return true
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
