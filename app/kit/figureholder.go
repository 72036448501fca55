package kit

import "fyne.io/fyne/v2"

// FigureHolder is a part of the text's column that shows figures.
type FigureHolder interface {
	fyne.CanvasObject
	SetSelected(figure string) // marks a figure; an empty id marks none
	Marks() []Mark             // in reading order, each in its place within the part
}
