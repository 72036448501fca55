package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// module is this module's import path.
const module = "yulan"

// fyneApp is the one package of Fyne that opens a real window, and so the one that needs
// a C compiler. Everything but the root's window.go can be vetted and tested without it.
const (
	fyneApp     = "fyne.io/fyne/v2/app"
	fyneAppFile = "window.go"
)

// room is one row of the house's plan: who may import whom.
type room struct {
	dir   string   // from the root, which is "."; what lies below belongs to it too
	may   []string // import paths, with all below them, besides the standard library
	tests []string // more, for its tests
}

// house is the plan. Data runs one way, so every room names only rooms above it.
var house = []room{
	{
		dir:   "assets",
		tests: []string{"github.com/mozillazg/go-pinyin"}, // which the table of pinyin is made from
	},
	{dir: "report/lazyregexp"},
	{
		// A copy of the report's text may be in GB18030, which the standard library
		// cannot read, and have look-alikes of characters that only Unicode's own
		// tables can undo; both are in golang.org/x/text, which Fyne brings anyway.
		dir: "report/text",
		may: []string{"yulan/report/lazyregexp", "golang.org/x/text"},
	},
	{
		dir: "report",
		may: []string{"yulan/report/lazyregexp", "yulan/report/text", "github.com/shopspring/decimal", "github.com/BurntSushi/toml"},
		// Load is given the kinds of charts by app/pages, and tested with them. Copies come in
		// several encodings.
		tests: []string{"yulan/assets", "yulan/app/pages", "yulan/report/reporttest", "golang.org/x/text/encoding"},
	},
	{
		// Texts for the tests of all rooms.
		dir:   "report/reporttest",
		may:   []string{"yulan/report"},
		tests: []string{"yulan/assets"},
	},
	{
		// Where lines break, in pictures and in the window. Its tests hold it against
		// Unicode's own rules, as a library of Fyne has them.
		dir:   "charts/typeset",
		tests: []string{"github.com/go-text/typesetting"},
	},
	{
		// Reading any report: what it finds is in the terms of report.
		dir: "report/reading",
		// A saved web page is parsed with the library that knows how browsers do it.
		may:   []string{"yulan/report", "yulan/report/text", "github.com/shopspring/decimal", "golang.org/x/text", "golang.org/x/net/html"},
		tests: []string{"yulan/assets"},
	},
	{
		// Several reports beside each other: what they have in common, and what of one was
		// promised and of the next achieved. Knows no page, so that its rules can be tested.
		dir:   "report/shelf",
		may:   []string{"yulan/report", "yulan/report/reading", "github.com/shopspring/decimal"},
		tests: []string{"yulan/assets"},
	},
	{
		dir: "charts",
		may: []string{
			"github.com/wcharczuk/go-chart/v2", "github.com/golang/freetype", "golang.org/x/image",
			"github.com/klauspost/compress",
			"golang.org/x/text/unicode/norm", // characters that the font lacks, in others
			"codeberg.org/go-pdf/fpdf",       // chart books
			"yulan/charts/rowzip",
			"yulan/charts/typeset",
		},
		tests: []string{"yulan/assets"},
	},
	{dir: "charts/rowzip"},
	// Sample charts for the tests of other rooms.
	{dir: "charts/chartstest", may: []string{"yulan/charts"}},
	{
		dir: "app/pages",
		may: []string{
			"yulan/assets", "yulan/report", "yulan/charts", "yulan/app/pages/search", "yulan/app/pages/xlsx",
			"github.com/shopspring/decimal",
		},
		tests: []string{"github.com/xuri/excelize/v2"}, // reads the workbooks that are written
	},
	{
		// A language for the tests of pages and window that nobody speaks.
		dir: "app/pages/pseudotest",
		may: []string{"yulan/assets", "yulan/report"},
	},
	{
		// The search engine, which knows nothing of a report but its entries.
		dir:   "app/pages/search",
		may:   []string{"yulan/assets"}, // the table of pinyin
		tests: []string{"yulan/report"},
	},
	{
		dir:   "app/pages/xlsx",
		tests: []string{"github.com/xuri/excelize/v2"},
	},
	{
		dir: "app/files",
		may: []string{"yulan/assets", "golang.org/x/sys"}, // the latter for the locks of Windows
	},
	{dir: "app/files/filestest"}, // looks into folders for the tests of rooms
	{
		dir: "app/commands",
		may: []string{"yulan/app/reports", "yulan/assets", "yulan/report", "yulan/charts", "yulan/app/pages", "yulan/app/files", "yulan/app/userlanguage", "github.com/shopspring/decimal"},
	},
	// Reports on the disk: a file read into one, and one kept as a folder.
	{
		dir:   "app/reports",
		may:   []string{"yulan/assets", "yulan/report", "yulan/app/pages", "yulan/app/files", "yulan/app/settings"},
		tests: []string{"github.com/shopspring/decimal"},
	},
	{
		// Pictures on the clipboard, which Fyne has not: on Windows and macOS, and in X11.
		dir:   "app/clipboard",
		may:   []string{"golang.design/x/clipboard", "github.com/jezek/xgb"},
		tests: []string{"yulan/app/screens/xtest"},
	},
	// How much room the screens have, which Fyne does not say: asked of X11 and Windows.
	{dir: "app/screens", may: []string{"github.com/jezek/xgb"}},
	{dir: "app/screens/xtest"}, // a display for the tests of rooms that need one
	// The list of the reports that the reader has opened.
	{dir: "app/library", may: []string{"yulan/report"}},
	// The reader's choices on the disk.
	{dir: "app/settings", may: []string{"yulan/app/files"}},
	// What a crash leaves; it stands apart so that it works where all else fails.
	{dir: "app/console"},
	{dir: "app/crashlog"},
	// The system's language, for the commands too: of Windows it is asked.
	{dir: "app/userlanguage", may: []string{"golang.org/x/sys"}},
	{
		// A second start hands what it is asked to open to the first.
		dir: "app/instance",
		may: []string{"yulan/app/files", "golang.org/x/sys"}, // the former for its lock
	},
	// Whether a window can be opened, which Fyne does not say: asked of the library that opens it.
	{dir: "app/opening", may: []string{"github.com/go-gl/glfw/v3.3/glfw", "golang.org/x/sys"}},
	{
		// Widgets that know no report: theirs are the style of the pictures and the words.
		dir: "app/kit",
		may: []string{"yulan/assets", "yulan/charts", "fyne.io/fyne/v2"},
	},
	{
		// What Fyne has no call for, or what has to be worked around in it: in one place, for
		// whoever updates it. The library is for a minimised window of Windows.
		dir:   "app/toolkit",
		may:   []string{"yulan/assets", "fyne.io/fyne/v2", "golang.org/x/sys"},
		tests: []string{"yulan/app/kit/hosttest"},
	},
	{
		// What the window does while the reader does nothing; knows no view.
		dir: "app/idle",
		may: []string{"yulan/app/kit"},
	},
	{
		// The dialogs that ask for a file; apart from app/files, which knows no toolkit.
		dir: "app/files/ask",
		may: []string{"yulan/app/files", "yulan/app/kit", "fyne.io/fyne/v2"},
	},
	{
		// Charts as the screen shows them.
		dir: "app/chartview",
		may: []string{
			"yulan/assets", "yulan/report", "yulan/charts", "yulan/app/kit", "fyne.io/fyne/v2",
			"github.com/hashicorp/golang-lru/v2/simplelru", // the pictures that are kept
		},
	},
	{dir: "app/chartview/charttest", may: []string{
		"yulan/report", "yulan/charts", "yulan/app/chartview", "yulan/app/kit", "yulan/app/pages", "fyne.io/fyne/v2",
	}},
	// Rows of figures, as the back of a card and the table of all of them show them.
	{dir: "app/rows", may: []string{"yulan/app/kit", "yulan/app/pages", "fyne.io/fyne/v2"}, tests: []string{"yulan/assets", "yulan/report"}},
	// What takes turns in the window, as the shell knows it: no view by name.
	{dir: "app/view", may: []string{"yulan/app/kit", "yulan/app/pages", "fyne.io/fyne/v2"}},
	{
		dir: "app/chapter",
		may: []string{
			"yulan/assets", "yulan/charts", "yulan/app/chartview", "yulan/app/kit", "yulan/app/pages", "yulan/app/rows", "yulan/app/view", "fyne.io/fyne/v2",
		},
		tests: []string{"yulan/report"},
	},
	{dir: "app/table", may: []string{"yulan/assets", "yulan/report", "yulan/app/kit", "yulan/app/pages", "yulan/app/rows", "yulan/app/view", "fyne.io/fyne/v2"}},
	{dir: "app/compare", may: []string{"yulan/app/kit", "yulan/app/pages", "yulan/app/view", "fyne.io/fyne/v2"}},
	{
		dir: "app/copying",
		may: []string{
			"yulan/assets", "yulan/app/clipboard", "yulan/app/files", "yulan/app/kit", "yulan/app/pages", "fyne.io/fyne/v2",
		},
		tests: []string{"yulan/report", "yulan/charts"},
	},
	{dir: "app/source", may: []string{"yulan/report", "yulan/app/files", "yulan/app/kit", "yulan/app/pages", "fyne.io/fyne/v2"}},
	{
		dir:   "app/find",
		may:   []string{"yulan/report", "yulan/app/kit", "yulan/app/pages", "fyne.io/fyne/v2"},
		tests: []string{"yulan/assets"},
	},
	{
		dir: "app/export",
		may: []string{
			"yulan/assets", "yulan/report", "yulan/charts", "yulan/app/files", "yulan/app/kit", "yulan/app/pages",
			"fyne.io/fyne/v2", "golang.org/x/image",
		},
		tests: []string{"yulan/app/chartview/charttest"},
	},
	{
		// What the reader opens, here or by starting the program once more: loaded as the
		// commands load it, read, and kept.
		dir: "app/incoming",
		may: []string{
			"yulan/report", "yulan/app/commands", "yulan/app/files", "yulan/app/instance", "yulan/app/kit", "yulan/app/pages",
			"yulan/app/reports", "fyne.io/fyne/v2",
		},
		tests: []string{"yulan/assets"},
	},
	{
		// The reports that were opened: their list, loading them, switching between them.
		dir: "app/bookshelf",
		may: []string{
			"yulan/assets", "yulan/report", "yulan/app/files", "yulan/app/kit", "yulan/app/library", "yulan/app/pages", "fyne.io/fyne/v2",
		},
		tests: []string{"github.com/shopspring/decimal"},
	},
	{
		// Where a reader corrects what was read.
		dir: "app/correct",
		may: []string{
			"yulan/report", "yulan/app/files", "yulan/app/kit", "yulan/app/pages", "yulan/app/reports", "fyne.io/fyne/v2",
			"github.com/shopspring/decimal",
		},
		tests: []string{"yulan/assets"},
	},
	{
		// What views across reports share: their table, and what a cell of it rests on.
		dir:   "app/across",
		may:   []string{"yulan/report", "yulan/charts", "yulan/app/chartview", "yulan/app/kit", "yulan/app/pages", "fyne.io/fyne/v2"},
		tests: []string{"yulan/assets"},
	},
	{
		dir:   "app/promise",
		may:   []string{"yulan/report", "yulan/charts", "yulan/app/across", "yulan/app/kit", "yulan/app/pages", "yulan/app/view", "fyne.io/fyne/v2"},
		tests: []string{"yulan/assets", "yulan/app/chartview"},
	},
	{
		dir:   "app/matrix",
		may:   []string{"yulan/report", "yulan/charts", "yulan/app/across", "yulan/app/kit", "yulan/app/pages", "yulan/app/view", "fyne.io/fyne/v2"},
		tests: []string{"yulan/assets", "yulan/app/chartview"},
	},
	{dir: "app/about", may: []string{"yulan/assets", "yulan/app/kit", "yulan/app/pages", "fyne.io/fyne/v2"}},
	{dir: "app/preferences", may: []string{"yulan/assets", "yulan/app/kit", "fyne.io/fyne/v2"}},
	{dir: "app/detail", may: []string{"yulan/assets", "yulan/report", "yulan/app/kit", "yulan/app/pages", "fyne.io/fyne/v2"}},
	{dir: "app/kit/hosttest", may: []string{"yulan/assets", "yulan/report", "yulan/app/kit", "fyne.io/fyne/v2"}},
	{dir: "app/kit/kittest", may: []string{"fyne.io/fyne/v2"}}, // imported by tests alone
	{
		dir: "app",
		may: []string{
			"yulan/assets", "yulan/report", "yulan/charts", "yulan/app", "fyne.io/fyne/v2",
			"golang.org/x/image", "github.com/golang/freetype", "github.com/shopspring/decimal",
		},
	},
	{
		// Comes before Fyne, and so must import nothing that Fyne's lang does not.
		dir: "app/locale",
		may: []string{"golang.org/x/text/language"},
	},
	{dir: ".", may: []string{"yulan/assets", "yulan/app", "env.yulan/locale", fyneApp}},
}

