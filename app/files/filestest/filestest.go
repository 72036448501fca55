// Package filestest looks into folders for the tests of several rooms. Only tests import it.
package filestest

import (
	"os"
	"testing"
)

// NamesIn lists the names of all that is in a folder, hidden files too.
func NamesIn(t testing.TB, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}
