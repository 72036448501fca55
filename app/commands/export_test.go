package commands

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"

	"yulan/app/files"
	"yulan/app/files/filestest"
	"yulan/assets"
	"yulan/report"
)

func TestExport(t *testing.T) {
	pillars, english := fileOf(t, "pillars", report.Chinese), fileOf(t, "pillars", report.English)
	cases := []struct {
		name          string
		args          []string
		file          string
		width, height int
	}{
		{"as usual", nil, pillars, 1600, 900},
		{"a size", []string{"-size", "320x200"}, pillars, 640, 400},
		{"a scale", []string{"-scale", "1.5"}, pillars, 1200, 675},
		{"a size and a scale", []string{"-size", "1600×900", "-scale", "1"}, pillars, 1600, 900},
		{"dark", []string{"-theme", "dark", "-chapter", "3"}, pillars, 1600, 900},
		{"English", []string{"-lang", "en"}, english, 1600, 900},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "a", "b") // neither is there
			path := filepath.Join(out, c.file)
			status, stdout, stderr := runArgs(t, append([]string{"export", "-chart", "pillars", "-out", out}, c.args...)...)
			if status != statusDone || stdout != path+"\n" || stderr != "" {
				t.Fatalf("got status %d, %q and %q, want %q", status, stdout, stderr, path)
			}
			if got := filestest.NamesIn(t, out); !slices.Equal(got, []string{c.file}) {
				t.Errorf("the folder has %q", got)
			}
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			size, err := png.DecodeConfig(bytes.NewReader(data))
			if err != nil || size.Width != c.width || size.Height != c.height {
				t.Errorf("got %d × %d pixels (%v), want %d × %d", size.Width, size.Height, err, c.width, c.height)
			}
		})
	}
}

// A chapter's export has a file for each of its charts, in order, named alike whenever it
// runs; what was there before is replaced by the same bytes.
func TestExportOfAChapter(t *testing.T) {
	out := t.TempDir()
	args := []string{"export", "-chapter", "0", "-size", "320x200", "-scale", "1", "-out", out}
	status, stdout, stderr := runArgs(t, args...)
	if status != statusDone || stderr != "" {
		t.Fatalf("got status %d and %q", status, stderr)
	}
	var names []string
	for line := range strings.Lines(stdout) {
		names = append(names, filepath.Base(strings.TrimSuffix(line, "\n")))
	}
	for i, name := range names {
		if want := fmt.Sprintf("0-%d ", i+1); !strings.HasPrefix(name, want) || !strings.HasSuffix(name, ".png") {
			t.Errorf("file %d is %q", i+1, name)
		}
	}
	if got := filestest.NamesIn(t, out); !slices.Equal(got, names) || len(names) < 5 {
		t.Errorf("the folder has %q, want %q", got, names)
	}
	first, err := os.ReadFile(filepath.Join(out, names[0]))
	if err != nil {
		t.Fatal(err)
	}
	if status, again, _ := runArgs(t, args...); status != statusDone || again != stdout {
		t.Errorf("the second time it printed %q", again)
	}
	second, err := os.ReadFile(filepath.Join(out, names[0]))
	if err != nil || !bytes.Equal(first, second) {
		t.Errorf("the second time the file differs (%v)", err)
	}
}

func TestExportStopsWhenItIsInterrupted(t *testing.T) {
	out := t.TempDir()
	ctx, interrupt := context.WithCancel(t.Context())
	interrupt()
	var stdout, stderr bytes.Buffer
	status := runEnglish(ctx, []string{"export", "-chapter", "3", "-out", out}, &stdout, &stderr)
	if want := "stopped after 0 of "; status != statusFailure || !strings.Contains(stderr.String(), want) {
		t.Errorf("got status %d and %q, want %q", status, stderr.String(), want)
	}
	if left := filestest.NamesIn(t, out); len(left) > 0 || stdout.Len() > 0 {
		t.Errorf("it left %v and printed %q", left, stdout.String())
	}
}

// A file that cannot take its place, here because a folder has its name, leaves nothing
// half-written, and is the one that is complained of.
func TestExportSaysWhichFileFailed(t *testing.T) {
	out := t.TempDir()
	taken := filepath.Join(out, fileOf(t, "pillars", report.Chinese))
	if err := os.MkdirAll(filepath.Join(taken, "full"), 0o700); err != nil {
		t.Fatal(err)
	}
	status, stdout, stderr := runArgs(t, "export", "-chart", "pillars", "-out", out)
	if want := `yulan: "` + taken + `" was not written: `; status != statusFailure || !strings.HasPrefix(stderr, want) || strings.Count(stderr, "\n") != 1 {
		t.Errorf("got status %d and %q, want %q", status, stderr, want)
	}
	if got := filestest.NamesIn(t, out); stdout != "" || len(got) != 1 {
		t.Errorf("it printed %q and left %v", stdout, got)
	}
}

