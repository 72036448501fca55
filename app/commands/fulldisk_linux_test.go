package commands

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"yulan/app/pages"
)

// fullDisk names the variable that has this program's tests work on a small disk: the
// folder to mount it at.
const fullDisk = "YULAN_TEST_FULL_DISK"

// A disk that is full stops an export with the file and the reason; what was written is
// whole, and no part is left. The disk is a small one in a process of its own, where the
// system lets anyone have that.
func TestExportOnAFullDisk(t *testing.T) {
	if folder := os.Getenv(fullDisk); folder != "" {
		exportOnSmallDisk(t, folder)
		return
	}
	child := exec.Command(os.Args[0], "-test.run=^TestExportOnAFullDisk$", "-test.v")
	child.Env = append(os.Environ(), fullDisk+"="+t.TempDir())
	child.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags:  syscall.CLONE_NEWUSER | syscall.CLONE_NEWNS,
		UidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}},
		GidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}},
	}
	out, err := child.CombinedOutput()
	switch {
	case bytes.Contains(out, []byte("--- SKIP")), len(out) == 0 && err != nil:
		t.Skipf("skipped: no disk can be mounted here (%v)", err)
	case err != nil:
		t.Errorf("%v\n%s", err, out)
	}
}

// exportOnSmallDisk exports into 160 kB in every format.
func exportOnSmallDisk(t *testing.T, folder string) {
	if err := syscall.Mount("tmpfs", folder, "tmpfs", 0, "size=160k"); err != nil {
		t.Skip("skipped: ", err)
	}
	for _, f := range pages.FileFormats {
		out := filepath.Join(folder, f.ID)
		var stdout, stderr bytes.Buffer
		status := runEnglish(context.Background(), []string{"export", "-format", f.ID, "-out", out}, &stdout, &stderr)
		if status != statusFailure || !strings.Contains(stderr.String(), "was not written: the disk is full") {
			t.Errorf("%s: status %d, %s", f.ID, status, stderr.String())
		}
		printed := strings.Fields(strings.ReplaceAll(stdout.String(), " ", "_"))
		left, err := os.ReadDir(out)
		if err != nil {
			t.Fatal(err)
		}
		if len(left) != len(printed) {
			t.Errorf("%s: it printed %d files, there are %d", f.ID, len(printed), len(left))
		}
		for _, file := range left {
			if err := whole(filepath.Join(out, file.Name())); err != nil {
				t.Errorf("%s: %v", f.ID, err)
			}
		}
		if err := os.RemoveAll(out); err != nil {
			t.Fatal(err)
		}
	}
}

// whole says what a file lacks of a whole one.
func whole(path string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	end := map[string]string{".png": "IEND\xaeB`\x82", ".svg": "</svg>\n", ".pdf": "%%EOF\n"}[filepath.Ext(path)]
	if end == "" || !bytes.HasSuffix(text, []byte(end)) {
		return fmt.Errorf("%s is not whole: it ends in %q", path, text[max(0, len(text)-8):])
	}
	return nil
}
