package app

import (
	"os"
	"runtime"

	"yulan/app/kit"
	"yulan/app/toolkit"
	"yulan/assets"
	"yulan/charts"
)

// still tells whether nothing should move, because the toolkit's settings or the system say so.
func (l *looks) still() bool { return !l.settings.ShowAnimations() || l.calm }

// pictureTheme returns the style that pictures are drawn in now.
func (l *looks) pictureTheme() (charts.Style, kit.ThemeMode) {
	system := l.settings.ThemeVariant()
	return l.theme.Style(system), l.theme.Shown(system)
}

// begin puts the app into a theme. What is not yet known of the system's theme is assumed to be
// as in the last run.
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

// apply redraws everything in the theme and the scale.
func (l *looks) apply() {
	l.setting = true // what the settings now tell their listeners comes from here
	l.settings.SetTheme(l.theme)
	l.setting = false
}

// show changes what the window shows, and gets the next frame ready. Once the window is filled,
// every change goes through here.
func (w *window) show(change func()) {
	w.paint.Show(change)
	w.settle()
	if w.looking.Left() > 0 { // it continues when the reader pauses again
		w.pauses.Busy()
	}
}

// settle gets everything ready that the next frame is to show, so that the frame is complete
// and no second one follows. A frame of a full page, drawn by the CPU, takes tens of
// milliseconds, longer than it takes to make the page.
func (w *window) settle() {
	w.stage.Now().Await()
	toolkit.LayOut(w.win.Canvas())
	kit.ReleaseFocus(w.win.Canvas())
}
