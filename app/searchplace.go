package app

import "fyne.io/fyne/v2"

// objects returns all that the search shows, in the order in which they lie over the page.
func (s *search) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{s.over, s.below, s.ground, s.button, s.field, s.panel}
}

// tabsWidth returns the width that a window leaves for the tabs. Where their names would
// stand too close, the field gives way to its button.
func (s *search) tabsWidth(window float32) float32 {
	const air = 20 // between the last tab and the field
	s.isNarrow = s.window.tabs.comfortable()+air+fieldWidth+fieldMargin > window
	if s.isNarrow {
		return window - fieldHeight - fieldMargin
	}
	return window - fieldWidth - fieldMargin
}

// place puts the search into a window of a size, open or not.
func (s *search) place(size fyne.Size) {
	s.size = size
	width := float32(fieldWidth)
	if s.isNarrow {
		width = min(fieldOpen, size.Width-2*fieldMargin)
	}
	const top = (tabHeight - fieldHeight) / 2
	x := size.Width - fieldMargin - width
	put(s.field, x, top, width, fieldHeight)
	put(s.ground, x-fieldMargin, 0, width+2*fieldMargin, tabHeight)
	put(s.button, size.Width-fieldMargin-fieldHeight, top, fieldHeight, fieldHeight)
	put(s.over, 0, 0, size.Width, tabHeight)
	put(s.below, 0, tabHeight, size.Width, size.Height-tabHeight)

	panel := min(panelWidth, size.Width-2*fieldMargin)
	room := size.Height - tabHeight - detailHeight - panelMargin
	put(s.panel, size.Width-fieldMargin-panel, tabHeight-3, panel, min(room, s.panelHeight(panel)))

	setVisible(s.field, s.isOpen || !s.isNarrow)
	setVisible(s.button, s.isNarrow && !s.isOpen)
	setVisible(s.ground, s.isNarrow && s.isOpen)
	setVisible(s.over, s.isOpen)
	setVisible(s.below, s.isOpen)
	setVisible(s.panel, s.isOpen)
}

// panelHeight returns the height that what is found would like to have.
func (s *search) panelHeight(width float32) float32 {
	if len(s.list.items) == 0 {
		return s.message.heightFor(width-2*panelMargin) + 2*panelMargin
	}
	return s.list.height() + panelFoot + 8
}

// placePanel puts the parts of the panel into it.
func (s *search) placePanel(size fyne.Size, frame *surface) {
	put(frame, 0, 0, size.Width, size.Height)
	put(s.message, panelMargin, panelMargin, size.Width-2*panelMargin, size.Height-2*panelMargin)
	put(s.list, 1, 4, size.Width-2, max(0, size.Height-panelFoot-6))
	put(s.foot, panelMargin, size.Height-panelFoot+2, size.Width-2*panelMargin, panelFoot)
}
