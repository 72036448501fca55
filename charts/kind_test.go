package charts

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Every kind of the list shows itself in its usual case and in its hard ones, each with a
// golden. There is no other list of them: a new kind is red here until it has all four.
func TestEveryKindHasItsSamples(t *testing.T) {
	for _, k := range kinds {
		s := k.samples()
		for _, c := range []struct {
			name string
			spec Spec
			fits func(entries int) bool
		}{
			{string(k.name), s.Usual, func(n int) bool { return n > 1 }},
			{string(k.name) + "-empty", s.Empty, func(n int) bool { return n == 0 }},
			{string(k.name) + "-one", s.Single, func(n int) bool { return n == 1 }},
			{string(k.name) + "-gap", s.Gap, func(n int) bool { return n > 1 }},
		} {
			t.Run(c.name, func(t *testing.T) {
				if c.spec == nil {
					t.Fatal("there is no such sample")
				}
				if got := c.spec.Kind(); got != k.name {
					t.Errorf("the sample is of kind %q", got)
				}
				if n := len(c.spec.entries()); !c.fits(n) {
					t.Errorf("it has %d rows", n)
				}
				compareGolden(t, c.name, SVG, c.spec, testLook(t))
			})
		}
		if spec, err := k.of(Head{}, rowsOf("%d", 4, 3, -2, 150), nil); err != nil || spec.Kind() != k.name {
			t.Errorf("%s: of any rows: %v, %v", k.name, spec, err)
		}
	}
}

// What says that it is of a kind is of one of the list, and every golden is of a sample.
func TestKindsAreInTheList(t *testing.T) {
	var listed []string
	for _, name := range Kinds() {
		if slices.Contains(listed, string(name)) {
			t.Errorf("%s is listed twice", name)
		}
		listed = append(listed, string(name))
	}
	found := 0
	for _, name := range kindMethods(t) {
		found++
		if !slices.ContainsFunc(listed, func(l string) bool { return strings.EqualFold("Kind"+l, name) }) {
			t.Errorf("%s is not in the list", name)
		}
	}
	if found != len(listed) {
		t.Errorf("%d types are charts, %d kinds are listed", found, len(listed))
	}
}

// kindMethods lists what the methods Kind of the package return, by name.
func kindMethods(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, text, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range parsed.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || f.Recv == nil || f.Name.Name != "Kind" || len(f.Body.List) != 1 {
				continue
			}
			if back, ok := f.Body.List[0].(*ast.ReturnStmt); ok && len(back.Results) == 1 {
				if name, ok := back.Results[0].(*ast.Ident); ok {
					names = append(names, name.Name)
				}
			}
		}
	}
	return names
}
