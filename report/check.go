package report

import (
	"slices"
	"strings"

	"yulan/report/text"
)

// check enters into a ledger whether a copy bears out what is expected. A figure is found if
// its number stands where the alignment places it, with its unit and qualifiers. The unit
// stands right after the number, or after 余. A qualifier stands next to the number, or at the
// list that the number belongs to: before its first number or after a later one. A qualifier
// that is printed next to a number but missing in the data is a fault too, and so is a word or
// a sign that inverts the number.
func (r *Report) check(d Document, c *reading) Ledger {
	k := newChecker(r, d, c)
	for i, e := range c.wanted {
		if e.isNumber() {
			k.enter(e, c.links[i], c.moved[i])
		}
	}
	k.joinRuns()
	k.enterNotes()
	k.ledger.NotCompared = c.beyond
	for i := range k.ledger.Entries {
		switch e := &k.ledger.Entries[i]; {
		case k.entered[i]:
		case k.isBehind(e.Run):
			e.Behind = true
			k.ledger.Behind = append(k.ledger.Behind, e.Run)
		default:
			k.ledger.Unexplained = append(k.ledger.Unexplained, e.Run)
		}
	}
	slices.SortStableFunc(k.ledger.NotFound, func(a, b Miss) int { return a.Claim.At.Compare(b.Claim.At) })
	return k.ledger
}

// checker is a check in progress.
type checker struct {
	report   *Report
	document Document
	reading  *reading
	runs     map[int]int           // index of a run in the ledger, by its position in the clean text
	entered  []bool                // whether something was expected at each run
	numbers  map[Location][]number // of the sentences read so far
	last     int                   // just after the last run where something other than a note is expected
	notes    []expected            // what may stand after the last sentence, in any order
	ledger   Ledger
}

func newChecker(r *Report, d Document, c *reading) *checker {
	runs := d.Runs()
	k := &checker{report: r, document: d, reading: c, runs: make(map[int]int, len(runs)), numbers: map[Location][]number{}}
	k.entered = make([]bool, len(runs))
	k.ledger.Entries = make([]Entry, len(runs))
	k.ledger.findings = make(map[string]Finding, len(r.Figures))
	for i, run := range runs {
		k.ledger.Entries[i] = Entry{Run: run, Number: run.Span}
		sentence, _ := d.Sentence(run.At) // the runs are from this document
		k.runs[sentence.from+run.start] = i
	}
	return k
}

// enter enters an expected number into the ledger.
func (k *checker) enter(e expected, l link, moved bool) {
	first, last, ok := k.runsOf(l)
	switch {
	case !ok && e.optional:
		k.notes = append(k.notes, e)
		return
	case !ok:
		k.enterMissing(e)
		return
	}
	if !e.optional {
		k.last = max(k.last, last+1)
	}
	s := k.stand(e, first, last, k.outerOf(e, l))
	k.enterRuns(e, s, first, last)
	if len(e.claims) > 1 && !k.report.allEach(e.claims) {
		k.ledger.Twice = append(k.ledger.Twice, Double{k.ledger.Entries[first].Run, e.claims})
	}
	for i, c := range e.claims {
		misses := k.faults(e, c, s, l, moved)
		if len(misses) == 0 && !s.isPrinted(e) {
			k.ledger.Remarks = append(k.ledger.Remarks, Remark{c, s.sentence.At, s.shown()})
		}
		if i < len(e.figures) {
			span := s.sentence.span(s.start, s.end)
			finding := Finding{At: s.sentence.At, Number: s.sentence.span(s.from, s.to), Whole: span}
			if len(misses) > 0 {
				finding.Miss, finding.Others = &misses[0], misses[1:]
			}
			k.ledger.findings[c.Figure] = finding
		}
		k.ledger.NotFound = append(k.ledger.NotFound, misses...)
		if len(misses) == 0 {
			k.ledger.Found = append(k.ledger.Found, c)
		}
	}
}

// enterRuns enters what is expected where some runs stand.
func (k *checker) enterRuns(e expected, s stand, first, last int) {
	for i := first; i <= last; i++ {
		entry := &k.ledger.Entries[i]
		entry.Number = s.sentence.span(s.from, s.to)
		for _, f := range e.figures {
			entry.Figures = append(entry.Figures, f.ID)
		}
		entry.Not = e.not
		k.entered[i] = true
	}
}

// enterMissing enters an expected number that the copy lacks.
func (k *checker) enterMissing(e expected) {
	for i, c := range e.claims {
		m := Miss{Claim: c, Fault: NoSuchRun, Want: c.Printed}
		k.ledger.NotFound = append(k.ledger.NotFound, m)
		if i < len(e.figures) {
			k.ledger.findings[c.Figure] = Finding{Miss: &m}
		}
	}
}

// joinRuns marks the runs that letters, or a hyphen at the end of a line, join to those before
// them.
func (k *checker) joinRuns() {
	end := 0
	for _, t := range k.reading.tokens {
		first, ok := k.runs[t.From]
		if !ok {
			continue
		}
		k.ledger.Entries[first].Run.joined = t.From == end+1 && k.reading.Plain[end] == '-' && k.reading.endsLine(end)
		end = t.To
		for i := first + 1; i < len(k.ledger.Entries) && k.startOf(i) < t.To && t.alike != ""; i++ {
			k.ledger.Entries[i].Run.joined = true
		}
	}
}

// isBehind tells whether a run stands after the report's last sentence.
func (k *checker) isBehind(r Run) bool {
	sentence, _ := k.document.Sentence(r.At) // the runs are from this document
	return sentence.from+r.start >= k.document.end
}

