package pages

import (
	"slices"
	"testing"
)

func TestSaying(t *testing.T) {
	figure := func(id string) Span { return Span{Text: "5.1%", Figure: id} }
	english := []Span{{Text: "Steel grew "}, figure("steel"), {Text: ". Paper of class 2.5 grew "}, figure("paper"), {Text: ", glass "}, figure("glass"), {Text: ". Nothing else."}}
	chinese := []Span{{Text: "钢铁增长"}, figure("steel"), {Text: "。造纸增长"}, figure("paper"), {Text: "；玻璃增长"}, figure("glass"), {Text: "。"}}
	page := Page{Lead: []Span{{Text: "Rails grew "}, figure("rails"), {Text: "."}}, Sections: []Section{{Number: 1, Body: english}, {Number: 2, Body: chinese}}}
	cases := []struct {
		name    string
		figures []string
		want    []string
	}{
		{"one", []string{"steel"}, []string{"Steel grew 5.1%.", "钢铁增长5.1%。"}},
		{"two of one sentence", []string{"paper", "glass"}, []string{"Paper of class 2.5 grew 5.1%, glass 5.1%.", "造纸增长5.1%；玻璃增长5.1%。"}},
		{"in the lead alone", []string{"rails"}, []string{"Rails grew 5.1%."}},
		{"nowhere", []string{"coal"}, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, sentence := range Saying(page, c.figures) {
				got = append(got, Plain(sentence))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestSections(t *testing.T) {
	body := func(figures ...string) []Span {
		var out []Span
		for _, f := range figures {
			out = append(out, Span{Text: "Grew "}, Span{Text: f, Figure: f}, Span{Text: ". Nothing else. "})
		}
		return out
	}
	page := Page{Lead: body("rails"), Sections: []Section{{Number: 1, Body: body("steel", "paper")}, {Number: 2, Body: body("glass")}}}
	for _, c := range []struct {
		name    string
		figures []string
		want    []string
	}{
		{"one", []string{"paper"}, []string{Plain(body("steel", "paper"))}},
		{"of two", []string{"glass", "steel"}, []string{Plain(body("steel", "paper")), Plain(body("glass"))}},
		{"in the lead alone", []string{"rails"}, nil},
	} {
		var got []string
		for _, text := range Sections(page, c.figures) {
			got = append(got, Plain(text))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
