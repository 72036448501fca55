package app

import (
	"fyne.io/fyne/v2"

	"yulan/assets"
)

// windowHost is the window as its rooms know it.
type windowHost struct{ window *window }

// Canvas implements host.
func (h windowHost) Canvas() fyne.Canvas { return h.window.win.Canvas() }

// Ruler implements host.
func (h windowHost) Ruler() *ruler { return h.window.ruler }

// Words implements host.
func (h windowHost) Words() assets.Words { return h.window.words }

// Notify implements host.
func (h windowHost) Notify(news string) { h.window.say(news) }

// InBackground implements host.
func (h windowHost) InBackground(work func() func(), lost ...func()) {
	h.window.inBackground(work, lost...)
}
