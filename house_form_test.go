package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/token"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Limits for files that are not tests. Tests may be longer: tables of cases are.
const (
	maxFileLines  = 300
	maxFuncLines  = 40 // of a body
	maxComplexity = 15 // cyclomatic
)

// topLevel names everything that may stand at the root.
var topLevel = []string{
	".ci", ".gitattributes", ".github", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "FyneApp.toml", "LICENSE", "Makefile",
	"README.md", "README.zh.md", "app", "assets", "bench", "charts", "docs", "go.mod", "go.sum", "house_form_test.go", "house_names_test.go", "house_rooms_test.go", "house_start_test.go",
	"house_test.go", "main.go", "main_test.go", "nowindow.go", "packaging", "packaging_test.go", "readme_test.go", "report", "scripts", "staticcheck.conf", "tools",
	"window.go",
}

// tooLong lists what a reader of a product file could not take in at once.
func tooLong(s source) []string {
	if s.isTest() {
		return nil
	}
	var faults []string
	if n := s.set.Position(s.file.FileEnd).Line; n > maxFileLines {
		faults = append(faults, fmt.Sprintf("has %d lines, more than %d: look for its second subject", n, maxFileLines))
	}
	for _, d := range s.file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok || f.Body == nil {
			continue
		}
		if n := s.set.Position(f.Body.Rbrace).Line - s.set.Position(f.Body.Lbrace).Line - 1; n > maxFuncLines {
			faults = append(faults, fmt.Sprintf("%s has %d lines, more than %d", f.Name.Name, n, maxFuncLines))
		}
		if n := complexity(f); n > maxComplexity {
			faults = append(faults, fmt.Sprintf("%s has complexity %d, more than %d", f.Name.Name, n, maxComplexity))
		}
	}
	return faults
}

// complexity counts the independent ways through a function: one, and one more for
// every branch, loop, case and short-circuit.
func complexity(f *ast.FuncDecl) int {
	ways := 1
	ast.Inspect(f.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.IfStmt, *ast.ForStmt, *ast.RangeStmt:
			ways++
		case *ast.CaseClause:
			if n.List != nil {
				ways++
			}
		case *ast.CommClause:
			if n.Comm != nil {
				ways++
			}
		case *ast.BinaryExpr:
			if n.Op == token.LAND || n.Op == token.LOR {
				ways++
			}
		}
		return true
	})
	return ways
}

// languageNames are what names one language, in the data and by its tag. What a language
// does differently stands in its words, its columns, its grammar, or follows from its being
// that of the reports: a branch on one of these names would have to be found again for every
// language that is added.
var languageNames = []string{"Chinese", "English", `"zh"`, `"en"`}

// languageBranches lists the comparisons of a product file with a certain language.
func languageBranches(s source) []string {
	if s.isTest() {
		return nil
	}
	var faults []string
	ast.Inspect(s.file, func(n ast.Node) bool {
		var compared []ast.Expr
		switch n := n.(type) {
		case *ast.BinaryExpr:
			if n.Op == token.EQL || n.Op == token.NEQ {
				compared = []ast.Expr{n.X, n.Y}
			}
		case *ast.CaseClause:
			compared = n.List
		case *ast.CallExpr: // strings.EqualFold(tag, "zh") is one too
			if f, ok := n.Fun.(*ast.SelectorExpr); ok && strings.HasPrefix(f.Sel.Name, "Equal") {
				compared = n.Args
			}
		}
		for _, e := range compared {
			if name := lastName(e); slices.Contains(languageNames, name) {
				line := s.set.Position(e.Pos()).Line
				faults = append(faults, fmt.Sprintf("line %d asks whether the language is %s", line, name))
			}
		}
		return true
	})
	return faults
}

// lastName returns the name or literal that an expression ends with: English of
// report.English and of string(report.English).
func lastName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	case *ast.BasicLit:
		return e.Value
	case *ast.ParenExpr:
		return lastName(e.X)
	case *ast.CallExpr: // a conversion; a method's argument is not what is compared
		if _, ok := e.Fun.(*ast.Ident); ok && len(e.Args) == 1 {
			return lastName(e.Args[0])
		}
	}
	return ""
}

