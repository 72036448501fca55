package report

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// Language is a language that the data is written in, by its tag.
type Language string

// The languages of the data. Chinese is the reports' own.
const (
	Chinese Language = "zh"
	English Language = "en"
)

// Languages lists every Language, the reports' own first. Each has a column wherever the data
// has words, and a name for those who write the data.
var Languages = []Language{Chinese, English}

var languageNames = map[Language]string{Chinese: "Chinese", English: "English"}

// maxLanguages bounds Languages: a Text has room for this many.
const maxLanguages = 4

// IsOriginal tells whether the language is the one in which the reports are written. In it,
// numbers keep their units and qualifiers as printed.
func (l Language) IsOriginal() bool { return l == Languages[0] }

// Known returns the language with a tag, or a fallback if there is none.
func Known(tag string, otherwise Language) Language {
	if l := Language(tag); slices.Contains(Languages, l) {
		return l
	}
	return otherwise
}

// name returns what errors call the language.
func (l Language) name() string { return cmp.Or(languageNames[l], string(l)) }

// place returns the index of the language in Languages; for an unknown one, the first.
func (l Language) place() int { return max(0, slices.Index(Languages, l)) }

// Text is one text in every language. Texts can be compared with ==.
type Text struct{ said [maxLanguages]string }

// NewText returns a text, given in each of Languages in their order.
func NewText(said ...string) Text {
	var t Text
	copy(t.said[:], said)
	return t
}

// In returns the text in a language. For an unknown language, and for one in which the text is
// missing, it is in the language of the reports: what was read from a report exists in no
// other.
func (t Text) In(l Language) string { return cmp.Or(t.said[l.place()], t.said[0]) }

// IsZero says whether the text is empty in every language.
func (t Text) IsZero() bool { return t == Text{} }

// mapped returns the text with a function applied to the words of every language.
func (t Text) mapped(change func(l Language, said string) string) Text {
	for i, l := range Languages {
		t.said[i] = change(l, t.said[i])
	}
	return t
}

// UnmarshalTOML implements toml.Unmarshaler: a table with a text for each language.
func (t *Text) UnmarshalTOML(value any) error {
	table, ok := value.(map[string]any)
	if !ok {
		return refuse("a text is wanted in each language, as { zh = \"…\", en = \"…\" }")
	}
	*t = Text{}
	for _, tag := range slices.Sorted(maps.Keys(table)) {
		l, said := Language(tag), table[tag]
		text, isString := said.(string)
		switch {
		case !slices.Contains(Languages, l):
			return refuse("%q is not one of the languages %s", tag, joinedLanguages())
		case !isString:
			return refuse("the text in %s is no string", l.name())
		}
		t.said[l.place()] = text
	}
	return nil
}

func joinedLanguages() string {
	var tags []string
	for _, l := range Languages {
		tags = append(tags, string(l))
	}
	return strings.Join(tags, ", ")
}

// text returns the contents of a name's columns, one for each language: name_zh, name_en.
func (w row) text(name string) Text {
	var t Text
	for i, l := range Languages {
		t.said[i] = w.get(columnIn(name, l))
	}
	return t
}

// columnIn returns the name of a text's column in a language.
func columnIn(name string, l Language) string { return name + "_" + string(l) }

// forLanguages returns a header in which a name that ends in _* is replaced by a column for
// each language, and another name with * by a column for each language but the first.
func forLanguages(header []string) []string {
	var columns []string
	for _, c := range header {
		name, isText := strings.CutSuffix(c, "_*")
		for i, l := range Languages {
			switch {
			case isText:
				columns = append(columns, columnIn(name, l))
			case strings.Contains(c, "*") && i > 0:
				columns = append(columns, strings.ReplaceAll(c, "*", string(l)))
			}
		}
		if !strings.Contains(c, "*") {
			columns = append(columns, c)
		}
	}
	return columns
}

// checkBoth refuses a text that is missing in a language.
func checkBoth(name string, t Text) error {
	for i, l := range Languages {
		if t.said[i] == "" {
			return refuse("%s has no %s text", name, l.name())
		}
	}
	return nil
}

// checkBothOrNone refuses a text that exists in some languages only.
func checkBothOrNone(name string, t Text) error {
	if t.IsZero() {
		return nil
	}
	return checkBoth(name, t)
}
