package source

import (
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/files"
	"yulan/app/kit"
	"yulan/app/pages"
)

// The measures of the head of the report's text, in layout units.
const (
	headMargin   = 14
	headTop      = 9
	headRow      = 22
	mismatchMost = 5 // rows of the list that are visible at once
)

var lookLedger = kit.TextLook{Size: theme.SizeNameCaptionText, Colour: kit.ColorMuted, Leading: 1.5}

// head tells which text is open and how it agrees with the data. Where it does not, there is a
// list of the places, folded at first, and of what else is worth knowing.
type head struct {
	widget.BaseWidget
	measurer *kit.Measurer
	file     string // its name
	name     *kit.Paragraph
	Ledger   *kit.Paragraph
	hide     *kit.PictureButton
	unfold   *kit.PictureButton // nil if there is nothing to list
	List     *kit.KeyList
	Places   []pages.Mismatch
	Open     bool // the list is unfolded
	body     *fyne.Container

	onFold func()               // called when the list is folded or unfolded
	goTo   func(pages.Mismatch) // goes to a place of the list
}

func newHead(r *kit.Measurer) *head {
	h := &head{measurer: r}
	h.List = kit.NewKeyList(func() int { return len(h.Places) },
		func() fyne.CanvasObject { return kit.NewTwoLines(r) },
		func(i int, row fyne.CanvasObject) { row.(*kit.TwoLines).Set(h.Places[i].Name, h.Places[i].Problem) },
		h.Fold)
	h.List.WhenSelected(func(i int) { h.goTo(h.Places[i]) })
	h.body = container.New(kit.Arrange{Place: h.place, Min: h.MinSize})
	h.ExtendBaseWidget(h)
	return h
}

// headContents is the contents of the head.
type headContents struct {
	Path, Ledger, Unfold string // unfold is the label of the button that unfolds the list
	Places               []pages.Mismatch
	Differ               bool // some of the places say that the text differs from the data
	Hide                 func()
}

// set changes the contents of the head.
func (h *head) set(s headContents) {
	h.file = files.Printable(filepath.Base(s.Path))
	h.name = kit.NewLine(h.measurer, kit.LookSection, "")
	h.Ledger = kit.NewLine(h.measurer, lookLedger, s.Ledger)
	h.hide = kit.NewPictureButton(h.measurer, theme.CancelIcon(), "", s.Hide)
	h.Places, h.unfold = s.Places, nil
	h.Open = h.Open && len(s.Places) > 0
	h.body.Objects = []fyne.CanvasObject{h.name, h.Ledger, h.hide}
	if len(s.Places) > 0 {
		icon := theme.InfoIcon()
		if s.Differ {
			icon = theme.WarningIcon()
		}
		h.unfold = kit.NewPictureButton(h.measurer, icon, s.Unfold, h.Fold)
		h.body.Objects = append(h.body.Objects, h.unfold, h.List)
	}
	h.List.UnselectAll()
	h.List.Refresh()
}

// Fold folds the list away, or unfolds it.
func (h *head) Fold() {
	h.Open = !h.Open
	h.onFold()
}

// HeightFor implements fitted.
func (h *head) HeightFor(width float32) float32 {
	if h.name == nil {
		return 0
	}
	height := headTop + headRow + h.Ledger.HeightFor(width-2*headMargin) + headTop
	if h.unfold != nil {
		height += headRow
	}
	if h.Open {
		height += h.listHeight()
	}
	return height
}

// listHeight is the height of the list: that of its rows, up to a limit.
func (h *head) listHeight() float32 {
	return float32(min(len(h.Places), mismatchMost)) * (kit.TwoLinesHeight + theme.Padding())
}

// place puts the parts below each other.
func (h *head) place(size fyne.Size) {
	if h.name == nil {
		return
	}
	width := size.Width - 2*headMargin
	cross := h.hide.MinSize()
	h.name.SetText(h.measurer.Shorten(h.file, theme.TextSize(), true, width-cross.Width))
	kit.Put(h.name, headMargin, headTop, width-cross.Width, headRow)
	kit.Put(h.hide, size.Width-headMargin+kit.ButtonPadding-cross.Width, headTop, cross.Width, cross.Height)
	y := float32(headTop + headRow)
	ledger := h.Ledger.HeightFor(width)
	kit.Put(h.Ledger, headMargin, y, width, ledger)
	y += ledger
	if h.unfold == nil {
		return
	}
	kit.Put(h.unfold, headMargin-kit.ButtonPadding, y, h.unfold.MinSize().Width, kit.ButtonHeight)
	kit.SetVisible(h.List, h.Open)
	kit.Put(h.List, 0, y+headRow, size.Width, h.listHeight())
}

// MinSize implements fyne.CanvasObject.
func (h *head) MinSize() fyne.Size { return fyne.NewSize(kit.NarrowestParagraph, headRow) }

// CreateRenderer implements fyne.Widget.
func (h *head) CreateRenderer() fyne.WidgetRenderer {
	h.ExtendBaseWidget(h)
	return widget.NewSimpleRenderer(h.body)
}