// A folder that takes no files is found out before anything is drawn.
func TestExportTriesTheFolderFirst(t *testing.T) {
	folder := t.TempDir()
	if err := os.Chmod(folder, 0o500); err != nil {
		t.Fatal(err)
	}
	if files.TryFolder(folder) == nil { // root may write there, and Windows has no such mode
		if folder = "/proc"; runtime.GOOS != "linux" {
			t.Skip("there is no folder here that takes no files")
		}
	}
	status, _, stderr := runArgs(t, "export", "-chart", "pillars", "-out", folder)
	if want := `yulan: no files can be written in "` + folder + `": `; status != statusFailure || !strings.HasPrefix(stderr, want) {
		t.Errorf("got status %d and %q, want %q", status, stderr, want)
	}
}

// fileOf names the file of a chart as the window and the command do: chapter, place, title.
func fileOf(t *testing.T, id string, l report.Language) string {
	t.Helper()
	r, err := LoadReport("", assets.Words{})
	if err != nil {
		t.Fatal(err)
	}
	entries, err := chartEntries(r, l)
	if err != nil {
		t.Fatal(err)
	}
	place, chapter := 0, -1
	for _, e := range entries {
		if place++; e.Chapter != chapter {
			place, chapter = 1, e.Chapter
		}
		if e.ID == id {
			return fmt.Sprintf("%d-%d %s.png", chapter, place, e.Title)
		}
	}
	t.Fatalf("there is no chart %q", id)
	return ""
}

// The lines come in the order of the pictures, whichever is done first: here the first
// is not done before the second is.
func TestWriteAllPrintsInOrder(t *testing.T) {
	c, stdout := newCall(t)
	second := make(chan struct{})
	err := c.writeAll(pictures("a", "b", "c"), func(p picture) error {
		switch p.name {
		case "a":
			<-second
		case "b":
			close(second)
		}
		return nil
	}, 2)
	if got, want := stdout.String(), lines("a", "b", "c"); err != nil || got != want {
		t.Errorf("got %q and error %v, want %q", got, err, want)
	}
}

// After a failure nothing new is begun, and what was written is printed.
func TestWriteAllStopsAtTheFirstFailure(t *testing.T) {
	c, stdout := newCall(t)
	var begun atomic.Int32
	err := c.writeAll(pictures("a", "b", "c", "d"), func(p picture) error {
		begun.Add(1)
		if p.name == "b" {
			return errors.New("disk full")
		}
		return nil
	}, 1)
	if want := `"` + filepath.Join("out", "b") + `" was not written: disk full`; err == nil || err.Error() != want {
		t.Errorf("got error %v, want %s", err, want)
	}
	if got, want := stdout.String(), lines("a"); got != want || begun.Load() != 2 {
		t.Errorf("it printed %q after %d were begun, want %q after 2", got, begun.Load(), want)
	}
}

// When nobody reads the list any more, as after yulan export | head -1, all files are
// written still; a list that is lost otherwise is told of.
func TestWriteAllWhenItCannotPrint(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{syscall.EPIPE, ""},
		{errBroken, "all 3 files are written, but their list could not be printed: the printer is on fire"},
	} {
		call, _ := newCall(t)
		call.stdout = brokenWriter{c.err}
		var written atomic.Int32
		got := ""
		if err := call.writeAll(pictures("a", "b", "c"), func(picture) error { written.Add(1); return nil }, 1); err != nil {
			got = err.Error()
		}
		if got != c.want || written.Load() != 3 {
			t.Errorf("%v: got %q with %d written, want %q", c.err, got, written.Load(), c.want)
		}
	}
}

var errBroken = errors.New("the printer is on fire")

type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }

func newCall(t *testing.T) (*call, *bytes.Buffer) {
	t.Helper()
	words, err := assets.LoadWords("en")
	if err != nil {
		t.Fatal(err)
	}
	stdout := &bytes.Buffer{}
	return &call{ctx: t.Context(), stdout: stdout, words: words, options: options{out: "out"}}, stdout
}

func pictures(names ...string) []picture {
	list := make([]picture, len(names))
	for i, name := range names {
		list[i].name = name
	}
	return list
}

// lines is what writeAll prints for pictures written to the folder out.
func lines(names ...string) string {
	var b strings.Builder
	for _, name := range names {
		b.WriteString(filepath.Join("out", name) + "\n")
	}
	return b.String()
}
