package app

// What the reader has chosen among the figures. It belongs to the state and
// lasts as long as the window.
type choice struct {
	figure string // id of the selected figure; may be empty
}

// setFigure selects a figure, everywhere; none if the id is empty.
func (s *state) setFigure(id string) {
	if id == s.figure {
		return
	}
	s.figure = id
	s.tell(figureChanged)
}
