package source

import (
	"slices"

	"yulan/app/kit"
	"yulan/report"
)

// Flaw says how a number of the text and the data differ.
type Flaw int

// The flaws.
const (
	noFlaw  Flaw = iota
	Differs      // the text has another number, unit or qualifier than the data
	Unknown      // the data does not know the number
)

// blockKind says what a block of the text is.
type blockKind int

// The kinds. In the overview, a chapter has a name and no heading.
const (
	titleBlock blockKind = iota
	ChapterName
	chapterHeading
	sectionHeading
	bodyBlock
	noteBlock
)

// Block is a heading or a paragraph of the report's text, in pieces. A number that states
// figures is a piece of its own, under the id of the first of them.
type Block struct {
	Kind      blockKind
	Pieces    []kit.Piece
	Flaws     map[int]Flaw // of pieces, by their index
	Sentences []sentence
}

// sentence is the extent of a sentence within a block: the pieces from first up to, and
// without, end.
type sentence struct {
	At         report.Location
	First, End int
}

// holds tells whether a sentence is in the block.
func (b Block) holds(at report.Location) bool {
	return slices.ContainsFunc(b.Sentences, func(s sentence) bool { return s.At == at })
}

// Blocks divides a copy of the report's text into blocks, each of which is set as a paragraph.
// Names are the names of the chapters in the reader's language, by their numbers.
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

// placeOf returns the sentence of the text that contains a figure, or the one that should; the
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
	return Block{Kind: kind, Pieces: []kit.Piece{{Text: text, Bold: kind != noteBlock}}}
}

// passageBlocks divides a section into its heading and its paragraphs.
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

// spanOf returns the extent of a number in its sentence, with its unit and qualifiers, and how
// it differs from the data.
func spanOf(e report.Entry, l report.Ledger) (report.Span, Flaw) {
	if e.Unexplained() {
		return e.Number, Unknown
	}
	span, f := e.Number, noFlaw
	for _, id := range e.Figures {
		found, _ := l.Finding(id)
		span = found.Whole // the same for several figures of one number
		if found.Miss != nil {
			f = Differs
		}
	}
	return span, f
}

// Text is the reader's own copy of the report's text, taken apart and compared with the data.
type Text struct {
	Path     string
	Document report.Document
	Ledger   report.Ledger
}
