package table

import (
	"io"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

// Format is a form in which figures are written to a file.
type Format struct {
	Extension string
	Write     func(io.Writer, *report.Report, []report.Figure, report.Language, assets.Words) error
}

// The formats.
var (
	CSV  = Format{".csv", writeCSV}
	XLSX = Format{".xlsx", pages.WriteXLSX}
)

func writeCSV(out io.Writer, r *report.Report, figures []report.Figure, l report.Language, _ assets.Words) error {
	return pages.WriteCSV(out, r, figures, l)
}

// File is a file that is to be saved.
type File struct {
	Title, Name, Extension string // of the dialog that asks where to; of the file
	Write                  func(io.Writer) error
}

// compareButton returns the button that compares the rows shown.
func (v *View) compareButton() *kit.KeyButton {
	return kit.NewKeyButton(v.deps.Host.Words().T("compare.shown"), v.CompareShown, v.deps.Escape)
}

// CompareShown sets the figures that are shown beside the others of their unit.
func (v *View) CompareShown() {
	if !kit.HasDialog(v.deps.Host) {
		v.deps.Compare(v.Table.Listing.IDs()...)
	}
}

// SaveButton returns the button that saves the rows shown, in the format chosen in its
// menu.
func (v *View) SaveButton() *kit.MenuButton {
	words := v.deps.Host.Words()
	item := func(label string, f Format) *fyne.MenuItem {
		item := fyne.NewMenuItem(label, func() { v.Save(f) })
		item.Disabled = v.Table.Listing.Len() == 0
		return item
	}
	return kit.NewMenuButton(words.T("listing.export"), func() *fyne.Menu {
		return fyne.NewMenu("", item(words.T("listing.xlsx"), XLSX), item(words.T("listing.csv"), CSV))
	}, v.deps.Escape)
}

// Save asks where to save the rows that are shown, in their order, and saves them.
func (v *View) Save(f Format) {
	if kit.HasDialog(v.deps.Host) {
		return
	}
	of := v.deps.Reading()
	var figures []report.Figure
	for _, id := range v.Table.Listing.IDs() {
		if figure, ok := of.Report.Figure(id); ok {
			figures = append(figures, figure)
		}
	}
	v.deps.Save(File{
		Title:     of.In.Words.T("listing.export-title", "n", len(figures)),
		Name:      pages.ListName(of.Report, of.In.Words, of.In.Language, len(figures)) + f.Extension,
		Extension: f.Extension,
		Write: func(out io.Writer) error {
			return f.Write(out, of.Report, figures, of.In.Language, of.In.Words)
		},
	})
}
