package charts

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// golden compares the SVG of samples with testdata. -update writes it anew; look at
// the picture then. Samples of very many rows have no golden: nobody reads one.
func golden(t *testing.T, all []sample) {
	t.Helper()
	for _, s := range all {
		if strings.HasSuffix(s.name, "-many") || strings.HasSuffix(s.name, "0") {
			continue
		}
		t.Run(s.name, func(t *testing.T) {
			var got bytes.Buffer
			if err := Write(&got, SVG, s.spec, Size{W: 540, H: 360}, testLook(t)); err != nil {
				t.Fatal(err)
			}
			path := filepath.Join("testdata", s.name+".svg")
			if *update {
				if err := os.WriteFile(path, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got.Bytes(), want) {
				t.Errorf("%s differs at %s", path, firstDifference(got.String(), string(want)))
			}
		})
	}
}

func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			return "\ngot  " + g[i] + "\nwant " + w[i]
		}
	}
	return "its end"
}

func TestSVGIsXML(t *testing.T) {
	hostile := Head{ID: "x", Title: `R&D <2025> "]]>"`, Subtitle: "a\x00b\x1b", Source: "'\xff'"}
	specs := samples(t)
	specs = append(specs, sample{"hostile", made[Bars](t)(NewBars(hostile, []Row{{Key: "<&>", Label: "</text><script>", Text: "&amp;", Value: 1}}, BarOptions{}))})
	for _, s := range specs {
		var b bytes.Buffer
		if err := Write(&b, SVG, s.spec, Size{W: 420, H: 300}, testLook(t)); err != nil {
			t.Fatal(err)
		}
		d := xml.NewDecoder(&b)
		texts := 0
		for {
			tok, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", s.name, err)
			}
			if e, ok := tok.(xml.StartElement); ok {
				if e.Name.Local == "script" {
					t.Errorf("%s: a text became an element", s.name)
				}
				if e.Name.Local == "text" {
					texts++
				}
			}
		}
		if texts == 0 {
			t.Errorf("%s: no text", s.name)
		}
	}
}
