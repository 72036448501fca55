package pages

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"yulan/charts"
)

// Every kind that can be drawn can be made of a report's data, and the other way round, and
// a kind that derives values says so.
func TestKindsAreThoseOfTheCharts(t *testing.T) {
	var names []charts.Kind
	for _, k := range kinds {
		names = append(names, k.name)
		apart := k.name == charts.KindChange || k.name == charts.KindUnits // a legend, the row itself says so
		if (k.derives == nil || apart) != (k.derived == nil) {
			t.Errorf("%s derives %v and has a note for that: %t", k.name, k.derives, k.derived != nil)
		}
		o := reflect.TypeOf(k.options())
		if o.Kind() != reflect.Pointer || o.Elem().Kind() != reflect.Struct {
			t.Fatalf("%s: its options are %s, not a pointer to a struct", k.name, o)
		}
		for field := range o.Elem().Fields() {
			if tag := field.Tag.Get("toml"); tag != strings.ToLower(tag) || tag == "" && !field.Anonymous {
				t.Errorf("%s: the option %s has the name %q", k.name, field.Name, tag)
			}
		}
	}
	// A grid is of several reports: no chapter of one can have it.
	drawn := slices.DeleteFunc(charts.Kinds(), func(k charts.Kind) bool { return k == charts.KindGrid })
	if !slices.Equal(names, drawn) {
		t.Errorf("got %v, the charts have %v", names, drawn)
	}
}
