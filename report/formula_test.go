package report

import (
	"reflect"
	"strings"
	"testing"
)

func TestParseFormula(t *testing.T) {
	r := numbers(t)
	for _, c := range []struct{ text, want string }{
		{"{a.b}-{c.d}", "{a.b} − {c.d}"},
		{" {a.b}  /(1+{c.d}) ", "{a.b} ÷ (1 + {c.d})"},
		{"round({a.b}*{c.d})/{c.d}={a.b}", "round({a.b} × {c.d}) ÷ {c.d} = {a.b}"},
		{"nearest ({a.b})", "nearest({a.b})"},
		{"{a.b} <= {c.d} <= 100%", "{a.b} ≤ {c.d} ≤ 100%"},
		{"{a.b} <= 365天", "{a.b} ≤ 365天"},
		{"1.5万人 <= {a.b}", "1.5万人 ≤ {a.b}"},
		{"((({a.b})))", "((({a.b})))"},
	} {
		t.Run(c.text, func(t *testing.T) {
			f, err := r.parseFormula(c.text)
			if err != nil {
				t.Fatal(err)
			}
			if got := f.String(); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
	f, err := r.parseFormula("{a.b} / ({c.d} + {a.b})")
	if err != nil {
		t.Fatal(err)
	}
	want := []Piece{{Figure: "a.b"}, {Text: " ÷ ("}, {Figure: "c.d"}, {Text: " + "}, {Figure: "a.b"}, {Text: ")"}}
	if got := f.Pieces(); !reflect.DeepEqual(got, want) {
		t.Errorf("got the pieces %v, want %v", got, want)
	}
	if got, want := f.figures(), []string{"a.b", "c.d"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got the figures %v, want %v", got, want)
	}
}

func TestParseFormulaRefuses(t *testing.T) {
	r := numbers(t)
	for _, c := range []struct{ name, text, want string }{
		{"empty", "", `formula "": a figure or a number must stand before ""`},
		{"no second part", "{a.b} -", `formula "{a.b} -": a figure or a number must stand before ""`},
		{"no sign between", "{a.b} {c.d}", `formula "{a.b} {c.d}": what is "{c.d}"?`},
		{"no id", "{a}", `formula "{a}": {a} is not the id of a figure`},
		{"open brace", "{a.b", `formula "{a.b": a figure or a number must stand before "{a.b"`},
		{"open bracket", "({a.b}", `formula "({a.b}": a bracket is not closed`},
		{"closed bracket", "{a.b})", `formula "{a.b})": what is ")"?`},
		{"round without brackets", "round {a.b}", `formula "round {a.b}": round must be followed by a bracket`},
		{"other comparison", "{a.b} != {c.d}", `formula "{a.b} != {c.d}": what is "!= {c.d}"?`},
		{"unit that is not known", "{a.b} <= 365 昼夜", `formula "{a.b} <= 365 昼夜": what is "昼夜"?`},
		{"sides", "{a.b} = {a.b} = {a.b} = {a.b}", `formula "{a.b} = {a.b} = {a.b} = {a.b}" has more than 3 sides`},
		{"long", strings.Repeat("1 + ", 200) + "1", `formula "1 + 1 + 1 + 1 + …" is longer than 400 bytes`},
		{"deep", strings.Repeat("(", 9), `formula "(((((((((": it is nested too deep`},
		{"long number", "999999999999999999999", `formula "999999999999999999999": a figure or a number must stand before "9999999999999999…"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, err := r.parseFormula(c.text)
			if err == nil || err.Error() != c.want {
				t.Errorf("got %s and %v, want %s", f, err, c.want)
			}
		})
	}
}
