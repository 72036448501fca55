package export

import (
	"testing"

	"yulan/report"
)

// Whatever was kept or typed, the choices can be exported by or say why not, and come back
// the same.
func FuzzReadChoice(f *testing.F) {
	usual := UsualChoice().String()
	for _, kept := range []string{"", "{", "null", usual, `{"Format":"x","Paper":7,"Density":"1e9"}`, `{"Density":"０"}`, `{"Paper":"own","Width":"99999999999999999999","Height":"-1"}`} {
		f.Add(kept)
	}
	f.Fuzz(func(t *testing.T, kept string) {
		c := readChoice(kept, report.English)
		if again := readChoice(c.String(), report.English); again.String() != c.String() {
			t.Fatalf("%s comes back as %s", c, again)
		}
		if paper, err := c.paper(); err == nil && (paper.W < 0 || paper.H < 0) {
			t.Fatalf("%s is %v large", c, paper)
		}
		if scale, err := c.scale(); err == nil && !(scale > 0 && scale < 1000) {
			t.Fatalf("%s has a scale of %v", c, scale)
		}
	})
}
