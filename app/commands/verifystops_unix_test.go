//go:build unix

package commands

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// What never ends is given up when the command is stopped.
func TestVerifyStops(t *testing.T) {
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer read.Close()
	defer write.Close()
	ctx, stop := context.WithCancel(t.Context())
	stop()
	var stdout bytes.Buffer
	if err := verifyCall(t, ctx, "-", read, &stdout).verify(); err == nil || !strings.HasSuffix(err.Error(), "was stopped") || stdout.Len() > 0 {
		t.Errorf("got %v and %q", err, stdout.String())
	}
}

// The same of every command that reads a file.
func TestReadingStops(t *testing.T) {
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer read.Close()
	defer write.Close()
	pipe := fmt.Sprint("/dev/fd/", read.Fd())
	if _, err := os.Stat(pipe); err != nil {
		t.Skipf("skipped: an open file has no path here: %v", err)
	}
	ctx, stop := context.WithCancel(t.Context())
	stop()
	for _, args := range withPath(pipe, t.TempDir()) {
		var stdout, stderr bytes.Buffer
		status := runEnglish(ctx, args, &stdout, &stderr)
		if want := `reading "` + pipe + `" was stopped`; status != statusFailure || stdout.Len() > 0 || !strings.Contains(stderr.String(), want) {
			t.Errorf("%v: got status %d, %q and %q", args, status, stdout.String(), stderr.String())
		}
	}
}

// withPath returns every command that reads a file, of a path.
func withPath(path, folder string) [][]string {
	var all [][]string
	for _, command := range ofAPath {
		args := make([]string, len(command))
		for i, a := range command {
			args[i] = strings.NewReplacer("PATH", path, "FILE", path, "OUT", filepath.Join(folder, "out")).Replace(a)
		}
		all = append(all, args)
	}
	return all
}

// A pipe that has a name, to which perhaps nobody will ever write, is refused and not waited for.
func TestPipesAreRefused(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skipf("skipped: there are no pipes here: %v", err)
	}
	for _, args := range withPath(pipe, t.TempDir()) {
		var stdout, stderr bytes.Buffer
		status := runEnglish(t.Context(), args, &stdout, &stderr)
		if status == statusDone || stdout.Len() > 0 || !strings.Contains(stderr.String(), "it is no file but a pipe") {
			t.Errorf("%v: got status %d, %q and %q", args, status, stdout.String(), stderr.String())
		}
	}
}
