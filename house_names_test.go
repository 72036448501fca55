package main

import (
	"fmt"
	"go/ast"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Why a name is exported that no other room's product code uses.
const (
	forWindow  = "the window's tests see by it what a reader sees, or do what a reader does"
	forTests   = "several rooms are tested with it, and none of them could make it"
	vocabulary = "a word among others, which other rooms use"
)

// keptNames are those names, with the reason.
var keptNames = map[string]string{
	"yulan/app/compare.NewTitleEntry":  forWindow, // every entry of the house is asked without a canvas
	"yulan/app/export.PaperOwn":        forWindow, // small pictures are quickly drawn
	"yulan/app/export.UsualChoice":     forWindow,
	"yulan/app/kit.ButtonKeys":         vocabulary,
	"yulan/app/kit.FilterKeys":         vocabulary,
	"yulan/app/kit.LineStep":           forWindow,
	"yulan/app/kit.TextKeys":           vocabulary,
	"yulan/app/kit.Workers":            forTests,
	"yulan/app/pages.DerivedID":        forWindow,
	"yulan/app/pages.FigureRows":       forTests, // as many rows as are wanted
	"yulan/app/source.BlockView":       forWindow,
	"yulan/app/source.Blocks":          forWindow,
	"yulan/app/source.ChapterName":     vocabulary,
	"yulan/app/source.Read":            forWindow,
	"yulan/assets.Include":             forTests, // a language that nobody speaks
	"yulan/assets.NewWords":            forTests,
	"yulan/charts.Kinds":               forTests, // each is wanted in a report
	"yulan/charts.MaxPixels":           forTests,
	"yulan/report.AnyKind":             forTests, // a report without a room that draws it
	"yulan/report/reading.ByCarried":   vocabulary,
	"yulan/report/reading.ByIndicator": vocabulary,
	"yulan/report/reading.ByOwn":       vocabulary,
	"yulan/report/reading.NoName":      vocabulary,
	"yulan/report/reading.Result":      vocabulary,
	"yulan/report/shelf.MannerKinds":   forTests, // each is wanted in words
	"yulan/report/shelf.Verdicts":      forTests, // each is wanted in a table
}

// TestExportedNamesAreUsed keeps a room from showing what no other room needs: an exported name
// is a promise to all of them. What only a test of another room uses is no need. A type stays
// exported where something exported is of it, and a constant where it is a word of an exported
// type.
func TestExportedNamesAreUsed(t *testing.T) {
	exported := map[string]string{} // by package and name: the file
	spoken := map[string]bool{}     // types that exported declarations are of
	used := map[string]bool{}
	for _, f := range readHouse(t) {
		dir := path.Dir(f.path)
		if f.isTest() || strings.HasSuffix(dir, "test") {
			continue
		}
		noteUses(f, used)
		if f.file.Name.Name != "main" {
			for _, d := range f.file.Decls {
				noteExported(d, module+"/"+dir, f.path, exported, spoken)
			}
		}
	}
	for name, file := range exported {
		switch reason, kept := keptNames[name]; {
		case kept && (used[name] || spoken[name]):
			t.Errorf("%s needs no exception any more", name)
		case kept && reason == "":
			t.Errorf("%s is an exception without a reason", name)
		case !kept && !used[name] && !spoken[name]:
			t.Errorf("%s: no other room uses %s", file, name)
		}
	}
	for name := range keptNames {
		if exported[name] == "" {
			t.Errorf("%s is an exception, and is no exported name", name)
		}
	}
}

// noteUses notes what a file uses of the house's other rooms.
func noteUses(s source, used map[string]bool) {
	from := map[string]string{} // import paths by their names in the file
	for _, i := range s.file.Imports {
		p := strings.Trim(i.Path.Value, `"`)
		name := path.Base(p)
		if i.Name != nil {
			name = i.Name.Name
		}
		from[name] = p
	}
	ast.Inspect(s.file, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := sel.X.(*ast.Ident); ok && from[x.Name] != "" {
				used[from[x.Name]+"."+sel.Sel.Name] = true
			}
		}
		return true
	})
}

// noteExported notes the exported names of a declaration, and the types that it speaks of.
func noteExported(d ast.Decl, pkg, file string, exported map[string]string, spoken map[string]bool) {
	speaks := func(n ast.Node) {
		ast.Inspect(n, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && id.IsExported() {
				spoken[pkg+"."+id.Name] = true
			}
			return true
		})
	}
	switch d := d.(type) {
	case *ast.FuncDecl:
		if !d.Name.IsExported() {
			return
		}
		if d.Recv == nil {
			exported[pkg+"."+d.Name.Name] = file
		}
		speaks(d.Type)
	case *ast.GenDecl:
		var of ast.Expr // the type of a constant without one is that of the last before it
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.TypeSpec:
				if s.Name.IsExported() {
					exported[pkg+"."+s.Name.Name] = file
					speaks(s.Type)
				}
			case *ast.ValueSpec:
				if s.Type != nil || len(s.Values) > 0 {
					of = s.Type
				}
				for _, name := range s.Names {
					if !name.IsExported() {
						continue
					}
					if id, ok := of.(*ast.Ident); d.Tok.String() == "const" && ok && id.IsExported() {
						spoken[pkg+"."+id.Name] = true
						continue
					}
					exported[pkg+"."+name.Name] = file
					if of != nil {
						speaks(of)
					}
				}
			}
		}
	}
}

// namedInDoc is a name at the beginning of a comment: one of several words, or what a function returns.
var namedInDoc = regexp.MustCompile(`^(?:([a-z]+[A-Z]\w*)\b|(\w+) returns\b)`)

// misnamed lists the declarations whose comment is about another name: it has stayed what it was
// when the name was changed, or when something was put between the two.
func misnamed(s source) []string {
	var faults []string
	check := func(doc *ast.CommentGroup, names ...string) {
		found := namedInDoc.FindStringSubmatch(doc.Text())
		if found == nil {
			return
		}
		if told := found[1] + found[2]; !slices.Contains(names, told) {
			faults = append(faults, fmt.Sprintf("has a comment on %s above %s", told, strings.Join(names, ", ")))
		}
	}
	for _, d := range s.file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			check(d.Doc, d.Name.Name)
		case *ast.GenDecl:
			var all []string
			for _, spec := range d.Specs {
				names := namesIn(spec)
				all = append(all, names...)
				if spec, ok := spec.(*ast.ValueSpec); ok {
					check(spec.Doc, names...)
				}
			}
			check(d.Doc, all...)
		}
	}
	return faults
}

// namesIn lists the names that a part of a declaration declares.
func namesIn(spec ast.Spec) []string {
	switch spec := spec.(type) {
	case *ast.TypeSpec:
		return []string{spec.Name.Name}
	case *ast.ValueSpec:
		names := make([]string, len(spec.Names))
		for i, name := range spec.Names {
			names[i] = name.Name
		}
		return names
	}
	return nil
}
