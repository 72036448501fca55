package commands

import (
	"strings"

	"yulan/assets"
)

// hint asks whether a near name was meant; it is empty if none is near.
func hint(typed string, names []string, w assets.Words) string {
	if name, ok := nearest(typed, names); ok {
		return w.T("cli.hint", "name", name)
	}
	return ""
}

// list joins names for a message.
func list(names []string, w assets.Words) string { return strings.Join(names, w.T("join.list")) }

// nearest returns the name that takes the fewest changed letters to reach, the first of
// several, and whether it is near enough to have been meant: under half of the letters.
func nearest(typed string, names []string) (string, bool) {
	best, fewest := "", len([]rune(typed))/2+1
	for _, name := range names {
		if d := distance(strings.ToLower(typed), name); d < fewest {
			best, fewest = name, d
		}
	}
	return best, best != ""
}

// distance counts the letters to insert, delete or replace to make b of a (Levenshtein).
func distance(a, b string) int {
	from, to := []rune(a), []rune(b)
	row := make([]int, len(to)+1)
	for j := range row {
		row[j] = j
	}
	for i, r := range from {
		diagonal := row[0]
		row[0] = i + 1
		for j, s := range to {
			cost := diagonal
			if r != s {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(to)]
}
