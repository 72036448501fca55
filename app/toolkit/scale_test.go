package toolkit

import (
	"os"
	"testing"

	"yulan/app/kit/hosttest"
)

// What the reader asks of all programs of the toolkit is multiplied.
func TestScaleIsOnTopOfTheSystems(t *testing.T) {
	a := hosttest.NewApp(t)
	for _, c := range []struct {
		asked string
		size  int
		want  string
	}{
		{"", 120, "1.200"}, {"auto", 80, "0.800"}, {"1.5", 200, "3.000"}, {"-1", 100, "1.000"}, {"x", 100, "1.000"},
	} {
		t.Setenv(scaleVariable, c.asked)
		NewScale(a)(c.size)
		if got := os.Getenv(scaleVariable); got != c.want {
			t.Errorf("%q at %d: %s, want %s", c.asked, c.size, got, c.want)
		}
	}
}
