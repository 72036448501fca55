// Package console has a program with a window take part in the console that it was started from.
// Only Windows tells such programs from those with a console.
package console

import (
	"os"
	"strings"
	"syscall"
)

// variable tells which of the standard streams, 0 to 2, are the console of the program that
// started this one: packaging/yulan-cli.c. A program with a window has none of its own.
const variable = "YULAN_CONSOLE"

// Join takes part in the console of yulan-cli.exe, if that started this program. Streams
// that are redirected are inherited from it, and stay as they are.
func Join() {
	which := os.Getenv(variable)
	_ = os.Unsetenv(variable) // a second one would find no console either
	if which == "" {
		return
	}
	const parent = 0xffffffff // ATTACH_PARENT_PROCESS
	kernel := syscall.NewLazyDLL("kernel32.dll")
	// It fails under Wine, where the console is inherited. Where there is none, none can be opened.
	_, _, _ = kernel.NewProc("AttachConsole").Call(parent)
	for _, s := range []struct {
		key, name string
		stream    **os.File
		standard  int
	}{
		{"0", "CONIN$", &os.Stdin, syscall.STD_INPUT_HANDLE},
		{"1", "CONOUT$", &os.Stdout, syscall.STD_OUTPUT_HANDLE},
		{"2", "CONOUT$", &os.Stderr, syscall.STD_ERROR_HANDLE},
	} {
		if !strings.Contains(which, s.key) {
			continue
		}
		if f, err := os.OpenFile(s.name, os.O_RDWR, 0); err == nil {
			*s.stream = f
			// A stack at the end is printed to this one.
			_, _, _ = kernel.NewProc("SetStdHandle").Call(uintptr(uint32(s.standard)), f.Fd())
		}
	}
}
