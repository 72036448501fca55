package opening

import (
	"fmt"
	"log"
	"testing"
)

func TestReason(t *testing.T) {
	cases := []struct {
		name  string
		notes []string
		want  string
	}{
		{"nothing", nil, ""},
		{"something else", []string{"Fyne error:  Preferences load error:", "  Cause: EOF"}, ""},
		{"no display", []string{"PlatformError: X11: Failed to open display :9"}, "X11: Failed to open display :9"},
		{
			"no OpenGL",
			[]string{"Fyne error:  window creation error", "  Cause: APIUnavailable: GLX: GLX extension not found", "  At: driver.go:147"},
			"GLX: GLX extension not found",
		},
		{"the last", []string{"PlatformError: a", "PlatformError: b", "Fyne error:  c"}, "b"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var notes Notes
			logger := log.New(&notes, "", log.LstdFlags)
			for _, n := range c.notes {
				logger.Println(n)
			}
			if got := notes.Reason(); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// A window that stays open for weeks does not keep all that the toolkit ever said.
func TestNotesAreFew(t *testing.T) {
	var notes Notes
	for i := range 10 * mostNotes {
		fmt.Fprintf(&notes, "%d\n", i)
	}
	if got, last := len(notes.lines), notes.lines[len(notes.lines)-1]; got != mostNotes || last != fmt.Sprint(10*mostNotes-1) {
		t.Errorf("got %d lines, the last %q", got, last)
	}
}
