package commands

import (
	"fmt"
	"io"
	"testing"

	"yulan/app/files"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
)

// BenchmarkBatch draws every chart of the report as yulan export does, on one core and on
// two.
func BenchmarkBatch(b *testing.B) {
	r, err := pages.Load(assets.Report())
	if err != nil {
		b.Fatal(err)
	}
	c := &call{options: options{lang: "zh", theme: "light"}}
	look, err := c.look(r)
	if err != nil {
		b.Fatal(err)
	}
	pictures, err := c.choose(r, charts.PNG.Extension)
	if err != nil {
		b.Fatal(err)
	}
	size := charts.Size{W: 1600, H: 900}
	for _, workers := range []int{1, 2} {
		b.Run(fmt.Sprint("cores=", workers), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				names := make([]string, len(pictures))
				_, err := files.Batch(b.Context(), names, workers, func(i int) error {
					return charts.Write(io.Discard, charts.PNG, pictures[i].of.Spec, size, look)
				}, quiet{})
				if err != nil {
					b.Fatal(err)
				}
			}
			perChart := float64(b.Elapsed().Microseconds()) / float64(b.N*len(pictures)) / 1e3
			b.ReportMetric(perChart, "ms/chart")
		})
	}
}

// quiet is a progress that nobody looks at.
type quiet struct{}

func (quiet) Next(int, string) {}

func (quiet) Wrote(string) {}
