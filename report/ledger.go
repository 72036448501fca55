package report

import (
	"slices"
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
	Entries     []Entry // every digit run, in the order of the text
	Found       []Claim // figures first, both in the order of the text
	NotFound    []Miss
	Absent      []Claim // not figures, but of page notes and titles that this copy has not
	Unexplained []Run
	Twice       []Double
	findings    map[string]Finding
}

// Entry is what the ledger knows about one digit run.
type Entry struct {
	Run     Run
	Figures []string  // ids of those that it states: several where it is said of each
	Not     NotFigure // if it is said to state none, why; the zero value otherwise
	// Number is where the whole number stands: the run, or both runs of a ratio.
	Number Span
}

// IsNotFigure says whether the run is said to state no figure.
func (e Entry) IsNotFigure() bool { return e.Not != NotFigure{} }

// Unexplained says whether nothing is said of the run.
func (e Entry) Unexplained() bool { return len(e.Figures) == 0 && !e.IsNotFigure() }

// Finding is what the ledger knows about one figure.
type Finding struct {
	// Miss is nil if the figure stands in the text as the data has it.
	Miss *Miss
	// InText says that there is a number at the figure's place, be it the right one or
	// not. Number is where it stands in its sentence, and Whole where it stands with
	// the unit and the qualifiers directly at it.
	InText        bool
	Number, Whole Span
}

// Holds says whether the data explains the text, all of it, and nothing else.
func (l Ledger) Holds() bool { return len(l.NotFound)+len(l.Unexplained)+len(l.Twice) == 0 }

// Finding returns what is known about a figure by its id, and whether there is one.
func (l Ledger) Finding(id string) (Finding, bool) {
	f, ok := l.findings[id]
	return f, ok
}

// FiguresFound returns how many figures were found.
func (l Ledger) FiguresFound() int {
	count := 0
	for _, f := range l.findings {
		if f.Miss == nil {
			count++
		}
	}
	return count
}

// In returns the numbers of a sentence, in their order: the entries of its runs, and of a
// ratio's two runs the first.
func (l Ledger) In(at Location) []Entry {
	compare := func(e Entry, at Location) int { return e.Run.At.Compare(at) }
	i, _ := slices.BinarySearchFunc(l.Entries, at, compare)
	var numbers []Entry
	for ; i < len(l.Entries) && l.Entries[i].Run.At == at; i++ {
		e := l.Entries[i]
		if len(numbers) == 0 || numbers[len(numbers)-1].Number != e.Number {
			numbers = append(numbers, e)
		}
	}
	return numbers
}

// Totals are the numbers that sum a ledger up.
type Totals struct {
	// Runs counts the digit runs of the text. It is the sum of the three next ones: a
	// run that is claimed as a figure is not counted again.
	Runs, Figures, NotFigures, Unexplained int
	// Found counts the figures of the data that were found, Of all. They are not
	// Figures: one run may state two, and a ratio has two runs.
	Found, Of int
}

// Totals sums the ledger up.
func (l Ledger) Totals() Totals {
	t := Totals{Runs: len(l.Entries), Unexplained: len(l.Unexplained), Found: l.FiguresFound(), Of: len(l.findings)}
	for _, e := range l.Entries {
		switch {
		case len(e.Figures) > 0:
			t.Figures++
		case e.IsNotFigure():
			t.NotFigures++
		}
	}
	return t
}
