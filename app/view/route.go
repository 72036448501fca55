package view

// Route says what the window shows. Routes can be compared: showing the current one again does
// nothing.
type Route struct {
	Report  string // its id
	Kind    string // the kind of view, which is in the shell's list
	Chapter int    // the number of a chapter, for the kind that has one view of each; else 0
	Subject string // whatever else distinguishes the views of a kind; may be empty
	Chart   string // id of the chart that is enlarged over the page; may be empty
}

// Base returns the route without an enlarged chart: it identifies the view itself.
func (r Route) Base() Route {
	r.Chart = ""
	return r
}
