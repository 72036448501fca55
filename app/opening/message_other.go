//go:build !windows

package opening

// ShowMessage does nothing where the program has a standard error.
func ShowMessage(string) {}
