package commands

import (
	"encoding/json"

	"yulan/app/pages"
	"yulan/report"
	"yulan/report/shelf"
)

// valueEntry is a value of an indicator in JSON. Scripts rely on its names.
type valueEntry struct {
	Stated    string      `json:"stated"` // as it is read
	Value     json.Number `json:"value"`
	Upto      string      `json:"upto"`
	Unit      string      `json:"unit"`
	Qualifier string      `json:"qualifier"`
	Period    string      `json:"period"`
	Basis     string      `json:"basis"`
	Scope     string      `json:"scope"`
	Aim       string      `json:"aim"`
	State     string      `json:"state"`
	Report    string      `json:"report"`
	Figure    string      `json:"figure"`
	Chapter   int         `json:"chapter"`
	Section   int         `json:"section"`
	Sentence  int         `json:"sentence"`
	Start     int         `json:"start"`
}

func newValueEntry(v shelf.Value, in pages.Speech) valueEntry {
	f := v.Figure
	return valueEntry{
		Stated: pages.Stated(v, in), Value: json.Number(f.Value.String()), Upto: f.Upto, Unit: f.Unit.Printed,
		Qualifier: pages.QualifiersOf(v), Period: f.Period, Basis: v.Indicator.Basis, Scope: f.Scope.In(in.Language),
		Aim: string(f.Aim), State: string(f.State), Report: v.Report.Source.ID, Figure: f.ID,
		Chapter: f.At.Chapter, Section: f.At.Section, Sentence: f.At.Sentence, Start: f.Start,
	}
}

// valueEntries is never nil, so that an empty list is [] in JSON.
func valueEntries(values []shelf.Value, in pages.Speech) []valueEntry {
	entries := make([]valueEntry, len(values))
	for i, v := range values {
		entries[i] = newValueEntry(v, in)
	}
	return entries
}

// promisesEntry holds the promises of a place in JSON.
type promisesEntry struct {
	Place   string         `json:"place"`
	Missing []int          `json:"missing"` // the years without a report
	Cells   []promiseEntry `json:"cells"`
}

type promiseEntry struct {
	Indicator  string       `json:"indicator"`
	Name       nameEntry    `json:"name"`
	Year       int          `json:"year"`
	Verdict    string       `json:"verdict"`
	Reason     string       `json:"reason"`
	Difference json.Number  `json:"difference,omitempty"` // result - target, in the target's unit
	Targets    []valueEntry `json:"targets"`
	Results    []valueEntry `json:"results"`
	Apart      []valueEntry `json:"apart"`
}

func promiseEntries(all []shelf.Promises, in pages.Speech) []promisesEntry {
	entries := make([]promisesEntry, len(all))
	for i, p := range all {
		entry := promisesEntry{Place: p.Place.In(in.Language), Missing: append([]int{}, p.Missing...), Cells: []promiseEntry{}}
		for _, r := range p.Rows {
			for _, c := range r.Cells {
				if c != nil {
					entry.Cells = append(entry.Cells, newPromiseEntry(r, *c, in))
				}
			}
		}
		entries[i] = entry
	}
	return entries
}

func newPromiseEntry(r shelf.PromiseRow, c shelf.Promise, in pages.Speech) promiseEntry {
	entry := promiseEntry{
		Indicator: r.Indicator.ID, Name: nameEntry{r.Indicator.Name}, Year: c.Year, Verdict: string(c.Verdict), Reason: string(c.Reason),
		Targets: valueEntries(c.Targets, in), Results: valueEntries(c.Results, in), Apart: valueEntries(c.Apart, in),
	}
	target, one := c.Targets.One()
	result, other := c.Results.One()
	if one && other {
		if gap, ok := shelf.Gap(target, result); ok {
			entry.Difference = json.Number(gap.String())
		}
	}
	return entry
}

// shelfEntry is the matrix in JSON.
type shelfEntry struct {
	Reports []reportEntry `json:"reports"`
	Rows    []rowEntry    `json:"rows"`
}

type reportEntry struct {
	ID     string `json:"id"`
	Name   string `json:"name"`
	Place  string `json:"place"`
	Period string `json:"period"`
	State  string `json:"state"`
}

type rowEntry struct {
	Indicator string      `json:"indicator"`
	Name      nameEntry   `json:"name"`
	Aim       string      `json:"aim"`
	Cells     []cellEntry `json:"cells"` // one for each report, in the order of the reports
}

type cellEntry struct {
	Open       bool         `json:"open"` // the values that were stated differ, and none was chosen
	Candidates []valueEntry `json:"candidates"`
	Apart      []apartEntry `json:"apart"`
}

type apartEntry struct {
	Reason string     `json:"reason"`
	Value  valueEntry `json:"value"`
}

func matrixEntriesOf(m shelf.Matrix, in pages.Speech) shelfEntry {
	entry := shelfEntry{Reports: []reportEntry{}, Rows: []rowEntry{}}
	for _, r := range m.Reports {
		state := report.Proven
		if r.Source.IsRead() {
			state = report.Read
		}
		entry.Reports = append(entry.Reports, reportEntry{
			ID: r.Source.ID, Name: r.Source.Name.In(in.Language), Place: r.Source.Place.In(in.Language), Period: r.Source.Period, State: string(state),
		})
	}
	for _, r := range m.Rows {
		row := rowEntry{Indicator: r.Indicator.ID, Name: nameEntry{r.Indicator.Name}, Aim: string(r.Aim)}
		for _, c := range r.Cells {
			cell := cellEntry{Open: c.Candidates.IsOpen(), Candidates: valueEntries(c.Candidates, in), Apart: []apartEntry{}}
			for _, a := range c.Apart {
				cell.Apart = append(cell.Apart, apartEntry{string(a.Reason), newValueEntry(a.Value, in)})
			}
			row.Cells = append(row.Cells, cell)
		}
		entry.Rows = append(entry.Rows, row)
	}
	return entry
}
