// Package pseudotest makes a language for tests that nobody speaks: English with an accent on
// every vowel, in brackets and two fifths longer. What the program shows in it without an
// accent was never translated, and what is cut would be cut in German. Only tests import it.
package pseudotest

import (
	"encoding/csv"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"
	"unicode/utf8"

	"yulan/assets"
	"yulan/report"
)

// Language is the tag of the language.
const Language report.Language = "qq"

// accents has for each vowel what stands in its place; the font has all of them.
var accents = map[rune]string{
	'a': "àâ", 'e': "éê", 'i': "íî", 'o': "ôö", 'u': "ùû", 'y': "ýÿ",
	'A': "Àâ", 'E': "Éê", 'I': "Íî", 'O': "Ôö", 'U': "Ùû", 'Y': "Ýÿ",
}

// Speak adds the language to those of the program, until the test ends, and returns the
// data of a report with its words in it.
func Speak(t testing.TB, data fs.FS) fs.FS {
	t.Helper()
	english, err := assets.LoadWords(string(report.English))
	if err != nil {
		t.Fatal(err)
	}
	table := maps.Collect(english.All())
	for key, text := range table {
		table[key] = Of(text)
	}
	table["language."+string(Language)] = Of("Pseudo")
	g := english.Grammar()
	count := g.Count
	g.Count = func(n int) string { return accented(count(n)) }
	g.Plural = func(number string) int {
		if number == g.Count(1) {
			number = "1"
		}
		return english.Grammar().Plural(number)
	}
	t.Cleanup(assets.Include(assets.NewWords(string(Language), table, g)))
	before := report.Languages
	report.Languages = append(slices.Clone(before), Language)
	t.Cleanup(func() { report.Languages = before })
	translated, err := translate(data)
	if err != nil {
		t.Fatal(err)
	}
	return translated
}

// gap matches what is filled in, and the forms of a word in it.
var gap = regexp.MustCompile(`\{[^{}:]*\}|\{[^{}:]*:[^{}]*\}`)

// atEnds matches what stays outside the brackets, so that they are not taken for a part of
// what is filled in.
var atEnds = regexp.MustCompile(`(?s)^((?:\s|\{[^{}|]*\})*)(.*?)((?:\s|\{[^{}|]*\})*)$`)

// Of returns a text in the language: in brackets, and two fifths longer than it was. What
// has no letters is the same in every language. Blanks and gaps at its ends stay outside.
func Of(text string) string {
	m := atEnds.FindStringSubmatch(text)
	if m == nil {
		return text
	}
	bare := gap.ReplaceAllString(m[2], "")
	if !strings.ContainsFunc(bare, unicode.IsLetter) && !strings.Contains(m[2], "|") {
		return text
	}
	said := accentedAround(m[2])
	for (utf8.RuneCountInString(gap.ReplaceAllString(said, ""))+2)*5 < utf8.RuneCountInString(bare)*7 {
		said += "ö"
	}
	return m[1] + "[" + said + "]" + m[3]
}

// accentedAround puts the accents on what stands around the gaps, and on the forms in them.
func accentedAround(text string) string {
	var b strings.Builder
	at := 0
	for _, m := range gap.FindAllStringIndex(text, -1) {
		b.WriteString(accented(text[at:m[0]]))
		name, forms, has := strings.Cut(text[m[0]:m[1]], ":")
		b.WriteString(name)
		switch {
		case strings.Contains(forms, "|"):
			b.WriteString(":" + accented(forms))
		case has: // no forms of a word, but what is meant of a figure
			b.WriteString(":" + forms)
		}
		at = m[1]
	}
	return b.String() + accented(text[at:])
}

func accented(text string) string {
	var b strings.Builder
	for _, r := range text {
		if a, ok := accents[r]; ok {
			b.WriteString(a)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// IsForeign says whether a text has a word that is not the language's: a vowel without an
// accent, or a Chinese character.
func IsForeign(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return accents[r] != "" || unicode.Is(unicode.Han, r) })
}

// translate returns the files of a report with a column and a key more, wherever one is
// English.
func translate(data fs.FS) (fs.FS, error) {
	out := fstest.MapFS{}
	err := fs.WalkDir(data, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := fs.ReadFile(data, name)
		switch {
		case err != nil:
			return err
		case path.Ext(name) == ".toml":
			text = []byte(withKeys(string(text)))
		default:
			text, err = withColumns(string(text))
		}
		out[name] = &fstest.MapFile{Data: text, Mode: 0o600}
		return err
	})
	return out, err
}

// englishKey matches an English text in TOML, with what stands before it on its line.
var englishKey = regexp.MustCompile(`(?m)(^\s*|\b)en = "((?:[^"\\]|\\.)*)"`)

// withKeys adds a key behind each English text: on the same line in braces, on one of its
// own in a table.
func withKeys(data string) string {
	return englishKey.ReplaceAllStringFunc(data, func(key string) string {
		m := englishKey.FindStringSubmatch(key)
		separator := ", "
		if strings.HasPrefix(key, "en") && strings.Contains("\n"+data, "\n"+key) {
			separator = "\n"
		}
		return key + separator + string(Language) + ` = "` + Of(strings.ReplaceAll(m[2], `\"`, "'")) + `"`
	})
}

var number = regexp.MustCompile(`^-?[0-9]+$`)

// withColumns adds a column behind each English one.
func withColumns(data string) ([]byte, error) {
	rows, err := csv.NewReader(strings.NewReader(data)).ReadAll()
	if err != nil {
		return nil, err
	}
	var b strings.Builder
	w := csv.NewWriter(&b)
	for i, row := range rows {
		var fields []string
		for c, column := range rows[0] {
			fields = append(fields, row[c])
			switch name, isEnglish := ofLanguage(column); {
			case !isEnglish:
			case i == 0:
				fields = append(fields, name)
			case number.MatchString(row[c]):
				fields = append(fields, row[c])
			case strings.Contains(row[c], "{"):
				fields = append(fields, Of(row[c]))
			default: // perhaps the forms of a name
				forms := strings.Split(row[c], "|")
				for i := range forms {
					forms[i] = Of(forms[i])
				}
				fields = append(fields, strings.Join(forms, "|"))
			}
		}
		if err := w.Write(fields); err != nil {
			return nil, err
		}
	}
	w.Flush()
	return []byte(b.String()), w.Error()
}

// ofLanguage names the column of the language for an English one: name_en, en_power or en.
func ofLanguage(column string) (string, bool) {
	parts := strings.Split(column, "_")
	i := slices.Index(parts, string(report.English))
	if i < 0 {
		return "", false
	}
	parts[i] = string(Language)
	return strings.Join(parts, "_"), true
}
