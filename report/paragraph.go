package report

import "sort"

// Paragraph is a paragraph of the text of a report that was read, as its reader has it.
type Paragraph struct {
	Chapter, Section int
	Heading          bool // it is the heading of a chapter or a section and nothing else
	// Text is on one line: what the lines of the text were wrapped with is taken out.
	Text string
	// At says for each rune of Text how many code points of Report.Text stand before it.
	At        []int32
	Sentences []Cut
}

// Cut is where a sentence of a paragraph stands, in runes of its Text.
type Cut struct {
	At       Location
	From, To int
}

// holds says whether a place of the report's text is in the paragraph.
func (p Paragraph) holds(start int) bool {
	return len(p.At) > 0 && int(p.At[0]) <= start && start <= int(p.At[len(p.At)-1])
}

// Index returns which rune of the paragraph stands at a place of the report's text, or the
// next one behind it; for a place behind the paragraph's end its length.
func (p Paragraph) Index(place int) int {
	return sort.Search(len(p.At), func(i int) bool { return int(p.At[i]) >= place })
}

// ParagraphAt returns the paragraph that a place of the report's text is in, and whether
// there is one.
func (r *Report) ParagraphAt(start int) (Paragraph, bool) {
	i := sort.Search(len(r.Paragraphs), func(i int) bool {
		at := r.Paragraphs[i].At
		return len(at) > 0 && int(at[len(at)-1]) >= start
	})
	if i == len(r.Paragraphs) || !r.Paragraphs[i].holds(start) {
		return Paragraph{}, false
	}
	return r.Paragraphs[i], true
}

// SentenceAt returns the sentence of a paragraph that a place of the report's text is in, and
// whether there is one.
func (p Paragraph) SentenceAt(start int) (Cut, bool) {
	i := p.Index(start)
	for _, c := range p.Sentences {
		if c.From <= i && i < c.To {
			return c, true
		}
	}
	return Cut{}, false
}

// FiguresIn returns the figures whose numbers stand in a paragraph, in its order.
func (r *Report) FiguresIn(p Paragraph) []Figure {
	if len(p.At) == 0 {
		return nil
	}
	from := sort.Search(len(r.Figures), func(i int) bool { return r.Figures[i].Start >= int(p.At[0]) })
	to := from
	for to < len(r.Figures) && p.holds(r.Figures[to].Start) {
		to++
	}
	return r.Figures[from:to]
}
