package report

import (
	"slices"
	"strings"
)

// Check holds the data against a copy of the text. A figure is found if at its location
// its number stands with its unit and qualifiers: the unit right after the number or
// after 余; a qualifier at the number, or at the list that the number stands in, before
// the first of it or after a later one. A qualifier that is printed at a number and
// missing in the data is a fault too.
//
// Behind the last sentence a newspaper has notes and titles, which other copies have not:
// what the data says of digit runs there is not missed.
func (r *Report) Check(d Document) Ledger {
	k := newChecker(r, d)
	for _, f := range r.Figures {
		k.ledger.findings[f.ID] = k.checkFigure(f)
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
	claims   [][]Claim             // for each of runs
	first    map[Location]int      // of the runs of a sentence
	numbers  map[Location][]number // of the sentences read so far
	notes    Location              // what is behind the last sentence with an end
	ledger   Ledger                // its entries are those of runs
}

func newChecker(r *Report, d Document) *checker {
	k := &checker{report: r, document: d, runs: d.Runs(), first: map[Location]int{}, numbers: map[Location][]number{}, notes: d.notes()}
	k.claims = make([][]Claim, len(k.runs))
	k.ledger.Entries = make([]Entry, len(k.runs))
	k.ledger.findings = make(map[string]Finding, len(r.Figures))
	for i, run := range k.runs {
		k.ledger.Entries[i] = Entry{Run: run, Number: run.Span}
		if run.Index == 1 {
			k.first[run.At] = i
		}
	}
	return k
}

// checkFigure enters a figure into the ledger.
func (k *checker) checkFigure(f Figure) Finding {
	c := Claim{Figure: f.ID, At: f.At, Run: f.Run, Printed: f.Printed}
	i, ok := k.runOf(c)
	if !ok {
		return Finding{Miss: k.missNoRun(c)}
	}
	n := k.numberAt(i)
	sentence, _ := k.document.Sentence(f.At) // runOf has found the run in it
	finding := Finding{InText: true, Number: sentence.span(n.from, n.to), Whole: sentence.span(n.start, n.end)}
	if finding.Miss = k.explain(c, i); finding.Miss != nil {
		return finding
	}
	switch {
	case n.unit != f.Unit.Printed:
		finding.Miss = k.miss(c, OtherUnit, f.Unit.Printed, n.unit)
	case n.each != f.Each:
		finding.Miss = k.miss(c, OtherEach, eachIf(f.Each), eachIf(n.each))
	case !n.allows(f.Qualifiers):
		finding.Miss = k.miss(c, OtherQualifier, joined(f.Qualifiers), joined(n.direct()))
	default:
		k.ledger.Found = append(k.ledger.Found, c)
	}
	return finding
}

// runOf returns the index in runs of the run that a claim is about, if there is one at its
// place.
func (k *checker) runOf(c Claim) (int, bool) {
	first, ok := k.first[c.At]
	i := first + c.Run - 1
	return i, ok && i < len(k.runs) && k.runs[i].At == c.At
}

// explain notes that a run is claimed, and the second run of a ratio with it. It returns
// the miss if another number stands there.
func (k *checker) explain(c Claim, i int) *Miss {
	head, tail, isRatio := strings.Cut(c.Printed, ratioSign)
	if k.runs[i].Digits != head || isRatio && !k.isSecond(i+1, tail) {
		return k.miss(c, OtherNumber, c.Printed, k.runs[i].Digits)
	}
	k.claim(c, i)
	if isRatio {
		k.claim(c, i+1)
		whole := Span{k.runs[i].Span.Start, k.runs[i+1].Span.End}
		k.ledger.Entries[i].Number, k.ledger.Entries[i+1].Number = whole, whole
	}
	return nil
}

// claim notes that a run is claimed.
func (k *checker) claim(c Claim, i int) {
	k.claims[i] = append(k.claims[i], c)
	if e := &k.ledger.Entries[i]; c.Figure != "" {
		e.Figures = append(e.Figures, c.Figure)
	}
}

// isSecond says whether the run of an index is the second part of the ratio that the run
// before begins.
func (k *checker) isSecond(i int, digits string) bool {
	if i >= len(k.runs) || k.runs[i].At != k.runs[i-1].At || k.runs[i].Digits != digits {
		return false
	}
	sentence, _ := k.document.Sentence(k.runs[i].At) // the runs are from this document
	return sentence.folded[k.runs[i-1].end():k.runs[i].start] == ratioSign
}

// numberAt reads the number that begins with the run of an index in runs.
func (k *checker) numberAt(i int) number {
	at := k.runs[i].At
	if _, ok := k.numbers[at]; !ok {
		sentence, _ := k.document.Sentence(at) // the runs are from this document
		k.numbers[at] = k.report.numbersOf(sentence.folded, sentence.Runs)
	}
	return k.numbers[at][k.runs[i].Index-1]
}

// miss enters a claim that the text does not bear out.
func (k *checker) miss(c Claim, fault Fault, want, instead string) *Miss {
	m := Miss{c, fault, want, instead}
	k.ledger.NotFound = append(k.ledger.NotFound, m)
	return &m
}

// missNoRun enters a claim about a run that is not there.
func (k *checker) missNoRun(c Claim) *Miss {
	sentence, _ := k.document.Sentence(c.At)
	return k.miss(c, NoSuchRun, c.Printed, sentence.Text)
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
