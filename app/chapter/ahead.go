package chapter

import (
	"yulan/app/kit"
	"yulan/app/pages"
)

// ahead returns functions that measure the texts of another page that may be turned to, as they
// will stand in place of this one's; each function measures one text. Measuring new words takes
// a third of the time until the first frame of a page.
func (v *Page) ahead(other pages.Page) []func() {
	margins := v.textMargins()
	width := v.textWidthOf(other) - margins.Left - margins.Right
	var steps []func()
	add := func(look kit.TextLook, spans []pages.Span) {
		steps = append(steps, func() { kit.MeasureAhead(v.deps.Host.Measurer(), look, v.span, spans, width) })
	}
	add(kit.LookTitle, other.Title)
	add(kit.LookLead, other.Lead)
	for _, s := range other.Sections {
		add(kit.LookHeading, []pages.Span{{Text: s.Heading}})
		add(kit.LookProse, s.Body)
	}
	return steps
}
