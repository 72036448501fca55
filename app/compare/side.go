// Package compare is the reader's comparisons as a view, and how figures come to them: their
// titles and figures beside charts that the window makes. It may touch the kit, the pages and
// the views; what is compared is kept by its Store.
package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// Side is what stands beside the charts of the comparisons: each one's title and
// figures, and how to change them.
type Side struct {
	of    pages.Reading
	deps  sideDeps
	head  *kit.Paragraph
	lead  *kit.Paragraph
	Start *buttonLine // goes where figures are; nil where there are some
	Undo  *buttonLine // takes back what was removed; nil where nothing was
	Parts []*Part
}

// Part is the part of one comparison.
type Part struct {
	ID    string
	Title *titleLine
	lacks *kit.Paragraph // the characters of its title that the picture has not; may be empty
	List  *List
	Tools *tools
	hint  *kit.Paragraph // what makes its bars hard to read; may be empty
}

// newSide returns the side of what is compared now, for a view whose charts stand beside it.
func newSide(v *View) *Side {
	d := sideDeps{
		Deps:   v.deps,
		reveal: func(figure string) { v.RevealFigure(figure) },
		scroll: func(key fyne.KeyName) bool { return v.ScrollKey(key) },
	}
	s := &Side{of: d.Reading(), deps: d}
	w, rule := s.of.In.Words, d.Host.Measurer()
	list, before := d.Store.Compared()
	s.head = kit.NewLine(rule, kit.LookTitle, w.T("compare.head"))
	s.lead = kit.NewLine(rule, kit.LookMuted, w.T("compare.how", "key", kit.CommandKey("D")))
	if before != nil {
		s.Undo = newButtonLine(w.T("compare.take-back"), d.Store.TakeBack, d.Escape)
	}
	if len(list) == 0 {
		s.Start = newButtonLine(w.T("compare.go-to-table"), d.Ways.ToTable, d.Escape)
		s.Start.Button.Importance = widget.HighImportance
	}
	for _, each := range list {
		s.Parts = append(s.Parts, s.newBlock(each))
	}
	s.Update()
	return s
}

func (s *Side) newBlock(c pages.Comparison) *Part {
	m := s.deps.Host.Measurer()
	b := &Part{ID: c.ID, Title: newTitleLine(c.ID, s.deps), hint: kit.NewLine(m, kit.LookFoot, "")}
	b.lacks = kit.NewLine(m, kit.LookError, "")
	b.List = newList(s.deps)
	b.Tools = newTools(b.List)
	return b
}

// items returns the parts of the side for its column.
func (s *Side) items() []kit.Item {
	items := []kit.Item{{Object: s.head}, {Object: s.lead, Above: 8}}
	for _, line := range []*buttonLine{s.Start, s.Undo} {
		if line != nil {
			items = append(items, kit.Item{Object: line, Above: 12})
		}
	}
	for _, b := range s.Parts {
		items = append(items, kit.Item{Object: b.Title, Above: 20}, kit.Item{Object: b.lacks},
			kit.Item{Object: b.List, Above: 6}, kit.Item{Object: b.Tools, Above: 4}, kit.Item{Object: b.hint})
	}
	return items
}

// isForNow tells whether the side has a part for each comparison that there is now. If it has,
// updating the parts is enough; otherwise the side must be made anew.
func (s *Side) isForNow() bool {
	list, before := s.deps.Store.Compared()
	if (s.Undo != nil) != (before != nil) || len(s.Parts) != len(list) {
		return false
	}
	for i, each := range list {
		if s.Parts[i].ID != each.ID {
			return false
		}
	}
	return true
}

// Update shows each comparison as it is now.
func (s *Side) Update() {
	for i, c := range s.deps.now() {
		b := s.Parts[i]
		b.Title.Entry.set(c.Title)
		b.lacks.SetText(s.Lacking(c.ID))
		b.List.set(pages.CompareRows(s.of.Report, s.of.In.Words, s.of.In.Language, c), c.Highlight)
		b.Tools.Refresh()
		b.hint.SetText(pages.CompareHint(s.of.Report, s.of.In.Words, s.of.In.Language, c))
	}
}

// Lacking lists the characters of a comparison's title that the font of its picture lacks; it
// is empty if there are none.
func (s *Side) Lacking(comparison string) string {
	c, _ := s.deps.now().Find(comparison)
	_, lacking := s.deps.Store.Spell(c.Title)
	if len(lacking) == 0 {
		return ""
	}
	return pages.LackingInPictures(lacking, s.of.In.Words)
}

// Part returns the part of a comparison, or nil.
func (s *Side) Part(id string) *Part {
	for _, b := range s.Parts {
		if b.ID == id {
			return b
		}
	}
	return nil
}

// buttonLine is a button in a line of its own, as wide as its word.
type buttonLine struct {
	widget.BaseWidget
	Button *kit.KeyButton
}

func newButtonLine(text string, onTap, escape func()) *buttonLine {
	l := &buttonLine{Button: kit.NewKeyButton(text, onTap, escape)}
	l.ExtendBaseWidget(l)
	return l
}

// HeightFor implements fitted.
func (l *buttonLine) HeightFor(float32) float32 { return l.Button.MinSize().Height }

// MinSize implements fyne.CanvasObject.
func (l *buttonLine) MinSize() fyne.Size { return fyne.NewSize(1, l.HeightFor(1)) }

// CreateRenderer implements fyne.Widget.
func (l *buttonLine) CreateRenderer() fyne.WidgetRenderer {
	l.ExtendBaseWidget(l)
	place := func(size fyne.Size) {
		kit.Put(l.Button, 0, 0, min(size.Width, l.Button.MinSize().Width+16), size.Height)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: l.MinSize}, l.Button))
}
