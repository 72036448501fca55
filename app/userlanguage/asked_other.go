//go:build !windows

package userlanguage

// asked returns nothing: these systems give the language in the environment. On macOS, a window
// that is started without one asks through its toolkit.
func asked() string { return "" }
