package settings

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// a while is longer than any disk takes.
const while = time.Minute

// open opens a store that has nothing to say.
func open(t *testing.T, path, earlier string) *Store {
	t.Helper()
	s, aside := Open(path, earlier)
	if aside != "" {
		t.Fatalf("it set %s aside", aside)
	}
	return s
}

func flush(t *testing.T, stores ...*Store) {
	t.Helper()
	for _, s := range stores {
		if err := s.Flush(while); err != nil {
			t.Fatal(err)
		}
	}
}

func TestStoreKeeps(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "settings.json")
	s := open(t, path, "")
	if s.String("a") != "" || s.Bool("b") {
		t.Error("an empty store holds something")
	}
	s.SetString("a", "数据 \"quoted\"\n")
	s.SetBool("b", true)
	s.SetString("gone", "x")
	s.RemoveValue("gone")
	flush(t, s)
	again := open(t, path, "")
	if again.String("a") != "数据 \"quoted\"\n" || !again.Bool("b") || again.String("gone") != "" {
		t.Errorf("it came back as %q, %t, %q", again.String("a"), again.Bool("b"), again.String("gone"))
	}
	if again.Bool("a") || again.String("b") != "" {
		t.Error("a value of another kind is taken for one")
	}
	names, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range names {
		if n.Name() != "settings.json" && n.Name() != "settings.json.lock" {
			t.Errorf("%s is left beside it", n.Name())
		}
	}
}

// Two windows, each with a store of its own: what either sets stays, in whatever order they
// write and end; of the same value the later one does.
func TestTwoStoresKeepBoth(t *testing.T) {
	path := filepath.Join(t.TempDir(), "settings.json")
	first := open(t, path, "")
	first.SetString("shared", "old")
	first.SetString("dropped", "x")
	flush(t, first)
	second := open(t, path, "")
	first.SetString("one", "1")
	first.SetString("shared", "of the first")
	flush(t, first)
	second.SetString("two", "2")
	flush(t, second)
	second.SetString("shared", "of the second")
	second.RemoveValue("dropped")
	flush(t, second)
	first.SetString("three", "3")
	flush(t, first)
	third := open(t, path, "")
	for key, want := range map[string]string{"one": "1", "two": "2", "three": "3", "shared": "of the second", "dropped": ""} {
		if got := third.String(key); got != want {
			t.Errorf("%s is %q, want %q", key, got, want)
		}
	}
}

// lines merges texts by their lines: what I added is added, what I removed is removed.
func lines(base, mine, theirs string) string {
	split := func(s string) []string { return strings.Fields(s) }
	out := slices.DeleteFunc(split(theirs), func(l string) bool {
		return slices.Contains(split(base), l) && !slices.Contains(split(mine), l)
	})
	for _, l := range split(mine) {
		if !slices.Contains(split(base), l) && !slices.Contains(out, l) {
			out = append(out, l)
		}
	}
	return strings.Join(out, " ")
}

// Of a list that both have changed the changes of both stay, again and again.
func TestStoresMergeLists(t *testing.T) {
	path := filepath.Join(t.TempDir(), "settings.json")
	first := open(t, path, "")
	first.SetString("list", "a b")
	flush(t, first)
	second := open(t, path, "")
	first.MergeBy("list", lines)
	second.MergeBy("list", lines)
	steps := []struct {
		s    *Store
		to   string // of that store's own list
		want string // in the file
	}{
		{first, "a b c", "a b c"},
		{second, "a b d", "a b c d"},
		{first, "b c", "b c d"},
		{second, "b", "b c"},
		{first, "b c e", "b c e"},
		{second, "b f", "b c e f"},
	}
	for i, step := range steps {
		step.s.SetString("list", step.to)
		flush(t, step.s)
		if got := open(t, path, "").String("list"); got != step.want {
			t.Errorf("step %d: the file has %q, want %q", i, got, step.want)
		}
	}
}

