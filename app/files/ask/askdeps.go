package ask

import "yulan/app/kit"

// Deps is what a picker needs of the window: where to start, and where to store the last
// choice.
type Deps struct {
	Host      kit.Host
	Folder    func() string // where something was saved last, or ""
	SetFolder func(string)
	TextFile  func() string // where something was opened last, or ""
}
