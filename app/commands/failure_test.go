package commands

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// On the command line the same words are said in the language of the messages, and the
// system's own where there are none; the path is named once.
func TestReasonOnTheCommandLine(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	_, _, stderr := runArgs(t, "export", "-lang", "zh", "-out", file)
	want := "yulan: 不能在“" + file + "”中写入文件：路径中有一项不是文件夹；请用 -out 另选文件夹\n"
	if stderr != want {
		t.Errorf("got %q, want %q", stderr, want)
	}
	c, _ := newCall(t)
	unusual := &fs.PathError{Op: "write", Path: file, Err: errBroken}
	if got, want := c.reasonOf(unusual), errBroken.Error(); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
