package commands

import (
	"fmt"
	"io"
	"runtime"
	"testing"

	"yulan/app/files"
	"yulan/charts"
)

// batch is every chart of the report as yulan export writes them, but for the disk.
type batch struct {
	pictures []picture
	look     charts.Look
}

func newBatch(t testing.TB) batch {
	t.Helper()
	r := builtIn(t)
	c := &call{options: options{lang: "zh", theme: "light"}}
	look, err := c.look(r)
	if err != nil {
		t.Fatal(err)
	}
	pictures, err := c.choose(r, charts.PNG.Extension)
	if err != nil {
		t.Fatal(err)
	}
	return batch{pictures, look}
}

func (b batch) draw(t testing.TB, workers int) {
	t.Helper()
	size := charts.Size{W: 1600, H: 900}
	_, err := files.Batch(t.Context(), make([]string, len(b.pictures)), workers, func(i int) error {
		return charts.Write(io.Discard, charts.PNG, b.pictures[i].of.Spec, size, b.look)
	}, quiet{})
	if err != nil {
		t.Fatal(err)
	}
}

// BenchmarkBatch draws every chart of the report as yulan export does, on one core and on
// two.
func BenchmarkBatch(b *testing.B) {
	all := newBatch(b)
	for _, workers := range []int{1, 2} {
		b.Run(fmt.Sprint("cores=", workers), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				all.draw(b, workers)
			}
			perChart := float64(b.Elapsed().Microseconds()) / float64(b.N*len(all.pictures)) / 1e3
			b.ReportMetric(perChart, "ms/chart")
		})
	}
}

// TestBatchKeepsItsBuffers holds what exporting every chart allocates: less for each than a
// fifth of a picture's pixels, since what one was drawn and compressed in serves the next. It
// is a twentieth; the race detector has some of the buffers dropped.
func TestBatchKeepsItsBuffers(t *testing.T) {
	all := newBatch(t)
	all.draw(t, 1) // the masks of all glyphs are kept from here on
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	all.draw(t, 1)
	runtime.ReadMemStats(&after)
	const pixels = 1600 * 900 * 4
	if each := int(after.TotalAlloc-before.TotalAlloc) / len(all.pictures); each > pixels/5 {
		t.Errorf("%d bytes are allocated for each of %d charts, of %d that its pixels take", each, len(all.pictures), pixels)
	}
}

// quiet is a progress that nobody looks at.
type quiet struct{}

func (quiet) Next(int, string) {}

func (quiet) Wrote(string) {}
