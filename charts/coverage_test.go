package charts

import (
	"bytes"
	"image"
	"testing"

	"github.com/golang/freetype/raster"
	"github.com/golang/freetype/truetype"
	"golang.org/x/image/font"
	"golang.org/x/image/math/fixed"
)

// freetypeLevels fills the same outlines with freetype's rasteriser.
func freetypeLevels(w, h int, add func(raster.Adder)) []uint8 {
	r := raster.NewRasterizer(w, h)
	r.UseNonZeroWinding = true
	add(r)
	dst := image.NewAlpha(image.Rect(0, 0, w, h))
	r.Rasterize(raster.NewAlphaSrcPainter(dst))
	for i, a := range dst.Pix {
		dst.Pix[i] = uint8(level(uint32(a)))
	}
	return dst.Pix
}

func ourLevels(c *coverage, w, h int, add func(raster.Adder)) []uint8 {
	c.begin(w, h)
	add(c)
	pix := make([]uint8, w*h)
	c.levels(pix)
	return pix
}

func TestGlyphsAreFilledAsFreetypeFillsThem(t *testing.T) {
	fonts := testLook(t).Fonts
	var ours coverage
	for _, f := range []*face{fonts.regular, fonts.bold} {
		n := 0
		for r := '!'; r < '\u9fff'; r += 7 {
			glyph := f.font.Index(r)
			if glyph == 0 {
				continue
			}
			var buf truetype.GlyphBuf
			size := []fixed.Int26_6{9 << 6, 13<<6 + 21, 20 << 6, 33<<6 + 7, 130 << 6}[glyph%5]
			if err := buf.Load(f.font, size, glyph, font.HintingNone); err != nil {
				t.Fatal(err)
			}
			b := buf.Bounds
			w, h := (b.Max.X-b.Min.X).Ceil()+1, (b.Max.Y-b.Min.Y).Ceil()+1
			add := func(to raster.Adder) {
				contours(to, &buf, fixed.Point26_6{X: fixed.Int26_6(glyph%64) - fixed.I(b.Min.X.Floor()), Y: fixed.I(b.Max.Y.Ceil())})
			}
			if got, want := ourLevels(&ours, w, h, add), freetypeLevels(w, h, add); !bytes.Equal(got, want) {
				t.Errorf("glyph %d of size %v differs", glyph, size)
			}
			n++
		}
		if n < 100 {
			t.Errorf("only %d glyphs were compared", n)
		}
	}
}

// FuzzCoverage fills outlines that no font has: beyond the picture, through corners of
// pixels, back and forth.
func FuzzCoverage(f *testing.F) {
	f.Add([]byte{0, 0, 0, 1, 128, 0, 1, 128, 128, 1, 0, 128}, uint8(4), uint8(4))
	f.Add([]byte{0, 10, 200, 2, 250, 3, 1, 64, 64, 2, 5, 5, 1, 255, 255, 1, 0, 64}, uint8(3), uint8(2))
	f.Fuzz(func(t *testing.T, path []byte, w, h uint8) {
		if w == 0 || h == 0 || len(path) < 3 {
			return // not an input
		}
		add := func(to raster.Adder) {
			at := func(i int) fixed.Point26_6 {
				return fixed.Point26_6{X: fixed.Int26_6(path[i]) * 5, Y: fixed.Int26_6(path[i+1])*5 - 100}
			}
			to.Start(at(1))
			start := at(1)
			for i := 3; i+3 <= len(path); i += 3 {
				if path[i]%2 == 0 || i+6 > len(path) {
					to.Add1(at(i + 1))
				} else {
					to.Add2(at(i+1), at(i+4))
					i += 3
				}
			}
			to.Add1(start)
		}
		var ours coverage
		if got, want := ourLevels(&ours, int(w), int(h), add), freetypeLevels(int(w), int(h), add); !bytes.Equal(got, want) {
			t.Errorf("got %v\nwant %v", got, want)
		}
	})
}
