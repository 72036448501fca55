//go:build !windows

package kit

// systemIsCalm tells whether the system itself says that nothing is to move: only Windows
// does.
func systemIsCalm() bool { return false }
