package report_test

import (
	"io/fs"
	"testing"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

// BenchmarkLoad loads the report that the program carries, as every command that asks for a
// figure does first.
func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := pages.Load(assets.Report()); err != nil {
			b.Fatal(err)
		}
	}
}

// TestLoadAllocatesLittle holds that loading does not do its work again and again: some 300
// allocations for each figure of the report, with all charts, derivations and checks, and for
// a list a part of them.
func TestLoadAllocatesLittle(t *testing.T) {
	for _, c := range []struct {
		name string
		load func(fs.FS) (*report.Report, error)
		most float64 // allocations for each figure
	}{
		{"all", pages.Load, 400},
		{"figures", report.LoadFigures, 30},
		{"checks", report.LoadChecks, 90},
		{"charts", pages.LoadCharts, 260},
	} {
		figures := 0
		n := testing.AllocsPerRun(1, func() {
			r, err := c.load(assets.Report())
			if err != nil {
				t.Fatal(err)
			}
			figures = len(r.Figures)
		})
		if each := n / float64(figures); each > c.most {
			t.Errorf("%s: %v allocations for each of %d figures", c.name, each, figures)
		}
	}
}
