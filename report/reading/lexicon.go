package reading

import (
	"bytes"
	"compress/gzip"
	"embed"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"sync"
)

//go:embed lexicon
var lexiconFiles embed.FS

// lexicon is what the rules know of the language: units, predicates, lists of words, and a
// dictionary. It is the same for every text.
type lexicon struct {
	units       map[string]unitKind
	longestUnit int // in bytes
	notUnits    map[string][]string

	terms    map[string]byte // words of the genre that the dictionary has not, or has otherwise
	words    string          // the dictionary: lines of a word, its frequency and its kind
	wordEnds []int32

	english map[string]englishUnit // by base unit

	predicates map[string]predicate
	lists      map[string][]string // of words, by the name of their section, the longest first
	sets       map[string]map[string]bool

	cut    map[string][]word // phrases of the text that is read, cut into words; nil outside of one
	looked int               // bytes of that text that were looked at, which a test holds
}

// look counts bytes that are looked at for one text.
func (x *lexicon) look(bytes int) {
	if x.cut != nil {
		x.looked += bytes
	}
}

// forText returns the lexicon for reading one text. Phrases come up again and again, and
// cutting them is most of the work.
func (x *lexicon) forText() *lexicon {
	own := *x
	own.cut = map[string][]word{}
	return &own
}

// theLexicon is made when the first text is read; making it takes some milliseconds.
var theLexicon = sync.OnceValue(func() *lexicon {
	x, err := loadLexicon()
	if err != nil {
		panic("reading: " + err.Error()) // the files are embedded, and a test loads them
	}
	return x
})

func loadLexicon() (*lexicon, error) {
	x := &lexicon{
		units: map[string]unitKind{}, notUnits: map[string][]string{}, terms: map[string]byte{},
		english: map[string]englishUnit{}, predicates: map[string]predicate{}, lists: map[string][]string{}, sets: map[string]map[string]bool{},
	}
	for _, load := range []func() error{x.loadUnits, x.loadEnglish, x.loadWords, x.loadPredicates, x.loadLists} {
		if err := load(); err != nil {
			return nil, err
		}
	}
	return x, nil
}

// tableLines returns the lines of a table that say something.
func tableLines(name string) ([]string, error) {
	data, err := lexiconFiles.ReadFile("lexicon/" + name)
	if err != nil {
		return nil, err
	}
	var lines []string
	for _, l := range strings.Split(string(data), "\n") {
		if l = strings.TrimSpace(l); l != "" && !strings.HasPrefix(l, "#") {
			lines = append(lines, l)
		}
	}
	return lines, nil
}

// sections reads a table that is made of [sections] of words.
func sections(name string) (map[string][]string, error) {
	lines, err := tableLines(name)
	if err != nil {
		return nil, err
	}
	words := map[string][]string{}
	section := ""
	for _, l := range lines {
		if strings.HasPrefix(l, "[") {
			section = strings.Trim(l, "[]")
			continue
		}
		words[section] = append(words[section], strings.Fields(l)...)
	}
	return words, nil
}

func (x *lexicon) loadUnits() error {
	byKind, err := sections("units.txt")
	if err != nil {
		return err
	}
	for kind, words := range byKind {
		for _, w := range words {
			x.units[w] = unitKind(kind)
			x.longestUnit = max(x.longestUnit, len(w))
		}
	}
	lines, err := tableLines("notunits.txt")
	if err != nil {
		return err
	}
	for _, l := range lines {
		f := strings.Fields(l)
		x.notUnits[f[0]] = f[1:]
	}
	return nil
}

// englishUnit is how an amount reads in English.
type englishUnit struct {
	form, name string
	power      int
}

func (x *lexicon) loadEnglish() error {
	lines, err := tableLines("english.txt")
	if err != nil {
		return err
	}
	blanks := strings.NewReplacer("_", " ")
	for _, l := range lines {
		f := strings.Fields(l)
		if len(f) != 4 {
			return fmt.Errorf("english.txt: %q has not four fields", l)
		}
		power, err := strconv.Atoi(f[1])
		if err != nil {
			return err
		}
		x.english[f[0]] = englishUnit{form: blanks.Replace(f[3]), name: blanks.Replace(f[2]), power: power}
	}
	return nil
}

func (x *lexicon) loadWords() error {
	packed, err := lexiconFiles.ReadFile("lexicon/words.txt.gz")
	if err != nil {
		return err
	}
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return err
	}
	text, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	x.words = string(text)
	for i := range x.words {
		if x.words[i] == '\n' {
			x.wordEnds = append(x.wordEnds, int32(i))
		}
	}
	byKind, err := sections("terms.txt")
	if err != nil {
		return err
	}
	for kind, words := range byKind {
		for _, w := range words {
			if other, known := x.terms[w]; known && other != kind[0] { // or chance would decide
				return fmt.Errorf("terms.txt has %s twice, as %c and as %c", w, other, kind[0])
			}
			x.terms[w] = kind[0]
		}
	}
	return nil
}

func (x *lexicon) loadPredicates() error {
	lines, err := tableLines("predicates.txt")
	if err != nil {
		return err
	}
	kind := predicateKind("")
	for _, l := range lines {
		if strings.HasPrefix(l, "[") {
			kind = predicateKind(strings.Trim(l, "[]"))
			continue
		}
		for _, w := range strings.Fields(l) {
			if _, twice := x.predicates[w]; twice {
				return fmt.Errorf("predicates.txt has %s twice", w)
			}
			x.predicates[w] = predicate{w, kind}
		}
	}
	return nil
}

func (x *lexicon) loadLists() error {
	lists, err := sections("lists.txt")
	if err != nil {
		return err
	}
	for name, words := range lists {
		slices.SortStableFunc(words, func(a, b string) int { return len(b) - len(a) })
		x.lists[name] = words
		x.sets[name] = map[string]bool{}
		for _, w := range words {
			x.sets[name][w] = true
		}
	}
	return nil
}

// prefixOf returns the longest word of a list that s begins with, or "".
func (x *lexicon) prefixOf(list, s string) string {
	for _, w := range x.lists[list] {
		if strings.HasPrefix(s, w) {
			return w
		}
	}
	return ""
}

// suffixOf returns the longest word of a list that s ends with, or "".
func (x *lexicon) suffixOf(list, s string) string {
	for _, w := range x.lists[list] {
		if strings.HasSuffix(s, w) {
			return w
		}
	}
	return ""
}

// has says whether a word is one of a list.
func (x *lexicon) has(list, w string) bool { return x.sets[list][w] }
