package app

import (
	"os"
	"runtime"

	"fyne.io/fyne/v2"

	"yulan/app/chartview"
	"yulan/app/kit"
	"yulan/assets"
	"yulan/charts"
)

// still tells whether nothing is to move: the toolkit's settings say so, or the system does.
func (l *looks) still() bool { return !l.settings.ShowAnimations() || l.calm }

// pictureTheme returns the style that pictures are drawn in now.
func (l *looks) pictureTheme() (charts.Style, kit.ThemeMode) {
	system := l.settings.ThemeVariant()
	return l.theme.Style(system), l.theme.Shown(system)
}

// boundPictures has as many pictures kept as the size of a canvas is worth.
func (l *looks) boundPictures(c fyne.Canvas) {
	wide, high := c.PixelCoordinateForPosition(fyne.NewPos(c.Size().Width, c.Size().Height))
	l.paint.Pictures.Bound = max(leastPixels, min(chartview.KeptPixels, keptScreens*wide*high))
}

// begin has the app in a theme; what is not known of the system's is taken to be as it was
// when the program ran last.
func (l *looks) begin(mode kit.ThemeMode, systemDark bool) {
	l.theme = kit.NewTheme(mode, assets.FontRegular, assets.FontBold)
	l.theme.Guess = kit.GuessVariant(systemDark, runtime.GOOS, os.Getenv("FYNE_THEME"))
	l.settings.SetTheme(l.theme)
}

// set has the app in another theme.
func (l *looks) set(mode kit.ThemeMode) {
	l.theme.Mode = mode
	l.apply()
}

// apply has everything drawn anew in the theme and the scale.
func (l *looks) apply() {
	l.setting = true // what the settings tell their listeners now comes from here
	l.settings.SetTheme(l.theme)
	l.setting = false
}

// show makes a change of what the window shows, and gets the next frame ready. Every change
// after the window is filled goes through here.
func (w *window) show(change func()) {
	w.paint.Show(change)
	w.settle()
	if len(w.looking.steps) > 0 { // it goes on when the reader pauses again
		w.onBusy()
	}
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
