package reading

import (
	"hash/fnv"
	"strconv"
	"strings"
	"unicode"

	"yulan/report"
)

// Divide cuts a text into its paragraphs and sentences, as Read does, and looks at nothing
// in them: what a page shows beside the figures that were read before.
func Divide(text string) []report.Paragraph {
	paragraphs, _ := placed(text)
	source := []rune(text)
	numbers := map[report.Location]int{}
	divided := make([]report.Paragraph, len(paragraphs))
	for i, p := range paragraphs {
		divided[i] = p.shown(source)
		section := report.Location{Chapter: p.chapter, Section: p.section}
		for _, cut := range p.cuts() {
			numbers[section]++
			at := section
			at.Sentence = numbers[section]
			divided[i].Sentences = append(divided[i].Sentences, report.Cut{
				At: at, From: divided[i].Index(placeIn(p, cut.from)), To: divided[i].Index(placeIn(p, cut.to)),
			})
		}
	}
	return divided
}

// placed returns the paragraphs of a text in the one form, each in its chapter and section,
// and the numbers of pages.
func placed(text string) (paragraphs []paragraph, pages [][]char) {
	lines, pages := unwrap(text)
	paragraphs = make([]paragraph, 0, len(lines))
	for _, l := range lines {
		if l.row != nil {
			paragraphs = append(paragraphs, newTableLine(l.row))
			continue
		}
		paragraphs = append(paragraphs, newParagraph(l.chars))
	}
	place(paragraphs)
	return paragraphs, pages
}

// shown returns the paragraph in the characters of the text that it was made of. A radical
// in place of a character, and the like, is shown as the character: fonts lack the one
// and have the other.
func (p paragraph) shown(source []rune) report.Paragraph {
	d := report.Paragraph{Chapter: p.chapter, Section: p.section, Heading: p.heading != ""}
	text := make([]rune, 0, len(p.text)/3)
	last := int32(-1)
	for i, r := range p.text {
		at := p.at[i]
		switch own := source[at]; {
		case r == ' ' && !unicode.IsSpace(own): // between two lines
			text, d.At = append(text, r), append(d.At, at)
			continue
		case unicode.Is(compatible, own), isRadical(own): // may be several
		case at == last:
			continue
		case !unicode.IsSpace(own):
			r = own
		}
		last = at
		text, d.At = append(text, r), append(d.At, at)
	}
	d.Text = string(text)
	return d
}

// setWords gives each sentence its words in short: a sum of them, and for the second sentence
// of the same words and so on its number among them. What a reader corrects is kept under it,
// so that it is found again where a better reader numbers the sentences otherwise.
func (r *Reading) setWords() {
	seen := map[string]int{}
	for i, s := range r.Sentences {
		h := fnv.New64a()
		_, _ = h.Write([]byte(strings.ReplaceAll(s.Text, " ", ""))) // a hash never fails
		words := strconv.FormatUint(h.Sum64(), 36)
		if seen[words]++; seen[words] > 1 {
			words += "-" + strconv.Itoa(seen[words])
		}
		r.Sentences[i].Words = words
	}
}
