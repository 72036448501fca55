package commands

import (
	"encoding/csv"
	"encoding/json"
	"io"
	"strconv"
	"strings"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

// figuresCommand lists all figures.
func figuresCommand() command {
	return command{
		name:     "figures",
		flags:    []string{"chapter", "lang", "format"},
		examples: []string{"yulan figures -chapter 7", "yulan figures -format csv > figures.csv"},
		do:       (*call).figures,
	}
}

// figureEntry is a figure in the list. Its names, in JSON and as columns of CSV, are
// relied on by scripts.
type figureEntry struct {
	ID        string      `json:"id"`
	Chapter   int         `json:"chapter"`
	Section   int         `json:"section"`
	Sentence  int         `json:"sentence"`
	Printed   string      `json:"printed"`
	Value     json.Number `json:"value"` // exact, a number in JSON
	Unit      string      `json:"unit"`  // as printed, in every language
	Measure   string      `json:"measure"`
	Qualifier string      `json:"qualifier"` // as printed; several are joined by ";"
	Period    string      `json:"period"`
	Scope     string      `json:"scope"` // in the language of -lang; empty for the whole city
	Name      bothNames   `json:"name"`
}

type bothNames struct {
	ZH string `json:"zh"`
	EN string `json:"en"`
}

func (c *call) figures() error {
	if err := c.checkFormat(); err != nil {
		return err
	}
	r, err := report.Load(assets.Report())
	if err != nil {
		return err
	}
	only, err := c.chapter(r)
	if err != nil {
		return err
	}
	var figures []report.Figure
	for _, f := range r.Figures {
		if only == nil || f.At.Chapter == *only {
			figures = append(figures, f)
		}
	}
	switch c.options.format {
	case formatJSON:
		return writeJSON(c.stdout, figureEntries(figures, c.language()))
	case formatCSV:
		return writeFiguresCSV(c.stdout, figureEntries(figures, c.language()))
	}
	return c.figureTable(figures)
}

func figureEntries(figures []report.Figure, l report.Language) []figureEntry {
	entries := make([]figureEntry, len(figures)) // never nil: no figures are [] in JSON
	for i, f := range figures {
		var qualifiers []string
		for _, q := range f.Qualifiers {
			qualifiers = append(qualifiers, q.Printed)
		}
		entries[i] = figureEntry{
			ID: f.ID, Chapter: f.At.Chapter, Section: f.At.Section, Sentence: f.At.Sentence,
			Printed: f.Printed, Value: json.Number(f.Value.String()), Unit: f.Unit.Printed,
			Measure: string(f.Measure), Qualifier: strings.Join(qualifiers, ";"),
			Period: f.Period, Scope: f.Scope.In(l), Name: bothNames{f.Name.ZH, f.Name.EN},
		}
	}
	return entries
}

// byteOrderMark at its start makes spreadsheets read a CSV file as UTF-8.
const byteOrderMark = "\ufeff"

func writeFiguresCSV(w io.Writer, entries []figureEntry) error {
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	rows := [][]string{{
		"id", "chapter", "section", "sentence", "printed", "value", "unit", "measure", "qualifier",
		"period", "scope", "name_zh", "name_en",
	}}
	for _, e := range entries {
		rows = append(rows, []string{
			e.ID, strconv.Itoa(e.Chapter), strconv.Itoa(e.Section), strconv.Itoa(e.Sentence),
			e.Printed, e.Value.String(), e.Unit, e.Measure, e.Qualifier, e.Period, e.Scope, e.Name.ZH, e.Name.EN,
		})
	}
	return out.WriteAll(rows)
}

func (c *call) figureTable(figures []report.Figure) error {
	words, err := assets.LoadWords(c.options.lang)
	if err != nil {
		return err
	}
	columns := pages.Columns(words)
	rows := [][]string{append([]string{words.T("charts.id")}, columns[:]...)}
	for _, f := range pages.Table(figures, c.language(), words) {
		rows = append(rows, []string{f.ID, f.Name, f.Value, f.Measure, f.Period, f.Location})
	}
	return writeColumns(c.stdout, rows)
}
