package assets_test

import (
	"bytes"
	"encoding/csv"
	"io/fs"
	"path"
	"regexp"
	"strings"
	"testing"

	"yulan/assets"
)

// verbatim matches what stands as it is typed or stored: a command, a file, an id, a period as one writes it. Its quotation
// marks are straight, so that it can be copied with them. Only the words of the terminal may quote
// anything else so.
var verbatim = regexp.MustCompile(`\(2025-end\)|2021-2025|"(yulan [^"]*|make run|\{file\}|\{folder\}|\{name\}|\{id\}|report\.toml)"|-[a-z]+ "\{[a-z]+\}"|\* \? "`)

// straight returns what is set as on a typewriter in an English text: a straight apostrophe or
// quotation mark, or a hyphen in a range of numbers.
func straight(text string) string {
	return typewritten.FindString(verbatim.ReplaceAllString(text, ""))
}

var typewritten = regexp.MustCompile(`.{0,12}(["']|\b[0-9]{2,4}-[0-9]{2,4}\b).{0,12}`)

func TestStraight(t *testing.T) {
	for text, want := range map[string]string{
		"the city’s ‘little giants’": "", "the city's": "the city's", `a "giant"`: `a "giant"`, "2009-2021": "2009-2021", "2009–2021": "",
		"5G, R&D and 24-hour": "", `try "yulan help charts"`: "", `"{file}" is empty`: "",
	} {
		if got := straight(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// English is set with the apostrophes and quotation marks of print. The quotation marks are single
// ones: the double ones of the font are as wide as a Chinese character, since Chinese has them.
func TestEnglishIsNotTypewritten(t *testing.T) {
	for key, text := range assets.Table(loadWords(t, "en")) {
		if place, _, _ := strings.Cut(key, "."); place == "cli" || place == "completion" {
			continue // the terminal's own
		}
		if found := straight(text); found != "" {
			t.Errorf("%s: %q", key, found)
		}
	}
	english := regexp.MustCompile(`"?en"? ?[:=] ?(\[[^]]*\]|"(?:[^"\\]|\\.)*")`)
	quoted := regexp.MustCompile(`"((?:[^"\\]|\\.)*)"`)
	texts := 0
	check := func(name, text string) {
		for _, m := range english.FindAllStringSubmatch(text, -1) {
			for _, q := range quoted.FindAllStringSubmatch(m[1], -1) {
				texts++
				if found := straight(strings.ReplaceAll(q[1], `\"`, `"`)); found != "" {
					t.Errorf("%s: %q", name, found)
				}
			}
		}
	}
	check("terms.json", string(assets.Terms))
	data := assets.Report()
	err := fs.WalkDir(data, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := fs.ReadFile(data, name)
		if err != nil {
			return err
		}
		switch path.Ext(name) {
		case ".toml":
			check(name, string(text))
		case ".csv":
			texts += checkColumns(t, name, text)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if texts < 1000 {
		t.Errorf("only %d texts were read: the test looks for what is not there", texts)
	}
}

// checkColumns checks the English columns of a table, and returns how many texts they hold.
func checkColumns(t *testing.T, name string, data []byte) (texts int) {
	t.Helper()
	rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for i, column := range rows[0] {
		if !strings.HasSuffix(column, "_en") && column != "en" {
			continue
		}
		for line, row := range rows[1:] {
			texts++
			if found := straight(row[i]); found != "" {
				t.Errorf("%s, row %d: %q", name, line+2, found)
			}
		}
	}
	return texts
}
