package report

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/shopspring/decimal"
)

// Location is the place of a sentence in the report. Chapter 0 is the overview, if the report
// has one; the other chapters are numbered from 1. Section 0 is the opening of a chapter; its
// sections and their items are numbered together from 1, as Shape says. Sentence counts from 1
// within the section. A sentence ends with 。 or ；, so that the heading of a section is its
// sentence 1.
type Location struct{ Chapter, Section, Sentence int }

// Compare orders locations as the text does: -1 if l precedes m, 0 if they are equal, +1 if it
// follows m.
func (l Location) Compare(m Location) int {
	return cmp.Or(cmp.Compare(l.Chapter, m.Chapter), cmp.Compare(l.Section, m.Section), cmp.Compare(l.Sentence, m.Sentence))
}

// String returns the location for a log or an error.
func (l Location) String() string {
	return fmt.Sprintf("chapter %d section %d sentence %d", l.Chapter, l.Section, l.Sentence)
}

// Measure says which kind of quantity a figure states.
type Measure string

// The measures. Growth is growth on the year before; what else a text calls growth has a measure
// of its own, so that the two never stand in one chart under one name. A Level is a size or amount that belongs to none of the others; a Cumulative is
// a stock that was reached, a New what the year added to it.
const (
	Level  Measure = "level"
	Growth Measure = "growth"
	// AverageGrowth is the mean growth of several years, ChainGrowth that on the month or quarter
	// before, and OtherGrowth that on another base, over several years, or of no known time.
	AverageGrowth Measure = "growth-average"
	ChainGrowth   Measure = "growth-chain"
	OtherGrowth   Measure = "growth-other"
	Share         Measure = "share"
	Ratio         Measure = "ratio"
	New           Measure = "new"
	Cumulative    Measure = "cumulative"
	Difference    Measure = "difference"
	Rank          Measure = "rank"
	Reduction     Measure = "reduction"
	Index         Measure = "index"
	Duration      Measure = "duration"
)

// Measures lists every Measure.
var Measures = []Measure{
	Level, Growth, AverageGrowth, ChainGrowth, OtherGrowth, Share, Ratio, New, Cumulative, Difference, Rank, Reduction, Index, Duration,
}

// IsGrowth tells whether a measure is growth on whatever base.
func (m Measure) IsGrowth() bool {
	return m == Growth || m == AverageGrowth || m == ChainGrowth || m == OtherGrowth
}

// Broad returns Growth for growth on whatever base, and every other measure as it is. Growth on
// another base than the year before is told by Against.
func (m Measure) Broad() Measure {
	if m.IsGrowth() {
		return Growth
	}
	return m
}

// Against tells the base of growth that is not on the year before: "average", "chain" or "other".
func (m Measure) Against() string {
	if !m.IsGrowth() {
		return ""
	}
	_, base, _ := strings.Cut(string(m), "-")
	return base
}

// Figure is one number that the report states, with everything needed to find and to understand
// it. Load checks every field, and a Figure is never changed.
type Figure struct {
	ID string // dotted lower-case path, unique: "pillar.electronics.growth"
	At Location
	// Run is the index of the number among the digit runs of its sentence, from 1. A ratio
	// covers this run and the next.
	Run     int
	Printed string // the number as printed, without unit: "27894", "1.80∶1"
	// Value is the number in Unit; for a ratio printed "a∶1" it is a.
	Value      decimal.Decimal
	Unit       Unit
	Measure    Measure
	Qualifiers []Qualifier // in printed order; none for an exact number
	Period     string      // "2021", "2021-end", "2017-2021", "2021-h1" …
	Name       Text        // full name, understandable without context
	Short      Text        // name for the axis of a chart or for a tile
	Scope      Text        // empty for the whole city
	// The following fields are for figures that were read from a text. For a proven figure
	// State is Proven, Start is -1, and the rest is empty.
	State      State
	Confidence Confidence // how certain its name is; NoName if it has none
	Aim        Aim
	Indicator  string // id of the indicator that it was recognised as; may be empty
	Upto       string // the second end of a range, whose first is Value
	Rule       string // the rule that named it, or the reason why it has no name
	Start      int    // code points of the text before its first digit; -1 without a text
	// End is the position in the text after its unit and qualifiers, and NameFrom and NameTo
	// are the bounds of the words that name it; -1 where they are unknown, or in several
	// places.
	End, NameFrom, NameTo int
	// Sentence identifies the sentence of its number by the words of it; see Fix.
	Sentence string
	// Each is set where one printed number states several figures ("各1所").
	Each bool
}

// Base returns the value in Unit.Base, so that figures printed in 万人 and in 人 can share an
// axis.
func (f Figure) Base() decimal.Decimal { return f.Value.Shift(f.Unit.Power) }

// Since returns the first year of a period that spans several: the year from which a change
// over them is measured. Otherwise it is empty.
func (f Figure) Since() string {
	from, to, ok := strings.Cut(f.Period, "-")
	if _, part := YearPartOf(f.Period); ok && to != "end" && !part {
		return from
	}
	return ""
}

// SharesAxis tells whether two figures can share an axis: 亿元 and 元 can, percent and percentage
// points cannot, and bare numbers never can.
func (f Figure) SharesAxis(g Figure) bool { return f.Unit.comparable(g.Unit) }

// HalfUnit returns half a unit of the last printed digit, in Unit: how far rounding may have
// moved the printed number from the true one. It is 0.05 for 8.3%, 0.005 for 1.57万亿元, and 0 for
// a count that is printed in full.
func (f Figure) HalfUnit() decimal.Decimal {
	places := printedPlaces(f.Printed)
	if f.Unit.Counted && f.Unit.Power == 0 && places == 0 {
		return decimal.Zero
	}
	return decimal.New(5, -places-1)
}

// printedPlaces returns the number of digits after the point of a printed number; for a ratio,
// of its first part.
func printedPlaces(printed string) int32 {
	number, _, _ := strings.Cut(printed, ratioSign)
	_, digits, _ := strings.Cut(number, ".")
	return int32(len(digits))
}

// Bound says how the printed number relates to the true one. A figure that is only
// expected (预计) is Exact if nothing else limits it.
func (f Figure) Bound() Bound {
	bound, _ := BoundOf(f.Qualifiers)
	return bound
}

// IncludesBound tells whether the true number may equal the bound, as for 60以上 and 60以下.
func (f Figure) IncludesBound() bool {
	_, includes := BoundOf(f.Qualifiers)
	return includes
}

// Estimate tells whether the report expects the number (预计) rather than stating it.
func (f Figure) Estimate() bool {
	for _, q := range f.Qualifiers {
		if q.Estimate {
			return true
		}
	}
	return false
}