// netRoom is the one room that may import net, for the one socket in the file tree where
// starts of the program meet. localNet is all that it uses of it, and localNetwork the only
// network that it names.
const (
	netRoom      = "app/instance"
	localNetwork = "unix"
)

var localNet = []string{"Conn", "UnixConn", "Listener", "Listen", "DialTimeout", "ErrClosed"}

// notAllowed are the packages that no product code imports: Yulan uses no network, no
// C of its own and no way around the type system.
var notAllowed = []string{"net", "net/http", "net/rpc", "C", "unsafe", "plugin"}

// A source is one Go file of the house.
type source struct {
	path string // from the root, with slashes
	set  *token.FileSet
	file *ast.File
}

func (s source) isTest() bool { return strings.HasSuffix(s.path, "_test.go") }

func (s source) imports() []string {
	var paths []string
	for _, i := range s.file.Imports {
		paths = append(paths, strings.Trim(i.Path.Value, `"`))
	}
	return paths
}

func TestHouse(t *testing.T) {
	files := readHouse(t)
	rules := []struct {
		name  string
		check func(source) []string
	}{
		{"every room imports only what the plan allows", importsOutOfPlan},
		{"only window.go opens a window", windowsElsewhere},
		{"no network, no C, nothing unsafe", importsNotAllowed},
		{"what Fyne does badly is kept from the house", trapsOfFyne},
		{"files and functions fit the reader's eye", tooLong},
		{"every exported name says what it is", undocumented},
		{"every comment is of the name below it", misnamed},
		{"no branch asks which language it is", languageBranches},
		{"nothing is compiled before it is used", compiledAtStart},
	}
	for _, rule := range rules {
		t.Run(rule.name, func(t *testing.T) {
			for _, f := range files {
				for _, fault := range rule.check(f) {
					t.Errorf("%s %s", f.path, fault)
				}
			}
		})
	}
}

