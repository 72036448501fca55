package instance

import (
	"os"

	"golang.org/x/sys/windows"
)

// isPrivate tells whether nobody but the user can enter a folder, which it creates if
// necessary. The folder lies within the user's own, and inherits its permissions.
func isPrivate(folder string) bool { return os.MkdirAll(folder, 0o700) == nil }

// anyProcess stands for every program in AllowSetForegroundWindow.
const anyProcess = 0xFFFFFFFF

// allowForeground lets the first start come to the front. Windows permits that only to the
// program that the user has just used, which is this one. Otherwise the first start only blinks
// in the task bar.
func allowForeground() {
	allow := windows.NewLazySystemDLL("user32.dll").NewProc("AllowSetForegroundWindow")
	if allow.Find() == nil {
		_, _, _ = allow.Call(anyProcess) // if this fails, the task bar blinks
	}
}
