package charts

import (
	"image"
	"image/color"
	"strings"
)

// Measures of the cover, in points.
const (
	coverHeight   = 640.0 // of the coloured part
	coverTop      = 118.0
	coverAbove    = 14.0 // between the mark and the first line
	coverMark     = 5.0  // height of that mark
	coverWide     = 42.0 // and its width
	coverTitle    = 30.0
	coverLead     = 42.0
	coverType     = 12.0
	coverTypeLead = 20.0
	groundMuted   = 0.78 // of the text's colour, for text of second rank on the ground of the cover
	groundAxis    = 0.5  // the same for axes and bars of second rank
	groundTrack   = 0.25 // and for rules and tracks
)

// cover lays out the first page: what the book is, and the first of its charts that says much in few
// bars, on the ground of the title.
func (b *paginator) cover() {
	b.begin(pageFrame{naked: true})
	l, style := b.page(), b.look.Style
	page, x0, _ := pageBounds()
	block := style.StandsOut
	ground := image.Rect(page.Min.X, page.Min.Y, page.Max.X, l.px(coverHeight))
	l.rect(ground, block)
	on := style.on(block)
	l.rect(image.Rect(x0, l.px(coverTop-coverAbove-coverMark), x0+l.px(coverWide), l.px(coverTop-coverAbove)), style.Added)
	b.y = l.px(coverTop)
	b.write(b.book.Kind, textStyle{coverType, coverTypeLead, true, on})
	b.skip(passageGap)
	b.title(b.book.Title, textStyle{coverTitle, coverLead, true, on})
	b.skip(passageGap)
	b.write(b.book.Issuer, textStyle{coverType, coverTypeLead, false, on})
	b.write(b.book.Year, textStyle{coverType, coverTypeLead, false, on})
	b.coverChart(ground, reversed(style, block))
	b.y = l.px(coverHeight + 2*sectionGap)
	b.write(b.book.Holds, textStyle{coverType, coverTypeLead, true, style.Ink})
	b.missing()
}

// reversed returns a style for marks and texts on a ground that is a mark's colour elsewhere.
func reversed(style Style, ground color.RGBA) Style {
	on := style.on(ground)
	style.Card, style.Background, style.Ink, style.StandsOut = ground, ground, on, on
	style.Muted, style.Axis, style.Neutral = mix(on, ground, groundMuted), mix(on, ground, groundAxis), mix(on, ground, groundAxis)
	style.Line, style.Track = mix(on, ground, groundTrack), mix(on, ground, groundTrack)
	return style
}

// coverChart sets that chart at the foot of the ground, if there is one and room for it.
func (b *paginator) coverChart(ground image.Rectangle, style Style) {
	spec := b.book.coverChart()
	if spec == nil {
		return
	}
	look := b.look
	look.Style, look.Transparent, look.Selected, look.Reserve, look.Grow = style, true, "", 0, false
	pad := round(paddingOf(spec, look))
	_, x0, x1 := pageBounds()
	size := Size{W: (x1-x0)/chartUnit + 2*pad, Scale: chartUnit}
	size.H = Height(Alone(spec), size.W, look)
	at := image.Pt(x0-pad*chartUnit, ground.Max.Y-(size.H+pad)*chartUnit)
	if at.Y < b.y+round(sectionGap*pagePoint) {
		return
	}
	sc, err := layout(Alone(spec), size, look)
	if err != nil {
		b.err = err
		return
	}
	for _, o := range sc.ops {
		b.page().add(moved(o, at))
	}
}

// coverChart returns the first chart of bars of which a cover can show all; nil if there is none.
func (b Book) coverChart() Spec {
	const least, most = 4, 8 // bars
	for _, c := range b.Chapters {
		for _, x := range c.Charts() {
			if n := len(x.Spec.Keys()); x.Spec.Kind() == KindBars && n >= least && n <= most {
				return x.Spec
			}
		}
	}
	return nil
}

// missing sets at the foot of the cover what the book leaves out, if anything.
func (b *paginator) missing() {
	if b.book.Missing.Heading == "" {
		return
	}
	l := b.page()
	_, x0, x1 := pageBounds()
	size := (smallType + 1) * l.unit
	muted := line{size: size, color: b.look.Style.Muted}
	var text strings.Builder
	for _, r := range b.book.Missing.Body {
		text.WriteString(r.Text)
	}
	lines := l.wrap(text.String(), size, false, float64(x1-x0), 6)
	_, bottom := b.textBounds()
	top := float64(bottom) - float64(len(lines))*(smallLead+2)*l.unit
	l.lines(lines, muted, x0, top, smallLead+2)
	muted.bold = true
	l.lines([]string{b.book.Missing.Heading}, muted, x0, top-headingLead*l.unit, smallLead+2)
}
