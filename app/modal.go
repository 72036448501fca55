package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// The measures of a dialog, in layout units.
const (
	modalMargin = 14 // inside its edges, besides Fyne's own
	modalGap    = 12 // between title, body and buttons
	modalAir    = 40 // that a dialog leaves of the window
	buttonLeast = 84 // width of a dialog's button
)

var lookDialog = textLook{size: theme.SizeNameSubHeadingText, colour: theme.ColorNameForeground, bold: true}

// modal is a dialog over the window: a title, a body, and buttons at the right below.
// Escape and its first button dismiss it. Fyne's own dialogs know no Escape and centre
// what they hold.
type modal struct {
	host    host
	popup   *widget.PopUp
	dismiss func() // told when the dialog is dismissed; may be nil
	buttons []*keyButton
	focus   fyne.Focusable // has it first
	size    fyne.Size
}

// newModal returns a dialog that dismisses on its first button. Its size is that of the
// body, title and buttons excepted.
func newModal(h host, dismissLabel string, size fyne.Size) *modal {
	m := &modal{host: h, size: size}
	m.addButton(dismissLabel, m.cancel)
	return m
}

// addButton adds a button to the right of those there are.
func (m *modal) addButton(label string, onTap func()) *keyButton {
	b := newKeyButton(label, onTap, m.cancel)
	m.buttons = append(m.buttons, b)
	return b
}

// show opens the dialog and puts the focus on a widget, or else on its last button.
func (m *modal) show(title string, body fyne.CanvasObject, focus fyne.Focusable) {
	if len(m.buttons) > 1 {
		m.buttons[len(m.buttons)-1].Importance = widget.HighImportance
	}
	head := newLine(m.host.Ruler(), lookDialog, title)
	objects := []fyne.CanvasObject{head, body}
	for _, b := range m.buttons {
		objects = append(objects, b)
	}
	place := func(size fyne.Size) { m.place(size, head, body) }
	layout := modalLayout{arrange{place, m.least(head)}, m}
	m.popup = widget.NewModalPopUp(container.New(layout, objects...), m.host.Canvas())
	m.popup.Show()
	m.focus = focus
	if focus == nil {
		m.focus = m.buttons[len(m.buttons)-1]
	}
	m.host.Canvas().Focus(m.focus)
	acquaint(m.host.Canvas())
}

// onKey takes the keys that nothing in the dialog has the focus for, as after a click
// beside its fields: they are meant for the dialog, not for the page beneath.
func (m *modal) onKey(e *fyne.KeyEvent) {
	enter := func() {
		m.host.Canvas().Focus(m.focus)
		m.focus.TypedKey(e)
	}
	dialogKey(e, enter, m.cancel)
}

// place puts title, body and buttons below each other.
func (m *modal) place(size fyne.Size, head *paragraph, body fyne.CanvasObject) {
	width := size.Width - 2*modalMargin
	top := head.heightFor(width)
	row := m.buttons[0].MinSize().Height
	put(head, modalMargin, modalMargin-4, width, top)
	y := modalMargin + top + modalGap - 6
	put(body, modalMargin, y, width, size.Height-y-modalGap-row-modalMargin)
	x := size.Width - modalMargin
	for i := len(m.buttons) - 1; i >= 0; i-- {
		w := max(buttonLeast, m.buttons[i].MinSize().Width+12)
		x -= w
		put(m.buttons[i], x, size.Height-modalMargin-row, w, row)
		x -= 8
	}
}

// least returns the size of the whole, as far as the window has room for it.
func (m *modal) least(head *paragraph) func() fyne.Size {
	return func() fyne.Size {
		frame := head.heightFor(m.size.Width) + m.buttons[0].MinSize().Height + 2*modalMargin + 2*modalGap
		whole := m.size.AddWidthHeight(2*modalMargin, frame)
		return whole.Min(m.host.Canvas().Size().SubtractWidthHeight(modalAir, modalAir))
	}
}

// cancel closes the dialog unanswered.
func (m *modal) cancel() {
	m.hide()
	if m.dismiss != nil {
		m.dismiss()
	}
}

// hide closes the dialog.
func (m *modal) hide() { m.popup.Hide() }

// modalLayout is the layout of a dialog, by which the dialog is found among what lies over
// the window.
type modalLayout struct {
	arrange
	modal *modal
}

// hasDialog tells whether something lies over the window: shortcuts of the menu reach the
// window then.
func hasDialog(h host) bool { return h.Canvas().Overlays().Top() != nil }

// topDialog returns the dialog that lies over all, or nil.
func topDialog(h host) *modal {
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

// ask shows a question. Its answers are the buttons after the first, which dismisses and
// has the focus: Enter pressed once too often changes nothing.
func ask(h host, title, text, dismiss string, answers ...answer) {
	body := newLine(h.Ruler(), lookBody, text)
	const width = 380
	m := newModal(h, dismiss, fyne.NewSize(width, body.heightFor(width)+8))
	for _, a := range answers {
		m.addButton(a.label, func() {
			m.hide()
			a.chosen()
		})
	}
	m.show(title, body, m.buttons[0])
}

// answer is a button of a question.
type answer struct {
	label  string
	chosen func()
}

// fail shows what went wrong.
func fail(h host, text string) {
	ask(h, h.Words().T("dialog.failed"), text, h.Words().T("dialog.close"))
}
