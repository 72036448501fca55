package app

import (
	"slices"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/report"
)

// flaw says in what a number of the text and the data differ.
type flaw int

// The flaws.
const (
	noFlaw  flaw = iota
	differs      // the text has another number, unit or qualifier than the data
	unknown      // the data says nothing of the number
)

// blockKind says what a block of the text is.
type blockKind int

// The kinds. A chapter of the overview has a name and no heading.
const (
	titleBlock blockKind = iota
	chapterName
	chapterHeading
	sectionHeading
	bodyBlock
	noteBlock
)

// textBlock is a heading or a paragraph of the report's text, in pieces. A number that
// states figures is a piece of its own under the id of the first of them.
type textBlock struct {
	kind      blockKind
	pieces    []kit.Piece
	flaws     map[int]flaw // of pieces, by their index
	sentences []blockSentence
}

// blockSentence says which pieces of a block a sentence is, from first to before end.
type blockSentence struct {
	at         report.Location
	first, end int
}

// holds tells whether a sentence stands in the block.
func (b textBlock) holds(at report.Location) bool {
	return slices.ContainsFunc(b.sentences, func(s blockSentence) bool { return s.at == at })
}

// textBlocks cuts a copy of the report's text up into what is set as a paragraph each.
// Names are what the reader's language calls the chapters, by their numbers.
func textBlocks(t *sourceText, names map[int]string) []textBlock {
	var blocks []textBlock
	if t.document.Title != "" {
		blocks = append(blocks, plainBlock(titleBlock, t.document.Title))
	}
	for _, p := range t.document.Passages {
		if p.Section == 0 {
			blocks = append(blocks, plainBlock(chapterName, names[p.Chapter]))
		}
		blocks = append(blocks, passageBlocks(p, t.ledger)...)
	}
	return blocks
}

func plainBlock(kind blockKind, text string) textBlock {
	return textBlock{kind: kind, pieces: []kit.Piece{{Text: text, Bold: kind != noteBlock}}}
}

// passageBlocks cuts a section up into its heading and its paragraphs.
func passageBlocks(p report.Passage, l report.Ledger) []textBlock {
	var blocks []textBlock
	sentences := p.Sentences
	if heading, ok := p.Heading(); ok {
		kind := sectionHeading
		if p.Section == 0 {
			kind = chapterHeading
		}
		block := textBlock{kind: kind, flaws: map[int]flaw{}}
		block.add(heading, l)
		blocks = append(blocks, block)
		sentences = sentences[1:]
	}
	for i, s := range sentences {
		if i == 0 || s.Opens {
			blocks = append(blocks, textBlock{kind: bodyBlock, flaws: map[int]flaw{}})
		}
		blocks[len(blocks)-1].add(s, l)
	}
	return blocks
}

// add adds a sentence at the block's end.
func (b *textBlock) add(s report.Sentence, l report.Ledger) {
	bold := b.kind != bodyBlock
	first, from := len(b.pieces), 0
	text := []rune(s.Text)
	plain := func(to int) {
		if to > from {
			b.pieces = append(b.pieces, kit.Piece{Text: string(text[from:to]), Bold: bold})
			from = to
		}
	}
	entries := l.In(s.At)
	for i, e := range entries {
		if e.IsNotFigure() {
			continue
		}
		next := len(text)
		if i+1 < len(entries) {
			next = entries[i+1].Number.Start
		}
		figures := pages.FiguresAt(l, e)
		span, f := spanOf(e, figures, l)
		plain(max(from, span.Start))
		if f != noFlaw {
			b.flaws[len(b.pieces)] = f
		}
		id := ""
		if len(figures) > 0 {
			id = figures[0]
		}
		to := max(e.Number.End, min(span.End, next))
		b.pieces = append(b.pieces, kit.Piece{Text: string(text[from:to]), Bold: bold, Figure: id})
		from = to
	}
	plain(len(text))
	b.sentences = append(b.sentences, blockSentence{at: s.At, first: first, end: len(b.pieces)})
}

// spanOf returns what of a sentence a number takes with its unit and qualifiers, and in
// what it differs from the data.
func spanOf(e report.Entry, figures []string, l report.Ledger) (report.Span, flaw) {
	if len(figures) == 0 {
		return e.Number, unknown
	}
	span, f := e.Number, noFlaw
	for i, id := range figures {
		found, _ := l.Finding(id)
		if i == 0 && found.InText {
			span = found.Whole
		}
		if found.Miss != nil {
			f = differs
		}
	}
	return span, f
}
