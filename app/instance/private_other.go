//go:build !unix && !windows

package instance

// isPrivate reports that this system cannot tell whether a folder is private: every start opens
// its own window.
func isPrivate(string) bool { return false }

func allowForeground() {}
