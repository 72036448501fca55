package xlsx_test

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"yulan/app/pages/xlsx"
)

// write writes a workbook and reads it back with a library that knows the whole format.
func write(t *testing.T, book xlsx.Workbook) *excelize.File {
	t.Helper()
	var b bytes.Buffer
	if err := xlsx.Write(&b, book); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() }) // it was read from memory
	return f
}

func rows(cells ...[]xlsx.Cell) xlsx.Sheet {
	return xlsx.Sheet{Name: "rows", Rows: slices.Values(cells)}
}

func TestTextsComeBackAsTheyWere(t *testing.T) {
	cases := map[string]string{
		"Chinese":                    "地区生产总值",
		"beyond the first plane":     "𠮷野家 😀",
		"markup":                     `<b> & "quoted" 'text' ]]>`,
		"space at both ends":         "  two  ",
		"lines":                      "one\ntwo",
		"what looks like an escape":  "_x0041_ and _X0041_ and _x005F_x0041_",
		"what looks like a formula":  "=1+1",
		"a number that is a text":    "00042",
		"an error's name":            "#N/A",
		"as long as a cell can hold": strings.Repeat("长", 32767),
	}
	for name, text := range cases {
		t.Run(name, func(t *testing.T) {
			f := write(t, xlsx.Workbook{Sheets: []xlsx.Sheet{rows([]xlsx.Cell{{Text: text}})}})
			if got, err := f.GetCellValue("rows", "A1"); err != nil || got != text {
				t.Errorf("got %.40q (%v), want %.40q", got, err, text)
			}
		})
	}
}

func TestTextsThatNoCellHolds(t *testing.T) {
	for name, text := range map[string]string{
		"one too many":          strings.Repeat("长", 32768),
		"in two units a letter": strings.Repeat("𠮷", 16384),
	} {
		t.Run(name, func(t *testing.T) {
			err := xlsx.Write(io.Discard, xlsx.Workbook{Sheets: []xlsx.Sheet{rows([]xlsx.Cell{{Text: text}})}})
			if err == nil || !strings.Contains(err.Error(), "too long for a cell") {
				t.Errorf("got %v, want that it is too long", err)
			}
		})
	}
	if err := xlsx.Write(io.Discard, xlsx.Workbook{Sheets: []xlsx.Sheet{rows([]xlsx.Cell{{Text: strings.Repeat("长", 20000)}})}}); err != nil {
		t.Errorf("20,000 characters, 60,000 bytes: %v", err)
	}
}

func TestCharactersThatXMLCannotSay(t *testing.T) {
	f := write(t, xlsx.Workbook{Sheets: []xlsx.Sheet{rows([]xlsx.Cell{{Text: "a\x00b\x1bc\xffd"}})}})
	if got, err := f.GetCellValue("rows", "A1"); err != nil || got != "a\ufffdb\ufffdc\ufffdd" {
		t.Errorf("got %q, %v", got, err)
	}
}

func TestNumbersAreExactAndFormatted(t *testing.T) {
	cells := []xlsx.Cell{
		{Number: "-75.10", Style: xlsx.Style{Format: "#,##0.00"}},
		{Number: "123456789012345678901234567890"},
		{Number: "27894", Style: xlsx.Style{Format: "#,##0"}},
	}
	f := write(t, xlsx.Workbook{Sheets: []xlsx.Sheet{rows(cells)}})
	for i, want := range []struct{ stored, shown string }{
		{"-75.10", "-75.10"}, {"123456789012345678901234567890", ""}, {"27894", "27,894"},
	} {
		at := string(rune('A'+i)) + "1"
		if got, err := f.GetCellValue("rows", at, excelize.Options{RawCellValue: true}); err != nil || got != want.stored {
			t.Errorf("%s: got %s (%v), want %s", at, got, err, want.stored)
		}
		if got, err := f.GetCellValue("rows", at); err != nil || want.shown != "" && got != want.shown {
			t.Errorf("%s: shows %s (%v), want %s", at, got, err, want.shown)
		}
	}
}

