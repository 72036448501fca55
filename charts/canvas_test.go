package charts

import (
	"bytes"
	"image"
	"image/color"
	"math"
	"testing"
	"time"

	"github.com/golang/freetype/truetype"
	chart "github.com/wcharczuk/go-chart/v2"
	"github.com/wcharczuk/go-chart/v2/drawing"
	"golang.org/x/image/math/fixed"
)

// soon fails the test if f does not come back: the cases below hang in go-chart for
// good. A hanging goroutine cannot be stopped, so the test ends there and then.
func soon(t *testing.T, f func()) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		f()
	}()
	select {
	case <-done:
	case <-time.After(20 * time.Second):
		t.Fatal("still drawing after 20 seconds")
	}
}

// Each of these hangs go-chart's own raster renderer, or takes all memory.
func TestCanvasSurvivesWhatHangsGoChart(t *testing.T) {
	inf, nan := math.Inf(1), math.NaN()
	for name, draw := range map[string]func(c *canvas){
		"line two billion pixels off": func(c *canvas) { c.MoveTo(0, 0); c.LineTo(2e9, 2e9); c.LineTo(0, -2e9); c.Fill() },
		"stroke off the canvas":       func(c *canvas) { c.MoveTo(-2e9, 5); c.LineTo(2e9, 5); c.Stroke() },
		"endless arc":                 func(c *canvas) { c.ArcTo(5, 5, 3, 3, 0, inf); c.Fill() },
		"arc from nowhere":            func(c *canvas) { c.ArcTo(5, 5, 3, 3, nan, 1); c.Fill() },
		"arc of 1e20":                 func(c *canvas) { c.ArcTo(5, 5, 3, 3, 1e20, -1e20); c.Fill() },
		"radius of 1e20":              func(c *canvas) { c.Circle(1e20, 5, 5); c.Fill() },
		"dashes of 0, 0":              func(c *canvas) { c.dashed(0, 0) },
		"dash of -1":                  func(c *canvas) { c.dashed(-1) },
		"dash of 1e-7":                func(c *canvas) { c.dashed(1e-7) },
		"dash that is no number":      func(c *canvas) { c.dashed(nan) },
		"endless stroke":              func(c *canvas) { c.SetStrokeWidth(inf); c.MoveTo(0, 0); c.LineTo(9, 9); c.Stroke() },
		"curve off the canvas":        func(c *canvas) { c.MoveTo(0, 0); c.QuadCurveTo(2e9, -2e9, 9, 9); c.Fill() },
		"type of 1e9 points":          func(c *canvas) { c.SetFontSize(1e9); c.Text("电子", 0, 9) },
		"type that is no number":      func(c *canvas) { c.SetFontSize(nan); c.Text("电子", 0, 9); c.MeasureText("电子") },
		"text turned by infinity":     func(c *canvas) { c.SetTextRotation(inf); c.Text("电子", 5, 9) },
		"text two billion pixels off": func(c *canvas) { c.Text("电子", 2e9, -2e9) },
		"nothing to fill":             func(c *canvas) { c.Fill(); c.Stroke(); c.FillStroke(); c.Close(); c.Fill() },
	} {
		t.Run(name, func(t *testing.T) {
			soon(t, func() {
				c := newCanvas(40, 30, testFonts(t))
				c.SetFont(c.fonts.regular.font)
				c.SetFontSize(12)
				c.SetFillColor(drawing.ColorBlack)
				c.SetStrokeColor(drawing.ColorBlack)
				c.SetStrokeWidth(1)
				draw(c)
			})
		})
	}
}

func (c *canvas) dashed(dash ...float64) {
	c.SetStrokeDashArray(dash)
	c.MoveTo(0, 10)
	c.LineTo(40, 10)
	c.Stroke()
}

