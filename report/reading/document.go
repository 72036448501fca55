package reading

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// signsOf are elements of a Word document that stand for a sign.
var signsOf = map[string]string{"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}

// unread are elements of a Word document that hold a text a second time: what is shown where
// a newer form of it is not, and the place that a text was moved away from. Text that was
// deleted and the instructions of fields are in elements of other names.
var unread = map[string]bool{"Fallback": true, "moveFrom": true}

// deepest bounds the paragraphs that stand within one another, as those of text boxes do.
const deepest = 8

// document is a Word document that is being read.
type document struct {
	text  strings.Builder
	open  []*strings.Builder // paragraphs that have begun, the outermost first
	boxes []string           // paragraphs of text boxes, which stand behind the one that they are anchored in
	depth int                // of paragraphs, those beyond the deepest too
	// inRun is set within a run, and hidden if Word does not show it: text that no reader of the
	// document sees would change the number that it stands beside.
	inRun, hidden bool
}

// begin begins a paragraph.
func (d *document) begin() {
	if d.depth++; d.depth <= deepest {
		d.open = append(d.open, &strings.Builder{})
	}
}

// write adds to the innermost paragraph.
func (d *document) write(s string) {
	if len(d.open) > 0 && !d.hidden {
		d.open[len(d.open)-1].WriteString(s)
	}
}

// end ends a paragraph.
func (d *document) end() {
	if d.depth--; d.depth >= deepest || len(d.open) == 0 {
		return
	}
	last := len(d.open) - 1
	line := d.open[last].String()
	if d.open = d.open[:last]; last > 0 {
		d.boxes = append(d.boxes, line)
		return
	}
	for _, l := range append([]string{line}, d.boxes...) {
		d.text.WriteString(l + "\n")
	}
	d.boxes = d.boxes[:0]
}

// start notes an element that begins.
func (d *document) start(t xml.StartElement) {
	switch t.Name.Local {
	case "p":
		d.begin()
	case "r":
		d.inRun, d.hidden = true, false
	case "vanish":
		d.hidden = d.inRun && !isOff(t)
	}
	d.write(signsOf[t.Name.Local])
}

// isOff says whether a property is there to say no.
func isOff(t xml.StartElement) bool {
	for _, a := range t.Attr {
		if a.Name.Local == "val" {
			return a.Value == "0" || a.Value == "false" || a.Value == "off"
		}
	}
	return false
}

// paragraphsOf reads the text out of the main part of a Word document: a line for each
// paragraph, and so for each of a table's cells. Notes are in other parts and are not read:
// where they stand, nothing says of when their figures are.
func paragraphsOf(r io.Reader) (string, error) {
	var d document
	decoder := xml.NewDecoder(r)
	inText := false
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return d.text.String(), nil
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
			case "r":
				d.inRun, d.hidden = false, false
			}
		case xml.CharData:
			if inText {
				d.write(string(t))
			}
		}
	}
}
