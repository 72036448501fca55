//go:build !cgo

package main

// openWindow says that this build has no window: the window's toolkit is made with cgo.
func openWindow(string) int { return complain(messages().T("start.no-window")) }
