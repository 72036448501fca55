package charts

import (
	"errors"
	"image"
	"reflect"
	"testing"
)

// A page is drawn in the proportions of A4, 210 × 297 mm, with everything in it.
func TestBookPagesAreDrawn(t *testing.T) {
	look := testLook(t)
	pages, err := LayOutBook(sampleBook(t, 1), look)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := pages.Len(), len(pagesOf(t, sampleBook(t, 1), look)); got != want {
		t.Errorf("%d pages, want %d", got, want)
	}
	if p := pages.Paper(); round(210*float64(p.Y)/float64(p.X)) != 297 {
		t.Errorf("the paper has the proportions of %v", p)
	}
	for i := range pages.Len() {
		pic, err := pages.Render(i, 420)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := pic.Bounds(), image.Rect(0, 0, 420, 594); got != want {
			t.Fatalf("page %d is %v, want %v", i, got, want)
		}
		if flat(pic) {
			t.Errorf("page %d is empty", i)
		}
	}
}

// flat tells whether a picture has one colour.
func flat(pic *image.RGBA) bool {
	for i := 4; i < len(pic.Pix); i += 4 {
		if pic.Pix[i] != pic.Pix[0] || pic.Pix[i+1] != pic.Pix[1] || pic.Pix[i+2] != pic.Pix[2] {
			return false
		}
	}
	return true
}

func TestBookPagesRefuse(t *testing.T) {
	pages, err := LayOutBook(sampleBook(t, 1), testLook(t))
	if err != nil {
		t.Fatal(err)
	}
	var beyond SizeError
	for _, width := range []int{-1, 0, 10, 1 << 20} {
		if _, err := pages.Render(0, width); !errors.As(err, &beyond) {
			t.Errorf("%d pixels wide: got %v, want a SizeError", width, err)
		}
	}
	for _, page := range []int{-1, pages.Len()} {
		if _, err := pages.Render(page, 420); err == nil {
			t.Errorf("page %d was drawn", page)
		}
	}
	if _, err := LayOutBook(sampleBook(t, 1), Look{}); !errors.Is(err, errNoFonts) {
		t.Errorf("got %v, want errNoFonts", err)
	}
}

// Scaled by one a scene is the same; scaled down every mark is still there, in its place.
func TestScaledScene(t *testing.T) {
	for _, s := range samples(t) {
		sc := laidOut(t, s.spec, Size{W: 480, H: 320, Scale: 4}, testLook(t))
		if same := sc.scaled(1); !reflect.DeepEqual(same.ops, sc.ops) || same.bounds != sc.bounds {
			t.Errorf("%s: scaled by one it is another scene", s.name)
		}
		small := sc.scaled(0.25)
		if want := image.Rect(0, 0, 480, 320); small.bounds != want {
			t.Errorf("%s: the picture is %v, want %v", s.name, small.bounds, want)
		}
		for i, o := range small.ops {
			before := sc.ops[i].box()
			if o.box().Empty() && !before.Empty() {
				t.Errorf("%s: mark %d, %v, is lost", s.name, i, before)
			}
			if at, want := o.box().Min, before.Min.Div(4); abs(at.X-want.X) > 2 || abs(at.Y-want.Y) > 2 {
				t.Errorf("%s: mark %d is at %v, want %v", s.name, i, at, want)
			}
		}
	}
}