// importsOutOfPlan lists the imports of a file that its room may not have.
func importsOutOfPlan(s source) []string {
	r := roomOf(path.Dir(s.path))
	if r == nil {
		return []string{"stands in no room of the plan"}
	}
	may := r.may
	if s.isTest() {
		may = append(slices.Clone(may), append(r.tests, module+"/"+r.dir)...)
	}
	var faults []string
	for _, p := range s.imports() {
		if !isStandard(p) && !slices.ContainsFunc(may, func(m string) bool { return within(p, m) }) {
			faults = append(faults, "imports "+p+", which "+r.dir+" may not")
		}
	}
	return faults
}

// windowsElsewhere lists imports of fyneApp outside its file.
func windowsElsewhere(s source) []string {
	if s.path != fyneAppFile && slices.Contains(s.imports(), fyneApp) {
		return []string{"imports " + fyneApp + ", which only " + fyneAppFile + " may"}
	}
	return nil
}

// canvasFile asks Fyne which canvas an object is on, and says why the answer may be none.
const canvasFile = "canvasof.go"

// canvasMakers are the widgets of Fyne's that open a list or a menu without asking whether
// there is a canvas for it; the house has its own in their place.
var canvasMakers = []string{"NewSelect", "NewSelectEntry", "NewEntry", "NewMultiLineEntry", "NewPasswordEntry", "NewDateEntry"}

