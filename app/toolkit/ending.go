package toolkit

import (
	"os"
	"slices"
	"time"

	"fyne.io/fyne/v2"
)

// Quit closes every window and ends the program. Fyne's App.Quit would also stop watching its
// settings, and panics if it never began to because the user's inotify instances were used up
// (settings_desktop.go of 2.7.4: a typed nil in an interface).
func Quit(a fyne.App) {
	driver := a.Driver()
	for _, open := range slices.Clone(driver.AllWindows()) { // closing one takes it from that list
		open.Close()
	}
	driver.Quit()
}

// EndInAnyCase ends the program soon. Fyne 2.7.4 ends by itself, but sometimes waits forever:
// Run waits for an event (Lifecycle.WaitForEvents) that waits for the loop (loop.go,
// runOnMainWithWait), which had drained its queue just before. This may go once that is fixed.
func EndInAnyCase() {
	const soon = 2 * time.Second
	time.AfterFunc(soon, func() { os.Exit(0) })
}