// More columns than the alphabet has letters, empty cells, and rows without any.
func TestCellsStandWhereTheyShould(t *testing.T) {
	row := make([]xlsx.Cell, 704)
	for _, i := range []int{0, 25, 26, 51, 52, 701, 702, 703} {
		row[i].Text = "here"
	}
	f := write(t, xlsx.Workbook{Sheets: []xlsx.Sheet{rows(nil, row)}})
	for _, at := range []string{"A2", "Z2", "AA2", "AZ2", "BA2", "ZZ2", "AAA2", "AAB2"} {
		if got, err := f.GetCellValue("rows", at); err != nil || got != "here" {
			t.Errorf("%s: got %q, %v", at, got, err)
		}
	}
	if got, _ := f.GetCellValue("rows", "B2"); got != "" {
		t.Errorf("B2: got %q, want nothing", got)
	}
}

func TestSheetsAndWhatTheyAre(t *testing.T) {
	list := xlsx.Sheet{
		Name: "Leute's & <Zahlen>", Widths: []float64{30, 8.5}, List: true, Wide: true,
		Rows: slices.Values([][]xlsx.Cell{{{Text: "name", Style: xlsx.Style{Bold: true}}, {Text: "value"}}, {{Text: "a"}, {Number: "1"}}}),
	}
	f := write(t, xlsx.Workbook{
		Title: "A <title>", Creator: "渝览", Language: "zh", Sheets: []xlsx.Sheet{rows(), list},
	})
	if got, want := f.GetSheetList(), []string{"rows", list.Name}; !slices.Equal(got, want) {
		t.Errorf("got the sheets %q, want %q", got, want)
	}
	if p, err := f.GetDocProps(); err != nil || p.Title != "A <title>" || p.Creator != "渝览" || p.LastModifiedBy != "渝览" || p.Language != "zh" {
		t.Errorf("got %+v, %v", p, err)
	}
	if w, err := f.GetColWidth(list.Name, "B"); err != nil || w != 8.5 {
		t.Errorf("column B is %v wide (%v)", w, err)
	}
	if p, err := f.GetPanes(list.Name); err != nil || !p.Freeze || p.XSplit != 1 || p.YSplit != 1 {
		t.Errorf("got the panes %+v, %v", p, err)
	}
	names := f.GetDefinedName()
	if len(names) != 1 || names[0].RefersTo != "'Leute''s & <Zahlen>'!$A$1:$B$2" || names[0].Scope != list.Name {
		t.Errorf("got the names %+v", names)
	}
	id, err := f.GetCellStyle(list.Name, "A1")
	if err != nil {
		t.Fatal(err)
	}
	if style, err := f.GetStyle(id); err != nil || style.Font == nil || !style.Font.Bold {
		t.Errorf("the heading is not bold: %+v, %v", style, err)
	}
}

// A writer that fails after some bytes makes Write fail, wherever that is.
func TestWriteFailsWithItsWriter(t *testing.T) {
	var whole bytes.Buffer
	book := func() xlsx.Workbook {
		return xlsx.Workbook{Sheets: []xlsx.Sheet{rows([]xlsx.Cell{{Text: "text"}, {Number: "1"}})}}
	}
	if err := xlsx.Write(&whole, book()); err != nil {
		t.Fatal(err)
	}
	for n := range whole.Len() {
		if err := xlsx.Write(&limited{n}, book()); !errors.Is(err, errFull) {
			t.Fatalf("after %d of %d bytes: got %v, want %v", n, whole.Len(), err, errFull)
		}
	}
}

var errFull = errors.New("full")

// limited is a writer with room for some bytes.
type limited struct{ left int }

func (l *limited) Write(p []byte) (int, error) {
	if len(p) > l.left {
		n := l.left
		l.left = 0
		return n, errFull
	}
	l.left -= len(p)
	return len(p), nil
}
