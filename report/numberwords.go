package report

import (
	"maps"
	"slices"
	"strings"
)

// NumberWords are the words that stand with a number, as units.csv and the qualifiers have
// them, in both languages: whoever breaks lines keeps them with it.
type NumberWords struct {
	Units   []string // after it
	Before  []string // qualifiers, and what English writes before an amount
	Between []string // qualifiers between it and its unit
	After   []string // qualifiers after its unit
}

// NumberWords returns the words that stand with a number.
func (r *Report) NumberWords() NumberWords {
	var w NumberWords
	for _, printed := range slices.Sorted(maps.Keys(r.units)) {
		u := r.units[printed]
		before, after, _ := strings.Cut(u.English, "{n}")
		w.Units = appendWords(w.Units, u.Printed, u.Base, after)
		w.Before = appendWords(w.Before, before)
	}
	for _, q := range qualifiers {
		switch q.Place {
		case Before:
			w.Before = appendWords(w.Before, q.Printed)
		case Between:
			w.Between = appendWords(w.Between, q.Printed)
		case After:
			w.After = appendWords(w.After, q.Printed)
		}
		if q.Estimate {
			w.After = append(w.After, ", "+q.English)
		} else {
			w.Before = appendWords(w.Before, q.English)
		}
	}
	return w
}

// appendWords adds words without the spaces around them, each once.
func appendWords(list []string, words ...string) []string {
	for _, word := range words {
		if word = strings.TrimSpace(word); word != "" && !slices.Contains(list, word) {
			list = append(list, word)
		}
	}
	return list
}
