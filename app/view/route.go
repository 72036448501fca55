package view

// Route says what the window shows. Routes are compared: one that is shown already needs
// nothing to be done.
type Route struct {
	Report  string // its id
	Kind    string // which kind of view: a line of the shell's list
	Chapter int    // the number of a chapter, for the kind that has one view of each; else 0
	Subject string // what else a kind tells its views apart by; may be empty
	Chart   string // id of the chart that is shown over the page; may be empty
}

// Base returns the route without a chart over the page: it names the view itself.
func (r Route) Base() Route {
	r.Chart = ""
	return r
}
