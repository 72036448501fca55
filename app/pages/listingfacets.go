package pages

import (
	"slices"
	"strings"
)

// Facet is a property that the rows of a listing can be filtered by.
type Facet int

// The facets.
const (
	FacetChapter Facet = iota
	FacetMeasure       // what kind of quantity it is
	FacetUnit
	FacetQualifier
	FacetCharted // whether a chart shows it
	FacetState   // how it came to be known
	facetCount
)

// Choice is one value of a facet.
type Choice struct {
	Key   string // for a Filter
	Label string // as it is read
}

// FacetValue is a value of a facet with the number of rows that have it.
type FacetValue struct {
	Choice
	Count int
}

// facetTable holds what the rows have of one facet. A row may have several values, as a
// figure may have several qualifiers; rows with the same values have one combination.
type facetTable struct {
	choices      []Choice // in the order of the rows
	combinations [][]int  // indexes of choices
	of           []int32  // by row: its combination
	counts       []int    // by combination
}

func newFacetTable(rows []ListingRow, f Facet) facetTable {
	t := facetTable{of: make([]int32, len(rows))}
	choices, combinations := map[string]int{}, map[string]int32{}
	for i, r := range rows {
		var key strings.Builder
		for _, c := range r.Choices[f] {
			key.WriteString(c.Key + "\x00")
		}
		id, ok := combinations[key.String()]
		if !ok {
			id = int32(len(t.combinations))
			combinations[key.String()] = id
			t.combinations = append(t.combinations, nil)
			for _, c := range r.Choices[f] {
				n, ok := choices[c.Key]
				if !ok {
					n = len(t.choices)
					choices[c.Key] = n
					t.choices = append(t.choices, c)
				}
				t.combinations[id] = append(t.combinations[id], n)
			}
		}
		t.of[i] = id
	}
	t.counts = make([]int, len(t.combinations))
	return t
}

// allow returns, by combination, whether it has one of the keys; no keys allow all.
func (t *facetTable) allow(keys []string) []bool {
	allowed := make([]bool, len(t.combinations))
	for id, combination := range t.combinations {
		allowed[id] = len(keys) == 0 || slices.ContainsFunc(combination, func(choice int) bool {
			return slices.Contains(keys, t.choices[choice].Key)
		})
	}
	return allowed
}

func (t *facetTable) count(row int32) { t.counts[t.of[row]]++ }
