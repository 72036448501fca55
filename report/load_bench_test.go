package report_test

import (
	"testing"

	"yulan/app/pages"
	"yulan/assets"
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

// TestLoadAllocatesLittle holds that loading does not do its work again and again: some 350
// allocations for each figure of the report, with all charts, derivations and checks.
func TestLoadAllocatesLittle(t *testing.T) {
	figures := 0
	n := testing.AllocsPerRun(1, func() {
		r, err := pages.Load(assets.Report())
		if err != nil {
			t.Fatal(err)
		}
		figures = len(r.Figures)
	})
	if each := n / float64(figures); each > 500 {
		t.Errorf("%v allocations for each of %d figures", each, figures)
	}
}
