// Package source is the reader's own copy of the report's text: read, cut into blocks, and
// shown beside the page with what differs from the data. It may use the kit, the report and the
// pages.
package source

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/report"
)

// Pane is the reader's copy of the report's text: a summary of it at the head, and below it the
// text, which scrolls by itself. The keyboard walks through its figures.
type Pane struct {
	widget.BaseWidget
	Head   *head
	Body   *body
	Text   *kit.Column
	choose func(figure string)
	escape func()

	Chips    map[string]string // for each figure, the one whose id its number carries
	Together map[string][]string
	walk     []string // the ids of the numbers, in the order of the text
	figure   string   // the selected one
}

// NewPane returns an empty pane; choose is called with the figure of a chosen number.
func NewPane(r *kit.Measurer, choose func(figure string), escape func()) *Pane {
	s := &Pane{Head: newHead(r), Body: newBody(), choose: choose, escape: escape}
	s.Text = kit.NewColumn(kit.Margins{Top: 10, Right: 14, Bottom: 24, Left: 4}, kit.Item{Object: s.Body})
	s.Text.OnKey = s.onKey
	s.Text.OnView = func(top, bottom float32) {
		y := s.Body.Position().Y
		s.Body.setView(top-y, bottom-y)
	}
	s.Head.onFold, s.Head.goTo = s.layOut, s.goTo
	s.ExtendBaseWidget(s)
	return s
}

// set shows a text: its blocks, and the contents of the head.
func (s *Pane) set(t *Text, blocks []Block, heading headContents, r *kit.Measurer, p kit.Pointing) {
	s.Chips, s.Together, s.walk = map[string]string{}, map[string][]string{}, nil
	for _, e := range t.Ledger.Entries {
		figures := e.Figures
		if len(figures) == 0 || s.Chips[figures[0]] != "" {
			continue
		}
		for _, id := range figures {
			s.Chips[id] = figures[0]
		}
		s.Together[figures[0]] = figures
		s.walk = append(s.walk, figures[0])
	}
	p.Choose = s.chooseNumber
	objects := make([]*BlockView, len(blocks))
	for i, b := range blocks {
		objects[i] = newBlockView(r, b, p)
		objects[i].Text.Layer.OnTap = s.Text.FocusQuietly // the keys refer to the text now
	}
	s.Head.set(heading)
	s.Body.setBlocks(objects)
	s.layOut()
}

// layOut lays the pane out anew.
func (s *Pane) layOut() {
	s.Text.Fit()
	s.Text.Scroll.Content.Refresh()
	s.Refresh()
	s.Text.ScrollTo(s.Text.Offset())
}

// chooseNumber selects the figure of a number; if it states several, the one after the selected
// figure.
func (s *Pane) chooseNumber(chip string) {
	figures := s.Together[chip]
	i := slices.Index(figures, s.figure) + 1
	s.choose(figures[i%len(figures)])
}

// showFigure shows which figure is selected, in the sentence at a location.
func (s *Pane) showFigure(figure string, at report.Location) {
	s.figure = figure
	for _, b := range s.Body.Blocks {
		b.show(s.Chips[figure], at)
	}
}

// reveal scrolls to a sentence, unless it is visible already.
func (s *Pane) reveal(at report.Location) {
	f, ok := s.Body.FrameOf(at)
	if !ok {
		return
	}
	f.Y += s.Body.Position().Y
	if !s.Text.Sees(f) {
		s.Text.ScrollTo(f.Y - s.Text.Size().Height/3)
	}
}

// onKey walks through the numbers by a key, and tells whether the key was one for that.
func (s *Pane) onKey(key fyne.KeyName) bool {
	if key == fyne.KeyEscape {
		s.escape()
		return true
	}
	step, ok := kit.WalkStep(key)
	if !ok {
		return false
	}
	if len(s.walk) > 0 {
		i := slices.Index(s.walk, s.Chips[s.figure]) + step
		if s.figure == "" || i < 0 {
			i = 0
		}
		s.choose(s.walk[min(i, len(s.walk)-1)])
	}
	return true
}

// MinSize implements fyne.CanvasObject.
func (s *Pane) MinSize() fyne.Size { return s.Text.MinSize() }

// CreateRenderer implements fyne.Widget.
func (s *Pane) CreateRenderer() fyne.WidgetRenderer {
	s.ExtendBaseWidget(s)
	background, rule, below := kit.NewSurface(kit.ColorCard), kit.NewRule(), kit.NewRule()
	// In a narrow window, what lies below must not be reached through the pane.
	shield := kit.NewFigureLayer(func(fyne.Position) (kit.Mark, bool) { return kit.Mark{}, false }, kit.Pointing{})
	shield.OnTap = s.Text.FocusQuietly
	place := func(size fyne.Size) {
		top := s.Head.HeightFor(size.Width)
		kit.Put(background, 0, 0, size.Width, size.Height)
		kit.Put(shield, 0, 0, size.Width, size.Height)
		kit.Put(rule, 0, 0, 1, size.Height)
		kit.Put(s.Head, 1, 0, size.Width-1, top)
		kit.Put(below, 1, top, size.Width-1, 1)
		kit.Put(s.Text, 1, top+1, size.Width-1, max(0, size.Height-top-1))
	}
	objects := []fyne.CanvasObject{background, shield, rule, s.Head, below, s.Text}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: s.MinSize}, objects...))
}

// goTo goes to a place of the head's list: it selects the figure, or marks the sentence if
// there is no figure.
func (s *Pane) goTo(m pages.Mismatch) {
	if m.Figure != "" && m.Figure != s.figure {
		s.choose(m.Figure)
	}
	s.showFigure(s.figure, m.At)
	s.reveal(m.At)
}
