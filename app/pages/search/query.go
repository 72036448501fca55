package search

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// query is what was typed, made ready for the whole search.
type query struct {
	phrases []needle  // all of it, with its spaces and without; the same only once
	words   []needle  // its words, where it has several: each of them must be found
	begins  [256]bool // with which bytes a name may begin that has these words and no others
}

// needle is one text to be found.
type needle struct {
	text     string // folded
	length   int    // in characters
	first    rune
	lead     int                // how many letters or digits it begins with
	spellers [wayCount]*speller // nil for the ways in which the text spells nothing

	// Of one that may be pinyin: whether it stands anywhere as it is written, and whether it is a
	// word of a name.
	isWritten, isWord bool
	isCommon          bool // whether it stands in the words around most figures, and so tells none of them apart
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
	if apart := withoutHyphens(whole); apart != whole && !x.stands(&q.phrases[0]) {
		whole = apart // "per-capita" is "per capita", where no name is written so
		q.phrases[0] = x.newNeedle(whole)
	}
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
	for _, w := range slices.Concat(words, fillers) {
		q.begins[w[0]] = true
	}
	return q
}

func (x *Index) newNeedle(text string) needle {
	n := needle{text: text, length: utf8.RuneCountInString(text)}
	n.first, _ = utf8.DecodeRuneInString(text)
	for n.lead < len(text) && (isDigit(n.first) && isDigit(rune(text[n.lead])) || isLatin(n.first) && isLatin(rune(text[n.lead]))) {
		n.lead++
	}
	n.isCommon = x.isCommon(&n)
	if n.length <= maxSpelled && !strings.ContainsRune(text, ' ') && strings.ContainsFunc(text, isLatin) {
		for w := range byParts {
			n.spellers[w] = newSpeller(x.alphabet, []rune(text), w)
		}
		n.isWritten, n.isWord = x.writes(&n)
	}
	return n
}

// writes reports whether a needle stands in names or around figures as it is written, and whether it is a
// whole word of a name.
func (x *Index) writes(n *needle) (anywhere, isWord bool) {
	for _, tier := range []tier{inNames, around} {
		t := &x.tiers[tier]
		text := 0
		for at := range t.places(n) {
			for text+1 < len(t.list) && int(t.list[text+1].from) <= at {
				text++
			}
			anywhere = true
			kind := t.list[text].kind
			if (kind == ofName || kind == ofSummary) && t.begins.has(at) && endsWord(t.all[at+len(n.text):]) {
				return true, true
			}
		}
	}
	return anywhere, false
}

// stands reports whether a needle stands anywhere as it is written.
func (x *Index) stands(n *needle) bool {
	for t := range x.tiers {
		for range x.tiers[t].places(n) {
			return true
		}
	}
	return false
}

// withoutHyphens returns a text with spaces for the hyphens within words.
func withoutHyphens(text string) string {
	letters := []byte(text)
	for i := 1; i+1 < len(letters); i++ {
		if letters[i] == '-' && isLatin(rune(letters[i-1])) && isLatin(rune(letters[i+1])) {
			letters[i] = ' '
		}
	}
	return string(letters)
}

// endsWord reports whether a word or a number ends where a rest of a text begins.
func endsWord(rest string) bool {
	return rest[0] != '.' && !isLatin(rune(rest[0])) && !isDigit(rune(rest[0]))
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

// spotIn returns the best spot of a needle in one of the texts of a tier.
func (n *needle) spotIn(t *texts, text int) spot {
	at := n.next(t.list[text].folded, 0)
	if at < 0 {
		return nowhere
	}
	return n.spotFrom(t, text, int(t.list[text].from)+at)
}

// spotFrom is spotIn where the first place is known at which the needle stands, in all texts.
func (n *needle) spotFrom(t *texts, text, at int) spot {
	best, from := nowhere, int(t.list[text].from)
	end := from + len(t.list[text].folded)
	for at >= 0 && at+len(n.text) <= end {
		switch {
		case at == from && at+len(n.text) == end:
			return isWhole
		case at == from:
			return atStart
		case t.begins.has(at):
			return atWord
		case !n.isShort():
			best = inside
		}
		at = n.next(t.all[:end], at+1)
	}
	return best
}

// spotAt judges one occurrence of the needle in a text outside the index.
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