// trapsOfFyne lists where a product file would fail in the time before Fyne's first frame of
// an object, or hold memory for good.
func trapsOfFyne(s source) []string {
	if s.isTest() || path.Base(s.path) == canvasFile {
		return nil
	}
	var faults []string
	ast.Inspect(s.file, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if from, ok := sel.X.(*ast.Ident); ok && from.Name == "widget" && slices.Contains(canvasMakers, sel.Sel.Name) {
			faults = append(faults, "uses widget."+sel.Sel.Name+", which panics where there is no canvas yet")
		}
		if sel.Sel.Name == "NewThemeOverride" {
			faults = append(faults, "overrides the theme: Fyne reads its fonts once more each time, and keeps them")
		}
		if sel.Sel.Name == "CanvasForObject" {
			faults = append(faults, "asks for a canvas; "+canvasFile+" does")
		}
		return true
	})
	return faults
}

// importsNotAllowed lists the imports of a product file that no room may have.
func importsNotAllowed(s source) []string {
	if s.isTest() {
		return nil
	}
	var faults []string
	for _, p := range s.imports() {
		if p == "net" && path.Dir(s.path) == netRoom {
			faults = append(faults, networksOf(s)...)
		} else if slices.Contains(notAllowed, p) {
			faults = append(faults, "imports "+p)
		}
	}
	return faults
}

