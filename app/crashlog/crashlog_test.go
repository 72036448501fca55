package crashlog

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// child is the variable that has the test's program crash, end well or be killed in a
// folder, in place of its tests.
const child = "CRASHLOG_TEST_CHILD"

func TestMain(m *testing.M) {
	how, folder, ok := strings.Cut(os.Getenv(child), ":")
	if !ok {
		os.Exit(m.Run())
	}
	l, _ := Start(folder, "Yulan 9.8.7")
	switch how {
	case "panic":
		go panic("the sky falls")
		select {}
	case "nil":
		var p *int
		*p = 1 // what the runtime reports by itself
	case "note":
		l.Note("met: the sky falls")
		l.End()
	case "well":
		l.End()
	}
	os.Exit(3) // or else it is ended without a word, as by a kill
}

// run has a program end in some way.
func run(t *testing.T, how, folder string) {
	t.Helper()
	c := exec.Command(os.Args[0])
	c.Env = append(c.Environ(), child+"="+how+":"+folder)
	if err := c.Run(); err == nil {
		t.Fatal("the program did not end as it was to")
	}
}

func TestCrashIsFoundOnce(t *testing.T) {
	cases := []struct {
		how  string
		want string // in the log; none is found if empty
	}{
		{"panic", "the sky falls"},
		{"nil", "nil pointer dereference"},
		{"well", ""},
		{"killed", ""},
	}
	for _, c := range cases {
		t.Run(c.how, func(t *testing.T) {
			folder := filepath.Join(t.TempDir(), "with [odd] *name?", "logs")
			run(t, c.how, folder)
			l, found := Start(folder, "Yulan 9.8.7")
			l.End()
			if c.want == "" {
				if len(found) != 0 || count(t, folder) != 0 {
					t.Fatalf("found %v and left %d files", found, count(t, folder))
				}
				return
			}
			if len(found) != 1 {
				t.Fatalf("found %v, want one", found)
			}
			text, err := os.ReadFile(found[0])
			if err != nil {
				t.Fatal(err)
			}
			for _, want := range []string{"Yulan 9.8.7", runtime.GOOS + "/" + runtime.GOARCH, systemInfo(), c.want, "goroutine "} {
				if !strings.Contains(string(text), want) {
					t.Errorf("%q is not in the log:\n%s", want, text)
				}
			}
			l, found = Start(folder, "Yulan 9.8.7")
			l.End()
			if len(found) != 0 {
				t.Errorf("the next start tells of it again: %v", found)
			}
			if count(t, folder) != 1 {
				t.Errorf("%d files are left, want the log", count(t, folder))
			}
		})
	}
}

// What is met is written down, and told of at once: the next start does not repeat it.
func TestNoteIsKept(t *testing.T) {
	folder := t.TempDir()
	run(t, "note", folder)
	l, found := Start(folder, "")
	defer l.End()
	notes, _ := filepath.Glob(filepath.Join(folder, crashPrefix+"*"))
	if len(found) != 0 || len(notes) != 1 {
		t.Fatalf("found %v, kept %v; want none and one", found, notes)
	}
	text, err := os.ReadFile(notes[0])
	if err != nil || !strings.Contains(string(text), "Yulan 9.8.7") || !strings.Contains(string(text), "met: the sky falls") {
		t.Errorf("it says %s (%v)", text, err)
	}
}

// A program that runs is no crashed one, and logs do not pile up.
func TestLogsOfOthers(t *testing.T) {
	folder := t.TempDir()
	first, _ := Start(folder, "a")
	if _, err := first.running.WriteString("panic: in its midst"); err != nil {
		t.Fatal(err)
	}
	second, found := Start(folder, "b")
	if len(found) != 0 {
		t.Errorf("the log of a program that runs is found: %v", found)
	}
	second.End()
	for range largest + 5 {
		first.Note("again")
	}
	if first.notes != largest {
		t.Errorf("%d notes are written, want %d", first.notes, largest)
	}
	first.End()
	if n := count(t, folder); n != kept {
		t.Errorf("%d files are left, want %d", n, kept)
	}
}

func TestNoFolderNoLog(t *testing.T) {
	t.Chdir(t.TempDir())
	t.Setenv("HOME", "")
	t.Setenv("XDG_STATE_HOME", "")
	t.Setenv("LocalAppData", "")
	t.Setenv("USERPROFILE", "")
	if got := Folder("yulan"); got != "" {
		t.Errorf("without a home the logs go to %q", got)
	}
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{"", filepath.Join(file, "logs")} {
		l, found := Start(folder, "v")
		if l.Note("x") != "" || found != nil {
			t.Errorf("in %q something is written", folder)
		}
		l.End()
	}
	if count(t, ".") != 0 {
		t.Error("something was written into the current folder")
	}
}

func count(t *testing.T, folder string) int {
	t.Helper()
	files, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	return len(files)
}
