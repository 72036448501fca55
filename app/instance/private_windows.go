package instance

import (
	"os"

	"golang.org/x/sys/windows"
)

// isPrivate tells whether a folder, which it makes, is one that nobody but the user can
// enter: it lies in the user's own, and inherits that.
func isPrivate(folder string) bool { return os.MkdirAll(folder, 0o700) == nil }

// anyProcess stands for every program in AllowSetForegroundWindow.
const anyProcess = 0xFFFFFFFF

// allowForeground lets the first come to the front, which Windows allows only the program
// that the user has just dealt with: this one. Otherwise its place in the task bar blinks.
func allowForeground() {
	allow := windows.NewLazySystemDLL("user32.dll").NewProc("AllowSetForegroundWindow")
	if allow.Find() == nil {
		_, _, _ = allow.Call(anyProcess) // if it may not, the task bar blinks
	}
}

// restore is the command of ShowWindow for a window that lies in the task bar.
const restore = 9

// Restore takes a window, by its handle, out of the task bar; asking for the focus does not.
func Restore(handle uintptr) {
	user := windows.NewLazySystemDLL("user32.dll")
	isIconic, show := user.NewProc("IsIconic"), user.NewProc("ShowWindow")
	if isIconic.Find() != nil || show.Find() != nil {
		return
	}
	if lies, _, _ := isIconic.Call(handle); lies != 0 { // it has no errors
		_, _, _ = show.Call(handle, restore) // nor has this one
	}
}
