package report

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/shopspring/decimal"
)

// Location is the place of a sentence in the report. Chapter 0 is the overview, if the
// report has one, and its chapters are numbered from 1. Section 0 is the chapter's opening;
// its sections and their items are numbered together from 1, as Shape says.
// Sentence counts from 1 within the section, a sentence ending at 。 or ；,
// so the section's own heading sentence is sentence 1.
type Location struct{ Chapter, Section, Sentence int }

// Compare orders locations as the text does: -1 if l stands before m, 0 if they are
// the same, +1 if it stands after.
func (l Location) Compare(m Location) int {
	return cmp.Or(cmp.Compare(l.Chapter, m.Chapter), cmp.Compare(l.Section, m.Section), cmp.Compare(l.Sentence, m.Sentence))
}

// String returns the location for a log or an error.
func (l Location) String() string {
	return fmt.Sprintf("chapter %d section %d sentence %d", l.Chapter, l.Section, l.Sentence)
}

// Measure says what kind of quantity a figure states.
type Measure string

// The measures. A Level is a size or amount that belongs to no other measure; a
// Cumulative is a stock reached, a New what the year added to it.
const (
	Level      Measure = "level"
	Growth     Measure = "growth"
	Share      Measure = "share"
	Ratio      Measure = "ratio"
	New        Measure = "new"
	Cumulative Measure = "cumulative"
	Difference Measure = "difference"
	Rank       Measure = "rank"
	Reduction  Measure = "reduction"
	Index      Measure = "index"
	Duration   Measure = "duration"
)

// Measures lists every Measure.
var Measures = []Measure{Level, Growth, Share, Ratio, New, Cumulative, Difference, Rank, Reduction, Index, Duration}

// Figure is one number that the report states, and all that is needed to find it
// there and to understand it. Load checks every field; a Figure is never changed.
type Figure struct {
	ID string // dotted lower-case path, unique: "pillar.electronics.growth"
	At Location
	// Run is the position of the number among the digit runs of its sentence, from 1.
	// A ratio covers this run and the next.
	Run     int
	Printed string // the number as printed, without unit: "27894", "1.80∶1"
	// Value is the number in Unit; for a ratio printed "a∶1" it is a.
	Value      decimal.Decimal
	Unit       Unit
	Measure    Measure
	Qualifiers []Qualifier // in printed order; none for an exact number
	Period     string      // "2021", "2021-end", "2017-2021" …
	Name       Text        // full name, understood without its context
	Short      Text        // name for a chart's axis or a tile
	Scope      Text        // empty where it is the whole city
	// What follows is of figures that were read out of a text. Of a proven one State is
	// Proven, Start -1 and the rest empty.
	State      State
	Confidence Confidence // how sure its name is; without a name NoName
	Aim        Aim
	Indicator  string // the id of the indicator that it is a value of, if it was recognised
	Upto       string // the other end of a range, of which Value is the first
	Rule       string // that named it, or why it has no name
	Start      int    // code points of the text before its first digit; -1 without a text
	// End is where what follows its unit and qualifiers stands in the text, NameFrom and NameTo
	// where what names it begins and ends; -1 where that is not known, or not one place.
	End, NameFrom, NameTo int
	// Sentence tells the sentence of its number from others by its words; see Fix.
	Sentence string
	// Each is set where one printed number states several figures ("各1所").
	Each bool
}

// Base returns the value in Unit.Base, so that figures printed in 万人 and in 人
// can stand on one axis.
func (f Figure) Base() decimal.Decimal { return f.Value.Shift(f.Unit.Power) }

// Since returns the year that the period begins with, if it is a span of years: what a
// change over several years is measured from. Otherwise it is empty.
func (f Figure) Since() string {
	if from, to, ok := strings.Cut(f.Period, "-"); ok && to != "end" {
		return from
	}
	return ""
}

// SharesAxis says whether two figures can stand on one axis: 亿元 and 元 can, percent and
// percentage points cannot, and bare numbers never.
func (f Figure) SharesAxis(g Figure) bool { return f.Unit.comparable(g.Unit) }

// HalfUnit returns half a unit of the last printed digit, in Unit: how far the true
// number may lie from the printed one because it was rounded. It is 0.05 for 8.3%,
// 0.005 for 1.57万亿元, and 0 for a count that is printed to the last one.
func (f Figure) HalfUnit() decimal.Decimal {
	places := printedPlaces(f.Printed)
	if f.Unit.Counted && f.Unit.Power == 0 && places == 0 {
		return decimal.Zero
	}
	return decimal.New(5, -places-1)
}

// printedPlaces returns the number of digits behind the point of a printed number, of a
// ratio of its first part.
func printedPlaces(printed string) int32 {
	number, _, _ := strings.Cut(printed, ratioSign)
	_, digits, _ := strings.Cut(number, ".")
	return int32(len(digits))
}

// Bound says how the printed number relates to the true one. A figure that is only
// expected (预计) is Exact if nothing else limits it.
func (f Figure) Bound() Bound {
	for _, q := range f.Qualifiers {
		if q.Bound != Exact {
			return q.Bound
		}
	}
	return Exact
}

// includesBound says whether a bound may be the number itself: 60以上 and 60以下 may.
func (f Figure) includesBound() bool {
	for _, q := range f.Qualifiers {
		if q.Bound != Exact {
			return q.Includes
		}
	}
	return true
}

// Estimate says whether the report expects the number (预计) instead of stating it.
func (f Figure) Estimate() bool {
	for _, q := range f.Qualifiers {
		if q.Estimate {
			return true
		}
	}
	return false
}
