package find

import (
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/pages/search"
	"yulan/report"
)

// Shelf is the reports that can be searched together.
type Shelf interface {
	// Several tells whether there is more than the one that is open.
	Several() bool
	// All returns those that are loaded, and whether all are; the others are on their way.
	All() (reports []*report.Report, whole bool)
	// CalledByID returns what the reader calls one of them.
	CalledByID(id string) string
}

// Deps is what the search needs of the window.
type Deps struct {
	Host    kit.Host
	Reading func() pages.Reading
	Tabs    *kit.TabStrip    // beside the field
	GoTo    func(search.Hit) // turns to what was found
	Shelf   Shelf
	Opening func() // is told that the search opens
	Place   func() // lays the window out anew
}
