package charts

import (
	"math"
	"strings"
	"testing"
)

// refusedFor tells whether an error ends in a reason; without a reason, whether there is none.
func refusedFor(err error, reason string) bool {
	if reason == "" || err == nil {
		return reason == "" && err == nil
	}
	return strings.HasSuffix(err.Error(), reason)
}

func TestConstructorsSayWhatIsWrong(t *testing.T) {
	for _, tt := range []struct {
		name string
		rows []Row
		is   string
		want string
	}{
		{"not a number", []Row{{Key: "a", Label: "电子", Value: math.NaN()}}, notFinite, `charts: bars "id": row "电子": value NaN: not a finite number`},
		{"too large", []Row{{Key: "a", Label: "电子", Value: 2e15}}, tooLarge, `charts: bars "id": row "电子": value 2e+15: too large`},
		{"no key", []Row{{Label: "电子"}}, noKey, `charts: bars "id": row "电子": no key`},
		{"twice", []Row{{Key: "a"}, {Key: "b"}, {Key: "a"}}, keyTwice, `charts: bars "id": row "a": key given twice`},
		{"the first of two", []Row{{Label: "x"}, {Key: "a", Value: math.NaN()}}, noKey, `charts: bars "id": row "x": no key`},
		{"too many", make([]Row, MaxRows+1), tooLarge, `charts: bars "id": 201 rows, at most 200: too large`},
		{"too long a text", []Row{{Key: "a", Label: strings.Repeat("长", 3000)}}, tooLarge, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := NewBars(Head{ID: "id"}, tt.rows, BarOptions{})
			if !refusedFor(err, tt.is) {
				t.Fatalf("got %v, want %v", err, tt.is)
			}
			if tt.want != "" && err.Error() != tt.want {
				t.Errorf("got %q, want %q", err, tt.want)
			}
		})
	}
}

func TestKeysAreOnceEach(t *testing.T) {
	b := made[Bars](t)(NewBars(Head{}, rowsOf("%d", 2, 1), BarOptions{Reference: &Reference{Key: "k1", Value: 1}}))
	if got := strings.Join(b.Keys(), " "); got != "k1 k0" {
		t.Errorf("got %q, want the reference's key first and once", got)
	}
}
