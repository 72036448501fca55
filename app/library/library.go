// Package library is the reports that the reader has opened: where each is stored, what it is,
// what the reader calls it, and in which order they stand. It is a list and nothing more;
// storing it and loading the reports is the window's business.
package library

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"yulan/report"
	"yulan/report/text"
)

// Entry is a report that was opened.
type Entry struct {
	// Path is that of its folder or file; empty for the report that the program carries.
	Path string `json:"path,omitempty"`
	// Print distinguishes what the report states from all that others state, wherever it is
	// stored.
	Print  string `json:"print"`
	ID     string `json:"id"` // that of report.Source
	Title  Text   `json:"title,omitempty"`
	Place  Text   `json:"place,omitempty"`
	Short  Text   `json:"short,omitempty"` // its name beside other reports
	Period string `json:"period,omitempty"`
	// Name is the reader's name for it; empty for its own.
	Name string `json:"name,omitempty"`
	// Proven tells that whoever made the report has checked every figure against the text.
	Proven bool `json:"proven,omitempty"`
	// Joined tells that the reader takes it to be of one place with the others that are joined and
	// have the name of its place.
	Joined bool `json:"joined,omitempty"`
}

// Text is words by the tag of their language.
type Text map[string]string

// In returns the words in a language, or "".
func (t Text) In(l report.Language) string { return t[string(l)] }

// textOf takes the words over.
func textOf(t report.Text) Text {
	words := Text{}
	for _, l := range report.Languages {
		if said := t.In(l); said != "" {
			words[string(l)] = said
		}
	}
	return words
}

// EntryOf returns the entry of a report that was loaded from a path.
func EntryOf(r *report.Report, path string) Entry {
	s := r.Source
	return Entry{
		Path: path, Print: Print(r), ID: s.ID, Title: textOf(s.Title), Place: textOf(s.Place),
		Short: textOf(s.Name), Period: s.Period, Proven: !s.IsRead(),
	}
}

// Print is a fingerprint of what a report states: its text, and each figure as printed, with
// its place. It ignores the reader's names for figures, so that a corrected report is still the
// same one.
func Print(r *report.Report) string {
	h := sha256.New()
	fmt.Fprintln(h, r.Source.ID, r.Source.Period) // a hash never fails
	fmt.Fprintln(h, r.Text)
	for _, f := range r.Figures {
		fmt.Fprintln(h, f.At, f.Run, f.Printed, f.Unit.Printed)
	}
	const bytes = 12 // long enough that no two reports of a library share it by chance
	return hex.EncodeToString(h.Sum(nil)[:bytes])
}

// IsCarried tells whether it is the report that the program carries.
func (e Entry) IsCarried() bool { return e.Path == "" }

// Called returns the name of the report: the reader's, or its own.
func (e Entry) Called(l report.Language) string {
	for _, name := range []string{e.Name, e.Short.In(l), e.Title.In(l), e.ID} {
		if name != "" {
			return name
		}
	}
	return ""
}

// Brief returns the name of the report where there is little room: the reader's, or its place
// and period.
func (e Entry) Brief(l report.Language) string {
	if place := e.Place.In(l); e.Name == "" && place != "" && e.Period != "" {
		return place + " " + e.Period
	}
	return e.Called(l)
}

// List is the reports in their order, each once.
type List []Entry

// Names returns what each report is called, by its fingerprint: a report that goes by the same
// name as others before it has behind it a space and its number among them in parentheses.
func (l List) Names(called func(Entry) string) map[string]string {
	names, times := make(map[string]string, len(l)), map[string]int{}
	for _, e := range l {
		name := called(e)
		times[name]++
		names[e.Print] = name
		if n := times[name]; n > 1 {
			names[e.Print] = fmt.Sprintf("%s (%d)", name, n)
		}
	}
	return names
}

// Parse reads what String wrote, possibly edited by hand; invalid entries are left out.
func Parse(kept string) List {
	var read, list List
	if json.Unmarshal([]byte(kept), &read) != nil {
		return nil // nothing that a reader could repair
	}
	for _, e := range read {
		if e.Print != "" && e.ID != "" && list.place(e.Print) < 0 {
			e.Name = text.OneLine(e.Name, longestName)
			list = append(list, e)
		}
	}
	return list
}

// String returns the list as it is stored from one start to the next.
func (l List) String() string {
	kept, err := json.Marshal(l)
	if err != nil || len(l) == 0 { // strings can be written
		return ""
	}
	return string(kept)
}

// place returns the index of the report with a fingerprint, or -1.
func (l List) place(print string) int {
	return slices.IndexFunc(l, func(e Entry) bool { return e.Print == print })
}

// find returns the entry with a fingerprint, and whether there is one.
func (l List) find(print string) (Entry, bool) {
	if i := l.place(print); i >= 0 {
		return l[i], true
	}
	return Entry{}, false
}

// With returns the list with a report that was opened. An entry that states the same is the
// same report, and is now stored where it was opened. An entry at the same path that stated
// something else is an earlier version of the file, and is replaced. Both keep their position
// and the reader's name.
func (l List) With(e Entry) List {
	at := l.place(e.Print)
	if at < 0 {
		at = slices.IndexFunc(l, func(old Entry) bool { return old.Path == e.Path })
	}
	if at < 0 {
		return append(slices.Clone(l), e)
	}
	return l.put(at, e)
}

// put stores an entry at an index, and removes all others that are the same or have its path.
func (l List) put(at int, e Entry) List {
	if e.Name == "" {
		e.Name = l[at].Name
	}
	e.Joined = e.Joined || l[at].Joined
	var list List
	for i, old := range l {
		switch {
		case i == at:
			list = append(list, e)
		case old.Print != e.Print && old.Path != e.Path:
			list = append(list, old)
		}
	}
	return list
}

// Renamed returns the list with another name for a report; an empty one restores its own.
func (l List) Renamed(print, name string) List {
	list := slices.Clone(l)
	if i := list.place(print); i >= 0 {
		list[i].Name = text.OneLine(name, longestName)
	}
	return list
}

// Without returns the list without a report. The one that the program carries stays.
func (l List) Without(print string) List {
	return slices.DeleteFunc(slices.Clone(l), func(e Entry) bool { return e.Print == print && !e.IsCarried() })
}

// Joining returns the list with some reports, by their ids, taken to be of one place, or no more.
func (l List) Joining(joined bool, ids ...string) List {
	list := slices.Clone(l)
	for i := range list {
		if slices.Contains(ids, list[i].ID) {
			list[i].Joined = joined
		}
	}
	return list
}

// Joined returns the ids of the reports that the reader takes to be of one place with others.
func (l List) Joined() map[string]bool {
	joined := map[string]bool{}
	for _, e := range l {
		if e.Joined {
			joined[e.ID] = true
		}
	}
	return joined
}

// Shifted returns the list with a report moved a number of places down, as far as the list
// goes.
func (l List) Shifted(print string, by int) List {
	i := l.place(print)
	if i < 0 {
		return l
	}
	e, list := l[i], slices.Delete(slices.Clone(l), i, i+1)
	return slices.Insert(list, max(0, min(len(list), i+by)), e)
}

// longestName bounds the reader's name for a report, in characters.
const longestName = 60

// equal tells whether two entries are the same in every field.
func (e Entry) equal(o Entry) bool {
	return e.Path == o.Path && e.Print == o.Print && e.ID == o.ID && e.Period == o.Period && e.Name == o.Name && e.Proven == o.Proven && e.Joined == o.Joined &&
		maps.Equal(e.Title, o.Title) && maps.Equal(e.Place, o.Place) && maps.Equal(e.Short, o.Short)
}
