package app

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/report"
)

// sourcePane is the reader's copy of the report's text: the account of it at the head, and
// below it the text, scrolling by itself. The keyboard walks through its figures.
type sourcePane struct {
	widget.BaseWidget
	head   *sourceHead
	sheet  *sourceSheet
	text   *kit.Column
	choose func(figure string)
	escape func()

	chips    map[string]string // for each figure the one whose id its number has
	together map[string][]string
	walk     []string // the ids of the numbers, in the order of the text
	figure   string   // the selected one
}

func newSourcePane(r *kit.Measurer, choose func(figure string), escape func()) *sourcePane {
	s := &sourcePane{head: newSourceHead(r), sheet: newSourceSheet(), choose: choose, escape: escape}
	s.text = kit.NewColumn(kit.Margins{Top: 10, Right: 14, Bottom: 24, Left: 4}, kit.Item{Object: s.sheet})
	s.text.OnKey = s.onKey
	s.text.OnView = func(top, bottom float32) {
		y := s.sheet.Position().Y
		s.sheet.setView(top-y, bottom-y)
	}
	s.head.onFold, s.head.goTo = s.layOut, s.goTo
	s.ExtendBaseWidget(s)
	return s
}

// set shows a text: its blocks, and what the head says.
func (s *sourcePane) set(t *sourceText, blocks []textBlock, heading sourceHeading, r *kit.Measurer, p kit.Pointing) {
	s.chips, s.together, s.walk = map[string]string{}, map[string][]string{}, nil
	for _, e := range t.ledger.Entries {
		figures := pages.FiguresAt(t.ledger, e)
		if len(figures) == 0 || s.chips[figures[0]] != "" {
			continue
		}
		for _, id := range figures {
			s.chips[id] = figures[0]
		}
		s.together[figures[0]] = figures
		s.walk = append(s.walk, figures[0])
	}
	p.Choose = s.chooseNumber
	objects := make([]*sourceBlock, len(blocks))
	for i, b := range blocks {
		objects[i] = newSourceBlock(r, b, p)
		objects[i].text.Layer.OnTap = s.text.FocusQuietly // the keys mean the text now
	}
	s.head.set(heading)
	s.sheet.setBlocks(objects)
	s.layOut()
}

// layOut lays the pane out anew.
func (s *sourcePane) layOut() {
	s.text.Fit()
	s.text.Scroll.Content.Refresh()
	s.Refresh()
	s.text.ScrollTo(s.text.Offset())
}

// chooseNumber selects the figure of a number; of several the one after that which is
// selected.
func (s *sourcePane) chooseNumber(chip string) {
	figures := s.together[chip]
	i := slices.Index(figures, s.figure) + 1
	s.choose(figures[i%len(figures)])
}

// show shows which figure is selected, in the sentence at a place.
func (s *sourcePane) show(figure string, at report.Location) {
	s.figure = figure
	for _, b := range s.sheet.blocks {
		b.show(s.chips[figure], at)
	}
}

// reveal scrolls to a sentence, unless it is seen already.
func (s *sourcePane) reveal(at report.Location) {
	f, ok := s.sheet.frameOf(at)
	if !ok {
		return
	}
	f.Y += s.sheet.Position().Y
	if !s.text.Sees(f) {
		s.text.ScrollTo(f.Y - s.text.Size().Height/3)
	}
}

// onKey walks through the numbers by a key, and tells whether it was one for that.
func (s *sourcePane) onKey(key fyne.KeyName) bool {
	if key == fyne.KeyEscape {
		s.escape()
		return true
	}
	step, ok := kit.WalkStep(key)
	if !ok {
		return false
	}
	if len(s.walk) > 0 {
		i := slices.Index(s.walk, s.chips[s.figure]) + step
		if s.figure == "" || i < 0 {
			i = 0
		}
		s.choose(s.walk[min(i, len(s.walk)-1)])
	}
	return true
}

// MinSize implements fyne.CanvasObject.
func (s *sourcePane) MinSize() fyne.Size { return s.text.MinSize() }

// CreateRenderer implements fyne.Widget.
func (s *sourcePane) CreateRenderer() fyne.WidgetRenderer {
	s.ExtendBaseWidget(s)
	ground, rule, below := kit.NewSurface(kit.ColorCard), kit.NewRule(), kit.NewRule()
	// What lies below in a narrow window is not to be reached through the pane.
	shield := kit.NewFigureLayer(func(fyne.Position) (kit.Mark, bool) { return kit.Mark{}, false }, kit.Pointing{})
	shield.OnTap = s.text.FocusQuietly
	place := func(size fyne.Size) {
		top := s.head.HeightFor(size.Width)
		kit.Put(ground, 0, 0, size.Width, size.Height)
		kit.Put(shield, 0, 0, size.Width, size.Height)
		kit.Put(rule, 0, 0, 1, size.Height)
		kit.Put(s.head, 1, 0, size.Width-1, top)
		kit.Put(below, 1, top, size.Width-1, 1)
		kit.Put(s.text, 1, top+1, size.Width-1, max(0, size.Height-top-1))
	}
	objects := []fyne.CanvasObject{ground, shield, rule, s.head, below, s.text}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: s.MinSize}, objects...))
}

// goTo goes to a place of the head's list: it selects the figure, or marks the sentence
// where no figure is meant.
func (s *sourcePane) goTo(m pages.Mismatch) {
	if m.Figure != "" && m.Figure != s.figure {
		s.choose(m.Figure)
	}
	s.show(s.figure, m.At)
	s.reveal(m.At)
}
