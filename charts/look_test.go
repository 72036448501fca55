package charts

import (
	"os"
	"slices"
	"sync"
	"testing"
)

// loadFonts reads the family that the product ships, once for all tests.
var loadFonts = sync.OnceValues(func() (*Fonts, error) {
	regular, err := os.ReadFile("../assets/font/DashboardSansSC-Regular.ttf")
	if err != nil {
		return nil, err
	}
	bold, err := os.ReadFile("../assets/font/DashboardSansSC-Bold.ttf")
	if err != nil {
		return nil, err
	}
	return NewFonts(regular, bold)
})

func testFonts(t testing.TB) *Fonts {
	t.Helper()
	f, err := loadFonts()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// testLook is the light look with Chinese words.
func testLook(t testing.TB) Look {
	t.Helper()
	return Look{Style: Light(), Fonts: testFonts(t), Words: Words{NoData: "暂无数据", More: "另有 {n} 项", Ring: "推算"}}
}

// A zoomed picture is the same one, so many times larger: as high at its width, and with its
// marks where they were.
func TestZoom(t *testing.T) {
	look := testLook(t)
	for _, c := range barSamples(t) {
		zoomed := look
		zoomed.Zoom = 2
		if got, want := Height(c.spec, 800, zoomed), 2*Height(c.spec, 400, look); got < want-2 || got > want {
			t.Errorf("%s: it is %d high, want %d", c.name, got, want)
		}
		plain, err := layout(c.spec, Size{W: 400, H: 300, Scale: 2}, look)
		if err != nil {
			t.Fatal(err)
		}
		large, err := layout(c.spec, Size{W: 800, H: 600}, zoomed)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(plain.regions, large.regions) {
			t.Errorf("%s: regions are %v, want %v", c.name, large.regions, plain.regions)
		}
	}
}

// Type grows no further than it may.
func TestTypeGrowsToItsMost(t *testing.T) {
	spec := barSamples(t)[0].spec
	largest := func(most float64) float64 {
		look := grownLook(t)
		look.Most = most
		sc, err := layout(spec, Size{W: 2000, H: 1400}, look)
		if err != nil {
			t.Fatal(err)
		}
		size := 0.0
		for _, o := range sc.ops {
			if text, ok := o.(textOp); ok {
				size = max(size, text.size)
			}
		}
		return size
	}
	if got := largest(1.6); got > 1.6*titleSize {
		t.Errorf("type of %v, at most %v", got, 1.6*titleSize)
	}
	if largest(0) <= 1.6*titleSize {
		t.Error("without a bound it does not grow further")
	}
}

// In a picture that is higher than it wants rows may stand further apart, in the same type; one
// that is as high as it wants is the same.
func TestSpreadSetsRowsApart(t *testing.T) {
	spec, look := barSamples(t)[0].spec, testLook(t)
	step := func(height int, spread bool) (apart int, texts []float64) {
		look.Spread = spread
		sc := laidOut(t, spec, Size{W: 700, H: height}, look)
		for _, x := range textsOf(sc) {
			texts = append(texts, x.size)
		}
		n := len(sc.regions)
		return sc.regions[n-1].Rect.Min.Y - sc.regions[n-2].Rect.Min.Y, texts
	}
	wants := Height(spec, 700, look)
	usual, sizes := step(2*wants, false)
	apart, spread := step(2*wants, true)
	if apart < usual*5/4 || !slices.Equal(sizes, spread) {
		t.Errorf("rows stand %d apart instead of %d, in type of %v instead of %v", apart, usual, spread, sizes)
	}
	before, _ := step(wants, false)
	if after, _ := step(wants, true); after != before {
		t.Errorf("at the height that it wants rows stand %d apart instead of %d", after, before)
	}
}

// The font of a Chinese text has quotation marks a full em wide. The single ones of this one are
// narrow in both weights: they are the apostrophes of English.
func TestApostropheIsNarrow(t *testing.T) {
	f := testFonts(t)
	for _, mark := range []string{"‘", "’"} {
		for _, bold := range []bool{false, true} {
			if w := f.width(mark, bold); w > 0.3 {
				t.Errorf("%s is %.2f em wide (bold: %t)", mark, w, bold)
			}
		}
	}
}
