package app

import (
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// The measures of the head of the report's text, in layout units.
const (
	headMargin   = 14
	headTop      = 9
	headRow      = 22
	mismatchMost = 5 // rows of the list that are seen at once
)

var lookLedger = kit.TextLook{Size: theme.SizeNameCaptionText, Colour: kit.ColorMuted, Leading: 1.5}

// sourceHead says which text is open and how it and the data agree. Where they do not, it
// has a list of the places, folded away at first.
type sourceHead struct {
	widget.BaseWidget
	measurer *kit.Measurer
	file     string // its name
	name     *kit.Paragraph
	ledger   *kit.Paragraph
	hide     *kit.PictureButton
	unfold   *kit.PictureButton // nil where all agrees
	list     *kit.KeyList
	places   []pages.Mismatch
	open     bool // the list is unfolded
	body     *fyne.Container

	onFold func()               // told when the list is folded or unfolded
	goTo   func(pages.Mismatch) // goes to a place of the list
}

func newSourceHead(r *kit.Measurer) *sourceHead {
	h := &sourceHead{measurer: r}
	h.list = kit.NewKeyList(func() int { return len(h.places) },
		func() fyne.CanvasObject { return kit.NewTwoLines(r) },
		func(i int, row fyne.CanvasObject) { row.(*kit.TwoLines).Set(h.places[i].Name, h.places[i].Problem) },
		h.fold)
	h.list.OnSelected = func(i int) { h.goTo(h.places[i]) }
	h.body = container.New(kit.Arrange{Place: h.place, Min: h.MinSize})
	h.ExtendBaseWidget(h)
	return h
}

// sourceHeading is what the head says.
type sourceHeading struct {
	path, ledger, unfold string // unfold is what the button of the list says
	places               []pages.Mismatch
	hide                 func()
}

// set changes what the head says.
func (h *sourceHead) set(s sourceHeading) {
	h.file = filepath.Base(s.path)
	h.name = kit.NewLine(h.measurer, kit.LookSection, "")
	h.ledger = kit.NewLine(h.measurer, lookLedger, s.ledger)
	h.hide = kit.NewPictureButton(h.measurer, theme.CancelIcon(), "", s.hide)
	h.places, h.unfold = s.places, nil
	h.open = h.open && len(s.places) > 0
	h.body.Objects = []fyne.CanvasObject{h.name, h.ledger, h.hide}
	if len(s.places) > 0 {
		h.unfold = kit.NewPictureButton(h.measurer, theme.WarningIcon(), s.unfold, h.fold)
		h.body.Objects = append(h.body.Objects, h.unfold, h.list)
	}
	h.list.UnselectAll()
	h.list.Refresh()
}

// fold folds the list away, or unfolds it.
func (h *sourceHead) fold() {
	h.open = !h.open
	h.onFold()
}

// HeightFor implements fitted.
func (h *sourceHead) HeightFor(width float32) float32 {
	if h.name == nil {
		return 0
	}
	height := headTop + headRow + h.ledger.HeightFor(width-2*headMargin) + headTop
	if h.unfold != nil {
		height += headRow
	}
	if h.open {
		height += h.listHeight()
	}
	return height
}

// listHeight is the height of the list: that of its rows, as long as they are few.
func (h *sourceHead) listHeight() float32 {
	return float32(min(len(h.places), mismatchMost)) * (kit.TwoLinesHeight + theme.Padding())
}

// place puts the parts below each other.
func (h *sourceHead) place(size fyne.Size) {
	if h.name == nil {
		return
	}
	width := size.Width - 2*headMargin
	cross := h.hide.MinSize()
	h.name.SetText(h.measurer.Shorten(h.file, theme.TextSize(), true, width-cross.Width))
	kit.Put(h.name, headMargin, headTop, width-cross.Width, headRow)
	kit.Put(h.hide, size.Width-headMargin+kit.ButtonPadding-cross.Width, headTop, cross.Width, cross.Height)
	y := float32(headTop + headRow)
	ledger := h.ledger.HeightFor(width)
	kit.Put(h.ledger, headMargin, y, width, ledger)
	y += ledger
	if h.unfold == nil {
		return
	}
	kit.Put(h.unfold, headMargin-kit.ButtonPadding, y, h.unfold.MinSize().Width, kit.ButtonHeight)
	kit.SetVisible(h.list, h.open)
	kit.Put(h.list, 0, y+headRow, size.Width, h.listHeight())
}

// MinSize implements fyne.CanvasObject.
func (h *sourceHead) MinSize() fyne.Size { return fyne.NewSize(kit.NarrowestParagraph, headRow) }

// CreateRenderer implements fyne.Widget.
func (h *sourceHead) CreateRenderer() fyne.WidgetRenderer {
	h.ExtendBaseWidget(h)
	return widget.NewSimpleRenderer(h.body)
}
