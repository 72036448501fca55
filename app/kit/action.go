package kit

import "fyne.io/fyne/v2"

// Action is something that the reader can do, as a small button offers it.
type Action struct {
	Icon fyne.Resource
	Text string
	Do   func()
}
