package charts

import (
	"errors"
	"image"
)

// errNoFonts says that a Look came without fonts.
var errNoFonts = errors.New("charts: look has no fonts")

// Picture is a drawn chart: its pixels and what they belong to.
type Picture struct {
	Image   *image.RGBA
	Regions []Region // in reading order; they never overlap
	// Reserved is where Look.Reserve kept room, in device pixels; empty if nowhere.
	Reserved image.Rectangle
	Texts    []image.Rectangle // where text stands, in device pixels
}

// Render draws a chart. It fails only for a size beyond the limits (SizeError) and
// for a look without fonts.
func Render(spec Spec, size Size, look Look) (Picture, error) {
	sc, err := layout(spec, size, look)
	if err != nil {
		return Picture{}, err
	}
	c := newCanvas(sc.bounds.Dx(), sc.bounds.Dy(), look.Fonts)
	sc.paint(c, look.Fonts)
	return Picture{Image: c.img, Regions: sc.regions, Reserved: sc.reserved, Texts: sc.texts()}, nil
}

// Height returns the height in layout units that a chart wants at a width, so that
// nothing is shortened for want of height and nothing is left empty.
func Height(spec Spec, width int, look Look) int {
	if look.Fonts == nil {
		return 0
	}
	m := newMeasure(look, spec)
	zoom := look.zoom()
	look.Reserve = int(float64(look.Reserve) / zoom)
	return ceil(zoom * height(&m, spec, float64(max(width, MinSide))/zoom, look))
}

func height(m *measure, spec Spec, width float64, look Look) float64 {
	pad := paddingOf(spec, look)
	inner := width - 2*pad
	f := newFrame(m, spec.Head(), inner, float64(look.Reserve), frameLimits[0])
	want, _ := spec.natural(m, inner)
	return max(MinSide, 2*pad+f.above()+f.below()+want)
}

// paddingOf returns the free border of a picture. Bare tiles need none: their cards
// stand on the page itself.
func paddingOf(spec Spec, look Look) float64 {
	switch {
	case look.Bare && kindOf(spec).cards:
		return 0
	case look.Plain:
		return plainPadding
	}
	return padding
}

// layout lays a chart out: pure, the same scene for the same arguments.
func layout(spec Spec, size Size, look Look) (scene, error) {
	if look.Fonts == nil {
		return scene{}, errNoFonts
	}
	if isPost(spec, size, look) {
		return layoutPosted(spec, size, look)
	}
	return layoutAll(spec, size, look, newMeasure(look, spec))
}

// layoutAll lays a chart out with all that it has.
func layoutAll(spec Spec, size Size, look Look, m measure) (scene, error) {
	w, h, err := size.Pixels()
	if err != nil {
		return scene{}, err
	}
	zoom := look.zoom()
	if look.Grow {
		zoom = grown(&m, spec, float64(size.W), float64(size.H), look)
	}
	s := &draft{
		measure:  m,
		scene:    scene{bounds: image.Rect(0, 0, w, h)},
		unit:     size.scale() * zoom,
		room:     onScreen(spec, look),
		style:    look.Style,
		selected: look.Selected,
	}
	pad := paddingOf(spec, look)
	width, height := float64(w)/s.unit-2*pad, float64(h)/s.unit-2*pad
	reserve := float64(look.Reserve) / zoom
	need := leastOn(&s.measure, spec, width, zoom, look, roomOn(size))
	f := fitFrame(&s.measure, spec.Head(), width, height, reserve, need)
	if !look.Transparent {
		s.rect(s.bounds, backgroundOf(spec, look))
	}
	area := s.frame(f, image.Pt(s.px(pad), s.px(pad)), reserve)
	if look.Grow {
		s.room = roomOn(size)
		s.plotOnPaper(spec, area, zoom)
	} else {
		spec.plot(s, area)
	}
	s.order(spec.Keys())
	return s.scene, nil
}
