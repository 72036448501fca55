package commands

import (
	"slices"
	"strings"

	"yulan/assets"
)

// hint asks whether a similar name was meant. It is empty if no name is similar.
func hint(typed string, names []string, w assets.Words) string {
	if name, ok := nearest(typed, names); ok {
		return w.T("cli.hint", "name", name)
	}
	return ""
}

// otherNames are further names of the languages, besides those that begin with the tag.
var otherNames = map[string][]string{"zh": {"cn", "ch", "chi", "chinese", "中文"}, "en": {"us", "gb", "uk", "英文"}}

// languageHint is the hint for a language. People type what a system calls it (zh_CN, English)
// or a country (cn); the distance of letters is no help here, since any two tags of two letters
// are near each other.
func languageHint(typed string, w assets.Words) string {
	typed = strings.ToLower(typed)
	for _, tag := range assets.Tags {
		if strings.HasPrefix(typed, tag) || slices.Contains(otherNames[tag], typed) {
			return w.T("cli.hint", "name", tag)
		}
	}
	return ""
}

// list joins names for a message.
func list(names []string, w assets.Words) string { return strings.Join(names, w.T("join.list")) }

// nearest returns the name that takes the fewest changes of letters to reach, the first if
// there are several. It also returns whether that name is near enough to have been meant: less
// than half of its letters have changed.
func nearest(typed string, names []string) (string, bool) {
	best, fewest := "", len([]rune(typed))/2+1
	for _, name := range names {
		d := distance(strings.ToLower(typed), name)
		if sorted(strings.ToLower(typed)) == sorted(name) {
			d = min(d, 1) // swapped letters count as one slip: pgn
		}
		if d < fewest {
			best, fewest = name, d
		}
	}
	return best, best != ""
}

// sorted returns the letters of a word in alphabetical order.
func sorted(word string) string {
	letters := []rune(word)
	slices.Sort(letters)
	return string(letters)
}

// distance counts the letters to insert, delete or replace to turn a into b (Levenshtein).
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
