package pages

import (
	"cmp"
	"slices"
	"strings"

	"yulan/app/pages/search"
	"yulan/report"
)

// Column is a column of the listing that it can be sorted by.
type Column int

// The columns. The order of the text is the zero value.
const (
	ColumnLocation Column = iota
	ColumnName
	ColumnValue
	ColumnMeasure
	ColumnPeriod
	columnCount
)

// Order says how the rows of a listing are sorted. The zero value is the order of the text.
type Order struct {
	Column     Column
	Descending bool
}

// direction is 0 for rising and 1 for falling.
func (o Order) direction() int {
	if o.Descending {
		return 1
	}
	return 0
}

// SortKeys is what the rows of a listing are compared by.
type SortKeys struct {
	Name    string  // from NameKey
	Unit    int     // rank of the base unit: values are sorted within one
	Base    float64 // the value in the base unit
	Printed string
	Measure int // rank
	Period  string
	At      report.Location
}

// compare orders two rows by a column. Units keep their order either way: a falling order
// has the large amounts of each unit first, not the units turned around.
func (k *SortKeys) compare(other *SortKeys, o Order) int {
	n := 0
	switch o.Column {
	case ColumnName:
		n = strings.Compare(k.Name, other.Name)
	case ColumnValue:
		if units := cmp.Compare(k.Unit, other.Unit); units != 0 {
			return units
		}
		n = cmp.Or(cmp.Compare(k.Base, other.Base), strings.Compare(k.Printed, other.Printed))
	case ColumnMeasure:
		n = cmp.Compare(k.Measure, other.Measure)
	case ColumnPeriod:
		n = strings.Compare(k.Period, other.Period)
	case ColumnLocation:
		n = k.At.Compare(other.At)
	}
	if o.Descending {
		return -n
	}
	return n
}

// newOrders sorts the rows by every column and either way, so that a change of the order
// later sorts nothing.
func newOrders(rows []ListingRow) [columnCount][2][]int32 {
	var orders [columnCount][2][]int32
	for column := range columnCount {
		for _, descending := range []bool{false, true} {
			o := Order{column, descending}
			order := make([]int32, len(rows))
			for i := range order {
				order[i] = int32(i)
			}
			slices.SortStableFunc(order, func(a, b int32) int { return rows[a].Keys.compare(&rows[b].Keys, o) })
			orders[column][o.direction()] = order
		}
	}
	return orders
}

// hanKey stands before a Chinese character in a key: they come behind digits and letters.
const hanKey = "~"

// nameKeys makes keys that sort names as a reader looks for them: without case and quotes,
// Chinese by its pinyin, character by character.
type nameKeys struct{ reader *search.Reader }

func (k nameKeys) of(name string) string {
	var b strings.Builder
	for _, g := range search.Glyphs(search.Fold(name).Runes) {
		readings := k.reader.Readings(g)
		if len(readings) > 0 {
			b.WriteString(hanKey + readings[0] + " ") // a shorter syllable before a longer one: xi an, xian
		}
		b.WriteRune(g.Char)
	}
	return b.String()
}
