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

// The faults. Only NoSuchRun and OtherNumber can befall a claim that a run is no figure.
const (
	NoSuchRun      Fault = "no such run" // the number is missing
	Moved          Fault = "moved"       // the number stands elsewhere
	OtherNumber    Fault = "other number"
	OtherSign      Fault = "other sign"    // a minus stands before it
	Turned         Fault = "turned"        // a word says the reverse: 下降 for 增长, 未达到
	Unsaid         Fault = "unsaid"        // no word says what the number measures: that it grew
	OtherMeasure   Fault = "other measure" // a word says that it measures something else: 累计 for 新增
	OtherUnit      Fault = "other unit"
	OtherQualifier Fault = "other qualifier" // also one that no figure has: 约, 不到
	OtherEach      Fault = "other each"      // 各 stands there and not in the data, or the reverse
)

// Miss is a claim that the text does not bear out.
type Miss struct {
	Claim
	Fault   Fault
	Want    string   // the number, unit or qualifiers claimed; empty for a sign or a word too much
	Instead string   // what stands in the text in its place
	At      Location // where that stands in the text; the zero value for NoSuchRun
	list    int      // the run that a list of its sentence begins with, which shares the fault; 0 for none
}

// Place returns where the reader of the text looks for the claim: where something stands in
// its place, or where it should.
func (m Miss) Place() Location {
	if m.At == (Location{}) {
		return m.Claim.At
	}
	return m.At
}

// Remark is a claim that the text bears out, and prints otherwise: 9.0 for 9.
type Remark struct {
	Claim
	At      Location // in the text
	Printed string   // in the text
}

// Double is a digit run that is claimed more than once.
type Double struct {
	Run    Run
	Claims []Claim
}

// Ledger is the account of a text: every claim is found or not, and every digit run is
// explained by a claim, by none, or by several. Numbers that stand in place of others
// are told once, as what is not found.
type Ledger struct {
	Entries     []Entry // every digit run, in the order of the text
	Found       []Claim // in the order of the data
	NotFound    []Miss  // in the order of the data; a figure may have several
	Remarks     []Remark
	Absent      []Claim // not figures, but of page notes and titles that this copy has not
	Unexplained []Run   // those that are too many
	Behind      []Run   // those behind the report's last sentence, of which nothing is expected
	Twice       []Double
	findings    map[string]Finding
}

// Entry is what the ledger knows about one digit run.
type Entry struct {
	Run     Run
	Figures []string  // ids of those that it states, rightly or not: several where it is said of each
	Not     NotFigure // if it is said to state none, why; the zero value otherwise
	// Number is where the whole number stands: the run, or both runs of a ratio.
	Number Span
	Behind bool // whether it stands behind the report's last sentence
}

// IsNotFigure says whether the run is said to state no figure.
func (e Entry) IsNotFigure() bool { return e.Not != NotFigure{} }

// Unexplained says whether the run is one too many.
func (e Entry) Unexplained() bool { return len(e.Figures) == 0 && !e.IsNotFigure() && !e.Behind }

// Finding is what the ledger knows about one figure.
type Finding struct {
	// Miss is nil if the figure stands in the text as the data has it, and Others what
	// else is wrong with it.
	Miss   *Miss
	Others []Miss
	// At is the sentence of the text that has the figure's number, be it the right one or
	// not; the zero value if none has. Number is where in it the number stands, and Whole
	// where it stands with the unit and the qualifiers directly at it.
	At            Location
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

// alike returns how many figures have their number and their unit in the text, whatever is
// said of it: a text that has them is a copy of the report, right or wrong.
func (l Ledger) alike() int {
	count := 0
	for _, f := range l.findings {
		if f.Miss == nil || !slices.Contains([]Fault{NoSuchRun, OtherNumber, OtherUnit}, f.Miss.Fault) {
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
	// Runs counts the digit runs of the text, but for those behind its last sentence. It is
	// the sum of the three next ones: a run that is claimed as a figure is not counted again.
	Runs, Figures, NotFigures, Unexplained int
	// Found counts the figures of the data that were found, Of all. They are not
	// Figures: one run may state two, and a ratio has two runs.
	Found, Of int
}

// Totals sums the ledger up.
func (l Ledger) Totals() Totals {
	t := Totals{Runs: len(l.Entries) - len(l.Behind), Unexplained: len(l.Unexplained), Found: l.FiguresFound(), Of: len(l.findings)}
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
