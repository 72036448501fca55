package commands

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"yulan/app/files"
	"yulan/app/files/filestest"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

// Every option changes the file as it says, and twice the same way.
func TestExportOptions(t *testing.T) {
	title, citation := "六个支柱产业中四个快于规上工业", "重庆市发展和改革委员会. 关于重庆市"
	svg := []string{"-format", "svg"}
	cases := []struct {
		name          string
		args          []string
		has           []string // what an SVG file says
		lacks         []string // what it does not
		width, height int      // of a PNG file in pixels
		perInch       int      // its dots
	}{
		{name: "a slide", args: []string{"-size", "slide"}, width: 2560, height: 1440, perInch: 192},
		{name: "a slide of old", args: []string{"-size", "slide43", "-scale", "1"}, width: 960, height: 720, perInch: 96},
		{name: "a post", args: []string{"-size", "portrait"}, width: 1080, height: 1350, perInch: 192},
		{name: "a square for print", args: []string{"-size", "square", "-dpi", "300"}, width: 1688, height: 1688, perInch: 300},
		{name: "the least dots", args: []string{"-dpi", "72"}, width: 600, height: 338, perInch: 72},
		{name: "the most dots", args: []string{"-dpi=600", "-size", "320x200"}, width: 2000, height: 1250, perInch: 600},
		{name: "framed", args: svg, has: []string{"<text ", ">" + title + "</text>", "来源："}, lacks: []string{">" + citation}},
		{name: "plain", args: append(svg, "-plain"), has: []string{">17.3%</text>"}, lacks: []string{title + "</text>", ">来源："}},
		{name: "cited", args: append(svg, "-cite"), has: []string{">" + citation, "第3至6句.</text>"}},
		{name: "with a background", args: svg, has: []string{`<rect x="0" y="0" width="1600" height="900" fill="#ffffff"`}},
		{name: "transparent", args: append(svg, "-transparent"), has: []string{title}, lacks: []string{`<rect x="0" y="0" width="1600"`}},
		{name: "dark", args: append(svg, "-theme", "dark"), has: []string{`fill="#20232a"`}},
		{name: "on or off by name", args: append(svg, "-plain=false"), has: []string{title + "</text>"}},
		{name: "outlines", args: []string{"-format", "svg-outlines"}, has: []string{"<title>" + title, "<path "}, lacks: []string{"<text"}},
		{name: "in a column", args: append(svg, "-size", "a4"), has: []string{`width="605" height="`}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			file := exported(t, c.args...)
			if again := exported(t, c.args...); !bytes.Equal(file, again) {
				t.Error("the second time the file differs")
			}
			for _, want := range c.has {
				if !bytes.Contains(file, []byte(want)) {
					t.Errorf("it does not say %s", want)
				}
			}
			for _, without := range c.lacks {
				if bytes.Contains(file, []byte(without)) {
					t.Errorf("it says %s", without)
				}
			}
			if c.width > 0 {
				checkPNG(t, file, c.width, c.height, c.perInch)
			}
		})
	}
}

