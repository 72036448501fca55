package charts

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// formats are all that a chart is drawn in.
var formats = []Format{PNG, SVG, SVGOutlines}

// golden compares the SVG of samples with testdata. -update writes it anew; look at
// the picture then. Samples of very many rows have no golden: nobody reads one.
func golden(t *testing.T, all []sample) {
	t.Helper()
	for _, s := range all {
		if strings.HasSuffix(s.name, "-many") || strings.HasSuffix(s.name, "0") {
			continue
		}
		t.Run(s.name, func(t *testing.T) { compareGolden(t, s.name, SVG, s.spec, testLook(t)) })
	}
}

func compareGolden(t *testing.T, name string, f Format, spec Spec, look Look) {
	t.Helper()
	var got bytes.Buffer
	if err := Write(&got, f, spec, Size{W: 540, H: 360}, look); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("testdata", name+".svg")
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
		sc := laidOut(t, s.spec, Size{W: 420, H: 300}, grownLook(t))
		texts := len(textsOf(sc))
		for f, want := range map[string]int{SVG.Name: texts, SVGOutlines.Name: 0} {
			got := elementsOf(t, f, s.spec)
			if got["script"] > 0 {
				t.Errorf("%s, %s: a text became an element", s.name, f)
			}
			if got["text"] != want || got["path"] < texts-want {
				t.Errorf("%s, %s: %d texts and %d paths, want %d texts", s.name, f, got["text"], got["path"], want)
			}
		}
	}
}

// grownLook is the look that Write draws in.
func grownLook(t testing.TB) Look {
	t.Helper()
	look := testLook(t)
	look.Grow = true
	return look
}

// elementsOf counts the elements of a chart's file by their names.
func elementsOf(t *testing.T, format string, spec Spec) map[string]int {
	t.Helper()
	f := formats[slices.IndexFunc(formats, func(f Format) bool { return f.Name == format })]
	var b bytes.Buffer
	if err := Write(&b, f, spec, Size{W: 420, H: 300}, testLook(t)); err != nil {
		t.Fatal(err)
	}
	found := map[string]int{}
	d := xml.NewDecoder(&b)
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			return found
		}
		if err != nil {
			t.Fatalf("%s: %v", spec.Head().ID, err)
		}
		if e, ok := tok.(xml.StartElement); ok {
			found[e.Name.Local]++
		}
	}
}

// The scale makes coordinates finer and the picture no larger on paper, as in PNG files.
func TestSVGIsAsLargeAsItIsOnPaper(t *testing.T) {
	var b bytes.Buffer
	if err := Write(&b, SVG, barSamples(t)[0].spec, Size{W: 640, H: 360, Scale: 300. / UnitsPerInch}, testLook(t)); err != nil {
		t.Fatal(err)
	}
	if want := `viewBox="0 0 2000 1125" width="640" height="360"`; !strings.Contains(b.String(), want) {
		t.Errorf("it begins %.200s, want %s", b.String(), want)
	}
}

// A golden with outlines, of few words: a review shows which glyph moved.
func TestOutlinesGolden(t *testing.T) {
	spec := made[Bars](t)(NewBars(Head{Title: "电子 8%"}, []Row{{Key: "a", Label: "装备", Value: 8, Text: "近8%", Bound: AtMost}}, BarOptions{}))
	compareGolden(t, "outlines", SVGOutlines, spec, testLook(t))
}

// The other ways of framing a picture, one golden each.
func TestFramingGoldens(t *testing.T) {
	for name, change := range map[string]func(*Look){
		"plain":       func(l *Look) { l.Plain = true },
		"transparent": func(l *Look) { l.Transparent = true },
		"cited":       func(l *Look) { l.Cite = true },
	} {
		for i, style := range []Style{Light(), Dark()} {
			look := testLook(t)
			look.Style = style
			change(&look)
			compareGolden(t, fmt.Sprintf("%s-%s", name, []string{"zh-light", "en-dark"}[i]), SVG, barSamples(t)[i].spec, look)
		}
	}
}

// Every text of an SVG file says how wide it is, so that no font that a reader has makes it
// run into a mark, and which end keeps its place.
func TestEveryTextOfAnSVGSaysItsWidth(t *testing.T) {
	for _, s := range samples(t) {
		sc := laidOut(t, s.spec, Size{W: 420, H: 300}, grownLook(t))
		var b bytes.Buffer
		if err := Write(&b, SVG, s.spec, Size{W: 420, H: 300}, testLook(t)); err != nil {
			t.Fatal(err)
		}
		lines := regexp.MustCompile(`<text x="([0-9.]+)" .*?textLength="([0-9.]+)"`).FindAllStringSubmatch(b.String(), -1)
		texts := textsOf(sc)
		if len(lines) != len(texts) {
			t.Fatalf("%s: %d texts say their width, of %d", s.name, len(lines), len(texts))
		}
		for i, o := range texts {
			x, width := decimal(t, lines[i][1]), decimal(t, lines[i][2])
			if from := x - o.align.share()*width; from < float64(o.box().Min.X)-1 || from+width > float64(o.box().Max.X)+1 {
				t.Errorf("%s: %q reaches from %v to %v, its box is %v", s.name, o.s, from, from+width, o.box())
			}
		}
	}
	for _, family := range []string{"Arial", "Helvetica", "Liberation Sans", "DejaVu Sans"} {
		if !strings.Contains(fontStack, family) {
			t.Errorf("%s is not among the fonts", family)
		}
	}
}

func decimal(t *testing.T, s string) float64 {
	t.Helper()
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		t.Fatal(err)
	}
	return v
}
