// Package hosttest is a window that rooms can be tested in without the window: what they
// ask of their host, and nothing else. Only tests import it.
package hosttest

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/software"

	"yulan/app/kit"
	"yulan/app/kit/kittest"
	"yulan/assets"
	"yulan/report"
)

// Host is a kit.Host that does all at once and remembers its news.
type Host struct {
	On       fyne.Canvas
	In       assets.Words
	Notices  []string
	measurer *kit.Measurer
}

// NewApp returns an app without a display, in the theme of the window, light.
func NewApp(t testing.TB) fyne.App {
	t.Helper()
	return kittest.NewApp(t, kit.NewTheme(kit.ThemeLight, assets.FontRegular, assets.FontBold))
}

// New returns a host in a language on a canvas of its own.
func New(t testing.TB, language report.Language) *Host {
	t.Helper()
	words, err := assets.LoadWords(string(language))
	if err != nil {
		t.Fatal(err)
	}
	return &Host{On: software.NewCanvas(), In: words, measurer: kit.NewMeasurer()}
}

// Canvas implements kit.Host.
func (h *Host) Canvas() fyne.Canvas { return h.On }

// Measurer implements kit.Host.
func (h *Host) Measurer() *kit.Measurer { return h.measurer }

// Words implements kit.Host.
func (h *Host) Words() assets.Words { return h.In }

// Notify implements kit.Host.
func (h *Host) Notify(news string) { h.Notices = append(h.Notices, news) }

// Answer implements kit.Host.
func (h *Host) Answer(news string, _ fyne.CanvasObject) { h.Notify(news) }

// InBackground implements kit.Host.
func (h *Host) InBackground(work func() func(), _ ...func()) { work()() }
