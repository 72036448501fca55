package instance

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// ample is longer than go test waits for any test; brief is how long a start waits for what never
// comes.
const (
	ample = 24 * time.Hour
	brief = 30 * time.Millisecond
)

// folderOf returns a folder where starts can meet, with a path short enough for a socket.
func folderOf(t *testing.T) string {
	t.Helper()
	root, err := os.MkdirTemp("", "y")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(root) })
	folder := filepath.Join(root, "yulan")
	door, taken := Meet(folder, Asked{Form: form}, ample)
	if door == nil || taken {
		t.Skip("skipped: this system has no sockets in its file tree")
	}
	door.Close()
	return folder
}

func absolute(name string) string {
	path, _ := filepath.Abs(name)
	return path
}

// serve opens the door for starts, and returns what they ask.
func serve(t *testing.T, folder string, take func(context.Context, Asked) bool) *Door {
	t.Helper()
	door, taken := Meet(folder, Asked{Form: form}, ample)
	if door == nil || taken {
		t.Fatal("this start is not the first")
	}
	done := make(chan struct{})
	go func() {
		door.Serve(take, ample)
		close(done)
	}()
	t.Cleanup(func() { door.Close(); <-done })
	return door
}

func TestSecondStartIsTaken(t *testing.T) {
	folder := folderOf(t)
	var got []Asked
	serve(t, folder, func(_ context.Context, a Asked) bool { got = append(got, a); return a.Desk == "desk" })
	t.Chdir(t.TempDir())
	asked, err := NewAsked("desk", "报告 a\nb.txt", "folder")
	if err != nil {
		t.Fatal(err)
	}
	if door, taken := Meet(folder, asked, ample); door != nil || !taken {
		t.Fatalf("it is not taken (door %v)", door)
	}
	if len(got) != 1 || got[0] != asked || got[0].Source != absolute("报告 a\nb.txt") || got[0].Report != absolute("folder") {
		t.Errorf("the first was asked %+v, want %+v", got, asked)
	}
	if door, taken := Meet(folder, Asked{Form: form, Desk: "other"}, ample); door != nil || taken {
		t.Error("what was refused is taken")
	}
}

// Many starts at once: one is first, and all others are taken by it.
func TestOneOfManyIsFirst(t *testing.T) {
	folder := folderOf(t)
	const starts = 30
	var first, taken, alone atomic.Int32
	var wait sync.WaitGroup
	doors := make(chan *Door, starts)
	for i := range starts {
		wait.Go(func() {
			door, handed := Meet(folder, Asked{Form: form, Desk: fmt.Sprint(i)}, ample)
			switch {
			case door != nil:
				first.Add(1)
				doors <- door
				go door.Serve(func(context.Context, Asked) bool { return true }, ample)
			case handed:
				taken.Add(1)
			default:
				alone.Add(1)
			}
		})
	}
	wait.Wait()
	if first.Load() != 1 || taken.Load() != starts-1 || alone.Load() != 0 {
		t.Errorf("%d are first, %d taken, %d alone", first.Load(), taken.Load(), alone.Load())
	}
	(<-doors).Close()
}

// What a program leaves that was killed, and what else may lie there.
func TestStaleSockets(t *testing.T) {
	cases := []struct {
		name  string
		leave func(t *testing.T, socket string)
		first bool
	}{
		{"a dead socket", func(t *testing.T, socket string) {
			l, err := net.ListenUnix("unix", &net.UnixAddr{Name: socket, Net: "unix"})
			if err != nil {
				t.Fatal(err)
			}
			l.SetUnlinkOnClose(false)
			_ = l.Close()
		}, true},
		{"a file", func(t *testing.T, socket string) {
			if err := os.WriteFile(socket, []byte("x"), 0o600); err != nil {
				t.Fatal(err)
			}
		}, true},
		{"a full folder", func(t *testing.T, socket string) {
			if err := os.MkdirAll(filepath.Join(socket, "x"), 0o700); err != nil {
				t.Fatal(err)
			}
		}, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			folder := folderOf(t)
			c.leave(t, filepath.Join(folder, socketName))
			door, taken := Meet(folder, Asked{Form: form}, ample)
			if (door != nil) != c.first || taken {
				t.Errorf("door %v, taken %v", door, taken)
			}
			door.Close()
		})
	}
}

