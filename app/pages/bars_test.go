package pages

import (
	"slices"
	"testing"

	"yulan/charts"
)

// What stands out: the named rows, or those strictly above or below the reference, which a
// row that equals it is not.
func TestWhatStandsOut(t *testing.T) {
	rows := []charts.Row{{Key: "low", Value: 5}, {Key: "same", Value: 8.3}, {Key: "high", Value: 9}}
	reference := &charts.Reference{Key: "reference", Value: 8.3}
	for name, c := range map[string]struct {
		value any
		want  []string
	}{
		"figures": {[]any{"high", "low"}, []string{"high", "low"}},
		"above":   {"above", []string{"high"}},
		"below":   {"below", []string{"low"}},
	} {
		var s standsOut
		if err := s.UnmarshalTOML(c.value); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if got := s.keys(rows, reference); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
	for _, wrong := range []any{int64(1), []any{int64(1)}, true} {
		if err := new(standsOut).UnmarshalTOML(wrong); err == nil {
			t.Errorf("%v is taken", wrong)
		}
	}
}
