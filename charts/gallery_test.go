package charts

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

var (
	gallery = flag.String("gallery", "", "folder to write every sample to, in both styles and at several sizes")
	update  = flag.Bool("update", false, "write the golden files anew")
)

// TestGallery writes pictures to be looked at: what no assertion sees.
func TestGallery(t *testing.T) {
	if *gallery == "" {
		t.Skip("no -gallery folder given")
	}
	if err := os.MkdirAll(*gallery, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, s := range samples(t) {
		for _, style := range []struct {
			name  string
			style Style
		}{{"light", Light()}, {"dark", Dark()}} {
			for _, size := range []Size{{320, 200, 2}, {400, 300, 2}, {800, 450, 1}, {540, 540, 1}, {540, 675, 1}} {
				look := testLook(t)
				look.Style = style.style
				if keys := s.spec.Keys(); len(keys) > 0 {
					look.Selected = keys[len(keys)/2]
				}
				name := fmt.Sprintf("%s-%s-%dx%d.png", s.name, style.name, size.W, size.H)
				f, err := os.Create(filepath.Join(*gallery, name))
				if err != nil {
					t.Fatal(err)
				}
				look.Grow = size.W > 400
				sc, err := layout(s.spec, size, look)
				if err != nil {
					t.Fatal(err)
				}
				if err := PNG.write(f, sc, s.spec.Head(), size, look); err != nil {
					t.Fatal(err)
				}
				if err := f.Close(); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}
