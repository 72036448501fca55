package export

import (
	"errors"
	"testing"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/charts/chartstest"
	"yulan/report"
)

func TestExportChoiceIsKept(t *testing.T) {
	c := Choice{
		Format: "svg", Paper: PaperOwn, Width: "640", Height: "360", Density: "300 dpi",
		Frame: FrameCited, Dark: true, Transparent: true, OpenFolder: true,
		Language: report.English, InWindow: report.Chinese,
	}
	if got := readChoice(c.String(), report.Chinese); got != c {
		t.Errorf("got %+v, want %+v", got, c)
	}
}

// The language of pictures was chosen beside that of the window: with another window
// language it is no longer what the reader meant.
func TestExportLanguageFollowsTheWindow(t *testing.T) {
	c := readChoice("", report.Chinese)
	if c.Language != report.Chinese {
		t.Fatalf("at first it is %q", c.Language)
	}
	c.Language = report.English
	kept := c.String()
	if got := readChoice(kept, report.Chinese).Language; got != report.English {
		t.Errorf("beside a Chinese window it was %q, want en", got)
	}
	c = readChoice(kept, report.English)
	c.Language = report.Chinese
	kept = c.String()
	if got := readChoice(kept, report.English).Language; got != report.Chinese {
		t.Errorf("beside the English window it was %q, want zh", got)
	}
	if got := readChoice(kept, report.Chinese).Language; got != report.Chinese {
		t.Errorf("in a window of another language it is %q, want the window's", got)
	}
}

func TestBrokenExportChoicesAreAsUsual(t *testing.T) {
	for name, kept := range map[string]string{
		"nothing":       ``,
		"no JSON":       `{"Format`,
		"another shape": `[1,2]`,
		"unknown names": `{"Format":"gif","Paper":"poster","Density":"lots","Frame":"gold","Language":"fr","InWindow":"zh"}`,
		"wrong types":   `{"Format":7,"Dark":"yes"}`,
	} {
		t.Run(name, func(t *testing.T) {
			want := UsualChoice()
			want.Language, want.InWindow = report.Chinese, report.Chinese
			if got := readChoice(kept, report.Chinese); got != want {
				t.Errorf("got %+v, want %+v", got, want)
			}
		})
	}
}

// sizeOf returns the size of a picture by a choice, or what is wrong with that.
func sizeOf(t *testing.T, c Choice) (charts.Size, error) {
	t.Helper()
	paper, err := c.paper()
	if err != nil {
		return charts.Size{}, err
	}
	scale, err := c.scale()
	if err != nil {
		return charts.Size{}, err
	}
	size := Format{paper: paper, scale: scale}.SizeOf(pages.Picture{Spec: chartstest.Bars(t, "one")})
	_, _, err = size.Pixels()
	return size, err
}

func TestExportSize(t *testing.T) {
	own := func(w, h, density string) Choice {
		return Choice{Format: "png", Paper: PaperOwn, Width: w, Height: h, Density: density}
	}
	cases := []struct {
		name   string
		choice Choice
		want   charts.Size
	}{
		{"a slide", Choice{Format: "png", Paper: "slide", Density: "1.5×"}, charts.Size{W: 1280, H: 720, Scale: 1.5}},
		{"dots per inch", own("640", "360", "192"), charts.Size{W: 640, H: 360, Scale: 2}},
		{"lines have no density", Choice{Format: "svg", Paper: "slide43", Density: "4×"}, charts.Size{W: 960, H: 720, Scale: 1}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got, err := sizeOf(t, c.choice); err != nil || got != c.want {
				t.Errorf("got %+v, %v, want %+v", got, err, c.want)
			}
		})
	}
	var beyond charts.SizeError
	for _, c := range []struct {
		name   string
		choice Choice
		is     func(error) bool
	}{
		{"no number", own("wide", "360", "1"), func(err error) bool { return errors.Is(err, pages.ErrNoSide) }},
		{"empty", own("", "", "1"), func(err error) bool { return errors.Is(err, pages.ErrNoSide) }},
		{"below zero", own("-640", "360", "1"), func(err error) bool { return errors.Is(err, pages.ErrNoSide) }},
		{"a part of one", own("640.5", "360", "1"), func(err error) bool { return errors.Is(err, pages.ErrNoSide) }},
		{"no density", own("640", "360", "sharp"), func(err error) bool { return errors.Is(err, errNoDensity) }},
		{"too small", own("10", "360", "1"), func(err error) bool { return errors.As(err, &beyond) && beyond.Limit == charts.MinSide }},
		{"too many pixels", own("10000", "10000", "1"), func(err error) bool { return errors.As(err, &beyond) && beyond.Limit == charts.MaxPixels }},
		{"beyond what a picture can be", own("99999999999999999999", "9", "1"), func(err error) bool { return errors.Is(err, pages.ErrNoSide) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, err := sizeOf(t, c.choice); !c.is(err) {
				t.Errorf("got %+v, %v", got, err)
			}
		})
	}
}
