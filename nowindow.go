//go:build !cgo

package main

import "yulan/app/commands"

// openWindow says that this build has no window: the window's toolkit is made with cgo.
func openWindow(commands.Opening) int { return complain(messages().T("start.no-window")) }
