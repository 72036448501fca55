package typeset

// Piece is the part of a run within a line.
type Piece struct {
	Run      int // index of the run
	Text     string
	X, Width float64 // of the text alone; pads lie around it
}

// Place returns where the pieces of a line stand, measured from its left edge.
func (t *Text) Place(l Line) []Piece {
	var out []Piece
	x := -l.Lead
	t.eachPart(l.From, l.To, func(p part) {
		x += p.gap + p.pad
		out = append(out, Piece{p.run, t.text[p.from:p.to], x, p.width})
		x += p.width + p.pad
	})
	return out
}
