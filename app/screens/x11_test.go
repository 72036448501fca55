//go:build !windows && !darwin

package screens

import (
	"bufio"
	"os"
	"os/exec"
	"strings"
	"testing"
)

func TestAllIsThatOfTheDisplay(t *testing.T) {
	if _, err := exec.LookPath("Xvfb"); err != nil {
		t.Skip("skipped: ", err)
	}
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	x := exec.Command("Xvfb", "-displayfd", "3", "-nolisten", "tcp", "-screen", "0", "1234x567x24")
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
	if got, want := All(), (Room{1234, 567}); got != want {
		t.Errorf("the room is %v, want %v", got, want)
	}
}

func TestAllIsUnknownWithoutADisplay(t *testing.T) {
	for _, display := range []string{"", ":54321", "no display"} {
		t.Setenv("DISPLAY", display)
		if All().Known() {
			t.Errorf("DISPLAY=%q has a room", display)
		}
	}
}
