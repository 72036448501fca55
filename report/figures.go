package report

import (
	"errors"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"yulan/report/lazyregexp"
)

const figuresFile = "figures.csv"

var figuresHeader = []string{
	"id", "chapter", "section", "sentence", "run", "printed", "value", "unit", "qualifier", "measure", "period",
	"name_*", "short_*", "scope_*", "each",
}

// eachWord precedes a number that states the same of several things.
const eachWord = "各"

// maxNumberLength bounds a value and maxPrintedLength a printed number, in bytes: both could
// otherwise be a megabyte long. Printed is longer where it is a ratio of several numbers, whose
// signs have three bytes each: 25.72∶26.84∶47.44.
const (
	maxNumberLength  = 20
	maxPrintedLength = 64
)

var (
	plainNumber   = lazyregexp.New(`^[0-9]+(\.[0-9]+)?$`)
	printedNumber = lazyregexp.New(`^([0-9]+(?:\.[0-9]+)?)(∶[0-9]+)?$`)
	yearSpan      = lazyregexp.New(`^[0-9]{4}(-end|-[0-9]{4})?$`)
)

// loadFigures reads figures.csv: the figures, in the order of the text.
func (r *Report) loadFigures(fsys fs.FS) error {
	header, more := figuresHeader, []string(nil)
	if r.Source.IsRead() {
		header, more = slices.Concat(figuresHeader, readColumns), placeColumns
	}
	rows, err := readTable(fsys, figuresFile, header, more...)
	if errors.Is(err, errNoRows) && r.Source.IsRead() {
		err = nil // a text may have no figures
	}
	if err != nil {
		return err
	}
	r.byID, r.Figures = make(map[string]int, len(rows)), make([]Figure, 0, len(rows))
	for i, w := range rows {
		f, err := r.parseFigure(w)
		if err != nil {
			return err
		}
		if first, used := r.byID[f.ID]; used {
			return w.errorf("id %q is that of line %d already", f.ID, rows[first].line)
		}
		if i > 0 && !r.Source.IsRead() {
			if err := checkOrder(w, r.Figures[i-1], f); err != nil {
				return err
			}
		}
		r.byID[f.ID] = i
		r.Figures = append(r.Figures, f)
	}
	for i, f := range r.Figures {
		if f.Each && !sharesRun(r.Figures, i) {
			return rows[i].errorf("each is set, but no other figure has the same number")
		}
	}
	return nil
}

// checkOrder refuses a figure that does not come after the previous one, unless a single
// printed number states both.
func checkOrder(w row, before, f Figure) error {
	switch c := placeOrder(before.At, before.Run, f.At, f.Run); {
	case c > 0:
		return w.errorf("%s run %d is out of text order", f.At, f.Run)
	case c == 0 && !(before.Each && f.Each):
		return w.errorf("%s run %d is that of %s already, and each is not set for both", f.At, f.Run, before.ID)
	case c == 0 && (before.Printed != f.Printed || before.Unit != f.Unit):
		return w.errorf("number and unit differ from those of %s, which is the same run", before.ID)
	}
	return nil
}

// placeOrder compares two digit runs by their place in the text.
func placeOrder(a Location, aRun int, b Location, bRun int) int {
	if c := a.Compare(b); c != 0 {
		return c
	}
	return aRun - bRun
}

// sharesRun tells whether figure i has the same digit run as the figure before or after it.
func sharesRun(figures []Figure, i int) bool {
	same := func(j int) bool {
		return j >= 0 && j < len(figures) && placeOrder(figures[i].At, figures[i].Run, figures[j].At, figures[j].Run) == 0
	}
	return same(i-1) || same(i+1)
}

