package app

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/pages"
	"yulan/report"
)

// What is saved is what is shown: the rows that the filter lets through, in their order.
func TestExportTable(t *testing.T) {
	for label, id := range map[string]string{"文本表格": "csv", "Excel": "xlsx"} {
		f, _ := pages.ListFormatOf(id)
		t.Run(f.Extension, func(t *testing.T) {
			r := readingTable(t)
			r.w.table.View.Filter(pages.Filter{Only: map[pages.Facet][]string{pages.FacetChapter: {"7"}}})
			r.w.table.View.Sort(pages.Order{Column: pages.ColumnValue, Descending: true})
			menuItem(t, r.w.table.View.SaveButton().Menu(), label).Action()
			r.sees("listing.export-title", "n", r.w.table.View.Table.Listing.Len())
			r.types("民生")
			r.press(fyne.KeyReturn)
			r.hasDialogs(0)
			path := filepath.Join(r.folder, "民生"+f.Extension)
			r.sees("export.saved", "path", path)
			got, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			var want bytes.Buffer
			if err := f.Write(&want, r.w.state.report, sortedOfChapter(r.w, 7), r.w.state.language, r.w.words); err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want.Bytes()) {
				t.Errorf("the file has %d bytes, want other %d", len(got), want.Len())
			}
		})
	}
}

// sortedOfChapter returns the figures of a chapter as the table has them, read row by row.
func sortedOfChapter(w *window, chapter int) []report.Figure {
	var figures []report.Figure
	for i := range w.table.View.Table.Listing.Len() {
		f, ok := w.state.report.Figure(w.table.Rows.Listing.Row(i).ID)
		if ok && f.At.Chapter == chapter {
			figures = append(figures, f)
		}
	}
	return figures
}

// A file that cannot be written is reported, and an empty table has nothing to save.
func TestExportTableFails(t *testing.T) {
	r := readingTable(t)
	csv, _ := pages.ListFormatOf("csv")
	r.w.table.View.Save(csv)
	path := filepath.Join(r.folder, "sub")
	if err := os.Mkdir(path+csv.Extension, 0o755); err != nil {
		t.Fatal(err)
	}
	r.types("sub")
	r.press(fyne.KeyReturn)
	r.sees("failure.is-folder")
	r.press(fyne.KeyEscape)
	r.w.table.View.Filter(pages.Filter{Text: "没有这个"})
	for _, i := range r.w.table.View.SaveButton().Menu().Items {
		if !i.Disabled {
			t.Errorf("%s saves nothing", i.Label)
		}
	}
}
