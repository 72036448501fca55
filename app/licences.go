package app

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

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
	ruler    *ruler
	licences []assets.Licence
	list     *keyList
	text     *column // of the chosen one
	body     *fyne.Container
	escape   func()
}

// licences shows what the program is made of and under which licences.
func (w *window) licences() {
	if !hasDialog(w.host) {
		w.openLicences()
	}
}

// openLicences opens the dialog of licences and returns it.
func (w *window) openLicences() *licencesView {
	m := newModal(w.host, w.words.T("dialog.close"), licencesSize)
	v := &licencesView{ruler: w.ruler, licences: assets.Licences(), escape: m.cancel}
	v.list = newKeyList(func() int { return len(v.licences) },
		func() fyne.CanvasObject { return newTwoLines(w.ruler) },
		func(i int, row fyne.CanvasObject) { row.(*twoLines).set(v.licences[i].Of, v.licences[i].Kind) },
		m.cancel)
	v.list.OnSelected = v.read
	v.body = container.New(arrange{v.place, func() fyne.Size { return fyne.NewSize(licenceNames, 0) }})
	v.list.Select(0)
	m.show(w.words.T("menu.licences"), v.body, v.list)
	return v
}

// read shows the text of a licence.
func (v *licencesView) read(i int) {
	items := []item{{object: newLine(v.ruler, lookSection, v.licences[i].Of)}}
	for text := range strings.SplitSeq(v.licences[i].Text, "\n\n") {
		if text = strings.Join(strings.Fields(text), " "); text != "" {
			items = append(items, item{object: newLine(v.ruler, lookBody, text), above: 8})
		}
	}
	v.text = newColumn(margins{right: 14, bottom: 8}, items...)
	v.text.escape = v.escape
	v.body.Objects = []fyne.CanvasObject{v.list, v.text}
	v.body.Refresh()
}

// place puts list and text beside each other.
func (v *licencesView) place(size fyne.Size) {
	put(v.list, 0, 0, licenceNames, size.Height)
	left := float32(licenceNames + licenceGap)
	put(v.text, left, 0, max(0, size.Width-left), size.Height)
}
