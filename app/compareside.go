package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/pages"
	"yulan/report"
)

// compareSide is what stands beside the charts of the comparisons: each one's title and
// figures, and how to change them.
type compareSide struct {
	report  *report.Report
	in      pages.Speech
	ruler   *ruler
	actions compareActions
	head    *paragraph
	lead    *paragraph
	start   *buttonLine // goes where figures are; nil where there are some
	undo    *buttonLine // takes back what was removed; nil where nothing was
	blocks  []*compareBlock
}

// compareBlock is the part of one comparison.
type compareBlock struct {
	id    string
	title *compareTitle
	list  *compareList
	tools *compareTools
	hint  *paragraph // what makes its bars hard to read; may be empty
}

// newCompareSide returns the side of what is compared now.
func newCompareSide(r *report.Report, in pages.Speech, rule *ruler, a compareActions, c compared) *compareSide {
	s := &compareSide{report: r, in: in, ruler: rule, actions: a}
	w := in.Words
	s.head = newLine(rule, lookTitle, w.T("compare.head"))
	s.lead = newLine(rule, lookLead, w.T("compare.how", "key", commandKey("D")))
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
	b := &compareBlock{id: c.ID, title: newCompareTitle(s.in.Words, c.ID, s.actions), hint: newLine(s.ruler, lookFoot, "")}
	b.list = newCompareList(s.ruler, s.actions)
	b.tools = newCompareTools(s.ruler, s.in.Words, b.list)
	return b
}

// items returns the parts of the side for its column.
func (s *compareSide) items() []item {
	items := []item{{object: s.head}, {object: s.lead, above: 8}}
	for _, line := range []*buttonLine{s.start, s.undo} {
		if line != nil {
			items = append(items, item{object: line, above: 12})
		}
	}
	for _, b := range s.blocks {
		items = append(items, item{object: b.title, above: 20}, item{object: b.list, above: 6},
			item{object: b.tools, above: 4}, item{object: b.hint})
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
		b.hint.setText(pages.CompareHint(s.report, s.in.Words, s.in.Language, c))
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
	button *keyButton
}

func newButtonLine(text string, onTap, escape func()) *buttonLine {
	l := &buttonLine{button: newKeyButton(text, onTap, escape)}
	l.ExtendBaseWidget(l)
	return l
}

// heightFor implements fitted.
func (l *buttonLine) heightFor(float32) float32 { return l.button.MinSize().Height }

// MinSize implements fyne.CanvasObject.
func (l *buttonLine) MinSize() fyne.Size { return fyne.NewSize(1, l.heightFor(1)) }

// CreateRenderer implements fyne.Widget.
func (l *buttonLine) CreateRenderer() fyne.WidgetRenderer {
	l.ExtendBaseWidget(l)
	place := func(size fyne.Size) {
		put(l.button, 0, 0, min(size.Width, l.button.MinSize().Width+16), size.Height)
	}
	return widget.NewSimpleRenderer(container.New(arrange{place, l.MinSize}, l.button))
}
