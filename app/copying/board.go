package copying

import (
	"fyne.io/fyne/v2"

	"yulan/app/clipboard"
)

// Board is the clipboard as a window uses it.
type Board interface {
	// SetContent puts a text there. It belongs to the UI goroutine.
	SetContent(text string)
	// TakesPictures tells whether the system's clipboard takes more than text.
	TakesPictures() bool
	// PutPicture puts the bytes of a PNG there. It may take a while.
	PutPicture(png []byte) error
	// Leave hands a picture over to the desktop when the program ends.
	Leave()
}

// systemBoard is the system's clipboard.
type systemBoard struct {
	fyne.Clipboard
	pictures clipboard.Clipboard // nil if it takes text only
}

// SystemBoard returns the system's clipboard.
func SystemBoard(a fyne.App) Board {
	pictures, err := clipboard.Open()
	if err != nil {
		return systemBoard{a.Clipboard(), nil} // the menu says so
	}
	return systemBoard{a.Clipboard(), pictures}
}

// TakesPictures implements Board.
func (b systemBoard) TakesPictures() bool { return b.pictures != nil }

// PutPicture implements Board.
func (b systemBoard) PutPicture(png []byte) error { return b.pictures.Put(png) }

// Leave implements Board.
func (b systemBoard) Leave() {
	if b.pictures != nil {
		b.pictures.Leave()
	}
}
