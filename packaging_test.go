package main

import (
	"encoding/xml"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"yulan/app/commands"
)

// Actions are other people's programs with our rights: each is pinned by its commit.
func TestActionsArePinned(t *testing.T) {
	workflows, err := filepath.Glob(".github/workflows/*.yml")
	if err != nil || len(workflows) == 0 {
		t.Fatal("there is no workflow", err)
	}
	pinned := regexp.MustCompile(`^[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$`)
	for _, workflow := range workflows {
		for line := range strings.Lines(read(t, workflow)) {
			if _, uses, ok := strings.Cut(strings.TrimSpace(line), "uses: "); ok && !pinned.MatchString(uses) {
				t.Errorf("%s uses %s, which is not pinned", workflow, uses)
			}
		}
	}
}

// The menu entry, its description and the program know one another by the same names.
func TestPackagingNamesTheProgram(t *testing.T) {
	const id = "io.github.yulan.dashboard"
	if !strings.Contains(read(t, "FyneApp.toml"), `ID = "`+id+`"`) {
		t.Errorf("FyneApp.toml has another id than %s", id)
	}
	entry := read(t, "packaging/"+id+".desktop")
	for _, want := range []string{"Icon=" + id, "StartupWMClass=Yulan", "Exec=yulan %f", "Name[zh_CN]=渝览"} {
		if !strings.Contains(entry, want+"\n") {
			t.Errorf("the menu entry lacks %s", want)
		}
	}
	text := strings.NewReplacer("@VERSION@", commands.Version, "@DATE@", "2026-01-01", "@WIDTH@", "1", "@HEIGHT@", "1").
		Replace(read(t, "packaging/"+id+".metainfo.xml"))
	var described struct {
		ID       string `xml:"id"`
		Releases []struct {
			Version string `xml:"version,attr"`
		} `xml:"releases>release"`
	}
	if err := xml.Unmarshal([]byte(text), &described); err != nil {
		t.Fatal(err)
	}
	if described.ID != id || len(described.Releases) == 0 || described.Releases[0].Version != commands.Version {
		t.Errorf("the description is of %+v", described)
	}
}

// What is left out of others' modules is found in the versions that go.mod names, and what is
// left compiles.
func TestLeanKnowsTheModules(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("there nothing is left out")
	}
	check := exec.Command("sh", "scripts/lean.sh", "check")
	check.Env = append(os.Environ(), "LEAN="+filepath.Join(t.TempDir(), "lean"))
	if out, err := check.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
}

// Where the folder of a module cannot be had, the program is built as it is: nothing else is
// copied in its place.
func TestLeanBuildsWithoutTheFolderOfAModule(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("there nothing is left out")
	}
	folder := t.TempDir()
	tool, lean := filepath.Join(folder, "go"), filepath.Join(folder, "lean")
	const fake = "#!/bin/sh\ncase $1 in build) echo built \"$@\" ;; env) echo linux ;; list) echo ;; esac\n"
	if err := os.WriteFile(tool, []byte(fake), 0o700); err != nil {
		t.Fatal(err)
	}
	build := exec.Command("sh", "scripts/lean.sh", "-o", "yulan", ".")
	build.Env = append(os.Environ(), "GO="+tool, "LEAN="+lean)
	said, err := build.CombinedOutput()
	if err != nil || !strings.HasSuffix(string(said), "built build -o yulan .\n") {
		t.Errorf("%v\n%s", err, said)
	}
	if _, err := os.Stat(lean); !os.IsNotExist(err) {
		t.Errorf("%s is left: %v", lean, err)
	}
}

// What is built here tells nobody where: every build leaves the builder's paths out.
func TestBuildsAreTrimmed(t *testing.T) {
	build := regexp.MustCompile(`(?:(?:\$\(GO\)|"\$GO"|\bgo) build|scripts/lean\.sh) [^\n]*-o (yulan|"dist|"\$work|out)`)
	for _, file := range []string{"Makefile", "scripts/package.sh", ".github/workflows/test.yml"} {
		for _, line := range build.FindAllString(read(t, file), -1) {
			if !strings.Contains(line, "-trimpath") {
				t.Errorf("%s: %s", file, line)
			}
		}
	}
	if !build.MatchString(read(t, "Makefile")) {
		t.Error("the Makefile builds nothing that this test would see")
	}
}
