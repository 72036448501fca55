package ask

import "yulan/app/kit"

// Deps is what a picker needs of the window: where to begin, and what to remember.
type Deps struct {
	Host      kit.Host
	Folder    func() string // that was saved to last, or ""
	SetFolder func(string)
	TextFile  func() string // that was opened last, or ""
}