// enterNotes enters what the data says of the notes after the report's last figure. Copies
// differ in these notes and in their order, so none of them is reported as missing.
func (k *checker) enterNotes() {
	for _, e := range k.notes {
		i := k.last
		for i < len(k.entered) && (k.entered[i] || k.ledger.Entries[i].Run.Digits != e.head) {
			i++
		}
		if i == len(k.entered) {
			k.ledger.Absent = append(k.ledger.Absent, e.claims...)
			continue
		}
		k.entered[i] = true
		k.ledger.Entries[i].Not = e.not
		k.ledger.Found = append(k.ledger.Found, e.claims...)
	}
}

// runsOf returns the indexes in the ledger of the first and the last run of a link's tokens.
func (k *checker) runsOf(l link) (first, last int, ok bool) {
	if l.count == 0 {
		return 0, 0, false
	}
	t := k.reading.tokens[l.first]
	if first, ok = k.runs[t.From]; !ok {
		return 0, 0, false
	}
	end := k.reading.tokens[l.first+l.count-1].To
	last = first
	for last+1 < len(k.ledger.Entries) && k.startOf(last+1) < end {
		last++
	}
	same := last < len(k.ledger.Entries) && k.ledger.Entries[last].Run.At == k.ledger.Entries[first].Run.At
	return first, last, same
}

// startOf returns where a run of the ledger begins, in bytes of the clean text.
func (k *checker) startOf(i int) int {
	run := k.ledger.Entries[i].Run
	sentence, _ := k.document.Sentence(run.At) // the runs are from this document
	return sentence.from + run.start
}

// allEach tells whether claims on one run are figures that the run states all at once.
func (r *Report) allEach(claims []Claim) bool {
	for i, c := range claims {
		f, ok := r.Figure(c.Figure)
		if !ok || !f.Each || slices.Contains(claims[:i], c) {
			return false
		}
	}
	return true
}

// stand is a number in its place in a copy, with what is printed around it.
type stand struct {
	number
	sentence Sentence
	runs     []Run
	listed   int    // where the list begins that the number may belong to, in a copy whose lists have commas
	context  string // what precedes it and says what the number does
}

// outerOf returns the extent of what was taken for an expected number, with letters that may be
// its digits if it is another.
func (k *checker) outerOf(e expected, l link) text.Part {
	first, last := k.reading.tokens[l.first], k.reading.tokens[l.first+l.count-1]
	if first.head == e.head && first.tail == e.tail {
		return first.Part
	}
	return text.Part{From: first.begin(), To: last.end()}
}

// stand reads the number that consists of some runs of the ledger, and of the letters around
// them up to some bounds.
func (k *checker) stand(e expected, first, last int, outer text.Part) stand {
	var s stand
	for _, e := range k.ledger.Entries[first : last+1] {
		s.runs = append(s.runs, e.Run)
	}
	at := s.runs[0].At
	s.sentence, _ = k.document.Sentence(at) // the runs are from this document
	if _, ok := k.numbers[at]; !ok {
		k.numbers[at] = k.report.numbersOf(s.sentence.folded, s.sentence.Runs)
	}
	numbers := k.numbers[at]
	index := s.runs[0].Index - 1
	s.number = numbers[index]
	from, end := max(0, outer.From-s.sentence.from), max(s.runs[len(s.runs)-1].end(), outer.To-s.sentence.from)
	if end = min(end, len(s.sentence.folded)); from < s.from || end > s.to { // the number is torn apart
		s.setting = k.report.settingOf(s.sentence.folded, min(from, s.from), end)
	}
	for index = s.list; index > 0 && numbers[index-1].end == numbers[index].start; {
		index = numbers[index-1].list
	}
	s.context = contextOf(s.sentence.folded, numbers, index)
	s.listed = k.listedFrom(e, s, first)
	return s
}

// listedFrom returns where the clause begins that says what a number measures. Where commas also
// separate the items of lists, this is right after the previous figure of another measure: 新增
// before a figure says nothing about one behind the total that follows it.
func (k *checker) listedFrom(e expected, s stand, first int) int {
	if !k.document.Copy.CommaLists || len(e.figures) == 0 {
		return s.from - len(clauseOf(s.sentence.folded[:s.from]))
	}
	for i := first - 1; i >= 0 && k.ledger.Entries[i].Run.At == s.sentence.At; i-- {
		ids := k.ledger.Entries[i].Figures
		if len(ids) == 0 {
			continue
		}
		if f, _ := k.report.Figure(ids[0]); f.Measure != e.figures[0].Measure {
			return k.ledger.Entries[i].Run.end()
		}
	}
	return 0
}

// shown returns the number as the copy prints it, including adjoining letters that may stand
// for digits.
func (s stand) shown() string {
	from, to := s.from, s.to
	letters := func(at int) bool {
		return at >= 0 && at < len(s.sentence.folded) && strings.IndexByte("OoQlI|", s.sentence.folded[at]) >= 0
	}
	for letters(to) {
		to++
	}
	for letters(from - 1) {
		from--
	}
	span := s.sentence.span(from, to)
	return string([]rune(s.sentence.Text)[span.Start:span.End])
}

// isPrinted tells whether the copy prints the number exactly as the data has it, digit by
// digit; the width of the digits does not matter.
func (s stand) isPrinted(e expected) bool {
	if e.tail != "" {
		return s.sentence.folded[s.from:s.to] == e.head+ratioSign+e.tail
	}
	return s.sentence.folded[s.from:s.to] == e.head
}
