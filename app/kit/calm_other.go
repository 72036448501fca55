//go:build !windows

package kit

// systemIsCalm tells whether the system itself says that nothing should move: only Windows
// does.
func systemIsCalm() bool { return false }
