package report

import (
	"slices"
)

// Claim is what a row of the data says about a digit run of the text.
type Claim struct {
	Figure  string // the figure's id; empty where the data says that the run is no figure
	At      Location
	Run     int
	Printed string
}

// Fault says how a claim and the text differ.
type Fault string

// The faults. A claim that a run is no figure can only have the faults NoSuchRun and
// OtherNumber.
const (
	NoSuchRun      Fault = "no such run" // the number is missing
	Moved          Fault = "moved"       // the number stands in another place
	OtherNumber    Fault = "other number"
	OtherSign      Fault = "other sign"    // a minus sign precedes it
	Turned         Fault = "turned"        // a word says the opposite: 下降 for 增长, 未达到
	Unsaid         Fault = "unsaid"        // no word says what the number measures, such as growth
	OtherMeasure   Fault = "other measure" // a word says that it measures something else: 累计 for 新增
	OtherUnit      Fault = "other unit"
	OtherQualifier Fault = "other qualifier" // including one that no figure has: 约, 不到
	OtherEach      Fault = "other each"      // 各 is in the text and not in the data, or the reverse
)

// Miss is a claim that the text does not bear out.
type Miss struct {
	Claim
	Fault   Fault
	Want    string   // the number, unit or qualifiers claimed; empty if there is a sign or word too many
	Instead string   // what the text has instead
	At      Location // where the text has that; the zero value for NoSuchRun
	list    int      // the first run of a list in its sentence, all of which has the fault; 0 for none
}

// Place returns where to look for the claim in the text: where the text has something else
// instead, or where it should stand.
func (m Miss) Place() Location {
	if m.At == (Location{}) {
		return m.Claim.At
	}
	return m.At
}

// Remark is a claim that the text bears out but prints differently: 9.0 for 9.
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
// explained by one claim, by several, or by none. A number that stands in place of another is
// reported once, as a claim that was not found.
type Ledger struct {
	Entries     []Entry // every digit run, in the order of the text
	Found       []Claim // in the order of the data
	NotFound    []Miss  // in the order of the data; a figure may have several
	Remarks     []Remark
	Absent      []Claim // numbers that are no figures, of page notes and titles that this copy lacks
	Unexplained []Run   // runs that are too many
	Behind      []Run   // runs after the report's last sentence, where nothing is expected
	Twice       []Double
	NotCompared int // numbers of the copy after so many that no report has them
	findings    map[string]Finding
}

// Entry is what the ledger knows about one digit run.
type Entry struct {
	Run     Run
	Figures []string  // ids of the figures that it states, rightly or not: several where it is said of each
	Not     NotFigure // if the data says that it states none, the reason; otherwise the zero value
	// Number is the place of the whole number: the run, or both runs of a ratio.
	Number Span
	Behind bool // whether it stands after the report's last sentence
}

// IsNotFigure tells whether the data says that the run states no figure.
func (e Entry) IsNotFigure() bool { return e.Not != NotFigure{} }

// Unexplained tells whether the run is one too many.
func (e Entry) Unexplained() bool { return len(e.Figures) == 0 && !e.IsNotFigure() && !e.Behind }

// Finding is what the ledger knows about one figure.
type Finding struct {
	// Miss is nil if the figure stands in the text as in the data. Others are any further
	// faults.
	Miss   *Miss
	Others []Miss
	// At is the sentence of the text that contains the figure's number, right or wrong; the
	// zero value if no sentence does. Number is where the number stands in it, and Whole is the
	// number together with the unit and the qualifiers next to it.
	At            Location
	Number, Whole Span
}

// Holds tells whether the data explains the text, all of it, and nothing else.
func (l Ledger) Holds() bool { return len(l.NotFound)+len(l.Unexplained)+len(l.Twice) == 0 }

// Finding returns what is known about a figure by its id, and whether the id is known.
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

// Alike returns how many figures have their number and their unit in the text, whatever the
// words around them: a text that has them is a copy of the report, correct or not.
func (l Ledger) Alike() int {
	count := 0
	for _, f := range l.findings {
		if f.Miss == nil || !slices.Contains([]Fault{NoSuchRun, OtherNumber, OtherUnit}, f.Miss.Fault) {
			count++
		}
	}
	return count
}

// In returns the numbers of a sentence in their order: the entries of its runs, but only the
// first of a ratio's two.
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

// Totals are the numbers that summarise a ledger.
type Totals struct {
	// Runs counts the digit runs of the text, except those after its last sentence. It is the
	// sum of the next three: a run that is claimed as a figure is counted nowhere else.
	Runs, Figures, NotFigures, Unexplained int
	// Found counts the figures of the data that were found, Of all its figures. They differ
	// from Figures: one run may state two figures, and a ratio has two runs.
	Found, Of int
}

// Totals summarises the ledger.
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
