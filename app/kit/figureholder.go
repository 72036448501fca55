package kit

import "fyne.io/fyne/v2"

// FigureHolder is a part of the text's column that shows figures.
type FigureHolder interface {
	fyne.CanvasObject
	SetSelected(figure string) // marks it; none if it is empty
	Marks() []Mark             // in reading order, each where it stands in the part
}
