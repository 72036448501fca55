package find

import (
	"fyne.io/fyne/v2"

	"yulan/app/kit"
)

// Objects returns all that the search shows, in the order in which they lie over the page.
func (s *Finder) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{s.over, s.below, s.background, s.Button, s.Field, s.Panel}
}

// TabsWidth returns the width that a window leaves for the tabs. Where their names would
// stand too close, the field gives way to its button.
func (s *Finder) TabsWidth(window float32) float32 {
	const air = 20 // between the last tab and the field
	s.isNarrow = s.deps.Tabs.Comfortable()+air+fieldWidth+fieldMargin > window
	if s.isNarrow {
		return window - kit.FieldHeight - fieldMargin
	}
	return window - fieldWidth - fieldMargin
}

// Place puts the search into a window of a size, open or not.
func (s *Finder) Place(size fyne.Size) {
	s.size = size
	width := float32(fieldWidth)
	if s.isNarrow {
		width = min(fieldOpen, size.Width-2*fieldMargin)
	}
	lines := kit.ChromeIn(size.Height)
	tabs := lines.Tabs
	high := min(kit.FieldHeight, tabs-4)
	top := kit.Round((tabs - high) / 2)
	x := size.Width - fieldMargin - width
	kit.Put(s.Field, x, top, width, high)
	left := s.wholeTab(x - fieldMargin)
	kit.Put(s.background, left, 0, size.Width-left, tabs)
	kit.Put(s.Button, size.Width-fieldMargin-kit.FieldHeight, top, kit.FieldHeight, high)
	kit.Put(s.over, 0, 0, size.Width, tabs)
	kit.Put(s.below, 0, tabs, size.Width, size.Height-tabs)

	panel := min(panelWidth, size.Width-2*fieldMargin)
	room := size.Height - tabs - lines.Bar - panelMargin
	kit.Put(s.Panel, size.Width-fieldMargin-panel, tabs-3, panel, min(room, s.panelHeight(panel)))

	kit.SetVisible(s.Field, s.isOpen || !s.isNarrow)
	kit.SetVisible(s.Button, s.isNarrow && !s.isOpen)
	kit.SetVisible(s.background, s.isNarrow && s.isOpen)
	kit.SetVisible(s.over, s.isOpen)
	kit.SetVisible(s.below, s.isOpen)
	kit.SetVisible(s.Panel, s.isOpen)
}

// wholeTab returns where the ground of a field begins that would begin at a place: with the tab that is there,
// as half a name says nothing.
func (s *Finder) wholeTab(at float32) float32 {
	driver := fyne.CurrentApp().Driver()
	strip := driver.AbsolutePositionForObject(s.deps.Tabs).X - driver.AbsolutePositionForObject(s.over).X
	tabs, more := s.deps.Tabs.Places()
	for _, tab := range append(tabs, more) {
		if begin := strip + tab.X; begin < at && at < begin+tab.Width {
			return begin
		}
	}
	return at
}

// panelHeight returns the height that what is found would like to have.
func (s *Finder) panelHeight(width float32) float32 {
	if len(s.List.Items) == 0 {
		high := s.message.HeightFor(width-2*panelMargin) + 2*panelMargin
		if s.scope.Visible() {
			high += panelFoot
		}
		return high
	}
	return s.List.Height() + panelFoot + 8
}

// placePanel puts the parts of the panel into it.
func (s *Finder) placePanel(size fyne.Size, frame *kit.Surface) {
	kit.Put(frame, 0, 0, size.Width, size.Height)
	kit.Put(s.message, panelMargin, panelMargin, size.Width-2*panelMargin, size.Height-2*panelMargin)
	kit.Put(s.List, 1, 4, size.Width-2, max(0, size.Height-panelFoot-6))
	wide := s.scope.MinSize()
	kit.Put(s.scope, size.Width-wide.Width-4, size.Height-panelFoot, wide.Width, panelFoot-2)
	kit.Put(s.foot, panelMargin, size.Height-panelFoot+2, size.Width-2*panelMargin, panelFoot)
}
