// Package xtest is an X server for one test. Only tests import it.
package xtest

import (
	"bufio"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// Start starts an X server without a screen on the desk, with arguments of Xvfb's, and makes
// it the display of a test. It skips the test where there is none to start.
func Start(t *testing.T, args ...string) {
	t.Helper()
	if _, err := exec.LookPath("Xvfb"); err != nil {
		t.Skip("skipped: ", err)
	}
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	x := exec.Command("Xvfb", append([]string{"-displayfd", "3", "-nolisten", "tcp"}, args...)...)
	x.ExtraFiles = []*os.File{write}
	if err := x.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = x.Process.Kill() // it may have ended by itself
		_ = x.Wait()         // and says here that it was killed
	})
	if err := write.Close(); err != nil {
		t.Fatal(err)
	}
	number, err := bufio.NewReader(read).ReadString('\n') // it says so when it is ready
	if err != nil {
		t.Skip("skipped: Xvfb does not start: ", err)
	}
	t.Setenv("DISPLAY", ":"+strings.TrimSpace(number))
}
