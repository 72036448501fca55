package commands

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestExportBook(t *testing.T) {
	for _, c := range []struct {
		name, want string
		args       []string
	}{
		{"all", "渝览图册 2021年计划执行.pdf", nil},
		{"a chapter", "渝览图册 2021年计划执行 现代产业.pdf", []string{"-chapter", "3"}},
		{"in English", "Yulan chart book 2021 Industry.pdf", []string{"-chapter", "3", "-lang", "en", "-theme", "dark"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var files [2][]byte
			for i := range files {
				folder := t.TempDir()
				var out, complaint bytes.Buffer
				args := append([]string{"export", "-format", "pdf", "-out", folder}, c.args...)
				if status := runEnglish(context.Background(), args, &out, &complaint); status != 0 {
					t.Fatalf("status %d: %s", status, complaint.String())
				}
				path := filepath.Join(folder, c.want)
				if got := strings.TrimSpace(out.String()); got != path {
					t.Errorf("it printed %q, want %q", got, path)
				}
				var err error
				if files[i], err = os.ReadFile(path); err != nil {
					t.Fatal(err)
				}
			}
			if !bytes.HasPrefix(files[0], []byte("%PDF-")) || !bytes.Equal(files[0], files[1]) {
				t.Error("it is no PDF, or not the same twice")
			}
		})
	}
}

func TestExportBookRefuses(t *testing.T) {
	for flag, args := range map[string][]string{
		"chart": {"-chart", "pillars"}, "size": {"-size", "slide"}, "scale": {"-scale", "2"}, "dpi": {"-dpi", "300"},
		"plain": {"-plain"}, "figures": {"-figures", "gdp.growth"}, "transparent": {"-transparent"}, "cite": {"-cite"},
	} {
		folder := filepath.Join(t.TempDir(), "new")
		var out, complaint bytes.Buffer
		status := runEnglish(context.Background(), append([]string{"export", "-format", "pdf", "-out", folder}, args...), &out, &complaint)
		if status != 2 || !strings.Contains(complaint.String(), "-"+flag) || !strings.Contains(complaint.String(), "pdf") {
			t.Errorf("-%s: status %d, %s", flag, status, complaint.String())
		}
		if _, err := os.Stat(folder); err == nil {
			t.Errorf("-%s: it left a folder", flag)
		}
	}
}

// A book that is stopped leaves no file.
func TestExportBookIsStopped(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	folder := t.TempDir()
	var out, complaint bytes.Buffer
	if status := runEnglish(ctx, []string{"export", "-format", "pdf", "-out", folder}, &out, &complaint); status != 1 {
		t.Errorf("status %d: %s", status, complaint.String())
	}
	if files, err := os.ReadDir(folder); err != nil || len(files) > 0 {
		t.Errorf("there is %v (%v)", files, err)
	}
}