// Whoever reads the file finds it whole, while many write.
func TestFileIsAlwaysWhole(t *testing.T) {
	path := filepath.Join(t.TempDir(), "settings.json")
	first := open(t, path, "")
	first.SetString("long", strings.Repeat("增", 20000))
	flush(t, first)
	var writers sync.WaitGroup
	const windows, changes = 4, 25
	for i := range windows {
		writers.Go(func() {
			s, aside := Open(path, "")
			if aside != "" {
				t.Errorf("a window took it for broken: %s", aside)
			}
			for n := range changes {
				s.SetString(fmt.Sprintf("window %d, %d", i, n%3), fmt.Sprint(n))
				if n%5 == 0 {
					_ = s.Flush(while) // it is looked at below
				}
			}
			if err := s.Flush(while); err != nil {
				t.Error(err)
			}
		})
	}
	done := make(chan struct{})
	go func() { writers.Wait(); close(done) }()
	reads := 0
	for open := true; open; reads++ {
		select {
		case <-done:
			open = false
		default:
		}
		text, err := os.ReadFile(path)
		if err != nil && runtime.GOOS == "windows" {
			continue // it is being replaced
		}
		if err != nil || !json.Valid(text) {
			t.Fatalf("read %d: %d bytes, %v", reads, len(text), err)
		}
	}
	last := open(t, path, "")
	for i := range windows {
		for n := range 3 {
			if got := last.String(fmt.Sprintf("window %d, %d", i, n)); got == "" {
				t.Errorf("what window %d kept is lost", i)
			}
		}
	}
	if len(last.String("long")) != 60000 {
		t.Error("what was there before is lost")
	}
}

// What cannot be understood is set aside whole, and what follows is kept.
func TestBrokenFilesAreSetAside(t *testing.T) {
	for _, broken := range []string{"", "{", "null", "[1]", "{\"a\": \"b\"} x", "\x00\xff", "{\"comparisons\": \"half"} {
		path := filepath.Join(t.TempDir(), "settings.json")
		if err := os.WriteFile(path, []byte(broken), 0o600); err != nil {
			t.Fatal(err)
		}
		s, aside := Open(path, "")
		if text, err := os.ReadFile(aside); err != nil || string(text) != broken || aside == path {
			t.Errorf("%q is set aside as %q in %q (%v)", broken, text, aside, err)
		}
		s.SetString("a", "b")
		flush(t, s)
		if got := open(t, path, "").String("a"); got != "b" {
			t.Errorf("after %q nothing is kept", broken)
		}
	}
}

// The same while the program runs: it writes down all that it knows.
func TestFileBreaksMeanwhile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "settings.json")
	s := open(t, path, "")
	s.SetString("a", "1")
	flush(t, s)
	if err := os.WriteFile(path, []byte("broken"), 0o600); err != nil {
		t.Fatal(err)
	}
	s.SetString("b", "2")
	flush(t, s)
	again := open(t, path, "")
	if again.String("a") != "1" || again.String("b") != "2" {
		t.Errorf("it keeps %q and %q", again.String("a"), again.String("b"))
	}
	if found, _ := filepath.Glob(path + ".broken-*"); len(found) != 1 {
		t.Errorf("set aside: %v", found)
	}
}

