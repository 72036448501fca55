package charts

import (
	"fmt"
	"image/color"
	"io"
	"strconv"

	"github.com/golang/freetype/truetype"
	"golang.org/x/image/font"
	"golang.org/x/image/math/fixed"
)

// writeSVGOutlines draws text as its outlines, for programs that have no such font.
func writeSVGOutlines(w io.Writer, sc scene, h Head, size Size, look Look) error {
	outlines := func(f *svgFile, o textOp) {
		f.WriteString(f.fonts.face(o.bold).outline(o.s, o.size, o.x, o.baseline, o.color))
	}
	return (&svgFile{fonts: look.Fonts, text: outlines}).save(w, sc, h, size, `fill-rule="nonzero"`)
}

// outline returns a line of text from x on the baseline y as a path. Its coordinates are
// 64ths of a pixel, each from the one before: whole numbers, and short ones.
func (f *face) outline(body string, size float64, x, y int, c color.RGBA) string {
	p := &svgPath{}
	pen := 0
	var buf truetype.GlyphBuf
	for _, r := range body {
		glyph, advance := f.look(r)
		at := fixed.Int26_6(round(float64(pen) / f.em * size * 64))
		if buf.Load(f.font, fixed.Int26_6(round(size*64)), glyph, font.HintingNone) == nil {
			contours(p, &buf, fixed.Point26_6{X: at})
		}
		pen += advance
	}
	return fmt.Sprintf("<path transform=\"translate(%d %d) scale(.015625)\" d=\"%s\" %s/>\n", x, y, p.data, fill(c))
}

// svgPath writes closed contours as an SVG path. It implements freetype's raster.Adder.
type svgPath struct {
	data []byte
	at   fixed.Point26_6
}

// Start begins a contour and closes the one before.
func (p *svgPath) Start(a fixed.Point26_6) {
	if len(p.data) > 0 {
		p.data = append(p.data, 'z')
	}
	p.add('m', a)
}

// Add1 adds a line.
func (p *svgPath) Add1(b fixed.Point26_6) { p.add('l', b) }

// Add2 adds a curve with one point beside it.
func (p *svgPath) Add2(b, c fixed.Point26_6) { p.add('q', b, c) }

// Add3 is there for raster.Adder; TrueType has no such curves.
func (p *svgPath) Add3(_, _, d fixed.Point26_6) { p.add('l', d) }

func (p *svgPath) add(command byte, points ...fixed.Point26_6) {
	p.data = append(p.data, command)
	for i, to := range points {
		if i > 0 {
			p.data = append(p.data, ' ')
		}
		p.data = strconv.AppendInt(p.data, int64(to.X-p.at.X), 10)
		p.data = append(p.data, ' ')
		p.data = strconv.AppendInt(p.data, int64(to.Y-p.at.Y), 10)
	}
	p.at = points[len(points)-1]
}
