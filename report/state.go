package report

import (
	"fmt"
	"io/fs"
	"slices"
	"strconv"

	"yulan/report/lazyregexp"
)

// State says how a figure came to be known.
type State string

// The states. People have checked a Proven figure against the report's text, rules have found
// one that is Read, and a reader has Confirmed or Corrected one that was read.
const (
	Proven    State = "proven"
	Read      State = "read"
	Confirmed State = "confirmed"
	Corrected State = "corrected"
)

var states = []State{Proven, Read, Confirmed, Corrected}

// Aim says whether a figure is a result or a target.
type Aim string

// The aims.
const (
	Result Aim = "result"
	Target Aim = "target"
)

// Confidence says how certain the name of a figure is.
type Confidence string

// How certain a name is, the most certain first.
const (
	ByIndicator Confidence = "indicator" // that of a recognised indicator
	ByOwn       Confidence = "own"       // within the number's own clause
	ByCarried   Confidence = "carried"   // from a list, or carried over from before a comma
	NoName      Confidence = "none"
)

var confidences = []Confidence{ByIndicator, ByOwn, ByCarried, NoName}

// readColumns are the additional columns of figures.csv where figures were read.
var readColumns = []string{"state", "confidence", "aim", "indicator", "upto", "rule", "start"}

// placeColumns are further columns that figures.csv may have: where the number ends, where the
// words that name it stand, and the words of its sentence in short. Folders of earlier versions
// lack them.
var placeColumns = []string{"end", "name_from", "name_to", "words"}

// IsRead tells whether the report was read by rules: its figures may lack names, English ones
// above all, and nobody has written its chapters.
func (s Source) IsRead() bool { return s.State == Read }

// completeRead fills in what the folder of a report that was read may lack: the English texts
// become the Chinese ones, and the period may be unknown.
func (s *Source) completeRead() error {
	if s.State != "" && s.State != Proven && s.State != Read {
		return refuse("state %q is neither %s nor %s", s.State, Proven, Read)
	}
	if !s.IsRead() {
		return nil
	}
	for _, t := range []*Text{&s.Title, &s.Issuer, &s.Place, &s.Name} {
		*t = t.mapped(func(l Language, _ string) string { return t.In(l) })
	}
	return nil
}

var (
	readPrinted = lazyregexp.New(`^[0-9]+(\.[0-9]+)?(∶[0-9]+(\.[0-9]+)?)*$`)
	readValue   = lazyregexp.New(`^-?[0-9]+(\.[0-9]+)?$`)
	readWords   = lazyregexp.New(`^[a-z0-9]{0,16}(-[0-9]{1,6})?$`)
	readPeriod  = lazyregexp.New(`^(?:[0-9]{4}(?:-end|-[0-9]{4})?|` + yearPart + `)?$`)
)

// parseState reads the columns that say how a figure was read. Without them the figure is
// proven.
func (f *Figure) parseState(w row) error {
	f.State, f.Confidence, f.Aim, f.Start = Proven, ByOwn, Result, -1
	f.End, f.NameFrom, f.NameTo = -1, -1, -1
	if !slices.Contains(w.columns, "state") {
		return nil
	}
	f.State, f.Confidence, f.Aim = State(w.get("state")), Confidence(w.get("confidence")), Aim(w.get("aim"))
	f.Indicator, f.Upto, f.Rule = w.get("indicator"), w.get("upto"), w.get("rule")
	start, err := strconv.Atoi(w.get("start"))
	f.Start = start
	switch {
	case !slices.Contains(states, f.State):
		return w.errorf("state %q is not known", f.State)
	case !slices.Contains(confidences, f.Confidence):
		return w.errorf("confidence %q is not known", f.Confidence)
	case f.Aim != Result && f.Aim != Target:
		return w.errorf("aim %q is neither %s nor %s", f.Aim, Result, Target)
	case f.Upto != "" && !readValue.MatchString(f.Upto) || len(f.Upto) > maxNumberLength:
		return w.errorf("upto %q is not a number", clip(f.Upto))
	case err != nil || start < -1:
		return w.errorf("start %q is not a place in the text", w.get("start"))
	}
	return f.parsePlaces(w)
}

// parsePlaces reads the columns that give a figure's place in the text, if the file has them.
func (f *Figure) parsePlaces(w row) error {
	if !slices.Contains(w.columns, placeColumns[0]) {
		return nil
	}
	for i, into := range []*int{&f.End, &f.NameFrom, &f.NameTo} {
		place, err := strconv.Atoi(w.get(placeColumns[i]))
		if err != nil || place < -1 {
			return w.errorf("%s %q is not a place in the text", placeColumns[i], w.get(placeColumns[i]))
		}
		*into = place
	}
	f.Sentence = w.get("words")
	if !readWords.MatchString(f.Sentence) {
		return w.errorf("words %q are not those of a sentence in short", clip(f.Sentence))
	}
	return nil
}

// checkRead refuses a figure that was read if its fields contradict each other. It may lack
// what a proven one has: names, and a period if the text gives none.
func checkRead(f Figure) error {
	switch {
	case !figureID.MatchString(f.ID) || len(f.ID) > maxIDLength:
		return refuse("id %q is not a dotted lower-case path of at most %d characters", f.ID, maxIDLength)
	case !slices.Contains(Measures, f.Measure):
		return refuse("measure %q is not known", f.Measure)
	case f.Unit.Base == percentagePoints && f.Measure != Difference:
		return refuse("%s is a difference of percentages, not measure %q", f.ID, f.Measure)
	case !readPeriod.MatchString(f.Period):
		return refuse("period %q is not a year, a year's end, a part of a year, a span of years or empty", f.Period)
	case (f.Name.In(Languages[0]) == "") != (f.Confidence == NoName):
		return refuse("confidence %q does not go with the name %q", f.Confidence, f.Name.In(Languages[0]))
	}
	return nil
}

// readChapters makes the chapters of a report that was read, which nobody has written: their
// headings are those of the text. They have no title, since that would be a finding.
func (r *Report) readChapters(fsys fs.FS) error {
	written, err := fs.Glob(fsys, chapterFiles)
	if err != nil {
		return fmt.Errorf("report: %w", err)
	}
	if len(written) > 0 {
		return r.loadChapters(fsys)
	}
	for _, shape := range r.Shape.Chapters {
		c := Chapter{Number: shape.Number, Tab: both(shape.Heading)}
		for _, s := range shape.Sections {
			c.Sections = append(c.Sections, Section{Number: s.Number, Heading: both(s.Heading)})
		}
		r.Chapters = append(r.Chapters, c)
	}
	return nil
}

// both returns a text that is the same in every language.
func both(s string) Text { return Text{}.mapped(func(Language, string) string { return s }) }

// copiedFile is the reader's own copy of the report's text, in the folder of a report that was
// read.
const copiedFile = "text.txt"

// loadText reads the report's text, if there is one; a folder without it holds facts alone.
func (r *Report) loadText(fsys fs.FS) error {
	data, err := readFile(fsys, copiedFile)
	if _, missing := fs.Stat(fsys, copiedFile); missing != nil {
		return nil
	}
	if err != nil {
		return err
	}
	if len(data) == 0 {
		return fileError(copiedFile, "it is empty; a report may go without its text, and then without this file")
	}
	r.Text = string(data)
	return r.checkPlaces()
}

// IsPeriod tells whether a text is a valid period of a figure that was read: a year, the end of
// a year, a span of years, or nothing.
func IsPeriod(s string) bool { return readPeriod.MatchString(s) }
