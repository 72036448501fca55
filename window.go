//go:build cgo

package main

import (
	"errors"
	"log"
	"os"

	_ "env.yulan/locale" // has Fyne find a language that it can read
	fyneapp "fyne.io/fyne/v2/app"

	"yulan/app"
	"yulan/app/commands"
	"yulan/app/opening"
	"yulan/app/settings"
)

// openWindow opens the window with what it is asked to open, and returns the exit status
// once it is closed.
func openWindow(asked commands.Opening) int {
	leave := settings.Shelter()
	defer leave()
	notes := &opening.Notes{}
	log.SetOutput(notes) // what Fyne writes there is not for the terminal of whoever started it
	late := func() { os.Exit(complainOf(messages().T("start.silent"))) }
	if !opening.Display(notes, late) {
		return complainOf(notes.Reason())
	}
	fyneapp.SetMetadata(app.Metadata())
	switch err := app.Run(fyneapp.NewWithID(""), asked, leave); {
	case errors.Is(err, app.ErrNoWindow):
		return complainOf(notes.Reason())
	case err != nil:
		return complain(err.Error())
	}
	return 0
}

// complainOf says that no window can be opened and why, and returns the exit status.
func complainOf(reason string) int {
	if reason == "" {
		reason = messages().T("start.unknown")
	}
	text := messages().T("start.failed", "reason", reason)
	opening.Tell(text)
	return complain(text)
}
