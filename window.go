//go:build cgo

package main

import (
	"errors"
	"log"
	"os"
	"time"

	_ "env.yulan/locale" // has Fyne find a language that it can read
	fyneapp "fyne.io/fyne/v2/app"

	"yulan/app"
	"yulan/app/commands"
	"yulan/app/instance"
	"yulan/app/opening"
	"yulan/app/settings"
)

// patience is how long the program waits for the one that runs to take what it is asked.
const patience = 5 * time.Second

// openWindow opens the window with what it is asked to open, and returns the exit status
// once it is closed.
func openWindow(asked commands.Opening) int {
	shelter := settings.Shelter()
	defer shelter()
	door, taken := meet(asked)
	if taken {
		return 0
	}
	defer door.Close()
	leave := func() { door.Close(); shelter() }
	notes := &opening.Notes{}
	log.SetOutput(notes) // what Fyne writes there is not for the terminal of whoever started it
	late := func() { os.Exit(complainOf(messages().T("start.silent"))) }
	if !opening.Display(notes, late) {
		return complainOf(notes.Reason())
	}
	fyneapp.SetMetadata(app.Metadata())
	switch err := app.Run(fyneapp.NewWithID(""), asked, door, leave); {
	case errors.Is(err, app.ErrNoWindow):
		return complainOf(notes.Reason())
	case err != nil:
		return complain(err.Error())
	}
	return 0
}

// meet has a window that is open take what this one is asked to open, unless a window of
// its own is wanted. Door is where later starts are met, nil if none are.
func meet(asked commands.Opening) (door *instance.Door, taken bool) {
	wanted, err := instance.NewAsked(instance.Desk(settings.Path(app.Name)), asked.Source, asked.Report)
	if asked.New || err != nil {
		return nil, false
	}
	return instance.Meet(instance.Folder(app.Name), wanted, patience)
}

// complainOf says that no window can be opened and why, and returns the exit status.
func complainOf(reason string) int {
	if reason == "" {
		reason = messages().T("start.unknown")
	}
	text := messages().T("start.failed", "reason", reason)
	opening.ShowMessage(text)
	return complain(text)
}
