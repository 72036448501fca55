package assets_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"yulan/assets"
)

// goLicence is the name under which the licence of Go's standard library is kept.
const goLicence = "Go"

// dictionary is the module that the table of pinyin was made from; it is not linked.
const dictionary = "github.com/mozillazg/go-pinyin"

// dictionaryLicence is the name of that of the words that the reading of reports knows.
const dictionaryLicence = "jieba"

// charactersLicence is the name of that of the table of traditional characters.
const charactersLicence = "OpenCC"

// licenceFile matches the names that modules give to their licence's file.
var licenceFile = regexp.MustCompile(`(?i)^(licen[cs]e|copying|unlicense)(\.\w+)?$`)

// TestEveryModuleHasItsLicence has whoever links a new module add the file of its licence,
// assets/licences/<path>.txt, as assets.Licences has it; and whoever takes another version
// of a module look whether its licence has changed. Of what is not linked no licence is
// left, but of what the data was made from.
func TestEveryModuleHasItsLicence(t *testing.T) {
	kept := map[string]assets.Licence{}
	for _, l := range assets.Licences()[1:] { // the first is the font's
		kept[l.Of] = l
	}
	if _, ok := kept[goLicence]; !ok {
		t.Error("the licence of Go is not there")
	}
	linked := linkedModules(t)
	for path, dir := range linked {
		l, ok := kept[path]
		switch {
		case !ok:
			t.Errorf("%s is linked, but assets/licences/%s.txt is not there", path, path)
		case !spdx.MatchString(l.Kind):
			t.Errorf("assets/licences/%s.txt begins with %q, which is no SPDX expression", path, l.Kind)
		case !strings.Contains(words(l.Text), words(ownLicence(t, dir))):
			t.Errorf("assets/licences/%s.txt is not the licence in %s", path, dir)
		}
	}
	for path := range kept {
		if _, ok := linked[path]; !ok && path != goLicence && path != dictionary && path != dictionaryLicence && path != charactersLicence {
			t.Errorf("assets/licences/%s.txt is of no module that is linked", path)
		}
	}
}

// spdx matches an SPDX expression, such as "MIT AND Apache-2.0".
var spdx = regexp.MustCompile(`^[A-Z][\w.-]+( (AND|OR) [A-Z][\w.-]+)*$`)

// systems are those that the program is made for; each links modules of its own.
var systems = []string{"linux", "darwin", "windows"}

// linkedModules returns the folder of each module of others that is part of the program on
// any system. What stands in the product's own tree, in place of a version, is not another's.
func linkedModules(t *testing.T) map[string]string {
	t.Helper()
	const format = "{{with .Module}}{{if not (or .Main (and .Replace (not .Replace.Version)))}}{{.Path}}\t{{.Dir}}{{end}}{{end}}"
	dirs := map[string]string{}
	for _, system := range systems {
		list := exec.Command("go", "list", "-deps", "-f", format, "..")
		list.Env = append(list.Environ(), "GOOS="+system, "CGO_ENABLED=1") // it compiles nothing
		out, err := list.Output()
		if err != nil {
			t.Fatalf("go list -deps for %s: %v", system, err)
		}
		for line := range strings.Lines(string(out)) {
			if path, dir, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
				dirs[path] = dir
			}
		}
	}
	return dirs
}

// ownLicence returns the text of the licence that lies in a module's folder.
func ownLicence(t *testing.T, dir string) string {
	t.Helper()
	files, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if f.IsDir() || !licenceFile.MatchString(f.Name()) {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	t.Errorf("in %s there is no licence", dir)
	return ""
}

// words returns a text without what lays it out.
func words(text string) string { return strings.Join(strings.Fields(text), " ") }
