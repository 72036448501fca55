package app

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"yulan/app/kit"
	"yulan/assets"
)

// The measures of the dialog of licences, in layout units.
const (
	licenceNames = 250 // width of their list
	licenceGap   = 16  // from it to the text
)

var licencesSize = fyne.NewSize(800, 460)

// licencesView is the licences of all that the program is made of: their list at the left,
// the text of the chosen one beside it.
type licencesView struct {
	measurer *kit.Measurer
	licences []assets.Licence
	list     *kit.KeyList
	text     *kit.Column // of the chosen one
	body     *fyne.Container
	escape   func()
}

// licences shows what the program is made of and under which licences.
func (w *window) licences() {
	if !kit.HasDialog(w.host) {
		w.openLicences()
	}
}

// openLicences opens the dialog of licences and returns it.
func (w *window) openLicences() *licencesView {
	m := kit.NewModal(w.host, w.words.T("dialog.close"), licencesSize)
	v := &licencesView{measurer: w.measurer, licences: assets.Licences(), escape: m.Cancel}
	v.list = kit.NewKeyList(func() int { return len(v.licences) },
		func() fyne.CanvasObject { return kit.NewTwoLines(w.measurer) },
		func(i int, row fyne.CanvasObject) { row.(*kit.TwoLines).Set(v.licences[i].Of, v.licences[i].Kind) },
		m.Cancel)
	v.list.OnSelected = v.read
	v.body = container.New(kit.Arrange{Place: v.place, Min: func() fyne.Size { return fyne.NewSize(licenceNames, 0) }})
	v.list.Select(0)
	m.Show(w.words.T("menu.licences"), v.body, v.list)
	return v
}

// read shows the text of a licence.
func (v *licencesView) read(i int) {
	items := []kit.Item{{Object: kit.NewLine(v.measurer, kit.LookSection, v.licences[i].Of)}}
	for text := range strings.SplitSeq(v.licences[i].Text, "\n\n") {
		if text = strings.Join(strings.Fields(text), " "); text != "" {
			items = append(items, kit.Item{Object: kit.NewLine(v.measurer, kit.LookBody, text), Above: 8})
		}
	}
	v.text = kit.NewColumn(kit.Margins{Right: 14, Bottom: 8}, items...)
	v.text.Escape = v.escape
	v.body.Objects = []fyne.CanvasObject{v.list, v.text}
	v.body.Refresh()
}

// place puts list and text beside each other.
func (v *licencesView) place(size fyne.Size) {
	kit.Put(v.list, 0, 0, licenceNames, size.Height)
	left := float32(licenceNames + licenceGap)
	kit.Put(v.text, left, 0, max(0, size.Width-left), size.Height)
}
