package find

import (
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/pages/search"
)

// Deps is what the search needs of the window.
type Deps struct {
	Host    kit.Host
	Reading func() pages.Reading
	Tabs    *kit.TabStrip    // beside the field
	GoTo    func(search.Hit) // turns to what was found
	Opening func()           // is told that the search opens
	Place   func()           // lays the window out anew
}
