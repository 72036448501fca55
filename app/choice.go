package app

// choice is what the reader has chosen among the figures and charts. It belongs to the
// state and lasts as long as the window.
type choice struct {
	figure   string          // id of the selected figure; may be empty
	enlarged string          // id of the chart that is shown over the page; may be empty
	turned   map[string]bool // the charts, by id, that show their table
}

// setFigure selects a figure, everywhere; none if the id is empty.
func (s *state) setFigure(id string) {
	if id == s.figure {
		return
	}
	s.figure = id
	s.notify(figureChanged)
}

// setEnlarged shows a chart of the page over it; the page again if the id is empty.
func (s *state) setEnlarged(id string) {
	if id == s.enlarged {
		return
	}
	s.enlarged = id
	s.notify(enlargedChanged)
}

// turnChart turns a chart over, to its table or back.
func (s *state) turnChart(id string) {
	if s.turned == nil {
		s.turned = map[string]bool{}
	}
	s.turned[id] = !s.turned[id]
	s.notify(turnedChanged)
}
