package chartview

import (
	"errors"
	"testing"

	"fyne.io/fyne/v2/driver/software"

	"yulan/app/kit"
	"yulan/app/kit/kittest"
	"yulan/charts"
	"yulan/charts/chartstest"
	"yulan/report"
)

// newTestPainter returns a painter that draws blank pictures at once, all charts 150 high,
// and its clock: what charts look like is not this package's matter.
func newTestPainter(t *testing.T) (*Painter, *kittest.Clock) {
	t.Helper()
	c := &kittest.Clock{}
	store := NewPictures(kittest.AtOnce, kittest.AtOnce)
	store.Render = chartstest.Blank
	return &Painter{
		Pictures: store,
		Language: report.Chinese,
		Theme:    func() (charts.Style, kit.ThemeMode) { return charts.Light(), kit.ThemeLight },
		Selected: func() string { return "" },
		Canvas:   software.NewCanvas(),
		Height:   chartstest.Height,
		After:    c.After,
	}, c
}

var errBroken = errors.New("broken")
