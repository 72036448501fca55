package commands

import (
	"bytes"
	"context"
	"errors"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
	"unsafe"
)

// watched has a test program do what it names where the kernel ends it for asking for a
// network.
const watched = "YULAN_TEST_WITHOUT_NETWORK"

// The parts of a filter of system calls, as the kernel reads them.
//
// Source: Linux, include/uapi/linux/filter.h, seccomp.h and prctl.h.
const (
	loadWord, ifEqual, answer = 0x20, 0x15, 0x06
	numberAt, firstArgumentAt = 0, 16 // in what a filter sees of a call, low word first
	allow, killProcess        = 0x7fff0000, 0x80000000
	setNoNewPrivileges        = 38
	setFilter, everyThread    = 1, 1
)

// seccompNumber is the number of the call that sets a filter, which syscall does not name.
var seccompNumber = map[string]uintptr{"amd64": 317, "arm64": 277}

// forbidNetworks has the kernel end this process at once when any thread of it asks for a
// socket of any kind but those of the file tree.
func forbidNetworks() error {
	number, known := seccompNumber[runtime.GOARCH]
	if !known {
		return errors.ErrUnsupported
	}
	filter := []syscall.SockFilter{
		{Code: loadWord, K: numberAt},
		{Code: ifEqual, K: syscall.SYS_SOCKET, Jf: 3},
		{Code: loadWord, K: firstArgumentAt},
		{Code: ifEqual, K: syscall.AF_UNIX, Jt: 1},
		{Code: answer, K: killProcess},
		{Code: answer, K: allow},
	}
	program := syscall.SockFprog{Len: uint16(len(filter)), Filter: &filter[0]}
	runtime.LockOSThread() // the first call is of this thread; the second makes it of all
	defer runtime.UnlockOSThread()
	if _, _, errno := syscall.RawSyscall6(syscall.SYS_PRCTL, setNoNewPrivileges, 1, 0, 0, 0, 0); errno != 0 {
		return errno
	}
	if _, _, errno := syscall.RawSyscall(number, setFilter, everyThread, uintptr(unsafe.Pointer(&program))); errno != 0 {
		return errno
	}
	return nil
}

// without runs one of the tests below in a program of its own that has no network, and
// returns how that ended and what it said.
func without(t *testing.T, what string) (*os.ProcessState, string) {
	t.Helper()
	program := exec.Command(os.Args[0], "-test.run=^TestHereWithoutNetwork$", "-test.v")
	program.Env = append(os.Environ(), watched+"="+what)
	said, _ := program.CombinedOutput() // its state says more
	if bytes.Contains(said, []byte("cannot be forbidden")) {
		t.Skip("skipped: this system forbids no calls")
	}
	return program.ProcessState, string(said)
}

// No command asks the system for a socket of any network: where that is deadly, all work.
func TestCommandsUseNoNetwork(t *testing.T) {
	if state, said := without(t, "commands"); !state.Success() {
		t.Errorf("%s\n%s", state, said)
	}
	for _, what := range []string{"tcp", "udp"} {
		state, said := without(t, what)
		if status, ok := state.Sys().(syscall.WaitStatus); !ok || !status.Signaled() || status.Signal() != syscall.SIGSYS {
			t.Errorf("%s is not forbidden, so the test says nothing: %s\n%s", what, state, said)
		}
	}
}

// TestHereWithoutNetwork is what TestCommandsUseNoNetwork runs in a program of its own.
func TestHereWithoutNetwork(t *testing.T) {
	what := os.Getenv(watched)
	if what == "" {
		t.Skip("skipped: TestCommandsUseNoNetwork runs it")
	}
	if err := forbidNetworks(); err != nil {
		t.Fatal("networks cannot be forbidden: ", err)
	}
	if what != "commands" {
		_, err := net.Dial(what, "127.0.0.1:9")
		t.Fatal("the process lives: ", err)
	}
	text := filepath.Join(t.TempDir(), "text.txt")
	if err := os.WriteFile(text, []byte("江城市2021年政府工作报告\n地区生产总值达到2000亿元，增长8.3%。\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	cases := map[string][]string{
		"export": {"-chapter", "0", "-out", t.TempDir()}, "read": {text, "-out", filepath.Join(t.TempDir(), "r")}, "verify": {text},
		"completion": {"bash"}, "promise": {text, text}, "shelf": {text, text},
	}
	for _, c := range all() {
		var stdout, stderr bytes.Buffer
		status := runEnglish(context.Background(), append([]string{c.name}, cases[c.name]...), &stdout, &stderr)
		if wrong := stderr.String(); status == 2 || status != 0 && c.name != "verify" && c.name != "promise" && c.name != "shelf" {
			t.Errorf("%s: status %d, %s", c.name, status, wrong)
		}
	}
}
