//go:build !windows

package opening

// Tell does nothing where the program has a standard error.
func Tell(string) {}
