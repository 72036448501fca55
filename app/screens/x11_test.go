//go:build !windows && !darwin

package screens

import (
	"testing"

	"yulan/app/screens/xtest"
)

func TestAllIsThatOfTheDisplay(t *testing.T) {
	xtest.Start(t, "-screen", "0", "1234x567x24")
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
