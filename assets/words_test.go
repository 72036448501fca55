package assets_test

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"yulan/assets"
)

func TestT(t *testing.T) {
	w := loadWords(t, "en")
	cases := []struct {
		name, key string
		args      []any
		want      string
	}{
		{"plain", "locate.overview", nil, "overview"},
		{"a placeholder", "locate.chapter", []any{"n", 3}, "ch. 3"},
		{"two placeholders", "number.ratio", []any{"a", "1.80", "b", "1"}, "1.80:1"},
		{"a value with braces stays as it is", "number.ratio", []any{"a", "{b}", "b", "1"}, "{b}:1"},
		{"a placeholder without value stays visible", "locate.chapter", []any{"m", 3}, "ch. {n}"},
		{"a name without value is ignored", "locate.chapter", []any{"n"}, "ch. {n}"},
		{"an unknown key shows", "no.such.key", nil, "[no.such.key]"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := w.T(c.key, c.args...); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestLoadWordsKnowsItsLanguages(t *testing.T) {
	for _, tag := range []string{"fr", "", "../words/en", "en.json"} {
		if _, err := assets.LoadWords(tag); err == nil {
			t.Errorf("LoadWords(%q) found words", tag)
		}
	}
}

// Every language must say the same things, with the same gaps to fill.
func TestLanguagesHaveTheSameKeysAndPlaceholders(t *testing.T) {
	first := assets.Table(loadWords(t, assets.Tags[0]))
	for _, tag := range assets.Tags[1:] {
		table := assets.Table(loadWords(t, tag))
		for key, text := range first {
			other, ok := table[key]
			if !ok {
				t.Errorf("%s has %q and %s has not", assets.Tags[0], key, tag)
				continue
			}
			if got, want := placeholders(other), placeholders(text); !slices.Equal(got, want) {
				t.Errorf("%q has the placeholders %v in %s and %v in %s", key, got, tag, want, assets.Tags[0])
			}
		}
		for key := range table {
			if _, ok := first[key]; !ok {
				t.Errorf("%s has %q and %s has not", tag, key, assets.Tags[0])
			}
		}
	}
}

// wideSigns are a full em wide in a Chinese font, and tear English apart.
const wideSigns = "“”…"

func TestWordsAreClean(t *testing.T) {
	key := regexp.MustCompile(`^[a-z-]+(\.[a-z0-9-]+)+$`)
	for _, tag := range assets.Tags {
		for k, text := range assets.Table(loadWords(t, tag)) {
			if !key.MatchString(k) {
				t.Errorf("%s: %q is not a key: place.thing, in lower case", tag, k)
			}
			if text == "" {
				t.Errorf("%s: %q has no words", tag, k)
			}
			if tag == "en" && strings.ContainsAny(text, wideSigns) {
				t.Errorf("%s: %q has one of %s, which the font draws as wide as a Chinese character", tag, k, wideSigns)
			}
		}
	}
}

// A placeholder is a name in braces, with forms of a word behind it or not.
var placeholder = regexp.MustCompile(`\{([a-z]+)(?::([^{}]*))?\}`)

// placeholders lists the names of the gaps in a text, sorted, each once.
func placeholders(text string) []string {
	names := []string{}
	for _, m := range placeholder.FindAllStringSubmatch(text, -1) {
		names = append(names, m[1])
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// Words that change with a number have as many forms as the language, and a number before
// a word in the plural has such forms: "Export 1 chart".
func TestCountedWordsHaveTheirForms(t *testing.T) {
	forms := 0
	for _, tag := range assets.Tags {
		w := loadWords(t, tag)
		for key, text := range assets.Table(w) {
			for _, m := range placeholder.FindAllStringSubmatch(text, -1) {
				if strings.Contains(m[0], ":") {
					forms++
					if got := len(strings.Split(m[2], "|")); got != w.Grammar().Forms {
						t.Errorf("%s: %q has %d forms in %s, the language has %d", tag, key, got, m[0], w.Grammar().Forms)
					}
				}
			}
		}
	}
	if forms == 0 {
		t.Error("no word has forms")
	}
	// Of a number of a number ("3 of 5 figures") the latter is never 1 where it is that of
	// the report's figures.
	constant := []string{"text-fault.no-chapter", "text-fault.no-section", "text-fault.other-report"}
	plural := regexp.MustCompile(`\{(?:n|of|total|rest|figures|chapters|sections|charts|runs|others|hold|fail|open|found)\} (?:[a-z]+ )?[a-z]{3,}s\b`)
	for key, text := range assets.Table(loadWords(t, "en")) {
		if found := plural.FindString(text); found != "" && !slices.Contains(constant, key) {
			t.Errorf("%q counts %q, and has no singular", key, found)
		}
	}
}

func TestWordsGoWithTheirNumbers(t *testing.T) {
	w := loadWords(t, "en")
	cases := []struct {
		key  string
		args []any
		want string
	}{
		{"export.folder-title", []any{"n", 1}, "Choose a folder for 1 chart"},
		{"export.folder-title", []any{"n", 0}, "Choose a folder for 0 charts"},
		{"export.folder-title", []any{"n", 21}, "Choose a folder for 21 charts"},
		{"check.points", []any{"n", "1"}, "1 percentage point"},
		{"check.points", []any{"n", "1.0"}, "1.0 percentage points"},
		{"status.counts", []any{"figures", 1, "chapters", 2, "sections", 1}, "1 figure · 2 chapters · 1 section"},
		{"status.counts", []any{"figures", 1}, "1 figure · {chapters} {chapters:chapter|chapters} · {sections} {sections:section|sections}"},
	}
	for _, c := range cases {
		if got := w.T(c.key, c.args...); got != c.want {
			t.Errorf("%s %v: got %q, want %q", c.key, c.args, got, c.want)
		}
	}
}

func loadWords(t *testing.T, tag string) assets.Words {
	t.Helper()
	w, err := assets.LoadWords(tag)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// A translation that is no file of the program is known as long as it is included, and
// hides nothing afterwards.
func TestIncludedWordsAreKnown(t *testing.T) {
	table := maps.Collect(loadWords(t, "en").All())
	table["locate.overview"] = "vista"
	remove := assets.Include(assets.NewWords("xx", table, loadWords(t, "en").Grammar()))
	w := loadWords(t, "xx")
	if got := w.T("locate.overview"); got != "vista" || w.Tag() != "xx" {
		t.Errorf("%s says %q", w.Tag(), got)
	}
	remove()
	if _, err := assets.LoadWords("xx"); err == nil {
		t.Error("it is still known")
	}
}
