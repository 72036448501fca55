package pages_test

import (
	"bytes"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
)

// PowerPoint's slides are 13.333 × 7.5 and 10 × 7.5 inches; a column of A4 with margins of
// 25 mm is 210 − 2 × 25 = 160 mm wide.
func TestPaperSizesFitTheirPaper(t *testing.T) {
	spec := chartOf(t, load(t), pages.Speech{Language: report.Chinese, Words: words(t, report.Chinese)}, "pillars")
	want := map[string][2]float64{
		"slide":    {13.3333 * 25.4, 7.5 * 25.4},
		"slide43":  {10 * 25.4, 7.5 * 25.4},
		"square":   {5.625 * 25.4, 5.625 * 25.4}, // 1080 pixels at 192 to the inch
		"portrait": {5.625 * 25.4, 7.03125 * 25.4},
		"a4":       {160, 0},
	}
	if len(want) != len(pages.PaperSizes) {
		t.Errorf("%d sizes", len(pages.PaperSizes))
	}
	for _, p := range pages.PaperSizes {
		size := p.For(spec, bookLook(t, report.Chinese), 2)
		w, h := pages.Millimetres(size)
		sides := want[p.ID]
		if math.Abs(w-sides[0]) > 0.2 || sides[1] > 0 && math.Abs(h-sides[1]) > 0.2 {
			t.Errorf("%s is %.1f × %.1f mm, want %.1f × %.1f", p.ID, w, h, sides[0], sides[1])
		}
		if size.Scale != 2 {
			t.Errorf("%s has the scale %v", p.ID, size.Scale)
		}
	}
}

// In a column of text a chart is as high as it wants, with what is around it, and never
// higher than a page.
func TestColumnIsAsHighAsItsChart(t *testing.T) {
	r, look := load(t), bookLook(t, report.Chinese)
	column, _ := pages.PaperSizeOf("a4")
	plain := look
	plain.Plain = true
	for _, l := range report.Languages {
		for _, c := range r.Chapters {
			page, err := pages.Build(r, words(t, l), l, c.Number)
			if err != nil {
				t.Fatal(err)
			}
			for _, spec := range page.Charts {
				framed, marks := column.For(spec, look, 1), column.For(spec, plain, 1)
				if _, h := pages.Millimetres(framed); framed.H != charts.Height(spec, framed.W, look) || h > 247 {
					t.Errorf("%s is %.0f mm high", spec.Head().ID, h)
				}
				if marks.H >= framed.H {
					t.Errorf("%s is %d high with a frame and %d without", spec.Head().ID, framed.H, marks.H)
				}
			}
		}
	}
}

func TestDPIIsScale(t *testing.T) {
	for dpi, scale := range map[float64]float64{72: 0.75, 96: 1, 192: 2, 300: 3.125, 600: 6.25} {
		if got, ok := pages.ScaleOf(dpi); got != scale || !ok {
			t.Errorf("%v dots per inch: scale %v, %v, want %v", dpi, got, ok, scale)
		}
		if got := pages.DPIOf(scale); got != dpi {
			t.Errorf("scale %v: %v dots per inch, want %v", scale, got, dpi)
		}
	}
	for _, dpi := range []float64{-300, 0, 71.9, 600.1, math.NaN(), math.Inf(1)} {
		if scale, ok := pages.ScaleOf(dpi); ok {
			t.Errorf("%v dots per inch are a scale of %v", dpi, scale)
		}
	}
	for _, dpi := range []float64{pages.MinDPI, pages.MaxDPI} {
		scale, _ := pages.ScaleOf(dpi)
		for _, p := range pages.PaperSizes {
			size := charts.Size{W: p.W, H: max(p.H, 933), Scale: scale}
			if _, _, err := size.Pixels(); err != nil {
				t.Errorf("%s at %v dots per inch: %v", p.ID, dpi, err)
			}
		}
	}
}

func TestPaperSizesHaveNames(t *testing.T) {
	for _, l := range report.Languages {
		for _, p := range pages.PaperSizes {
			if name := p.Name(words(t, l)); name == "" || name[0] == '[' {
				t.Errorf("%s: %s is called %q", l, p.ID, name)
			}
		}
	}
}

// Every chart can be read on its paper, framed, plain or cited: from the back of a room on
// slides, and in print. Nothing of it is cut, no row is left out, and a citation that is
// asked for is there.
func TestChartsCanBeReadOnTheirPaper(t *testing.T) {
	leastPoints := map[string]float64{"slide": 14, "slide43": 12, "square": 8, "portrait": 8, "a4": 6.5}
	looks := map[string]func(*charts.Look){
		"framed": func(*charts.Look) {},
		"plain":  func(l *charts.Look) { l.Plain = true },
		"cited":  func(l *charts.Look) { l.Cite = true },
	}
	r := load(t)
	for _, l := range report.Languages {
		for name, change := range looks {
			look := bookLook(t, report.Chinese)
			look.Words = pages.ChartWords(r, words(t, l))
			change(&look)
			for _, spec := range everyChart(t, r, l) {
				for _, p := range pages.PaperSizes {
					of := string(l) + ", " + name + ", " + p.ID + ", " + spec.Head().ID
					texts := textsIn(t, spec, p.For(spec, look, 1), look)
					checkReadable(t, of, texts, leastPoints[p.ID])
					if begin := spec.Head().Citation[:len("重庆市发展")]; look.Cite != slices.ContainsFunc(texts, func(x setText) bool {
						return strings.HasPrefix(x.text, begin)
					}) {
						t.Errorf("%s: the citation is not as asked", of)
					}
				}
			}
		}
	}
}

func everyChart(t *testing.T, r *report.Report, l report.Language) []charts.Spec {
	t.Helper()
	var all []charts.Spec
	for _, c := range r.Chapters {
		page, err := pages.Build(r, words(t, l), l, c.Number)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, page.Charts...)
	}
	return all
}

// setText is a line of text in a picture.
type setText struct {
	points float64
	text   string
}

var svgText = regexp.MustCompile(`font-size="([0-9.]+)"[^>]*>([^<]*)<`)

// textsIn returns the texts of a picture that has a pixel for each layout unit.
func textsIn(t *testing.T, spec charts.Spec, size charts.Size, look charts.Look) []setText {
	t.Helper()
	var b bytes.Buffer
	if err := charts.Write(&b, charts.SVG, spec, size, look); err != nil {
		t.Fatal(err)
	}
	var all []setText
	for _, found := range svgText.FindAllStringSubmatch(b.String(), -1) {
		px, err := strconv.ParseFloat(found[1], 64)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, setText{px * 72 / charts.UnitsPerInch, found[2]})
	}
	return all
}

func checkReadable(t *testing.T, of string, texts []setText, least float64) {
	t.Helper()
	// The longest note of a tile, with no room in a column of three: "…, growth year on year".
	const cut = "Land-Sea Corridor"
	for _, x := range texts {
		if x.points < least {
			t.Errorf("%s: %q is set in %.1f points, want %v", of, x.text, x.points, least)
		}
		if strings.HasSuffix(x.text, "…") || strings.HasSuffix(x.text, "...") || moreRows.MatchString(x.text) {
			if !strings.HasPrefix(x.text, cut) {
				t.Errorf("%s: it says %q", of, x.text)
			}
		}
	}
}

// moreRows matches what a picture says of rows that it leaves out.
var moreRows = regexp.MustCompile(`^另有 \d+ 项$|^\d+ more$`)
