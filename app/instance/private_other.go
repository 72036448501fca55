//go:build !unix && !windows

package instance

// isPrivate says that nobody knows whether a folder is private on this system: every start
// opens a window of its own.
func isPrivate(string) bool { return false }

func allowForeground() {}

// Restore takes a window, by its handle, out of the task bar, where asking for the focus
// does not.
func Restore(uintptr) {}