// undocumented lists the exported names of a product file that no comment explains.
func undocumented(s source) []string {
	if s.isTest() || s.file.Name.Name == "main" {
		return nil
	}
	var faults []string
	missing := func(name string) { faults = append(faults, "exports "+name+" without a word about it") }
	for _, d := range s.file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Doc == nil && d.Name.IsExported() && isExportedReceiver(d.Recv) {
				missing(d.Name.Name)
			}
		case *ast.GenDecl:
			for _, name := range undocumentedSpecs(d) {
				missing(name)
			}
		}
	}
	return faults
}

// isExportedReceiver says whether others can name the type that a method belongs to. A
// function, which has none, counts as named.
func isExportedReceiver(recv *ast.FieldList) bool {
	if recv == nil {
		return true
	}
	kind := recv.List[0].Type
	for {
		switch k := kind.(type) {
		case *ast.StarExpr:
			kind = k.X
		case *ast.IndexExpr:
			kind = k.X
		case *ast.Ident:
			return k.IsExported()
		default:
			return true
		}
	}
}

// A sentinel exists because a caller chooses by it; every other error is text.
func TestSomebodyChoosesByEverySentinel(t *testing.T) {
	chosen := map[string]bool{}
	files := readHouse(t)
	for _, f := range files {
		if f.isTest() {
			continue
		}
		ast.Inspect(f.file, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok && lastName(call.Fun) == "Is" && len(call.Args) == 2 {
				chosen[lastName(call.Args[1])] = true
			}
			return true
		})
	}
	for _, f := range files {
		if f.isTest() {
			continue
		}
		for _, name := range sentinels(f) {
			if !chosen[name] {
				t.Errorf("%s: nobody chooses by %s", f.path, name)
			}
		}
	}
}

// sentinels lists the exported errors that a file declares.
func sentinels(s source) []string {
	var names []string
	for _, d := range s.file.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.VAR {
			continue
		}
		for _, spec := range g.Specs {
			for _, name := range spec.(*ast.ValueSpec).Names {
				if strings.HasPrefix(name.Name, "Err") {
					names = append(names, name.Name)
				}
			}
		}
	}
	return names
}

// undocumentedSpecs lists the exported names of a type, const or var declaration that
// have no comment: not their own, not one at the line's end, not the group's.
func undocumentedSpecs(d *ast.GenDecl) []string {
	var names []string
	for _, spec := range d.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			if spec.Name.IsExported() && d.Doc == nil && spec.Doc == nil {
				names = append(names, spec.Name.Name)
			}
		case *ast.ValueSpec:
			for _, name := range spec.Names {
				if name.IsExported() && d.Doc == nil && spec.Doc == nil && spec.Comment == nil {
					names = append(names, name.Name)
				}
			}
		}
	}
	return names
}

func TestRootHoldsOnlyWhatThePlanNames(t *testing.T) {
	for _, name := range trackedFiles(t) {
		if first, _, _ := strings.Cut(name, "/"); !slices.Contains(topLevel, first) {
			t.Errorf("%s: the root has no place for %q", name, first)
		}
	}
}

// machinePath matches a path that exists on one person's machine only.
var machinePath = regexp.MustCompile(`(?:^|[\s"'(=:])(?:/home/|/root/|/Users/|/tmp/|[A-Z]:\\Users\\)[\w.-]+`)

func TestNoFileNamesAPathOfOneMachine(t *testing.T) {
	for _, name := range trackedFiles(t) {
		text, err := os.ReadFile(name)
		if os.IsNotExist(err) {
			continue // deleted, and not committed yet
		}
		if err != nil {
			t.Fatal(err)
		}
		if bytes.IndexByte(text, 0) >= 0 {
			continue // a font or a picture
		}
		for n, line := range bytes.Split(text, []byte("\n")) {
			if found := machinePath.Find(line); found != nil {
				t.Errorf("%s:%d names %s", name, n+1, bytes.TrimSpace(found))
			}
		}
	}
}

// The packager writes the ID of FyneApp.toml into the package; what version 0.1.0 kept is
// found under the one in app/keeper.go.
func TestPackageAndWindowHaveOneID(t *testing.T) {
	manifest, err := os.ReadFile("FyneApp.toml")
	if err != nil {
		t.Fatal(err)
	}
	window, err := os.ReadFile("app/keeper.go")
	if err != nil {
		t.Fatal(err)
	}
	id := regexp.MustCompile(`ID = ("[^"]+")`).FindSubmatch(manifest)
	if id == nil || !bytes.Contains(window, id[1]) {
		t.Errorf("FyneApp.toml says %s, which app/keeper.go does not", id)
	}
}

