package reading

import (
	"math"
	"sort"
	"strings"
	"unicode/utf8"
)

// Kinds of words, as the dictionary tags them.
const (
	wordNoun     = 'n'
	wordVerb     = 'v'
	wordVerbNoun = 'w' // a verb that is as often a noun: 建设, 改造
	wordAdverb   = 'd'
	wordOther    = 'o' // nothing is known
)

// word is a word of a phrase, in bytes, and its kind.
type word struct {
	text string
	kind byte
}

// wordKind looks a word up: its kind and the logarithm of its frequency.
func (x *lexicon) wordKind(w string) (byte, float64, bool) {
	if kind, ok := x.terms[w]; ok {
		return kind, 13 + 2*float64(utf8.RuneCountInString(w)), true
	}
	i := sort.Search(len(x.wordEnds), func(i int) bool { return x.wordLine(i) >= w })
	if i >= len(x.wordEnds) {
		return 0, 0, false
	}
	line := x.wordLine(i)
	if !strings.HasPrefix(line, w) || len(line) != len(w)+3 || line[len(w)] != ' ' {
		return 0, 0, false
	}
	return line[len(w)+2], float64(line[len(w)+1]-'a') / 1.25, true
}

// wordLine returns a line of the dictionary: "word fk", f the frequency and k the kind.
func (x *lexicon) wordLine(i int) string {
	from := 0
	if i > 0 {
		from = int(x.wordEnds[i-1]) + 1
	}
	return x.words[from:x.wordEnds[i]]
}

const (
	longestWord   = 8   // characters
	longestPhrase = 240 // bytes; of a longer one only the end is cut into words
	frequencies   = 25  // logarithm of the sum of all frequencies
)

// segment cuts a phrase into its likeliest words. Digits and Latin letters stay together.
func (x *lexicon) segment(s string) []word {
	if words, ok := x.cut[s]; ok {
		return words
	}
	x.look(longestWord * min(len(s), longestPhrase))
	words := x.cutWords(s)
	if x.cut != nil {
		x.cut[s] = words
	}
	return words
}

// cutWords is segment without looking whether the phrase was cut before.
func (x *lexicon) cutWords(s string) []word {
	for len(s) > longestPhrase {
		_, size := utf8.DecodeRuneInString(s)
		s = s[size:]
	}
	n := len(s)
	best := make([]float64, n+1)
	to := make([]int, n+1)
	for i := n - 1; i >= 0; i-- {
		best[i] = math.Inf(-1)
		if !utf8.RuneStart(s[i]) {
			continue
		}
		x.bestFrom(s, i, best, to)
	}
	var words []word
	for i := 0; i < n; i = to[i] {
		w := s[i:to[i]]
		kind, _, ok := x.wordKind(w)
		if !ok {
			kind = wordOther
		}
		words = append(words, word{w, kind})
	}
	return words
}

// bestFrom finds the likeliest first word of s[i:].
func (x *lexicon) bestFrom(s string, i int, best []float64, to []int) {
	r, size := utf8.DecodeRuneInString(s[i:])
	if narrow(r) || r == '.' || r == '%' {
		j := i
		for j < len(s) && (narrow(rune(s[j])) || s[j] == '.' || s[j] == '%') {
			j++
		}
		best[i], to[i] = best[j]-5, j
		return
	}
	const unknown = -frequencies - 1
	best[i], to[i] = best[i+size]+unknown, i+size
	j := i
	for k := 0; k < longestWord && j < len(s); k++ {
		_, size := utf8.DecodeRuneInString(s[j:])
		j += size
		if _, f, ok := x.wordKind(s[i:j]); ok {
			if score := f - frequencies + best[j]; score > best[i] {
				best[i], to[i] = score, j
			}
		}
	}
}