// What hangs go-chart's chart types never gets that far: the constructors refuse it.
func TestConstructorsRefuseWhatHangsGoChart(t *testing.T) {
	for _, v := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), 1e300, -1.1e15} {
		row := Row{Key: "k", Value: v}
		good := Row{Key: "g", Value: 1}
		_, errs := 0, []error{}
		_, err := NewBars(Head{}, []Row{row}, BarOptions{})
		errs = append(errs, err)
		_, err = NewBars(Head{}, []Row{good}, BarOptions{Reference: &Reference{Value: v}})
		errs = append(errs, err)
		_, err = NewGrouped(Head{}, []string{"a"}, []Group{{Rows: []Row{row}}})
		errs = append(errs, err)
		_, err = NewStack(Head{}, []StackRow{{Before: good, New: row, Total: Row{Key: "t", Value: v}}}, StackLegend{})
		errs = append(errs, err)
		_, err = NewTarget(Head{}, []TargetGroup{{Rows: []TargetRow{{Row: row}}}})
		errs = append(errs, err)
		_, err = NewChange(Head{}, []ChangeRow{{Before: good, After: row}}, ChangeLegend{})
		errs = append(errs, err)
		_, err = NewShares(Head{}, []Row{row}, ShareOptions{})
		errs = append(errs, err)
		_, err = NewStrip(Head{}, []StripLane{{Rows: []Row{row}}}, StripOptions{})
		errs = append(errs, err)
		_, err = NewStrip(Head{}, []StripLane{{Rows: []Row{good}}}, StripOptions{Limit: v})
		errs = append(errs, err)
		_, err = NewTiles(Head{}, []Tile{{Row: row}})
		errs = append(errs, err)
		for i, err := range errs {
			if err == nil {
				t.Errorf("constructor %d takes %v", i, v)
			}
		}
	}
}

// Every sample in the smallest size draws: go-chart's pie of 10×10 pixels does not.
func TestTinyPicturesDraw(t *testing.T) {
	soon(t, func() {
		for _, s := range samples(t) {
			for _, size := range []Size{{MinSide, MinSide, MinScale}, {MinSide, 2000, 1}, {1000, MinSide, MaxScale}} {
				if _, err := Render(s.spec, size, testLook(t)); err != nil {
					t.Errorf("%s: %v", s.name, err)
				}
			}
		}
	})
}

// A rectangle ends exactly where it says: no pixel beside it has a part of its colour.
func TestRectanglesAreSharp(t *testing.T) {
	c := newCanvas(20, 20, nil)
	fillRect(c.on, c.img.Rect, drawing.ColorWhite)
	paintRect(c, image.Rect(3, 4, 11, 9), color.RGBA{R: 10, G: 20, B: 30, A: 255})
	for y := range 20 {
		for x := range 20 {
			want := color.RGBA{R: 255, G: 255, B: 255, A: 255}
			if image.Pt(x, y).In(image.Rect(3, 4, 11, 9)) {
				want = color.RGBA{R: 10, G: 20, B: 30, A: 255}
			}
			if got := c.img.RGBAAt(x, y); got != want {
				t.Fatalf("pixel %d,%d is %v, want %v", x, y, got, want)
			}
		}
	}
}

