package typeset

import "unicode/utf8"

// The length of words that are kept whole, in characters.
const (
	shortestWhole = 2
	longestWhole  = 4
)

// wholeWords are words within which no line breaks. A dictionary of the language would know
// more, and be a hundred times as large as the program's data.
type wholeWords struct {
	words map[string]bool
	pairs map[string]bool // adjacent characters within a word: a quick test that most places fail
}

func newWholeWords(words []string) wholeWords {
	w := wholeWords{map[string]bool{}, map[string]bool{}}
	for _, word := range words {
		if n := utf8.RuneCountInString(word); n < shortestWhole || n > longestWhole {
			continue
		}
		w.words[word] = true
		for at := range word {
			if _, n := utf8.DecodeRuneInString(word[at:]); at+n < len(word) {
				_, m := utf8.DecodeRuneInString(word[at+n:])
				w.pairs[word[at:at+n+m]] = true
			}
		}
	}
	return w
}

// has reports whether a byte of a text lies within one of the words.
func (w wholeWords) has(s string, at int) bool {
	if len(w.words) == 0 {
		return false
	}
	_, before := utf8.DecodeLastRuneInString(s[:at])
	_, after := utf8.DecodeRuneInString(s[at:])
	if !w.pairs[s[at-before:at+after]] {
		return false
	}
	from := at
	for back := 1; back < longestWhole && from > 0; back++ {
		_, n := utf8.DecodeLastRuneInString(s[:from])
		from -= n
		to := at
		for ahead := 1; back+ahead <= longestWhole && to < len(s); ahead++ {
			_, n := utf8.DecodeRuneInString(s[to:])
			to += n
			if w.words[s[from:to]] {
				return true
			}
		}
	}
	return false
}
