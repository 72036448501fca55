package toolkit

import "golang.org/x/sys/windows"

// showRestored is the command of ShowWindow for a minimised window.
const showRestored = 9

// restore brings a minimised window back, by its handle; asking for the focus does not.
func restore(handle uintptr) {
	user := windows.NewLazySystemDLL("user32.dll")
	isIconic, show := user.NewProc("IsIconic"), user.NewProc("ShowWindow")
	if isIconic.Find() != nil || show.Find() != nil {
		return
	}
	if lies, _, _ := isIconic.Call(handle); lies != 0 { // it reports no errors
		_, _, _ = show.Call(handle, showRestored) // nor does this one
	}
}
