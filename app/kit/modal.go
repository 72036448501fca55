package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// The measures of a dialog, in layout units.
const (
	modalMargin  = 14 // inside its edges, besides Fyne's own
	modalGap     = 12 // between title, body and buttons
	modalAir     = 40 // that a dialog leaves free of the window
	buttonLeast  = 84 // width of a dialog's button
	modalButtons = 8  // between two of them
)

// LookDialog is the look of a dialog's title.
var LookDialog = TextLook{Size: theme.SizeNameSubHeadingText, Colour: theme.ColorNameForeground, Bold: true}

// Modal is a dialog over the window: a title, a body, and buttons at the lower right. Escape
// and its first button dismiss it. Fyne's own dialogs ignore Escape and centre their contents.
type Modal struct {
	host    Host
	Popup   *widget.PopUp
	Dismiss func() // called when the dialog is dismissed; may be nil
	Closed  func() // called when it closes in any way; may be nil
	Buttons []*KeyButton
	focus   fyne.Focusable // receives keys first
	size    fyne.Size
	edge    *Surface // around the whole: on black, no shadow sets it off from the page
}

// NewModal returns a dialog that dismisses on its first button. The size is that of the body,
// without title and buttons.
func NewModal(h Host, dismissLabel string, size fyne.Size) *Modal {
	m := &Modal{host: h, size: size}
	m.AddButton(dismissLabel, m.Cancel)
	return m
}

// AddButton adds a button to the right of those there are.
func (m *Modal) AddButton(label string, onTap func()) *KeyButton {
	b := NewKeyButton(label, onTap, m.Cancel)
	m.Buttons = append(m.Buttons, b)
	return b
}

// Show opens the dialog and gives a widget the focus, or otherwise its last button.
func (m *Modal) Show(title string, body fyne.CanvasObject, focus fyne.Focusable) {
	if len(m.Buttons) > 1 {
		m.Buttons[len(m.Buttons)-1].Importance = widget.HighImportance
	}
	head := NewLine(m.host.Measurer(), LookDialog, title)
	m.edge = NewSurface(ColorNoColour)
	m.edge.Stroke, m.edge.Weight = ColorLine, 1
	objects := []fyne.CanvasObject{m.edge, head, body}
	for _, b := range m.Buttons {
		objects = append(objects, b)
	}
	place := func(size fyne.Size) { m.place(size, head, body) }
	layout := modalLayout{Arrange{place, m.least(head)}, m}
	m.Popup = widget.NewModalPopUp(container.New(layout, objects...), m.host.Canvas())
	m.Popup.Show()
	m.focus = focus
	if focus == nil {
		m.focus = m.Buttons[len(m.Buttons)-1]
	}
	if text, ok := m.focus.(*Column); ok {
		text.FocusQuietly()
	} else {
		m.host.Canvas().Focus(m.focus)
	}
	acquaint(m.host.Canvas())
}

// OnKey handles keys when nothing in the dialog has the focus, as after a click beside its
// fields: they are meant for the dialog, not for the page below.
func (m *Modal) OnKey(e *fyne.KeyEvent) {
	enter := func() {
		m.host.Canvas().Focus(m.focus)
		m.focus.TypedKey(e)
	}
	dialogKey(e, enter, m.Cancel)
}

// place puts title, body and buttons below each other.
func (m *Modal) place(size fyne.Size, head *Paragraph, body fyne.CanvasObject) {
	pad := theme.Padding() // Fyne's, around all that is placed here
	Put(m.edge, -pad, -pad, size.Width+2*pad, size.Height+2*pad)
	width := size.Width - 2*modalMargin
	top := head.HeightFor(width)
	row := m.Buttons[0].MinSize().Height
	Put(head, modalMargin, modalMargin-4, width, top)
	y := modalMargin + top + modalGap - 6
	Put(body, modalMargin, y, width, size.Height-y-modalGap-row-modalMargin)
	x := size.Width - modalMargin
	for i := len(m.Buttons) - 1; i >= 0; i-- {
		w := buttonWidth(m.Buttons[i])
		x -= w
		Put(m.Buttons[i], x, size.Height-modalMargin-row, w, row)
		x -= modalButtons
	}
}

func buttonWidth(b *KeyButton) float32 { return max(buttonLeast, b.MinSize().Width+12) }

// least returns the size of the whole dialog, which its buttons may widen, as far as the window
// has room for it.
func (m *Modal) least(head *Paragraph) func() fyne.Size {
	return func() fyne.Size {
		frame := head.HeightFor(m.size.Width) + m.Buttons[0].MinSize().Height + 2*modalMargin + 2*modalGap
		row := float32(-modalButtons)
		for _, b := range m.Buttons {
			row += buttonWidth(b) + modalButtons
		}
		whole := m.size.Max(fyne.NewSize(row, 0)).AddWidthHeight(2*modalMargin, frame)
		return whole.Min(m.host.Canvas().Size().SubtractWidthHeight(modalAir, modalAir))
	}
}

// Cancel closes the dialog unanswered.
func (m *Modal) Cancel() {
	m.Hide()
	if m.Dismiss != nil {
		m.Dismiss()
	}
}

// Hide closes the dialog.
func (m *Modal) Hide() {
	if m.host.Canvas().Overlays().Top() == m.Popup {
		m.host.Canvas().Unfocus() // or the cursor of a field that is gone would keep the window painting
	}
	m.Popup.Hide()
	if m.Closed != nil {
		m.Closed()
	}
}

// modalLayout is the layout of a dialog, by which it is recognised among the canvas's overlays.
type modalLayout struct {
	Arrange
	modal *Modal
}

// HasDialog tells whether anything lies over the window; shortcuts of the menu still reach the
// window then.
func HasDialog(h Host) bool { return h.Canvas().Overlays().Top() != nil }

// TopDialog returns the topmost dialog, or nil.
func TopDialog(h Host) *Modal {
	popup, ok := h.Canvas().Overlays().Top().(*widget.PopUp)
	if !ok {
		return nil
	}
	content, ok := popup.Content.(*fyne.Container)
	if !ok {
		return nil
	}
	layout, ok := content.Layout.(modalLayout)
	if !ok {
		return nil
	}
	return layout.modal
}

// Ask shows a question. Its answers are the buttons after the first, which dismisses and has
// the focus, so that pressing Enter once too often changes nothing.
func Ask(h Host, title, text, dismiss string, answers ...Answer) {
	body := NewLine(h.Measurer(), LookBody, text)
	const width = 380
	m := NewModal(h, dismiss, fyne.NewSize(width, body.HeightFor(width)+8))
	for _, a := range answers {
		m.AddButton(a.Label, func() {
			m.Hide()
			a.Chosen()
		})
	}
	m.Show(title, body, m.Buttons[0])
}

// Answer is a button of a question.
type Answer struct {
	Label  string
	Chosen func()
}

// Fail shows what went wrong.
func Fail(h Host, text string) {
	Ask(h, h.Words().T("dialog.failed"), text, h.Words().T("dialog.close"))
}
