package charts

import (
	"slices"
	"testing"
)

func TestSpell(t *testing.T) {
	fonts := testFonts(t)
	cases := []struct {
		name, text, spelt string
		lacking           string
	}{
		{"as it is", "重庆 GDP 2.79 万亿元", "重庆 GDP 2.79 万亿元", ""},
		{"accents apart", "re\u0301sume\u0301", "résumé", ""},
		{"a sign of area", "每㎡成本", "每m²成本", ""},
		{"a sign of volume", "㎥", "m³", ""},
		{"a ligature", "ﬁgures", "figures", ""},
		{"a form of an emoji", "≥\ufe0f", "≥", ""},
		{"what has no width", "一\u200b行\ufeff字", "一行字", ""},
		{"what is lacking", "𠮷 龘😀𠮷", "𠮷 龘😀𠮷", "𠮷龘😀"},
		{"another script", "한글", "한글", "한글"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			spelt, lacking := fonts.Spell(c.text)
			if spelt != c.spelt || string(slices.DeleteFunc(lacking, fonts.has)) != c.lacking || string(lacking) != c.lacking {
				t.Errorf("got %q, lacking %q, want %q, lacking %q", spelt, string(lacking), c.spelt, c.lacking)
			}
		})
	}
}
