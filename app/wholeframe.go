package app

// settle gets all ready that the next frame is to show, so that it is whole and no other
// follows it. A frame of a full page takes the CPU tens of milliseconds where that draws
// it, and longer than the page itself takes to make.
func (w *window) settle() {
	if w.page != nil {
		w.page.Cards.Await()
	}
	if w.large != nil {
		w.large.Card.View.Await()
	}
	// Fyne 2.7.4 lays new objects out as it paints them, and what that moves, and each new
	// icon, has it paint once more. Here it is done before. It may go when Fyne leaves
	// alone what it has just painted.
	if c, ok := w.win.Canvas().(interface{ EnsureMinSize() bool }); ok {
		c.EnsureMinSize()
	}
}
