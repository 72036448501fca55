//go:build !windows

package userlanguage

// asked returns nothing: these systems tell it in the environment. A window that macOS
// starts without one asks through its toolkit.
func asked() string { return "" }
