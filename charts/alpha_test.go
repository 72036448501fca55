package charts

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"slices"
	"testing"
)

// writtenPNG draws a chart into a PNG file.
func writtenPNG(t testing.TB, spec Spec, size Size, look Look) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := Write(&file, PNG, spec, size, look); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

func decodedPNG(t testing.TB, file []byte) image.Image {
	t.Helper()
	img, err := png.Decode(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	return img
}

// Laid over the colour of the background, a picture without one is the picture with it. It
// keeps its palette, but for cards, at whose round corners two colours fade at once, and for
// rings and discs of several colours.
func TestTransparentOverTheBackgroundIsThePicture(t *testing.T) {
	size := Size{W: 420, H: 300, Scale: 1.5}
	for _, s := range samples(t) {
		for name, style := range styles {
			look := testLook(t)
			look.Style = style
			opaque := decodedPNG(t, writtenPNG(t, s.spec, size, look))
			look.Transparent = true
			file := writtenPNG(t, s.spec, size, look)
			want := byte(paletteColour)
			if s.spec.Kind() == KindTiles && s.name != "tiles-empty" {
				want = trueColourAlpha
			}
			// In high contrast card and background are one colour, and few tiles have few. Texts on
			// six fills, as a stack has with a row that stands out, are at the limit, and so are dots of two colours,
			// a hatched one on a line and a single tile. A plot's are many already.
			atLimit := []string{"stack", "stack-en", "strip", "line", "tiles-one", "grid", "grid-one"}
			kind, either := chunksOf(t, file)[0].data[9], name == highContrast && want != paletteColour || slices.Contains(atLimit, s.name)
			if kind != want && !(either && (kind == paletteColour || kind == trueColourAlpha)) {
				t.Errorf("%s, %s: colour type %d, want %d", s.name, name, kind, want)
			}
			over := image.NewRGBA(opaque.Bounds())
			draw.Draw(over, over.Rect, image.NewUniform(style.Card), image.Point{}, draw.Src)
			picture := decodedPNG(t, file)
			if _, _, _, a := picture.At(0, 0).RGBA(); a != 0 {
				t.Errorf("%s, %s: the corner is not clear", s.name, name)
			}
			draw.Draw(over, over.Rect, picture, image.Point{}, draw.Over)
			if most := farthest(over, opaque); most > 2 {
				t.Errorf("%s, %s: a pixel is %d off", s.name, name, most)
			}
		}
	}
}

// farthest returns how much two pictures differ in any channel of any pixel, 0 to 255.
func farthest(a *image.RGBA, b image.Image) int {
	most := 0
	for y := range a.Rect.Dy() {
		for x := range a.Rect.Dx() {
			p, q := a.RGBAAt(x, y), color.RGBAModel.Convert(b.At(x, y)).(color.RGBA)
			for _, d := range []int{int(p.R) - int(q.R), int(p.G) - int(q.G), int(p.B) - int(q.B), int(p.A) - int(q.A)} {
				most = max(most, abs(d))
			}
		}
	}
	return most
}

// A file without a background and without a palette holds what was painted.
func TestPNGKeepsAlpha(t *testing.T) {
	img := image.NewRGBA(image.Rect(0, 0, 80, 50))
	for i := range 4000 {
		a := uint8(255 - i%200)
		part := func(v int) uint8 { return uint8(v % 256 * int(a) / 255) }
		img.SetRGBA(i%80, i/80, color.RGBA{R: part(i), G: part(i / 7), B: part(4000 - i), A: a})
	}
	var file bytes.Buffer
	if err := encodePNG(&file, img, nil); err != nil {
		t.Fatal(err)
	}
	if kind := chunksOf(t, file.Bytes())[0].data[9]; kind != trueColourAlpha {
		t.Errorf("colour type %d, want %d", kind, trueColourAlpha)
	}
	if most := farthest(img, decodedPNG(t, file.Bytes())); most > 1 {
		t.Errorf("a pixel is %d off", most)
	}
}

func TestStraightUndoesTheMultiplication(t *testing.T) {
	for alpha := range 256 {
		for c := range alpha + 1 {
			back := (uint32(straight(uint8(c), uint8(alpha)))*uint32(alpha) + 127) / 255
			if int(back) != c {
				t.Fatalf("%d at alpha %d becomes %d", c, alpha, back)
			}
		}
	}
}