// parseFigure reads one row of figures.csv.
func (r *Report) parseFigure(w row) (Figure, error) {
	f := Figure{
		ID: w.get("id"), Printed: w.get("printed"), Measure: Measure(w.get("measure")), Period: w.get("period"),
		Name:  w.text("name"),
		Short: w.text("short"),
		Scope: w.text("scope"),
		Each:  w.get("each") == eachWord,
	}
	var err error
	if f.At, f.Run, err = r.Shape.parsePlace(w); err != nil {
		return Figure{}, err
	}
	if err := f.parseState(w); err != nil {
		return Figure{}, err
	}
	number, plain := printedNumber, plainNumber
	if r.Source.IsRead() {
		number, plain = readPrinted, readValue
	}
	if f.Value, err = parseNumber(f.Printed, w.get("value"), number, plain); err != nil {
		return Figure{}, w.errorf("%w", err)
	}
	if f.Qualifiers, err = parseQualifiers(w.get("qualifier")); err != nil {
		return Figure{}, w.errorf("%w", err)
	}
	var known bool
	if f.Unit, known = r.units[w.get("unit")]; !known {
		return Figure{}, w.errorf("unit %q is not known", w.get("unit"))
	}
	if each := w.get("each"); each != "" && !f.Each {
		return Figure{}, w.errorf("each %q is neither empty nor %s", each, eachWord)
	}
	check := checkFigure
	if r.Source.IsRead() {
		check = checkRead
	}
	if err := check(f); err != nil {
		return Figure{}, w.errorf("%w", err)
	}
	return f, nil
}

// checkFigure refuses a figure whose fields are invalid, or contradict each other.
func checkFigure(f Figure) error {
	switch {
	case !figureID.MatchString(f.ID) || len(f.ID) > maxIDLength:
		return refuse("id %q is not a dotted lower-case path of at most %d characters", f.ID, maxIDLength)
	case !slices.Contains(Measures, f.Measure):
		return refuse("measure %q is not known", f.Measure)
	case strings.Contains(f.Printed, ratioSign) != (f.Measure == Ratio) && !(f.Measure == Ratio && f.Unit.isPercent()):
		return refuse("%s is printed as %q, which does not go with measure %q", f.ID, f.Printed, f.Measure)
	case (f.Unit.Base == percentagePoints) && f.Measure != Difference:
		return refuse("%s is a difference of percentages, not measure %q", f.ID, f.Measure)
	case !yearSpan.MatchString(f.Period):
		return refuse("period %q is not a year, a year's end or a span of years", f.Period)
	}
	if err := checkBoth("name", f.Name); err != nil {
		return err
	}
	if err := checkBoth("short name", f.Short); err != nil {
		return err
	}
	return checkBothOrNone("scope", f.Scope)
}

// ratioSign separates the two numbers of a ratio.
const ratioSign = "∶"

// parseValue reads the value of a figure. It refuses a value that differs from the printed
// number, or for a ratio from its first part.
func parseValue(printed, value string) (decimal.Decimal, error) {
	return parseNumber(printed, value, printedNumber, plainNumber)
}

// parseNumber reads a value whose printed form and own form have to match patterns.
func parseNumber(printed, value string, number, plain *lazyregexp.Regexp) (decimal.Decimal, error) {
	var none decimal.Decimal
	if !number.MatchString(printed) || len(printed) > maxPrintedLength {
		return none, refuse("printed %q is not a number", clip(printed))
	}
	if !plain.MatchString(value) || len(value) > maxNumberLength {
		return none, refuse("value %q is not a number", clip(value))
	}
	v, err := decimal.NewFromString(value)
	if err != nil {
		return none, refuse("value %q: %w", value, err)
	}
	first, _, _ := strings.Cut(printed, ratioSign)
	p, err := decimal.NewFromString(first)
	if err != nil {
		return none, refuse("printed %q: %w", printed, err)
	}
	if !v.Abs().Equal(p) {
		return none, refuse("value %s is not the printed %s", value, printed)
	}
	return v, nil
}

// parsePlace reads the location and run of a digit run, which must lie within the report's
// chapters and sections. How many sentences a section has, only the text knows.
func (s Shape) parsePlace(w row) (Location, int, error) {
	var numbers [4]int
	for i, column := range []string{"chapter", "section", "sentence", "run"} {
		n, err := strconv.Atoi(w.get(column))
		if err != nil {
			return Location{}, 0, w.errorf("%s %q is not a number", column, w.get(column))
		}
		numbers[i] = n
	}
	at, run := Location{numbers[0], numbers[1], numbers[2]}, numbers[3]
	chapter, ok := s.Chapter(at.Chapter)
	switch {
	case !ok:
		return Location{}, 0, w.errorf("there is no chapter %d", at.Chapter)
	case at.Section < 0 || at.Section > len(chapter.Sections):
		return Location{}, 0, w.errorf("chapter %d has no section %d", at.Chapter, at.Section)
	case at.Sentence < 0 || run < 0 || !s.read && (at.Sentence < 1 || run < 1):
		return Location{}, 0, w.errorf("sentence %d run %d: both count from 1", at.Sentence, run)
	}
	return at, run, nil
}
