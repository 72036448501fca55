package rows

import (
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/app/kit/kittest"
	"yulan/assets"
)

// newTestApp returns an app without a display, in the theme of the window, light.
func newTestApp(t testing.TB) fyne.App {
	t.Helper()
	return kittest.NewApp(t, kit.NewTheme(kit.ThemeLight, assets.FontRegular, assets.FontBold))
}
