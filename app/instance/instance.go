// Package instance has a second start of the program hand what it is asked to open to the
// one that runs. They meet at one socket of the system's file tree, in a folder that nobody
// but the user can enter: it is the only socket that the program listens at, and no network
// reaches it. Where there is no such folder, or it goes wrong in any way, there is no
// meeting, and every start opens a window of its own: a file that is not opened is worse
// than a second window.
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

// step is how long a start waits before it tries again, where the one that runs has its
// lock and does not listen yet.
const step = 10 * time.Millisecond

// Door is where later starts knock. A nil one is none: nobody comes.
type Door struct {
	lock     *os.File
	listener net.Listener
}

// Meet makes this start the one that later ones find, or else hands what it is asked to the
// one that was first, whichever the folder says. Taken tells that the first has taken it:
// there is nothing left to do then. It takes no longer than patience. Without a folder there
// is neither.
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
		time.Sleep(step) // between its lock and its socket the first takes less
	}
}

// listen opens the door, or fails with files.ErrLocked if another program has it. Only who
// has the lock removes a socket: that of a program that was killed. Whoever took a socket
// for dead without one could remove a living program's.
func listen(folder string) (*Door, error) {
	lock, err := os.OpenFile(filepath.Join(folder, lockName), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := files.Lock(lock); err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	path := filepath.Join(folder, socketName)
	_ = os.Remove(path) // there may be none; if it stays, nobody can listen
	listener, err := net.Listen("unix", path)
	if err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	return &Door{lock, listener}, nil
}

// Close lets the next start be first. The socket goes before the lock.
func (d *Door) Close() {
	if d == nil {
		return
	}
	_ = d.listener.Close() // whoever is at the door opens a window of its own
	_ = d.lock.Close()     // nothing was written
}

// most is how many starts are listened to at once; others wait.
const most = 8

// Serve gives what later starts are asked to take, which tells whether it has taken it. It
// is called on a goroutine of its own for each, and its context ends when the start has
// gone, or after longest. Serve returns when the door is closed.
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
			time.Sleep(step) // no more files can be opened: it may pass
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

// isOwn tells whether the other end is a program of the same user, as far as the system says
// who it is. The folder keeps others out already, but for the administrator.
func isOwn(conn net.Conn) bool {
	user, known := peer(conn)
	return !known || user == os.Getuid()
}

// hand asks the first to take what is asked, and closes the connection.
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

// answer reads what a later start is asked, has it taken and says so. To whom speaks
// gibberish, nothing is said.
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
	go func() { // who has waited for long enough goes
		_, _ = io.Copy(io.Discard, io.LimitReader(conn, 1))
		cancel()
	}()
	said := refusedAnswer
	if take(ctx, asked) {
		said = takenAnswer
	}
	_, _ = io.WriteString(conn, said) // who has gone has opened a window of its own
}
