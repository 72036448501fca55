// Package screens tells how much room the system's screens have, which the toolkit does not
// tell before it has opened a window.
package screens

// A Room is what all screens together take, in the device's pixels. Of an unknown one both
// sides are zero.
type Room struct{ Width, Height int }

// Known tells whether the system has told how much room there is.
func (r Room) Known() bool { return r.Width > 0 && r.Height > 0 }
