// Package crashlog keeps what a program that ends by a crash has to say: which version it
// was, on which system, and where it stood. The runtime itself writes it, so that faults
// which no code can meet are in it too. It knows nothing of windows.
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
	runningPrefix = "running-" // of a program that has not ended, or not well
	crashPrefix   = "crash-"
	extension     = ".log"
)

// kept is how many crash logs are kept; of those before, the oldest go.
const kept = 10

// largest bounds the notes that one program writes; what goes wrong again and again would
// fill a disk.
const largest = 20

// Log is the log of a program that runs. A nil one writes nothing.
type Log struct {
	folder  string
	head    string
	running *os.File

	sync.Mutex // of what follows
	notes      int
}

// Start begins the log of this program in a folder, which it makes. Found are the logs of
// programs that have crashed since the last start, the newest first; each is found once.
// Without a folder, or where it cannot be written, there is no log, and no error: a program
// is not to fail for want of one.
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

// End says that the program ends as it should. A program that is killed leaves its log
// without a crash in it, and the next start takes that away.
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

// Note writes down something that went wrong and was met, and returns where, or "" if it
// could not. It may be called from any goroutine.
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
		_ = os.Remove(f.Name()) // half of it says nothing
		return ""
	}
	return f.Name()
}

// head is what every log begins with.
func head(version string) string {
	return fmt.Sprintf("%s\n%s, %s/%s\n%s\n\n", version, runtime.Version(), runtime.GOOS, runtime.GOARCH, systemInfo())
}

// collect gives the logs of crashed programs their lasting names and returns them, the
// newest first. Logs without a crash, of programs that were killed, are removed.
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

// prune removes the oldest crash logs beyond so many.
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

// escape writes a path so that Glob takes it as it is. On Windows Glob knows no escapes,
// and a path has none of its signs but brackets, which a user's folder rarely has.
func escape(path string) string {
	if runtime.GOOS == "windows" {
		return path
	}
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "?", `\?`, "[", `\[`).Replace(path)
}
