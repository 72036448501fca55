package kit

import "fyne.io/fyne/v2"

// textSize is the size of a dialog of running text, in layout units.
var textSize = fyne.NewSize(600, 420)

// Passage is a paragraph of a dialog, with a heading or without.
type Passage struct {
	Heading string
	Text    string
	Terms   []Term // instead of Text
}

// Term is a name with its meaning, side by side. Keys are shown instead of the name: key
// combinations such as "Ctrl+Tab".
type Term struct {
	Name, Text string
	Keys       []string
}

// ShowText shows passages in a dialog that scrolls, unless another dialog is open.
func ShowText(h Host, title string, passages ...Passage) {
	if HasDialog(h) {
		return
	}
	m := NewModal(h, h.Words().T("dialog.close"), textSize)
	body := NewPassages(h.Measurer(), passages)
	body.Escape = m.Cancel
	m.Show(title, body, body)
}

// NewPassages returns passages below each other, as a column that scrolls.
func NewPassages(r *Measurer, passages []Passage) *Column {
	var items []Item
	for i, p := range passages {
		above := float32(8)
		if p.Heading != "" {
			head := Item{Object: NewLine(r, LookSection, p.Heading), Above: 12}
			if i == 0 {
				head.Above = 0
			}
			items, above = append(items, head), 0
		}
		if p.Text != "" {
			items = append(items, Item{Object: NewLine(r, LookBody, p.Text), Above: above})
		}
		for _, t := range p.Terms {
			items = append(items, Item{Object: newTermLine(r, t), Above: above})
		}
	}
	return NewColumn(Margins{Right: 14, Bottom: 8}, items...)
}
