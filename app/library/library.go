// Package library is the reports that the reader has opened: where each lies, what it is, what
// the reader calls it, and in which order they stand. It is a list and nothing more; what it
// is kept in, and who loads the reports, is the window's.
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
	// Print tells what the report states from all that others state, wherever it lies.
	Print  string `json:"print"`
	ID     string `json:"id"` // that of report.Source
	Title  Text   `json:"title,omitempty"`
	Place  Text   `json:"place,omitempty"`
	Short  Text   `json:"short,omitempty"` // what the report calls itself beside others
	Period string `json:"period,omitempty"`
	// Name is what the reader calls it; empty: what it calls itself.
	Name string `json:"name,omitempty"`
	// Proven says that every figure was checked against the text by whoever made the report.
	Proven bool `json:"proven,omitempty"`
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

// Print is a fingerprint of what a report states: its text, and each figure as it is printed
// and where. What a reader calls a figure is not in it, so that a corrected report is still the
// same one.
func Print(r *report.Report) string {
	h := sha256.New()
	fmt.Fprintln(h, r.Source.ID, r.Source.Period) // a hash never fails
	fmt.Fprintln(h, r.Text)
	for _, f := range r.Figures {
		fmt.Fprintln(h, f.At, f.Run, f.Printed, f.Unit.Printed)
	}
	const bytes = 12 // enough that no two reports of a library have the same one by chance
	return hex.EncodeToString(h.Sum(nil)[:bytes])
}

// IsCarried says whether it is the report that the program carries.
func (e Entry) IsCarried() bool { return e.Path == "" }

// Called is what the report is called: by the reader, or by itself.
func (e Entry) Called(l report.Language) string {
	for _, name := range []string{e.Name, e.Short.In(l), e.Title.In(l), e.ID} {
		if name != "" {
			return name
		}
	}
	return ""
}

// Brief is what the report is called where there is little room: by the reader, or by its
// place and its period.
func (e Entry) Brief(l report.Language) string {
	if place := e.Place.In(l); e.Name == "" && place != "" && e.Period != "" {
		return place + " " + e.Period
	}
	return e.Called(l)
}

// List is the reports in their order, each once.
type List []Entry

// Parse reads what String wrote, perhaps changed by hand: what is no entry is left out.
func Parse(kept string) List {
	var read, list List
	if json.Unmarshal([]byte(kept), &read) != nil {
		return nil // nothing that a reader could mend
	}
	for _, e := range read {
		if e.Print != "" && e.ID != "" && list.place(e.Print) < 0 {
			e.Name = text.OneLine(e.Name, longestName)
			list = append(list, e)
		}
	}
	return list
}

// String returns the list as it is kept from one start to the next.
func (l List) String() string {
	kept, err := json.Marshal(l)
	if err != nil || len(l) == 0 { // strings can be written
		return ""
	}
	return string(kept)
}

// place returns where the report with a fingerprint stands, or -1.
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

// With returns the list with a report that was opened. One that states the same is the same
// report, and lies now where it was opened; one that lay there and stated something else is
// what the file was before, and gives way. Both keep their place and the reader's name.
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

// put puts an entry in a place, and takes away all that are the same or lie where it lies.
func (l List) put(at int, e Entry) List {
	if e.Name == "" {
		e.Name = l[at].Name
	}
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

// Renamed returns the list with a report called otherwise; by itself if the name is empty.
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

// Shifted returns the list with a report so many places further down, as far as there are.
func (l List) Shifted(print string, by int) List {
	i := l.place(print)
	if i < 0 {
		return l
	}
	e, list := l[i], slices.Delete(slices.Clone(l), i, i+1)
	return slices.Insert(list, max(0, min(len(list), i+by)), e)
}

// longestName bounds what a reader can call a report, in characters.
const longestName = 60

// equal says whether two entries say the same.
func (e Entry) equal(o Entry) bool {
	return e.Path == o.Path && e.Print == o.Print && e.ID == o.ID && e.Period == o.Period && e.Name == o.Name && e.Proven == o.Proven &&
		maps.Equal(e.Title, o.Title) && maps.Equal(e.Place, o.Place) && maps.Equal(e.Short, o.Short)
}
