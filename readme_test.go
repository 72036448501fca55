package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"yulan/app/commands"
)

// readmes are the same text in English and in Chinese.
var readmes = []string{"README.md", "README.zh.md"}

// elided stands in a README for lines of output that are left out.
const elided = "…"

// session is a command in a README and the output that the README says it has.
type session struct {
	args []string
	want []string
}

// TestReadmeShowsRealOutput runs every command that a README shows. The report's text is
// not part of the product, so what needs it is run where it lies beside the checkout.
func TestReadmeShowsRealOutput(t *testing.T) {
	text, textErr := os.ReadFile(filepath.Join("..", "shared", "report.txt"))
	for _, readme := range readmes {
		sessions := sessionsOf(read(t, readme))
		if len(sessions) == 0 {
			t.Errorf("%s shows no command", readme)
		}
		for _, s := range sessions {
			t.Run(readme+" "+strings.Join(s.args, " "), func(t *testing.T) {
				if s.args[0] == "verify" && textErr != nil {
					t.Skip("skipped: the report's text is not beside this checkout")
				}
				t.Chdir(t.TempDir())
				if err := os.WriteFile("report.txt", text, 0o600); err != nil {
					t.Fatal(err)
				}
				var out bytes.Buffer
				commands.Reader{}.Run(t.Context(), s.args, &out, &out)
				got := strings.Split(strings.TrimRight(filepath.ToSlash(out.String()), "\n"), "\n")
				if !matches(got, s.want) {
					t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(s.want, "\n"))
				}
			})
		}
	}
}

// sessionsOf finds the commands in the console blocks of a README.
func sessionsOf(text string) []session {
	var found []session
	inside := false
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n ")
		command, isCommand := strings.CutPrefix(line, "$ yulan ")
		switch {
		case strings.HasPrefix(line, "```"):
			inside = line == "```console"
		case inside && isCommand:
			found = append(found, session{args: strings.Fields(command)})
		case inside && len(found) > 0:
			last := &found[len(found)-1]
			last.want = append(last.want, line)
		}
	}
	return found
}

// matches says whether lines are as wanted, elided standing for any number of them.
func matches(got, want []string) bool {
	switch {
	case len(want) == 0:
		return len(got) == 0
	case want[0] == elided:
		return slices.ContainsFunc(tails(got), func(tail []string) bool { return matches(tail, want[1:]) })
	}
	return len(got) > 0 && strings.TrimRight(got[0], " ") == want[0] && matches(got[1:], want[1:])
}

// tails returns every end of a list, itself and the empty one included.
func tails(list []string) [][]string {
	all := [][]string{nil}
	for i := range list {
		all = append(all, list[i:])
	}
	return all
}

func TestMatches(t *testing.T) {
	got := []string{"a", "b", "c"}
	for want, is := range map[string]bool{
		"a b c": true, "a …": true, "… c": true, "…": true, "a … c": true, "a b c …": true,
		"a b": false, "b …": false, "a … d": false, "a b c d": false, "": false,
	} {
		if matches(got, strings.Fields(want)) != is {
			t.Errorf("%q matches %q: got %t", got, want, !is)
		}
	}
}

// TestReadmeNamesWhatIsThere looks for every make target and every file that a README
// names; the pictures are left out, which are taken of a finished window.
func TestReadmeNamesWhatIsThere(t *testing.T) {
	makefile := read(t, "Makefile")
	for _, readme := range readmes {
		text := read(t, readme)
		for _, m := range regexp.MustCompile("(?m)(?:^|`)make ([a-z-]+)").FindAllStringSubmatch(text, -1) {
			if !strings.Contains(makefile, "\n"+m[1]+":") {
				t.Errorf("%s: there is no make %s", readme, m[1])
			}
		}
		for _, m := range regexp.MustCompile(`[^!]\[[^]]*\]\(([^)]+)\)`).FindAllStringSubmatch(text, -1) {
			if _, err := os.Stat(m[1]); err != nil {
				t.Errorf("%s: %v", readme, err)
			}
		}
	}
}

// TestReadmesAreOne holds the two languages to the same headings, tables, code and pictures.
func TestReadmesAreOne(t *testing.T) {
	var shapes []string
	for _, readme := range readmes {
		var shape strings.Builder
		for line := range strings.Lines(read(t, readme)) {
			kind, _, _ := strings.Cut(line, " ")
			if kind = strings.TrimSpace(kind); slices.Contains([]string{"#", "##", "|", "-", "```", "```toml", "```console"}, kind) {
				shape.WriteString(kind + " ")
			}
			if strings.HasPrefix(line, "![") {
				shape.WriteString("! ")
			}
		}
		shapes = append(shapes, shape.String())
	}
	if shapes[0] != shapes[1] {
		t.Errorf("the READMEs differ in shape:\n%s\n%s", shapes[0], shapes[1])
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
