package pages

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"yulan/charts"
	"yulan/report"
	"yulan/report/text"
)

// longestTitle is how many characters a reader's title may have: more than the two lines
// that a picture gives it.
const longestTitle = 120

// String returns the list as it is kept from one start to the next; ParseComparisons
// reads it.
func (c Comparisons) String() string {
	kept, err := json.Marshal(c)
	if err != nil || len(c) == 0 { // strings in slices always can be written
		return ""
	}
	return string(kept)
}

// ParseComparisons reads what String wrote, perhaps for another edition of the report or
// changed by hand: what is not a comparison of figures that the report has is left out.
func ParseComparisons(kept string, r *report.Report) Comparisons {
	var read Comparisons
	if json.Unmarshal([]byte(kept), &read) != nil {
		return nil // nothing that a reader could mend
	}
	var out Comparisons
	for _, c := range read {
		if c = out.sound(c, r); len(c.Figures) > 0 {
			out = append(out, c)
		}
	}
	return out
}

// sound returns the parts of a comparison that are valid after those of the list.
func (c Comparisons) sound(each Comparison, r *report.Report) Comparison {
	var first report.Figure
	var figures []string
	for _, id := range each.Figures {
		f, ok := comparedOf(r, id)
		_, taken := c.Holding(id)
		if !ok || taken || !CanCompare(f) || slices.Contains(figures, id) || len(figures) == charts.MaxRows {
			continue
		}
		if len(figures) == 0 {
			first = f
		}
		if f.SharesAxis(first) && isDerived(id) == isDerived(first.ID) {
			figures = append(figures, id)
		}
	}
	each.Figures, each.Title = figures, cleanTitle(each.Title)
	each.Arrangement = each.Arrangement.sound(r)
	if !slices.Contains(figures, each.Highlight) {
		each.Highlight = ""
	}
	if _, taken := c.Find(each.ID); taken || !strings.HasPrefix(each.ID, comparisonID) {
		each.ID = c.freeID()
	}
	return each
}

// comparisonID is what the ids of comparisons begin with; a number follows. No chart of
// the report has such an id.
const comparisonID = "compare-"

// freeID returns an id that no comparison of the list has.
func (c Comparisons) freeID() string {
	for n := 1; ; n++ {
		id := fmt.Sprintf("%s%d", comparisonID, n)
		if _, taken := c.Find(id); !taken {
			return id
		}
	}
}

// cleanTitle makes one line of a title that a picture can show.
func cleanTitle(title string) string { return text.OneLine(title, longestTitle) }

// sound returns the valid parts of an arrangement: an order that exists, a line that the report
// has, a cut that is a number.
func (a Arrangement) sound(r *report.Report) Arrangement {
	if !slices.Contains([]string{SortValue, SortReport, SortName}, a.Sort) {
		a.Sort = SortOwn
	}
	if _, ok := r.Figure(a.Reference); !ok {
		a.Reference = ""
	}
	if at, err := decimal.NewFromString(a.Cut); err != nil || !at.IsPositive() || at.GreaterThan(decimal.New(1, longestCut)) {
		a.Cut = ""
	}
	return a
}

// longestCut is how many digits a number that an axis is cut at may have: more than any figure.
const longestCut = 15
