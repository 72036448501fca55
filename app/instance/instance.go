// Package instance lets a second start of the program hand over to the running one what it is
// asked to open. They meet at one socket of the file system, in a folder that nobody but the
// user can enter: it is the only socket that the program listens at, and it cannot be reached
// from a network. Without such a folder, or if anything goes wrong, they do not meet, and every
// start opens its own window: a file that is not opened is worse than a second window.
package instance

import (
	"context"
	"errors"
	"io"
	"net"
	"os"
	"path/filepath"
	"time"

	"yulan/app/files"
)

// The files in the folder where starts meet.
const (
	lockName   = "running.lock"
	socketName = "running.socket"
)

// longestPath is how many bytes the path of a socket may have on every system: 104 with the
// byte that ends it on macOS and the BSDs, 108 elsewhere.
const longestPath = 103

// step is how long a start waits before it tries again, if the running one has the lock and is
// not listening yet.
const step = 10 * time.Millisecond

// Door is where later starts knock. Nobody ever comes to a nil Door.
type Door struct {
	lock     *os.File
	listener net.Listener
}

// Meet makes this start the one that later ones find, or else hands its request to the first
// one, whichever the folder says. Taken tells that the first has accepted it, so that there is
// nothing left to do. It takes no longer than patience. Without a folder there is neither a
// door nor anyone to hand over to.
func Meet(folder string, asked Asked, patience time.Duration) (door *Door, taken bool) {
	if folder == "" || len(filepath.Join(folder, socketName)) > longestPath || !isPrivate(folder) {
		return nil, false
	}
	end := time.Now().Add(patience)
	for {
		door, err := listen(folder)
		if err == nil {
			return door, false
		}
		if !errors.Is(err, files.ErrLocked) {
			return nil, false
		}
		conn, err := net.DialTimeout("unix", filepath.Join(folder, socketName), time.Until(end))
		if err == nil {
			return nil, hand(conn, asked, end)
		}
		if time.Now().Add(step).After(end) {
			return nil, false
		}
		time.Sleep(step) // the first needs less time between its lock and its socket
	}
}

// listen opens the door, or fails with files.ErrLocked if another program has it. Only the
// holder of the lock removes a socket, which a killed program has left behind. Without the
// lock, one might take a living program's socket for dead and remove it.
func listen(folder string) (*Door, error) {
	lock, err := os.OpenFile(filepath.Join(folder, lockName), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := files.Lock(lock); err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	path := filepath.Join(folder, socketName)
	_ = os.Remove(path) // there may be none; if it stays, listening fails
	listener, err := net.Listen("unix", path)
	if err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	return &Door{lock, listener}, nil
}

// Close lets the next start be first. The socket is removed before the lock.
func (d *Door) Close() {
	if d == nil {
		return
	}
	_ = d.listener.Close() // whoever is at the door opens its own window
	_ = d.lock.Close()     // nothing was written
}

// most is how many starts are served at once; others wait.
const most = 8

// Serve passes the requests of later starts to take, which tells whether it accepts. It is
// called on its own goroutine for each, with a context that ends when the start has gone, or
// after longest. Serve returns when the door is closed.
func (d *Door) Serve(take func(context.Context, Asked) bool, longest time.Duration) {
	if d == nil {
		return
	}
	places := make(chan struct{}, most)
	for {
		places <- struct{}{}
		conn, err := d.listener.Accept()
		if errors.Is(err, net.ErrClosed) {
			return
		}
		if err != nil {
			time.Sleep(step) // no more files can be opened for now
			<-places
			continue
		}
		go func() {
			defer func() { <-places }()
			if isOwn(conn) {
				answer(conn, take, longest)
			}
			_ = conn.Close() // the answer is on its way, or there is none
		}()
	}
}

// isOwn tells whether the other end is a program of the same user, as far as the system tells
// who it is. The folder already keeps out everyone but the administrator.
func isOwn(conn net.Conn) bool {
	user, known := peer(conn)
	return !known || user == os.Getuid()
}

// hand asks the first start to accept the request, and closes the connection.
func hand(conn net.Conn, asked Asked, end time.Time) (taken bool) {
	defer conn.Close() //nolint:errcheck // all is read
	if !isOwn(conn) || conn.SetDeadline(end) != nil {
		return false
	}
	allowForeground()
	if err := asked.write(conn); err != nil {
		return false
	}
	said, err := io.ReadAll(io.LimitReader(conn, int64(len(takenAnswer)+1)))
	return err == nil && string(said) == takenAnswer
}

// answer reads the request of a later start, passes it on, and reports the result. A request
// that cannot be understood gets no answer.
func answer(conn net.Conn, take func(context.Context, Asked) bool, longest time.Duration) {
	ctx, cancel := context.WithTimeout(context.Background(), longest)
	defer cancel()
	if conn.SetDeadline(time.Now().Add(longest)) != nil {
		return
	}
	asked, err := read(conn)
	if err != nil {
		return
	}
	go func() { // a start that has waited for long enough goes away
		_, _ = io.Copy(io.Discard, io.LimitReader(conn, 1))
		cancel()
	}()
	said := refusedAnswer
	if take(ctx, asked) {
		said = takenAnswer
	}
	_, _ = io.WriteString(conn, said) // it has gone, and opened its own window
}
