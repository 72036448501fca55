package table

import (
	"io"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/report"
)

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
		v.deps.Compare(v.Compare, v.Table.Listing.IDs()...)
	}
}

// SaveButton returns the button that saves the rows shown, in the format chosen in its
// menu.
func (v *View) SaveButton() *kit.MenuButton {
	words := v.deps.Host.Words()
	return kit.NewMenuButton(words.T("listing.export"), func() *fyne.Menu {
		menu := fyne.NewMenu("")
		for _, f := range pages.ListFormats {
			item := fyne.NewMenuItem(words.T("listing."+f.ID), func() { v.Save(f) })
			item.Disabled = v.Table.Listing.Len() == 0
			menu.Items = append(menu.Items, item)
		}
		return menu
	}, v.deps.Escape)
}

// Save asks where to save the rows that are shown, in their order, and saves them.
func (v *View) Save(f pages.ListFormat) {
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
