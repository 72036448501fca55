package kit

import (
	"bytes"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// The measures of a picture's button, in layout units.
const (
	buttonText    = 11
	ButtonPadding = 6
	buttonGap     = 3 // between icon and word
	ButtonHeight  = 20
	buttonAir     = ButtonHeight - buttonText // above and below a word
	iconOver      = 3                         // how much larger an icon is than its word's type
)

// PictureButton is a small, unobtrusive button with an icon and a word, or an icon alone.
type PictureButton struct {
	widget.BaseWidget
	symbol  fyne.Resource
	text    string
	width   float32 // with its word
	size    float32 // of the word's type
	onTap   func()
	hovered bool
	terse   bool // shows its icon alone
	raised  bool // has an edge and a ground
	focused bool
	whole   fyne.CanvasObject // the widget on the canvas: this one, or one around it
	// OnOver is called when the pointer comes and goes, and Hint tells what a button without a
	// word does; both may be nil.
	OnOver func(over bool)
	Hint   func(text string, at Frame)
}

var (
	_ fyne.Tappable      = (*PictureButton)(nil)
	_ desktop.Hoverable  = (*PictureButton)(nil)
	_ desktop.Cursorable = (*PictureButton)(nil)
)

// NewPictureButton returns a button of a symbol and a word; the word may be empty.
func NewPictureButton(r *Measurer, symbol fyne.Resource, text string, onTap func()) *PictureButton {
	b := newPictureButton(r, symbol, text, onTap)
	b.whole = b
	b.ExtendBaseWidget(b)
	return b
}

func newPictureButton(r *Measurer, symbol fyne.Resource, text string, onTap func()) *PictureButton {
	b := &PictureButton{symbol: symbol, text: text, size: buttonText, onTap: onTap}
	b.width = b.widthOf(r, text)
	return b
}

// SetTextSize sets the size of the type, with which icon and button grow.
func (b *PictureButton) SetTextSize(r *Measurer, size float32) {
	if size != b.size {
		b.size = size
		b.width = b.widthOf(r, b.text)
		b.Refresh()
	}
}

// icon returns the size of the icon.
func (b *PictureButton) icon() float32 { return b.size + iconOver }

// alone returns the width of the button without its word.
func (b *PictureButton) alone() float32 { return ButtonPadding + b.icon() + ButtonPadding }

// widthOf returns the width of the button with a word.
func (b *PictureButton) widthOf(r *Measurer, text string) float32 {
	if text == "" {
		return b.alone()
	}
	return Round(b.alone() + buttonGap + r.Measure(text, b.size, false))
}

// SetTerse sets whether the button shows only its icon.
func (b *PictureButton) SetTerse(terse bool) {
	if terse != b.terse {
		b.terse = terse
		b.Refresh()
	}
}

// Raise gives the button the ground and the edge of a card, where it stands by itself.
func (b *PictureButton) Raise() { b.raised = true }

// SetFace gives the button another symbol and word, for what it does now.
func (b *PictureButton) SetFace(r *Measurer, symbol fyne.Resource, text string) {
	if text == b.text {
		return
	}
	b.symbol, b.text = symbol, text
	b.width = b.widthOf(r, text)
	b.Refresh()
}

// WidthWithWord returns the width of the button with its word, whether or not that is shown.
func (b *PictureButton) WidthWithWord() float32 { return b.width }

// FitWords drops the words of buttons that stand side by side, the last first, until they fit.
func FitWords[B interface {
	MinSize() fyne.Size
	WidthWithWord() float32
	SetTerse(terse bool)
}](buttons []B, room float32) {
	words := float32(0)
	for _, b := range buttons {
		words += b.WidthWithWord()
	}
	for i := len(buttons) - 1; i >= 0; i-- {
		b := buttons[i]
		terse := words > room
		b.SetTerse(terse)
		if terse {
			words -= b.WidthWithWord() - b.MinSize().Width
		}
	}
}

// Tapped implements fyne.Tappable.
func (b *PictureButton) Tapped(*fyne.PointEvent) { b.onTap() }

// Cursor implements desktop.Cursorable.
func (b *PictureButton) Cursor() desktop.Cursor { return desktop.PointerCursor }

// MouseIn implements desktop.Hoverable.
func (b *PictureButton) MouseIn(e *desktop.MouseEvent) {
	b.over(true)
	if b.Hint != nil && b.terse {
		at := e.AbsolutePosition.Subtract(e.Position)
		b.Hint(b.text, Frame{X: at.X, Y: at.Y, Width: b.Size().Width, Height: b.Size().Height})
	}
}

// MouseMoved implements desktop.Hoverable.
func (b *PictureButton) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (b *PictureButton) MouseOut() {
	b.over(false)
	if b.Hint != nil && b.terse {
		b.Hint("", Frame{})
	}
}

// over shows whether the pointer is on the button.
func (b *PictureButton) over(over bool) {
	b.hovered = over
	b.Refresh()
	if b.OnOver != nil {
		b.OnOver(over)
	}
}

// MinSize implements fyne.CanvasObject.
func (b *PictureButton) MinSize() fyne.Size {
	if b.terse {
		return fyne.NewSize(b.alone(), b.size+buttonAir)
	}
	return fyne.NewSize(b.width, b.size+buttonAir)
}

// CreateRenderer implements fyne.Widget.
func (b *PictureButton) CreateRenderer() fyne.WidgetRenderer {
	r := &pictureButtonRenderer{
		button:     b,
		background: canvas.NewRectangle(nil),
		icon:       canvas.NewImageFromResource(nil),
		text:       canvas.NewText(b.text, nil),
	}
	r.background.CornerRadius = 4
	if b.raised {
		r.background.CornerRadius = CardRadius
	}
	r.paint()
	return r
}

type pictureButtonRenderer struct {
	button     *PictureButton
	background *canvas.Rectangle
	icon       *canvas.Image
	inked      color.Color // of the icon as drawn
	symbol     fyne.Resource
	text       *canvas.Text
}

// paint sets the colours of all parts. The icon is redrawn only when its colour changes: that
// takes as long as measuring a line of text, and a page has twenty.
func (r *pictureButtonRenderer) paint() {
	background, ink := ColorNoColour, ColorMuted
	if r.button.raised {
		background, ink = ColorCard, theme.ColorNameForeground
	}
	if r.button.hovered || r.button.focused {
		background, ink = theme.ColorNameHover, theme.ColorNameForeground
	}
	r.background.FillColor = theme.Color(background)
	r.background.StrokeWidth = 0
	if r.button.raised {
		r.background.StrokeWidth, r.background.StrokeColor = 1, theme.Color(ColorLine)
	}
	if r.button.focused {
		r.background.StrokeWidth, r.background.StrokeColor = 2, theme.Color(ColorStrong)
	}
	if now := theme.Color(ink); now != r.inked || r.button.symbol != r.symbol {
		r.icon.Resource = theme.NewColoredResource(r.button.symbol, ink)
		r.icon.Refresh()
		r.inked, r.text.Color, r.symbol = now, now, r.button.symbol
	}
	r.text.Text, r.text.TextSize = r.button.text, r.button.size
	r.text.Hidden = r.button.terse
}

func (r *pictureButtonRenderer) Refresh() {
	r.paint()
	canvas.Refresh(r.button.whole)
}

func (r *pictureButtonRenderer) Layout(size fyne.Size) {
	Put(r.background, 0, 0, size.Width, size.Height)
	icon, left := r.button.icon(), float32(ButtonPadding)
	if r.button.terse {
		left = (size.Width - icon) / 2
	}
	Put(r.icon, left, (size.Height-icon)/2, icon, icon)
	Put(r.text, ButtonPadding+icon+buttonGap, 0, size.Width, size.Height)
}

func (r *pictureButtonRenderer) MinSize() fyne.Size { return r.button.MinSize() }

func (r *pictureButtonRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.background, r.icon, r.text}
}
func (r *pictureButtonRenderer) Destroy() {}

// FieldHeight is the height that Fyne gives the text of a field, in layout units.
const FieldHeight = 34

// FieldIcon returns the magnifying glass of a text field. Fyne places it at the top of an
// entry; placed lower within its own square, it is level with the text.
func FieldIcon() fyne.Resource {
	icon := bytes.ReplaceAll(theme.SearchIcon().Content(), []byte("<path "), []byte(`<path transform="translate(0,3)" `))
	return theme.NewThemedResource(fyne.NewStaticResource("search-field.svg", icon))
}
