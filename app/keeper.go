package app

import (
	"time"

	"fyne.io/fyne/v2"

	"yulan/app/commands"
	"yulan/app/pages"
	"yulan/app/settings"
)

// keeper stores the reader's choices from one start to the next.
type keeper interface {
	String(key string) string
	Bool(key string) bool
	SetString(key, value string)
	SetBool(key string, value bool)
	RemoveValue(key string)
}

var _ keeper = (*settings.Store)(nil)

// earlierID is the name under which Fyne stored the choices of version 0.1.0.
const earlierID = "io.github.yulan.dashboard"

// longestKeeping is how long ending waits for the choices to be on disk.
const longestKeeping = 2 * time.Second

// Metadata is what Fyne is told about the program. It has no id, even where the packaging set
// one, so that Fyne stores no preferences of its own: it truncates their file before it writes,
// while another window may be reading it, and overwrites what that window stored.
func Metadata() fyne.AppMetadata {
	return fyne.AppMetadata{Name: Name, Version: commands.Version, Release: true}
}

// mergeCompared has the comparisons of several windows merged, where they all change them.
func (s *state) mergeCompared() {
	r := s.report
	s.merge(s.reportKey(preferenceCompared), func(base, mine, theirs string) string {
		return pages.MergeComparisons(r, base, mine, theirs)
	})
}

// merge has the values of a key merged where several windows change it.
func (s *state) merge(key string, join func(base, mine, theirs string) string) {
	merger, ok := s.kept.(interface {
		MergeBy(key string, merge func(base, mine, theirs string) string)
	})
	if ok {
		merger.MergeBy(key, join)
	}
}
