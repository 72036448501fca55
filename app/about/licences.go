package about

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"yulan/app/kit"
	"yulan/assets"
)

// The measures of the dialog of licences, in layout units.
const (
	licenceNames = 250 // width of the list
	licenceGap   = 16  // from the list to the text
)

var licencesSize = fyne.NewSize(800, 460)

// licencesView shows the licences of everything that the program is made of: their list at the
// left, and the text of the chosen one beside it.
type licencesView struct {
	measurer *kit.Measurer
	Licences []assets.Licence
	List     *kit.KeyList
	Text     *kit.Column // the text of the chosen one
	body     *fyne.Container
	escape   func()
}

// Licences shows what the program is made of and under which licences.
func (r *Room) Licences() {
	if !kit.HasDialog(r.deps.Host) {
		r.OpenLicences()
	}
}

// OpenLicences opens the dialog of licences and returns it.
func (r *Room) OpenLicences() *licencesView {
	m := kit.NewModal(r.deps.Host, r.deps.Host.Words().T("dialog.close"), licencesSize)
	v := &licencesView{measurer: r.deps.Host.Measurer(), Licences: assets.Licences(), escape: m.Cancel}
	v.List = kit.NewKeyList(func() int { return len(v.Licences) },
		func() fyne.CanvasObject { return kit.NewTwoLines(r.deps.Host.Measurer()) },
		func(i int, row fyne.CanvasObject) { row.(*kit.TwoLines).Set(v.Licences[i].Of, v.Licences[i].Kind) },
		m.Cancel)
	v.List.WhenSelected(v.read)
	v.body = container.New(kit.Arrange{Place: v.place, Min: func() fyne.Size { return fyne.NewSize(licenceNames, 0) }})
	v.List.Select(0)
	m.Show(r.deps.Host.Words().T("menu.licences"), v.body, v.List)
	return v
}

// read shows the text of a licence.
func (v *licencesView) read(i int) {
	items := []kit.Item{{Object: kit.NewLine(v.measurer, kit.LookSection, v.Licences[i].Of)}}
	for text := range strings.SplitSeq(v.Licences[i].Text, "\n\n") {
		if text = strings.Join(strings.Fields(text), " "); text != "" {
			items = append(items, kit.Item{Object: kit.NewLine(v.measurer, kit.LookBody, text), Above: 8})
		}
	}
	v.Text = kit.NewColumn(kit.Margins{Right: 14, Bottom: 8}, items...)
	v.Text.Escape = v.escape
	v.body.Objects = []fyne.CanvasObject{v.List, v.Text}
	v.body.Refresh()
}

// place arranges list and text side by side.
func (v *licencesView) place(size fyne.Size) {
	kit.Put(v.List, 0, 0, licenceNames, size.Height)
	left := float32(licenceNames + licenceGap)
	kit.Put(v.Text, left, 0, max(0, size.Width-left), size.Height)
}
