package compare

import "fyne.io/fyne/v2"

// Focused returns the comparison whose list has the focus, or "". s may be nil.
func (s *Side) Focused() string {
	if s == nil {
		return ""
	}
	focused := s.deps.Host.Canvas().Focused()
	for _, b := range s.Parts {
		if focused == fyne.Focusable(b.List) {
			return b.ID
		}
	}
	return ""
}

// Focus gives the focus to the list of a comparison. If that comparison was removed, it goes
// to the button that brings it back, or to nothing. s may be nil.
func (s *Side) Focus(id string) {
	if s == nil {
		return
	}
	canvas := s.deps.Host.Canvas()
	switch b := s.Part(id); {
	case b != nil:
		canvas.Focus(b.List)
	case s.Undo != nil:
		canvas.Focus(s.Undo.Button)
	default:
		canvas.Unfocus()
	}
}
