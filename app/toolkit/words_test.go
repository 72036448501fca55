package toolkit

import (
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Every language of Fyne's is replaced, and nothing besides: a tag of ours would hide
// the rest of its words.
func TestFyneLanguagesAreFynes(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(moduleFolder(t), "lang", "translations", "*.json"))
	if err != nil || len(files) == 0 {
		t.Skip("Fyne's source is not here:", err)
	}
	var want []string
	for _, f := range files {
		tag := strings.TrimSuffix(strings.TrimPrefix(filepath.Base(f), "base."), ".json")
		want = append(want, strings.ReplaceAll(tag, "_", "-"))
	}
	if !slices.Equal(languages, want) {
		t.Errorf("ours are  %v\nFyne's are %v", languages, want)
	}
}

// moduleFolder returns the folder of Fyne's source.
func moduleFolder(t *testing.T) string {
	t.Helper()
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "fyne.io/fyne/v2").Output()
	if err != nil {
		t.Skip("there is no go command here:", err)
	}
	return strings.TrimSpace(string(out))
}
