package find

import (
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/pages/search"
	"yulan/report"
)

// Shelf is the reports that can be searched together.
type Shelf interface {
	// Several tells whether there are more than the open one.
	Several() bool
	// All returns those that are loaded, and whether all are; the others are being loaded.
	All() (reports []*report.Report, whole bool)
	// CalledByID returns what the reader calls one of them.
	CalledByID(id string) string
}

// Deps is what the search needs of the window.
type Deps struct {
	Host    kit.Host
	Reading func() pages.Reading
	Tabs    *kit.TabStrip    // beside the field
	GoTo    func(search.Hit) // turns to a result
	Shelf   Shelf
	Opening func() // called when the search opens
	Place   func() // lays the window out anew
}
