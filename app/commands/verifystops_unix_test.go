//go:build unix

package commands

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// What never ends is given up when the command is stopped: a pipe that nobody writes to
// does not even open.
func TestVerifyStops(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skipf("skipped: there are no pipes here: %v", err)
	}
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer read.Close()
	defer write.Close()
	for _, operand := range []string{pipe, "-"} {
		ctx, stop := context.WithCancel(t.Context())
		stop()
		var stdout bytes.Buffer
		err := verifyCall(t, ctx, operand, read, &stdout).verify()
		if err == nil || !strings.HasSuffix(err.Error(), "was stopped") || stdout.Len() > 0 {
			t.Errorf("%s: got %v and %q", operand, err, stdout.String())
		}
	}
}

// The same of every command that reads a file.
func TestReadingStops(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skipf("skipped: there are no pipes here: %v", err)
	}
	ctx, stop := context.WithCancel(t.Context())
	stop()
	for _, command := range ofAPath {
		args := make([]string, len(command))
		for i, a := range command {
			args[i] = strings.NewReplacer("PATH", pipe, "FILE", pipe, "OUT", filepath.Join(t.TempDir(), "out")).Replace(a)
		}
		var stdout, stderr bytes.Buffer
		status := runEnglish(ctx, args, &stdout, &stderr)
		if want := `reading "` + pipe + `" was stopped`; status != statusFailure || stdout.Len() > 0 || !strings.Contains(stderr.String(), want) {
			t.Errorf("%v: got status %d, %q and %q", args, status, stdout.String(), stderr.String())
		}
	}
}
