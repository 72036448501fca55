package search

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// kind says what a text is of its entry.
type kind uint8

const (
	ofName kind = iota
	ofSummary
	ofNumber
	ofID
	ofWord
	ofText
	kindCount
)

// tier is kinds that are looked through together.
type tier uint8

// The tiers. What is found in the last is worth less than what is found in the others.
const (
	inNumbers tier = iota
	inNames        // also ids
	around         // the words around a figure, the text of a summary
	tierCount
)

func (k kind) tier() tier {
	switch k {
	case ofNumber:
		return inNumbers
	case ofWord, ofText:
		return around
	}
	return inNames
}

// texts are those of a tier, each once: entries that have the same text share it. Their
// folded forms stand one behind the other, so that a needle is looked for in all of them as
// fast as memory is read.
type texts struct {
	all    string // the folded texts, with a separator behind each
	list   []indexedText
	counts [256]int     // how often each byte is in all
	words  [128][]int32 // by letter or digit: where words and numbers that begin with it stand in all
	begins flags        // of all: where a word or a number begins
	of     lists        // by entry: its texts
	by     lists        // by text: the entries that have it
}

// indexedText is a text as the search compares it.
type indexedText struct {
	raw    string  // as it is read
	folded string  // a part of all
	glyphs []int32 // of a name with Chinese characters; else nil
	from   int32   // where it begins in all
	kind   kind
}

// separator stands between two texts. Folding leaves no such character in a text.
const separator = 0

// find visits the texts that have a needle, with what it is worth there.
func (t *texts) find(n *needle, visit func(text, score int)) {
	text := 0
	for at := range t.places(n) {
		if at < int(t.list[text].from) {
			continue // the text has been visited
		}
		for text+1 < len(t.list) && int(t.list[text+1].from) <= at {
			text++
		}
		if s := n.scoreAt(t, text, at); s > 0 {
			visit(text, s)
		}
		if text++; text == len(t.list) {
			return
		}
	}
}

// places gives the places in all where a needle stands, at least the first of each text: of a
// short one only those where a word begins with it.
func (t *texts) places(n *needle) iter.Seq[int] {
	return func(yield func(int) bool) {
		if n.isShort() {
			second := n.text[min(1, len(n.text)-1):]
			for _, at := range t.words[n.text[0]] {
				if (len(n.text) == 1 || t.all[at+1] == second[0] && strings.HasPrefix(t.all[at+1:], second)) && !yield(int(at)) {
					return
				}
			}
			return
		}
		anchor := t.rarest(n.text)
		if t.counts[n.text[anchor]] == 0 || len(n.text) > len(t.all) {
			return
		}
		for at := anchor; ; at++ {
			next := strings.IndexByte(t.all[at:], n.text[anchor])
			if next < 0 {
				return
			}
			at += next
			if strings.HasPrefix(t.all[at-anchor:], n.text) && !yield(at-anchor) {
				return
			}
		}
	}
}

// rarest returns the index of the byte of a text that the texts have most seldom: it is
// the quickest to look for.
func (t *texts) rarest(text string) int {
	best := 0
	for i := range len(text) {
		if t.counts[text[i]] < t.counts[text[best]] {
			best = i
		}
	}
	return best
}

// textsBuilder makes the texts of a tier.
type textsBuilder struct {
	known  map[rawText]int32
	list   []indexedText
	all    []byte
	words  [128][]int32
	begins flags
	of     lists
}

// rawText is a text before it is indexed.
type rawText struct {
	raw  string
	kind kind
}

// begin begins the next entry.
func (b *textsBuilder) begin() { b.of.begin() }

// add takes in a text of the entry that was begun, each once. It returns the glyphs of a name,
// and whether the entry had not got the text before.
func (b *textsBuilder) add(x *Index, raw string, k kind) (glyphs []int32, isNew bool) {
	id, ok := b.known[rawText{raw, k}]
	if !ok {
		if b.known == nil {
			b.known = map[rawText]int32{}
		}
		id = int32(len(b.list))
		b.known[rawText{raw, k}] = id
		b.list = append(b.list, b.indexed(x, raw, k))
	}
	if b.isEmpty(id) || slices.Contains(b.of.last(), id) {
		return nil, false
	}
	b.of.add(id)
	return b.list[id].glyphs, true
}

// isEmpty says whether nothing of a text is left when it is folded: its end is its beginning.
func (b *textsBuilder) isEmpty(id int32) bool {
	return b.all[b.list[id].from] == separator
}

// indexed folds a text and puts it behind the others.
func (b *textsBuilder) indexed(x *Index, raw string, k kind) indexedText {
	f := Fold(raw)
	s, from := f.String(), len(b.all)
	t := indexedText{raw: raw, kind: k, from: int32(from)}
	if (k == ofName || k == ofSummary) && strings.ContainsFunc(s, isHan) {
		t.glyphs = x.alphabet.spell(f.solid().Runes)
	}
	b.all = append(append(b.all, s...), separator)
	for at, r := range s {
		if !beginsWord(s, at) {
			continue
		}
		b.begins.add(from + at)
		if isDigit(r) || isLatin(r) {
			b.words[r] = append(b.words[r], int32(from+at))
		}
	}
	return t
}

// texts returns what was built.
func (b *textsBuilder) texts() texts {
	t := texts{all: string(b.all), list: slices.Clone(b.list), words: b.words, begins: b.begins, of: b.of, by: b.of.turned(len(b.list))}
	for _, b := range b.all {
		t.counts[b]++
	}
	end := len(t.all)
	for i := len(t.list) - 1; i >= 0; i-- {
		one := &t.list[i]
		one.folded = t.all[one.from : end-1]
		end = int(one.from)
	}
	return t
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
