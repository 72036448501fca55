// Bare opens the least window that Fyne can open with the product's fonts: what the
// product's own window is compared with.
package main

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/assets"
)

func main() {
	a := app.NewWithID("io.github.yulan.bench")
	a.Settings().SetTheme(fonts{theme.DefaultTheme()})
	w := a.NewWindow("")
	w.SetContent(widget.NewLabelWithStyle("渝览", fyne.TextAlignCenter, fyne.TextStyle{Bold: true}))
	w.Resize(fyne.NewSize(1280, 800)) // as the product's
	w.ShowAndRun()
}

// fonts is Fyne's own theme in the product's fonts.
type fonts struct{ fyne.Theme }

var regular, bold = fyne.NewStaticResource("regular.ttf", assets.FontRegular), fyne.NewStaticResource("bold.ttf", assets.FontBold)

// Font implements fyne.Theme.
func (fonts) Font(s fyne.TextStyle) fyne.Resource {
	if s.Bold {
		return bold
	}
	return regular
}
