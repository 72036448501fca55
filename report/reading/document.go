package reading

import (
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"
)

// signsOf are elements of a Word document that stand for a sign.
var signsOf = map[string]string{"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}

// symbols are signs of the font that Word calls Symbol, by their place in it.
var symbols = map[rune]string{
	0x25: "%", 0x2b: "+", 0x2d: "-", 0x2e: ".", 0x6d: "μ", 0x57: "Ω", 0xa3: "≤", 0xb3: "≥", 0xb0: "°", 0xb1: "±", 0xb4: "×", 0xb8: "÷",
}

// raisedDigits are what raised digits are written with in a plain text: m³.
var raisedDigits = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹")

// unread are elements of a Word document that hold a text a second time: what is shown where
// a newer form of it is not, the place that a text was moved away from, how a character is
// pronounced, and what a paragraph looked like before it was changed. Text that was deleted and the
// instructions of fields are in elements of other names.
var unread = map[string]bool{"Fallback": true, "moveFrom": true, "rt": true, "pPrChange": true, "rPrChange": true, "numberingChange": true}

// deepest bounds the paragraphs that stand within one another, as those of text boxes do.
const deepest = 8

// document is a Word document that is being read.
type document struct {
	text  cellWriter
	lists *wordLists
	open  []*openParagraph // paragraphs that have begun, the outermost first
	boxes []string         // paragraphs of text boxes, which stand behind the one that they are anchored in
	depth int              // of paragraphs, those beyond the deepest too
	// inRun is set within a run, and hidden if Word does not show it: text that no reader of the
	// document sees would change the number that it stands beside.
	inRun, hidden bool
	raised        bool // the run stands higher than the line: a power, or the mark of a note
}

// openParagraph is a paragraph that has begun.
type openParagraph struct {
	strings.Builder
	in    inList
	style string
}

// begin begins a paragraph.
func (d *document) begin() {
	if d.depth++; d.depth <= deepest {
		d.open = append(d.open, &openParagraph{})
	}
}

// write adds to the innermost paragraph.
func (d *document) write(s string) {
	if len(d.open) > 0 && !d.hidden {
		if d.raised {
			s = raisedDigits.Replace(s)
		}
		d.open[len(d.open)-1].WriteString(s)
	}
}

// end ends a paragraph.
func (d *document) end() {
	if d.depth--; d.depth >= deepest || len(d.open) == 0 {
		return
	}
	last := len(d.open) - 1
	line := d.number(d.open[last]) + d.open[last].String()
	if d.open = d.open[:last]; last > 0 {
		d.boxes = append(d.boxes, line)
		return
	}
	for _, l := range append([]string{line}, d.boxes...) {
		d.text.write(l + "\n")
	}
	d.boxes = d.boxes[:0]
}

// number counts a paragraph of a list and returns its number. One without text has none to show.
func (d *document) number(p *openParagraph) string {
	in := p.in
	if in.list == "" {
		in = d.lists.styles[p.style]
	}
	n := d.lists.next(in)
	if p.Len() == 0 {
		return ""
	}
	return n
}

// place notes the style of a paragraph, or where it is in a list.
func (d *document) place(t xml.StartElement) {
	if len(d.open) == 0 {
		return
	}
	p := d.open[len(d.open)-1]
	switch t.Name.Local {
	case "pStyle":
		p.style = valueOf(t, "val")
		if in, ok := d.lists.styles[p.style]; ok && p.in.list == "" {
			p.in.level = in.level
		}
	case "ilvl":
		p.in.level = atoi(valueOf(t, "val"))
	case "numId":
		p.in.list = valueOf(t, "val")
	}
}

// symbol writes a character that is given by its number in a font.
func (d *document) symbol(t xml.StartElement) {
	const private = 0xf000 // where the characters of fonts with signs of their own are
	c, err := strconv.ParseUint(valueOf(t, "char"), 16, 32)
	switch r := rune(c); {
	case err != nil:
	case r&^0xff != private:
		d.write(string(r))
	case strings.EqualFold(valueOf(t, "font"), "Symbol"):
		d.write(symbols[r-private])
	}
}

// valueOf returns an attribute of an element.
func valueOf(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// start notes an element that begins.
func (d *document) start(t xml.StartElement) {
	switch t.Name.Local {
	case "p":
		d.begin()
	case "r":
		d.inRun, d.hidden, d.raised = true, false, false
	case "vanish":
		d.hidden = d.inRun && !isOff(t)
	case "vertAlign":
		d.raised = d.inRun && valueOf(t, "val") == "superscript"
	case "pStyle", "ilvl", "numId":
		d.place(t)
	case "sym":
		d.symbol(t)
	case "tbl", "tr", "gridBefore", "tc", "gridSpan":
		d.startCell(t)
	}
	d.write(signsOf[t.Name.Local])
}

// startCell notes a table, a row or a cell that begins, or how wide one is. Tables within paragraphs, as those of
// text boxes, have their cells one below the other.
func (d *document) startCell(t xml.StartElement) {
	if len(d.open) > 0 {
		return
	}
	switch t.Name.Local {
	case "tbl":
		d.text.beginTable()
	case "tr":
		d.text.beginRow()
	case "tc":
		d.text.beginCell(1, 1)
	case "gridBefore":
		if wide := atoi(valueOf(t, "val")); wide > 0 {
			d.text.beginCell(wide, 1)
		}
	case "gridSpan":
		d.text.widen(atoi(valueOf(t, "val")))
	}
}

// endTable ends a table.
func (d *document) endTable() {
	if len(d.open) == 0 {
		d.text.endTable()
	}
}

// isOff says whether a property is there to say no.
func isOff(t xml.StartElement) bool {
	v := valueOf(t, "val")
	return v == "0" || v == "false" || v == "off"
}

// paragraphsOf reads the text out of the main part of a Word document: a line for each
// paragraph, and for each row of a table of figures. Notes are in other parts and are not read:
// where they stand, nothing says of when their figures are.
func paragraphsOf(r io.Reader, lists *wordLists) (string, error) {
	d := document{lists: lists}
	decoder := xml.NewDecoder(r)
	inText := false
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return d.text.end(), nil
		}
		if err != nil {
			return "", err
		}
		switch t := token.(type) {
		case xml.StartElement:
			inText = t.Name.Local == "t"
			if unread[t.Name.Local] {
				if err := decoder.Skip(); err != nil {
					return "", err
				}
				continue
			}
			d.start(t)
		case xml.EndElement:
			inText = false
			switch t.Name.Local {
			case "p":
				d.end()
			case "tbl":
				d.endTable()
			case "r":
				d.inRun, d.hidden, d.raised = false, false, false
			}
		case xml.CharData:
			if inText {
				d.write(string(t))
			}
		}
	}
}
