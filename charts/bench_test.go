package charts

import (
	"fmt"
	"io"
	"testing"
)

// paperSize is a slide's, which the times are stated for.
var paperSize = Size{W: 1600, H: 900}

// benchmarkBars runs a benchmark for a usual chart and for one of very many rows. That is
// more than NewBars takes, so it is made past it: what a chart costs must not grow faster
// than its rows, whatever the limit is.
func benchmarkBars(b *testing.B, run func(b *testing.B, spec Spec, look Look)) {
	look := testLook(b)
	look.Grow = true
	for _, n := range []int{12, MaxRows, 5000} {
		values := make([]float64, n)
		for i := range values {
			values[i] = float64(n - i)
		}
		rows := rowsOf("制造业第%d类", values...)
		reference := &Reference{Key: "gdp", Label: "地区生产总值 8.3%", Value: 8.3}
		b.Run(fmt.Sprint("rows=", n), func(b *testing.B) {
			b.ReportAllocs()
			run(b, Bars{head: headZH("many"), rows: rows, reference: reference}, look)
		})
	}
}

func BenchmarkLayout(b *testing.B) {
	benchmarkBars(b, func(b *testing.B, spec Spec, look Look) {
		for b.Loop() {
			if _, err := layout(spec, paperSize, look); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkPaint(b *testing.B) {
	benchmarkBars(b, func(b *testing.B, spec Spec, look Look) {
		sc, err := layout(spec, paperSize, look)
		if err != nil {
			b.Fatal(err)
		}
		c := newCanvas(paperSize.W, paperSize.H, look.Fonts)
		for b.Loop() {
			sc.paint(c, look.Fonts)
		}
	})
}

// BenchmarkPaintPaletted paints what a PNG file holds.
func BenchmarkPaintPaletted(b *testing.B) {
	benchmarkBars(b, func(b *testing.B, spec Spec, look Look) {
		sc, err := layout(spec, paperSize, look)
		if err != nil {
			b.Fatal(err)
		}
		p := &paletted{index: map[uint32]uint8{}}
		for b.Loop() {
			p.begin(paperSize.W, paperSize.H, sc.background())
			sc.paint(&canvas{on: p, fonts: look.Fonts}, look.Fonts)
		}
	})
}

func BenchmarkRender(b *testing.B) {
	benchmarkBars(b, func(b *testing.B, spec Spec, look Look) {
		for b.Loop() {
			if _, err := Render(spec, paperSize, look); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkEncode is what makes a file of pixels.
func BenchmarkEncode(b *testing.B) {
	benchmarkBars(b, func(b *testing.B, spec Spec, look Look) {
		sc, err := layout(spec, paperSize, look)
		if err != nil {
			b.Fatal(err)
		}
		p := &paletted{index: map[uint32]uint8{}}
		p.begin(paperSize.W, paperSize.H, sc.background())
		sc.paint(&canvas{on: p, fonts: look.Fonts}, look.Fonts)
		for b.Loop() {
			if err := p.encode(io.Discard, nil); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// TestAPNGAllocatesLittle holds what a usual chart allocates from layout to file: some 380
// times. Surfaces, buffers and tables of the compressor are kept for the next one.
func TestAPNGAllocatesLittle(t *testing.T) {
	look := testLook(t)
	values := make([]float64, 12)
	for i := range values {
		values[i] = float64(len(values) - i)
	}
	spec := Bars{head: headZH("many"), rows: rowsOf("制造业第%d类", values...)}
	n := testing.AllocsPerRun(5, func() {
		if err := Write(io.Discard, PNG, spec, paperSize, look); err != nil {
			t.Fatal(err)
		}
	})
	if n > 600 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkPNG(b *testing.B) { benchmarkWrite(b, PNG) }

func BenchmarkSVG(b *testing.B) { benchmarkWrite(b, SVG) }

func benchmarkWrite(b *testing.B, f Format) {
	benchmarkBars(b, func(b *testing.B, spec Spec, look Look) {
		for b.Loop() {
			if err := Write(io.Discard, f, spec, paperSize, look); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkFirstPNG is the first chart of a process: nothing of the fonts is known yet.
func BenchmarkFirstPNG(b *testing.B) {
	benchmarkBars(b, func(b *testing.B, spec Spec, look Look) {
		regular, bold := look.Fonts.regular.font, look.Fonts.bold.font
		for b.Loop() {
			look.Fonts = &Fonts{regular: newFace(regular), bold: newFace(bold)}
			if err := Write(io.Discard, PNG, spec, paperSize, look); err != nil {
				b.Fatal(err)
			}
		}
	})
}
