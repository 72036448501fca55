package pages_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"image/png"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
	"yulan/report/shelf"
)

// drawn writes a picture as SVG and as PNG, and returns the texts of the former, each as often as it
// stands there. Both are of one size.
func drawn(t *testing.T, spec charts.Spec, l report.Language) map[string]int {
	t.Helper()
	look := bookLook(t, l)
	const width, scale = 900, 2
	size := charts.Size{W: width, H: charts.Height(spec, width, look), Scale: scale}
	var svg, picture bytes.Buffer
	if err := errors.Join(charts.Write(&svg, charts.SVG, spec, size, look), charts.Write(&picture, charts.PNG, spec, size, look)); err != nil {
		t.Fatal(err)
	}
	if is, err := png.DecodeConfig(&picture); err != nil || is.Width != width*scale || is.Height != int(size.H)*scale {
		t.Errorf("the picture has %d by %d pixels: %v", is.Width, is.Height, err)
	}
	said := map[string]int{}
	for d := xml.NewDecoder(&svg); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return said
		}
		if err != nil {
			t.Fatal(err)
		}
		if text, ok := token.(xml.CharData); ok {
			said[strings.TrimSpace(string(text))]++
		}
	}
}

// shownIn counts what the cells of a table say, line by line.
func shownIn(rows []charts.GridRow) map[string]int {
	said := map[string]int{}
	for _, r := range rows {
		for _, c := range r.Cells {
			for _, l := range c.Lines {
				said[l.Text]++
			}
		}
	}
	return said
}

// everyTable returns the tables across reports of a shelf, as pictures.
func everyTable(t *testing.T, s shelf.Shelf, in pages.Speech) map[string]pages.Across {
	t.Helper()
	return map[string]pages.Across{
		"promise": pages.PromiseTable(s.Promises()[0], in).Across,
		"results": pages.NewMatrixTable(s.Matrix(), pages.MatrixChoice{Aim: report.Result}, called, in).Across,
		"targets": pages.NewMatrixTable(s.Matrix(), pages.MatrixChoice{Aim: report.Target}, called, in).Across,
	}
}

// A saved picture of a table says all that its cells say in the window, and as often.
func TestSavedPicturesSayWhatTheWindowSays(t *testing.T) {
	s := everyVerdict(t)
	for _, l := range report.Languages {
		in := speech(t, l)
		for name, a := range everyTable(t, s, in) {
			spec, err := a.Spec(name)
			if err != nil {
				t.Fatal(err)
			}
			got := drawn(t, spec, l)
			for line, n := range shownIn(a.Rows) {
				if got[line] < n {
					t.Errorf("%s, %s: %q stands %d times in the picture and %d in the window", l, name, line, got[line], n)
				}
			}
			for _, heading := range a.Columns {
				if got[heading] == 0 {
					t.Errorf("%s, %s: no column is headed %q", l, name, heading)
				}
			}
		}
	}
}

// A saved chart over years, or over places, says each value that the matrix has for it.
func TestSavedChartsOverYearsAndPlacesSayTheirValues(t *testing.T) {
	s := on(t, map[string][]report.Figure{
		"云溪市 2023": {aimed("5.1", "", "2023", report.Result), aimed("6", "", "2024", report.Target, about)},
		"云溪市 2024": {result("5.8"), aimed("5.5", "6", "2025", report.Target)},
		"石门市 2024": {result("7.2")}, "江川市 2024": {result("6.4")},
	}, "云溪市 2023", "云溪市 2024", "石门市 2024", "江川市 2024")
	for _, l := range report.Languages {
		in := speech(t, l)
		m := s.Matrix()
		years, ok := pages.YearsChart(m, "gdp.growth", "云溪市", in)
		places, also := pages.PlacesChart(m, "gdp.growth", report.Result, called, in)
		if !ok || !also {
			t.Fatal("there are no charts")
		}
		inYears, inPlaces := drawn(t, years, l), drawn(t, places, l)
		for _, row := range m.Rows {
			for at, c := range row.Cells {
				for _, v := range c.Candidates {
					said := pages.Stated(v, in)
					if m.Places[at] == "云溪市" && inYears[said] == 0 {
						t.Errorf("%s: the years lack %q: %v", l, said, inYears)
					}
					if row.Aim == report.Result && v.Figure.Period == "2024" && inPlaces[said] == 0 {
						t.Errorf("%s: the places lack %q: %v", l, said, inPlaces)
					}
				}
			}
		}
		for _, place := range []string{"云溪市 2024", "石门市 2024", "江川市 2024"} {
			if inPlaces[place] == 0 {
				t.Errorf("%s: no bar is called %q: %v", l, place, inPlaces)
			}
		}
	}
}

// A printed page says in its table all that the cells say in the window; it is read back with the
// tools that other readers use.
func TestPrintedTablesSayWhatTheWindowSays(t *testing.T) {
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("skipped: no pdftotext here")
	}
	s := everyVerdict(t)
	for _, l := range report.Languages {
		in := speech(t, l)
		for name, a := range everyTable(t, s, in) {
			spec, err := a.Spec(name)
			if err != nil {
				t.Fatal(err)
			}
			var out bytes.Buffer
			if err := charts.WriteBook(t.Context(), &out, pages.AcrossBook(a, spec, in), bookLook(t, l), nil); err != nil {
				t.Fatal(err)
			}
			path := filepath.Join(t.TempDir(), "table.pdf")
			if err := os.WriteFile(path, out.Bytes(), 0o600); err != nil {
				t.Fatal(err)
			}
			printed := closed(run(t, "pdftotext", "-layout", path, "-"))
			for _, r := range a.Rows {
				for j, c := range r.Cells {
					if c.Key == "" {
						continue
					}
					var lines []string
					for _, line := range c.Lines {
						lines = append(lines, line.Text)
					}
					if said := closed(strings.Join(lines, in.Words.T("join.list"))); !strings.Contains(printed, said) {
						t.Errorf("%s, %s: %s of %s is not printed as %q", l, name, r.Label, a.Columns[j], said)
					}
				}
			}
		}
	}
}

// closed takes the white space out of a text.
func closed(text string) string { return strings.Join(strings.Fields(text), "") }

// Each form of a value that the window can show is there: a manner, a range, a fall.
func TestEveryFormOfAValueIsSaved(t *testing.T) {
	s := everyVerdict(t)
	p := s.Promises()[0]
	for i := range p.Rows {
		for _, c := range p.Rows[i].Cells {
			if c != nil && len(c.Targets) > 0 {
				c.Targets[0].Manners = []shelf.Manner{{Kind: shelf.Strive, Printed: "力争"}, {Kind: shelf.KeepTo, Printed: "控制在"}}
			}
		}
	}
	for l, want := range map[report.Language]string{report.Chinese: "力争控制在6%左右", report.English: "strive to hold to about 6%"} {
		in := speech(t, l)
		table := pages.PromiseTable(p, in)
		spec, err := table.Spec("promise")
		if err != nil {
			t.Fatal(err)
		}
		list := saved(t, func(b *bytes.Buffer) error { return pages.WritePromisesCSV(b, []shelf.Promises{p}, in) })
		inList := slices.ContainsFunc(list, func(r map[string]string) bool {
			return r["target_stated"] == want && r["target_qualifier"] == "力争;控制在;左右"
		})
		if shownIn(table.Rows)[want] == 0 || drawn(t, spec, l)[want] == 0 || !inList {
			t.Errorf("%s: %q is in the window %d times, in the picture %d, in the list %t", l, want, shownIn(table.Rows)[want], drawn(t, spec, l)[want], inList)
		}
	}
}
