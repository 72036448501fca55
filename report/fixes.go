package report

import (
	"errors"
	"io/fs"
	"slices"
	"strconv"
	"strings"
)

// fixesFile holds what a reader has confirmed and corrected in a report that was read.
const fixesFile = "fixes.csv"

var fixesHeader = []string{
	"words", "run", "printed", "act", "value", "unit", "qualifier", "measure", "period", "name_*", "scope_*", "aim", "upto",
	"chapter", "section", "sentence", "start", "end",
}

// Act says what a reader has done about a number.
type Act string

// The acts. A figure is Confirmed by a reader who has checked its sentence, Amended where it
// differed from the sentence, Dropped if it is no figure, and Added where none had been found.
const (
	Confirm Act = "confirm"
	Amend   Act = "amend"
	Drop    Act = "drop"
	AddTo   Act = "add"
)

var acts = []Act{Confirm, Amend, Drop, AddTo}

// Fix is a reader's correction of a number. The number is recognised by the words of its
// sentence, its place among the digit runs of the sentence, and how it is printed. So the fix
// remains valid if a later version numbers the sentences differently, or finds more or fewer of
// them.
type Fix struct {
	Act Act
	// Figure is the figure as the reader has corrected it; id, state and rule are not the
	// reader's.
	Figure Figure
}

// of tells whether a fix is about a number.
func (x Fix) of(sentence string, run, start int, printed string) bool {
	f := x.Figure
	if f.Printed != printed {
		return false
	}
	return f.Sentence != "" && f.Sentence == sentence && f.Run == run || f.Start >= 0 && f.Start == start
}

// Fixed returns the reader's fix of a figure, and whether there is one.
func (r *Report) Fixed(f Figure) (Fix, bool) {
	i := slices.IndexFunc(r.Fixes, func(x Fix) bool { return x.of(f.Sentence, f.Run, f.Start, f.Printed) })
	if i < 0 {
		return Fix{}, false
	}
	return r.Fixes[i], true
}

// WithFix returns the fixes with one added, which replaces any other of the same number.
func WithFix(fixes []Fix, fix Fix) []Fix { return append(WithoutFix(fixes, fix.Figure), fix) }

// WithoutFix returns the fixes without that of a number.
func WithoutFix(fixes []Fix, f Figure) []Fix {
	return slices.DeleteFunc(slices.Clone(fixes), func(x Fix) bool { return x.of(f.Sentence, f.Run, f.Start, f.Printed) })
}

// WithFixOf returns the fixes with that of a number as it is among others: the same one, or none.
func WithFixOf(fixes, others []Fix, f Figure) []Fix {
	fixes = WithoutFix(fixes, f)
	for _, x := range others {
		if x.of(f.Sentence, f.Run, f.Start, f.Printed) {
			fixes = append(fixes, x)
		}
	}
	return fixes
}

// FixesFile writes fixes.csv.
func FixesFile(fixes []Fix) []byte {
	var rows [][]string
	for _, x := range fixes {
		f := x.Figure
		var qualifiers []string
		for _, q := range f.Qualifiers {
			qualifiers = append(qualifiers, q.Printed)
		}
		row := []string{
			f.Sentence, strconv.Itoa(f.Run), f.Printed, string(x.Act), f.Value.String(), f.Unit.Printed,
			strings.Join(qualifiers, ";"), string(f.Measure), f.Period,
		}
		row = append(append(row, f.Name.said[:len(Languages)]...), f.Scope.said[:len(Languages)]...)
		row = append(row, string(f.Aim), f.Upto)
		for _, n := range []int{f.At.Chapter, f.At.Section, f.At.Sentence, f.Start, f.End} {
			row = append(row, strconv.Itoa(n))
		}
		rows = append(rows, row)
	}
	return writeTable(fixesHeader, rows)
}

// loadFixes reads fixes.csv, if it exists, and corrects the figures accordingly.
func (r *Report) loadFixes(fsys fs.FS) error {
	if _, err := fs.Stat(fsys, fixesFile); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	rows, err := readTable(fsys, fixesFile, fixesHeader)
	if errors.Is(err, errNoRows) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, w := range rows {
		fix, err := r.parseFix(w)
		if err != nil {
			return w.errorf("%w", err)
		}
		r.Fixes = append(r.Fixes, fix)
	}
	for _, fix := range r.Fixes {
		r.apply(fix)
	}
	return nil
}

// parseFix reads a row of fixes.csv.
func (r *Report) parseFix(w row) (Fix, error) {
	x := Fix{Act: Act(w.get("act"))}
	f := Figure{
		ID: fixedID(w.get("words"), w.get("run")), Sentence: w.get("words"), Printed: w.get("printed"), Measure: Measure(w.get("measure")),
		Period: w.get("period"), Name: w.text("name"), Short: w.text("name"), Scope: w.text("scope"), Aim: Aim(w.get("aim")), Upto: w.get("upto"),
		State: Corrected, Confidence: ByOwn, NameFrom: -1, NameTo: -1,
	}
	if f.Name.IsZero() {
		f.Confidence = NoName
	}
	into := []*int{&f.Run, &f.At.Chapter, &f.At.Section, &f.At.Sentence, &f.Start, &f.End}
	for i, column := range []string{"run", "chapter", "section", "sentence", "start", "end"} {
		n, err := strconv.Atoi(w.get(column))
		if err != nil || n < -1 {
			return x, refuse("%s %q is not a number", column, w.get(column))
		}
		*into[i] = n
	}
	var err error
	if f.Value, err = parseNumber(f.Printed, w.get("value"), readPrinted, readValue); err != nil {
		return x, err
	}
	if f.Qualifiers, err = parseQualifiers(w.get("qualifier")); err != nil {
		return x, err
	}
	var known bool
	if f.Unit, known = r.units[w.get("unit")]; !known {
		return x, refuse("unit %q is not known", w.get("unit"))
	}
	switch {
	case !slices.Contains(acts, x.Act):
		return x, refuse("act %q is not known", x.Act)
	case f.Aim != Result && f.Aim != Target:
		return x, refuse("aim %q is neither %s nor %s", f.Aim, Result, Target)
	case f.Upto != "" && !readValue.MatchString(f.Upto):
		return x, refuse("upto %q is not a number", clip(f.Upto))
	case !readWords.MatchString(f.Sentence):
		return x, refuse("words %q are not those of a sentence in short", clip(f.Sentence))
	}
	x.Figure = f
	return x, checkRead(f)
}

// fixedID is the id of a figure that only the reader has found.
func fixedID(words, run string) string {
	return "own." + strings.ReplaceAll("w"+words, "-", ".n") + ".r" + strings.TrimPrefix(run, "-")
}
