package pages_test

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"yulan/app/pages"
	"yulan/report"
)

// workbook writes figures and reads them back.
func workbook(t *testing.T, figures []report.Figure, l report.Language) (*excelize.File, []byte) {
	t.Helper()
	var b bytes.Buffer
	if err := pages.WriteXLSX(&b, load(t), figures, l, words(t, l)); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(bytes.NewReader(b.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	})
	return f, b.Bytes()
}

// rawRows reads a sheet's cells as they are stored, without formats.
func rawRows(t *testing.T, f *excelize.File, sheet string) [][]string {
	t.Helper()
	rows, err := f.GetRows(sheet, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// One row in full, as spreadsheets get it, in both languages.
func TestWorkbookRow(t *testing.T) {
	cases := map[report.Language]struct {
		id   string
		want []string // name, scope, value … in the order of the columns
	}{
		report.Chinese: {"china-europe-trains.level", []string{
			"中欧班列（成渝）开行班数", "川渝", "4800", "班", "超过", "超过4800班", "4800", "班", "规模", "2021年",
			"（五）二是 第2句", "5", "2", "2", "图中有", "china-europe-trains.level",
		}},
		report.English: {"grain.output", []string{
			"Total grain output", "", "109.3", "亿公斤", "", "109.3亿公斤", "10.93 million tonnes", "10930000", "tonnes", "level", "2021",
			"Ch. 3, sec. 4, sentence 2", "3", "4", "2", "in a chart", "grain.output",
		}},
	}
	for l, c := range cases {
		f, _ := workbook(t, load(t).Figures, l)
		rows := rawRows(t, f, f.GetSheetName(0))
		i := slices.IndexFunc(rows, func(row []string) bool { return slices.Contains(row, c.id) })
		if got := rows[max(i, 0)]; !slices.Equal(got, c.want) {
			t.Errorf("%s: got  %q\nwant %q", l, got, c.want)
		}
	}
}

// Every number of the report is a number in the workbook, exactly and with its places.
func TestWorkbookHoldsEveryFigure(t *testing.T) {
	r := load(t)
	for _, l := range report.Languages {
		f, _ := workbook(t, r.Figures, l)
		sheet := f.GetSheetName(0)
		rows := rawRows(t, f, sheet)
		if len(rows) != len(r.Figures)+1 {
			t.Fatalf("%s: got %d rows, want %d and their headings", l, len(rows), len(r.Figures))
		}
		columns := headings(t, rows[0], words(t, l).T("sheet.value"), words(t, l).T("sheet.printed"), words(t, l).T("sheet.base-value"))
		value, printed, base := columns[0], columns[1], columns[2]
		for i, want := range r.Figures {
			row := rows[i+1]
			if row[value] != want.Value.String() || row[printed] != pages.Printed(want) {
				t.Errorf("%s: got %s, %s, want %s, %s", want.ID, row[value], row[printed], want.Value, pages.Printed(want))
			}
			if l == report.Chinese && row[base] != want.Base().String() {
				t.Errorf("%s: got %s in base units, want %s", want.ID, row[base], want.Base())
			}
			name, err := excelize.CoordinatesToCellName(value+1, i+2)
			if err != nil {
				t.Fatal(err)
			}
			if kind, err := f.GetCellType(sheet, name); err != nil || kind != excelize.CellTypeUnset && kind != excelize.CellTypeNumber {
				t.Errorf("%s: the value is no number but of type %v (%v)", want.ID, kind, err)
			}
			first, _, _ := strings.Cut(want.Printed, "∶")
			if shown, err := f.GetCellValue(sheet, name); err != nil || strings.ReplaceAll(shown, ",", "") != first {
				t.Errorf("%s: the value shows as %s, printed is %s (%v)", want.ID, shown, first, err)
			}
		}
	}
}

// headings returns the indexes of columns by their headings.
func headings(t *testing.T, row []string, wanted ...string) []int {
	t.Helper()
	var at []int
	for _, w := range wanted {
		i := slices.Index(row, w)
		if i < 0 {
			t.Fatalf("no column is called %s: %q", w, row)
		}
		at = append(at, i)
	}
	return at
}

func TestWorkbookIsReadyToUse(t *testing.T) {
	r := load(t)
	f, data := workbook(t, r.Figures, report.English)
	sheet := f.GetSheetName(0)
	panes, err := f.GetPanes(sheet)
	if err != nil || !panes.Freeze || panes.YSplit != 1 {
		t.Errorf("the headings are not frozen: %+v, %v", panes, err)
	}
	part := string(partOf(t, data, "xl/worksheets/sheet1.xml"))
	if want := `<autoFilter ref="A1:Q` + strconv.Itoa(len(r.Figures)+1) + `"`; !strings.Contains(part, want) {
		t.Errorf("the sheet has no %s", want)
	}
	if width, err := f.GetColWidth(sheet, "A"); err != nil || width < 30 {
		t.Errorf("the column of the names is %v wide (%v)", width, err)
	}
	core := string(partOf(t, data, "docProps/core.xml"))
	if !strings.Contains(core, r.Source.Title.In(report.English)[:20]) || strings.Count(core, "1980-01-01T00:00:00Z") != 2 {
		t.Errorf("the properties are %s", core)
	}
}

// partOf returns a file of a workbook.
func partOf(t *testing.T, workbook []byte, name string) []byte {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(workbook), int64(len(workbook)))
	if err != nil {
		t.Fatal(err)
	}
	part, err := archive.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(part)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// The second sheet says what each column is, and cites the report.
func TestWorkbookExplainsItself(t *testing.T) {
	r := load(t)
	for _, l := range report.Languages {
		w := words(t, l)
		f, _ := workbook(t, r.Figures[:7], l)
		notes := rawRows(t, f, f.GetSheetName(1))
		explained := map[string]string{}
		for _, row := range notes {
			if len(row) > 1 {
				explained[row[0]] = row[1]
			}
		}
		for _, heading := range rawRows(t, f, f.GetSheetName(0))[0] {
			if fault := faultOf(heading, l); fault != nil {
				t.Errorf("%s: column %q %v", l, heading, fault)
			}
			if explained[heading] == "" || strings.Contains(explained[heading], "[") {
				t.Errorf("%s: column %q is explained as %q", l, heading, explained[heading])
			}
		}
		if got, want := explained[w.T("sheet.citation")], pages.CitePlaces(r, nil, l, w); got != want {
			t.Errorf("got the citation %q, want %q", got, want)
		}
		if got := explained[w.T("sheet.content")]; !strings.Contains(got, "7") || !strings.Contains(got, strconv.Itoa(len(r.Figures))) {
			t.Errorf("%s: the content is %q", l, got)
		}
	}
}

// The same figures make the same bytes, whatever the time and the order of maps.
func TestWorkbookIsReproducible(t *testing.T) {
	r := load(t)
	_, first := workbook(t, r.Figures, report.Chinese)
	for range 5 {
		if _, again := workbook(t, r.Figures, report.Chinese); !bytes.Equal(first, again) {
			t.Fatal("two workbooks of the same figures differ")
		}
	}
	if _, other := workbook(t, r.Figures[1:], report.Chinese); bytes.Equal(first, other) {
		t.Error("workbooks of other figures are the same")
	}
}

// What looks like a formula is a text, and stays one when its cell is edited.
func TestWorkbookRunsNoFormulas(t *testing.T) {
	hostile := []string{"=1+1", "=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"}
	figures := generated(len(hostile))
	for i, text := range hostile {
		figures[i].Name = report.NewText(text, text)
	}
	f, data := workbook(t, figures, report.Chinese)
	sheet := f.GetSheetName(0)
	for i, text := range hostile {
		name := "A" + strconv.Itoa(i+2)
		if got, err := f.GetCellValue(sheet, name); err != nil || strings.TrimSpace(got) != strings.TrimSpace(text) {
			t.Errorf("%q comes back as %q (%v)", text, got, err)
		}
		if formula, err := f.GetCellFormula(sheet, name); err != nil || formula != "" {
			t.Errorf("%q became the formula %q (%v)", text, formula, err)
		}
		if kind, err := f.GetCellType(sheet, name); err != nil || kind != excelize.CellTypeInlineString && kind != excelize.CellTypeSharedString {
			t.Errorf("%q is of type %v, no text (%v)", text, kind, err)
		}
		id, err := f.GetCellStyle(sheet, name)
		if err != nil {
			t.Fatal(err)
		}
		if style, err := f.GetStyle(id); err != nil || style.NumFmt != 49 { // 49 is "@", text
			t.Errorf("%q would become a formula when edited: %+v, %v", text, style, err)
		}
	}
	if strings.Contains(string(partOf(t, data, "xl/worksheets/sheet1.xml")), "<f>") {
		t.Error("the sheet has a formula")
	}
}

// CSV has no types, so nothing in it may look like a formula. Nothing in the data does.
func TestCSVHasNoFormulas(t *testing.T) {
	for _, l := range report.Languages {
		for _, row := range csvOf(t, load(t).Figures, l) {
			for _, cell := range row {
				if cell != "" && strings.ContainsAny(cell[:1], "=+-@\t\r") {
					t.Errorf("%s: %q looks like a formula", row[0], cell)
				}
			}
		}
	}
}

func csvOf(t *testing.T, figures []report.Figure, l report.Language) [][]string {
	t.Helper()
	var b bytes.Buffer
	if err := pages.WriteCSV(&b, load(t), figures, l); err != nil {
		t.Fatal(err)
	}
	text, marked := strings.CutPrefix(b.String(), "\ufeff")
	if !marked {
		t.Error("there is no byte-order mark")
	}
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestWriteCSV(t *testing.T) {
	r := load(t)
	f, _ := r.Figure("little-giants.total")
	trains, _ := r.Figure("china-europe-trains.level")
	rows := csvOf(t, []report.Figure{f, trains}, report.English)
	want := [][]string{
		{"id", "chapter", "section", "sentence", "printed", "value", "unit", "measure", "qualifier", "period", "scope", "name_zh", "name_en", "base_value", "base_unit"},
		{
			"little-giants.total", "0", "4", "5", "118", "118", "家", "cumulative", "", "2021-end", "",
			"国家级“专精特新”小巨人企业总数", "National-level specialized and sophisticated ‘little giant’ enterprises, total", "118", "number",
		},
		{
			"china-europe-trains.level", "5", "2", "2", "4800", "4800", "班", "level", "超过", "2021", trains.Scope.In(report.English),
			"中欧班列（成渝）开行班数", "Trips of the China-Europe Railway Express (Chengdu-Chongqing)", "4800", "trips",
		},
	}
	if !slices.EqualFunc(rows, want, slices.Equal) {
		t.Errorf("got  %q\nwant %q", rows, want)
	}
}

func TestBrokenWriterIsNoticed(t *testing.T) {
	r := load(t)
	if err := pages.WriteCSV(brokenWriter{}, r, r.Figures, report.Chinese); err == nil {
		t.Error("CSV did not notice")
	}
	if err := pages.WriteXLSX(brokenWriter{}, r, r.Figures, report.Chinese, words(t, report.Chinese)); err == nil {
		t.Error("XLSX did not notice")
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

// Another program than the library that wrote it has to read the workbook the same.
func TestLibreOfficeReadsTheWorkbook(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("skipped: LibreOffice (soffice) is not installed, so nothing but excelize reads the workbook")
	}
	r := load(t)
	folder := t.TempDir()
	f, data := workbook(t, r.Figures, report.Chinese)
	if err := os.WriteFile(filepath.Join(folder, "figures.xlsx"), data, 0o600); err != nil {
		t.Fatal(err)
	}
	// 44: comma, 34: quote, 76: UTF-8; then what cells show, of the first sheet.
	convert := exec.Command(office, "-env:UserInstallation=file://"+folder+"/profile", "--headless",
		"--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true", "--outdir", folder, "figures.xlsx")
	convert.Dir = folder
	if out, err := convert.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	converted, err := filepath.Glob(filepath.Join(folder, "*.csv"))
	if err != nil || len(converted) != 1 {
		t.Fatalf("LibreOffice wrote %v (%v)", converted, err)
	}
	text, err := os.ReadFile(converted[0])
	if err != nil {
		t.Fatal(err)
	}
	got, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(text, []byte("\ufeff")))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want, err := f.GetRows(f.GetSheetName(0))
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != len(want) {
		t.Fatalf("LibreOffice reads %d rows, want %d", len(got), len(want))
	}
	for i := range want {
		if !slices.EqualFunc(got[i], want[i], func(a, b string) bool { return ungrouped(a) == ungrouped(b) }) {
			t.Errorf("row %d: LibreOffice reads %q, excelize %q", i+1, got[i], want[i])
		}
	}
}

// ungrouped takes the signs between thousands from a number, which depend on the system's
// language; a text stays as it is.
func ungrouped(cell string) string {
	plain := strings.ReplaceAll(cell, ",", "")
	if _, err := strconv.ParseFloat(plain, 64); err != nil {
		return cell
	}
	return plain
}

func BenchmarkWriteXLSX(b *testing.B) {
	r, figures, w := load(b), generated(manyFigures), words(b, report.Chinese)
	for b.Loop() {
		if err := pages.WriteXLSX(io.Discard, r, figures, report.Chinese, w); err != nil {
			b.Fatal(err)
		}
	}
}

// The workbook of a report that was read by rules says how behind its other columns.
func TestWorkbookOfReadReportSaysHowItWasRead(t *testing.T) {
	cases := map[report.Language][]string{
		report.Chinese: {"机器读取", "承前或列举", "目标", "gdp.growth", "6.5", "carried over", "12"},
		report.English: {"machine-read", "list or clause before", "target", "gdp.growth", "6.5", "carried over", "12"},
	}
	for l, want := range cases {
		r := *load(t)
		r.Source.State = report.Read
		figure := r.Figures[0]
		figure.State, figure.Confidence, figure.Aim, figure.Indicator = report.Read, report.ByCarried, report.Target, "gdp.growth"
		figure.Upto, figure.Rule, figure.Start = "6.50", "carried over", 12
		var b bytes.Buffer
		if err := pages.WriteXLSX(&b, &r, []report.Figure{figure}, l, words(t, l)); err != nil {
			t.Fatal(err)
		}
		f, err := excelize.OpenReader(&b)
		if err != nil {
			t.Fatal(err)
		}
		rows := rawRows(t, f, f.GetSheetName(0))
		proven, _ := workbook(t, nil, l)
		columns := len(rawRows(t, proven, proven.GetSheetName(0))[0])
		if got := rows[1][columns:]; len(rows[0]) != columns+len(want) || !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", l, got, want)
		}
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	}
}
