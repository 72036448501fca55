package commands

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"yulan/app/files/filestest"
)

// Two exports into one folder at once do not get into each other's way: the files are those
// of one alone.
func TestTwoExportsAtOnce(t *testing.T) {
	alone, both := t.TempDir(), t.TempDir()
	export := func(folder string) {
		var stdout, stderr bytes.Buffer
		args := []string{"export", "-chapter", "3", "-scale", "1", "-out", folder}
		if status := runEnglish(context.Background(), args, &stdout, &stderr); status != statusDone {
			t.Errorf("status %d: %s", status, stderr.String())
		}
	}
	export(alone)
	var group sync.WaitGroup
	for range 2 {
		group.Go(func() { export(both) })
	}
	group.Wait()
	want, got := filestest.NamesIn(t, alone), filestest.NamesIn(t, both)
	if len(got) != len(want) || len(want) == 0 {
		t.Fatalf("there is %v, want %v", got, want)
	}
	for i, name := range want {
		a, err := os.ReadFile(filepath.Join(alone, name))
		if err != nil {
			t.Fatal(err)
		}
		if b, err := os.ReadFile(filepath.Join(both, got[i])); err != nil || !bytes.Equal(a, b) {
			t.Errorf("%s is not as it is alone (%v)", got[i], err)
		}
	}
}
