package assets

import (
	"embed"
	"encoding/json"
	"fmt"
	"iter"
	"maps"
	"strings"
	"sync"
)

//go:embed words/*.json
var wordFiles embed.FS

// Tags lists the languages that have words, the report's own first.
var Tags = []string{"zh", "en"}

// Words are all words of the interface in one language. Every language has the same keys, and
// each key the same placeholders; a test holds them to that.
type Words struct {
	tag     string
	table   map[string]string
	grammar Grammar
}

// Tag returns the language that the words are in.
func (w Words) Tag() string { return w.tag }

// Grammar returns what the language does that words cannot express.
func (w Words) Grammar() Grammar { return w.grammar }

// NewWords returns the words of a language that is not one of Tags.
func NewWords(tag string, table map[string]string, g Grammar) Words {
	return Words{tag: tag, table: maps.Clone(table), grammar: g}
}

// GroupedBy returns the words with another sign between every three digits of a number; with ""
// there is none.
func (w Words) GroupedBy(sign string) Words {
	w.table = maps.Clone(w.table)
	w.table["number.group"] = sign
	return w
}

// IsAs tells whether two values are of the same language and write numbers alike.
func (w Words) IsAs(other Words) bool {
	return w.tag == other.tag && w.table["number.group"] == other.table["number.group"]
}

// All yields every key with its words, in no particular order.
func (w Words) All() iter.Seq2[string, string] { return maps.All(w.table) }

// included are the words that LoadWords knows in addition to those of Tags, by their tags.
var included sync.Map

// Include makes words known to LoadWords until the function that it returns is called. This is
// how a translation is tried before it has a file.
func Include(w Words) (remove func()) {
	included.Store(w.tag, w)
	return func() { included.Delete(w.tag) }
}

// loaded are the words of Tags that have been read, by their tags. Nobody changes them, and one
// command asks for those of a language three times.
var loaded sync.Map

// LoadWords returns the words of a language by its tag, one of Tags or an included one.
func LoadWords(tag string) (Words, error) {
	for _, known := range []*sync.Map{&included, &loaded} {
		if w, ok := known.Load(tag); ok {
			return w.(Words), nil
		}
	}
	file := "words/" + tag + ".json"
	data, err := wordFiles.ReadFile(file)
	if err != nil {
		return Words{}, fmt.Errorf("assets: no words for language %q", tag)
	}
	var table map[string]string
	if err := json.Unmarshal(data, &table); err != nil {
		return Words{}, fmt.Errorf("assets: %s: %w", file, err)
	}
	w := Words{tag: tag, table: table, grammar: grammars[tag]}
	loaded.Store(tag, w)
	return w, nil
}

// T returns the words of a key. The args are pairs of a placeholder's name and the value to put
// in its place: T("export.done", "n", 3, "folder", "out"). Where words have forms for a number,
// {n:chart|charts}, the grammar says which form goes with it. A missing key comes back in
// square brackets, so that whoever looks at the window sees it.
func (w Words) T(key string, args ...any) string {
	text, ok := w.table[key]
	if !ok {
		return "[" + key + "]"
	}
	return w.Fill(text, args...)
}

// Fill puts values in the place of a text's placeholders, as T does for the words of a key.
func (w Words) Fill(text string, args ...any) string {
	if len(args) == 0 {
		return text
	}
	// A strings.Replacer would take four times as long to make as to use, and a page has
	// hundreds of words. A single pass leaves braces within a value as they are.
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(text, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		name, after, closed := strings.Cut(rest, "}")
		name, forms, hasForms := strings.Cut(name, ":")
		i := argument(args, name)
		switch {
		case !closed || i < 0:
			b.WriteByte('{')
			after = rest
		case hasForms:
			b.WriteString(w.Form(forms, args[i]))
		default:
			fmt.Fprint(&b, args[i])
		}
		text = after
	}
}

// Form chooses from forms with | between them the one that goes with a number; the last one if
// there are too few.
func (w Words) Form(forms string, number any) string {
	list := strings.Split(forms, "|")
	return list[min(w.grammar.formOf(fmt.Sprint(number)), len(list)-1)]
}

// argument returns the index in args of the value for a placeholder, or -1 if it has none.
func argument(args []any, name string) int {
	for i := 0; i+1 < len(args); i += 2 {
		if args[i] == name {
			return i + 1
		}
	}
	return -1
}
