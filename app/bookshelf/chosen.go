package bookshelf

import "yulan/report/shelf"

// Pass passes some values over for others of their cells, and restores others.
func (r *Room) Pass(over, back []shelf.Mark) {
	r.deps.Store.SetPassed(r.deps.Store.Passed().With(over, back))
	r.edition++
	r.ask()
	r.deps.Changed()
}

// Spot returns the cell of a table across reports that the reader has chosen last, or "".
func (r *Room) Spot(table string) string { return r.spots[table] }

// SetSpot notes the cell of a table across reports that the reader has chosen.
func (r *Room) SetSpot(table, cell string) { r.spots[table] = cell }
