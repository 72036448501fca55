package pages_test

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
	"yulan/report/shelf"
)

// of is a figure of another indicator.
func of(indicator string, f report.Figure) report.Figure {
	f.Indicator = indicator
	return f
}

// everyVerdict is a shelf with a target that was met, one that was missed, one with two results, one
// whose result is on another basis, one of another period, one without a result, and one that is
// awaited.
func everyVerdict(t *testing.T) shelf.Shelf {
	t.Helper()
	atEnd := result("5.2")
	atEnd.Period = "2024-end"
	target := func(value string, q ...report.Qualifier) report.Figure {
		return aimed(value, "", "2024", report.Target, q...)
	}
	stated := map[string][]report.Figure{
		"云溪市 2023": {
			target("6", about), of("fixed-investment.growth", target("8")), of("retail.growth", target("7")), of("income.growth-real", target("6.1")),
			of("unemployment.surveyed", target("5.5")), of("cpi.growth", target("3", about)),
		},
		"云溪市 2024": {
			result("5.8"), of("fixed-investment.growth", result("8.2")), of("retail.growth", result("6.5")), of("income.growth", result("6.4")),
			of("unemployment.surveyed", atEnd), aimed("5", "6", "2025", report.Target),
		},
		"云溪市 2024 修订": {result("5.6")},
	}
	for name, figures := range stated {
		for i := range figures {
			figures[i].ID = strconv.Itoa(i)
		}
		stated[name] = figures
	}
	return on(t, stated, "云溪市 2023", "云溪市 2024", "云溪市 2024 修订")
}

// sheets returns the cells of a workbook by sheet.
func sheets(t *testing.T, write func(*bytes.Buffer) error) [][][]string {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b); err != nil {
		t.Fatal(err)
	}
	book, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	var all [][][]string
	for _, name := range book.GetSheetList() {
		rows, err := book.GetRows(name)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, rows)
	}
	return all
}

