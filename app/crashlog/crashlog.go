// Package crashlog keeps a record of programs that crash: which version it was, on which
// system, and where it failed. The runtime itself writes it, so that it includes faults which
// no code can recover from. The package knows nothing of windows.
package crashlog

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"
)

// The names of the files in a log folder.
const (
	runningPrefix = "running-" // of a program that is running, or ended badly
	crashPrefix   = "crash-"
	extension     = ".log"
)

// kept is how many crash logs are kept; older ones are removed.
const kept = 10

// largest bounds the notes that one program writes, because an error that keeps recurring would
// fill the disk.
const largest = 20

// Log is the log of a running program. A nil Log writes nothing.
type Log struct {
	folder  string
	head    string
	running *os.File

	sync.Mutex // of what follows
	notes      int
}

// Start begins the log of this program in a folder, which it creates. Found are the logs of
// programs that have crashed since the last start, the newest first; each is found once.
// Without a folder, or if it cannot be written to, there is no log and no error: a program must
// not fail for lack of one.
func Start(folder, version string) (l *Log, found []string) {
	if folder == "" || os.MkdirAll(folder, 0o700) != nil {
		return nil, nil
	}
	found = collect(folder)
	l = &Log{folder: folder, head: head(version)}
	f, err := os.CreateTemp(folder, runningPrefix+"*"+extension)
	if err != nil {
		return l, found
	}
	lock(f)
	if _, err := f.WriteString(l.head); err != nil || debug.SetCrashOutput(f, debug.CrashOptions{}) != nil {
		_ = f.Close() // nothing is in it
		_ = os.Remove(f.Name())
		return l, found
	}
	l.running = f
	return l, found
}

// End records that the program ends normally. A program that is killed leaves its log without a
// crash in it, and the next start removes that.
func (l *Log) End() {
	if l == nil {
		return
	}
	l.Lock()
	defer l.Unlock()
	if l.running == nil {
		return
	}
	_ = debug.SetCrashOutput(nil, debug.CrashOptions{}) // it cannot fail for nil
	_ = l.running.Close()                               // nothing is written any more
	_ = os.Remove(l.running.Name())                     // if it cannot, the next start does
	l.running = nil
}

// Note writes down an error that was recovered from, and returns where, or "" if it could not.
// It may be called from any goroutine.
func (l *Log) Note(what string) (path string) {
	if l == nil {
		return ""
	}
	l.Lock()
	defer l.Unlock()
	if l.folder == "" || l.notes >= largest {
		return ""
	}
	l.notes++
	prune(l.folder, kept-1)
	f, err := os.CreateTemp(l.folder, crashName(time.Now())+"-*"+extension)
	if err != nil {
		return ""
	}
	_, err = f.WriteString(l.head + what + "\n")
	if closed := f.Close(); err != nil || closed != nil {
		_ = os.Remove(f.Name()) // half a note is useless
		return ""
	}
	return f.Name()
}

// head is what every log begins with.
func head(version string) string {
	return fmt.Sprintf("%s\n%s, %s/%s\n%s\n\n", version, runtime.Version(), runtime.GOOS, runtime.GOARCH, systemInfo())
}

// collect gives the logs of crashed programs their permanent names and returns them, the newest
// first. Logs without a crash, of programs that were killed, are removed.
func collect(folder string) []string {
	files, err := filepath.Glob(filepath.Join(escape(folder), runningPrefix+"*"+extension))
	if err != nil {
		return nil
	}
	var found []string
	for _, path := range files {
		text, err := os.ReadFile(path)
		if err != nil || !abandoned(path) {
			continue
		}
		if _, crash, _ := strings.Cut(string(text), "\n\n"); strings.TrimSpace(crash) == "" {
			_ = os.Remove(path) // if it cannot, the next start does
			continue
		}
		at := time.Now()
		if info, err := os.Stat(path); err == nil {
			at = info.ModTime()
		}
		random := strings.TrimPrefix(strings.TrimSuffix(filepath.Base(path), extension), runningPrefix)
		lasting := filepath.Join(folder, crashName(at)+"-"+random+extension)
		if os.Rename(path, lasting) == nil {
			found = append(found, lasting)
		}
	}
	slices.Sort(found)
	slices.Reverse(found)
	prune(folder, kept)
	return found
}

// crashName begins the name of a crash log, so that names are in the order of time.
func crashName(at time.Time) string { return crashPrefix + at.Format("20060102-150405") }

// prune removes the oldest crash logs beyond the number to keep.
func prune(folder string, n int) {
	files, err := filepath.Glob(filepath.Join(escape(folder), crashPrefix+"*"+extension))
	if err != nil {
		return
	}
	slices.Sort(files)
	for len(files) > n {
		_ = os.Remove(files[0]) // it stays one too many
		files = files[1:]
	}
}

// escape escapes a path for Glob. On Windows Glob has no escapes; of its special characters,
// paths there contain only brackets, which a user's folder rarely has.
func escape(path string) string {
	if runtime.GOOS == "windows" {
		return path
	}
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "?", `\?`, "[", `\[`).Replace(path)
}
