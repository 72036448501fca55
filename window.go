//go:build cgo

package main

import (
	"fmt"
	"os"

	_ "env.yulan/locale" // has Fyne find a language that it can read
	fyneapp "fyne.io/fyne/v2/app"

	"yulan/app"
	"yulan/app/commands"
)

// appID names the program to the system: its preferences are kept under it.
const appID = "io.github.yulan.dashboard"

// openWindow opens the window with what it is asked to open, and returns the exit status
// once it is closed.
func openWindow(opening commands.Opening) int {
	if err := app.Run(fyneapp.NewWithID(appID), opening); err != nil {
		fmt.Fprintln(os.Stderr, "yulan:", err)
		return 1
	}
	return 0
}
