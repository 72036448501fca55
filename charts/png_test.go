package charts

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"image"
	"image/color"
	"image/png"
	"strings"
	"testing"
)

// chunk is one chunk of a PNG file.
type chunk struct {
	name string
	data []byte
}

// chunksOf reads a PNG file's chunks and checks their sums.
func chunksOf(t *testing.T, file []byte) []chunk {
	t.Helper()
	rest, ok := bytes.CutPrefix(file, []byte("\x89PNG\r\n\x1a\n"))
	if !ok {
		t.Fatal("no PNG file")
	}
	var out []chunk
	for len(rest) > 0 {
		n := binary.BigEndian.Uint32(rest)
		data := rest[8 : 8+n]
		if got, want := crc32.ChecksumIEEE(rest[4:8+n]), binary.BigEndian.Uint32(rest[8+n:]); got != want {
			t.Errorf("chunk %s has the sum %x, want %x", rest[4:8], got, want)
		}
		out = append(out, chunk{string(rest[4:8]), data})
		rest = rest[12+n:]
	}
	return out
}

func TestPNGIsThePicture(t *testing.T) {
	for _, s := range samples(t) {
		look := testLook(t)
		look.Grow = true
		size := Size{W: 320, H: 200, Scale: 1.25}
		pic, err := Render(s.spec, size, look)
		if err != nil {
			t.Fatal(err)
		}
		var file bytes.Buffer
		if err := Write(&file, PNG, s.spec, size, look); err != nil {
			t.Fatal(err)
		}
		got, err := png.Decode(&file)
		if err != nil {
			t.Fatalf("%s: %v", s.name, err)
		}
		if n := unlike(got, pic.Image); n > 0 {
			t.Errorf("%s: %d pixels differ from the picture", s.name, n)
		}
	}
}

// unlike counts the pixels in which two pictures differ.
func unlike(a image.Image, b *image.RGBA) int {
	if a.Bounds() != b.Bounds() {
		return -1
	}
	n := 0
	for y := range b.Rect.Dy() {
		for x := range b.Rect.Dx() {
			if color.RGBAModel.Convert(a.At(x, y)) != b.RGBAAt(x, y) {
				n++
			}
		}
	}
	return n
}

// A picture of more colours than a palette holds is written as true colour.
func TestPNGOfManyColours(t *testing.T) {
	for _, n := range []int{1, 255, 256, 257, 3000} {
		sc := scene{bounds: image.Rect(0, 0, 100, 40)}
		for i := range 4000 {
			k := i % n
			at := image.Pt(i%100, i/100)
			c := color.RGBA{R: uint8(k), G: uint8(k >> 4), B: uint8(k >> 8), A: 255}
			if i == 0 {
				sc.ops = append(sc.ops, rectOp{r: sc.bounds, color: c})
			}
			sc.ops = append(sc.ops, rectOp{r: image.Rectangle{Min: at, Max: at.Add(image.Pt(1, 1))}, color: c})
		}
		var file bytes.Buffer
		if err := writePNG(&file, sc, Head{}, Size{}, testLook(t)); err != nil {
			t.Fatal(err)
		}
		wantKind := byte(paletteColour)
		if n > 256 {
			wantKind = trueColour
		}
		if got := chunksOf(t, file.Bytes())[0].data[9]; got != wantKind {
			t.Errorf("%d colours: colour type %d, want %d", n, got, wantKind)
		}
		if d := unlike(decodedPNG(t, file.Bytes()), painted(sc, testLook(t))); d != 0 {
			t.Errorf("%d colours: %d pixels differ", n, d)
		}
	}
}

// 96 dots to the inch and a scale of 2 are 192/0.0254 = 7559 dots to the metre.
func TestPNGSaysWhatItIs(t *testing.T) {
	var file bytes.Buffer
	if err := Write(&file, PNG, barSamples(t)[1].spec, Size{W: 400, H: 300, Scale: 2}, testLook(t)); err != nil {
		t.Fatal(err)
	}
	var order []string
	texts := map[string]string{}
	for _, c := range chunksOf(t, file.Bytes()) {
		order = append(order, c.name)
		switch c.name {
		case "iTXt":
			key, rest, _ := strings.Cut(string(c.data), "\x00")
			texts[key] = strings.TrimPrefix(rest, "\x00\x00\x00\x00")
		case "pHYs":
			if got, want := c.data, []byte{0, 0, 0x1d, 0x87, 0, 0, 0x1d, 0x87, 1}; !bytes.Equal(got, want) {
				t.Errorf("pHYs %x, want %x", got, want)
			}
		case "gAMA":
			if got, want := c.data, []byte{0, 0, 0xb1, 0x8f}; !bytes.Equal(got, want) {
				t.Errorf("gAMA %x, want %x", got, want)
			}
		case "sRGB":
			if !bytes.Equal(c.data, []byte{0}) {
				t.Errorf("sRGB %x", c.data)
			}
		}
	}
	if got, want := strings.Join(order, " "), "IHDR sRGB gAMA pHYs iTXt iTXt iTXt iTXt PLTE IDAT IEND"; got != want {
		t.Errorf("chunks %s, want %s", got, want)
	}
	h := headEN("")
	for key, want := range map[string]string{
		"Title": h.Title, "Description": h.Subtitle + "\n" + h.Note + "\n" + h.Source + "\n" + h.Facts[0], "Software": "Yulan",
		"Copyright": h.Rights,
	} {
		if texts[key] != want {
			t.Errorf("%s: %q, want %q", key, texts[key], want)
		}
	}
}