// A program that has ended lets the next be first, and leaves no socket.
func TestClosedDoor(t *testing.T) {
	folder := folderOf(t)
	door, _ := Meet(folder, Asked{Form: form}, ample)
	door.Close()
	if _, err := os.Lstat(filepath.Join(folder, socketName)); err == nil {
		t.Error("the socket is left")
	}
	again, taken := Meet(folder, Asked{Form: form}, ample)
	if again == nil || taken {
		t.Error("the next is not first")
	}
	again.Close()
	var none *Door
	none.Close()
	none.Serve(nil, ample)
}

// gibberish is what no start of the program sends.
var gibberish = []string{
	"", "\n", "{", "null\n", "[]\n", `"taken"` + "\n", "GET / HTTP/1.1\r\n\r\n", "\x00\xff\xfe\n",
	`{"form":1,"source":7}` + "\n", `{"form":2}` + "\n", `{"source":"/a"}` + "\n",
	`{"form":1,"source":"relative"}` + "\n", `{"form":1,"report":"../x"}` + "\n", `{"form":1,"source":"/a\u0000b"}` + "\n",
	`{"form":1,"desk":"` + strings.Repeat("x", largestAsked) + `"}` + "\n", strings.Repeat("[", largestAsked/2) + "\n",
}

// Whoever speaks gibberish is told nothing, and changes nothing.
func TestGibberishIsNotTaken(t *testing.T) {
	folder := folderOf(t)
	asked := 0
	serve(t, folder, func(context.Context, Asked) bool { asked++; return true })
	for _, text := range gibberish {
		conn, err := net.Dial("unix", filepath.Join(folder, socketName))
		if err != nil {
			t.Fatal(err)
		}
		_, _ = io.WriteString(conn, text) // it may be hung up before all is sent
		_ = conn.(*net.UnixConn).CloseWrite()
		if said, _ := io.ReadAll(conn); len(said) != 0 {
			t.Errorf("to %.40q it answers %q", text, said)
		}
		_ = conn.Close()
	}
	if asked != 0 {
		t.Errorf("gibberish was taken %d times", asked)
	}
	if _, taken := Meet(folder, Asked{Form: form}, ample); !taken || asked != 1 {
		t.Error("after that, a start is not taken")
	}
}

// Whoever has the lock and does not do as the program does is left alone.
func TestFirstThatDoesNotAnswer(t *testing.T) {
	cases := []struct {
		name   string
		answer func(conn net.Conn) // nil: it does not listen
		wait   time.Duration
	}{
		{"does not listen", nil, brief},
		{"hangs", func(conn net.Conn) { _, _ = io.ReadAll(conn) }, brief},
		{"hangs up", func(net.Conn) {}, ample},
		{"refuses", func(conn net.Conn) { _, _ = io.WriteString(conn, refusedAnswer) }, ample},
		{"says more", func(conn net.Conn) { _, _ = io.WriteString(conn, takenAnswer+takenAnswer) }, ample},
		{"says half", func(conn net.Conn) { _, _ = io.WriteString(conn, takenAnswer[:3]) }, ample},
		{"says too much", func(conn net.Conn) {
			for {
				if _, err := io.WriteString(conn, takenAnswer); err != nil {
					return
				}
			}
		}, ample},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			folder := folderOf(t)
			door, err := listen(folder)
			if err != nil {
				t.Fatal(err)
			}
			defer door.Close()
			if c.answer == nil {
				_ = door.listener.Close()
			} else {
				go func() {
					conn, err := door.listener.Accept()
					if err != nil {
						return
					}
					c.answer(conn)
					_ = conn.Close()
				}()
			}
			if door, taken := Meet(folder, Asked{Form: form}, c.wait); door != nil || taken {
				t.Errorf("door %v, taken %v", door, taken)
			}
		})
	}
}

// A start that goes before it is answered is not taken afterwards.
func TestStartThatGoes(t *testing.T) {
	folder := folderOf(t)
	begun, ended := make(chan struct{}), make(chan struct{})
	serve(t, folder, func(ctx context.Context, _ Asked) bool {
		close(begun)
		<-ctx.Done()
		close(ended)
		return false
	})
	conn, err := net.Dial("unix", filepath.Join(folder, socketName))
	if err != nil {
		t.Fatal(err)
	}
	if err := (Asked{Form: form}).write(conn); err != nil {
		t.Fatal(err)
	}
	<-begun
	_ = conn.Close()
	<-ended
}

