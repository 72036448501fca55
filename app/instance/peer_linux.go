package instance

import (
	"net"
	"syscall"
)

// peer returns the user whose program is at the other end, if the system tells.
func peer(conn net.Conn) (user int, known bool) {
	unix, ok := conn.(*net.UnixConn)
	if !ok {
		return 0, false
	}
	raw, err := unix.SyscallConn()
	if err != nil {
		return 0, false
	}
	_ = raw.Control(func(fd uintptr) { // it fails for a connection that is closed, whose end is not known
		if of, err := syscall.GetsockoptUcred(int(fd), syscall.SOL_SOCKET, syscall.SO_PEERCRED); err == nil {
			user, known = int(of.Uid), true
		}
	})
	return user, known
}