// The usual charts fit a palette, in both styles, and without a background most of them: files
// are small and quickly written. And they hold what is painted in true colour.
func TestUsualChartsFitAPalette(t *testing.T) {
	for _, s := range samples(t) {
		for name, style := range styles {
			for _, transparent := range []bool{false, true} {
				look := testLook(t)
				look.Style, look.Grow, look.Transparent = style, true, transparent
				sc, err := layout(s.spec, Size{W: 400, H: 225}, look)
				if err != nil {
					t.Fatal(err)
				}
				var file bytes.Buffer
				if err := writePNG(&file, sc, Head{}, Size{}, look); err != nil {
					t.Fatal(err)
				}
				img := painted(sc, look)
				kind, fits := chunksOf(t, file.Bytes())[0].data[9], len(colours(img)) <= 256
				if !fits && !transparent || fits != (kind == paletteColour) {
					t.Errorf("%s, %s, transparent %v: %d colours, colour type %d", s.name, name, transparent, len(colours(img)), kind)
				}
				if most := farthest(img, decodedPNG(t, file.Bytes())); most > 0 && !transparent || most > 1 {
					t.Errorf("%s, %s, transparent %v: a pixel is %d off", s.name, name, transparent, most)
				}
			}
		}
	}
}

func TestEqualChartsMakeEqualFiles(t *testing.T) {
	for _, s := range samples(t) {
		for _, f := range formats {
			var a, b bytes.Buffer
			for _, w := range []*bytes.Buffer{&a, &b} {
				look := testLook(t)
				if w == &b { // measured and rasterised anew
					look.Fonts = &Fonts{regular: newFace(look.Fonts.regular.font), bold: newFace(look.Fonts.bold.font)}
				}
				if err := Write(w, f, s.spec, Size{W: 420, H: 300}, look); err != nil {
					t.Fatal(err)
				}
			}
			if !bytes.Equal(a.Bytes(), b.Bytes()) {
				t.Errorf("%s: two files of %s differ", s.name, f.Name)
			}
		}
	}
}

// A style without a background shows nothing of the picture that was drawn before.
func TestNothingOfAnEarlierPictureShows(t *testing.T) {
	size := Size{W: 420, H: 300}
	blank := testLook(t)
	blank.Style = Style{}
	nothing := image.NewRGBA(image.Rect(0, 0, size.W, size.H))
	for range 3 {
		var file bytes.Buffer
		for _, look := range []Look{testLook(t), blank} {
			file.Reset()
			if err := Write(&file, PNG, barSamples(t)[0].spec, size, look); err != nil {
				t.Fatal(err)
			}
		}
		img, err := png.Decode(&file)
		if err != nil {
			t.Fatal(err)
		}
		if n := unlike(img, nothing); n > 0 {
			t.Fatalf("%d pixels show", n)
		}
	}
}

// fullWriter takes some bytes and then no more, as a full disk does.
type fullWriter struct{ room int }

var errFull = errors.New("disk full")

func (w *fullWriter) Write(p []byte) (int, error) {
	if len(p) > w.room {
		n := w.room
		w.room = 0
		return n, errFull
	}
	w.room -= len(p)
	return len(p), nil
}

func TestWriteReportsAFullDisk(t *testing.T) {
	spec := barSamples(t)[0].spec
	for _, f := range formats {
		for _, room := range []int{0, 10, 2000} {
			if err := Write(&fullWriter{room}, f, spec, Size{W: 420, H: 300}, testLook(t)); !errors.Is(err, errFull) {
				t.Errorf("%s after %d bytes: got %v, want %v", f.Name, room, err, errFull)
			}
		}
	}
	if err := Write(&bytes.Buffer{}, Format{Name: "BMP"}, spec, Size{W: 420, H: 300}, testLook(t)); !errors.Is(err, errNoFormat) {
		t.Errorf("got %v, want errNoFormat", err)
	}
}
