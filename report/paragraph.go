package report

import "sort"

// Paragraph is a paragraph of the text of a report that was read, as its reader has it.
type Paragraph struct {
	Chapter, Section int
	Heading          bool // it is nothing but the heading of a chapter or a section
	// Text is on one line: whatever wrapped the lines of the text is removed.
	Text string
	// At gives for each character of Text how many code points of Report.Text precede it.
	At        []int32
	Sentences []Cut
}

// Cut is the extent of a sentence within a paragraph, in characters of its Text.
type Cut struct {
	At       Location
	From, To int
}

// holds tells whether a position of the report's text lies in the paragraph.
func (p Paragraph) holds(start int) bool {
	return len(p.At) > 0 && int(p.At[0]) <= start && start <= int(p.At[len(p.At)-1])
}

// Index returns the index of the character of the paragraph at a position of the report's text,
// or of the next one after it; for a position after the paragraph, its length.
func (p Paragraph) Index(place int) int {
	return sort.Search(len(p.At), func(i int) bool { return int(p.At[i]) >= place })
}

// ParagraphAt returns the paragraph at a position of the report's text, and whether there is
// one.
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

// SentenceAt returns the sentence of a paragraph at a position of the report's text, and
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
