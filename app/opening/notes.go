package opening

import (
	"regexp"
	"strings"
	"sync"
)

// Notes keeps what the toolkit writes to the standard logger: the last lines of it. The zero
// value has none.
type Notes struct {
	mutex sync.Mutex
	lines []string
}

// mostNotes is how many lines are kept: enough for the error that prevented a window.
const mostNotes = 50

// Write implements io.Writer; it is given whole lines.
func (n *Notes) Write(text []byte) (int, error) {
	for line := range strings.Lines(string(text)) {
		n.add(strings.TrimSpace(line))
	}
	return len(text), nil
}

func (n *Notes) add(line string) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	n.lines = append(n.lines, line)
	if over := len(n.lines) - mostNotes; over > 0 {
		n.lines = n.lines[over:]
	}
}

// cause matches what a note says of the windowing library: the kind of the error, which means
// nothing to readers, and its text.
//
// Source: go-gl/glfw v3.3, error.go.
var cause = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:PlatformError|APIUnavailable|VersionUnavailable|FormatUnavailable|NotInitialized): (.+)$`)
})

// Reason returns the last error of the windowing library among the notes, in its own words, or
// "" if there is none.
func (n *Notes) Reason() string {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	for i := len(n.lines) - 1; i >= 0; i-- {
		if found := cause().FindStringSubmatch(n.lines[i]); found != nil {
			return found[1]
		}
	}
	return ""
}
