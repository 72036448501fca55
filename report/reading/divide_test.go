package reading

import (
	"strings"
	"testing"

	"yulan/assets"
)

// ownText is a made-up report in the ways that texts come: with a heading of its own line and
// one that runs into its paragraph, a radical in place of a character, wide digits.
const ownText = "云溪县2025年政府工作报告\n\n各位代表：\n现在报告工作。\n" +
	"一、2025年工作回顾\n全县生产总值达到１２０亿元，增长6.5%。\n" +
	"（一）夯实农业。粮⻝产量12.5万吨；新建大棚30座。\n" +
	"二、2026年工作安排\n生产总值增长6%左右。\n"

// TestDivideAgreesWithRead holds the text as pages show it against the figures that were read:
// each sentence has its number, and each figure stands where its sentence says.
func TestDivideAgreesWithRead(t *testing.T) {
	indicators, err := LoadIndicators(assets.Indicators)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{ownText, strings.ReplaceAll(ownText, "\n", "\r\n"), wrapped(ownText, 14)} {
		r := Read(text, indicators)
		paragraphs := Divide(text)
		at := 0
		for _, p := range paragraphs {
			if len(p.At) != len([]rune(p.Text)) {
				t.Fatalf("%q has %d places for %d characters", p.Text, len(p.At), len([]rune(p.Text)))
			}
			for _, c := range p.Sentences {
				if c.At != r.Sentences[at].At {
					t.Errorf("%q is at %v, want %v", p.Text, c.At, r.Sentences[at].At)
				}
				at++
			}
		}
		if at != len(r.Sentences) {
			t.Errorf("there are %d sentences, want %d", at, len(r.Sentences))
		}
		var got []string
		for _, f := range r.Figures {
			for _, p := range paragraphs {
				c, ok := p.SentenceAt(f.Start)
				if !ok || int(p.At[0]) > f.Start || int(p.At[len(p.At)-1]) < f.Start {
					continue
				}
				if c.At != f.At {
					t.Errorf("%s stands in %v, want %v", f.Printed, c.At, f.At)
				}
				got = append(got, string([]rune(p.Text)[p.Index(f.Start):p.Index(f.End)]))
			}
		}
		want := "１２０亿元 6.5% 12.5万吨 30座 6%左右"
		if strings.Join(got, " ") != want {
			t.Errorf("the figures stand as %q, want %q", got, want)
		}
	}
}

// TestDivideShowsWhatFontsHave wants radicals, which copies of PDFs have, read and shown as the
// characters that they stand for.
func TestDivideShowsWhatFontsHave(t *testing.T) {
	for _, p := range Divide(ownText) {
		if strings.Contains(p.Text, "⻝") {
			t.Errorf("%q has a radical in place of a character", p.Text)
		}
	}
}

// TestWordsTellSentences wants each sentence told from the others, also from those of the same
// words, and told again where it stands elsewhere.
func TestWordsTellSentences(t *testing.T) {
	words := func(text string) []string {
		var all []string
		for _, s := range Read(text, Indicators{}).Sentences {
			all = append(all, s.Words)
		}
		return all
	}
	one, moved := words("甲产量1吨。乙产量2吨。甲产量1吨。"), words("丙产量3吨。乙产量2吨。")
	if one[0] == one[1] || one[2] != one[0]+"-2" || moved[1] != one[1] {
		t.Errorf("the sentences are %q and %q", one, moved)
	}
}
