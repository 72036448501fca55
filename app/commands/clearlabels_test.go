package commands

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"image"
	"slices"
	"strconv"
	"testing"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
)

// svgMark is a rectangle or a line of text of a picture.
type svgMark struct {
	XMLName xml.Name
	X       string `xml:"x,attr"`
	Y       string `xml:"y,attr"`
	Width   string `xml:"width,attr"`
	Height  string `xml:"height,attr"`
	Size    string `xml:"font-size,attr"`
	Length  string `xml:"textLength,attr"`
	Anchor  string `xml:"text-anchor,attr"`
	Fill    string `xml:"fill,attr"`
	Text    string `xml:",chardata"`
}

// svgText is a line of text with the place of its ink, which is less than that of its line.
type svgText struct {
	words string
	ink   image.Rectangle
	size  float64
}

// marksOf reads the texts of a picture, and its lines: rectangles that are thin.
func marksOf(t *testing.T, file []byte) (texts []svgText, lines []image.Rectangle) {
	t.Helper()
	var picture struct {
		Marks []svgMark `xml:",any"`
	}
	if err := xml.Unmarshal(file, &picture); err != nil {
		t.Fatal(err)
	}
	number := func(s string) float64 {
		v, _ := strconv.ParseFloat(s, 64) // what is not there is 0
		return v
	}
	for _, m := range picture.Marks {
		x, y := number(m.X), number(m.Y)
		switch m.XMLName.Local {
		case "rect":
			r := image.Rect(int(x), int(y), int(x+number(m.Width)), int(y+number(m.Height)))
			if thin := min(r.Dx(), r.Dy()); thin <= 4 && max(r.Dx(), r.Dy()) >= 16 {
				lines = append(lines, r)
			}
		case "text":
			size, wide := number(m.Size), number(m.Length)
			x -= map[string]float64{"": 0, "middle": wide / 2, "end": wide}[m.Anchor]
			texts = append(texts, svgText{m.Text, image.Rect(int(x+1), int(y-0.6*size), int(x+wide-1), int(y-0.1*size)), size})
		}
	}
	return texts, lines
}

// No text of any chart lies on another or on a line, in any size of a card or a sheet and in either
// language.
func TestLabelsLieOnNothing(t *testing.T) {
	r := builtIn(t)
	looked := 0
	for _, l := range report.Languages {
		look, book := chartsOf(t, r, l, themeLight)
		for _, spec := range slices.Concat(book...) {
			sizes := map[string]charts.Size{"default": {W: 800, H: 450}}
			for _, p := range pages.PaperSizes {
				sizes[p.ID] = p.For(spec, look, 1)
			}
			for _, w := range []int{300, 345, 405, 520, 620, 836} { // of cards, in windows from the narrowest on
				sizes[fmt.Sprint("card ", w)] = charts.Size{W: w, H: charts.Height(spec, w, look)}
			}
			for name, size := range sizes {
				var file bytes.Buffer
				if err := charts.Write(&file, charts.SVG, spec, size, look); err != nil {
					t.Fatal(err)
				}
				texts, lines := marksOf(t, file.Bytes())
				for i, x := range texts {
					for _, other := range texts[i+1:] {
						if x.ink.Overlaps(other.ink) {
							t.Errorf("%s %s, %s: %q lies on %q", l, spec.Head().ID, name, x.words, other.words)
						}
					}
					for _, line := range lines {
						if x.ink.Overlaps(line) {
							t.Errorf("%s %s, %s: %q at %v lies on the line at %v", l, spec.Head().ID, name, x.words, x.ink, line)
						}
					}
					looked++
				}
			}
		}
	}
	if looked < 10000 {
		t.Errorf("only %d texts were looked at", looked)
	}
}
