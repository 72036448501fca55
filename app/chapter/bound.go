package chapter

// bringCharts scrolls the charts to those of a section.
func (v *Page) bringCharts(section int) {
	for _, h := range v.Cards.Headings {
		if h.Section == section {
			v.Right.ScrollTo(v.Cards.Position().Y + h.Position().Y - headingAir)
		}
	}
}

// bringText scrolls the text to a section.
func (v *Page) bringText(section int) {
	for _, h := range v.headings {
		if h.Section == section {
			v.Text.ScrollTo(h.Position().Y - headingAir)
		}
	}
}

// headingAir is the room above a heading that was scrolled to, in layout units.
const headingAir = 8
