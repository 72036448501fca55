package kit

import (
	"strings"
	"testing"
)

// found is a part of a text, as a search finds it.
type found struct{ From, To int }

func TestStretches(t *testing.T) {
	cases := []struct {
		name  string
		text  string
		marks []found
		want  string
	}{
		{"nothing found", "汽车产量", nil, "汽车产量"},
		{"at the start", "汽车产量", []found{{From: 0, To: 6}}, "*汽车|产量"},
		{"two", "汽车产量", []found{{From: 0, To: 3}, {From: 6, To: 12}}, "*汽|车|*产量"},
		{"all", "GDP", []found{{From: 0, To: 3}}, "*GDP"},
		{"of another text", "GDP", []found{{From: 0, To: 9}}, "GDP"},
		{"empty", "", nil, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var parts []string
			for _, s := range Stretches(c.text, c.marks) {
				if s.Bold {
					s.Text = "*" + s.Text
				}
				parts = append(parts, s.Text)
			}
			if got := strings.Join(parts, "|"); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
