package chapter

import (
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/chartview/charttest"
	"yulan/app/kit/hosttest"
	"yulan/app/pages"
)

// What a broken underline means stands once on the page, and nowhere where no underline is
// broken.
func TestBrokenUnderlinesHaveAKey(t *testing.T) {
	for _, c := range []struct {
		name      string
		figure    string
		unchecked map[string]bool
		want      string
	}{
		{"in no chart", "in.none", nil, "page.key"},
		{"read by rules", "in.none", map[string]bool{"in.none": true}, "page.key-read"},
		{"all checked", "in.none", map[string]bool{}, ""},
		{"no figure", "", nil, ""},
	} {
		for _, width := range []float32{700, 1100} {
			w := hosttest.NewApp(t).NewWindow("")
			p, _ := charttest.NewPainter(t)
			page := charttest.Page(t)
			page.Unchecked = c.unchecked
			page.Lead = nil
			page.Sections = []pages.Section{{Number: 1, Heading: "节", Body: []pages.Span{{Text: "12家", Figure: c.figure}}}}
			d := silentDeps(t, p)
			v := New(page, d)
			w.SetContent(v)
			w.Resize(fyne.NewSize(width, 300))
			got, want := v.underlineKey(v.looseFigures()), c.want
			if want != "" {
				want = d.Host.Words().T(want)
			}
			shown := 0
			for _, item := range v.Text.Items {
				if len(v.key) > 0 && item.Object == v.key[0].Object {
					shown++
				}
			}
			if once := shown == 1; once != (got != "") {
				t.Errorf("%s, %v wide: the key is there %d times", c.name, width, shown)
			}
			if got != want {
				t.Errorf("%s, %v wide: the page ends with %q, want %q", c.name, width, got, want)
			}
		}
	}
}