// A circle of radius 20 covers 20² π = 1257 pixels, and is as wide as it is high.
func TestCirclesAreRound(t *testing.T) {
	c := newCanvas(50, 50, nil)
	paintDot(c, dotOp{x: 25, y: 25, radius: 20, color: color.RGBA{A: 255}})
	area := 0.0
	box := image.Rectangle{}
	for y := range 50 {
		for x := range 50 {
			a := c.img.RGBAAt(x, y).A
			area += float64(a) / 255
			if a > 0 {
				box = box.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	if want := 400 * math.Pi; math.Abs(area-want) > 0.01*want {
		t.Errorf("covers %.1f pixels, want %.1f", area, want)
	}
	if box != image.Rect(5, 5, 45, 45) {
		t.Errorf("lies in %v", box)
	}
	if a := c.img.RGBAAt(25-15, 25-15).A; a != 0 { // 21.2 from the middle; a squircle covers it
		t.Errorf("its corner has coverage %d", a)
	}
}

// A mask covers what the outline covers: the font library's own bitmap, eight times as
// large, counted together. But for rounding to levels, for contours that overlap, and
// for a curve being a few lines; a contour gone wrong differs by whole pixels.
func TestMasksAreTheFontsGlyphs(t *testing.T) {
	const times = 8
	for _, f := range []*face{testFonts(t).regular, testFonts(t).bold} {
		for _, size := range []float64{9, 13, 24.5, 40} {
			large := truetype.NewFace(f.font, &truetype.Options{Size: times * size, DPI: pointsInch})
			for _, r := range "增8gi%，％（R国∶" {
				for offset := range subpixels {
					glyph, _ := f.look(r)
					m := f.mask(glyph, int(size*64), offset)
					at, want, from, _, ok := large.Glyph(fixed.P(times*offset/subpixels, 0), r)
					if !ok {
						t.Fatalf("no glyph for %q", r)
					}
					ink := map[image.Point]int{}
					for y := range at.Dy() {
						for x := range at.Dx() {
							_, _, _, a := want.At(from.X+x, from.Y+y).RGBA()
							ink[image.Pt((at.Min.X+x)>>3, (at.Min.Y+y)>>3)] += int(a >> 8)
						}
					}
					for p, sum := range ink {
						if got, want := m.at(p), sum/(times*times); abs(got-want) > 32 {
							t.Fatalf("%q at %v, offset %d: coverage %d at %v, want %d", r, size, offset, got, p, want)
						}
					}
				}
			}
		}
	}
}

// at returns the coverage at a place from the pen.
func (m *mask) at(p image.Point) int {
	if !p.In(m.bounds) {
		return 0
	}
	return int(m.pix[(p.Y-m.bounds.Min.Y)*m.bounds.Dx()+p.X-m.bounds.Min.X])
}

// Text is as wide as it was measured, at its true size: an em of 100 pixels is 100 wide.
func TestTextHasItsTrueSize(t *testing.T) {
	fonts := testFonts(t)
	c := newCanvas(300, 150, fonts)
	c.SetDPI(pointsInch)
	c.SetFont(fonts.regular.font)
	c.SetFontSize(100)
	if b := c.MeasureText("国国"); b.Right != 200 {
		t.Errorf("two Chinese characters of 100 pixels measure %d, want 200", b.Right)
	}
	c.SetFontColor(drawing.ColorBlack)
	c.Text("国国", 10, 110)
	ink := image.Rectangle{}
	for y := range 150 {
		for x := range 300 {
			if c.img.RGBAAt(x, y).A > 0 {
				ink = ink.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	// The frame of 国 fills 80 to 90 of its 100 units; two of them span 180 to 195.
	if ink.Dx() < 175 || ink.Dx() > 197 || ink.Max.X > 210 {
		t.Errorf("ink in %v, want most of 10 to 210", ink)
	}
	if ink.Min.Y < 110-inkUp*100 || ink.Max.Y > 110+inkDown*100 {
		t.Errorf("ink in %v stands out of its box", ink)
	}
}

// go-chart's own charts draw on the canvas as well.
func TestCanvasServesGoChart(t *testing.T) {
	fonts := testFonts(t)
	bars := chart.BarChart{
		Width: 400, Height: 200, Font: fonts.regular.font,
		Bars: []chart.Value{{Label: "电子", Value: 17.3}, {Label: "材料", Value: 5.9}},
	}
	var w chart.ImageWriter
	if err := bars.Render(canvasProvider(fonts), &w); err != nil {
		t.Fatal(err)
	}
	img, err := w.Image()
	if err != nil {
		t.Fatal(err)
	}
	if img.Bounds().Dx() != 400 || len(colours(img.(*image.RGBA))) < 10 {
		t.Errorf("a picture of %v in %d colours", img.Bounds(), len(colours(img.(*image.RGBA))))
	}
	var b bytes.Buffer
	if err := bars.Render(canvasProvider(fonts), &b); err != nil || !bytes.HasPrefix(b.Bytes(), []byte("\x89PNG")) {
		t.Errorf("no PNG: %v", err)
	}
	if _, err := canvasProvider(fonts)(1<<20, 1<<20); err == nil {
		t.Error("a canvas of a million pixels square is not refused")
	}
}

func colours(img *image.RGBA) map[color.RGBA]int {
	out := map[color.RGBA]int{}
	for y := range img.Rect.Dy() {
		for x := range img.Rect.Dx() {
			out[img.RGBAAt(x, y)]++
		}
	}
	return out
}
