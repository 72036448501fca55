package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// The measures of a notice, in layout units.
const (
	noticeWidest = 760
	noticePad    = 12
)

// Notice is a card at the page's foot that tells what was done, with a button for what may
// have been meant instead. The page leaves it room, so that it covers nothing. It stays until it
// is closed or replaced, or the reader does something else.
type Notice struct {
	widget.BaseWidget
	measurer *Measurer
	card     *Surface
	line     *Paragraph
	Buttons  []*PictureButton // the further step, if there is one, and closing
	// OnChange is called when the notice has come or gone: there is another room for the page.
	OnChange func()
	box      *fyne.Container
}

// NewNotice returns an empty notice.
func NewNotice(r *Measurer) *Notice {
	n := &Notice{measurer: r, OnChange: func() {}, card: NewCardSurface(), line: NewLine(r, LookBody, "")}
	n.box = container.New(Arrange{Place: n.place, Min: n.MinSize}, n.card, n.line)
	n.ExtendBaseWidget(n)
	n.Hide()
	return n
}

// Notify shows what was done. A button with the label offers act as a further step; an empty label
// offers none.
func (n *Notice) Notify(said, label, closing string, act func()) {
	n.line = NewLine(n.measurer, LookBody, said)
	n.Buttons = nil
	if label != "" {
		n.Buttons = append(n.Buttons, NewPictureButton(n.measurer, theme.NavigateNextIcon(), label, func() { n.Dismiss(); act() }))
	}
	n.Buttons = append(n.Buttons, NewPictureButton(n.measurer, theme.CancelIcon(), closing, n.Dismiss))
	n.box.Objects = []fyne.CanvasObject{n.card, n.line}
	for _, b := range n.Buttons {
		n.box.Objects = append(n.box.Objects, b)
	}
	n.Show()
	n.OnChange()
	n.place(n.Size())
	n.box.Refresh()
}

// Dismiss takes the notice away, if it is there.
func (n *Notice) Dismiss() {
	if n.Visible() {
		n.Hide()
		n.OnChange()
	}
}

// HeightIn returns how much of a page's foot the notice takes in a width, with the room around it.
func (n *Notice) HeightIn(width float32) float32 {
	if !n.Visible() {
		return 0
	}
	return n.height(widthIn(width)) + 2*noticePad
}

// widthIn returns how wide the notice is in a width.
func widthIn(width float32) float32 { return min(noticeWidest, width-2*noticePad) }

// PutAbove places the notice above a height, centred in a width.
func (n *Notice) PutAbove(bottom, width float32) {
	w := widthIn(width)
	h := n.height(w)
	Put(n, Round((width-w)/2), bottom-h-noticePad, w, h)
}

// beside returns the width that the text has beside the buttons, and whether it is one line there.
func (n *Notice) beside(width float32) (room float32, fits bool) {
	room = width - 2*noticePad
	for _, b := range n.Buttons {
		room -= b.MinSize().Width + noticePad
	}
	return room, room > 0 && n.line.HeightFor(room) <= n.line.HeightFor(noticeUnbroken)
}

// noticeUnbroken is a width in which no text is broken.
const noticeUnbroken = 1e5

// height is the height in a width.
func (n *Notice) height(width float32) float32 {
	if _, fits := n.beside(width); fits {
		return ButtonHeight + 2*noticePad
	}
	return n.line.HeightFor(width-2*noticePad) + ButtonHeight + 3*noticePad
}

// place puts the buttons at the right of a text of one line, and else below it.
func (n *Notice) place(size fyne.Size) {
	room, fits := n.beside(size.Width)
	top := float32(noticePad)
	if !fits {
		room = size.Width - 2*noticePad
		top += n.line.HeightFor(room) + noticePad
	}
	height := n.line.HeightFor(room)
	Put(n.card, 0, 0, size.Width, size.Height)
	if fits {
		Put(n.line, noticePad, Round((size.Height-height)/2), room, height)
	} else {
		Put(n.line, noticePad, noticePad, room, height)
	}
	x := size.Width - noticePad
	for i := len(n.Buttons) - 1; i >= 0; i-- {
		w := n.Buttons[i].MinSize().Width
		x -= w
		Put(n.Buttons[i], x, top, w, ButtonHeight)
		x -= noticePad
	}
}

// MinSize implements fyne.CanvasObject.
func (n *Notice) MinSize() fyne.Size { return fyne.NewSize(200, ButtonHeight+3*noticePad) }

// CreateRenderer implements fyne.Widget.
func (n *Notice) CreateRenderer() fyne.WidgetRenderer {
	n.ExtendBaseWidget(n)
	return widget.NewSimpleRenderer(n.box)
}
