//go:build !unix

package crashlog

import "os"

// lock has nothing to do: Windows lets nobody rename a file that a program has open.
func lock(*os.File) {}

// abandoned tells whether the program that wrote a log is no longer running.
func abandoned(path string) bool {
	return os.Rename(path, path+".old") == nil && os.Rename(path+".old", path) == nil
}
