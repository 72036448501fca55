package files

import (
	"net/url"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
)

// The system's program must come to the very folder, whatever its name holds.
func TestFolderURL(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("skipped: the names are no names there")
	}
	for _, name := range []string{"plain", "图 表", "a#b", "a?b=c", "100%", "%41", "two\nlines", "a;b&c", `back\slash`, "é", "a:b", " "} {
		folder := filepath.Join("/tmp", name, "inner")
		text := FolderURL(folder).String()
		read, err := url.Parse(text)
		if err != nil || read.Path != folder || read.Host != "" || read.RawQuery != "" || read.Fragment != "" {
			t.Errorf("%q becomes %q, which leads to %q (%v)", folder, text, read.Path, err)
		}
		python, err := exec.LookPath("python3") // reads addresses as xdg-open and file managers do
		if err != nil {
			continue
		}
		const script = "import sys,urllib.parse as u; sys.stdout.write(u.unquote(u.urlsplit(sys.argv[1]).path))"
		if out, err := exec.Command(python, "-c", script, text).Output(); err != nil || string(out) != folder {
			t.Errorf("%q leads others to %q (%v)", folder, out, err)
		}
	}
}
