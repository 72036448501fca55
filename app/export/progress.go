package export

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
)

// progressSize is the size of the dialog that shows the progress of an export, in layout units.
var progressSize = fyne.NewSize(420, 58)

// progress is the dialog that shows how far an export has come, and can cancel it.
type progress struct {
	ctx    context.Context // ends when the export is cancelled or the window closed
	cancel context.CancelFunc
	room   *Room
	modal  *kit.Modal
	bar    *widget.ProgressBar
	next   *kit.Paragraph
}

// showProgress opens the dialog.
func (x *Room) showProgress() *progress {
	p := &progress{room: x, bar: widget.NewProgressBar(), next: kit.NewLine(x.deps.Host.Measurer(), kit.LookMuted, "")}
	p.ctx, p.cancel = context.WithCancel(x.deps.Life.Open)
	p.bar.TextFormatter = func() string { return "" } // Fyne would write it white on pale blue
	p.modal = kit.NewModal(x.deps.Host, x.Words().T("dialog.cancel"), progressSize)
	p.modal.Dismiss = p.cancel
	p.modal.Show(x.Words().T("export.running"), container.NewVBox(p.bar, p.next), nil)
	return p
}

// show shows how much is done and what comes next. It may be called from any goroutine.
func (p *progress) show(done, of int, next string) {
	p.room.deps.Life.UI(func() {
		p.bar.Max = float64(max(1, of))
		p.bar.SetValue(float64(done))
		p.next.SetText(p.room.deps.Host.Measurer().Shorten(next, theme.TextSize(), false, progressSize.Width))
	})
}

// end closes the dialog.
func (p *progress) end() {
	p.cancel()
	p.modal.Hide()
}
