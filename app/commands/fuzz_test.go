package commands

import (
	"strings"
	"testing"

	"yulan/assets"
)

// Whatever the arguments are, they are a window, a command or said to be wrong, and never two
// of these.
func FuzzStart(f *testing.F) {
	for _, args := range []string{"", "-new", "-source\na", "-source", "-report=\n-new", "export\n-new", "--source=a\nb", "-\n--", "-h", "\x00"} {
		f.Add(args)
	}
	words, err := assets.LoadWords("en")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, lines string) {
		args := strings.Split(lines, "\n")
		opening, window, err := Start(args, words)
		if window && err != nil || !window && opening.Source+opening.Report != "" {
			t.Fatalf("%q: %+v, %t, %v", args, opening, window, err)
		}
		if err != nil && strings.ContainsAny(err.Error(), "{}") && !strings.ContainsAny(lines, "{}") {
			t.Fatalf("%q: a placeholder is left in %v", args, err)
		}
	})
}
