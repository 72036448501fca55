package charts

import (
	"bytes"
	"image"
	"image/color"
	"slices"
	"strings"
	"testing"
)

// onePage draws marks on a page and returns the file, and what the page says.
func onePage(t *testing.T, info pdfInfo, marks []pdfMark, ops ...op) ([]byte, []string) {
	t.Helper()
	d := newPDF(info, testFonts(t))
	d.add(scene{bounds: paperBounds(), ops: ops}, marks, nil)
	var b bytes.Buffer
	if err := d.write(&b); err != nil {
		t.Fatal(err)
	}
	p := readPDF(t, b.Bytes())
	return b.Bytes(), strings.Split(string(p.streams[p.refer(p.pages()[0], "Contents")]), "\n")
}

// Ten device pixels are a point, and the page's foot at 841.89 points is where PDF counts
// from: the rectangle's top at 20 px is at 841.89 - 2 = 839.89. The dot of radius 3 pt
// around (50, 50) begins at (53, 791.89); the control points of its quarters lie
// 3 · 0.5523 = 1.66 pt along the tangents.
func TestPDFDrawsShapesAsShapes(t *testing.T) {
	red := color.RGBA{R: 255, A: 255}
	_, got := onePage(t, pdfInfo{}, nil,
		rectOp{r: image.Rect(10, 20, 110, 70), color: red},
		polyOp{points: []image.Point{{0, 0}, {100, 0}, {0, 100}}, color: red},
		dotOp{x: 500, y: 500, radius: 30, color: color.RGBA{B: 255, A: 255}},
	)
	for _, want := range []string{
		"1.000 0.000 0.000 rg",
		"1.00 839.89 10.00 -5.00 re f",
		"10.00 841.89 l",
		"0.00 831.89 l",
		"0.000 0.000 1.000 rg",
		"53.00 791.89 m",
		"53.00000 790.23315 51.65685 788.89000 50.00000 788.89000 c",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, strings.Join(got, "\n"))
		}
	}
	if n := count(got, "1.000 0.000 0.000 rg"); n != 1 {
		t.Errorf("the colour is set %d times, once will do", n)
	}
}

func count(lines []string, want string) int {
	n := 0
	for _, l := range lines {
		if l == want {
			n++
		}
	}
	return n
}

// The signs that PDF gives a meaning, the bytes of which are such signs in UTF-16 (上 is
// 4E0A, 尨 is 5C28 and 䤍 is 490D), and a space that does not break.
func TestPDFTextIsText(t *testing.T) {
	for _, text := range []string{"电子产业 17.3%左右", `(R&D) \ 1.80∶1`, "上尨䤍（一）“专精特新”", "sec.\u00a01"} {
		file, _ := onePage(t, pdfInfo{title: text, language: "zh"}, []pdfMark{{title: text}},
			textOp{x: 100, baseline: 200, size: 120, width: 1, s: text}, textOp{x: 100, baseline: 400, size: 120, width: 1, bold: true, s: text})
		p := readPDF(t, file)
		want := strings.ReplaceAll(text, "\u00a0", " ")
		if got := p.text(p.pages()[0]); !slices.Equal(got, []string{want, want}) {
			t.Errorf("%q is set as %q", want, got)
		}
		if got := p.outline(); len(got) != 1 || got[0] != (pdfEntry{title: want, page: 1}) {
			t.Errorf("%q is marked as %+v", want, got)
		}
	}
}

func TestPDFNamesItsFontsAndNoTime(t *testing.T) {
	file, _ := onePage(t, pdfInfo{title: "电子"}, nil, textOp{x: 9, baseline: 200, size: 120, width: 1, s: "电子"})
	for _, want := range []string{"/BaseFont /YULANR+DashboardSansSC-Regular", "/BaseFont /YULANB+DashboardSansSC-Bold", "/ToUnicode"} {
		if !bytes.Contains(file, []byte(want)) {
			t.Errorf("the file has no %q", want)
		}
	}
	for _, no := range []string{"/utf8", "Date", "(D:"} {
		if bytes.Contains(file, []byte(no)) {
			t.Errorf("the file has %q", no)
		}
	}
	if len(file) > 60_000 {
		t.Errorf("two characters make %d bytes: the fonts are not cut", len(file))
	}
}

// The library (fpdf 0.12.0) writes into the bytes that it is given where a glyph has the
// advance of the one before it in the font's table; here these five do, two quotation
// marks among them.
func TestPDFLeavesTheFontsAlone(t *testing.T) {
	const text = "’“”ㄧ燊"
	fonts := testFonts(t)
	regular, bold := bytes.Clone(fonts.regular.file), bytes.Clone(fonts.bold.file)
	onePage(t, pdfInfo{}, nil,
		textOp{x: 9, baseline: 90, size: 9, width: 1, s: text}, textOp{x: 9, baseline: 90, size: 9, width: 1, s: text, bold: true})
	if !bytes.Equal(regular, fonts.regular.file) || !bytes.Equal(bold, fonts.bold.file) {
		t.Error("the fonts are changed")
	}
}

func TestPDFTextThatCannotBeSetLeavesASign(t *testing.T) {
	if got, want := known("a\xff𠀀\tb"), "a\ufffd\ufffd\ufffdb"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
