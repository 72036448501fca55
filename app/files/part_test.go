package files

import (
	"bufio"
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"yulan/app/files/filestest"
)

// killed names the variable that has this program's tests write a file over and over until
// they are killed: the file's path.
const killed = "YULAN_TEST_KILLED"

// killedSize is the size of that file, in bytes: written in more than one go.
const killedSize = 1 << 20

// A program that is killed while it writes leaves the whole file or the whole one before,
// and a part that the next export into the folder removes.
func TestKilledWhileWriting(t *testing.T) {
	if path := os.Getenv(killed); path != "" {
		writeUntilKilled(t, path)
		return
	}
	folder := t.TempDir()
	path := filepath.Join(folder, "file")
	left := 0
	for kill := range 12 {
		killAfter(t, path, 3*kill)
		left += len(slices.DeleteFunc(filestest.NamesIn(t, folder), func(n string) bool { return n == "file" }))
		text, err := os.ReadFile(path)
		if os.IsNotExist(err) {
			text = bytes.Repeat([]byte{'a'}, killedSize) // killed before the first was there
		} else if err != nil {
			t.Fatal(err)
		}
		if len(text) != killedSize || len(bytes.TrimRight(text, string(text[:1]))) > 0 {
			t.Fatalf("after %d steps the file has %d bytes, not all the same", 3*kill, len(text))
		}
		RemoveLeft(folder)
		if got := slices.DeleteFunc(filestest.NamesIn(t, folder), func(n string) bool { return n == "file" }); len(got) > 0 {
			if err := lockProblem(t); err != nil {
				t.Skip("skipped: no locks here:", err)
			}
			t.Fatalf("after %d steps there is still %q", 3*kill, got)
		}
	}
	if left == 0 {
		t.Error("no kill left a part, so nothing was shown")
	}
}

// killAfter has the file written over and over in another process, and kills that after so
// many steps.
func killAfter(t *testing.T, path string, steps int) {
	t.Helper()
	child := exec.Command(os.Args[0], "-test.run=^TestKilledWhileWriting$")
	child.Env = append(os.Environ(), killed+"="+path)
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	in := bufio.NewReader(out)
	for range steps + 1 {
		if _, err := in.ReadByte(); err != nil {
			t.Fatal(err)
		}
	}
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = child.Wait() // it was killed, and says so
}

// writeUntilKilled writes the file with one letter after another, and tells every step.
func writeUntilKilled(t *testing.T, path string) {
	for letter := byte('a'); ; letter = 'a' + (letter-'a'+1)%26 {
		err := WriteWhole(t.Context(), path, func(w io.Writer) error {
			for range 4 {
				if _, err := os.Stdout.Write([]byte{'.'}); err != nil {
					return err
				}
				if _, err := w.Write(bytes.Repeat([]byte{letter}, killedSize/4)); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// What is being written is not taken for left, nor is another's file.
func TestRemoveLeftSparesOthers(t *testing.T) {
	folder := t.TempDir()
	others := []string{".yulan-0000000g.part", ".yulan-00000000.part.txt", "yulan-00000000.part"}
	for _, name := range others {
		if err := os.WriteFile(filepath.Join(folder, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(filepath.Join(folder, ".yulan-00000000.part"), 0o700); err != nil {
		t.Fatal(err)
	}
	err := WriteWhole(t.Context(), filepath.Join(folder, "file"), func(io.Writer) error {
		RemoveLeft(folder)
		return nil
	})
	if err != nil {
		t.Error(err)
	}
	want := slices.Sorted(slices.Values(append(others, ".yulan-00000000.part", "file")))
	if got := filestest.NamesIn(t, folder); !slices.Equal(got, want) {
		t.Errorf("the folder has %q, want %q", got, want)
	}
}

// lockProblem says why files cannot be locked here, if they cannot.
func lockProblem(t *testing.T) error {
	t.Helper()
	f, err := os.Create(filepath.Join(t.TempDir(), "lock"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	return Lock(f)
}