// saved returns the rows of a list, by the names of their columns.
func saved(t *testing.T, write func(*bytes.Buffer) error) []map[string]string {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(b.String(), "\ufeff"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var list []map[string]string
	for _, row := range rows[1:] {
		named := map[string]string{}
		for i, name := range rows[0] {
			named[name] = row[i]
		}
		list = append(list, named)
	}
	return list
}

// What the window says in a cell of the promises, each saved file says too: its values, and what
// became of the promise.
func TestSavedPromisesSayWhatTheWindowSays(t *testing.T) {
	s := everyVerdict(t)
	p := s.Promises()[0]
	verdicts := map[shelf.Verdict]bool{}
	for _, l := range report.Languages {
		in := speech(t, l)
		table := pages.PromiseTable(p, in)
		spec, err := table.Spec("promise")
		if err != nil {
			t.Fatal(err)
		}
		printed := pages.AcrossBook(table.Across, spec, in).Chapters[0].Sections[0].Charts[0].Table
		book := sheets(t, func(b *bytes.Buffer) error { return pages.WritePromisesXLSX(b, s.Promises(), in) })
		list := saved(t, func(b *bytes.Buffer) error { return pages.WritePromisesCSV(b, s.Promises(), in) })
		for i, row := range table.Rows {
			for j, shown := range row.Cells {
				if shown.Key == "" {
					continue
				}
				name, year, c := row.Label, table.Columns[j], table.Behind[i].Cells[j]
				verdicts[c.Verdict] = true
				result, target, verdict := shown.Lines[0].Text, shown.Lines[1].Text, in.Words.T("promise-verdict."+string(c.Verdict))
				at := slices.IndexFunc(book[0], func(r []string) bool { return r[0] == name })
				inTable := book[0][at][1+slices.Index(p.Years, c.Year)]
				at = slices.IndexFunc(book[1], func(r []string) bool { return r[2] == name && r[3] == year })
				inList := strings.Join(book[1][at], "\n")
				at = lineOf(list, name, year)
				inCSV := list[at]["target_stated"] + "\n" + list[at]["result_stated"] + list[at]["apart_stated"] + "\n" + list[at]["verdict_reads"]
				at = slices.IndexFunc(printed.Rows, func(r charts.BookRow) bool { return strings.HasPrefix(r.Cells[0], name) && r.Cells[2] == year })
				if unit := row.Note; !strings.Contains(printed.Rows[at].Cells[0], unit) {
					t.Errorf("%s, %s of %s: the print does not say the unit %q", l, name, year, unit)
				}
				inPrint := printed.Rows[at].Cells[1]
				for file, says := range map[string]string{"table": inTable, "list": inList, "csv": inCSV, "print": inPrint} {
					stated := []string{result, target} // without the unit, which stands beside them
					if file != "print" {
						stated = nil
						for _, v := range slices.Concat(c.Targets, c.Results) {
							stated = append(stated, pages.Stated(v, in))
						}
					}
					for _, want := range stated {
						if want != "—" && !strings.Contains(says, want) {
							t.Errorf("%s, %s of %s: the %s says %q, the window %q", l, name, year, file, says, want)
						}
					}
					if want := shown.Lines[2].Text; file == "print" && !strings.Contains(says, want) || file != "print" && !strings.Contains(says, verdict) {
						t.Errorf("%s, %s of %s: the %s says %q, the window %q", l, name, year, file, says, want)
					}
				}
				if why := string(c.Reason); list[lineOf(list, name, year)]["reason"] != why || why != "" && !strings.Contains(inTable, in.Words.T("promise-reason."+why)) {
					t.Errorf("%s, %s of %s: the reason %q is not said: %q", l, name, year, why, inTable)
				}
			}
		}
	}
	for _, v := range shelf.Verdicts {
		if !verdicts[v] {
			t.Errorf("no cell is %s", v)
		}
	}
}

// lineOf returns the row of an indicator and a year.
func lineOf(list []map[string]string, name, year string) int {
	return slices.IndexFunc(list, func(r map[string]string) bool { return r["name"] == name && r["year"] == year })
}

// What the window says in a cell of the matrix, each saved file says too; that it is open which of
// two values holds included, and under what the reader calls a report.
func TestASavedMatrixSaysWhatTheWindowSays(t *testing.T) {
	s := everyVerdict(t)
	m := s.Matrix()
	calledHere := func(r *report.Report) string { return "我的" + r.Source.ID }
	open := 0
	for _, l := range report.Languages {
		in := speech(t, l)
		book := sheets(t, func(b *bytes.Buffer) error { return pages.WriteMatrixXLSX(b, m, calledHere, in) })
		list := saved(t, func(b *bytes.Buffer) error { return pages.WriteMatrixCSV(b, m, in) })
		for _, aim := range []report.Aim{report.Result, report.Target} {
			table := pages.NewMatrixTable(m, pages.MatrixChoice{Aim: aim}, calledHere, in)
			for i, row := range table.Rows {
				at := slices.IndexFunc(book[0], func(r []string) bool { return r[0] == row.Label && r[1] == in.Words.T("aim."+string(aim)) })
				for j, shown := range row.Cells {
					column := 2 + slices.IndexFunc(book[0][0][2:], func(h string) bool { return h == calledHere(m.Reports[table.Reports[j]]) })
					if column < 2 {
						t.Fatalf("%s: no column is called as the window does: %q", l, book[0][0])
					}
					says := book[0][at][column]
					c := table.Cell(i, j)
					for _, v := range c.Candidates { // of which the window says the unit beside the row
						if !strings.Contains(says, pages.Stated(v, in)) {
							t.Errorf("%s, %s: the sheet says %q, the window %q", l, row.Label, says, shown.Lines[0].Text)
						}
					}
					if c.Candidates.IsOpen() {
						open++
						if !strings.Contains(says, in.Words.T("promise-reason.candidates")) {
							t.Errorf("%s, %s: the sheet says %q of two candidates", l, row.Label, says)
						}
					}
				}
			}
		}
		standing := map[string]int{}
		for _, r := range list {
			standing[r["standing"]]++
		}
		if standing["candidate"] != 2 || standing["one"]+standing["apart"] == 0 {
			t.Errorf("%s: the list has %v", l, standing)
		}
	}
	if open == 0 {
		t.Error("no cell is open")
	}
}

// Reports of one name are told apart in what is saved without a window.
func TestNumbered(t *testing.T) {
	s := everyVerdict(t)
	for _, r := range s.Reports {
		r.Source.Name = report.NewText("云溪市", "Yunxi")
	}
	name := pages.Numbered(s.Reports, speech(t, report.English))
	var got []string
	for _, r := range s.Reports {
		got = append(got, name(r))
	}
	if strings.Join(got, "|") != "Yunxi|Yunxi (2)|Yunxi (3)" {
		t.Errorf("got %q", got)
	}
}
