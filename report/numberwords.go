package report

import (
	"maps"
	"slices"
	"strings"

	"yulan/report/lazyregexp"
)

// NumberWords are the words that stand beside numbers: units in every language, as in
// units.csv, and qualifiers as printed. Whoever breaks lines keeps them together with the
// number.
type NumberWords struct {
	Units   []string // after the number
	Before  []string // qualifiers, and what precedes an amount in other languages
	Between []string // qualifiers between the number and its unit
	After   []string // qualifiers after the unit
}

// NumberWords returns the words that stand beside numbers.
func (r *Report) NumberWords() NumberWords {
	var w NumberWords
	for _, printed := range slices.Sorted(maps.Keys(r.units)) {
		u := r.units[printed]
		w.Units = appendWords(w.Units, u.Printed, u.Base)
		for _, l := range Languages[1:] {
			before, after, _ := strings.Cut(u.In(l).Reads, "{n}")
			w.Units = appendWords(w.Units, formsOf(after)...)
			w.Before = appendWords(w.Before, before)
		}
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
	}
	return w
}

// formsOf returns a text with the first forms of the words in its braces, with the second, and
// so on: " year" and " years" for " {n:year|years}".
func formsOf(text string) []string {
	most := 1
	for _, m := range wordForms.FindAllStringSubmatch(text, -1) {
		most = max(most, strings.Count(m[1], "|")+1)
	}
	var all []string
	for i := range most {
		all = append(all, wordForms.ReplaceAllStringFunc(text, func(found string) string {
			forms := strings.Split(wordForms.FindStringSubmatch(found)[1], "|")
			return forms[min(i, len(forms)-1)]
		}))
	}
	return all
}

var wordForms = lazyregexp.New(`\{n:([^{}]*)\}`)

// appendWords adds words, without the spaces around them, once each.
func appendWords(list []string, words ...string) []string {
	for _, word := range words {
		if word = strings.TrimSpace(word); word != "" && !slices.Contains(list, word) {
			list = append(list, word)
		}
	}
	return list
}
