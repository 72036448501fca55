package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/report"
)

// compareSide is what stands beside the charts of the comparisons: each one's title and
// figures, and how to change them.
type compareSide struct {
	report   *report.Report
	in       pages.Speech
	measurer *kit.Measurer
	actions  compareActions
	head     *kit.Paragraph
	lead     *kit.Paragraph
	start    *buttonLine // goes where figures are; nil where there are some
	undo     *buttonLine // takes back what was removed; nil where nothing was
	blocks   []*compareBlock
}

// compareBlock is the part of one comparison.
type compareBlock struct {
	id    string
	title *compareTitle
	list  *compareList
	tools *compareTools
	hint  *kit.Paragraph // what makes its bars hard to read; may be empty
}

// newCompareSide returns the side of what is compared now.
func newCompareSide(r *report.Report, in pages.Speech, rule *kit.Measurer, a compareActions, c compared) *compareSide {
	s := &compareSide{report: r, in: in, measurer: rule, actions: a}
	w := in.Words
	s.head = kit.NewLine(rule, kit.LookTitle, w.T("compare.head"))
	s.lead = kit.NewLine(rule, kit.LookLead, w.T("compare.how", "key", kit.CommandKey("D")))
	if c.before != nil {
		s.undo = newButtonLine(w.T("compare.take-back"), a.takeBack, a.escape)
	}
	if len(c.list) == 0 {
		s.start = newButtonLine(w.T("compare.go-to-table"), a.goToTable, a.escape)
		s.start.button.Importance = widget.HighImportance
	}
	for _, each := range c.list {
		s.blocks = append(s.blocks, s.newBlock(each))
	}
	s.update(c.list)
	return s
}

func (s *compareSide) newBlock(c pages.Comparison) *compareBlock {
	b := &compareBlock{id: c.ID, title: newCompareTitle(s.in.Words, c.ID, s.actions), hint: kit.NewLine(s.measurer, kit.LookFoot, "")}
	b.list = newCompareList(s.measurer, s.actions)
	b.tools = newCompareTools(s.measurer, s.in.Words, b.list)
	return b
}

// items returns the parts of the side for its column.
func (s *compareSide) items() []kit.Item {
	items := []kit.Item{{Object: s.head}, {Object: s.lead, Above: 8}}
	for _, line := range []*buttonLine{s.start, s.undo} {
		if line != nil {
			items = append(items, kit.Item{Object: line, Above: 12})
		}
	}
	for _, b := range s.blocks {
		items = append(items, kit.Item{Object: b.title, Above: 20}, kit.Item{Object: b.list, Above: 6},
			kit.Item{Object: b.tools, Above: 4}, kit.Item{Object: b.hint})
	}
	return items
}

// isFor tells whether the side has the parts for what is compared now: then they need only
// be updated.
func (s *compareSide) isFor(c compared) bool {
	if (s.undo != nil) != (c.before != nil) || len(s.blocks) != len(c.list) {
		return false
	}
	for i, each := range c.list {
		if s.blocks[i].id != each.ID {
			return false
		}
	}
	return true
}

// update shows each comparison as it is now.
func (s *compareSide) update(list pages.Comparisons) {
	for i, c := range list {
		b := s.blocks[i]
		b.title.entry.set(c.Title)
		b.list.set(pages.CompareRows(s.report, s.in.Words, s.in.Language, c), c.Highlight)
		b.tools.Refresh()
		b.hint.SetText(pages.CompareHint(s.report, s.in.Words, s.in.Language, c))
	}
}

// block returns the part of a comparison, or nil.
func (s *compareSide) block(id string) *compareBlock {
	for _, b := range s.blocks {
		if b.id == id {
			return b
		}
	}
	return nil
}

// buttonLine is a button in a line of its own, as wide as its word.
type buttonLine struct {
	widget.BaseWidget
	button *kit.KeyButton
}

func newButtonLine(text string, onTap, escape func()) *buttonLine {
	l := &buttonLine{button: kit.NewKeyButton(text, onTap, escape)}
	l.ExtendBaseWidget(l)
	return l
}

// HeightFor implements fitted.
func (l *buttonLine) HeightFor(float32) float32 { return l.button.MinSize().Height }

// MinSize implements fyne.CanvasObject.
func (l *buttonLine) MinSize() fyne.Size { return fyne.NewSize(1, l.HeightFor(1)) }

// CreateRenderer implements fyne.Widget.
func (l *buttonLine) CreateRenderer() fyne.WidgetRenderer {
	l.ExtendBaseWidget(l)
	place := func(size fyne.Size) {
		kit.Put(l.button, 0, 0, min(size.Width, l.button.MinSize().Width+16), size.Height)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: l.MinSize}, l.button))
}
