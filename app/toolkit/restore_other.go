//go:build !windows

package toolkit

// restore brings a minimised window back, by its handle, where asking for the focus does not.
func restore(uintptr) {}
