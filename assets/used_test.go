package assets_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"yulan/assets"
)

// A use is one call of Words.T in the product's source.
type use struct {
	at     string
	key    string
	prefix bool     // the key only begins so: T("measure." + string(m))
	names  []string // of the placeholders it fills
	fault  string   // why the call cannot be checked
}

// Every key in the source has words, its placeholders are those that the call fills, and
// no words are left that nothing asks for. Keys must be literals for that, or begin with
// one that ends in a dot.
func TestEveryKeyIsUsedAndEveryUseHasItsKey(t *testing.T) {
	table := assets.Table(loadWords(t, assets.Tags[0]))
	used := map[string]bool{}
	for _, u := range uses(t) {
		switch {
		case u.fault != "":
			t.Errorf("%s: %s", u.at, u.fault)
		case u.prefix:
			if !useAll(table, used, u.key) {
				t.Errorf("%s: no key begins with %q", u.at, u.key)
			}
		default:
			text, ok := table[u.key]
			if !ok {
				t.Errorf("%s: there are no words for %q", u.at, u.key)
				continue
			}
			used[u.key] = true
			if want := placeholders(text); !slices.Equal(u.names, want) {
				t.Errorf("%s: %q is called with %v, its words have %v", u.at, u.key, u.names, want)
			}
		}
	}
	for key := range table {
		if !used[key] {
			t.Errorf("nothing uses %q", key)
		}
	}
}

// useAll marks every key that begins so, and reports whether there is one.
func useAll(table map[string]string, used map[string]bool, prefix string) bool {
	found := false
	for key := range table {
		if strings.HasPrefix(key, prefix) {
			used[key] = true
			found = true
		}
	}
	return found
}

// uses lists every call of a method T in the product's source, tests left out.
func uses(t *testing.T) []use {
	t.Helper()
	var found []use
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != ".." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata"):
			return fs.SkipDir
		case d.IsDir() || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok && isT(call) {
				u := useOf(call)
				u.at = fmt.Sprint(set.Position(call.Pos()))
				found = append(found, u)
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(found) == 0 {
		t.Fatal("found no call of T at all")
	}
	return found
}

func isT(call *ast.CallExpr) bool {
	method, ok := call.Fun.(*ast.SelectorExpr)
	return ok && method.Sel.Name == "T" && len(call.Args) > 0
}

func useOf(call *ast.CallExpr) use {
	if sum, ok := call.Args[0].(*ast.BinaryExpr); ok {
		prefix, literal := literal(sum.X)
		if !literal || !strings.HasSuffix(prefix, ".") {
			return use{fault: "the key must begin with a literal that ends in a dot"}
		}
		return use{key: prefix, prefix: true}
	}
	key, ok := literal(call.Args[0])
	if !ok {
		return use{fault: "the key must be a literal"}
	}
	if len(call.Args)%2 == 0 {
		return use{fault: "a placeholder has no value"}
	}
	names := []string{}
	for i := 1; i < len(call.Args); i += 2 {
		name, ok := literal(call.Args[i])
		if !ok {
			return use{fault: "the name of a placeholder must be a literal"}
		}
		names = append(names, name)
	}
	slices.Sort(names)
	return use{key: key, names: names}
}

func literal(e ast.Expr) (string, bool) {
	l, ok := e.(*ast.BasicLit)
	if !ok || l.Kind != token.STRING {
		return "", false
	}
	s, err := strconv.Unquote(l.Value)
	return s, err == nil
}
