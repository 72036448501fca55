package commands

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

// figuresCommand lists all figures.
func figuresCommand() command {
	return command{
		name:  "figures",
		flags: []string{"report", "chapter", "lang", "format", "out"},
		examples: []string{
			"yulan figures -chapter 7",
			"yulan figures -format csv > figures.csv",
			"yulan figures -format xlsx -out figures.xlsx",
		},
		do: (*call).figures,
	}
}

// figureEntry is one figure in the list. Scripts rely on its names, in JSON and as columns of
// CSV.
type figureEntry struct {
	ID        string      `json:"id"`
	Chapter   int         `json:"chapter"`
	Section   int         `json:"section"`
	Sentence  int         `json:"sentence"`
	Printed   string      `json:"printed"`
	Value     json.Number `json:"value"` // exact; a number in JSON
	Unit      string      `json:"unit"`  // as printed in the report, whatever the language of the list
	Measure   string      `json:"measure"`
	Qualifier string      `json:"qualifier"` // as printed; several are joined with ";"
	Period    string      `json:"period"`
	Scope     string      `json:"scope"` // in the language of -lang; empty for the whole city
	Name      nameEntry   `json:"name"`
	// BaseValue is the value in a unit without a power of ten, and BaseUnit is that unit, in
	// the language of -lang: English has units of its own (MW for 千瓦).
	BaseValue json.Number `json:"base_value"`
	BaseUnit  string      `json:"base_unit"`
	// Start is the number of code points before the figure's first digit in the report's text,
	// and SentenceText is the sentence it stands in. They are -1 and empty where the report has
	// no text.
	Start        int    `json:"start"`
	SentenceText string `json:"sentenceText"`
	State        string `json:"state"`
	Confidence   string `json:"confidence"`
	Aim          string `json:"aim"`
	Indicator    string `json:"indicator"`
	Upto         string `json:"upto"`
	Rule         string `json:"rule"`
	// Against is what growth is measured on where that is not the year before: "average" of
	// several years, "chain" for the month or quarter before, "other" for all else.
	Against string `json:"against"`
}

// nameEntry is a name in each language, by the language's tag, with the reports' own language
// first.
type nameEntry struct{ report.Text }

// MarshalJSON implements json.Marshaler.
func (n nameEntry) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	for i, l := range report.Languages {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, "%q:", l)
		encoder := json.NewEncoder(&b)
		encoder.SetEscapeHTML(false) // as writeJSON does
		if err := encoder.Encode(n.In(l)); err != nil {
			return nil, err
		}
	}
	return append(append([]byte{'{'}, b.Bytes()...), '}'), nil
}

func (c *call) figures() error {
	if err := c.checkFormat(); err != nil {
		return err
	}
	load := c.load
	if c.options.format != formatXLSX { // a workbook says which figures charts show
		load = func() (*report.Report, error) { return c.loadOf(report.LoadFigures) }
	}
	r, err := load()
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
	return c.writeList(func(out io.Writer) error { return c.writeFigures(out, r, figures) })
}

// writeFigures writes figures in the format of -format.
func (c *call) writeFigures(out io.Writer, r *report.Report, figures []report.Figure) error {
	if c.options.format == formatJSON {
		return writeJSON(out, figureEntries(figures, c.language(), sentencesOf(r)))
	}
	words, err := assets.LoadWords(c.options.lang)
	if err != nil {
		return err
	}
	if f, ok := pages.ListFormatOf(c.options.format); ok {
		return f.Write(out, r, figures, c.language(), words)
	}
	return c.figureTable(out, r, figures, words)
}

func figureEntries(figures []report.Figure, l report.Language, sentence func(start int) string) []figureEntry {
	entries := make([]figureEntry, len(figures)) // never nil, so that an empty list is [] in JSON
	for i, f := range figures {
		entries[i] = figureEntry{
			ID: f.ID, Chapter: f.At.Chapter, Section: f.At.Section, Sentence: f.At.Sentence,
			Printed: f.Printed, Value: json.Number(f.Value.String()), Unit: f.Unit.Printed,
			Measure: string(f.Measure.Broad()), Against: f.Measure.Against(), Qualifier: pages.Qualifiers(f),
			Period: f.Period, Scope: f.Scope.In(l), Name: nameEntry{f.Name},
			BaseValue: json.Number(pages.BaseValue(f, l).String()), BaseUnit: pages.BaseUnit(f, l),
			Start: f.Start, SentenceText: sentence(f.Start), State: string(f.State), Confidence: string(f.Confidence),
			Aim: string(f.Aim), Indicator: f.Indicator, Upto: f.Upto, Rule: f.Rule,
		}
	}
	return entries
}

func (c *call) figureTable(out io.Writer, r *report.Report, figures []report.Figure, words assets.Words) error {
	columns := pages.Columns(words)
	rows := [][]string{append([]string{words.T("charts.id")}, columns[:]...)}
	for _, f := range pages.Table(r, figures, c.language(), words) {
		rows = append(rows, []string{f.ID, f.Name, f.Value, f.Measure, f.Period, f.Location})
	}
	return writeColumns(out, rows)
}

// sentencesOf returns a function that finds the sentence at a location of the report's text.
func sentencesOf(r *report.Report) func(start int) string {
	return func(start int) string {
		p, ok := r.ParagraphAt(start)
		if !ok {
			return ""
		}
		cut, ok := p.SentenceAt(start)
		if !ok {
			return ""
		}
		return string([]rune(p.Text)[cut.From:cut.To])
	}
}
