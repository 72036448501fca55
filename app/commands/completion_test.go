package commands

import (
	"os/exec"
	"strings"
	"testing"
)

// Every command and flag can be completed in every shell, and is in the manual.
func TestCompletionAndManualAreWhole(t *testing.T) {
	texts := map[string]string{}
	for shell := range shells() {
		status, stdout, stderr := runArgs(t, "completion", shell)
		if status != statusDone || stderr != "" {
			t.Fatalf("%s: got status %d and %q", shell, status, stderr)
		}
		texts[shell] = stdout
	}
	_, man, _ := runArgs(t, "help", "-format", "man")
	texts["man"] = strings.ReplaceAll(man, `\-`, "-")
	for name, text := range texts {
		for _, c := range all() {
			if !strings.Contains(text, c.name) {
				t.Errorf("%s lacks %s", name, c.name)
			}
			for _, flag := range c.flags {
				if !strings.Contains(text, "-"+flag) && !strings.Contains(text, "-o "+flag) {
					t.Errorf("%s lacks -%s of %s", name, flag, c.name)
				}
			}
		}
	}
	if status, _, stderr := runArgs(t, "completion", "tcsh"); status != statusUsage || !strings.Contains(stderr, "bash, fish and zsh") {
		t.Errorf("got status %d and %q", status, stderr)
	}
}

// What bash offers, asked of bash.
func TestCompletionInBash(t *testing.T) {
	if _, err := exec.LookPath("bash"); err != nil {
		t.Skip("skipped: there is no bash here")
	}
	_, script, _ := runArgs(t, "completion", "bash")
	for line, want := range map[string]string{
		"yulan exp":              "export",
		"yulan export -the":      "-theme",
		"yulan export -theme d":  "dark",
		"yulan figures -format ": "table csv json xlsx",
		"yulan help ver":         "verify version",
		"yulan completion f":     "fish",
	} {
		words := strings.Split(line, " ")
		ask := script + "\nCOMP_WORDS=(" + strings.Join(words[:len(words)-1], " ") + " '" + words[len(words)-1] + "'); COMP_CWORD=" +
			string(rune('0'+len(words)-1)) + "; cd /; _yulan; echo ${COMPREPLY[@]}"
		out, err := exec.Command("bash", "-c", ask).CombinedOutput()
		if got := strings.TrimSpace(string(out)); err != nil || got != want {
			t.Errorf("%q: got %q and error %v, want %q", line, got, err, want)
		}
	}
}
