package source

import (
	"slices"

	"yulan/app/kit"
	"yulan/report"
)

// Flaw says in what a number of the text and the data differ.
type Flaw int

// The flaws.
const (
	noFlaw  Flaw = iota
	Differs      // the text has another number, unit or qualifier than the data
	Unknown      // the data says nothing of the number
)

// blockKind says what a block of the text is.
type blockKind int

// The kinds. A chapter of the overview has a name and no heading.
const (
	titleBlock blockKind = iota
	ChapterName
	chapterHeading
	sectionHeading
	bodyBlock
	NoteBlock
)

// Block is a heading or a paragraph of the report's text, in pieces. A number that
// states figures is a piece of its own under the id of the first of them.
type Block struct {
	Kind      blockKind
	Pieces    []kit.Piece
	Flaws     map[int]Flaw // of pieces, by their index
	Sentences []sentence
}

// sentence says which pieces of a block a sentence is, from first to before end.
type sentence struct {
	At         report.Location
	First, End int
}

// holds tells whether a sentence stands in the block.
func (b Block) holds(at report.Location) bool {
	return slices.ContainsFunc(b.Sentences, func(s sentence) bool { return s.At == at })
}

// Blocks cuts a copy of the report's text up into what is set as a paragraph each.
// Names are what the reader's language calls the chapters, by their numbers.
func Blocks(t *Text, names map[int]string) []Block {
	var blocks []Block
	if t.Document.Title != "" {
		blocks = append(blocks, plainPieces(titleBlock, t.Document.Title))
	}
	for _, p := range t.Document.Passages {
		if p.Section == 0 {
			blocks = append(blocks, plainPieces(ChapterName, names[p.Chapter]))
		}
		blocks = append(blocks, passageBlocks(p, t.Ledger)...)
	}
	return blocks
}

// placeOf returns the sentence of the text that has a figure, or where it should stand; the
// zero value if no figure has the id.
func (t *Text) placeOf(r *report.Report, id string) report.Location {
	if found, ok := t.Ledger.Finding(id); ok && found.At != (report.Location{}) {
		return found.At
	}
	f, _ := r.Figure(id)
	return f.At
}

// plainPieces returns a block of a text without numbers.
func plainPieces(kind blockKind, text string) Block {
	return Block{Kind: kind, Pieces: []kit.Piece{{Text: text, Bold: kind != NoteBlock}}}
}

// passageBlocks cuts a section up into its heading and its paragraphs.
func passageBlocks(p report.Passage, l report.Ledger) []Block {
	var blocks []Block
	sentences := p.Sentences
	if heading, ok := p.Heading(); ok {
		kind := sectionHeading
		if p.Section == 0 {
			kind = chapterHeading
		}
		block := Block{Kind: kind, Flaws: map[int]Flaw{}}
		block.add(heading, l)
		blocks = append(blocks, block)
		sentences = sentences[1:]
	}
	for i, s := range sentences {
		if i == 0 || s.Opens {
			blocks = append(blocks, Block{Kind: bodyBlock, Flaws: map[int]Flaw{}})
		}
		blocks[len(blocks)-1].add(s, l)
	}
	return blocks
}

// add adds a sentence at the block's end.
func (b *Block) add(s report.Sentence, l report.Ledger) {
	bold := b.Kind != bodyBlock
	first, from := len(b.Pieces), 0
	text := []rune(s.Text)
	plain := func(to int) {
		if to > from {
			b.Pieces = append(b.Pieces, kit.Piece{Text: string(text[from:to]), Bold: bold})
			from = to
		}
	}
	entries := l.In(s.At)
	for i, e := range entries {
		if e.IsNotFigure() || e.Behind {
			continue
		}
		next := len(text)
		if i+1 < len(entries) {
			next = entries[i+1].Number.Start
		}
		span, f := spanOf(e, l)
		plain(max(from, span.Start))
		if f != noFlaw {
			b.Flaws[len(b.Pieces)] = f
		}
		id := ""
		if len(e.Figures) > 0 {
			id = e.Figures[0]
		}
		to := max(e.Number.End, min(span.End, next))
		b.Pieces = append(b.Pieces, kit.Piece{Text: string(text[from:to]), Bold: bold, Figure: id})
		from = to
	}
	plain(len(text))
	b.Sentences = append(b.Sentences, sentence{At: s.At, First: first, End: len(b.Pieces)})
}

// spanOf returns what of a sentence a number takes with its unit and qualifiers, and in
// what it differs from the data.
func spanOf(e report.Entry, l report.Ledger) (report.Span, Flaw) {
	if e.Unexplained() {
		return e.Number, Unknown
	}
	span, f := e.Number, noFlaw
	for _, id := range e.Figures {
		found, _ := l.Finding(id)
		span = found.Whole // of several figures of one number the same
		if found.Miss != nil {
			f = Differs
		}
	}
	return span, f
}

// Text is the reader's own copy of the report's text, taken apart and held against
// the data.
type Text struct {
	Path     string
	Document report.Document
	Ledger   report.Ledger
}
