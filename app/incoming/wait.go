package incoming

import (
	"sync/atomic"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
)

// unseen is how long something is read without a word, and beat how often the bar that then
// says how far it is moves.
const (
	unseen = 300 * time.Millisecond
	beat   = 100 * time.Millisecond
)

// waitSize is the size of the dialog that says that something is read, in layout units.
var waitSize = fyne.NewSize(360, 52)

// wait says in a while that something is being read, how far it is, and how to call it off.
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

// told is told how far the reading is, on whatever goroutine that is.
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

// move moves the bar, again and again.
func (w *wait) move() {
	w.bar.Set(float32(w.done.Load()) / 1000)
	w.stop = w.room.deps.After(beat, w.move)
}

// hide takes the dialog away again, or has it not come.
func (w *wait) hide() {
	w.stop()
	if w.modal != nil {
		w.modal.Hide()
	}
}
