package app

import (
	"fyne.io/fyne/v2"

	"yulan/app/chartview"
	"yulan/app/kit"
	"yulan/charts"
)

// newPainter returns what the window's charts are drawn with.
func (w *window) newPainter(fonts *charts.Fonts) *chartview.Painter {
	return &chartview.Painter{
		Pictures: chartview.NewPictures(w.Worker, w.UI),
		Fonts:    fonts,
		Theme:    w.pictureTheme,
		Selected: func() string { return w.state.figure },
		Canvas:   w.win.Canvas(),
		Height:   charts.Height,
		After:    w.After,
	}
}

// pictureTheme returns the style that pictures are drawn in now.
func (w *window) pictureTheme() (charts.Style, kit.ThemeMode) {
	system := w.app.Settings().ThemeVariant()
	return w.theme.Style(system), w.theme.Shown(system)
}

// boundPictures has as many pictures kept as the window's size is worth.
func (w *window) boundPictures() {
	c := w.win.Canvas()
	wide, high := c.PixelCoordinateForPosition(fyne.NewPos(c.Size().Width, c.Size().Height))
	w.paint.Pictures.Bound = max(leastPixels, min(chartview.KeptPixels, keptScreens*wide*high))
}

// settle gets all ready that the next frame is to show, so that it is whole and no other
// follows it. A frame of a full page takes the CPU tens of milliseconds where that draws
// it, and longer than the page itself takes to make.
func (w *window) settle() {
	w.stage.Now().Await()
	// Fyne 2.7.4 lays new objects out as it paints them, and what that moves, and each new
	// icon, has it paint once more. Here it is done before. It may go when Fyne leaves
	// alone what it has just painted.
	if c, ok := w.win.Canvas().(interface{ EnsureMinSize() bool }); ok {
		c.EnsureMinSize()
	}
}

// readFaces has Fyne read its fonts, which it does when it first measures with them.
func readFaces() error {
	for _, bold := range []bool{false, true} {
		fyne.MeasureText("0", kit.TabTextSize, fyne.TextStyle{Bold: bold})
	}
	return nil
}
