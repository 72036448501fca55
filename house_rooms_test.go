package main

import (
	"go/ast"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
)

// The limits of the window's rooms. They may fall, and not rise. Fields count by their groups.
const (
	maxDeps          = 8  // fields of what a room is given
	maxShellFiles    = 22 // of app itself
	maxWindowMethods = 26
	maxWindowFields  = 13
)

// features are the rooms of the window that have a subject of their own. What two of them
// share lies below both: kit, rows, chartview, files, detail.
var features = []string{"about", "chapter", "compare", "copying", "correct", "export", "find", "incoming", "matrix", "preferences", "promise", "source", "table"}

// TestFeaturesDoNotKnowEachOther keeps a feature from importing another: what one wants of
// another it asks of the window.
func TestFeaturesDoNotKnowEachOther(t *testing.T) {
	for _, f := range readHouse(t) {
		in, ok := strings.CutPrefix(path.Dir(f.path), "app/")
		if !ok || !slices.Contains(features, in) {
			continue
		}
		for _, other := range features {
			if other != in && slices.Contains(f.imports(), module+"/app/"+other) {
				t.Errorf("%s imports the feature %s", f.path, other)
			}
		}
	}
}

// TestRoomsAreGivenLittle keeps what a room is given by the window small enough to read.
func TestRoomsAreGivenLittle(t *testing.T) {
	rooms := 0
	for _, f := range readHouse(t) {
		if f.isTest() || !strings.HasPrefix(f.path, "app/") {
			continue
		}
		if n, ok := fieldsOf(f.file, "Deps"); ok {
			rooms++
			if n > maxDeps {
				t.Errorf("%s: Deps has %d fields, more than %d", f.path, n, maxDeps)
			}
		}
	}
	if rooms < 6 {
		t.Errorf("only %d rooms have Deps: the test looks for what is not there", rooms)
	}
}

// TestShellStaysSmall keeps what rooms were made of from growing in the shell again.
func TestShellStaysSmall(t *testing.T) {
	files, methods, fields := 0, 0, 0
	for _, f := range readHouse(t) {
		if f.isTest() || path.Dir(f.path) != "app" {
			continue
		}
		files++
		for _, d := range f.file.Decls {
			if m, ok := d.(*ast.FuncDecl); ok && m.Recv != nil && receiver(m) == "window" {
				methods++
			}
		}
		if n, ok := fieldsOf(f.file, "window"); ok {
			fields = n
		}
	}
	for _, c := range []struct {
		what      string
		got, most int
	}{
		{"files of the shell", files, maxShellFiles},
		{"methods of the window", methods, maxWindowMethods},
		{"fields of the window", fields, maxWindowFields},
	} {
		if c.got > c.most {
			t.Errorf("%s: %d, more than %d", c.what, c.got, c.most)
		}
		if c.got == 0 {
			t.Errorf("%s: none were counted", c.what)
		}
		t.Logf("%s: %d of %d", c.what, c.got, c.most)
	}
}

// receiver returns the type that a method belongs to.
func receiver(m *ast.FuncDecl) string {
	t := m.Recv.List[0].Type
	if s, ok := t.(*ast.StarExpr); ok {
		t = s.X
	}
	if id, ok := t.(*ast.Ident); ok {
		return id.Name
	}
	return ""
}

// fieldsOf counts the fields of a struct type of a file, embedded ones too.
func fieldsOf(file *ast.File, name string) (int, bool) {
	for _, d := range file.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, s := range g.Specs {
			ts, ok := s.(*ast.TypeSpec)
			if !ok || ts.Name.Name != name {
				continue
			}
			st, ok := ts.Type.(*ast.StructType)
			if !ok {
				continue
			}
			n := 0
			for _, f := range st.Fields.List {
				n += max(1, len(f.Names))
			}
			return n, true
		}
	}
	return 0, false
}

// TestArchitectureNamesEveryRoom compares the table of rooms in the architecture document
// with the plan: a document that no test reads would lie by spring.
func TestArchitectureNamesEveryRoom(t *testing.T) {
	text, err := os.ReadFile("docs/ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	written := map[string][]string{}
	for line := range strings.Lines(string(text)) {
		cells := strings.Split(line, "|")
		if len(cells) < 5 || !strings.HasPrefix(strings.TrimSpace(cells[1]), "`") {
			continue
		}
		dir := strings.Trim(strings.TrimSpace(cells[1]), "`")
		var may []string
		for _, m := range strings.Split(cells[3], ",") {
			if m = strings.Trim(strings.TrimSpace(m), "`"); m != "" && m != "–" {
				may = append(may, m)
			}
		}
		slices.Sort(may)
		written[dir] = may
	}
	for _, r := range house {
		var may []string
		for _, m := range r.may {
			if own, ok := strings.CutPrefix(m, module+"/"); ok {
				may = append(may, own)
			}
		}
		slices.Sort(may)
		got, ok := written[r.dir]
		switch {
		case !ok:
			t.Errorf("docs/ARCHITECTURE.md does not name the room %s, which may import %s", r.dir, strings.Join(may, ", "))
		case !slices.Equal(got, may):
			t.Errorf("docs/ARCHITECTURE.md: %s may import %v, the plan says %v", r.dir, got, may)
		}
		delete(written, r.dir)
	}
	for dir := range written {
		t.Errorf("docs/ARCHITECTURE.md names %s, which is no room of the plan", dir)
	}
}
