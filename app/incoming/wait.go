package incoming

import (
	"sync/atomic"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
)

// unseen is how long something may be read before a dialog appears, and beat is how often its
// bar then moves.
const (
	unseen = 300 * time.Millisecond
	beat   = 100 * time.Millisecond
)

// waitSize is the size of the dialog that shows the progress of reading, in layout units.
var waitSize = fyne.NewSize(360, 52)

// wait shows after a while that something is being read, how far it is, and how to cancel it.
type wait struct {
	room   *Room
	name   string
	cancel func()
	done   atomic.Int64 // thousandths
	stop   func()       // of the clock
	modal  *kit.Modal
	bar    *kit.Gauge
}

func (r *Room) newWait(name string, cancel func()) *wait {
	w := &wait{room: r, name: name, cancel: cancel}
	w.stop = r.deps.After(unseen, w.show)
	return w
}

// told records how far the reading is; it may be called from any goroutine.
func (w *wait) told(done float64) { w.done.Store(int64(done * 1000)) }

// show opens the dialog.
func (w *wait) show() {
	host := w.room.deps.Host
	w.bar = kit.NewGauge(kit.NewLine(host.Measurer(), kit.LookMuted,
		host.Measurer().Shorten(w.name, theme.TextSize(), false, waitSize.Width)))
	w.modal = kit.NewModal(host, host.Words().T("dialog.cancel"), waitSize)
	w.modal.Dismiss = w.cancel
	w.modal.Show(host.Words().T("text.reading"), w.bar, nil)
	w.move()
}

// move moves the bar, over and over.
func (w *wait) move() {
	w.bar.Set(float32(w.done.Load()) / 1000)
	w.stop = w.room.deps.After(beat, w.move)
}

// hide removes the dialog, or keeps it from appearing.
func (w *wait) hide() {
	w.stop()
	if w.modal != nil {
		w.modal.Hide()
	}
}