// exported runs an export of one chart and returns its file.
func exported(t *testing.T, args ...string) []byte {
	t.Helper()
	out := t.TempDir()
	status, stdout, stderr := runArgs(t, append([]string{"export", "-chart", "pillars", "-out", out}, args...)...)
	if names := filestest.NamesIn(t, out); status != statusDone || stderr != "" || len(names) != 1 || stdout != filepath.Join(out, names[0])+"\n" {
		t.Fatalf("got status %d, %q, %q and files %v", status, stdout, stderr, names)
	}
	file, err := os.ReadFile(strings.TrimSuffix(stdout, "\n"))
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// checkPNG checks a picture's size and its density, which the file has in dots per metre.
func checkPNG(t *testing.T, file []byte, width, height, perInch int) {
	t.Helper()
	size, err := png.DecodeConfig(bytes.NewReader(file))
	if err != nil || size.Width != width || size.Height != height {
		t.Errorf("got %d × %d pixels (%v), want %d × %d", size.Width, size.Height, err, width, height)
	}
	_, density, _ := bytes.Cut(file, []byte("pHYs"))
	if got := float64(binary.BigEndian.Uint32(density)) * 0.0254; got < float64(perInch)-0.02 || got > float64(perInch)+0.02 {
		t.Errorf("got %.2f dots per inch, want %d", got, perInch)
	}
}

// What is on or off takes no value, so what follows it is read as what it is.
func TestOnOrOffTakesNoValue(t *testing.T) {
	out := filepath.Join(t.TempDir(), "o")
	status, _, stderr := runArgs(t, "export", "-plain", "-transparent", "-chart", "pillars", "-format", "svg", "-out", out, "-lang", "en")
	if status != statusDone || stderr != "" {
		t.Fatalf("got status %d and %q", status, stderr)
	}
	if got, want := filestest.NamesIn(t, out), strings.TrimSuffix(fileOf(t, "pillars", report.English), ".png")+".svg"; !slices.Equal(got, []string{want}) {
		t.Errorf("got %v, want %s", got, want)
	}
}

// Names of files are unlike each other also where a file system folds case or where two
// charts have one title, and short enough for every one.
func TestExportedNamesAreUnlikeEachOther(t *testing.T) {
	r := builtIn(t)
	for _, l := range report.Languages {
		for _, f := range pages.FileFormats {
			c := call{options: options{lang: string(l)}}
			chosen, err := c.choose(r, f.Extension)
			if err != nil {
				t.Fatal(err)
			}
			seen := map[string]bool{}
			for _, p := range chosen {
				folded := strings.ToLower(p.name)
				if seen[folded] || len(p.name) > 143 || !strings.HasSuffix(p.name, f.Extension) {
					t.Errorf("%s, %s: %q", l, f.ID, p.name)
				}
				seen[folded] = true
			}
		}
	}
}

// No purpose and no density that can be asked for is beyond the limits of a picture.
func TestEverySizeIsPossible(t *testing.T) {
	r := builtIn(t)
	for _, p := range pages.PaperSizes {
		for _, args := range [][]string{{"-dpi", fmt.Sprint(pages.MaxDPI)}, {"-dpi", fmt.Sprint(pages.MinDPI)}, {"-scale", "8"}} {
			c := newExport(t, append(args, "-size", p.ID, "-lang", "en", "-cite")...)
			look, err := c.look(r)
			if err != nil {
				t.Fatal(err)
			}
			chosen, err := c.choose(r, ".png")
			if err != nil {
				t.Fatal(err)
			}
			if err := c.setSizes(chosen, look); err != nil {
				t.Errorf("%s, %v: %v", p.ID, args, err)
			}
		}
	}
}

// newExport reads the flags of an export.
func newExport(t *testing.T, args ...string) *call {
	t.Helper()
	c, _ := newCall(t)
	c.command, c.given = exportCommand(), map[string]bool{}
	if err := c.parse(args); err != nil {
		t.Fatal(err)
	}
	return c
}

// A file whose whole path is too long leaves nothing behind, and is named with the reason.
func TestExportWithTooLongAPath(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("skipped: the longest path is another here")
	}
	const longest = 4095
	out := t.TempDir()
	for len(out)+101 < longest-30 {
		out = filepath.Join(out, strings.Repeat("a", 100))
	}
	// Room for the hidden file, but not for the longer name that it is to have.
	out = filepath.Join(out, strings.Repeat("b", longest-30-len(out)-1))
	status, stdout, stderr := runArgs(t, "export", "-chart", "pillars", "-out", out)
	if status != statusFailure || !strings.HasSuffix(stderr, `.png" was not written: the name is too long`+"\n") || strings.Count(stderr, "\n") != 1 {
		t.Errorf("got status %d and %.80q … %q", status, stderr, stderr[max(0, len(stderr)-80):])
	}
	if left := filestest.NamesIn(t, out); stdout != "" || len(left) > 0 {
		t.Errorf("it printed %q and left %v", stdout, left)
	}
}

// The folder goes away in the middle of a batch: the file that could not be written is
// named, and those before it were.
func TestExportIntoAFolderThatVanishes(t *testing.T) {
	c, stdout := newCall(t)
	c.options.out = filepath.Join(t.TempDir(), "out")
	if err := os.Mkdir(c.options.out, 0o700); err != nil {
		t.Fatal(err)
	}
	err := c.writeAll(pictures("a", "b", "c"), func(p picture) error {
		if p.name == "b" {
			if err := os.RemoveAll(c.options.out); err != nil {
				t.Fatal(err)
			}
		}
		return files.WriteWhole(c.ctx, filepath.Join(c.options.out, p.name), func(io.Writer) error { return nil })
	}, 1)
	if want := `"` + filepath.Join(c.options.out, "b") + `" was not written: `; err == nil || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("got %v, want %s", err, want)
	}
	if want := filepath.Join(c.options.out, "a") + "\n"; stdout.String() != want {
		t.Errorf("it printed %q, want %q", stdout.String(), want)
	}
}

func TestReasonOfLeavesPathsOut(t *testing.T) {
	why := errors.New("disk full")
	words, err := assets.LoadWords("en")
	if err != nil {
		t.Fatal(err)
	}
	c := &call{words: words}
	for _, err := range []error{
		&os.PathError{Op: "write", Path: "a", Err: why},
		&os.LinkError{Op: "rename", Old: "a", New: "b", Err: why},
		fmt.Errorf("charts: write PNG: %w", &os.PathError{Op: "write", Path: "a", Err: why}),
	} {
		if got := c.reasonOf(err); got != "disk full" {
			t.Errorf("%v: got %q", err, got)
		}
	}
}
