package library

import (
	"cmp"
	"encoding/json"
	"slices"

	"yulan/report/shelf"
)

// Marks are values that the reader has passed over for others.
type Marks map[shelf.Mark]bool

// ParseMarks reads what String wrote.
func ParseMarks(kept string) Marks {
	var pairs [][2]string
	if json.Unmarshal([]byte(kept), &pairs) != nil {
		return nil // nothing that a reader could mend
	}
	m := Marks{}
	for _, p := range pairs {
		m[shelf.Mark{Report: p[0], Figure: p[1]}] = true
	}
	return m
}

// String returns the marks as they are stored from one start to the next.
func (m Marks) String() string {
	var pairs [][2]string
	for mark, is := range m {
		if is {
			pairs = append(pairs, [2]string{mark.Report, mark.Figure})
		}
	}
	if len(pairs) == 0 {
		return ""
	}
	slices.SortFunc(pairs, func(a, b [2]string) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	kept, _ := json.Marshal(pairs) // strings can be written
	return string(kept)
}

// With returns the marks with some set and others removed.
func (m Marks) With(over, back []shelf.Mark) Marks {
	changed := Marks{}
	for mark, is := range m {
		changed[mark] = is
	}
	for _, mark := range back {
		delete(changed, mark)
	}
	for _, mark := range over {
		changed[mark] = true
	}
	return changed
}

// MergeMarks joins three states of the marks, as Merge does those of the list.
func MergeMarks(base, mine, theirs string) string {
	before, own, merged := ParseMarks(base), ParseMarks(mine), ParseMarks(theirs)
	var over, back []shelf.Mark
	for mark := range own {
		if !before[mark] {
			over = append(over, mark)
		}
	}
	for mark := range before {
		if !own[mark] {
			back = append(back, mark)
		}
	}
	return merged.With(over, back).String()
}
