package app

import (
	"fyne.io/fyne/v2"

	"yulan/app/kit"
)

// objects returns all that the search shows, in the order in which they lie over the page.
func (s *finder) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{s.over, s.below, s.ground, s.button, s.field, s.panel}
}

// tabsWidth returns the width that a window leaves for the tabs. Where their names would
// stand too close, the field gives way to its button.
func (s *finder) tabsWidth(window float32) float32 {
	const air = 20 // between the last tab and the field
	s.isNarrow = s.window.tabs.Comfortable()+air+fieldWidth+fieldMargin > window
	if s.isNarrow {
		return window - kit.FieldHeight - fieldMargin
	}
	return window - fieldWidth - fieldMargin
}

// place puts the search into a window of a size, open or not.
func (s *finder) place(size fyne.Size) {
	s.size = size
	width := float32(fieldWidth)
	if s.isNarrow {
		width = min(fieldOpen, size.Width-2*fieldMargin)
	}
	const top = (kit.TabHeight - kit.FieldHeight) / 2
	x := size.Width - fieldMargin - width
	kit.Put(s.field, x, top, width, kit.FieldHeight)
	kit.Put(s.ground, x-fieldMargin, 0, width+2*fieldMargin, kit.TabHeight)
	kit.Put(s.button, size.Width-fieldMargin-kit.FieldHeight, top, kit.FieldHeight, kit.FieldHeight)
	kit.Put(s.over, 0, 0, size.Width, kit.TabHeight)
	kit.Put(s.below, 0, kit.TabHeight, size.Width, size.Height-kit.TabHeight)

	panel := min(panelWidth, size.Width-2*fieldMargin)
	room := size.Height - kit.TabHeight - detailHeight - panelMargin
	kit.Put(s.panel, size.Width-fieldMargin-panel, kit.TabHeight-3, panel, min(room, s.panelHeight(panel)))

	kit.SetVisible(s.field, s.isOpen || !s.isNarrow)
	kit.SetVisible(s.button, s.isNarrow && !s.isOpen)
	kit.SetVisible(s.ground, s.isNarrow && s.isOpen)
	kit.SetVisible(s.over, s.isOpen)
	kit.SetVisible(s.below, s.isOpen)
	kit.SetVisible(s.panel, s.isOpen)
}

// panelHeight returns the height that what is found would like to have.
func (s *finder) panelHeight(width float32) float32 {
	if len(s.list.items) == 0 {
		return s.message.HeightFor(width-2*panelMargin) + 2*panelMargin
	}
	return s.list.height() + panelFoot + 8
}

// placePanel puts the parts of the panel into it.
func (s *finder) placePanel(size fyne.Size, frame *kit.Surface) {
	kit.Put(frame, 0, 0, size.Width, size.Height)
	kit.Put(s.message, panelMargin, panelMargin, size.Width-2*panelMargin, size.Height-2*panelMargin)
	kit.Put(s.list, 1, 4, size.Width-2, max(0, size.Height-panelFoot-6))
	kit.Put(s.foot, panelMargin, size.Height-panelFoot+2, size.Width-2*panelMargin, panelFoot)
}
