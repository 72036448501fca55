package report

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

// chapterTOML is a chapter as its file has it; the options of its charts are left to their
// kinds.
type chapterTOML struct {
	Chapter
	Charts []toml.Primitive `toml:"chart"`
}

// chartWords are the words that charts of every kind have.
type chartWords struct {
	ID     string   `toml:"id"`
	Kind   string   `toml:"kind"`
	Title  Text     `toml:"title"`
	Of     Text     `toml:"of"`
	Note   Text     `toml:"note"`
	Claims []string `toml:"claims"`

	Section int `toml:"section"`
}

// readChart decodes one chart of a file, and its options by its kind.
func (r *Report) readChart(md toml.MetaData, chart toml.Primitive) (Chart, error) {
	var words chartWords
	if err := md.PrimitiveDecode(chart, &words); err != nil {
		return Chart{}, err
	}
	options := r.kinds(words.Kind)
	if options == nil {
		return Chart{}, refuse("chart %q: kind %q is not known", words.ID, words.Kind)
	}
	if err := md.PrimitiveDecode(chart, options); err != nil {
		return Chart{}, err
	}
	if err := r.checkOptions(md, chart, words, options); err != nil {
		return Chart{}, err
	}
	c := Chart{
		ID: words.ID, Kind: words.Kind, Title: words.Title, Of: words.Of, Note: words.Note, Claims: words.Claims,
		Section: words.Section, Options: options,
	}
	c.Figures, c.Reference = options.Shows(r)
	return c, nil
}

// checkOptions refuses keys that charts of the kind do not have.
func (r *Report) checkOptions(md toml.MetaData, chart toml.Primitive, words chartWords, options ChartOptions) error {
	if r.accepted {
		return nil
	}
	var raw map[string]any
	if err := md.PrimitiveDecode(chart, &raw); err != nil {
		return err
	}
	if key := unknownOption(raw, reflect.TypeFor[chartWords](), reflect.TypeOf(options).Elem()); key != "" {
		return refuse("chart %q: a chart of kind %q has no %s", words.ID, words.Kind, key)
	}
	return nil
}

// unknownOption returns a key of a table that none of the structs has, or "". The library tells
// which keys of a file were decoded by nobody, but not to which chart they belong.
func unknownOption(table map[string]any, structs ...reflect.Type) string {
	for _, key := range slices.Sorted(maps.Keys(table)) {
		field, ok := fieldFor(key, structs)
		if !ok {
			return key
		}
		for field.Kind() == reflect.Slice {
			field = field.Elem()
		}
		if field.Kind() != reflect.Struct || field == reflect.TypeFor[Text]() { // a Text checks its own keys
			continue
		}
		for _, inner := range tablesIn(table[key]) {
			if odd := unknownOption(inner, field); odd != "" {
				return key + "." + odd
			}
		}
	}
	return ""
}

// fieldFor returns the type of the field that a key is decoded into.
func fieldFor(key string, structs []reflect.Type) (reflect.Type, bool) {
	for _, s := range structs {
		if s.Kind() == reflect.Map { // that of AnyKind
			return s.Elem(), true
		}
		for field := range s.Fields() {
			if field.Anonymous {
				if found, ok := fieldFor(key, []reflect.Type{field.Type}); ok {
					return found, true
				}
			}
			if name, _, _ := strings.Cut(field.Tag.Get("toml"), ","); name == key {
				return field.Type, true
			}
		}
	}
	return nil, false
}

// tablesIn returns the tables that a value is or contains.
func tablesIn(value any) []map[string]any {
	switch v := value.(type) {
	case map[string]any:
		return []map[string]any{v}
	case []map[string]any:
		return v
	case []any:
		var tables []map[string]any
		for _, each := range v {
			tables = append(tables, tablesIn(each)...)
		}
		return tables
	}
	return nil
}

// AnyKind accepts charts of any kind without checking their options. It is for callers that
// draw no charts.
func AnyKind(string) ChartOptions { return &anyOptions{} }

type anyOptions map[string]any

// Shows implements ChartOptions: the figures whose ids the options name, and those of select.
func (o *anyOptions) Shows(r *Report) (figures []string, line string) {
	line, _ = (*o)["reference"].(string)
	for _, f := range r.Figures {
		if (*o)["select"] == string(f.Measure) && f.Scope.IsZero() && f.ID != line && !r.IsRestated(f.ID) {
			figures = append(figures, f.ID)
		}
	}
	return append(figures, idsIn(r, map[string]any(*o))...), line
}

// Lanes returns the lanes into which the options divide the figures.
func (o *anyOptions) Lanes(r *Report) []Lane {
	figures, line := o.Shows(r)
	if (*o)["by"] == "prices" {
		return r.LanesByPrices(figures, line)
	}
	return []Lane{{figures, line}}
}

// Check implements ChartOptions.
func (o *anyOptions) Check(*Report, Chart) error { return nil }

// idsIn returns the ids of figures in a table, and in the lists and tables within it, in their
// order.
func idsIn(r *Report, value any) []string {
	var ids []string
	switch v := value.(type) {
	case string:
		if _, ok := r.Figure(v); ok {
			ids = append(ids, v)
		}
	case []any:
		for _, each := range v {
			ids = append(ids, idsIn(r, each)...)
		}
	case []map[string]any:
		for _, each := range v {
			ids = append(ids, idsIn(r, each)...)
		}
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			if key != "reference" && key != "limit" && key != "stands-out" && key != "named" && key != "derived" {
				ids = append(ids, idsIn(r, v[key])...)
			}
		}
	}
	return ids
}