// networksOf lists what a file uses of net that reaches farther than this machine's file
// tree.
func networksOf(s source) []string {
	var faults []string
	ast.Inspect(s.file, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok && isOfNet(sel) && !slices.Contains(localNet, sel.Sel.Name) {
			faults = append(faults, "uses net."+sel.Sel.Name)
		}
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		if sel, ok := call.Fun.(*ast.SelectorExpr); ok && isOfNet(sel) {
			if network, ok := call.Args[0].(*ast.BasicLit); !ok || strings.Trim(network.Value, `"`) != localNetwork {
				faults = append(faults, "calls net."+sel.Sel.Name+" for another network than "+localNetwork)
			}
		}
		return true
	})
	return faults
}

func isOfNet(sel *ast.SelectorExpr) bool {
	from, ok := sel.X.(*ast.Ident)
	return ok && from.Name == "net"
}

// roomOf returns the room that a directory belongs to: the deepest one it lies in. Only
// the root's own files belong to the root, so a new directory needs a row in the plan.
func roomOf(dir string) *room {
	var found *room
	for i, r := range house {
		if (r.dir == dir || r.dir != "." && within(dir, r.dir)) && (found == nil || len(r.dir) > len(found.dir)) {
			found = &house[i]
		}
	}
	return found
}

// within says whether a path is dir or lies below it.
func within(p, dir string) bool { return p == dir || strings.HasPrefix(p, dir+"/") }

// isStandard says whether an import path is the standard library's: those have no dot
// in their first element.
func isStandard(p string) bool {
	first, _, _ := strings.Cut(p, "/")
	return first != module && !strings.Contains(first, ".")
}

// readHouse parses every Go file below the root, except in folders that Go leaves out, and
// in bench, whose module is not the product's: it may import what the product may not.
// The module of locale is the product's.
func readHouse(t *testing.T) []source {
	t.Helper()
	var files []source
	err := filepath.WalkDir(".", func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && p != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata" || filepath.ToSlash(p) != "app/locale" && isModule(p)):
			return fs.SkipDir
		case d.IsDir() || filepath.Ext(p) != ".go":
			return nil
		}
		text, err := os.ReadFile(p)
		if err != nil {
			return err
		}
		files = append(files, parse(t, filepath.ToSlash(p), string(text)))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// isModule says whether a directory has a module file of its own.
func isModule(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil
}

// parse reads one Go file.
func parse(t *testing.T, path, text string) source {
	t.Helper()
	set := token.NewFileSet()
	f, err := parser.ParseFile(set, path, text, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	return source{path, set, f}
}

// TestCommandsNeedNoWindow keeps the promise that the command line builds on any machine
// with Go alone: without cgo, nothing of Fyne may be linked in.
func TestCommandsNeedNoWindow(t *testing.T) {
	list := exec.Command("go", "list", "-deps", ".")
	list.Env = append(list.Environ(), "CGO_ENABLED=0")
	out, err := list.Output()
	if err != nil {
		t.Fatalf("go list -deps: %v", err)
	}
	for p := range strings.Lines(string(out)) {
		if strings.HasPrefix(p, "fyne.io/") {
			t.Errorf("without cgo the product still needs %s", strings.TrimSpace(p))
		}
	}
}
