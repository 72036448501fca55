package kit

import "syscall"

// Where Windows stores whether the contents of windows may move, the setting "Animation
// effects": a bit in a mask of bytes.
//
// Source: UserPreferencesMask, the bit of SPI_GETCLIENTAREAANIMATION.
const (
	preferencesKey  = `Control Panel\Desktop`
	preferencesName = "UserPreferencesMask"
	animationByte   = 4
	animationBit    = 0x02
)

// systemIsCalm tells whether the reader has switched off the animations of Windows.
func systemIsCalm() bool {
	path, err := syscall.UTF16PtrFromString(preferencesKey)
	if err != nil {
		return false
	}
	name, err := syscall.UTF16PtrFromString(preferencesName)
	if err != nil {
		return false
	}
	var key syscall.Handle
	if syscall.RegOpenKeyEx(syscall.HKEY_CURRENT_USER, path, 0, syscall.KEY_READ, &key) != nil {
		return false
	}
	defer func() { _ = syscall.RegCloseKey(key) }() // it was only read, so closing loses nothing
	var kind uint32
	var mask [8]byte
	size := uint32(len(mask))
	if syscall.RegQueryValueEx(key, name, nil, &kind, &mask[0], &size) != nil || size <= animationByte {
		return false
	}
	return mask[animationByte]&animationBit == 0
}
