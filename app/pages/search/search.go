// Package search finds entries by what a reader types: numbers, names, the middle of words,
// pinyin. It knows nothing of a report but the entries that it is given, and touches
// nothing but the table of pinyin.
package search

import "strings"

// Entry is what the search can find: a figure, or the summary of a section. All of its
// texts are as they are read; the search folds them.
type Entry struct {
	Report           string // the id of its report, where entries of several are found; else ""
	Figure           string // the figure's id; "" for a summary
	Chapter, Section int    // of a summary; section 0 is the chapter's title and lead
	Title            string // what is shown, and found as a name
	Value            string // of a figure, as it is shown
	Place            string // where in the report it stands

	Names   []string // other names, in every language
	Numbers []string // the ways to write its number
	Words   []string // what it can be asked by too: its unit, measure, period, scope
	Texts   []string // a summary's text, in every language
}

// shown returns of an entry what a hit shows of it. The texts that it is found by are kept once for all
// entries that have them.
func (e Entry) shown() Entry {
	e.Names, e.Numbers, e.Words, e.Texts = nil, nil, nil, nil
	return e
}

// Range is a stretch of a text in bytes: text[From:To].
type Range struct{ From, To int }

// Hit is an entry that a query found, and why.
type Hit struct {
	Report              string // the id of its report, where entries of several are found; else ""
	Figure              string // the figure's id; "" for a summary
	Chapter, Section    int
	Title, Value, Place string
	Marks, ValueMarks   []Range // what was found in Title and Value
	Also                string  // another text of the entry, where nothing was found in those two
	AlsoMarks           []Range
	Score               int // only for comparing with others of the same query
}

// Index is the entries made ready for the search. It is not changed by searching, so
// several goroutines may search at once.
type Index struct {
	entries  []Entry
	tiers    [tierCount]texts
	alphabet *alphabet
	figures  int // how many entries are
	chinese  set // the entries that are shown by a Chinese name
}

// New returns the index of entries. Those that a query finds alike keep their order.
func New(entries []Entry) *Index {
	x := &Index{entries: make([]Entry, len(entries)), alphabet: newAlphabet(len(entries)), chinese: newSet(len(entries))}
	var building [tierCount]textsBuilder
	add := func(entry int, k kind, raws ...string) {
		for _, raw := range raws {
			if name, isNew := building[k.tier()].add(x, raw, k); isNew {
				x.alphabet.add(name, entry)
			}
		}
	}
	for i, e := range entries {
		names := ofName
		if e.Figure == "" {
			names = ofSummary
		} else {
			x.figures++
		}
		if strings.ContainsFunc(e.Title, isHan) {
			x.chinese.add(i)
		}
		for t := range building {
			building[t].begin()
		}
		add(i, names, e.Title)
		add(i, names, e.Names...)
		add(i, ofNumber, e.Numbers...)
		add(i, ofID, e.Figure)
		add(i, ofWord, e.Words...)
		add(i, ofText, e.Texts...)
		x.entries[i] = e.shown()
	}
	for t := range building {
		x.tiers[t] = building[t].texts()
	}
	return x
}

// Answer is what a query finds.
type Answer struct {
	Hits []Hit // the best first
	// Common is what is said of most figures alike, such as the year of a report, where the query
	// asks for that; Others is how many entries it alone would find. They are no hits, since it
	// tells none of them apart.
	Common string
	Others int
}

// Find returns the entries that match a query, the best first: an exact number or name,
// then a name that begins so, a word that does, the middle of a word, pinyin, and last the
// words around a figure and the text of a summary. Words that are set apart by spaces must
// all be found, in any order. Where limit is above 0, no more than that are returned.
//
// Pinyin is for Chinese that is read: an entry that is shown by a name in another script is found by
// it only if the query is written nowhere. And a query that is a word of a name, as "gdp" is,
// means that word, and no initials in the middle of a name.
func (x *Index) Find(typed string, limit int) []Hit { return x.Ask(typed, limit).Hits }

// Ask is Find, and tells what was not listed.
func (x *Index) Ask(typed string, limit int) Answer {
	q := x.newQuery(typed)
	all := x.score(&q, limit)
	ranked := all.sorted()
	a := Answer{Hits: make([]Hit, len(ranked)), Others: all.counts[commonScore]}
	for i, r := range ranked {
		a.Hits[i] = x.hit(r, q)
	}
	if a.Others > 0 {
		a.Common = x.common(&q)
	}
	return a
}

// HitGroup is the hits of one chapter, or of one of several reports.
type HitGroup struct {
	Report  string // its id; "" where there is one only
	Chapter int
	Hits    []Hit
}

// GroupHits puts hits together by their chapters, those of several reports by these. The group
// of the best hit comes first, and within a group the hits keep their order.
func GroupHits(hits []Hit) []HitGroup {
	type key struct {
		report  string
		chapter int
	}
	var groups []HitGroup
	at := map[key]int{}
	for _, h := range hits {
		k := key{h.Report, h.Chapter}
		if h.Report != "" {
			k.chapter = 0
		}
		i, ok := at[k]
		if !ok {
			i = len(groups)
			at[k] = i
			groups = append(groups, HitGroup{Report: h.Report, Chapter: h.Chapter})
		}
		groups[i].Hits = append(groups[i].Hits, h)
	}
	return groups
}
