package app

import (
	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/assets"
)

// windowHost is the window as its rooms know it.
type windowHost struct{ window *window }

// Canvas implements host.
func (h windowHost) Canvas() fyne.Canvas { return h.window.win.Canvas() }

// Measurer implements host.
func (h windowHost) Measurer() *kit.Measurer { return h.window.measurer }

// Words implements host.
func (h windowHost) Words() assets.Words { return h.window.words }

// Notify implements host.
func (h windowHost) Notify(news string) { h.window.notify(news) }

// InBackground implements host.
func (h windowHost) InBackground(work func() func(), lost ...func()) {
	h.window.InBackground(work, lost...)
}
