package kit

import (
	"syscall"
	"unsafe"
)

// spiGetClientAreaAnimation asks Windows whether what is in a window may move.
const spiGetClientAreaAnimation = 0x1042

// systemIsCalm tells whether the reader has switched off the animations of Windows.
func systemIsCalm() bool {
	moves := int32(1)
	ask := syscall.NewLazyDLL("user32.dll").NewProc("SystemParametersInfoW")
	ok, _, _ := ask.Call(spiGetClientAreaAnimation, 0, uintptr(unsafe.Pointer(&moves)), 0)
	return ok != 0 && moves == 0
}