// A folder that others can enter is closed to them; where that cannot be, there is no meeting.
func TestFolderIsPrivate(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("skipped: there the user's own folder is private")
	}
	folder := folderOf(t)
	root := filepath.Dir(folder)
	if err := os.Chmod(folder, 0o777); err != nil {
		t.Fatal(err)
	}
	door, _ := Meet(folder, Asked{Form: form}, ample)
	if info, err := os.Stat(folder); err != nil || info.Mode().Perm() != 0o700 || door == nil {
		t.Errorf("its mode is %v (%v), door %v", info.Mode(), err, door)
	}
	door.Close()
	file := filepath.Join(root, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(root, "link")
	if err := os.Symlink(folder, link); err != nil {
		t.Fatal(err)
	}
	long := filepath.Join(root, strings.Repeat("x", longestPath))
	for _, bad := range []string{"", file, filepath.Join(file, "below"), link, long} {
		if door, taken := Meet(bad, Asked{Form: form}, ample); door != nil || taken {
			t.Errorf("starts meet in %q", bad)
		}
	}
	if _, err := os.Stat(long); err == nil {
		t.Error("a folder was made in vain")
	}
}

func TestFolderOfTheSystem(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("skipped: it is told for Linux")
	}
	session, cache := t.TempDir(), t.TempDir()
	for _, c := range []struct{ session, cache, want string }{
		{session, cache, filepath.Join(session, "yulan")},
		{"", cache, filepath.Join(cache, "yulan")},
		{"relative", cache, filepath.Join(cache, "yulan")},
		{filepath.Join(session, "none"), cache, filepath.Join(cache, "yulan")},
		{"", "relative", ""},
	} {
		t.Setenv("XDG_RUNTIME_DIR", c.session)
		t.Setenv("XDG_CACHE_HOME", c.cache)
		if got := Folder("Yulan"); got != c.want {
			t.Errorf("with %q and %q it is %q, want %q", c.session, c.cache, got, c.want)
		}
	}
}

// A window on another display, or of other choices, is another desk's.
func TestDesk(t *testing.T) {
	t.Setenv("DISPLAY", ":1")
	t.Setenv("WAYLAND_DISPLAY", "")
	here := Desk("/settings")
	if here != Desk("/settings") || here == Desk("/other") {
		t.Error("the choices do not tell desks apart")
	}
	t.Setenv("DISPLAY", ":2")
	if here == Desk("/settings") {
		t.Error("displays do not tell desks apart")
	}
}

// A name that is no text would arrive as another; such a start opens a window of its own.
func TestNamesThatAreNoText(t *testing.T) {
	a := Asked{Form: form, Source: absolute("a") + "\xff"}
	if err := a.write(io.Discard); !errors.Is(err, errGibberish) {
		t.Errorf("it is sent (%v)", err)
	}
	a = Asked{Form: form, Desk: strings.Repeat("增", largestAsked)}
	if err := a.write(io.Discard); !errors.Is(err, errGibberish) {
		t.Errorf("more than is read is sent (%v)", err)
	}
}

// Whatever is sent, what is read could have been asked and comes back the same.
func FuzzRead(f *testing.F) {
	const longest = 2000 // bytes; longer ones are among what is gibberish
	for _, text := range gibberish {
		if len(text) <= longest {
			f.Add(text)
		}
	}
	good, _ := json.Marshal(Asked{Form: form, Desk: "x", Source: absolute("a")})
	f.Add(string(good) + "\n")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > longest {
			return // not an input
		}
		a, err := read(strings.NewReader(text))
		if err != nil {
			return
		}
		if !a.isSound() || a.Form != form {
			t.Fatalf("%q is read as %+v", text, a)
		}
		var b strings.Builder
		if err := a.write(&b); err != nil {
			return // escaped, it is longer
		}
		if again, err := read(strings.NewReader(b.String())); err != nil || again != a {
			t.Fatalf("%+v comes back as %+v (%v)", a, again, err)
		}
	})
}
