package charts

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// farApart is by how much of 255 a pixel differs more than the edge of a glyph does that
// moved by a fraction of a pixel, as it does from one program to the next.
const farApart = 80

// An SVG file opens as the PNG file of the same chart: with outlines in any program, with
// text in one that has the font.
func TestSVGIsThePNG(t *testing.T) {
	convert := reader(t, "rsvg-convert")
	fonts := ownFonts(t)
	size := Size{W: 540, H: 360, Scale: 1.5}
	for _, kind := range [][]sample{
		barSamples(t), groupedSamples(t), stackSamples(t), targetSamples(t), changeSamples(t), shareSamples(t), stripSamples(t), tileSamples(t),
	} {
		chinese, english := testLook(t), testLook(t)
		english.Style = Dark()
		// rsvg-convert kerns Latin text, which can not be turned off: it ends up to 1 % early.
		for _, c := range []struct {
			format Format
			sample sample
			look   Look
			mean   float64 // at most, of 255, over all pixels and colours
			far    float64 // percent of pixels at most
		}{
			{SVGOutlines, kind[0], chinese, 0.5, 0},
			{SVGOutlines, kind[1], english, 0.5, 0},
			{SVG, kind[0], chinese, 0.5, 0.01},
			{SVG, kind[1], english, 7, 4},
		} {
			t.Run(c.format.Name+" of "+c.sample.name, func(t *testing.T) {
				want := decodedPNG(t, writtenPNG(t, c.sample.spec, size, c.look))
				got := converted(t, convert, fonts, fileOf(t, c.format, c.sample.spec, size, c.look), want.Bounds())
				if mean, far := apart(got, want); mean > c.mean || far > c.far {
					t.Errorf("it is %.3f of 255 apart, %.3f %% of the pixels far; at most %v and %v %%", mean, far, c.mean, c.far)
				}
			})
		}
	}
}

// ownFonts returns the environment in which a program finds the product's fonts only.
func ownFonts(t *testing.T) []string {
	t.Helper()
	fonts, err := filepath.Abs("../assets/font")
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	config := filepath.Join(folder, "fonts.conf")
	text := `<?xml version="1.0"?><fontconfig><dir>` + fonts + `</dir><cachedir>` + folder + `</cachedir></fontconfig>`
	if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return append(os.Environ(), "FONTCONFIG_FILE="+config)
}

// converted draws an SVG file in the size of a picture.
func converted(t *testing.T, convert string, env []string, path string, b image.Rectangle) image.Image {
	t.Helper()
	var out, complaints bytes.Buffer
	cmd := exec.CommandContext(t.Context(), convert, "-w", fmt.Sprint(b.Dx()), "-h", fmt.Sprint(b.Dy()), path)
	cmd.Env, cmd.Stdout, cmd.Stderr = env, &out, &complaints
	if err := cmd.Run(); err != nil || complaints.Len() > 0 {
		t.Fatalf("%s: %v %s", path, err, complaints.String())
	}
	img := decodedPNG(t, out.Bytes())
	if img.Bounds() != b {
		t.Fatalf("%s is %v, want %v", path, img.Bounds(), b)
	}
	return img
}

// apart returns the mean difference of two pictures, 0 to 255, and the percentage of
// pixels that are far apart.
func apart(a, b image.Image) (mean, far float64) {
	r := b.Bounds()
	sum, count := 0, 0
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			p, q := color.RGBAModel.Convert(a.At(x, y)).(color.RGBA), color.RGBAModel.Convert(b.At(x, y)).(color.RGBA)
			d := [3]int{abs(int(p.R) - int(q.R)), abs(int(p.G) - int(q.G)), abs(int(p.B) - int(q.B))}
			sum += d[0] + d[1] + d[2]
			if max(d[0], d[1], d[2]) > farApart {
				count++
			}
		}
	}
	pixels := float64(r.Dx() * r.Dy())
	return float64(sum) / 3 / pixels, 100 * float64(count) / pixels
}