// What an earlier version kept elsewhere is taken over once, and left there. What is of a
// kind that this program does not know stays.
func TestEarlierChoicesAreTakenOver(t *testing.T) {
	folder := t.TempDir()
	path, earlier := filepath.Join(folder, "yulan", "settings.json"), filepath.Join(folder, "preferences.json")
	const kept = `{"language":"en","dark":true,"width":1280.5,"list":["a","b"]}` + "\n"
	if err := os.WriteFile(earlier, []byte(kept), 0o600); err != nil {
		t.Fatal(err)
	}
	s := open(t, path, earlier)
	if s.String("language") != "en" || !s.Bool("dark") {
		t.Error("it is not taken over")
	}
	s.SetString("language", "zh")
	flush(t, s)
	again := open(t, path, earlier)
	if again.String("language") != "zh" || !again.Bool("dark") {
		t.Error("it is taken over again")
	}
	text, err := os.ReadFile(path)
	if err != nil || !strings.Contains(string(text), "1280.5") || !strings.Contains(string(text), `"list"`) {
		t.Errorf("the file holds %s (%v)", text, err)
	}
	if text, err := os.ReadFile(earlier); err != nil || string(text) != kept {
		t.Error("the earlier file has changed")
	}
	if err := os.WriteFile(earlier, []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if s := open(t, filepath.Join(folder, "other", "settings.json"), earlier); s.String("language") != "" {
		t.Error("a broken earlier file is read")
	}
}

// Without a folder for choices nothing is written anywhere, and the program works.
func TestNothingIsKeptWithoutAFolder(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, variable := range []string{"HOME", "XDG_CONFIG_HOME", "AppData", "USERPROFILE"} {
		t.Setenv(variable, "")
	}
	if got := Path("Yulan") + FynePath("id"); got != "" {
		t.Errorf("choices are kept in %q", got)
	}
	leave := Shelter()
	if config, err := os.UserConfigDir(); runtime.GOOS == "linux" && (err != nil || !filepath.IsAbs(config)) {
		t.Errorf("the toolkit would write to %q (%v)", config, err)
	}
	s := open(t, Path(""), "")
	s.SetString("a", "b")
	flush(t, s)
	if s.String("a") != "b" {
		t.Error("what is chosen does not hold")
	}
	leave()
	if files, err := os.ReadDir("."); err != nil || len(files) != 0 {
		t.Errorf("in the current folder lie %v (%v)", files, err)
	}
	if _, ok := os.LookupEnv("XDG_CONFIG_HOME"); !ok || os.Getenv("XDG_CONFIG_HOME") != "" {
		t.Error("the environment is not as it was")
	}
}

func TestPathIsInTheFolderForChoices(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("skipped: it is told for Linux")
	}
	t.Setenv("XDG_CONFIG_HOME", "/c")
	if got, want := Path("Yulan"), "/c/yulan/settings.json"; got != want {
		t.Errorf("it is %q, want %q", got, want)
	}
	if got, want := FynePath("a.b"), "/c/fyne/a.b/preferences.json"; got != want {
		t.Errorf("it was %q, want %q", got, want)
	}
	t.Setenv("XDG_CONFIG_HOME", "relative")
	if got := Path("Yulan"); got != "" {
		t.Errorf("a relative folder gives %q", got)
	}
}

// A folder that cannot be written is no reason to stop; it is said to whoever asks.
func TestUnwritableFolder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s, _ := Open(filepath.Join(file, "settings.json"), "")
	s.SetString("a", "b")
	if s.Flush(while) == nil && s.path != "" {
		t.Error("it says that it was written")
	}
	if s.String("a") != "b" {
		t.Error("what is chosen does not hold")
	}
}

// TestStoreSeesWhatAnotherWrote wants what another program has put in a list to be there when it is
// read again, with what this one has and has not written yet.
func TestStoreSeesWhatAnotherWrote(t *testing.T) {
	path := filepath.Join(t.TempDir(), "settings.json")
	first, second := open(t, path, ""), open(t, path, "")
	first.MergeBy("list", lines)
	second.MergeBy("list", lines)
	first.SetString("list", "a")
	first.SetString("other", "x")
	flush(t, first)
	if !second.Reread("list") || second.String("list") != "a" {
		t.Errorf("the second has %q", second.String("list"))
	}
	if second.Reread("list") {
		t.Error("what did not change is told as changed")
	}
	if second.Reread("other") || second.String("other") != "" {
		t.Error("a value that is not merged was taken over")
	}
	second.SetString("list", "a b")
	flush(t, second)
	first.SetString("list", "a c")
	flush(t, first)
	first.Reread("list")
	second.Reread("list")
	if a, b := first.String("list"), second.String("list"); a != b || len(a) != len("a b c") {
		t.Errorf("they have %q and %q", a, b)
	}
}

// A text that is asked for again is not decoded again, and another value is told from it.
func TestATextIsDecodedOnce(t *testing.T) {
	s, _ := Open("", "")
	long := strings.Repeat("云溪市\n", 10_000)
	s.SetString("list", long)
	if got := s.String("list"); got != long {
		t.Fatalf("got %d bytes of %d", len(got), len(long))
	}
	if n := testing.AllocsPerRun(10, func() { s.String("list") }); n > 0 {
		t.Errorf("asking again takes %v allocations", n)
	}
	for _, want := range []string{"b", "c", ""} {
		s.SetString("list", want)
		if got := s.String("list"); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	s.SetString("list", "d")
	s.RemoveValue("list")
	if got := s.String("list"); got != "" {
		t.Errorf("it was removed, and is %q", got)
	}
}
