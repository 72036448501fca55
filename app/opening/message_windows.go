package opening

import "golang.org/x/sys/windows"

// ShowMessage shows a text in a small window of the system's own: the program with a window has
// no standard error on Windows.
func ShowMessage(text string) {
	message, err := windows.UTF16PtrFromString(text)
	if err != nil {
		return // it has a zero character
	}
	title := windows.StringToUTF16Ptr("Yulan")
	_, _ = windows.MessageBox(0, message, title, windows.MB_OK|windows.MB_ICONERROR) // there is nobody else to tell
}
