package screens

import "syscall"

// The numbers by which Windows knows the sides of its virtual screen, over which all
// screens lie.
//
// Source: GetSystemMetrics, winuser.h: SM_CXVIRTUALSCREEN and SM_CYVIRTUALSCREEN.
const (
	virtualWidth  = 78
	virtualHeight = 79
)

// All returns the room of all screens.
func All() Room {
	metric := syscall.NewLazyDLL("user32.dll").NewProc("GetSystemMetrics")
	if metric.Find() != nil {
		return Room{}
	}
	width, _, _ := metric.Call(virtualWidth) // it has no errors but 0
	height, _, _ := metric.Call(virtualHeight)
	return Room{int(int32(width)), int(int32(height))}
}
