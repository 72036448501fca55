package app

import (
	"fyne.io/fyne/v2"

	"yulan/app/kit"
)

// figureHolder is a part of the text's column that shows figures.
type figureHolder interface {
	fyne.CanvasObject
	SetSelected(figure string) // marks it; none if it is empty
	Marks() []kit.Mark         // in reading order, each where it stands in the part
}