// trackedFiles lists what is in git.
func trackedFiles(t *testing.T) []string {
	t.Helper()
	out, err := exec.Command("git", "ls-files", "-z").Output()
	if err != nil {
		t.Skip("skipped: this is no git checkout, so nothing says which files are the house's")
	}
	return strings.Split(strings.TrimRight(string(out), "\x00"), "\x00")
}

// TestTheRulesBite shows every rule a file that breaks it.
func TestTheRulesBite(t *testing.T) {
	tests := []struct {
		name, path, src string
		check           func(source) []string
		want            string
	}{
		{"number room draws", "report/a.go", `import "yulan/charts"`, importsOutOfPlan, "report/a.go imports yulan/charts, which report may not"},
		{"window draws", "app/a.go", `import "github.com/wcharczuk/go-chart/v2"`, importsOutOfPlan, "which app may not"},
		{"page knows Fyne", "app/pages/a.go", `import "fyne.io/fyne/v2"`, importsOutOfPlan, "which app/pages may not"},
		{"deep folder belongs to its room", "charts/font/a.go", `import "yulan/report"`, importsOutOfPlan, "which charts may not"},
		{"unplanned room", "util/a.go", ``, importsOutOfPlan, "no room"},
		{"name begins like an allowed one", "report/a.go", `import "github.com/shopspring/decimals"`, importsOutOfPlan, "decimals"},
		{"window outside its file", "app/a.go", `import "fyne.io/fyne/v2/app"`, windowsElsewhere, "only window.go"},
		{"network", "report/a.go", `import "net/http"`, importsNotAllowed, "net/http"},
		{"a socket elsewhere", "report/a.go", `import "net"`, importsNotAllowed, "net"},
		{"another network", "app/instance/a.go", `import "net"; func f() { net.Listen("tcp", "") }`, importsNotAllowed, "another network"},
		{"a network not named", "app/instance/a.go", `import "net"; func f(n string) { net.Listen(n, "") }`, importsNotAllowed, "another network"},
		{"more of net", "app/instance/a.go", `import "net"; var r net.Resolver`, importsNotAllowed, "net.Resolver"},
		{"long file", "report/a.go", strings.Repeat("\n", 301), tooLong, "301 lines"},
		{"long function", "report/a.go", "func f() {" + strings.Repeat("\n", 42) + "}", tooLong, "f has 41 lines"},
		{"tangled function", "report/a.go", "func f(a bool) {" + strings.Repeat("if a {}; ", 15) + "}", tooLong, "complexity 16"},
		{"function without a word", "report/a.go", "func F() {}", undocumented, "F"},
		{"method without a word", "report/a.go", "func (t *T) M() {}", undocumented, "M"},
		{"type without a word", "report/a.go", "type T int", undocumented, "T"},
		{"branch on a language", "app/a.go", "func f(l string) bool { return l == report.English }", languageBranches, "English"},
		{"branch on a tag", "app/a.go", "func f(l string) { if strings.EqualFold(l, string(\"zh\")) {} }", languageBranches, "zh"},
		{"switch on a language", "app/a.go", "func f(l string) { switch l { case Chinese: } }", languageBranches, "Chinese"},
		{"expression compiled at start", "report/a.go", "var r = regexp.MustCompile(``)", compiledAtStart, "compiles an expression"},
		{"expressions compiled at start", "report/a.go", "var r = []*regexp.Regexp{regexp.MustCompilePOSIX(``)}", compiledAtStart, "compiles an expression"},
		{"comment on another function", "report/a.go", "\n// g returns one.\nfunc f() int { return 1 }", misnamed, "a comment on g above f"},
		{"comment on another variable", "report/a.go", "\n// oneForm is it.\nvar form = 1", misnamed, "a comment on oneForm above form"},
		{"constant without a word", "report/a.go", "const (\n\tA = 1 // one\n\tB = 2\n)", undocumented, "B"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			faults := test.check(parse(t, test.path, "package x; "+test.src))
			if len(faults) != 1 || !strings.Contains(test.path+" "+faults[0], test.want) {
				t.Errorf("got %q, want one fault with %q", faults, test.want)
			}
		})
	}
}
