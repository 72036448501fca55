package console

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", filepath.FromSlash(path)))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// The small program of Windows and the one that it starts know each other by the same names.
func TestConsoleIsHandedOver(t *testing.T) {
	launcher, script := read(t, "packaging/yulan-cli.c"), read(t, "scripts/package.sh")
	name := regexp.MustCompile(`variable = "(\w+)"`).FindStringSubmatch(read(t, "app/console/console_windows.go"))
	if name == nil || !strings.Contains(launcher, `L"`+name[1]+`"`) {
		t.Errorf("the launcher does not say in %q what the console is", name)
	}
	started := regexp.MustCompile(`program \+ n, L"(\w+)\.exe"`).FindStringSubmatch(launcher)
	if started == nil || !strings.Contains(script, "windows_resources "+started[1]+" ") || !strings.Contains(script, "$name/"+started[1]+".exe") {
		t.Errorf("the launcher starts %q, which is not packaged", started)
	}
}
