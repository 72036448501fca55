package report

import (
	"slices"
	"strings"
	"testing"
)

func TestParseTemplate(t *testing.T) {
	cases := []struct {
		name, template string
		want           []Piece
	}{
		{"empty", "", nil},
		{"text only", "增长平稳。", []Piece{{Text: "增长平稳。"}}},
		{"figure only", "{gdp.level}", []Piece{{Figure: "gdp.level"}}},
		{
			"figures in text", "总值{gdp.level}，增长{gdp.growth}。",
			[]Piece{{Text: "总值"}, {Figure: "gdp.level"}, {Text: "，增长"}, {Figure: "gdp.growth"}, {Text: "。"}},
		},
		{"figures side by side", "{a.b}{c.d}", []Piece{{Figure: "a.b"}, {Figure: "c.d"}}},
		{"digit in an id", "{5g.stations}", []Piece{{Figure: "5g.stations"}}},
		{"year that a period begins with", "较{a.b:since}年", []Piece{{Text: "较"}, {Figure: "a.b", Since: true}, {Text: "年"}}},
		{"what follows from a figure", "占{a.b:share}", []Piece{{Text: "占"}, {Figure: "a.b", Derived: DerivedShare}}},
		{"counting words", "六大产业、〇", []Piece{{Text: "六大产业、〇"}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := ParseTemplate(c.template)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestParseTemplateRefuses(t *testing.T) {
	cases := []struct{ name, template, want string }{
		{"typed digit", "up 8.3%", `"8.3%" is a typed digit; numbers are named as {figure.id}`},
		{"full-width digit", "增长８", `"８" is a typed digit; numbers are named as {figure.id}`},
		{"circled digit", "①", `"①" is a typed digit; numbers are named as {figure.id}`},
		{"typed digit behind a figure", "{a.b}5G", `"5G" is a typed digit; numbers are named as {figure.id}`},
		{"open brace", "up {gdp.growth", `the brace before "gdp.growth" is not closed`},
		{"closing brace", "up gdp.growth}.", `the brace in "}." has no partner`},
		{"brace in braces", "{a{b.c}}", `{a{b.c} is not the id of a figure`},
		{"empty id", "{}", `{} is not the id of a figure`},
		{"id in capitals", "{GDP.level}", `{GDP.level} is not the id of a figure`},
		{"blank in an id", "{gdp.level }", `{gdp.level } is not the id of a figure`},
		{"nothing of a figure", "{gdp.level:}", `{gdp.level:} is not the id of a figure`},
		{"something else of a figure", "{gdp.level:until}", `{gdp.level:until} is not the id of a figure`},
		{"id too long", "{a." + strings.Repeat("b", 40) + "}", `{a.bbbbbbbbbbbbbb…} is not the id of a figure`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			pieces, err := ParseTemplate(c.template)
			if err == nil {
				t.Fatalf("got %v, want %s", pieces, c.want)
			}
			if got := err.Error(); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
