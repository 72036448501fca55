package files

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
)

// makeTree makes files, and folders where a name ends in a slash.
func makeTree(t *testing.T, names ...string) string {
	t.Helper()
	root := t.TempDir()
	for _, n := range names {
		path := filepath.Join(root, n)
		if n[len(n)-1] == '/' {
			if err := os.MkdirAll(path, 0o755); err != nil {
				t.Fatal(err)
			}
		} else if err := os.WriteFile(path, []byte(n), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestReadFolder(t *testing.T) {
	root := makeTree(t, "b/", "A/", ".hidden/", "2.png", "10.PNG", "notes.txt", ".png")
	got, err := ReadFolder(root, ".png")
	if err != nil {
		t.Fatal(err)
	}
	want := []Entry{{"A", true}, {"b", true}, {"10.PNG", false}, {"2.png", false}}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if _, err := ReadFolder(filepath.Join(root, "nowhere"), ".png"); err == nil {
		t.Error("a folder that is not there was read")
	}
}

func TestReadFolderFollowsLinksToFolders(t *testing.T) {
	root := makeTree(t, "real/")
	if err := os.Symlink(filepath.Join(root, "real"), filepath.Join(root, "link")); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	if err := os.Symlink(filepath.Join(root, "gone"), filepath.Join(root, "broken")); err != nil {
		t.Fatal(err)
	}
	got, err := ReadFolder(root, ".png")
	if want := []Entry{{"link", true}, {"real", true}}; err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v, %v, want %v", got, err, want)
	}
}

func TestSpotsAreThoseThatExist(t *testing.T) {
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	home := makeTree(t, "Pictures/", "文档/")
	var got []string
	for _, s := range Spots(home) {
		got = append(got, s.Key+" "+filepath.Base(s.Path))
	}
	want := []string{"home " + filepath.Base(home), "documents 文档", "pictures Pictures"}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestSpotsAsTheDesktopNotedThem(t *testing.T) {
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" {
		t.Skip("there are no such notes here")
	}
	home := makeTree(t, "Pictures/", "Bilder/", ".config/")
	t.Setenv("XDG_CONFIG_HOME", filepath.Join(home, ".config"))
	notes := "# a comment\nXDG_PICTURES_DIR=\"$HOME/Bilder\"\nXDG_DESKTOP_DIR=\"$HOME\"\nXDG_DOWNLOAD_DIR=\"$HOME/gone\"\n"
	if err := os.WriteFile(filepath.Join(home, ".config", "user-dirs.dirs"), []byte(notes), 0o644); err != nil {
		t.Fatal(err)
	}
	if got := UserFolder(home, "PICTURES", "Pictures"); got != filepath.Join(home, "Bilder") {
		t.Errorf("pictures are in %s, want Bilder", got)
	}
	if got := UserFolder(home, "DESKTOP", "Desktop"); got != "" {
		t.Errorf("the desktop is %s: home is no desktop", got)
	}
	if got := UserFolder(home, "DOWNLOAD", "Downloads"); got != "" {
		t.Errorf("downloads are in %s, which is not there", got)
	}
}

func TestFirstFolder(t *testing.T) {
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	home := makeTree(t, "Pictures/", "last/")
	last, pictures := filepath.Join(home, "last"), filepath.Join(home, "Pictures")
	if got := FirstFolder(last, home); got != last {
		t.Errorf("begins in %s, want where it was last", got)
	}
	if got := FirstFolder(filepath.Join(home, "gone"), home); got != pictures {
		t.Errorf("begins in %s, want in pictures", got)
	}
	bare := t.TempDir()
	if got := FirstFolder("", bare); got != bare {
		t.Errorf("begins in %s, want at home", got)
	}
}

func TestWithExtension(t *testing.T) {
	for name, want := range map[string]string{"a": "a.png", "a.png": "a.png", "a.PNG": "a.PNG", "a.b": "a.b.png", "1.5": "1.5.png"} {
		if got := WithExtension(name, ".png"); got != want {
			t.Errorf("%s becomes %s, want %s", name, got, want)
		}
	}
}
