package search

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// query is what was typed, made ready for the whole search.
type query struct {
	phrases []needle // all of it, with its spaces and without; the same only once
	words   []needle // its words, where it has several: each of them must be found
}

// needle is one text to be found.
type needle struct {
	text     string // folded
	length   int    // in characters
	first    rune
	lead     int                // how many letters or digits it begins with
	spellers [wayCount]*speller // nil for the ways in which the text spells nothing
	judged   []int16            // by text of the index: its score plus one; 0 if not known yet
}

// maxQuery is how many bytes of a query are looked at: more than any name has, and few
// enough that a text pasted by mistake is answered as fast as a word.
const maxQuery = 600

// newQuery reads what was typed; what has no character to search for has no phrases.
func (x *Index) newQuery(typed string) query {
	whole := Fold(typed[:min(maxQuery, len(typed))]).String()
	if whole == "" {
		return query{}
	}
	q := query{phrases: []needle{x.newNeedle(whole)}}
	words := strings.Fields(whole)
	if len(words) == 1 {
		return q
	}
	q.phrases = append(q.phrases, x.newNeedle(strings.Join(words, "")))
	for i, w := range words {
		if !slices.Contains(words[:i], w) {
			q.words = append(q.words, x.newNeedle(w))
		}
	}
	return q
}

func (x *Index) newNeedle(text string) needle {
	n := needle{text: text, length: utf8.RuneCountInString(text), judged: make([]int16, len(x.texts))}
	n.first, _ = utf8.DecodeRuneInString(text)
	for n.lead < len(text) && (isDigit(n.first) && isDigit(rune(text[n.lead])) || isLatin(n.first) && isLatin(rune(text[n.lead]))) {
		n.lead++
	}
	if n.length <= maxSpelled && !strings.ContainsRune(text, ' ') && strings.ContainsFunc(text, isLatin) {
		for w := range byParts {
			n.spellers[w] = newSpeller(x.alphabet, []rune(text), w)
		}
	}
	return n
}

// splits makes the needle one that finds its text in two parts of a name, and forgets what
// it found so far. It reports false for a short one: its parts are nearly everywhere.
func (x *Index) splits(n *needle) bool {
	shortest := 3 // characters
	if isLatin(n.first) {
		shortest = 6 // letters, for two syllables at least
	}
	if n.length < shortest || n.length > maxSpelled || strings.ContainsRune(n.text, ' ') {
		return false
	}
	n.spellers = [wayCount]*speller{byParts: newSpeller(x.alphabet, []rune(n.text), byParts)}
	clear(n.judged)
	return true
}

// spells reports whether the needle may be pinyin.
func (n *needle) spells() bool { return n.spellers != [wayCount]*speller{} }

// spot says how a needle stands in a text.
type spot int

// The spots, the better first.
const (
	isWhole   spot = iota // it is all of the text
	atStart               // the text begins with it
	atWord                // a word or a number begins with it
	inside                // it begins within a word or, in Chinese, anywhere
	nowhere               // it is not there, or too short to mean anything there
	spotCount = nowhere
)

// shortestInside is how many letters or digits of the middle of a word or a number tell
// something: fewer are in nearly every one.
const shortestInside = 3

// isShort reports whether the needle counts only where a word or a number begins.
func (n *needle) isShort() bool { return n.lead > 0 && n.lead < shortestInside }

// spotIn returns the best spot of a needle in a folded text.
func (n *needle) spotIn(text string) spot {
	best := nowhere
	for at := n.next(text, 0); at >= 0 && best > atWord; at = n.next(text, at+1) {
		best = min(best, n.spotAt(text, at))
	}
	return best
}

// next returns where the needle stands in a text from an offset on, or -1.
func (n *needle) next(text string, from int) int {
	if from > len(text) {
		return -1
	}
	at := strings.Index(text[from:], n.text)
	if at < 0 {
		return -1
	}
	return from + at
}

// spotAt judges one place where the needle stands.
func (n *needle) spotAt(text string, at int) spot {
	switch {
	case at == 0 && len(text) == len(n.text):
		return isWhole
	case at == 0:
		return atStart
	case beginsWord(text, at):
		return atWord
	case n.isShort():
		return nowhere
	}
	return inside
}

// beginsWord reports whether a word or a number of a folded text begins at an offset. In
// Chinese, where nothing sets words apart, only the first character behind another script
// does; so does no sign.
func beginsWord(text string, at int) bool {
	if at == 0 {
		return true
	}
	first, _ := utf8.DecodeRuneInString(text[at:])
	before, size := utf8.DecodeLastRuneInString(text[:at])
	switch {
	case isDigit(first):
		return !isDigit(before) && (before != '.' || at < 2 || !isDigit(rune(text[at-size-1])))
	case isLatin(first):
		return !isLatin(before) && !isDigit(before)
	case unicode.IsLetter(first):
		return isLatin(before) || !unicode.IsLetter(before)
	}
	return false
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func isLatin(r rune) bool { return r >= 'a' && r <= 'z' }
