package pages_test

import (
	"encoding/xml"
	"fmt"
	"image/color"
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
)

// mark is a rectangle or a text of an SVG file.
type mark struct {
	XMLName    xml.Name
	X          float64 `xml:"x,attr"`
	Y          float64 `xml:"y,attr"`
	Width      float64 `xml:"width,attr"`
	Height     float64 `xml:"height,attr"`
	Fill       string  `xml:"fill,attr"`
	Size       float64 `xml:"font-size,attr"`
	Anchor     string  `xml:"text-anchor,attr"`
	TextLength float64 `xml:"textLength,attr"`
	Text       string  `xml:",chardata"`
}

// box returns the left and right of a mark, and its top and bottom: of a text those of its capitals.
func (m mark) box() (left, right, top, bottom float64) {
	if m.XMLName.Local == "rect" {
		return m.X, m.X + m.Width, m.Y, m.Y + m.Height
	}
	left = m.X
	switch m.Anchor {
	case "middle":
		left -= m.TextLength / 2
	case "end":
		left -= m.TextLength
	}
	return left, left + m.TextLength, m.Y - 0.7*m.Size, m.Y
}

// marksOf returns the rectangles and texts of an SVG file.
func marksOf(t *testing.T, svg string) (rects, texts []mark) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(svg))
	for {
		token, err := d.Token()
		if token == nil {
			return rects, texts
		}
		if err != nil {
			t.Fatal(err)
		}
		start, ok := token.(xml.StartElement)
		if !ok || start.Name.Local != "rect" && start.Name.Local != "text" {
			continue
		}
		var m mark
		if err := d.DecodeElement(&m, &start); err != nil {
			t.Fatal(err)
		}
		if m.XMLName.Local == "rect" {
			rects = append(rects, m)
			continue
		}
		texts = append(texts, m)
	}
}

// In no picture of the report does a text lie on a reference line: the line is whole, from its
// label down through all rows, on cards of the window and at every size of picture.
func TestReferenceLinesAreWhole(t *testing.T) {
	r, _ := pseudoReport(t)
	lines := 0
	for _, l := range report.Languages {
		w := words(t, l)
		for _, style := range []charts.Style{charts.Light(), charts.Dark()} {
			look := charts.Look{Style: style, Fonts: fonts(t), Words: pages.ChartWords(r, w)}
			for _, p := range pagesIn(t, r, w, l) {
				for _, picture := range p.Pictures() {
					name := fmt.Sprint(l, ", ", picture.Spec.Head().ID)
					for _, width := range []int{306, 420, 560, 744} {
						size := charts.Size{W: width, H: charts.Height(picture.Spec, width, look), Scale: 1}
						lines += wholeLines(t, name, picture.Spec, size, look)
					}
					for _, paper := range pages.PaperSizes {
						grown := look
						grown.Grow = true
						lines += wholeLines(t, name, picture.Spec, picture.SizeOn(paper, grown, 2), grown)
					}
				}
			}
		}
	}
	if lines < 100 {
		t.Errorf("only %d lines were looked at", lines)
	}
}

// wholeLines fails for a picture with a reference line that is interrupted, or that a text lies
// on, and returns how many it has. A strip names its dots around its line and is looked at with these.
func wholeLines(t *testing.T, name string, spec charts.Spec, size charts.Size, look charts.Look) int {
	t.Helper()
	if spec.Kind() == charts.KindStrip {
		return 0
	}
	var svg strings.Builder
	if err := charts.Write(&svg, charts.SVG, spec, size, look); err != nil {
		t.Fatal(err)
	}
	rects, texts := marksOf(t, svg.String())
	found := map[[2]float64]int{}
	for _, line := range rects {
		left, right, top, bottom := line.box()
		if line.Fill != hex(look.Style.Ink) && line.Fill != hex(look.Style.Target) || bottom-top < 3*(right-left) {
			continue
		}
		found[[2]float64{left, right}]++
		for _, x := range texts {
			if l, r, from, to := x.box(); l < right && r > left && from < bottom && to > top {
				t.Errorf("%s at %v: %q lies on the line at %v", name, size, x.Text, left)
			}
		}
	}
	for at, n := range found {
		if n > 1 && spec.Kind() != charts.KindTarget { // whose groups have a line each
			t.Errorf("%s at %v: the line at %v is in %d pieces", name, size, at, n)
		}
	}
	return len(found)
}

// hex returns a colour as an SVG file has it.
func hex(c color.RGBA) string { return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B) }
